using System.Net;
using Bunit;
using Samenspel.Web.Features.Clients;

namespace Samenspel.Web.Tests.Features;

/// <summary>A consent that nobody asked for before: yes and no weigh the same.</summary>
public sealed class ConsentPageTests : PageContext
{
    private static readonly Guid Wil = Guid.CreateVersion7();
    private static readonly string Consent = $"clients/v1/clients/{Wil}/consents/matching";

    public ConsentPageTests()
    {
        GivenMe();
        GivenClient(Wil);
        Answer($"PUT {Consent}", null, HttpStatusCode.NoContent);
        Answer($"POST {Consent}/withdrawal", null, HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("nl", "Ja, dat mag", "Nee, liever niet")]
    [InlineData("en", "Yes, you may", "No, rather not")]
    public void The_first_time_yes_and_no_look_the_same(string language, string yes, string no)
    {
        Speak(language);
        GivenConsents(Wil, matching: null);
        var buttons = Page().FindAll("form button");

        Assert.Equal([yes, no], buttons.Select(button => button.TextContent));
        Assert.Single(buttons.Select(button => button.ClassName).Distinct());
    }

    [Theory]
    [InlineData("yes", "PUT", "given")]
    [InlineData("no", "POST", "no")]
    public void What_is_pressed_is_what_is_kept(string said, string method, string done)
    {
        GivenConsents(Wil, matching: null);
        Send(("key", "k"), ("says", said), ("note", "Aan tafel gezegd."), ("until", ""));
        Page().Find("form").Submit();

        Assert.StartsWith($"{method} {Consent}", Assert.Single(Sent).Operation, StringComparison.Ordinal);
        Assert.EndsWith($"done={done}", Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>(Services).Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_answer_nothing_is_kept()
    {
        GivenConsents(Wil, matching: null);
        Send(("key", "k"), ("note", "Aan tafel gezegd."), ("until", ""));
        Page().Find("form").Submit();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.Empty(Sent);
    }

    [Fact]
    public void Who_takes_it_back_has_a_way_to_leave_it()
    {
        GivenConsents(Wil, matching: true);
        var page = Page();
        Assert.Equal("no", page.Find("[name=gives]").GetAttribute("value"));
        Assert.Single(page.FindAll(".actions a"));
    }

    private IRenderedComponent<ConsentPage> Page() => Render<ConsentPage>(page => page.Add(p => p.Id, Wil).Add(p => p.Scope, "matching"));
}
