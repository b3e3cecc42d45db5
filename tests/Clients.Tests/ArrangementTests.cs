using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;
using static Samenspel.Clients.Domain.Provision;
using static Samenspel.Clients.Domain.Reach;

namespace Samenspel.Clients.Tests;

public sealed class ArrangementTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_arrangement_can_hold_all_four_kinds_and_says_who_does_what()
    {
        await api.OtherServices.ListenAsync<ArrangementLineAdded>(Cancel);
        var client = await api.GivenClientAsync();
        await api.GivenExploredRequestAsync(client);
        await AddAsync(client, New.Line("Wijkverpleegkundige", Formal, Individual));
        await AddAsync(client, New.Line("Dagopvang", Formal, Collective, LineKind.Facility));
        await AddAsync(client, New.Line("Maatje", Informal, Individual));
        var club = await AddAsync(client, New.Line("Wandelclub", Informal, Collective, LineKind.Activity) with { WhoDoesIt = "De wandelclub van de buurt" });

        var read = await ReadAsync(client);
        Assert.Equal(4, read.Cells.Count);
        Assert.All(read.Cells, cell => Assert.True(cell.IsPresent));
        Assert.Equal("De wandelclub van de buurt", read.Cells.Single(cell => (cell.Provision, cell.Reach) == (Informal, Collective)).Lines.Single().WhoDoesIt);
        Assert.Equal(["Lijmen en afwerken", "Tekenen en meten"], read.OwnStrengths.Order());
        var heard = await api.OtherServices.ReceiveAsync<ArrangementLineAdded>(e => e.LineId == club, Cancel);
        Assert.Equal(("informal", "collective", "medium"), (heard.ProvisionCode, heard.ReachCode, heard.SeverityCode));
    }

    [Fact]
    public async Task A_place_that_is_kept_in_a_club_stands_in_the_arrangement_until_it_is_given_up()
    {
        var (client, place, activity) = (await api.GivenClientAsync(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await api.OtherServices.SendAsync(new PlaceReserved(activity, place, client) { Version = 5 }, Cancel);
        await Eventually.IsTrueAsync(async () => (await ReadAsync(client)).Places.Select(one => (one.PlaceId, one.ActivityId)).SequenceEqual([(place, activity)]), "the place is there", cancel: Cancel);
        Assert.True((await ReadAsync(client)).Cells.Single(cell => (cell.Provision, cell.Reach) == (Informal, Collective)).IsPresent);

        await api.OtherServices.SendAsync(new PlaceReleased(activity, place, client) { Version = 7 }, Cancel);
        await Eventually.IsTrueAsync(async () => (await ReadAsync(client)).Places.Count == 0, "the place is gone", cancel: Cancel);
        await api.OtherServices.SendAsync(new PlaceReserved(activity, place, client) { Version = 6 }, Cancel); // heard late
        await api.OtherServices.SendAsync(new PlaceReserved(activity, Guid.CreateVersion7(), client) { Version = 8 }, Cancel);
        await Eventually.IsTrueAsync(async () => (await ReadAsync(client)).Places is [var other] && other.PlaceId != place, "only the newer place is there", cancel: Cancel);
    }

    [Fact]
    public async Task Professional_help_for_one_person_waits_for_the_first_four_questions_or_danger()
    {
        var client = await api.GivenClientAsync();
        var nurse = New.Line("Wijkverpleegkundige", Formal, Individual);
        await PostAsync(client, nurse).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "arrangement-line.questions-first");
        await AddAsync(client, New.Line("Dagopvang", Formal, Collective, LineKind.Facility));

        var request = await api.GivenRequestAsync(client);
        for (var number = 1; number <= 3; number++) await api.AnswerAsync(request, number, New.Answer(number)).HasStatusAsync(HttpStatusCode.NoContent);
        await PostAsync(client, nurse).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "arrangement-line.questions-first");
        await api.AnswerAsync(request, 4, New.Answer(4)).HasStatusAsync(HttpStatusCode.NoContent);
        await AddAsync(client, nurse);

        var inDanger = await api.GivenClientAsync();
        await api.AnswerAsync(await api.GivenRequestAsync(inDanger), 5, new("Ja", IsNeeded: true, DangerReason: "Hij valt elke nacht.")).HasStatusAsync(HttpStatusCode.NoContent);
        await AddAsync(inDanger, nurse);
    }

    [Fact]
    public async Task A_mix_that_does_not_fit_the_situation_gives_a_warning()
    {
        var client = await api.GivenClientAsync();
        await api.GivenExploredRequestAsync(client);
        await WeighAsync(client, Severity.Heavy);
        await AddAsync(client, New.Line("Alarm", Informal, Individual, LineKind.Technology));
        Assert.Equal(ArrangementWarning.HeavyWithoutFormal, (await ReadAsync(client)).Warnings.Single().Code);

        await AddAsync(client, New.Line("Dagopvang", Formal, Collective, LineKind.PaidService));
        Assert.Empty((await ReadAsync(client)).Warnings);

        var light = await api.GivenClientAsync();
        await api.GivenExploredRequestAsync(light);
        await WeighAsync(light, Severity.Light);
        Assert.Empty((await ReadAsync(light)).Warnings);
        await AddAsync(light, New.Line("Dagopvang", Formal, Collective));
        Assert.Equal(ArrangementWarning.LightOnlyFormal, (await ReadAsync(light)).Warnings.Single().Code);
    }

    [Fact]
    public async Task A_line_that_does_not_follow_from_the_answers_gives_a_warning()
    {
        var client = await api.GivenClientAsync();
        await AddAsync(client, New.Line("Dagopvang", Formal, Collective, LineKind.Facility));
        Assert.Equal([ArrangementWarning.LineWithoutAnswer], (await ReadAsync(client)).Warnings.Select(warning => warning.Code));

        var request = await api.GivenExploredRequestAsync(client);
        Assert.Empty((await ReadAsync(client)).Warnings);
        await AddAsync(client, New.Line("Wijkverpleegkundige", Formal, Individual));
        Assert.Equal([ArrangementWarning.ProfessionalNotNeeded], (await ReadAsync(client)).Warnings.Select(warning => warning.Code));

        await api.AnswerAsync(request, 5, new("Ja", IsNeeded: true)).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty((await ReadAsync(client)).Warnings);
    }

    [Fact]
    public async Task Two_first_lines_at_once_make_one_arrangement()
    {
        var client = await api.GivenClientAsync();
        var lines = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => AddAsync(client, New.Line($"Maatje {number}", Informal, Individual))));
        Assert.Equal(lines.Order(), (await ReadAsync(client)).Cells.SelectMany(cell => cell.Lines).Select(line => line.Id).Order());
    }

    [Fact]
    public async Task A_line_that_ended_stays_as_history()
    {
        await api.OtherServices.ListenAsync<ArrangementLineEnded>(Cancel);
        var client = await api.GivenClientAsync();
        var line = await AddAsync(client, New.Line("Maatje", Informal, Individual));
        for (var i = 0; i < 2; i++)
            await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/arrangement/lines/{line}/ending", new EndArrangementLine.Request("Vriendschap"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await ReadAsync(client);
        Assert.All(read.Cells, cell => Assert.False(cell.IsPresent));
        Assert.Equal("Vriendschap", read.Ended.Single().EndReason);
        await api.OtherServices.ReceiveAsync<ArrangementLineEnded>(e => e.LineId == line, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<ArrangementLineEnded>(Cancel), e => e.LineId == line);
    }

    [Fact]
    public async Task The_answer_explains_the_words_collective_first()
    {
        var read = await ReadAsync(await api.GivenClientAsync());
        Assert.Equal([Collective, Individual], read.ReachHelps.Select(help => help.Reach));
        Assert.Contains("Kijk hier eerst", read.ReachHelps[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, read.ProvisionHelps.Count);
    }

    [Fact]
    public async Task Another_team_neither_reads_nor_adds()
    {
        var client = await api.GivenClientAsync();
        var line = await AddAsync(client, New.Line("Maatje", Informal, Individual));
        var stranger = api.As(TestPerson.Professional(Guid.CreateVersion7()));
        await stranger.GetAsync($"{ClientsApi.Root}/clients/{client}/arrangement", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await stranger.PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/arrangement/lines", New.Line("Maatje", Informal, Individual), ApiJson.Options, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await stranger.PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/arrangement/lines/{line}/ending", new EndArrangementLine.Request(), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await PostAsync(client, New.Line("Maatje", Informal, Individual) with { FromQuestion = 6 }).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private Task<HttpResponseMessage> PostAsync(Guid client, AddArrangementLine.Request line) =>
        api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/arrangement/lines", line, ApiJson.Options, Cancel);

    private async Task<Guid> AddAsync(Guid client, AddArrangementLine.Request line) => (await PostAsync(client, line).OkAsync<AddArrangementLine.Response>()).Id;

    private Task WeighAsync(Guid client, Severity severity) =>
        api.As(ClientsApi.Petra).PutAsJsonAsync($"{ClientsApi.Root}/clients/{client}/arrangement/severity", new SetSeverity.Request(severity, "Zoals besproken."), ApiJson.Options, Cancel)
            .HasStatusAsync(HttpStatusCode.NoContent);

    private Task<GetArrangement.Response> ReadAsync(Guid client) => api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/clients/{client}/arrangement", Cancel).OkAsync<GetArrangement.Response>();
}
