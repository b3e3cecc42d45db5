using System.Net;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

public sealed class InductionTests(AgreementsApi api)
{
    [Fact]
    public async Task Nothing_starts_before_what_comes_before_the_start_is_done()
    {
        var agreement = await api.GivenCompleteAsync();
        var first = await AddAsync(agreement.Id, "Kennismaken met de achterwacht", isBeforeStart: true);
        await AddAsync(agreement.Id, "Training volgen", isBeforeStart: false);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var waiting = await api.ReadAsync(agreement.Volunteer, agreement.Id);
        Assert.Equal(AgreementStatus.Draft, waiting.Status);
        Assert.Equal(["induction"], waiting.WaitsFor);

        for (var i = 0; i < 2; i++) await DoneAsync(agreement.Volunteer, agreement.Id, first).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(agreement.Volunteer, agreement.Id);
        Assert.Equal(AgreementStatus.Active, read.Status);
        Assert.Equal([true, false], read.Induction.Select(item => item.DoneAt is not null));
    }

    [Fact]
    public async Task Once_it_runs_nothing_can_be_before_the_start()
    {
        var agreement = await api.GivenActiveAsync();
        await api.PostAsync(Petra, agreement.Id, "induction-items", new AddInductionItem.Request("Kennismaken", true)).IsProblemAsync(HttpStatusCode.Conflict, "induction.already-started");
        await AddAsync(agreement.Id, "Training volgen", isBeforeStart: false);
    }

    [Fact]
    public async Task An_item_of_nobody_is_not_found()
    {
        var agreement = await api.GivenDraftAsync();
        await DoneAsync(Petra, agreement.Id, Guid.CreateVersion7()).IsProblemAsync(HttpStatusCode.NotFound, "induction.not-found");
        var item = await AddAsync(agreement.Id, "Kennismaken", isBeforeStart: true);
        await DoneAsync(TestPerson.Professional(Guid.CreateVersion7()), agreement.Id, item).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        await DoneAsync(Karin, agreement.Id, item).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private async Task<Guid> AddAsync(Guid id, string text, bool isBeforeStart) =>
        (await api.PostAsync(Petra, id, "induction-items", new AddInductionItem.Request(text, isBeforeStart)).OkAsync<AddInductionItem.Response>()).Id;

    private Task<HttpResponseMessage> DoneAsync(TestPerson person, Guid id, Guid item) => api.PostAsync(person, id, $"induction-items/{item}/completion", new { });
}
