using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>How each change of a request or a match comes about: what comes before, and after <see cref="Situation.FromNowAsync"/> the change itself.</summary>
internal static class MatchPlays
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private static readonly DateTimeOffset Later = New.Now.AddDays(15);

    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["request.announced"] = async s =>
        {
            var request = Guid.CreateVersion7();
            s.Subjects.Add(request);
            await s.Api.OtherServices.SendAsync(new SupportRequestHandedOver(request, s.Colleague.Id), Cancel);
            await s.Api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == request && r.Status == MatchRequestStatus.Announced), "the hand-over is known");
        },
        ["request.opened"] = async s => { await s.GivenRequestAsync(); },
        ["request.corrected"] = s => After(s, MatchStatus.Accepted, () => s.Api.OtherServices.SendAsync(
            s.Request with { EventId = Guid.CreateVersion7(), OccurredAt = New.Now, Slots = ["sunday-evening"] }, Cancel)),
        ["request.night"] = async s => { await s.GivenRequestAsync(isNight: true); },
        ["request.waits-long"] = async s => { await s.GivenRequestAsync(); await s.RunJobAsync(New.Now.AddDays(57)); },
        ["request.undecided"] = s => After(s, MatchStatus.Trial, () => s.StepAsync(s.Volunteer, "decline")),
        ["request.matched"] = s => After(s, MatchStatus.ClickAsked, () => ClickAsync(s)),
        ["request.withdrawn"] = s => After(s, MatchStatus.Accepted, () => SendAsync(s, new SupportRequestWithdrawn(s.Request.RequestId), MatchRequestStatus.Withdrawn)),
        ["request.closed"] = s => After(s, MatchStatus.Accepted, () => SendAsync(s, new SupportRequestClosed(s.Request.RequestId, "other"), MatchRequestStatus.Closed)),
        ["request.handed-over"] = s => After(s, MatchStatus.Accepted, () => SendAsync(s, new SupportRequestHandedOver(s.Request.RequestId, s.Colleague.Id))),
        ["role.ended"] = s => After(s, MatchStatus.Accepted, () => s.EndRoleAsync(s.Professional)),
        ["request.nobody-left"] = s => After(s, MatchStatus.Accepted, async () => { await s.EndRoleAsync(s.Colleague); await s.EndRoleAsync(s.Professional); }),
        ["consent.withdrawn"] = s => After(s, MatchStatus.Trial, () => s.AllowAsync(ConsentScope.Matching, false)),
        ["consent.contact-withdrawn"] = s => After(s, MatchStatus.Accepted, () => s.AllowAsync(ConsentScope.VolunteerContact, false)),
        ["consent.contact-given"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.Accepted);
            await s.AllowAsync(ConsentScope.VolunteerContact, false);
            await s.Api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == s.Match && m.OnHoldSince != null), "it waits");
            await s.FromNowAsync();
            await s.AllowAsync(ConsentScope.VolunteerContact, true);
        },

        ["match.proposed"] = s => s.GivenMatchAsync(MatchStatus.Shortlisted),
        ["match.invited"] = s => After(s, MatchStatus.Shortlisted, () => s.StepAsync(s.Coordinator, "invitation")),
        ["match.accepted"] = s => After(s, MatchStatus.Invited, () => s.StepAsync(s.Volunteer, "acceptance")),
        ["match.introduced"] = s => After(s, MatchStatus.Accepted, () => s.StepAsync(s.Coordinator, "introduction", New.Introduction())),
        ["match.introduction-moved"] = s => After(s, MatchStatus.Introduced, () => s.StepAsync(s.Coordinator, "introduction", New.Introduction(9))),
        ["match.introduction-held"] = s => After(s, MatchStatus.Introduced, () => s.StepAsync(s.Coordinator, "introduction/completion")),
        ["match.trial"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.Introduced);
            await s.StepAsync(s.Coordinator, "introduction/completion");
            await s.FromNowAsync();
            await s.StepAsync(s.Coordinator, "trial");
        },
        ["match.click-asked"] = s => After(s, MatchStatus.Trial, () => s.StepAsync(s.Coordinator, "trial/completion", New.Tried)),
        ["match.click-asked-on-paper"] = s => After(s, MatchStatus.Trial, () => s.StepAsync(s.Coordinator, "trial/completion", New.Tried), hasAccount: false),
        ["match.confirmed"] = s => After(s, MatchStatus.ClickAsked, () => ClickAsync(s)),
        ["match.volunteer-pauses"] = s => After(s, MatchStatus.Accepted, () => SendAsync(s, new VolunteerPaused(s.Candidate.VolunteerId))),
        ["match.certificate-missing"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.Accepted, certificate: New.Today.AddDays(3));
            await s.FromNowAsync();
            await s.RunJobAsync(New.Now.AddDays(5));
        },

        ["match.declined"] = s => After(s, MatchStatus.Trial, () => s.StepAsync(s.Volunteer, "decline")),
        ["match.declined-invitation"] = s => After(s, MatchStatus.Invited, () => s.StepAsync(s.Volunteer, "decline")),
        ["match.declined-by-client"] = s => After(s, MatchStatus.Trial, () => s.StepAsync(s.Client, "decline")),
        ["match.declined-before-introduction"] = s => After(s, MatchStatus.Accepted, () => s.StepAsync(s.Coordinator, "decline")),
        ["match.expired"] = s => After(s, MatchStatus.Invited, () => s.RunJobAsync(Later)),
        ["match.withdrawn"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.ClickAsked);
            var (chosen, volunteer) = (s.Match, s.Volunteer);
            await s.GivenMatchAsync(MatchStatus.ClickAsked, sameRequest: true);
            s.Subjects.Remove(chosen);
            await s.FromNowAsync();
            await s.StepAsync(volunteer, "clicks", New.Yes, chosen);
            await s.StepAsync(s.Client, "clicks", New.Yes, chosen);
        },
        ["match.withdrawn-with-request"] = s => After(s, MatchStatus.Accepted, () => SendAsync(s, new SupportRequestWithdrawn(s.Request.RequestId))),
        ["match.own-volunteer"] = s => After(s, MatchStatus.Trial, () => s.LinkVolunteerAsync()),
        ["match.own-volunteer-confirmed"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.ClickAsked);
            await ClickAsync(s);
            await s.FromNowAsync();
            await s.LinkVolunteerAsync();
        },
        ["match.volunteer-left"] = s => After(s, MatchStatus.Trial, () => SendAsync(s, new VolunteerLeft(s.Candidate.VolunteerId, s.Candidate.AccountId))),
    };

    private static async Task After(Situation situation, MatchStatus status, Func<Task> change, bool hasAccount = true)
    {
        await situation.GivenMatchAsync(status, hasAccount);
        await situation.FromNowAsync();
        await change();
    }

    internal static async Task ClickAsync(Situation situation)
    {
        await situation.StepAsync(situation.Client, "clicks", New.Yes);
        await situation.StepAsync(situation.Volunteer, "clicks", New.Yes);
    }

    private static async Task SendAsync(Situation situation, IntegrationEvent happened, MatchRequestStatus? until = null)
    {
        await situation.Api.OtherServices.SendAsync(happened with { OccurredAt = New.Now }, Cancel);
        if (until is not null) await situation.Api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == situation.Request.RequestId && r.Status == until), "it is heard");
    }
}
