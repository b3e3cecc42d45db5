using System.Net;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Information;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;
using static Samenspel.Agreements.Tests.Collaboration.Together;

namespace Samenspel.Agreements.Tests.Collaboration;

public sealed class InformationTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_volunteer_reads_what_is_about_the_client_after_the_client_approved_it()
    {
        var agreement = await api.GivenRunningAsync();
        var item = await ShareAsync(agreement, InformationStream.Client, InformationKind.Limit, "Tillen gaat niet");
        Assert.Empty((await api.PackAsync(agreement.Volunteer, agreement)).Items);
        Assert.Contains("agreement.information-to-approve", await api.NoticesAsync(agreement.Client, agreement));
        await ReadAsync(agreement, item, 1).IsProblemAsync(HttpStatusCode.NotFound, "information.not-found");
        await api.PostAsync(Petra, agreement.Id, $"information/{item}/approval", new ApproveInformation.Request(1)).IsProblemAsync(HttpStatusCode.Forbidden, "information.not-the-client");
        await api.PostAsync(agreement.Client, agreement.Id, $"information/{item}/approval", new ApproveInformation.Request(2)).IsProblemAsync(HttpStatusCode.Conflict, "information.changed-since");

        for (var i = 0; i < 2; i++) await api.DoAsync(agreement.Client, agreement, $"information/{item}/approval", new ApproveInformation.Request(1));

        Assert.Equal(["Tillen gaat niet"], Texts(await api.PackAsync(agreement.Volunteer, agreement)));
        Assert.Contains("agreement.something-to-read", await api.NoticesAsync(agreement.Volunteer, agreement));

        for (var i = 0; i < 2; i++) await api.DoAsync(agreement.Client, agreement, $"information/{item}/withdrawal");
        Assert.Empty((await api.PackAsync(agreement.Volunteer, agreement)).Items);
        Assert.Equal([false], (await api.PackAsync(agreement.Client, agreement)).Items.Select(one => one.IsApproved));
    }

    [Fact]
    public async Task Another_text_is_approved_and_read_anew_and_another_day_is_not()
    {
        var agreement = await api.GivenRunningAsync();
        var item = await ShareAsync(agreement, InformationStream.Client, InformationKind.Possibility, "Tekent graag");
        await api.DoAsync(agreement.Client, agreement, $"information/{item}/approval", new ApproveInformation.Request(1));
        await ReadAsync(agreement, item, 1).HasStatusAsync(HttpStatusCode.NoContent);

        await RewriteAsync(agreement, item, new(1, InformationKind.Possibility, "Tekent graag", Today.AddDays(90))).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.All((await api.PackAsync(agreement.Volunteer, agreement)).Items, one => Assert.Equal((Today.AddDays(90), false), (one.ValidUntil, one.ReadAt is null)));

        for (var i = 0; i < 2; i++) await RewriteAsync(agreement, item, new(1, InformationKind.Possibility, "Tekent en meet", Today.AddDays(90))).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty((await api.PackAsync(agreement.Volunteer, agreement)).Items);
        Assert.Equal([2], (await api.PackAsync(Petra, agreement)).Items.Select(one => one.TextNumber));
        await RewriteAsync(agreement, item, new(1, InformationKind.Limit, "Iets anders")).IsProblemAsync(HttpStatusCode.Conflict, "information.changed-since");
        await api.PostAsync(agreement.Client, agreement.Id, $"information/{item}/approval", new ApproveInformation.Request(1)).IsProblemAsync(HttpStatusCode.Conflict, "information.changed-since");
    }

    [Fact]
    public async Task Possibilities_come_first_then_limits_and_all_is_said_in_own_words()
    {
        var agreement = await api.GivenRunningAsync();
        var handy = await ShareAsync(agreement, InformationStream.Task, InformationKind.Practical, "De sleutel hangt links");
        var limit = await ShareAsync(agreement, InformationStream.Task, InformationKind.Limit, "Geen elektra");
        var possibility = await ShareAsync(agreement, InformationStream.Task, InformationKind.Possibility, "Meet zelf op");
        Assert.Equal(["Meet zelf op", "Geen elektra", "De sleutel hangt links"], Texts(await api.PackAsync(agreement.Volunteer, agreement)));

        await ReadAsync(agreement, handy, 1).HasStatusAsync(HttpStatusCode.NoContent);
        await ReadAsync(agreement, limit, 1).HasStatusAsync(HttpStatusCode.NoContent);
        var words = new ConfirmInformation.Request("Hij meet, ik zaag");
        await api.PostAsync(agreement.Volunteer, agreement.Id, "information-confirmations", words).IsProblemAsync(HttpStatusCode.Conflict, "information.read-all-first");
        await ReadAsync(agreement, possibility, 1).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal((0, false), ((await api.PackAsync(Petra, agreement)).Unread, (await api.PackAsync(Petra, agreement)).IsConfirmed));

        await api.MakeAsync(agreement.Volunteer, agreement, "information-confirmations", words);
        var pack = await api.PackAsync(Petra, agreement);
        Assert.Equal((0, true, "Hij meet, ik zaag"), (pack.Unread, pack.IsConfirmed, pack.OwnWords));
        Assert.Null((await api.PackAsync(agreement.Client, agreement)).OwnWords);

        await RewriteAsync(agreement, limit, new(1, InformationKind.Limit, "Geen elektra en geen gas")).HasStatusAsync(HttpStatusCode.NoContent);
        var changed = await api.PackAsync(agreement.Volunteer, agreement);
        Assert.Equal((1, false), (changed.Unread, changed.IsConfirmed));
    }

    [Fact]
    public async Task What_was_removed_is_gone_for_everybody()
    {
        var agreement = await api.GivenRunningAsync();
        var item = await ShareAsync(agreement, InformationStream.Task, InformationKind.Limit, "Niet op de ladder");
        for (var i = 0; i < 2; i++) await api.DoAsync(Petra, agreement, $"information/{item}/removal");
        Assert.Empty((await api.PackAsync(Petra, agreement)).Items);
    }

    [Fact]
    public async Task A_client_without_account_decides_through_the_professional_who_says_how()
    {
        var agreement = await api.GivenRunningAsync(hasAccount: false);
        var item = await ShareAsync(agreement, InformationStream.Client, InformationKind.Possibility, "Speelt schaak");
        await api.PostAsync(Petra, agreement.Id, $"information/{item}/approval", new ApproveInformation.Request(1)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "information.how-approved");
        await api.DoAsync(Petra, agreement, $"information/{item}/approval", new ApproveInformation.Request(1, "Aan tafel gezegd"));

        Assert.Equal(["Speelt schaak"], Texts(await api.PackAsync(agreement.Volunteer, agreement)));
        Assert.Equal(["Aan tafel gezegd"], (await api.PackAsync(Colleague, agreement)).Items.Select(one => one.ApprovalNote));
        Assert.Equal([null], (await api.PackAsync(agreement.Volunteer, agreement)).Items.Select(one => one.ApprovalNote));
    }

    [Fact]
    public async Task A_withdrawn_consent_takes_the_client_out_of_the_pack_at_once_and_a_late_older_word_does_not_bring_it_back()
    {
        var agreement = await api.GivenRunningAsync();
        var item = await ShareAsync(agreement, InformationStream.Client, InformationKind.Possibility, "Houdt van lijm");
        await ShareAsync(agreement, InformationStream.Task, InformationKind.Practical, "Zaterdag om tien uur");
        await api.DoAsync(agreement.Client, agreement, $"information/{item}/approval", new ApproveInformation.Request(1));
        Assert.Equal(2, (await api.PackAsync(agreement.Volunteer, agreement)).Items.Count);

        var withdrawn = new ConsentChanged(agreement.Match.ClientId, ConsentScope.VolunteerContact, false, null) { OccurredAt = Now };
        await api.OtherServices.SendAsync(withdrawn, Cancel);
        await Eventually.IsTrueAsync(async () => (await api.PackAsync(agreement.Volunteer, agreement)).Items.Count == 1, "the client is out of the pack", cancel: Cancel);
        await api.OtherServices.SendAsync(withdrawn with { EventId = Guid.CreateVersion7(), IsGranted = true, OccurredAt = withdrawn.OccurredAt.AddMinutes(-5) }, Cancel);
        await api.OtherServices.SendAsync(new ConsentChanged(agreement.Match.ClientId, ConsentScope.Matching, true, null) { OccurredAt = Now }, Cancel);

        var pack = await api.PackAsync(agreement.Volunteer, agreement);
        Assert.Equal(["Zaterdag om tien uur"], Texts(pack));
        Assert.True(pack.IsContactWithdrawn);
        await ReadAsync(agreement, item, 1).IsProblemAsync(HttpStatusCode.NotFound, "information.not-found");
        Assert.Equal(2, (await api.PackAsync(agreement.Client, agreement)).Items.Count);

        await api.OtherServices.SendAsync(withdrawn with { EventId = Guid.CreateVersion7(), IsGranted = true, OccurredAt = Now.AddMinutes(1) }, Cancel);
        await Eventually.IsTrueAsync(async () => (await api.PackAsync(agreement.Volunteer, agreement)).Items.Count == 2, "the client is in the pack again", cancel: Cancel);
    }

    [Fact]
    public async Task When_it_ended_the_volunteer_reads_nothing_about_the_client_any_more()
    {
        var agreement = await api.GivenRunningAsync();
        var item = await ShareAsync(agreement, InformationStream.Client, InformationKind.Possibility, "Fluit merels na");
        await api.DoAsync(agreement.Client, agreement, $"information/{item}/approval", new ApproveInformation.Request(1));
        await api.EndAsync(agreement);
        Assert.Empty((await api.PackAsync(agreement.Volunteer, agreement)).Items);
        await api.PostAsync(Petra, agreement.Id, "information", Request("Nog iets")).IsProblemAsync(HttpStatusCode.Conflict, "agreement.ended");
    }

    [Fact]
    public async Task A_coordinator_tells_about_the_organisation_and_reads_no_more_than_that()
    {
        var agreement = await api.GivenRunningAsync();
        await ShareAsync(agreement, InformationStream.Client, InformationKind.Possibility, "Zingt");
        var item = await api.MakeAsync(Karin, agreement, "organisation-information", new ShareOrganisationInformation.Request("Op vrijdag is er koffie"));

        Assert.Equal([item], (await api.ListAsync<ListOrganisationInformation.Item>(Karin, agreement, "organisation-information")).Select(one => one.Id));
        Assert.Equal(["Op vrijdag is er koffie"], Texts(await api.PackAsync(agreement.Volunteer, agreement)));
        await api.GetAsync(Karin, agreement, "information").IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await api.GetAsync(agreement.Client with { Roles = [Role.Professional] }, agreement, "organisation-information").IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
    }

    [Fact]
    public async Task The_day_until_which_it_holds_lies_ahead_when_it_is_written()
    {
        var agreement = await api.GivenRunningAsync();
        foreach (var passed in new[] { Today.AddDays(-2), DateOnly.MinValue })
            await api.PostAsync(Petra, agreement.Id, "information", Request("Oud nieuws") with { ValidUntil = passed }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "information.expired");
        await api.MakeAsync(Petra, agreement, "information", Request("Altijd waar") with { ValidUntil = DateOnly.MaxValue });
        Assert.All((await api.PackAsync(Petra, agreement)).Items, one => Assert.False(one.IsExpired));
        var item = InformationItem.Share(agreement.Id, InformationStream.Task, InformationKind.Limit, "Tot morgen", Today, Petra.Id, Now).Item!;
        Assert.Equal((false, true), (item.IsExpired(Today), item.IsExpired(Today.AddDays(1))));
    }

    [Fact]
    public async Task Only_the_responsible_professional_writes_and_only_the_volunteer_confirms()
    {
        var agreement = await api.GivenRunningAsync();
        var item = await ShareAsync(agreement, InformationStream.Task, InformationKind.Limit, "Niet dragen");
        await api.PostAsync(Colleague, agreement.Id, "information", Request("Van een collega")).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-responsible");
        await api.PostAsync(Colleague, agreement.Id, $"information/{item}/removal", new { }).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-responsible");
        await RewriteAsync(agreement, Guid.CreateVersion7(), new(1, InformationKind.Limit, "Niets")).IsProblemAsync(HttpStatusCode.NotFound, "information.not-found");
        var other = TestPerson.Of(Role.Volunteer) with { Organisations = [Organisation], Teams = [Team] };
        await api.PostAsync(other, agreement.Id, $"information/{item}/reading", new ConfirmReading.Request(1)).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        await api.GetAsync(other, agreement, "information").IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        await api.GetAsync(TestPerson.Professional(Guid.CreateVersion7()), agreement, "information").IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        await api.PostAsync(agreement.Client, agreement.Id, $"information/{item}/approval", new ApproveInformation.Request(1)).IsProblemAsync(HttpStatusCode.Conflict, "information.nothing-to-approve");
    }

    [Fact]
    public async Task Who_looked_at_the_pack_is_in_the_log_of_the_client()
    {
        var agreement = await api.GivenRunningAsync();
        foreach (var person in new[] { agreement.Client, agreement.Volunteer, Petra }) await api.PackAsync(person, agreement);
        Assert.Equal(
            [(Petra.Id, Role.Professional), (agreement.Volunteer.Id, Role.Volunteer)],
            (await api.LooksAsync(agreement.Client)).Where(look => look.What.Contains("information pack", StringComparison.Ordinal)).Select(look => (look.ViewerId, look.Role)));
    }

    [Fact]
    public async Task A_pack_is_not_fuller_than_it_may_be_however_much_is_shared_at_once()
    {
        var agreement = await api.GivenRunningAsync();
        var before = (await api.PackAsync(Petra, agreement)).Items.Count;
        for (var i = before; i < InformationItem.MaxPerAgreement - 2; i++) await ShareAsync(agreement, InformationStream.Task, InformationKind.Practical, $"Nummer {i}");
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => api.PostAsync(Petra, agreement.Id, "information", Request($"Tegelijk {i}"))));
        Assert.Equal(2, answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created)) await Task.FromResult(answer).IsProblemAsync(HttpStatusCode.Conflict, "information.too-much");
    }

    private static IEnumerable<string> Texts(ListInformation.Response pack) => pack.Items.Select(item => item.Text);

    private static ShareInformation.Request Request(string text) => new(InformationStream.Task, InformationKind.Practical, text);

    private Task<Guid> ShareAsync(Given agreement, InformationStream stream, InformationKind kind, string text) =>
        api.MakeAsync(Petra, agreement, "information", new ShareInformation.Request(stream, kind, text));

    private Task<HttpResponseMessage> RewriteAsync(Given agreement, Guid item, RewriteInformation.Request request) =>
        api.PutAsync(Petra, agreement.Id, $"information/{item}", request);

    private Task<HttpResponseMessage> ReadAsync(Given agreement, Guid item, int textNumber) =>
        api.PostAsync(agreement.Volunteer, agreement.Id, $"information/{item}/reading", new ConfirmReading.Request(textNumber));
}
