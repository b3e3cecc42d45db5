using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>Tells the people of an agreement something.</summary>
internal static class AgreementNotifications
{
    /// <summary>Client, volunteer, professional, backup, and caregivers whom the client lets read along; each who has a sign-in.</summary>
    public static async Task NotifyPeopleAsync(
        this Notifier notices, AgreementsDb db, Agreement agreement, NoticeKind kind, Guid? except, CancellationToken cancel)
    {
        var client = agreement.ClientId;
        var caregivers = await db.CaregiversWhoMayRead().Where(caregiver => caregiver.ClientId == client).Select(caregiver => caregiver.AccountId).ToListAsync(cancel);
        Guid?[] people = [agreement.ClientAccountId, agreement.VolunteerAccountId, agreement.ProfessionalId, agreement.BackupId, .. caregivers];
        foreach (var person in people.OfType<Guid>().Distinct().Where(person => person != except))
            await notices.NotifyAsync(person, kind, agreement.Id, cancel);
    }
}
