using Samenspel.Domain;
using Samenspel.Web.Homes;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>The start pages of the website, as far as their words can be held to something.</summary>
public sealed class StartPageTests
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Every_role_has_a_page_of_its_own_with_a_short_guided_start_in_both_languages(Role role)
    {
        var page = Assert.Single(StartPages.All, one => one.Role == role);
        Assert.InRange(page.Steps.Count, 3, 4);
        Words[] words = [page.Title, page.Welcome, .. page.Steps.SelectMany(step => new[] { step.Title, step.Text })];
        Assert.All(words, text => Assert.NotEqual(text.Dutch, text.English));
        Assert.All(words.SelectMany(text => new[] { text.Dutch, text.English }), text => Assert.InRange(text.Length, 5, 160));
        Assert.All(page.Steps, step => Assert.True(LongestSentence(step.Text.Dutch) <= 20, step.Text.Dutch));
        Assert.Single(StartPages.All, other => other.Title == page.Title);
    }

    private static int LongestSentence(string text) => text.Split('.', '?', ':').Max(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
}
