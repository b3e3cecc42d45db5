using System.Net;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Appreciation;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;
using static Samenspel.Agreements.Tests.Collaboration.Together;

namespace Samenspel.Agreements.Tests.Collaboration;

public sealed class AppreciationTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Appreciation_goes_both_ways_and_each_speaks_for_himself()
    {
        await api.OtherServices.ListenAsync<WifaActLogged>(Cancel);
        var agreement = await api.GivenRunningAsync();
        foreach (var person in new[] { Petra, Karin, agreement.Client, agreement.Volunteer })
            await api.MakeAsync(person, agreement, "wifa-acts", Thanks());
        await api.MakeAsync(Petra, agreement, "wifa-acts", new LogWifaAct.Request(WifaLetter.Inform, "Over de sleutel", "told-what-matters"));

        var list = await ListAsync(agreement.Volunteer, agreement);
        Assert.Equal((4, 1, false), (list.ToVolunteer, list.ToProfessional, list.IsThanksDue));
        Assert.Equal(
            [Party.Professional, Party.Volunteer, Party.Client, Party.Coordinator, Party.Professional], list.Items.Select(act => act.Actor));
        Assert.Contains("agreement.appreciated", await api.NoticesAsync(agreement.Volunteer, agreement));
        Assert.Contains("agreement.appreciated", await api.NoticesAsync(Petra, agreement));
        var heard = await api.OtherServices.ReceiveAsync<WifaActLogged>(e => e.AgreementId == agreement.Id && e.LetterCode == "i", Cancel);
        Assert.Equal("to-volunteer", heard.DirectionCode);
        await api.OtherServices.ReceiveAsync<WifaActLogged>(e => e.AgreementId == agreement.Id && e.LetterCode == "w" && e.DirectionCode == "to-professional", Cancel);
        Assert.Equal([Party.Volunteer], (await ListAsync(Karin, agreement, "?letter=w&direction=to-professional")).Items.Select(act => act.Actor));
        await api.GetAsync(Karin, agreement, "wifa-acts?letter=x").IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task A_client_thanks_and_reads_the_own_thanks_only()
    {
        var agreement = await api.GivenRunningAsync();
        await api.MakeAsync(Petra, agreement, "wifa-acts", Thanks());
        await api.MakeAsync(agreement.Client, agreement, "wifa-acts", Thanks());
        await api.PostAsync(agreement.Client, agreement.Id, "wifa-acts", Thanks() with { Letter = WifaLetter.Align }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "appreciation.client-thanks");

        var list = await ListAsync(agreement.Client, agreement);
        Assert.Equal((Party.Client, 1), (Assert.Single(list.Items).Actor, list.ToVolunteer));
    }

    [Fact]
    public async Task A_behaviour_is_one_of_the_list_and_of_its_letter()
    {
        var behaviours = await api.As(Petra).GetAsync("/api/agreements/v1/wifa-behaviours", Cancel).OkAsync<IReadOnlyList<ListWifaBehaviours.Item>>();
        Assert.All(Enum.GetValues<WifaLetter>(), letter => Assert.Equal(4, behaviours.Count(behaviour => behaviour.Letter == letter)));

        var agreement = await api.GivenRunningAsync();
        foreach (var wrong in new[] { "told-what-matters", "made-up" })
            await api.PostAsync(Petra, agreement.Id, "wifa-acts", Thanks() with { BehaviourCode = wrong }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "appreciation.behaviour-unknown");
    }

    [Fact]
    public async Task After_the_end_one_can_still_thank_and_nothing_else()
    {
        var agreement = await api.GivenRunningAsync();
        await api.EndAsync(agreement);
        await api.MakeAsync(Petra, agreement, "wifa-acts", Thanks() with { Occasion = WifaOccasion.Farewell });
        await api.PostAsync(Petra, agreement.Id, "wifa-acts", Thanks() with { Letter = WifaLetter.Inform }).IsProblemAsync(HttpStatusCode.Conflict, "agreement.ended");
    }

    private static LogWifaAct.Request Thanks() => new(WifaLetter.Appreciate, "Omdat je bleef vragen wat hij zelf wilde");

    private Task<ListWifaActs.Response> ListAsync(TestPerson person, Given agreement, string query = "") =>
        api.GetAsync(person, agreement, "wifa-acts" + query).OkAsync<ListWifaActs.Response>();
}
