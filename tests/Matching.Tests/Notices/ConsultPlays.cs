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

    public static readonly IReadOnlyDictionary<string, Func<Scene, Task>> All = new Dictionary<string, Func<Scene, Task>>
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
            .PutAsJsonAsync($"{Scene.Root}/consults/{s.Consult}/professional", new HandOverConsult.Request(s.Colleague.Id), Cancel).HasStatusAsync(HttpStatusCode.NoContent)),
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

    private static async Task<ActivityCapacityChanged> GivenFullClubAsync(Scene scene)
    {
        var club = await scene.Api.GivenActivityAsync(new ActivityCapacityChanged(
            Guid.CreateVersion7(), Guid.CreateVersion7(), "walking", "WK990501", ["tuesday-morning"], 6, 0, true)
        { OccurredAt = New.Now });
        await scene.AnswerAsync(club.ActivityId);
        return club;
    }

    private static async Task After(Scene scene, ConsultStatus status, Func<Task> change)
    {
        await scene.GivenConsultAsync(status);
        await scene.FromNowAsync();
        await change();
    }

    /// <summary>The client is a minor with one guardian, or with a second; the other, an adult, made the wish. Gives the other.</summary>
    private static async Task<TestPerson> GivenPeersAsync(Scene scene, TestPerson? second = null)
    {
        var (minor, adult) = (
            await scene.Api.GivenClientAsync(New.Client(scene.Professional.Teams[0]) with { ClientAccountId = scene.Client.Id, MinorThrough = New.Today.Year + 2 }),
            await scene.Api.GivenClientAsync());
        await scene.GivenGuardianAsync(minor.ClientId);
        if (second is not null)
        {
            await scene.Api.OtherServices.SendAsync(new CaregiverLinked(Guid.CreateVersion7(), minor.ClientId, second.Id) { IsGuardian = true, OccurredAt = New.Now }, Cancel);
            await scene.Api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.AccountId == second.Id), "the second guardian is known");
        }
        var other = TestPerson.Of(Role.Client) with { Id = adult.ClientAccountId!.Value };
        var code = (await scene.Api.As(other).PostAsJsonAsync($"{Scene.Root}/peer-wishes", new MakePeerWish.Request(adult.ClientId, ["computers"]), ApiJson.Options, Cancel)
            .OkAsync<MakePeerWish.Response>()).Code;
        scene.Proposal = (await scene.Api.As(scene.Guardian).PostAsJsonAsync(
            $"{Scene.Root}/peer-proposals", new ProposePeer.Request(minor.ClientId, code, ["computers"]), ApiJson.Options, Cancel).OkAsync<ProposePeer.Response>()).Id;
        scene.Subjects.Add(scene.Proposal);
        return other;
    }

    private static async Task AgreeAsync(Scene scene, TestPerson other, bool last = false)
    {
        foreach (var person in (TestPerson[])[scene.Client, other]) await PeerAsync(scene, person, "answers", new AnswerPeerProposal.Request(true));
        if (last) await scene.FromNowAsync();
        await PeerAsync(scene, scene.Guardian, "answers", new AnswerPeerProposal.Request(true));
    }

    private static async Task MeetAsync(Scene scene, TestPerson other)
    {
        await AgreeAsync(scene, other);
        await PlanAsync(scene);
        await scene.FromNowAsync();
        await PeerAsync(scene, scene.Guardian, "introduction/completion");
    }

    private static Task PlanAsync(Scene scene, int daysAhead = 5) =>
        PeerAsync(scene, scene.Guardian, "introduction", new PlanPeerIntroduction.Request(New.Now.AddDays(daysAhead), PeerPlace.MeetingPlace));

    private static Task PeerAsync(Scene scene, TestPerson by, string action, object? body = null) =>
        scene.Api.As(by).PostAsJsonAsync($"{Scene.Root}/peer-proposals/{scene.Proposal}/{action}", body ?? new { }, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
}
