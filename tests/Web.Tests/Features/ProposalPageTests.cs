using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Bunit;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Features.Agreements;

namespace Samenspel.Web.Tests.Features;

/// <summary>Another text for an agreement that runs, and a yes that is taken back.</summary>
public sealed class ProposalPageTests : PageContext
{
    private static readonly Guid Agreement = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7();
    private static readonly JsonSerializerOptions WithCodes = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly string Propose = $"POST agreements/v1/agreements/{Agreement}/versions";

    public ProposalPageTests()
    {
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = "Bos" } } });
        Answer("POST pools/v1/volunteer-cards", new { items = new[] { new { volunteerId = Jan, firstName = "Jan", namePrefix = (string?)null, familyName = (string?)null } } });
    }

    [Fact]
    public void How_often_and_what_for_can_be_proposed_otherwise()
    {
        Given();
        var page = Render<ProposalPage>(one => one.Add(p => p.Id, Agreement));
        Assert.Equal(["Samen buiten zijn.", "1"], new[] { page.Find("[name=goal]").TextContent, page.Find("[name=times]").GetAttribute("value") });

        Answer(Propose, new { id = Guid.CreateVersion7(), number = 2, revision = 5 }, HttpStatusCode.Created);
        Send(("key", "k"), ("does", "Samen wandelen"), ("doesNot", "Tillen"), ("clientDoes", "De route kiezen"), ("goal", "Weer naar de markt."), ("pace", ""), ("times", "2"), ("per", "Month"));
        page.Find("form").Submit();

        var sent = JsonNode.Parse(Sent.Single(one => one.Operation == Propose).Body)!;
        Assert.Equal(("Weer naar de markt.", 2, "wednesday-afternoon"), (sent["goal"]!.GetValue<string>(), sent["rhythm"]!["times"]!.GetValue<int>(), sent["rhythm"]!["slot"]!.GetValue<string>()));
    }

    [Fact]
    public void A_number_without_a_period_is_put_right_first()
    {
        Given();
        var page = Render<ProposalPage>(one => one.Add(p => p.Id, Agreement));
        Send(("key", "k"), ("does", "Samen wandelen"), ("doesNot", "Tillen"), ("clientDoes", "De route kiezen"), ("goal", ""), ("pace", ""), ("times", "2"), ("per", ""));
        page.Find("form").Submit();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.DoesNotContain(Sent, one => one.Operation == Propose);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Who_said_yes_to_a_proposal_can_still_say_no(bool isProposed, bool isWaitedFor, bool isOffered)
    {
        var waiting = Render<AgreementWaiting>(part => part.Add(p => p.Agreement, Of(isProposed, isWaitedFor ? ["volunteer"] : ["client"])));
        Assert.Equal(isOffered, waiting.Markup.Contains("Zeg alsnog nee", StringComparison.Ordinal));
    }

    private static GetAgreementResponse Of(bool isProposed, string[] waitsFor) =>
        JsonSerializer.Deserialize<GetAgreementResponse>(JsonSerializer.Serialize(Body(isProposed ? Guid.CreateVersion7() : null, waitsFor), JsonSerializerOptions.Web), WithCodes)!;

    private void Given() => Answer($"GET agreements/v1/agreements/{Agreement}", Body(proposal: null, []));

    private static object Body(Guid? proposal, string[] waitsFor) => new
    {
        id = Agreement, matchId = Agreement, requestId = Agreement, clientId = Wil, volunteerId = Jan, organisationId = Team, professionalId = Me, teamId = Team, backupId = (Guid?)null,
        activityCode = "walking",
        tasks = new { does = new[] { new { text = "Samen wandelen", isSafetyCritical = false, axes = (object?)null, responsibility = "Shared" } }, doesNot = new[] { "Tillen" }, clientDoes = new[] { "De route kiezen" }, otherDoes = Array.Empty<string>() },
        terms = new { rhythm = new { times = 1, per = "Week", slot = "wednesday-afternoon" }, pace = (string?)null, goal = "Samen buiten zijn.", volunteerSide = (object?)null, clientSide = (object?)null, lines = Array.Empty<object>() },
        responsibility = new { kind = "Shared", axes = new { taskTransfer = 2, decisionAuthority = 1, professionalPresence = 1 }, index = 2, sentence = "Samen." },
        number = 1, revision = 4, proposal, missing = Array.Empty<string>(), notSaid = Array.Empty<string>(), waitsFor,
        clientConsented = true, volunteerConsented = true, caregiverConsented = (bool?)null, answers = Array.Empty<object>(), youAnswerFor = "Volunteer", youAreResponsible = false,
        caregivers = Array.Empty<object>(), induction = Array.Empty<object>(), steps = Array.Empty<object>(), attention = (string?)null, status = "Active",
        draftedAt = DateTimeOffset.UnixEpoch, activatedAt = DateTimeOffset.UnixEpoch, endedAt = (DateTimeOffset?)null, endReason = (string?)null,
    };
}
