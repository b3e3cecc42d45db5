using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

public sealed class CaregiverTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_caregiver_reads_and_says_yes_for_himself_and_the_agreement_waits_for_it()
    {
        var agreement = await api.GivenCompleteAsync();
        var caregiver = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(caregiver.Person, agreement.Id);
        Assert.Equal((AgreementStatus.Draft, Party.Caregiver, false), (read.Status, read.YouAnswerFor!.Value, read.CaregiverConsented!.Value));
        Assert.Equal(["caregiver"], read.WaitsFor);
        await api.ConsentAsync(caregiver.Person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(AgreementStatus.Active, (await api.ReadAsync(caregiver.Person, agreement.Id)).Status);
    }

    [Fact]
    public async Task A_caregiver_reads_only_as_long_as_the_client_allows_it()
    {
        var agreement = await api.GivenActiveAsync();
        var (client, caregiver) = (agreement.Match.ClientId, await api.GivenCaregiverAsync(agreement.Match.ClientId, mayRead: false));
        await ReadAsync(caregiver.Person, agreement.Id).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");

        await ConsentAsync(client, true, New.Today);
        await ReadAsync(caregiver.Person, agreement.Id).HasStatusAsync(HttpStatusCode.OK);
        await ConsentAsync(client, true, New.Today.AddDays(-1));
        await ReadAsync(caregiver.Person, agreement.Id).HasStatusAsync(HttpStatusCode.NotFound);
        await ConsentAsync(client, true, null);
        await ReadAsync(caregiver.Person, agreement.Id).HasStatusAsync(HttpStatusCode.OK);
        await ConsentAsync(client, false, null);
        await ReadAsync(caregiver.Person, agreement.Id).HasStatusAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Somebody_who_no_longer_cares_reads_nothing_and_nobody_waits_for_him()
    {
        var agreement = await api.GivenCompleteAsync();
        var caregiver = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

        await api.ReceiveAsync(New.At(new CaregiverUnlinked(caregiver.Id, agreement.Match.ClientId)), db => db.Caregivers.AnyAsync(c => c.CaregiverId == caregiver.Id && c.HasEnded, Cancel));

        await ReadAsync(caregiver.Person, agreement.Id).HasStatusAsync(HttpStatusCode.NotFound);
        Assert.Equal(AgreementStatus.Active, (await api.ReadAsync(Petra, agreement.Id)).Status);
    }

    [Fact]
    public async Task Nobody_waits_for_a_caregiver_who_may_not_read_it()
    {
        var agreement = await api.GivenCompleteAsync();
        var caregiver = await api.GivenCaregiverAsync(agreement.Match.ClientId, mayRead: false);
        await api.ConsentAsync(agreement.Client, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["volunteer"], (await api.ReadAsync(Petra, agreement.Id)).WaitsFor);
        Assert.Empty(await api.NoticesOfAsync(caregiver.Person));

        await ConsentAsync(agreement.Match.ClientId, true, null);
        Assert.Equal(["volunteer", "caregiver"], (await api.ReadAsync(Petra, agreement.Id)).WaitsFor);
        Assert.Equal(["agreement.to-sign"], (await api.NoticesOfAsync(caregiver.Person)).Select(notice => notice.Code));

        await api.ConsentAsync(agreement.Volunteer, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        await ConsentAsync(agreement.Match.ClientId, false, null);
        Assert.Equal(AgreementStatus.Active, (await api.ReadAsync(Petra, agreement.Id)).Status);
        Assert.All(await api.NoticesOfAsync(caregiver.Person), notice => Assert.NotNull(notice.ReadAt));
    }

    [Fact]
    public async Task The_end_of_caring_counts_also_when_it_is_heard_before_the_beginning()
    {
        var agreement = await api.GivenActiveAsync();
        var (id, client, person) = (Guid.CreateVersion7(), agreement.Match.ClientId, TestPerson.Of(Role.Caregiver));
        var begin = New.At(new CaregiverLinked(id, client, person.Id));
        await api.ReceiveAsync(begin with { EventId = Guid.CreateVersion7(), CaregiverId = Guid.CreateVersion7(), CaregiverAccountId = null }, db => db.Caregivers.AnyAsync(c => c.ClientId == client, Cancel));
        await api.ReceiveAsync(New.At(new CaregiverUnlinked(id, client)), db => db.Caregivers.AnyAsync(c => c.CaregiverId == id, Cancel));
        await api.OtherServices.SendAsync(begin, Cancel);
        var marker = Guid.CreateVersion7();
        await api.ReceiveAsync(New.At(new CaregiverLinked(marker, client, null)), db => db.Caregivers.AnyAsync(c => c.CaregiverId == marker, Cancel));
        Assert.False(await api.ReadDbAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == id && !c.HasEnded, Cancel)));
    }

    [Fact]
    public async Task The_professional_writes_down_what_a_caregiver_without_account_said()
    {
        var agreement = await api.GivenCompleteAsync();
        var without = await api.GivenCaregiverAsync(agreement.Match.ClientId, hasAccount: false);
        var with = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        var revision = (await api.ReadAsync(Petra, agreement.Id)).Revision;

        await api.PostAsync(Petra, agreement.Id, "consents", new GiveConsent.Request(revision, CaregiverId: without.Id)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.how-consented");
        await api.PostAsync(Petra, agreement.Id, "consents", new GiveConsent.Request(revision, "Aan de telefoon.", CaregiverId: without.Id)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(Petra, agreement.Id, "consents", new GiveConsent.Request(revision, "Zei ja.", CaregiverId: with.Id)).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours");
        Assert.Equal([false, true], (await api.ReadAsync(Petra, agreement.Id)).Caregivers.OrderBy(c => c.HasAccount).Select(c => c.HasAccount));
        Assert.True((await api.ReadAsync(Petra, agreement.Id)).Caregivers.Single(c => c.CaregiverId == without.Id).Consented);
    }

    [Fact]
    public async Task Going_on_without_the_caregiver_needs_a_reason_and_is_marked()
    {
        var agreement = await api.GivenCompleteAsync();
        await SkipAsync("Op reis.").IsProblemAsync(HttpStatusCode.Conflict, "agreement.no-caregiver");
        await api.GivenCaregiverAsync(agreement.Match.ClientId);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

        await SkipAsync(" ").IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        for (var i = 0; i < 2; i++) await SkipAsync("Op reis, niet te bereiken.").HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(Petra, agreement.Id);
        Assert.Equal(AgreementStatus.Active, read.Status);
        Assert.Equal([(StepKind.WithoutCaregiver, true), (StepKind.Activated, true)], read.Steps.Select(step => (step.Kind, step.IsWithoutSomebody)));
        Assert.All(read.Steps, step => Assert.Equal("Op reis, niet te bereiken.", step.Reason));

        async Task<HttpResponseMessage> SkipAsync(string reason) => await api.PostAsync(
            Petra, agreement.Id, "caregiver-exceptions", new SkipCaregiver.Request((await api.ReadAsync(Petra, agreement.Id)).Revision, reason));
    }

    [Fact]
    public async Task A_caregiver_proposes_too()
    {
        var agreement = await api.GivenActiveAsync();
        var caregiver = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        await api.PostAsync(caregiver.Person, agreement.Id, "versions", New.Proposal()).OkAsync<ProposeVersion.Response>();
        Assert.Equal(["client", "volunteer", "professional"], (await api.ReadAsync(Petra, agreement.Id)).WaitsFor);
    }

    [Fact]
    public async Task The_client_sees_who_looked()
    {
        var agreement = await api.GivenActiveAsync();
        await api.ReadAsync(Karin, agreement.Id);
        await api.ReadAsync(agreement.Client, agreement.Id);
        var looks = (await api.As(agreement.Client).GetAsync("/api/agreements/v1/access-log?pageSize=100", Cancel).OkAsync<Page<AccessLogApi.Look>>()).Items;
        Assert.Contains(looks, look => look.ViewerId == Karin.Id && look.SubjectId == agreement.Match.ClientId);
        Assert.DoesNotContain(looks, look => look.ViewerId == agreement.Client.Id);
    }

    [Fact]
    public async Task Nobody_waits_for_a_caregiver_whose_reading_along_ran_out_by_its_date()
    {
        var agreement = await api.GivenCompleteAsync();
        var caregiver = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["caregiver"], (await api.ReadAsync(Petra, agreement.Id)).WaitsFor);

        await api.ReadDbAsync(async db =>
        {
            // Days pass, and nothing is told.
            await db.Consents.Where(c => c.ClientId == agreement.Match.ClientId && c.ScopeCode == ConsentScope.CaregiverView)
                .ExecuteUpdateAsync(c => c.SetProperty(one => one.Until, New.Today.AddDays(-1)), Cancel);
            var clock = TimeProvider.System;
            await new AttentionReview(db, new AttentionNotifications(db, new Notifier(db, clock), clock), new TextNotifications(db, new Notifier(db, clock), clock), clock).CheckAllAsync(Cancel);
            return await db.SaveChangesAsync(Cancel);
        });

        Assert.Equal(AgreementStatus.Active, (await api.ReadAsync(Petra, agreement.Id)).Status);
        Assert.All(await api.NoticesOfAsync(caregiver.Person), notice => Assert.NotNull(notice.ReadAt));
    }

    private Task<HttpResponseMessage> ReadAsync(TestPerson person, Guid id) => api.As(person).GetAsync($"/api/agreements/v1/agreements/{id}", Cancel);

    private Task ConsentAsync(Guid client, bool isGranted, DateOnly? until) => api.ReceiveAsync(
        New.At(new ConsentChanged(client, ConsentScope.CaregiverView, isGranted, until)),
        db => db.Consents.AnyAsync(c => c.ClientId == client && c.IsGranted == isGranted && c.Until == until, Cancel));
}
