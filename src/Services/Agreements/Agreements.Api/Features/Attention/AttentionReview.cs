using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Looks what agreements ask attention for, and has those told who can do something about it. The caller saves, but for the look at all.</summary>
internal sealed class AttentionReview(AgreementsDb db, AttentionNotifications told, TextNotifications texts, TimeProvider clock)
{
    private const int BatchSize = 100;

    /// <summary>For so many days after what a caregiver may read ran out, texts that wait for one are looked at: longer than a service is away.</summary>
    private const int RanOutDays = 31;

    /// <summary>Looks at the live agreements that a person is responsible or backup for, or takes part in.</summary>
    public Task CheckPersonAsync(Guid personId, CancellationToken cancel)
    {
        var caredFor = db.Caregivers.Where(caregiver => caregiver.AccountId == personId && !caregiver.HasEnded).Select(caregiver => caregiver.ClientId);
        return CheckAsync(Live.Where(a => a.ProfessionalId == personId || a.BackupId == personId || a.VolunteerAccountId == personId || a.ClientAccountId == personId || caredFor.Contains(a.ClientId)), cancel);
    }

    /// <summary>Looks at the live agreements of a volunteer.</summary>
    public Task CheckVolunteerAsync(Guid volunteerId, CancellationToken cancel) => CheckAsync(Live.Where(a => a.VolunteerId == volunteerId), cancel);

    /// <summary>Looks at the live agreements of a client.</summary>
    public Task CheckClientAsync(Guid clientId, CancellationToken cancel) => CheckAsync(Live.Where(a => a.ClientId == clientId), cancel);

    /// <summary>
    /// Looks at the agreements for which time alone changed something: a role or a certificate ran out, an absence begins or is over. The
    /// database judges all that live, by one statement of a quarter of a second for a city of seventy thousand inhabitants, so that also
    /// what was missed while the service was away is seen; only those with news are read.
    /// </summary>
    public async Task CheckAllAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var changed = db.CoverageOf(Live, today, leftBy: today, awayBy: today.AddDays(AgreementReview.DaysAhead)).WithNews().Union(WaitingWithoutReaders(today));
        Guid[] batch;
        var last = Guid.Empty;
        do
        {
            batch = await changed.Where(id => id.CompareTo(last) > 0).Order().Take(BatchSize).ToArrayAsync(cancel);
            await CheckAsync(db.Agreements.Where(a => batch.Contains(a.Id)), cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            last = batch.LastOrDefault();
        }
        while (batch.Length == BatchSize);
    }

    /// <summary>Looks at these.</summary>
    public async Task CheckAsync(IReadOnlyList<Agreement> agreements, CancellationToken cancel)
    {
        if (agreements.Count == 0) return;
        var now = clock.GetUtcNow();
        var today = now.DutchDay();
        Guid[] volunteers = [.. agreements.Select(a => a.VolunteerId)], clients = [.. agreements.Select(a => a.ClientId)];
        var review = new AgreementReview(
            await db.PresenceAsync(agreements.SelectMany(PeopleOf), today, cancel),
            await db.Volunteers.Where(volunteer => volunteers.Contains(volunteer.VolunteerId)).ToListAsync(cancel),
            await db.Consents.AsNoTracking().Where(consent => clients.Contains(consent.ClientId)).ToListAsync(cancel));
        foreach (var agreement in agreements)
        {
            var (wasOnHold, before) = (agreement.IsOnHold, TextBefore.Of(agreement));
            var (began, ended) = agreement.Review(review.ReasonsOf(agreement, today));
            agreement.ActivateIfComplete(now); // also when somebody it waited for is no longer asked
            await told.TellAsync(agreement, began, ended, wasOnHold && !agreement.IsOnHold, cancel);
            await texts.SettleAsync(agreement, before, by: null, cancel);
        }
    }

    /// <summary>Texts that may wait for a caregiver who can read them no longer, since the client's permission ran out by its date: nothing else tells that they need not wait.</summary>
    private IQueryable<Guid> WaitingWithoutReaders(DateOnly today)
    {
        var ranOut = db.Consents.Where(consent => consent.ScopeCode == ConsentScope.CaregiverView && consent.IsGranted && consent.Until < today && consent.Until >= today.AddDays(-RanOutDays));
        return Live.Where(a => (a.Status == AgreementStatus.Draft || a.Versions.Any(version => version.Status == VersionStatus.Proposed)) && ranOut.Any(consent => consent.ClientId == a.ClientId))
            .Select(a => a.Id);
    }

    private static IEnumerable<Guid?> PeopleOf(Agreement a) =>
        [a.ProfessionalId, a.BackupId, a.VolunteerAccountId, a.ClientAccountId, .. a.Caregivers.Select(caregiver => caregiver.AccountId)];

    private IQueryable<Agreement> Live => db.Agreements.Where(a => a.EndedAt == null);

    private async Task CheckAsync(IQueryable<Agreement> wanted, CancellationToken cancel) => await CheckAsync(await db.WithPartsAsync(wanted, cancel), cancel);
}
