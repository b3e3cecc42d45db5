using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements.Data;

/// <summary>
/// Every query begins with who is asking. An organisation or a team in the token says nothing by itself: a volunteer and
/// an ambassador have them too.
/// </summary>
internal static class Visibility
{
    /// <summary>Agreements of which the asker is client, volunteer, responsible professional or backup; of the own teams; of volunteers of the own organisations.</summary>
    public static IQueryable<Agreement> AgreementsFor(this AgreementsDb db, CurrentUser user)
    {
        var me = user.Id;
        var (teams, organisations) = (user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator));
        return db.Agreements.Where(agreement =>
            agreement.ClientAccountId == me || agreement.VolunteerAccountId == me || agreement.ProfessionalId == me || agreement.BackupId == me
            || teams.Contains(agreement.TeamId) || organisations.Contains(agreement.OrganisationId));
    }

    /// <summary>One of them with its answers, to change it; null when there is none.</summary>
    public static Task<Agreement?> AgreementAsync(this AgreementsDb db, Guid id, CurrentUser user, CancellationToken cancel) =>
        db.AgreementsFor(user).Include(agreement => agreement.Answers.OrderBy(answer => answer.AnsweredAt)).SingleOrDefaultAsync(agreement => agreement.Id == id, cancel);
}
