using Microsoft.AspNetCore.Components;
using Samenspel.Domain;
using Samenspel.Web.Homes;
using Samenspel.Web.Kit;
using Samenspel.Web.Tests.Texts;

namespace Samenspel.Web.Tests.Homes;

/// <summary>What a start page leads to has a name and a page.</summary>
public sealed class StartPageTests
{
    public static TheoryData<string> Addresses => [.. StartPages.All.SelectMany(page => page.Addresses).Distinct()];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_address_of_a_start_page_has_words_and_a_page(string address)
    {
        Assert.True(ResourceFile.All.Single(file => file.Name == "Texts" && file.Path.StartsWith("src/Web/Resources", StringComparison.Ordinal)).Dutch.ContainsKey($"Menu.{address}"), address);
        Assert.Contains($"/{address}", Routes);
    }

    [Fact]
    public void Words_of_the_menu_differ() =>
        Assert.All(StartPages.All, page => Assert.Equal(page.Addresses.Count, page.Addresses.Select(address => ResourceFile.All.Single(file => file.Path == "src/Web/Resources/Texts.resx").Dutch[$"Menu.{address}"]).Distinct().Count()));

    [Theory]
    [InlineData(Role.Client, "Menu.own-signals")]
    [InlineData(Role.Caregiver, "Menu.own-signals")]
    [InlineData(Role.Volunteer, "Menu.own-signals")]
    [InlineData(Role.Professional, "Menu.signals")]
    public void Who_told_something_finds_it_back_with_the_answer(Role role, string words)
    {
        var page = StartPages.All.Single(one => one.Role == role);
        Assert.Contains("signals", page.Addresses);
        Assert.Equal(words, page.WordsFor("signals"));
    }

    [Fact]
    public void A_text_that_was_agreed_leads_to_who_may_fit()
    {
        var request = Guid.CreateVersion7();
        Assert.Equal($"/open-requests/{request}", NoticePages.PageOf(NoticeOf("support-request.opened", request), "clients"));
        Assert.Equal($"/requests/{request}", NoticePages.PageOf(NoticeOf("support-request.profile-questioned", request), "clients"));
    }

    private static IEnumerable<string> Routes => typeof(FormErrors).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false)).Select(route => ((RouteAttribute)route).Template);

    private static Notice NoticeOf(string code, Guid subject) => new(Guid.CreateVersion7(), nameof(TaskGroup.Read), "", nameof(SubjectKind.SupportRequest), subject, default, null, Code: code);
}
