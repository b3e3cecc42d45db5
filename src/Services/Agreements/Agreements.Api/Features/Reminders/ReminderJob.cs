using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Appreciation;
using Samenspel.Agreements.Features.Evaluations;
using Samenspel.Agreements.Features.Information;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Agreements.Features.Reminders;

/// <summary>
/// Reminds people of what waits too long, of each thing once: what was told is a key.
/// </summary>
internal sealed class ReminderJob(AgreementsDb db, Notifier notices)
{
    private const int BatchSize = 200;
    private static readonly TimeSpan ReadWithin = TimeSpan.FromDays(7);
    private static readonly TimeSpan ThankWithin = TimeSpan.FromDays(60);

    /// <summary>An evaluation that was due longer ago is not asked for any more: the service may be younger than the agreement.</summary>
    private static readonly TimeSpan StillAsked = TimeSpan.FromDays(30);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await InBatchesAsync(() => UnreadInformationAsync(now, cancel), cancel);
        await InBatchesAsync(() => UnreadChangesAsync(now, cancel), cancel);
        await InBatchesAsync(() => NotThankedAsync(now, cancel), cancel);
        foreach (var months in EvaluationPlan.Months)
            await InBatchesAsync(() => DueEvaluationsAsync(months, now, cancel), cancel);
    }

    private async Task InBatchesAsync(Func<Task<int>> remind, CancellationToken cancel)
    {
        int told;
        do
        {
            told = await remind();
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        while (told == BatchSize);
    }

    /// <summary>What the volunteer did not read for a week, returns to the professional.</summary>
    private async Task<int> UnreadInformationAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var (before, today) = (now - ReadWithin, now.DutchDay());
        var unread = await (
            from item in db.Set<InformationItem>()
            join agreement in db.Agreements on item.AgreementId equals agreement.Id
            where item.RemovedAt == null && item.OpenSince <= before && item.ReadAt == null && agreement.EndedAt == null
            // What the client took back, the volunteer cannot read.
            where item.Stream != InformationStream.Client || !db.Consents.Any(consent =>
                consent.ClientId == agreement.ClientId && consent.ScopeCode == ConsentScope.VolunteerContact && (!consent.IsGranted || consent.Until < today))
            where !db.Set<Reminder>().Any(told => told.SubjectId == item.Id && told.Kind == ReminderKind.UnreadInformation && told.Number == item.TextNumber)
            orderby item.Id
            select new { item.Id, item.TextNumber, item.AgreementId, agreement.ProfessionalId }).Take(BatchSize).ToListAsync(cancel);
        foreach (var one in unread)
        {
            await notices.NotifyAsync(one.ProfessionalId, InformationNotices.NotRead, one.AgreementId, cancel);
            db.Add(Reminder.Told(one.Id, ReminderKind.UnreadInformation, one.TextNumber, now));
        }
        return unread.Count;
    }

    private async Task<int> UnreadChangesAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - ReadWithin;
        var unread = await (
            from change in db.Set<ToldChange>()
            join agreement in db.Agreements on change.AgreementId equals agreement.Id
            where change.ToldAt <= before && change.ReadAt == null && agreement.EndedAt == null
            where !db.Set<Reminder>().Any(told => told.SubjectId == change.Id && told.Kind == ReminderKind.UnreadChange)
            orderby change.Id
            select new { change.Id, change.AgreementId, agreement.ProfessionalId }).Take(BatchSize).ToListAsync(cancel);
        foreach (var one in unread)
        {
            await notices.NotifyAsync(one.ProfessionalId, InformationNotices.NotRead, one.AgreementId, cancel);
            db.Add(Reminder.Told(one.Id, ReminderKind.UnreadChange, 1, now));
        }
        return unread.Count;
    }

    /// <summary>A volunteer whom nobody thanked for sixty days; asked again after as long.</summary>
    private async Task<int> NotThankedAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - ThankWithin;
        var unthanked = await db.Agreements
            .Where(agreement => agreement.EndedAt == null && agreement.ActivatedAt <= before)
            .Where(agreement => !db.Set<WifaAct>().Any(act =>
                act.AgreementId == agreement.Id && act.Letter == WifaLetter.Appreciate && act.Direction == WifaDirection.ToVolunteer && act.At > before))
            .Where(agreement => !db.Set<Reminder>().Any(told => told.SubjectId == agreement.Id && told.Kind == ReminderKind.Thanks && told.ToldAt > before))
            .OrderBy(agreement => agreement.Id)
            .Select(agreement => new { agreement.Id, agreement.ProfessionalId }).Take(BatchSize).ToListAsync(cancel);
        foreach (var one in unthanked)
        {
            await notices.NotifyAsync(one.ProfessionalId, AppreciationNotices.NotThanked, one.Id, cancel);
            db.Add(Reminder.Told(one.Id, ReminderKind.Thanks, now.DutchDay().DayNumber, now));
        }
        return unthanked.Count;
    }

    private async Task<int> DueEvaluationsAsync(int months, DateTimeOffset now, CancellationToken cancel)
    {
        var latest = now.AddMonths(-months);
        var earliest = latest - StillAsked;
        var due = await db.Agreements
            .Where(agreement => agreement.EndedAt == null && agreement.ActivatedAt <= latest && agreement.ActivatedAt > earliest)
            .Where(agreement => !db.Set<Reminder>().Any(told => told.SubjectId == agreement.Id && told.Kind == ReminderKind.Evaluation && told.Number == months))
            .OrderBy(agreement => agreement.Id)
            .Select(agreement => new { agreement.Id, agreement.ClientAccountId, agreement.VolunteerAccountId, agreement.ProfessionalId })
            .Take(BatchSize).ToListAsync(cancel);
        foreach (var one in due)
        {
            foreach (var person in new[] { one.ClientAccountId, one.VolunteerAccountId, one.ProfessionalId }.OfType<Guid>())
                await notices.NotifyAsync(person, EvaluationNotices.EvaluationDue, one.Id, cancel);
            db.Add(Reminder.Told(one.Id, ReminderKind.Evaluation, months, now));
        }
        return due.Count;
    }
}
