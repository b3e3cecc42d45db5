using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Whom agreements concern.</summary>
internal sealed class AgreementConcerns(AgreementsDb db) : IConcerns
{
    public async Task<IReadOnlyList<Concern>> OfAsync(IReadOnlyCollection<Guid> subjects, CurrentUser user, CancellationToken cancel) =>
        await db.AgreementsFor(user).Where(agreement => subjects.Contains(agreement.Id))
            .Select(agreement => new Concern(agreement.Id, agreement.ClientId, agreement.VolunteerId)).ToListAsync(cancel);
}
