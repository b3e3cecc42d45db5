using System.Net;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Alignments;
using Samenspel.Agreements.Features.Coaching;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;
using static Samenspel.Agreements.Tests.Collaboration.Together;

namespace Samenspel.Agreements.Tests.Collaboration;

public sealed class GuidanceTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_reads_every_word_about_himself_also_after_the_end()
    {
        var agreement = await api.GivenRunningAsync();
        await api.MakeAsync(Petra, agreement, "coaching-contacts", new LogCoaching.Request(Today, true, false, "Neemt veel over"));
        await api.MakeAsync(Karin, agreement, "coaching-contacts", new LogCoaching.Request(Today.AddDays(-1), false, true, "Zoekt ruimte"));
        await api.EndAsync(agreement);

        var own = await ListAsync(agreement.Volunteer, agreement);
        Assert.Equal(["Neemt veel over", "Zoekt ruimte"], own.Items.Select(item => item.Note));
        foreach (var person in new[] { Petra, Colleague, Karin })
            Assert.Equal(own.Items.Select(item => item.Note), (await ListAsync(person, agreement)).Items.Select(item => item.Note));
    }

    [Fact]
    public async Task The_client_and_other_volunteers_read_nothing_about_the_volunteer()
    {
        var agreement = await api.GivenRunningAsync();
        var asProfessional = agreement.Client with { Roles = [Role.Professional] };
        var strangers = new[] { asProfessional, TestPerson.Of(Role.Volunteer) with { Organisations = [Organisation] }, TestPerson.Coordinator(Guid.CreateVersion7()), TestPerson.Professional(Guid.CreateVersion7()) };
        foreach (var stranger in strangers)
            await api.GetAsync(stranger, agreement, "coaching-contacts").IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
    }

    [Fact]
    public async Task Direction_without_room_is_shown_to_the_professional_only()
    {
        var agreement = await api.GivenRunningAsync();
        for (var i = 0; i < 3; i++) await api.MakeAsync(Petra, agreement, "coaching-contacts", new LogCoaching.Request(Today.AddDays(-i), true, false));
        Assert.Equal(new ListCoaching.DirectionAndRoom(3, 3, 0, true), (await ListAsync(Petra, agreement)).Balance);
        Assert.Null((await ListAsync(agreement.Volunteer, agreement)).Balance);
        Assert.Null((await ListAsync(Karin, agreement)).Balance);

        await api.MakeAsync(Petra, agreement, "coaching-contacts", new LogCoaching.Request(Today, false, true));
        Assert.False((await ListAsync(Petra, agreement)).Balance!.IsOneSided);
    }

    [Fact]
    public async Task A_contact_was_held_and_by_who_guides()
    {
        var agreement = await api.GivenRunningAsync();
        await api.PostAsync(Petra, agreement.Id, "coaching-contacts", new LogCoaching.Request(Today.AddDays(2), true, true)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "coaching.in-future");
        await api.PostAsync(Colleague, agreement.Id, "coaching-contacts", new LogCoaching.Request(Today, true, true)).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-responsible");
    }

    [Fact]
    public async Task Who_looked_at_guidance_is_in_the_log_of_the_volunteer()
    {
        var agreement = await api.GivenRunningAsync();
        foreach (var person in new[] { agreement.Volunteer, Karin }) await ListAsync(person, agreement);
        var look = Assert.Single(await api.LooksAsync(agreement.Volunteer), look => look.What.Contains("guided", StringComparison.Ordinal));
        Assert.Equal((Karin.Id, agreement.Match.VolunteerId), (look.ViewerId, look.SubjectId));
    }

    [Fact]
    public async Task Notes_of_a_meeting_are_for_those_who_were_there()
    {
        var agreement = await api.GivenRunningAsync();
        var meeting = await api.MakeAsync(agreement.Volunteer, agreement, "alignments", new PlanAlignment.Request(Today, "Hoe gaat het in de schuur?"));
        Assert.Contains("agreement.alignment-planned", await api.NoticesAsync(Petra, agreement));
        Assert.DoesNotContain("agreement.alignment-planned", await api.NoticesAsync(agreement.Volunteer, agreement));
        var held = new HoldAlignment.Request(Today, [Party.Volunteer], "Meer zelf laten zagen");
        for (var i = 0; i < 2; i++) await api.DoAsync(Petra, agreement, $"alignments/{meeting}/holding", held);

        Assert.Equal([held.Notes], await NotesAsync(Petra, agreement));
        Assert.Equal([held.Notes], await NotesAsync(agreement.Volunteer, agreement));
        foreach (var absent in new[] { agreement.Client, Karin, Colleague })
            Assert.Equal([null], await NotesAsync(absent, agreement));
        Assert.Equal([[Party.Volunteer, Party.Professional]],
            (await api.ListAsync<ListAlignments.Item>(Karin, agreement, "alignments")).Select(item => item.Present.Order().ToArray()));
        await api.PostAsync(Petra, agreement.Id, $"alignments/{meeting}/holding", held with { Notes = "Iets anders" }).IsProblemAsync(HttpStatusCode.Conflict, "alignment.already-held");
    }

    [Fact]
    public async Task A_meeting_is_planned_ahead_and_held_before()
    {
        var agreement = await api.GivenRunningAsync();
        foreach (var day in new[] { Today.AddDays(-2), Today.AddYears(3), DateOnly.MaxValue })
            await api.PostAsync(Petra, agreement.Id, "alignments", new PlanAlignment.Request(day, "Bijpraten")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "alignment.day");
        var meeting = await api.MakeAsync(Karin, agreement, "alignments", new PlanAlignment.Request(Today.AddDays(7), "Bijpraten"));
        await api.PostAsync(Karin, agreement.Id, $"alignments/{meeting}/holding", new HoldAlignment.Request(Today.AddDays(7), [])).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "alignment.not-held-yet");
        await api.PostAsync(Colleague, agreement.Id, $"alignments/{meeting}/holding", new HoldAlignment.Request(Today, [])).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours");
        await api.PostAsync(Karin, agreement.Id, $"alignments/{Guid.CreateVersion7()}/holding", new HoldAlignment.Request(Today, [])).IsProblemAsync(HttpStatusCode.NotFound, "alignment.not-found");
    }

    [Fact]
    public async Task A_changed_need_of_guidance_is_told_to_the_professional_and_kept()
    {
        var agreement = await api.GivenRunningAsync();
        var volunteer = agreement.Match.VolunteerId;
        await api.OtherServices.SendAsync(new SupportNeedChanged(volunteer, 3, "more") { OccurredAt = Now.AddDays(-2) }, Cancel);
        await Eventually.IsTrueAsync(async () => (await NeedsAsync(agreement.Volunteer, volunteer)).Count == 1, "the first is kept", cancel: Cancel);
        await api.OtherServices.SendAsync(new SupportNeedChanged(volunteer, 1, "less") { OccurredAt = Now }, Cancel);
        await Eventually.IsTrueAsync(async () => (await NeedsAsync(agreement.Volunteer, volunteer)).Count == 2, "both are kept", cancel: Cancel);

        Assert.Single(await api.NoticesAsync(Petra, agreement), "agreement.support-need-changed");
        foreach (var person in new[] { agreement.Volunteer, Petra, Colleague, Karin })
            Assert.Equal([(1, "less"), (3, "more")], (await NeedsAsync(person, volunteer)).Select(need => (need.Level, need.DirectionCode)));

        await api.EndAsync(agreement);
        await AskNeedsAsync(Petra, volunteer).IsProblemAsync(HttpStatusCode.NotFound, "support-need.not-found");
        await AskNeedsAsync(TestPerson.Coordinator(Guid.CreateVersion7()), volunteer).IsProblemAsync(HttpStatusCode.NotFound, "support-need.not-found");
        Assert.Equal(2, (await NeedsAsync(Karin, volunteer)).Count);
    }

    private Task<ListCoaching.Response> ListAsync(TestPerson person, Given agreement) =>
        api.GetAsync(person, agreement, "coaching-contacts").OkAsync<ListCoaching.Response>();

    private async Task<IEnumerable<string?>> NotesAsync(TestPerson person, Given agreement) =>
        (await api.ListAsync<ListAlignments.Item>(person, agreement, "alignments?isHeld=true")).Select(item => item.Notes);

    private Task<HttpResponseMessage> AskNeedsAsync(TestPerson person, Guid volunteer) =>
        api.As(person).GetAsync($"/api/agreements/v1/volunteers/{volunteer}/support-needs", Cancel);

    private async Task<IReadOnlyList<ListSupportNeeds.Item>> NeedsAsync(TestPerson person, Guid volunteer) =>
        (await AskNeedsAsync(person, volunteer).OkAsync<Page<ListSupportNeeds.Item>>()).Items;
}
