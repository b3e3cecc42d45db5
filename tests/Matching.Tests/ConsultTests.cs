using System.Net;
using System.Net.Http.Json;
using Samenspel.AccessLogging;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Requests;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests;

/// <summary>An ambassador looks along: collective first, and never at who it is.</summary>
public sealed class ConsultTests(MatchingApi api)
{
    private const string District = "WK990077";

    private readonly Guid team = Guid.CreateVersion7();
    private readonly Guid organisation = Guid.CreateVersion7();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private TestPerson Yvonne => field ??= TestPerson.Professional(team);
    private TestPerson Noor => field ??= new TestPerson(Role.Ambassador) { Teams = [team], Organisations = [organisation] };

    [Fact]
    public async Task From_a_question_over_waiting_to_a_place_with_a_buddy()
    {
        await api.OtherServices.ListenAsync<ConsultAnswered>(Cancel);
        var (client, consult) = await GivenConsultAsync();
        var club = await api.GivenActivityAsync(Club() with { Free = 0 });
        var far = await api.GivenActivityAsync(Club() with { ActivityId = Guid.CreateVersion7(), DistrictCode = "WK990078" });
        var marijke = await api.GivenVolunteerAsync(Walker());
        await api.GivenVolunteerAsync(Walker() with { OrganisationId = Guid.CreateVersion7() });
        await api.GivenVolunteerAsync(Walker() with { Slots = ["sunday-evening"] });

        await SendAsync(Noor, consult, "look").HasStatusAsync(HttpStatusCode.NoContent);
        var options = await api.As(Noor).GetAsync(Path(consult, "options"), Cancel).OkAsync<ListOptions.Response>();
        Assert.Equal(
            [(far.ActivityId, false, 1), (club.ActivityId, true, 0)],
            options.Activities.Where(a => a.OrganisationId == organisation).Select(a => (a.ActivityId, a.IsNear, a.Free)));
        Assert.Equal(1, options.FittingVolunteers);
        Assert.Equal([marijke.VolunteerId], options.Volunteers.Select(one => one.VolunteerId));

        await SendAsync(Noor, consult, "wait", new PostponeConsult.Request(New.Today.AddDays(14))).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal((ConsultStatus.Waiting, New.Today.AddDays(14)), await StatusAsync(consult));
        await SendAsync(Yvonne, consult, "uptake").IsProblemAsync(HttpStatusCode.Conflict, "consult.not-answered");
        var answer = new AnswerConsult.Request(club.ActivityId, marijke.VolunteerId, "Een kleine club met een maatje dat van stilte houdt.");
        for (var i = 0; i < 2; i++)
            Assert.Equal(["consult.activity-full"], (await SendAsync(Noor, consult, "answer", answer).OkAsync<AnswerConsult.Response>()).Warnings.Select(warning => warning.Code));
        for (var i = 0; i < 2; i++) await SendAsync(Yvonne, consult, "uptake").HasStatusAsync(HttpStatusCode.NoContent);

        var read = await ReadAsync(Yvonne, consult);
        Assert.Equal((client.ClientId, ConsultStatus.Taken, club.ActivityId, marijke.VolunteerId), (read.ClientId, read.Status, read.Answer!.ActivityId, read.Answer.VolunteerId));
        var heard = await api.OtherServices.ReceiveAsync<ConsultAnswered>(e => e.ConsultId == consult, Cancel);
        Assert.Equal((team, "found", 0), (heard.TeamId, heard.OutcomeCode, heard.Days));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<ConsultAnswered>(Cancel), e => e.ConsultId == consult);
        Assert.Contains("consult.answered", await api.As(Yvonne).GetStringAsync("/api/matching/v1/notices", Cancel), StringComparison.Ordinal);
        await SendAsync(Noor, consult, "look").IsProblemAsync(HttpStatusCode.Conflict, "consult.already-taken");
    }

    [Fact]
    public async Task The_ambassador_never_learns_whose_it_is_and_the_look_is_kept()
    {
        var (client, consult) = await GivenConsultAsync();
        var seen = await api.As(Noor).GetStringAsync(Path(consult), Cancel);
        Assert.DoesNotContain(client.ClientId.ToString(), seen, StringComparison.Ordinal);
        var read = await ReadAsync(Noor, consult);
        Assert.Equal((null, null, District), (read.ClientId, read.ProfessionalId, read.DistrictCode));
        Assert.Null((await ListAsync(Noor)).Single().ClientId);
        Assert.Equal(client.ClientId, (await ListAsync(Yvonne)).Single().ClientId);
        Assert.DoesNotContain(client.ClientId.ToString(), await api.As(Noor).GetStringAsync("/api/matching/v1/access-log/own-actions", Cancel), StringComparison.Ordinal);
        var person = TestPerson.Of(Role.Client) with { Id = client.ClientAccountId!.Value };
        var looks = (await api.As(person).GetAsync("/api/matching/v1/access-log", Cancel).OkAsync<Page<AccessLogApi.Look>>()).Items;
        Assert.All(looks, look => Assert.Equal(AccessPurpose.Consult, look.Purpose));
        Assert.Equal([Yvonne.Id, Noor.Id, Noor.Id, Noor.Id], looks.Select(look => look.ViewerId)); // the lists count too
    }

    [Fact]
    public async Task Other_teams_find_nothing()
    {
        var (client, consult) = await GivenConsultAsync();
        var elsewhere = Guid.CreateVersion7();
        TestPerson[] strangers =
        [
            TestPerson.Professional(elsewhere),
            new(Role.Ambassador) { Teams = [elsewhere], Organisations = [organisation] },
            new(Role.Ambassador) { Organisations = [team] },
        ];
        foreach (var stranger in strangers)
        {
            await api.As(stranger).GetAsync(Path(consult), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "consult.not-found");
            Assert.Empty(await ListAsync(stranger));
        }
        await SendAsync(strangers[0], consult, "uptake").IsProblemAsync(HttpStatusCode.NotFound, "consult.not-found");
        await SendAsync(strangers[1], consult, "look").IsProblemAsync(HttpStatusCode.NotFound, "consult.not-found");
        await api.As(strangers[1]).GetAsync(Path(consult, "options"), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "consult.not-found");
        await AskAsync(strangers[0], client.ClientId).IsProblemAsync(HttpStatusCode.NotFound, "consult.client-not-found");
    }

    [Fact]
    public async Task It_needs_the_clients_consent_and_ends_with_it()
    {
        var client = await api.GivenClientAsync(New.Client(team) with { DistrictCode = District });
        await AskAsync(Yvonne, client.ClientId).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.consent-missing");
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult);
        var consult = (await AskAsync(Yvonne, client.ClientId).OkAsync<AskConsult.Response>()).Id;

        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult, isGranted: false);

        await api.As(Noor).GetAsync(Path(consult), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "consult.not-found");
        var read = await ReadAsync(Yvonne, consult);
        Assert.Equal((ConsultStatus.Withdrawn, ""), (read.Status, read.Summary));
        await SendAsync(Yvonne, consult, "renewal").IsProblemAsync(HttpStatusCode.Conflict, "consult.withdrawn");
    }

    [Fact]
    public async Task A_gap_is_an_answer_too_and_the_professional_may_ask_on()
    {
        await api.OtherServices.ListenAsync<ConsultAnswered>(Cancel);
        var (_, consult) = await GivenConsultAsync();
        await SendAsync(Noor, consult, "gap", new { gap = "no-luck", explanation = "Er is niets." }).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await SendAsync(Noor, consult, "gap", new ReportGap.Request(ConsultGap.NoPlace, "De club is vol.")).HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<ConsultAnswered>(e => e.ConsultId == consult && e.OutcomeCode == "not-found", Cancel);
        Assert.Equal(ConsultGap.NoPlace, (await ReadAsync(Yvonne, consult)).Answer!.Gap);

        await SendAsync(Yvonne, consult, "renewal", new ReopenConsult.Request("Mag ook in een andere wijk.")).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await ReadAsync(Noor, consult);
        Assert.Equal((ConsultStatus.Requested, "Mag ook in een andere wijk.", null), (read.Status, read.Summary, read.Answer));
    }

    [Fact]
    public async Task An_answer_names_something_that_fits()
    {
        var (_, consult) = await GivenConsultAsync();
        var stopped = await api.GivenActivityAsync(Club() with { IsOpen = false });
        var busy = await api.GivenVolunteerAsync(Walker() with { MaxClients = 0 });
        var elsewhere = await api.GivenVolunteerAsync(Walker() with { OrganisationId = Guid.CreateVersion7() });
        await SendAsync(Noor, consult, "answer", new AnswerConsult.Request(null, null, "Iets.")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.nothing-offered");
        await SendAsync(Noor, consult, "answer", new AnswerConsult.Request(stopped.ActivityId, null, "Een club.")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.activity-not-open");
        foreach (var volunteer in new[] { busy, elsewhere })
        {
            await SendAsync(Noor, consult, "answer", new AnswerConsult.Request(null, volunteer.VolunteerId, "Een maatje."))
                .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.volunteer-does-not-fit");
        }
        foreach (var day in new[] { New.Today.AddDays(-1), DateOnly.MaxValue })
            await SendAsync(Noor, consult, "wait", new PostponeConsult.Request(day)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.contact-out-of-range");
    }

    [Fact]
    public async Task For_one_client_one_consult_is_open_at_a_time_and_without_an_ambassador_the_answer_says_so()
    {
        var client = await api.GivenClientAsync(New.Client(team) with { DistrictCode = District });
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult);
        var asked = await AskAsync(Yvonne, client.ClientId).OkAsync<AskConsult.Response>();
        Assert.Equal(["consult.no-ambassador"], asked.Warnings.Select(warning => warning.Code));
        await AskAsync(Yvonne, client.ClientId).IsProblemAsync(HttpStatusCode.Conflict, "consult.already-asked");
        await SendAsync(Noor, asked.Id, "gap", new ReportGap.Request(ConsultGap.NoPlace, "De club is vol.")).HasStatusAsync(HttpStatusCode.NoContent);
        var next = await AskAsync(Yvonne, client.ClientId).OkAsync<AskConsult.Response>();

        await SendAsync(Yvonne, asked.Id, "renewal").IsProblemAsync(HttpStatusCode.Conflict, "consult.already-asked");
        await SendAsync(Noor, next.Id, "gap", new ReportGap.Request(ConsultGap.NoPlace, "De club is vol.")).HasStatusAsync(HttpStatusCode.NoContent);
        for (var i = 0; i < 2; i++) await SendAsync(Yvonne, asked.Id, "renewal").HasStatusAsync(HttpStatusCode.NoContent);
        await SendAsync(Yvonne, next.Id, "renewal").IsProblemAsync(HttpStatusCode.Conflict, "consult.already-asked");
    }

    [Theory]
    [InlineData("Houdt van wandelen met Hendrik.")]
    [InlineData("Mevrouw Jansen houdt van wandelen.")]
    [InlineData("Heeft beginnende dementie en houdt van wandelen.")]
    [InlineData("Is bekend met Parkinson.")]
    public async Task Words_that_may_be_a_name_or_an_illness_are_looked_at_again_before_they_are_sent(string words)
    {
        var client = await api.GivenClientAsync(New.Client(team));
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult);
        await AskAsync(Yvonne, client.ClientId, words).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.confirm-words");
        var consult = (await AskAsync(Yvonne, client.ClientId, words, isConfirmed: true).OkAsync<AskConsult.Response>()).Id;
        await SendAsync(Noor, consult, "gap", new ReportGap.Request(ConsultGap.NoPlace, "De club is vol.")).HasStatusAsync(HttpStatusCode.NoContent);
        await SendAsync(Yvonne, consult, "renewal", new ReopenConsult.Request(words)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.confirm-words");
        await SendAsync(Yvonne, consult, "renewal", new ReopenConsult.Request(words, IsConfirmed: true)).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("Bel mevrouw op 030 - 123 45 67.")]
    [InlineData("Mail naar mevrouw@voorbeeld.nl.")]
    public async Task Words_that_identify_somebody_are_refused(string words)
    {
        var client = await api.GivenClientAsync(New.Client(team));
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult);
        await AskAsync(Yvonne, client.ClientId, words).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "consult.names-somebody");
    }

    [Fact]
    public async Task Counts_are_for_the_own_team_and_for_an_administrator_without_small_numbers()
    {
        for (var i = 0; i < 10; i++)
        {
            var (_, consult) = await GivenConsultAsync();
            if (i == 0) await SendAsync(Noor, consult, "gap", new ReportGap.Request(ConsultGap.NoActivity, "Er is niets.")).HasStatusAsync(HttpStatusCode.NoContent);
        }
        Assert.Equal(new CountConsults.Item(team, 10, 0, 0, 1), Assert.Single(await CountAsync(Yvonne)));
        Assert.Equal(new CountConsults.Item(team, 10, 0, 0, 1), Assert.Single(await CountAsync(Noor)));
        Assert.Empty(await CountAsync(TestPerson.Professional(Guid.CreateVersion7())));
        Assert.Equal(new CountConsults.Item(team, 10, null, null, null), (await CountAsync(TestPerson.Of(Role.Administrator))).Single(item => item.TeamId == team));
    }

    private async Task<(ClientRegistered Client, Guid Consult)> GivenConsultAsync()
    {
        var client = await api.GivenClientAsync(New.Client(team) with { DistrictCode = District });
        await api.GivenConsentAsync(client.ClientId, ConsentScope.AmbassadorConsult);
        return (client, (await AskAsync(Yvonne, client.ClientId).OkAsync<AskConsult.Response>()).Id);
    }

    private Task<HttpResponseMessage> AskAsync(TestPerson person, Guid client, string summary = "Houdt van wandelen, is snel overprikkeld.", bool isConfirmed = false) =>
        api.As(person).PostAsJsonAsync(
            "/api/matching/v1/consults", new AskConsult.Request(client, ["walking"], ["tuesday-morning"], ["calm-setting"], ["likes-silence"], summary, isConfirmed), Cancel);

    private Task<HttpResponseMessage> SendAsync(TestPerson person, Guid consult, string action, object? body = null) =>
        api.As(person).PostAsJsonAsync(Path(consult, action), body ?? new { }, ApiJson.Options, Cancel);

    private Task<GetConsult.Response> ReadAsync(TestPerson person, Guid consult) => api.As(person).GetAsync(Path(consult), Cancel).OkAsync<GetConsult.Response>();

    private async Task<(ConsultStatus Status, DateOnly? Next)> StatusAsync(Guid consult)
    {
        var read = await ReadAsync(Yvonne, consult);
        return (read.Status, read.NextContactOn);
    }

    private async Task<IReadOnlyList<ListConsults.Item>> ListAsync(TestPerson person) =>
        (await api.As(person).GetAsync("/api/matching/v1/consults?status=Requested", Cancel).OkAsync<Page<ListConsults.Item>>()).Items;

    private async Task<IReadOnlyList<CountConsults.Item>> CountAsync(TestPerson person) =>
        (await api.As(person).GetAsync("/api/matching/v1/consult-counts?pageSize=100", Cancel).OkAsync<Page<CountConsults.Item>>()).Items;

    private ActivityCapacityChanged Club() =>
        new(Guid.CreateVersion7(), organisation, "walking", District, ["tuesday-morning"], 6, 1, true) { OccurredAt = New.Now };

    private VolunteerActivated Walker() => New.Volunteer() with
    {
        OrganisationId = organisation,
        ActivityCodes = ["walking"],
        DistrictCodes = [District],
        Slots = ["tuesday-morning"],
    };

    private static string Path(Guid consult, string? action = null) => $"/api/matching/v1/consults/{consult}" + (action is null ? "" : $"/{action}");
}
