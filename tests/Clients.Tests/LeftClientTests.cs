using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.HandingOver;
using Samenspel.Clients.Features.Respite;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>A client who lost the role, or was somebody else: nobody waits, and nothing goes on by what the client did not say.</summary>
public sealed class LeftClientTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private readonly TestPerson meindert = TestPerson.Of(Role.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_looked_for_any_more_by_the_yes_of_a_wrong_account_and_the_client_is_asked_again()
    {
        await api.OtherServices.ListenAsync<SupportRequestWithdrawn>(Cancel);
        var wrong = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(wrong.Id);
        var request = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        var profile = (await api.ReadRequestAsync(request)).Profile!;
        await api.As(wrong).PostAsJsonAsync($"{Root}/support-requests/{request}/approval", new ApproveProfile.Request(profile.Id), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        var samira = await api.GivenCaregiverAsync(client);
        var start = api.Clock.Today().AddDays(9).InNetherlands(new TimeOnly(10, 0));
        var respite = (await api.As(samira).PostAsJsonAsync($"{Root}/clients/{client}/respite-requests", new AskRespite.Request(start, start.AddHours(4), "De broers zijn op reis."), ApiJson.Options, Cancel).OkAsync<AskRespite.Response>()).Id;
        await api.As(samira).PostAsJsonAsync($"{Root}/respite-requests/{respite}/blocks", new AddRespiteBlock.Request(start, start.AddHours(4), RespiteSolution.Volunteer, ActivityCode: "visiting"), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);
        await api.As(wrong).PostAsJsonAsync($"{Root}/respite-requests/{respite}/approval", new ApproveRespite.Request(), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.ReceiveAsync<SupportRequestWithdrawn>(e => e.RequestId == request, Cancel);
        Assert.Equal(SupportRequestStatus.Withdrawn, (await api.ReadRequestAsync(request)).Status);
        Assert.False((await api.As(Petra).GetAsync($"{Root}/respite-requests/{respite}", Cancel).OkAsync<GetRespite.Response>()).Blocks.Single().IsSearched);
        await api.LinkAsync(meindert, client);
        var asked = (await api.As(meindert).ReadAllAsync<NoticesApi.Item>($"{Root}/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Select(notice => (notice.Code, Subject: notice.SubjectId)).ToList();
        Assert.Contains(("respite.to-approve", respite), asked);
        var again = Assert.Single(asked, notice => notice.Code == "support-request.profile-to-approve").Subject;
        var next = await api.ReadRequestAsync(again);
        Assert.Equal((profile.Goal, SupportRequestStatus.Explored), (next.Profile!.Goal, next.Status));
    }

    [Fact]
    public async Task What_a_client_would_say_who_lost_the_role_the_professional_writes_down()
    {
        var client = await api.GivenClientAsync(meindert.Id);
        var request = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        var yes = new ApproveProfile.Request((await api.ReadRequestAsync(request)).Profile!.Id, "Hij zei ja aan de telefoon.");
        await api.As(Petra).PostAsJsonAsync($"{Root}/support-requests/{request}/approval", yes, Cancel).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.client-decides");

        var assignment = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new PersonRoleAssigned(meindert.Id, assignment, Role.Client, null, null, api.Clock.Today().AddDays(-9), null) { Version = 1 }, Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(meindert.Id, assignment, Role.Client, null, null) { Version = 2 }, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(role => role.AssignmentId == assignment && role.HasEnded && role.SourceVersion > 0, Cancel), "the role is over");

        await api.As(Petra).PostAsJsonAsync($"{Root}/support-requests/{request}/approval", yes, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_request_is_not_handed_over_to_a_volunteer_of_the_client()
    {
        var omar = TestPerson.Professional(Team);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(omar.Id, Guid.CreateVersion7(), Role.Professional, null, Team, api.Clock.Today().AddDays(-1), null) { Version = 1 }, Cancel);
        var client = await api.GivenClientAsync();
        var request = await api.GivenOpenRequestAsync(client);
        await api.OtherServices.SendAsync(
            new MatchConfirmed(Guid.CreateVersion7(), request, client, null, Guid.CreateVersion7(), omar.Id, Guid.CreateVersion7(), Petra.Id, Team, "odd-jobs"), Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(role => role.PersonId == omar.Id, Cancel), "Omar is known");
        await Eventually.IsTrueAsync(async () => (await api.ReadRequestAsync(request)).Status == SupportRequestStatus.Arranged, "the match is known", cancel: Cancel);

        foreach (var by in new[] { Petra, omar })
            await api.As(by).PutAsJsonAsync($"{Root}/support-requests/{request}/professional", new HandOverSupportRequest.Request(omar.Id), Cancel).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "support-request.is-the-volunteer");
        await api.As(Petra).PostAsJsonAsync($"{Root}/support-requests/{request}/closure", new CloseSupportRequest.Request(ClosureReason.NeedMet), ApiJson.Options, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "support-request.already-arranged"); // somebody would come in vain
    }
}
