using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests;

/// <summary>What is heard of a request, in any order: it ends the same.</summary>
public sealed class RequestOrderTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_heard_twice_is_one_request()
    {
        var request = await api.GivenRequestAsync();
        await api.SendAndWaitAsync(request);
        await api.SendAndWaitAsync(request with { EventId = Guid.CreateVersion7(), DistrictCode = "WK034499", OccurredAt = request.OccurredAt.AddMinutes(-1) });

        await api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == request.RequestId && r.DistrictCode == request.DistrictCode), "the request is as it was");
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 1, 0)]
    public async Task What_was_corrected_last_is_searched_for_in_whatever_order_it_is_heard(int first, int second, int third)
    {
        var request = New.Request() with { Version = 1, Slots = ["saturday-morning"] };
        IntegrationEvent[] inOrder =
        [
            request,
            request with { EventId = Guid.CreateVersion7(), Version = 2, OccurredAt = request.OccurredAt.AddDays(1), Slots = ["sunday-evening"], LanguageCodes = ["fry"] },
            request with { EventId = Guid.CreateVersion7(), Version = 3, OccurredAt = request.OccurredAt.AddDays(2), Slots = ["monday-evening"] },
        ];
        foreach (var which in new[] { first, second, third }) await api.SendAndWaitAsync(inOrder[which]);

        await api.GivenConsentAsync(request.ClientId, ConsentScope.Matching);
        Assert.True((await api.FindCandidateAsync(MatchingApi.Petra, request, await api.GivenVolunteerAsync(New.Volunteer() with { Slots = ["monday-evening"] })))!.Fits);
        Assert.False((await api.FindCandidateAsync(MatchingApi.Petra, request, await api.GivenVolunteerAsync(New.Volunteer() with { Slots = ["sunday-evening"] })))!.Fits);
        var opened = await api.InServiceAsync(services => services.GetRequiredService<MatchingDb>().Requests.Where(r => r.Id == request.RequestId).Select(r => r.OpenedAt).SingleAsync(Cancel));
        Assert.Equal(request.OccurredAt, opened, TimeSpan.FromSeconds(1)); // waits since then
    }

    [Fact]
    public async Task A_correction_that_is_heard_after_the_request_is_over_opens_nothing()
    {
        var request = await api.GivenRequestAsync();
        await api.SendAndWaitAsync(new SupportRequestWithdrawn(request.RequestId));
        await api.SendAndWaitAsync(request with { EventId = Guid.CreateVersion7(), OccurredAt = request.OccurredAt.AddDays(1) });
        await api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == request.RequestId && r.Status == MatchRequestStatus.Withdrawn), "it is over");
    }

    [Fact]
    public async Task A_request_that_was_withdrawn_before_it_was_heard_of_never_opens()
    {
        var request = New.Request();
        await api.OtherServices.SendAsync(new SupportRequestWithdrawn(request.RequestId), Cancel);
        await api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == request.RequestId), "the withdrawal is known");
        await api.SendAndWaitAsync(request);

        await api.As(MatchingApi.Petra).GetAsync($"/api/matching/v1/requests/{request.RequestId}/candidates", Cancel)
            .IsProblemAsync(System.Net.HttpStatusCode.NotFound, "match.request-not-found");
        await api.As(MatchingApi.Karin).GetAsync($"/api/matching/v1/requests/{request.RequestId}/candidates", Cancel)
            .IsProblemAsync(System.Net.HttpStatusCode.NotFound, "match.request-not-found");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_is_of_the_colleague_it_was_handed_to_in_whatever_order_that_is_heard(bool isOpenedLast)
    {
        var (request, colleague) = (New.Request(), Guid.CreateVersion7());
        IntegrationEvent[] inOrder =
        [
            request with { Version = 1 }, new SupportRequestHandedOver(request.RequestId, Guid.CreateVersion7()) { Version = 2 },
            new SupportRequestHandedOver(request.RequestId, colleague) { Version = 3 },
        ];
        foreach (var happened in isOpenedLast ? inOrder.Reverse() : inOrder) await api.SendAndWaitAsync(happened);

        await api.IsTrueAsync(db => db.Requests.AnyAsync(r => r.Id == request.RequestId && r.ProfessionalId == colleague && r.Status == MatchRequestStatus.Open), "it is the colleague's");
        await api.GivenConsentAsync(request.ClientId, ConsentScope.Matching);
        Assert.True((await api.FindCandidateAsync(MatchingApi.Petra, request, await api.GivenVolunteerAsync()))!.Fits);
    }

    [Fact]
    public async Task A_request_that_was_handed_over_and_withdrawn_before_it_was_heard_of_never_opens()
    {
        var request = New.Request();
        await api.SendAndWaitAsync(new SupportRequestHandedOver(request.RequestId, Guid.CreateVersion7()) { Version = 2 });
        await api.SendAndWaitAsync(new SupportRequestWithdrawn(request.RequestId) { Version = 3 });
        await api.SendAndWaitAsync(request);
        await api.As(MatchingApi.Petra).GetAsync($"/api/matching/v1/requests/{request.RequestId}/candidates", Cancel)
            .IsProblemAsync(System.Net.HttpStatusCode.NotFound, "match.request-not-found");
    }
}
