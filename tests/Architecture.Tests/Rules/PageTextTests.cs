using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Domain;
using Samenspel.Web.Homes;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>The texts of the website are there in both languages.</summary>
public sealed partial class PageTextTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        Assert.NotEmpty(PageTexts.Dutch);
        Rule.Holds(PageTexts.Dutch.Keys.Except(PageTexts.English.Keys), "A Dutch text has its English text");
        Rule.Holds(PageTexts.English.Keys.Except(PageTexts.Dutch.Keys), "An English text has its Dutch text");
        Rule.Holds(PageTexts.Dutch.Concat(PageTexts.English).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key), "A text is not empty");
        Rule.Holds(PageTexts.Dutch.Where(text => Holes(text.Value) != Holes(PageTexts.English[text.Key])).Select(text => text.Key), "Both languages have the same blanks");
    }

    [Fact]
    public void Every_text_that_a_page_uses_exists_and_every_text_is_used()
    {
        string[] used =
        [
            .. from file in Repository.Sources(".razor", ".cs")
               where file.Path.StartsWith("src/Web/", StringComparison.Ordinal)
               from Match use in Use().Matches(file.Text)
               select use.Groups["name"].Value,
            .. StartPages.All.SelectMany(page => page.Steps.SelectMany(step => new[] { step.Title, step.Text }).Append(page.Title).Append(page.Welcome)),
            .. TaskGroups.All.SelectMany(group => new[] { $"Tasks.{group}.Title", $"Tasks.{group}.Hint" }),
            .. TaskList.Services.Select(service => $"Service.{service}"),
            .. Enum.GetValues<Role>().Select(role => $"Role.{new Home($"{role}", null).Code}"),
        ];
        Rule.Holds(used.Except(PageTexts.Dutch.Keys), "A page uses texts that exist");
        Rule.Holds(PageTexts.Dutch.Keys.Except(used), "A text is used by a page");
    }

    private static string Holes(string text) => string.Concat(Hole().Matches(text).Select(hole => hole.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\b[Tt]ext\[""(?<name>[\w.]+)""")]
    private static partial Regex Use();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
