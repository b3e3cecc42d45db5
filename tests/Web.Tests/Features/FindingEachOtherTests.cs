using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Identity;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.Features.Matching;
using Samenspel.Web.Tests.Kit;
using Role = Samenspel.Web.Api.Matching.Role;

namespace Samenspel.Web.Tests.Features;

/// <summary>What people read on the way to each other.</summary>
public sealed class FindingEachOtherTests : KitContext
{
    private IStringLocalizer<MatchingTexts> Text => Services.GetRequiredService<IStringLocalizer<MatchingTexts>>();

    [Theory]
    [InlineData(Role.Volunteer, "wishes", "Past bij wat de cliënt hoopt: rust.", "rust", "Dit past bij wat de ander hoopt: rust.")]
    [InlineData(Role.Client, "wishes", "Past bij wat de cliënt hoopt: rust.", "rust", "Past bij wat u hoopt: rust.")]
    [InlineData(Role.Volunteer, "load", "Helpt nu nog niemand en heeft ruimte.", null, "U hebt er tijd voor.")]
    [InlineData(Role.Client, "time", "Kan dinsdagochtend.", "dinsdagochtend", "Kan dinsdagochtend.")]
    [InlineData(Role.Volunteer, "way", "Wil het samen doen, zoals de cliënt vraagt.", null, "Wil het samen doen, zoals de inwoner vraagt.")]
    [InlineData(Role.Client, "continuity", "Kent de cliënt al, en beiden willen verder.", null, "Kent u al, en beiden willen verder.")]
    [InlineData(Role.Client, "way", "Wants to do it together, as the client asks.", null, "Wants to do it together, as you ask.")]
    [InlineData(Role.Volunteer, "wishes", "Helpt het liefst één op één.", null, "Helpt het liefst één op één.")]
    public void Whom_a_reason_is_about_reads_it_as_told_to_oneself(Role reader, string code, string said, string? about, string read) =>
        Assert.Equal([read], ReasonWords.For(reader, [new() { Code = code, Sentence = said, About = about }], Text));

    [Fact]
    public void An_inhabitant_hears_of_somebody_who_wants_to_meet_and_of_no_refusal()
    {
        Assert.All(new[] { MatchStatus.Shortlisted, MatchStatus.Invited, MatchStatus.Declined, MatchStatus.Expired, MatchStatus.Withdrawn }, status => Assert.False(MatchStages.IsTold(status)));
        Assert.All(new[] { MatchStatus.Accepted, MatchStatus.Introduced, MatchStatus.Trial, MatchStatus.ClickAsked, MatchStatus.Confirmed }, status => Assert.True(MatchStages.IsTold(status)));
    }

    [Theory]
    [InlineData(MatchStatus.Declined, Role.Volunteer, "Turn.Over.Own")]
    [InlineData(MatchStatus.Expired, null, "Turn.Over.Late")]
    [InlineData(MatchStatus.Withdrawn, null, "Turn.Over.NotNeeded")]
    [InlineData(MatchStatus.Declined, null, "Turn.Over.Volunteer")]
    public void Comfort_is_for_whom_another_said_no_to(MatchStatus status, Role? declinedBy, string sentence) =>
        Assert.Equal(sentence, MatchStages.TurnOf(Match(Role.Volunteer, status) with { DeclinedBy = declinedBy, Introduction = sentence == "Turn.Over.Volunteer" ? Meeting(-3) : null }));

    [Fact]
    public void Half_a_no_is_told_as_it_was_said()
    {
        var half = Match(Role.Professional, MatchStatus.Declined) with
        {
            DeclinedBy = Role.Client,
            DeclineReason = DeclineReason.NoClick,
            Clicks = [new() { By = Role.Client, WithPerson = true, WithTask = false, Note = null, WrittenBy = null }],
        };
        var said = string.Join(' ', Texts(Render<MatchFacts>(facts => facts.Add(f => f.Match, half).Add(f => f.Where, null).Add(f => f.Card, null)), "dd"));

        Assert.Contains("Een inwoner: het klikt met de ander, wat zij doen past niet", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Het klikt niet", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(-1, 0)]
    public void That_they_met_is_asked_twice_before_it_was_planned(int days, int folds)
    {
        Services.AddSingleton(TimeProvider.System);
        ComponentFactories.AddStub<Samenspel.Web.Forms.FormKey>();
        var turn = Render<MatchTurn>(turn => turn.Add(t => t.Match, Match(Role.Professional, MatchStatus.Introduced) with { Introduction = Meeting(days) }).Add(t => t.AgreementHref, "/agreements"));

        Assert.Equal(folds, turn.FindAll("details button").Count);
        Assert.Equal(["Ze hebben kennisgemaakt"], Texts(turn, "button"));
    }

    [Theory]
    [InlineData("Overvecht", "Buurtteam Jeugd en Gezin Overvecht", "Buurtteam Sociaal Overvecht")]
    [InlineData("Leidsche Rijn", "Buurtteam Sociaal Leidsche Rijn", "Jeugd Leidsche Rijn")]
    [InlineData("Buurtteam Zuid", "Buurtteam Zuid")]
    [InlineData("Buurtteam Zuid", "Buurtteam Zuid", "Jeugdteam Noord")]
    public void A_district_is_called_by_what_its_teams_share(string name, params string[] teams) =>
        Assert.Equal(name, DistrictNames.Of(teams.Select(team => new ListTeamsItem { Id = Guid.CreateVersion7(), Name = team, Kind = TeamKind.Social, DistrictCode = "WK1", Phone = null })));

    private static GetMatchFirstMeeting Meeting(int days) => new() { PlannedFor = TimeProvider.System.GetUtcNow().AddDays(days), Place = IntroductionPlace.AtHome, HeldAt = null };

    private static GetMatchResponse Match(Role reader, MatchStatus status) => new()
    {
        Id = Guid.CreateVersion7(),
        RequestId = Guid.CreateVersion7(),
        ClientId = null,
        VolunteerId = null,
        OrganisationId = null,
        ActivityCode = "walking",
        DistrictCode = "WK1",
        Slots = ["tuesday-morning"],
        ReviewOn = new(2027, 3, 1),
        Reason = "Past.",
        ProposedAt = default,
        Status = status,
        EndedAt = null, InvitedAt = null,
        Introduction = null,
        TrialVisits = null,
        Clicks = [],
        DeclinedBy = null,
        DeclineReason = null,
        DeclineWords = null,
        DeclineWrittenBy = null,
        OnHoldSince = null,
        Starts = null,
        Ends = null,
        Why = [],
        ToThinkOf = [],
        YouAre = reader,
        YouSpeakForClient = false,
    };
}
