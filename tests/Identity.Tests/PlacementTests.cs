using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Organisations;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.Placements;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

public sealed class PlacementTests(IdentityHost host) : IClassFixture<IdentityHost>, IAsyncLifetime
{
    private const string Api = "/api/identity/v1";
    private static DateOnly Today => TimeProvider.System.Today();
    private HttpClient aisha = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        aisha = await host.AsAsync(Role.Administrator);
        await host.OtherServices.ListenAsync<AmbassadorPlacementStarted>(Cancel);
        await host.OtherServices.ListenAsync<AmbassadorPlacementEnded>(Cancel);
    }

    [Fact]
    public async Task An_ambassador_is_placed_for_half_a_year_of_four_hours_a_week_with_the_role()
    {
        var (request, email) = await GivenAsync();
        var first = await PlaceAsync(request);
        var second = await PlaceAsync(request);

        Assert.Equal(first, second);
        var placement = await ReadAsync(first);
        Assert.Equal((Today, Today.AddMonths(6).AddDays(-1), 4, PlacementStatus.Active),
            (placement.Placement.From, placement.Placement.Until, placement.Placement.HoursPerWeek, placement.Placement.Status));
        var ambassador = host.With((await host.SignInAsync(email)).Tokens.AccessToken);
        var me = await ambassador.GetAsync(Api + "/me", Cancel).OkAsync<GetMe.Response>();
        Assert.Contains(me.Roles, role => role.Role == Role.Ambassador && role.TeamId == request.TeamId && role.Until == placement.Placement.Until);
        Assert.Equal(first, Assert.Single((await ListAsync(ambassador)).Items).Id);
        await host.OtherServices.ReceiveAsync<AmbassadorPlacementStarted>(e => e.PlacementId == first && e.TeamId == request.TeamId, Cancel);
        Assert.Single(await host.OtherServices.ReceivedAllAsync<AmbassadorPlacementStarted>(Cancel), e => e.PlacementId == first);
    }

    [Fact]
    public async Task A_placement_is_extended_and_the_role_lasts_as_long()
    {
        var (request, _) = await GivenAsync();
        var id = await PlaceAsync(request);
        var until = Today.AddMonths(10);

        for (var i = 0; i < 2; i++) await ExtendAsync(id, until).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal((until, PlacementStatus.Extended), ((await ReadAsync(id)).Placement.Until, (await ReadAsync(id)).Placement.Status));
        var person = await aisha.GetAsync($"{Api}/people/{request.PersonId}", Cancel).OkAsync<GetPerson.Response>();
        Assert.Equal([until, Today.AddMonths(6).AddDays(-1)], person.Assignments.Select(a => a.Until!.Value));
        await host.OtherServices.ReceiveAsync<AmbassadorPlacementStarted>(e => e.PlacementId == id && e.Until == until, Cancel);
        await ExtendAsync(id, Today).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "placement.wrong-period");
        await ExtendAsync(id, DateOnly.MaxValue).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "placement.wrong-period");
    }

    [Fact]
    public async Task A_placement_is_broken_off_with_a_reason_and_the_role_ends_with_it()
    {
        var (request, _) = await GivenAsync();
        var id = await PlaceAsync(request);
        for (var i = 0; i < 2; i++)
            await aisha.PostAsJsonAsync($"{Api}/ambassador-placements/{id}/end", new BreakOffPlacement.Request("Found another job"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await ReadAsync(id);
        Assert.Equal((PlacementStatus.BrokenOff, "Found another job"), (read.Placement.Status, read.BreakReason));
        var person = await aisha.GetAsync($"{Api}/people/{request.PersonId}", Cancel).OkAsync<GetPerson.Response>();
        Assert.NotNull(Assert.Single(person.Assignments).EndedAt);
        await host.OtherServices.ReceiveAsync<AmbassadorPlacementEnded>(e => e.PlacementId == id, Cancel);
        Assert.Single(await host.OtherServices.ReceivedAllAsync<AmbassadorPlacementEnded>(Cancel), e => e.PlacementId == id);
        await ExtendAsync(id, Today.AddMonths(9)).IsProblemAsync(HttpStatusCode.Conflict, "placement.over");
    }

    [Fact]
    public async Task A_placement_to_come_is_told_on_its_first_day_and_again_when_it_is_over()
    {
        var (request, _) = await GivenAsync();
        var id = await PlaceAsync(request with { From = Today.AddDays(40) });
        Assert.Equal(PlacementStatus.Planned, (await ReadAsync(id)).Placement.Status);
        Assert.DoesNotContain(await host.OtherServices.ReceivedAllAsync<AmbassadorPlacementStarted>(Cancel), e => e.PlacementId == id);

        await NotifyAsync(Today.AddDays(40));
        await host.OtherServices.ReceiveAsync<AmbassadorPlacementStarted>(e => e.PlacementId == id, Cancel);
        await NotifyAsync(Today.AddDays(40).AddMonths(6));
        await host.OtherServices.ReceiveAsync<AmbassadorPlacementEnded>(e => e.PlacementId == id, Cancel);
    }

    [Fact]
    public async Task Who_has_nothing_to_do_with_a_placement_does_not_find_it()
    {
        var team = await aisha.PostAsJsonAsync(Api + "/teams", new RegisterTeam.Request("Buurtteam Elders", TeamKind.Social, "WK034405"), ApiJson.Options, Cancel).OkAsync<ListTeams.Item>();
        var organisation = await aisha.PostAsJsonAsync(Api + "/organisations", new RegisterOrganisation.Request("Elders Actief"), Cancel).OkAsync<ListOrganisations.Item>();
        var (person, _) = await host.GivenPersonAsync();
        var elsewhere = await PlaceAsync(new(person, organisation.Id, team.Id));
        var (here, _) = await GivenAsync();
        var near = await PlaceAsync(here);

        foreach (var role in new[] { Role.Professional, Role.Coordinator, Role.Ambassador })
        {
            var reader = await host.AsAsync(role);
            await reader.GetAsync($"{Api}/ambassador-placements/{elsewhere}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "request.not-found");
            Assert.DoesNotContain((await ListAsync(reader)).Items, item => item.Id == elsewhere);
            Assert.Equal(role is not Role.Ambassador, (await ListAsync(reader)).Items.Any(item => item.Id == near));
        }
    }

    [Fact]
    public async Task Who_is_ambassador_of_the_team_already_keeps_the_role_after_the_placement()
    {
        var noor = await (await host.AsAsync(Role.Ambassador)).GetAsync(Api + "/me", Cancel).OkAsync<GetMe.Response>();
        var id = await PlaceAsync(new(noor.PersonId, DevelopmentData.Handreiking, DevelopmentData.Overvecht));
        await aisha.PostAsJsonAsync($"{Api}/ambassador-placements/{id}/end", new BreakOffPlacement.Request("Only a try"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        var after = await aisha.GetAsync($"{Api}/people/{noor.PersonId}", Cancel).OkAsync<GetPerson.Response>();
        Assert.Single(after.Assignments, role => role.TeamId == DevelopmentData.Overvecht && role.Active && role.Until is null);
    }

    [Fact]
    public async Task Placements_are_found_by_status_and_team()
    {
        var (request, _) = await GivenAsync();
        var planned = await PlaceAsync(request with { From = Today.AddDays(5) });
        Assert.Contains((await ListAsync(aisha, "&status=Planned")).Items, item => item.Id == planned);
        foreach (var other in new[] { "Active", "Extended", "Completed", "BrokenOff" })
            Assert.DoesNotContain((await ListAsync(aisha, $"&status={other}")).Items, item => item.Id == planned);
        Assert.Empty((await ListAsync(aisha, $"&teamId={Guid.CreateVersion7()}")).Items);
    }

    [Fact]
    public async Task A_placement_that_cannot_be_is_refused()
    {
        var (request, _) = await GivenAsync();
        await PostAsync(request with { PersonId = Guid.CreateVersion7() }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "placement.unknown-person");
        await PostAsync(request with { OrganisationId = Guid.CreateVersion7() }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "role.unknown-organisation");
        await PostAsync(request with { TeamId = Guid.CreateVersion7() }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "role.unknown-team");
        foreach (var from in new[] { DateOnly.MinValue, DateOnly.MaxValue })
            await PostAsync(request with { From = from }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "placement.wrong-period");
        await PostAsync(request with { Until = Today.AddDays(-1) }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "placement.wrong-period");
        await PlaceAsync(request);
        await PostAsync(request with { Until = Today.AddDays(3) }).IsProblemAsync(HttpStatusCode.Conflict, "placement.overlaps");
        await ExtendAsync(Guid.CreateVersion7(), Today).IsProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<(PlaceAmbassador.Request Request, string Email)> GivenAsync()
    {
        var (person, email) = await host.GivenPersonAsync();
        return (new(person, DevelopmentData.Handreiking, DevelopmentData.Overvecht), email);
    }

    private Task<HttpResponseMessage> PostAsync(PlaceAmbassador.Request request) => aisha.PostAsJsonAsync(Api + "/ambassador-placements", request, Cancel);

    private async Task<Guid> PlaceAsync(PlaceAmbassador.Request request) => (await PostAsync(request).OkAsync<PlaceAmbassador.Response>()).Id;

    private Task<HttpResponseMessage> ExtendAsync(Guid id, DateOnly until) =>
        aisha.PostAsJsonAsync($"{Api}/ambassador-placements/{id}/extension", new ExtendPlacement.Request(until), Cancel);

    private Task<GetAmbassadorPlacement.Response> ReadAsync(Guid id) => aisha.GetAsync($"{Api}/ambassador-placements/{id}", Cancel).OkAsync<GetAmbassadorPlacement.Response>();

    private static Task<Page<ListAmbassadorPlacements.Item>> ListAsync(HttpClient reader, string query = "") =>
        reader.GetAsync($"{Api}/ambassador-placements?pageSize=100{query}", Cancel).OkAsync<Page<ListAmbassadorPlacements.Item>>();

    /// <summary>What the service does a few times an hour, on another day.</summary>
    private Task NotifyAsync(DateOnly day) => host.WithAsync(services =>
        new PlacementJob(services.GetRequiredService<IdentityDb>(), new FakeTimeProvider(day.InNetherlands(new TimeOnly(9, 0)))).NotifyAsync(Cancel));
}
