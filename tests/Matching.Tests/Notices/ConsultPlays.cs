using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Peers;
using Samenspel.Matching.Features.Requests;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>How each change of a consult or of two peers comes about.</summary>
internal static class ConsultPlays
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["consult.requested"] = s => s.GivenConsultAsync(ConsultStatus.Requested),
        ["consult.looking"] = s => After(s, ConsultStatus.Requested, () => s.ConsultAsync(s.Ambassador, "look")),
        ["consult.waiting"] = s => After(s, ConsultStatus.Looking, () => s.ConsultAsync(s.Ambassador, "wait", new PostponeConsult.Request(New.Today.AddDays(3)))),
        ["consult.look-again"] = s => After(s, ConsultStatus.Waiting, () => s.RunJobAsync(New.Now.AddDays(3))),
        ["consult.answered"] = async s =>
        {
            await s.GivenConsultAsync(ConsultStatus.Looking);
            var club = await s.Api.GivenActivityAsync(new ActivityCapacityChanged(
                Guid.CreateVersion7(), Guid.CreateVersion7(), "walking", "WK990501", ["tuesday-morning"], 6, 3, true)
            { OccurredAt = New.Now });
            await s.FromNowAsync();
            await s.AnswerAsync(club.ActivityId);
        },
        ["consult.place-free"] = async s =>
        {
            await s.GivenConsultAsync(ConsultStatus.Looking);
            var club = await GivenFullClubAsync(s);
            await s.FromNowAsync();
            await s.Api.GivenActivityAsync(club with { EventId = Guid.CreateVersion7(), Free = 1, OccurredAt = New.Now });
        },
        ["consult.place-offered"] = async s =>
        {
            await s.GivenConsultAsync(ConsultStatus.Looking);
            var club = await GivenFullClubAsync(s);
            await s.FromNowAsync();
            await s.Api.OtherServices.SendAsync(new PlaceOffered(club.ActivityId, Guid.CreateVersion7(), s.ClientId, New.Now.AddDays(3)), Cancel);
        },
        ["consult.place-passed-on"] = async s =>
        {
            await s.GivenConsultAsync(ConsultStatus.Looking);
            var club = await GivenFullClubAsync(s);
            await s.FromNowAsync();
            await s.Api.OtherServices.SendAsync(new PlacePassedOn(club.ActivityId, Guid.CreateVersion7(), s.ClientId), Cancel);
        },
        ["consult.not-found"] = s => After(s, ConsultStatus.Looking, () => s.ConsultAsync(s.Ambassador, "gap", new ReportGap.Request(ConsultGap.NoPlace, "De club is vol."))),
        ["consult.taken"] = s => After(s, ConsultStatus.Answered, () => s.ConsultAsync(s.Professional, "uptake")),
        ["consult.withdrawn"] = s => After(s, ConsultStatus.Looking, () => s.AllowAsync(ConsentScope.AmbassadorConsult, false)),
        ["consult.no-longer-asked"] = s => After(s, ConsultStatus.Looking, () => s.ConsultAsync(s.Professional, "withdrawal")),
        ["consult.ambassador-left"] = async s =>
        {
            await s.GivenConsultAsync(ConsultStatus.Requested);
            var other = await s.GivenAmbassadorAsync();
            await s.ConsultAsync(other, "look");
            await s.FromNowAsync();
            await s.EndRoleAsync(other);
        },
        ["consult.nobody-answers"] = s => After(s, ConsultStatus.Looking, () => s.EndRoleAsync(s.Ambassador)),
        ["consult.handed-over"] = s => After(s, ConsultStatus.Looking, () => s.Api.As(s.Professional)
            .PutAsJsonAsync($"{Situation.Root}/consults/{s.Consult}/professional", new HandOverConsult.Request(s.Colleague.Id), Cancel).HasStatusAsync(HttpStatusCode.NoContent)),
        ["consult.professional-left"] = s => After(s, ConsultStatus.Looking, () => s.EndRoleAsync(s.Professional)),

        ["peer-proposal.asked"] = s => GivenPeersAsync(s),
        ["peer-proposal.agreed"] = async s => await AgreeAsync(s, await GivenPeersAsync(s), last: true),
        ["peer-proposal.planned"] = async s =>
        {
            var other = await GivenPeersAsync(s);
            await AgreeAsync(s, other);
            await s.FromNowAsync();
            await PlanAsync(s);
        },
        ["peer-proposal.moved"] = async s =>
        {
            await AgreeAsync(s, await GivenPeersAsync(s));
            await PlanAsync(s);
            await s.FromNowAsync();
            await PlanAsync(s, daysAhead: 9);
        },
        ["peer-proposal.met"] = async s => await MeetAsync(s, await GivenPeersAsync(s)),
        ["peer-proposal.confirmed"] = async s =>
        {
            var other = await GivenPeersAsync(s);
            await MeetAsync(s, other);
            await s.FromNowAsync();
            foreach (var peer in (TestPerson[])[s.Client, other]) await PeerAsync(s, peer, "clicks", new RecordPeerClick.Request(true, true));
        },
        ["peer-proposal.ended"] = async s =>
        {
            var other = await GivenPeersAsync(s);
            await s.FromNowAsync();
            await PeerAsync(s, other, "answers", new AnswerPeerProposal.Request(false));
        },
        ["peer-proposal.guardian-role-ended"] = async s =>
        {
            var absent = TestPerson.Of(Role.Caregiver);
            await AgreeAsync(s, await GivenPeersAsync(s, absent));
            await s.FromNowAsync();
            await s.Api.OtherServices.SendAsync(new PersonRoleEnded(absent.Id, Guid.CreateVersion7(), Role.Caregiver, null, null) { OccurredAt = New.Now }, Cancel);
        },
        ["caregiver.unlinked"] = async s =>
        {
            await GivenPeersAsync(s);
            await s.FromNowAsync();
            await s.Api.OtherServices.SendAsync(new CaregiverUnlinked(s.Caregiver, s.ClientId) { OccurredAt = New.Now }, Cancel);
        },
    };

    private static async Task<ActivityCapacityChanged> GivenFullClubAsync(Situation situation)
    {
        var club = await situation.Api.GivenActivityAsync(new ActivityCapacityChanged(
            Guid.CreateVersion7(), Guid.CreateVersion7(), "walking", "WK990501", ["tuesday-morning"], 6, 0, true)
        { OccurredAt = New.Now });
        await situation.AnswerAsync(club.ActivityId);
        return club;
    }

    private static async Task After(Situation situation, ConsultStatus status, Func<Task> change)
    {
        await situation.GivenConsultAsync(status);
        await situation.FromNowAsync();
        await change();
    }

    /// <summary>The client is a minor with one guardian, or with a second; the other, an adult, made the wish. Gives the other.</summary>
    private static async Task<TestPerson> GivenPeersAsync(Situation situation, TestPerson? second = null)
    {
        var (minor, adult) = (
            await situation.Api.GivenClientAsync(New.Client(situation.Professional.Teams[0]) with { ClientAccountId = situation.Client.Id, MinorThrough = New.Today.Year + 2 }),
            await situation.Api.GivenClientAsync());
        await situation.GivenGuardianAsync(minor.ClientId);
        if (second is not null)
        {
            await situation.Api.OtherServices.SendAsync(new CaregiverLinked(Guid.CreateVersion7(), minor.ClientId, second.Id) { IsGuardian = true, OccurredAt = New.Now }, Cancel);
            await situation.Api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.AccountId == second.Id), "the second guardian is known");
        }
        var other = TestPerson.Of(Role.Client) with { Id = adult.ClientAccountId!.Value };
        var code = (await situation.Api.As(other).PostAsJsonAsync($"{Situation.Root}/peer-wishes", new MakePeerWish.Request(adult.ClientId, ["computers"]), ApiJson.Options, Cancel)
            .OkAsync<MakePeerWish.Response>()).Code;
        situation.Proposal = (await situation.Api.As(situation.Guardian).PostAsJsonAsync(
            $"{Situation.Root}/peer-proposals", new ProposePeer.Request(minor.ClientId, code, ["computers"]), ApiJson.Options, Cancel).OkAsync<ProposePeer.Response>()).Id;
        situation.Subjects.Add(situation.Proposal);
        return other;
    }

    private static async Task AgreeAsync(Situation situation, TestPerson other, bool last = false)
    {
        foreach (var person in (TestPerson[])[situation.Client, other]) await PeerAsync(situation, person, "answers", new AnswerPeerProposal.Request(true));
        if (last) await situation.FromNowAsync();
        await PeerAsync(situation, situation.Guardian, "answers", new AnswerPeerProposal.Request(true));
    }

    private static async Task MeetAsync(Situation situation, TestPerson other)
    {
        await AgreeAsync(situation, other);
        await PlanAsync(situation);
        await situation.FromNowAsync();
        await PeerAsync(situation, situation.Guardian, "introduction/completion");
    }

    private static Task PlanAsync(Situation situation, int daysAhead = 5) =>
        PeerAsync(situation, situation.Guardian, "introduction", new PlanPeerIntroduction.Request(New.Now.AddDays(daysAhead), PeerPlace.MeetingPlace));

    private static Task PeerAsync(Situation situation, TestPerson by, string action, object? body = null) =>
        situation.Api.As(by).PostAsJsonAsync($"{Situation.Root}/peer-proposals/{situation.Proposal}/{action}", body ?? new { }, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
}
