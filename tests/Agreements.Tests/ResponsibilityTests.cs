using Samenspel.Agreements.Domain;

namespace Samenspel.Agreements.Tests;

/// <summary>The published rule: index = task transfer + decision authority − professional presence.</summary>
public sealed class ResponsibilityTests
{
    private static readonly ResponsibilityAxes[] All =
        [.. from t in Enumerable.Range(0, 5) from d in Enumerable.Range(0, 5) from p in Enumerable.Range(0, 5) select new ResponsibilityAxes(t, d, p)];

    [Theory]
    [InlineData(0, 0, 4, ResponsibilityKind.Professional)]
    [InlineData(2, 2, 4, ResponsibilityKind.Professional)]
    [InlineData(2, 2, 3, ResponsibilityKind.Shared)]
    [InlineData(4, 2, 2, ResponsibilityKind.Shared)]
    [InlineData(4, 2, 1, ResponsibilityKind.Volunteer)]
    [InlineData(4, 4, 0, ResponsibilityKind.Volunteer)]
    public void The_kind_follows_from_the_axes(int tasks, int decisions, int presence, ResponsibilityKind expected) =>
        Assert.Equal(expected, new ResponsibilityAxes(tasks, decisions, presence).Kind);

    [Fact]
    public void More_transfer_or_authority_or_less_presence_never_takes_responsibility_from_the_volunteer() => Assert.All(All, axes =>
    {
        Assert.InRange(axes.Index, -4, 8);
        Assert.True((axes with { TaskTransfer = axes.TaskTransfer + 1 }).Kind >= axes.Kind);
        Assert.True((axes with { DecisionAuthority = axes.DecisionAuthority + 1 }).Kind >= axes.Kind);
        Assert.True((axes with { ProfessionalPresence = axes.ProfessionalPresence - 1 }).Kind >= axes.Kind);
    });

    [Fact]
    public void A_safety_critical_line_stays_with_the_professional_whatever_the_axes() => Assert.All(All, axes =>
        Assert.Equal(ResponsibilityKind.Professional, new TaskLine("Medicijnen", IsSafetyCritical: true, axes).KindWithin(axes)));

    [Fact]
    public void Every_kind_has_words_a_volunteer_understands() => Assert.Equal(6, Enum.GetValues<ResponsibilityKind>()
        .SelectMany(kind => new[] { kind.Sentence(english: false), kind.Sentence(english: true) }).Distinct().Count());
}
