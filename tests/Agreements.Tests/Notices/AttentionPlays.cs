using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.Notices.TextPlays;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>Nobody stands behind it, or it cannot go on.</summary>
internal static class AttentionPlays
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["role.ended"] = s => WhileActive(s, () => s.EndRolesAsync(s.Professional)),
        ["person.blocked"] = async s =>
        {
            await s.Api.GivenProfessionalAsync(Guid.CreateVersion7(), s.Professional); // a block ends all there are
            await WhileActive(s, () => s.EndRolesAsync(s.Professional));
        },
        ["backup.missing"] = s => WhileActive(s, () => s.EndRolesAsync(s.Backup)),
        ["backup.both-absent"] = s => WhileActive(s, async () => { await s.AwayAsync(s.Professional, 3, 6); await s.AwayAsync(s.Backup, 5, 9); }),
        ["absence.reported"] = s => WhileActive(s, () => s.AwayAsync(s.Professional, 0, 2)),
        ["absence.withdrawn"] = async s =>
        {
            await s.ActiveAsync();
            var absence = await s.AwayAsync(s.Professional, 0, 2);
            await s.FromNowAsync();
            await s.TellAsync(new AbsenceWithdrawn(absence.AbsenceId, s.Professional.Id), then: null);
        },
        ["responsible.changed"] = s => WhileActive(s, () =>
            s.Api.PutAsync(s.Professional, s.Agreement.Id, "responsible", new ChangeResponsible.Request(s.Colleague.Id, "Ander werk"), tag: "").HasStatusAsync(HttpStatusCode.NoContent)),
        ["responsible.handed-over"] = async s =>
        {
            await s.CompleteAsync(hasCaregiver: true);
            await s.FromNowAsync();
            await s.TellAsync(new SupportRequestHandedOver(s.Match.RequestId, s.Colleague.Id) { Version = 1 }, then: null);
        },
        ["volunteer.left"] = s => WhileActive(s, () => s.TellAsync(new VolunteerLeft(s.Match.VolunteerId, s.Volunteer.Id), AttentionReason.VolunteerLeft)),
        ["volunteer.paused"] = s => WhileActive(s, () => s.TellAsync(new VolunteerPaused(s.Match.VolunteerId), AttentionReason.VolunteerPaused)),
        ["volunteer.back"] = async s =>
        {
            await s.ActiveAsync();
            await s.TellAsync(new VolunteerPaused(s.Match.VolunteerId), AttentionReason.VolunteerPaused);
            await s.FromNowAsync();
            await s.VolunteerActiveAsync(New.Today.AddYears(1), then: null);
        },
        ["volunteer.certificate-lost"] = s => WhileActive(s, () => s.VolunteerActiveAsync(New.Today.AddDays(-1), AttentionReason.CertificateMissing)),
        ["consent.withdrawn"] = s => WhileActive(s, () => s.ConsentAsync(ConsentScope.VolunteerContact, false, AttentionReason.ContactWithdrawn)),
        ["consent.matching-withdrawn"] = s => WhileActive(s, () => s.ConsentAsync(ConsentScope.Matching, false, AttentionReason.MatchingWithdrawn)),
        ["consent.given"] = async s =>
        {
            await s.ActiveAsync();
            await s.ConsentAsync(ConsentScope.VolunteerContact, false, AttentionReason.ContactWithdrawn);
            await s.FromNowAsync();
            await s.ConsentAsync(ConsentScope.VolunteerContact, true, then: null);
        },
    };
}
