using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Screening;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class ActivationTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_activated_volunteer_reaches_matching_without_a_name()
    {
        await api.OtherServices.ListenAsync<VolunteerActivated>(Cancel);
        var account = Guid.CreateVersion7();

        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), account);

        Assert.Equal(VolunteerStatus.Active, (await api.ReadAsync(id)).Status);
        var heard = await api.OtherServices.ReceiveAsync<VolunteerActivated>(e => e.VolunteerId == id, Cancel);
        Assert.Equal((account, PoolsApi.Organisation, 2, (DateOnly?)New.Check().ValidUntil),
            (heard.AccountId, heard.OrganisationId, heard.MaxClients, heard.ConductCertificateValidUntil));
        Assert.Equal(["odd-jobs", "walking"], heard.ActivityCodes);
        Assert.Equal(["mean-something", "learn", "smoking", "one-to-one"], [.. heard.MotiveCodes, .. heard.BoundaryCodes, heard.SettingCode]);
        Assert.DoesNotContain("Jan", JsonSerializer.Serialize(heard), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lost_the_role_as_a_volunteer_is_not_activated_until_it_is_given_again()
    {
        var account = Guid.CreateVersion7();
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), account);
        await api.DoAsync(PoolsApi.Karin, id, "pause");
        await api.GivenRoleAsync(PoolsApi.Karin, Role.Coordinator);
        var assigned = new PersonRoleAssigned(account, Guid.CreateVersion7(), Role.Volunteer, PoolsApi.Organisation, null, New.Today.AddDays(-9), null) { Version = 1 };
        await api.OtherServices.SendAsync(assigned, Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(account, assigned.AssignmentId, Role.Volunteer, PoolsApi.Organisation, null) { Version = 2 }, Cancel);
        await IsAskedAsync(id, true);
        await ActivateAsync(id).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.role-ended");

        await api.OtherServices.SendAsync(assigned with { EventId = Guid.CreateVersion7(), Version = 3 }, Cancel); // after a block
        await IsAskedAsync(id, false);
        await ActivateAsync(id).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private Task IsAskedAsync(Guid volunteer, bool isAsked) => Eventually.IsTrueAsync(
        async () => (await api.As(PoolsApi.Karin).ReadAllAsync<NoticesApi.Item>("/api/pools/v1/notices?isRead=false", notice => notice.Id, cancel: Cancel))
            .Any(notice => (notice.Code, notice.SubjectId) == ("volunteer.role-ended", volunteer)) == isAsked,
        $"the coordinator is asked: {isAsked}", cancel: Cancel);

    [Fact]
    public async Task Without_a_seen_certificate_nobody_enters_a_home()
    {
        var id = await api.GivenOnboardedVolunteerAsync();
        await ActivateAsync(id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.conduct-certificate-missing");
        Assert.Equal(VolunteerStatus.Onboarding, (await api.ReadAsync(id)).Status);
    }

    [Fact]
    public async Task A_seen_certificate_moves_the_volunteer_to_screening_however_often_it_is_recorded()
    {
        var id = await api.GivenVolunteerAsync();
        for (var i = 0; i < 2; i++) await CheckAsync(id, New.Check()).HasStatusAsync(HttpStatusCode.NoContent);

        var volunteer = await api.ReadAsync(id);
        Assert.Equal((VolunteerStatus.Screening, (DateOnly?)New.Check().SeenOn, (DateOnly?)New.Check().ValidUntil),
            (volunteer.Status, volunteer.ConductCertificateSeenOn, volunteer.ConductCertificateValidUntil));
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(-100, -1)]
    public async Task A_check_lies_not_in_the_future_and_still_holds(int seenInDays, int validForDays)
    {
        var check = new RecordConductCertificateCheck.Request(New.Today.AddDays(seenInDays), New.Today.AddDays(validForDays));
        await CheckAsync(await api.GivenVolunteerAsync(), check).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.certificate-check-not-current");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "seenOn": "yesterday", "validUntil": "2099-01-01" }""")]
    public async Task A_check_without_days_is_explained(string body) =>
        await api.As(PoolsApi.Karin)
            .PutAsync($"/api/pools/v1/volunteers/{await api.GivenVolunteerAsync()}/conduct-certificate-check", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    [Fact]
    public async Task Two_coordinators_who_activate_at_the_same_moment_are_one_activation()
    {
        await api.OtherServices.ListenAsync<VolunteerActivated>(Cancel);
        for (var i = 0; i < 5; i++)
        {
            var id = await api.GivenOnboardedVolunteerAsync();
            await CheckAsync(id, New.Check()).HasStatusAsync(HttpStatusCode.NoContent);

            foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ActivateAsync(id))))
                Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);

            await PauseAsync(id).HasStatusAsync(HttpStatusCode.NoContent);
            await ActivateAsync(id).HasStatusAsync(HttpStatusCode.NoContent);
            Assert.Equal(2, (await api.OtherServices.ReceivedAllAsync<VolunteerActivated>(Cancel)).Count(e => e.VolunteerId == id));
        }
    }

    [Fact]
    public async Task A_volunteer_takes_a_break_once_and_comes_back()
    {
        await api.OtherServices.ListenAsync<VolunteerPaused>(Cancel);
        var jan = TestPerson.Of(Samenspel.Domain.Role.Volunteer);
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), jan.Id);

        await api.As(jan).PostAsync($"/api/pools/v1/volunteers/{id}/pause", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await PauseAsync(id).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(VolunteerStatus.Paused, (await api.ReadAsync(id)).Status);
        await api.OtherServices.ReceiveAsync<VolunteerPaused>(e => e.VolunteerId == id, Cancel);
        await ActivateAsync(id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(VolunteerStatus.Active, (await api.ReadAsync(id)).Status);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<VolunteerPaused>(Cancel), e => e.VolunteerId == id);
    }

    [Fact]
    public async Task Only_an_active_volunteer_takes_a_break() =>
        await PauseAsync(await api.GivenVolunteerAsync()).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-active");

    private Task<HttpResponseMessage> ActivateAsync(Guid id) => api.As(PoolsApi.Karin).PostAsync($"/api/pools/v1/volunteers/{id}/activation", null, Cancel);

    private Task<HttpResponseMessage> PauseAsync(Guid id) => api.As(PoolsApi.Karin).PostAsync($"/api/pools/v1/volunteers/{id}/pause", null, Cancel);

    private Task<HttpResponseMessage> CheckAsync(Guid id, RecordConductCertificateCheck.Request check) =>
        api.As(PoolsApi.Karin).PutAsJsonAsync($"/api/pools/v1/volunteers/{id}/conduct-certificate-check", check, Cancel);
}
