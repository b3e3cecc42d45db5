using Samenspel.Architecture.Tests.Code;
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
        string[] names = [page.Title, page.Welcome, .. page.Steps.SelectMany(step => new[] { step.Title, step.Text })];
        Assert.All(names, name => Assert.NotEqual(PageTexts.Dutch[name], PageTexts.English[name]));
        Assert.All(names.SelectMany(name => new[] { PageTexts.Dutch[name], PageTexts.English[name] }), text => Assert.InRange(text.Length, 5, 160));
        Assert.All(page.Steps, step => Assert.True(LongestSentence(PageTexts.Dutch[step.Text]) <= 20, PageTexts.Dutch[step.Text]));
        Assert.Single(StartPages.All, other => PageTexts.Dutch[other.Title] == PageTexts.Dutch[page.Title]);
    }

    private static int LongestSentence(string text) => text.Split('.', '?', ':').Max(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
}
