using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Samenspel.Web.Kit.Showing;

namespace Samenspel.Web.Tests.Kit;

/// <summary>The page with all parts, full, empty and with errors: how they hold together.</summary>
public sealed class KitPageTests : KitContext
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Every_reference_within_the_page_leads_to_one_element(string language)
    {
        Speak(language);
        var page = Show(Environments.Development);

        string[] ids = [.. page.FindAll("[id]").Select(element => element.Id!)];
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(References(page, "aria-describedby").Concat(References(page, "aria-labelledby")).Concat(References(page, "for")).Except(ids));
        Assert.Empty(page.FindAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids));
    }

    [Fact]
    public void Every_field_has_a_name_that_is_read_out()
    {
        var page = Show(Environments.Development);

        Assert.All(page.FindAll("input:not([type=hidden]), textarea, select"), field => Assert.True(
            field.HasAttribute("aria-label") || page.FindAll("label").Any(label => label.GetAttribute("for") == field.Id || label.Contains(field)), field.OuterHtml));
        Assert.All(page.FindAll("button, a"), element => Assert.NotEmpty(element.TextContent.Trim()));
        Assert.All(page.FindAll("table"), table => Assert.True(table.QuerySelector("caption") is not null || table.Closest("fieldset") is not null));
    }

    [Fact]
    public void Elsewhere_than_at_a_developer_it_is_not_there() => Assert.Empty(Show(Environments.Production).Markup.Trim());

    private IRenderedComponent<KitPage> Show(string environment)
    {
        Services.AddSingleton<IWebHostEnvironment>(new Place(environment));
        return Render<KitPage>();
    }

    private static IEnumerable<string> References(IRenderedComponent<IComponent> page, string attribute) =>
        page.FindAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private sealed class Place(string name) : IWebHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "Web";
        public string WebRootPath { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
