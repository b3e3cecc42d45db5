using System.Net;
using System.Text.Json;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Web.Features.Agreements;
using Samenspel.Web.Features.Clients;

namespace Samenspel.Web.Tests.Features;

/// <summary>Somebody else was first: both texts are there, and the other's is taken over with one press, by which nothing is kept yet.</summary>
public sealed class TakingOverTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Proposal = Guid.CreateVersion7(), Omar = Guid.CreateVersion7(), Noor = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), House = Guid.CreateVersion7();
    private static readonly object Axes = new { taskTransfer = 1, decisionAuthority = 1, professionalPresence = 1 };

    public TakingOverTests()
    {
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = "Bos" } } });
        Answer("POST pools/v1/volunteer-cards", new { items = Array.Empty<object>() });
        Answer("POST identity/v1/person-cards", new { items = new[] { Card(Omar, "Omar"), Card(Noor, "Noor"), Card(Me, "Petra") } });
        Answer($"GET agreements/v1/agreements/{Id}/colleagues", new { items = new[] { new { id = Omar, isProfessional = true }, new { id = Noor, isProfessional = true } }, hasMore = false });
    }

    [Fact]
    public void Terms_that_somebody_else_wrote_are_taken_over_field_by_field()
    {
        Given("Draft");
        Refuse($"PUT agreements/v1/agreements/{Id}/terms", HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        var mine = new[] { ("goal", "Samen klussen."), ("pace", "Rustig."), ("transfer", "1"), ("authority", "1"), ("presence", "1") };
        var page = Sending<TermsPage>(p => p.Id, mine);
        Assert.Equal(("Samen klussen.", "Nu staat er: Buiten zijn."), (page.Find("[name=goal]").TextContent, page.Find("#veld-goal-fout").TextContent));
        Assert.Equal(2, Offered(page).Count); // the goal and the pace: the rest is the same

        page = Taking<TermsPage>(p => p.Id, page, "goal", mine);

        Assert.Equal("Buiten zijn.", page.Find("[name=goal]").TextContent);
        Assert.Equal(["pace"], Offered(page));
        Assert.Equal("Rustig.", page.Find("[name=pace]").GetAttribute("value"));
        Assert.Single(Sent, one => one.Operation.StartsWith("PUT", StringComparison.Ordinal)); // only the first time
    }

    [Fact]
    public void A_list_of_tasks_is_taken_over_as_a_whole()
    {
        Given("Draft");
        Refuse($"PUT agreements/v1/agreements/{Id}/tasks", HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        var mine = new[] { ("does[0]", "Zagen"), ("clientDoes[0]", "De route kiezen") };
        var page = Sending<TasksPage>(p => p.Id, mine);
        Assert.Equal(["does"], Offered(page));

        page = Taking<TasksPage>(p => p.Id, page, "does", mine);

        Assert.Equal(["Wandelen", "Koffie drinken"], page.FindAll("[name^='does[']").Select(line => line.GetAttribute("value")).OfType<string>().Where(line => line.Length > 0));
        Assert.Single(Sent, one => one.Operation.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_proposes_after_another_did_keeps_the_own_words_and_reads_the_others()
    {
        Given("Active", proposal: Proposal, youAnswerFor: "Volunteer");
        GivenVersion("Elke week naar de markt.");
        Refuse($"POST agreements/v1/agreements/{Id}/versions", HttpStatusCode.Conflict, "agreement.proposal-open");
        var mine = new[] { ("does[0]", "Wandelen"), ("does[1]", "Koffie drinken"), ("clientDoes[0]", "De route kiezen"), ("goal", "Naar het bos.") };
        var page = Sending<ProposalPage>(p => p.Id, mine, formName: "proposal");
        Assert.Equal(("Naar het bos.", "Nu staat er: Elke week naar de markt."), (page.Find("[name=goal]").TextContent, page.Find("#veld-goal-fout").TextContent));
        Assert.Single(page.FindAll($"main a[href='/agreements/{Id}/answer'], a[href='/agreements/{Id}/answer']"));

        page = Taking<ProposalPage>(p => p.Id, page, "goal", mine, formName: "proposal");

        Assert.Equal("Elke week naar de markt.", page.Find("[name=goal]").TextContent);
        Assert.Single(Sent, one => one.Operation.EndsWith("/versions", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_live_in_a_house_are_taken_over_as_somebody_else_wrote()
    {
        GivenMe();
        GivenHouse("Bert, buurman");
        Refuse($"PUT clients/v1/households/{House}", HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        var mine = new[] { ("otherMembers[0]", "Kees") };
        var page = Sending<HouseholdPage>(p => p.Id, mine);
        Assert.Equal(["otherMembers"], Offered(page));
        Assert.Contains("Nu staat er: Bert, buurman", page.Markup, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("[name^='otherMembers[']"), line => line.GetAttribute("value") == "Kees");

        page = Taking<HouseholdPage>(p => p.Id, page, "otherMembers", mine);

        Assert.Equal(["Bert, buurman"], page.FindAll("[name^='otherMembers[']").Select(line => line.GetAttribute("value")).OfType<string>().Where(line => line.Length > 0));
        Assert.Single(Sent, one => one.Operation.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fact]
    public void A_backup_that_somebody_else_chose_is_named_before_it_is_replaced()
    {
        Given("Draft", backup: Noor);
        Answer($"PUT agreements/v1/agreements/{Id}/backup", null, HttpStatusCode.NoContent);
        var page = Sending<BackupPage>(p => p.Id, [("was", ""), ("person", $"{Omar}")]);
        Assert.Contains("Nu staat er: Noor", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, one => one.Operation.StartsWith("PUT", StringComparison.Ordinal));

        var taken = Taking<BackupPage>(p => p.Id, page, "person", [("person", $"{Omar}")]);
        Assert.Equal($"{Noor}", Assert.Single(taken.FindAll("[name=person][checked]")).GetAttribute("value"));
        Assert.DoesNotContain(Sent, one => one.Operation.StartsWith("PUT", StringComparison.Ordinal));

        Sending<BackupPage>(p => p.Id, [("was", page.Find("[name=was]").GetAttribute("value")!), ("person", $"{Omar}")]);
        Assert.Contains($"{Omar}", Assert.Single(Sent, one => one.Operation.StartsWith("PUT", StringComparison.Ordinal)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_hands_over_reads_that_somebody_else_chose_another_backup()
    {
        Given("Active", backup: Noor);
        var page = Sending<ResponsiblePage>(p => p.Id, [("was", $"{Me} {Omar}"), ("person", $"{Omar}"), ("backup", ""), ("reason", "Ik ga weg.")]);
        Assert.Contains("Nu staat er: Noor", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Ik ga weg.", page.Find("[name=reason]").TextContent);
        Assert.DoesNotContain(Sent, one => one.Operation.Contains("responsible", StringComparison.Ordinal));

        page = Taking<ResponsiblePage>(p => p.Id, page, "backup", [("person", $"{Omar}"), ("backup", ""), ("reason", "Ik ga weg.")]);
        Assert.Equal($"{Noor}", Assert.Single(page.FindAll("[name=backup][checked]")).GetAttribute("value"));
    }

    [Fact]
    public void Who_says_yes_to_a_text_that_changed_reads_what_changed_and_answers_to_that()
    {
        Given("Draft", youAnswerFor: "Volunteer", isResponsible: false);
        var read = JsonSerializer.Serialize(new { Does = new[] { "Wandelen" }, DoesNot = Array.Empty<string>(), ClientDoes = new[] { "De route kiezen" }, OtherDoes = Array.Empty<string>(), Responsibility = 0, Goal = "Buiten zijn." });
        Refuse($"POST agreements/v1/agreements/{Id}/consents", HttpStatusCode.Conflict, "agreement.changed");
        var page = Sending<AnswerPage>(p => p.Id, [("revision", "0"), ("read", read), ("said", "yes")]);

        Assert.Contains("Dit veranderde terwijl u las", Texts(page, "h2"));
        Assert.Contains("Koffie drinken", page.Find("section.box").TextContent, StringComparison.Ordinal);
        Assert.Equal("1", page.Find("[name=revision]").GetAttribute("value"));
        Assert.NotEmpty(page.FindAll("button[name=said]"));
    }

    private static List<string> Offered<T>(IRenderedComponent<T> page) where T : IComponent => [.. page.FindAll("button[name=take]").Select(one => one.GetAttribute("value")!)];

    private IRenderedComponent<T> Sending<T>(System.Linq.Expressions.Expression<Func<T, Guid>> id, (string Name, string Value)[] fields, string? formName = null) where T : IComponent
    {
        Send([("key", "k"), .. formName is null ? [] : new[] { ("_handler", formName) }, .. fields]);
        var page = Render<T>(one => one.Add(id, Id));
        page.Find("form").Submit();
        return page;
    }

    /// <summary>Presses the button at a field: all that is in the form goes along.</summary>
    private IRenderedComponent<T> Taking<T>(System.Linq.Expressions.Expression<Func<T, Guid>> id, IRenderedComponent<T> page, string field, (string Name, string Value)[] fields, string? formName = null) where T : IComponent
    {
        var hidden = page.FindAll("input[type=hidden]").Select(one => (Name: one.GetAttribute("name")!, Value: one.GetAttribute("value") ?? "")).Where(one => one.Name is "changed" or "was" || one.Name.StartsWith("now.", StringComparison.Ordinal) || one.Name.StartsWith("shown.", StringComparison.Ordinal));
        Http.Request.Method = HttpMethods.Post;
        Http.Features.Set<Microsoft.AspNetCore.Http.Features.IFormFeature>(new Microsoft.AspNetCore.Http.Features.FormFeature(new FormCollection(
            hidden.Concat(fields).Append(("take", field)).Concat(formName is null ? [] : [("_handler", formName)]).GroupBy(one => one.Item1).ToDictionary(one => one.Key, one => new Microsoft.Extensions.Primitives.StringValues([.. one.Select(value => value.Item2)])))));
        var again = Render<T>(one => one.Add(id, Id));
        again.Find("form").Submit();
        return again;
    }

    private static object Card(Guid id, string name) => new { personId = id, name, work = Array.Empty<object>() };

    private void GivenHouse(string member)
    {
        Answer($"GET clients/v1/clients/{Id}", new
        {
            id = Id, firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", birthYear = 1944, districtCode = "WK034403", teamId = Team, accountId = (Guid?)null, email = (string?)null, phone = (string?)null,
            sharesEmail = false, sharesPhone = false, languageCodes = Array.Empty<string>(), interests = Array.Empty<string>(), canOffer = (string?)null, needCodes = Array.Empty<string>(),
            needsInWords = (string?)null, householdId = House, strengths = Array.Empty<object>(), openUntil = (DateTimeOffset?)null,
        });
        var parts = member.Split(", ");
        Answer($"GET clients/v1/households/{House}", new { id = House, teamId = Team, clients = Array.Empty<object>(), otherMembers = new[] { new { name = parts[0], relation = parts[1] } } }, etag: "\"2\"");
    }

    private void GivenVersion(string goal) => Answer($"GET agreements/v1/agreements/{Id}/versions", new
    {
        items = new[]
        {
            new
            {
                id = Proposal, number = 2, revision = 2, status = "Proposed", does = new[] { new { text = "Wandelen" }, new { text = "Koffie drinken" } }, doesNot = Array.Empty<string>(), clientDoes = new[] { "De route kiezen" }, otherDoes = Array.Empty<string>(),
                axes = Axes, responsibility = "Shared", rhythm = (object?)null, pace = (string?)null, goal, volunteerSide = (object?)null, clientSide = (object?)null, proposedBy = "Client", proposedAt = DateTimeOffset.UnixEpoch,
                acceptedAt = (DateTimeOffset?)null, closedAt = (DateTimeOffset?)null, reason = (string?)null, answers = Array.Empty<object>(),
            },
        },
        hasMore = false,
    });

    private void Given(string status, Guid? proposal = null, Guid? backup = null, string? youAnswerFor = null, bool isResponsible = true) => Answer($"GET agreements/v1/agreements/{Id}", new
    {
        id = Id, matchId = Id, requestId = Id, clientId = Wil, volunteerId = Id, organisationId = Team, professionalId = Me, teamId = Team, backupId = backup, activityCode = "walking",
        tasks = new
        {
            does = new[] { "Wandelen", "Koffie drinken" }.Select(text => new { text, isSafetyCritical = false, axes = (object?)null, responsibility = "Shared" }), doesNot = Array.Empty<string>(), clientDoes = new[] { "De route kiezen" }, otherDoes = Array.Empty<string>(),
        },
        terms = new { rhythm = (object?)null, pace = (string?)null, goal = "Buiten zijn.", volunteerSide = (object?)null, clientSide = (object?)null, lines = Array.Empty<object>() },
        responsibility = new { kind = "Shared", axes = Axes, index = 1, sentence = "Samen." }, number = 1, revision = 1, proposal,
        missing = Array.Empty<string>(), notSaid = Array.Empty<string>(), waitsFor = Array.Empty<string>(), clientConsented = false, volunteerConsented = false, caregiverConsented = (bool?)null,
        answers = Array.Empty<object>(), youAnswerFor, youAreResponsible = isResponsible, caregivers = Array.Empty<object>(), induction = Array.Empty<object>(), steps = Array.Empty<object>(),
        attention = (string?)null, status, draftedAt = DateTimeOffset.UnixEpoch, activatedAt = (DateTimeOffset?)null, endedAt = (DateTimeOffset?)null, endReason = (string?)null,
    }, etag: "\"2\"");
}
