using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Features.Agreements;

namespace Samenspel.Web.Tests.Features;

/// <summary>What the professional of an agreement reads and sends, also for who has no account.</summary>
public sealed class AgreementMessagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7(), Omar = Guid.CreateVersion7();
    private static readonly string Agreement = $"agreements/v1/agreements/{Id}";

    [Theory]
    [InlineData("nl", "Zonder account, en dus zonder bericht: Wil, een mantelzorger. Bel zelf.")]
    [InlineData("en", "Without an account, and so without a message: Wil, a caregiver. Please call.")]
    public void Who_gets_no_message_of_an_ended_agreement_is_named(string language, string said)
    {
        Speak(language);
        Given(clientHasAccount: false, caregiverHasAccount: false);
        Assert.Contains(said, Texts(Open<EndPage>(), "form p"));

        Given(clientHasAccount: false, caregiverHasAccount: false, status: "Ended");
        Assert.Contains(said, Texts(Open<AgreementPage>(("done", "end")), "[role=status] p"));
    }

    [Fact]
    public void With_accounts_for_all_nobody_is_to_be_called()
    {
        Given();
        Assert.DoesNotContain("Zonder account", Open<EndPage>().Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("klaar", "axes,goal,clientSide", null)]
    [InlineData("klaar", "axes,rhythm,goal,volunteerSide,clientSide", "terms")]
    [InlineData("komt nog", "axes,rhythm,goal,volunteerSide,clientSide", null)]
    public void What_was_written_about_how_they_go_about_it_is_done_also_when_parts_stay_open(string state, string open, string? done)
    {
        Given(status: "Draft", notSaid: open.Split(','));
        var page = done is null ? Open<EditPage>() : Open<EditPage>(("done", done));
        Assert.Equal(state, Texts(page, ".todo li:nth-child(2) .nl-data-badge").Single());
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void How_an_answer_of_somebody_else_was_said_is_needed_and_the_field_says_so(string said)
    {
        Given(clientHasAccount: false, status: "Draft");
        Send(("key", "k"), ("revision", "1"), ("whose", "Client"), ("note", ""), ("said", said));
        var page = Open<AnswerPage>();
        Assert.Equal("true", page.Find("[name=note]").GetAttribute("aria-required"));
        Assert.DoesNotContain("hoeft niet", page.Find("form").TextContent, StringComparison.Ordinal);
        page.Find("form").Submit();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.Equal("true", page.Find("[name=note]").GetAttribute("aria-invalid"));
        Assert.DoesNotContain(Sent, one => one.Operation.Contains(Id.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void How_it_was_said_need_not_be_told_of_the_own_answer()
    {
        Given(clientHasAccount: false, waitsFor: ["professional"], isChange: true);
        Assert.Null(Open<AnswerPage>().Find("[name=note]").GetAttribute("aria-required"));
    }

    [Theory]
    [InlineData(true, "nl", "Aan wie draagt u de afspraak van Wil en Jan over?", "Draag over")]
    [InlineData(false, "nl", "Wie neemt de afspraak van Wil en Jan over?", "Bewaar wie het overneemt")]
    [InlineData(false, "en", "Who takes over the agreement of Wil and Jan?", "Keep who takes it over")]
    public void The_title_says_whether_it_is_handed_over_or_taken_over_and_whose_agreement(bool isResponsible, string language, string title, string send)
    {
        Speak(language);
        Given(isResponsible: isResponsible, attention: isResponsible ? null : "ProfessionalLeft", backup: Omar);
        GivenColleagues();
        var page = Open<ResponsiblePage>();

        Assert.Equal([title], Texts(page, "h1"));
        Assert.Equal([send], Texts(page, "form button"));
    }

    [Theory]
    [InlineData("", "Omar is nu achterwacht en wordt verantwoordelijk. Kies daarom iemand anders als achterwacht.")]
    [InlineData("self", "Omar wordt verantwoordelijk. Kies iemand anders als achterwacht.")]
    public void A_backup_who_takes_over_is_told_at_the_field_to_choose_another(string behind, string said)
    {
        Given(isResponsible: false, attention: "ProfessionalLeft", backup: Omar);
        GivenColleagues();
        Send(("key", "k"), ("person", Omar.ToString()), ("backup", behind == "self" ? Omar.ToString() : ""), ("reason", "Petra is weg."));
        var page = Open<ResponsiblePage>();
        page.Find("form").Submit();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.Equal([said], Texts(page, "[role=alert] li"));
        Assert.Equal("#veld-backup", page.Find("[role=alert] li a").GetAttribute("href"));
        Assert.DoesNotContain(Sent, one => one.Operation.Contains("responsible", StringComparison.Ordinal));
    }

    private void GivenColleagues()
    {
        Answer($"GET {Agreement}/colleagues", new { items = new[] { new { id = Omar, isProfessional = true }, new { id = Me, isProfessional = true } }, hasMore = false });
        Answer("POST identity/v1/person-cards", new { items = new[] { Card(Omar, "Omar"), Card(Me, "Petra") } });
    }

    private static object Card(Guid id, string name) => new { personId = id, name, work = Array.Empty<object>() };

    private IRenderedComponent<TPage> Open<TPage>(params (string Name, string Value)[] query)
        where TPage : IComponent
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo(navigation.GetUriWithQueryParameters($"/agreements/{Id}", query.ToDictionary(one => one.Name, one => (object?)one.Value)));
        return Render<TPage>(page => page.TryAdd("Id", Id));
    }

    private void Given(
        bool clientHasAccount = true, bool? caregiverHasAccount = null, string status = "Active", bool isResponsible = true, string? attention = null, string[]? notSaid = null, string[]? waitsFor = null, bool isChange = false, Guid? backup = null)
    {
        Answer($"GET {Agreement}", new
        {
            id = Id, matchId = Id, requestId = Id, clientId = Wil, volunteerId = Jan, organisationId = Id, professionalId = isResponsible ? Me : Id, teamId = Team, backupId = backup, activityCode = "odd-jobs",
            tasks = new { does = Array.Empty<object>(), doesNot = Array.Empty<string>(), clientDoes = Array.Empty<string>(), otherDoes = Array.Empty<string>() },
            terms = new { rhythm = (object?)null, pace = (string?)null, goal = (string?)null, volunteerSide = (object?)null, clientSide = (object?)null },
            responsibility = new { kind = "Shared", axes = new { taskTransfer = 1, decisionAuthority = 1, professionalPresence = 1 }, index = 1, sentence = "Samen." },
            number = 1, revision = 1, proposal = isChange ? Id : (Guid?)null, missing = Array.Empty<string>(), notSaid = notSaid ?? [], waitsFor = waitsFor ?? [], clientConsented = false, volunteerConsented = false,
            caregiverConsented = (bool?)null, answers = Array.Empty<object>(), youAnswerFor = isResponsible && !clientHasAccount ? "Client" : null, youAreResponsible = isResponsible,
            caregivers = caregiverHasAccount is { } has ? new[] { new { caregiverId = Guid.CreateVersion7(), hasAccount = has, consented = false } } : [],
            induction = Array.Empty<object>(), steps = Array.Empty<object>(), attention, status, draftedAt = TimeProvider.System.GetUtcNow(), activatedAt = (DateTimeOffset?)null,
            endedAt = (DateTimeOffset?)null, endReason = (string?)null,
        });
        Answer($"GET {Agreement}/versions", new
        {
            items = new[]
            {
                new
                {
                    id = Id, number = 2, revision = 1, status = "Proposed", does = Array.Empty<object>(), doesNot = Array.Empty<string>(), clientDoes = Array.Empty<string>(), otherDoes = Array.Empty<string>(),
                    axes = new { taskTransfer = 1, decisionAuthority = 1, professionalPresence = 1 }, responsibility = "Shared", rhythm = (object?)null, pace = "Rustig.", goal = (string?)null,
                    volunteerSide = (object?)null, clientSide = (object?)null, proposedBy = "Volunteer", proposedAt = TimeProvider.System.GetUtcNow(), acceptedAt = (DateTimeOffset?)null,
                    closedAt = (DateTimeOffset?)null, reason = (string?)null, answers = Array.Empty<object>(),
                },
            },
            hasMore = false,
        });
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("POST pools/v1/volunteer-cards", new { items = new[] { new { volunteerId = Jan, firstName = "Jan", namePrefix = (string?)null, familyName = (string?)null } } });
    }
}
