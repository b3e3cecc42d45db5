using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Features.Consults;

namespace Samenspel.Web.Tests.Features;

/// <summary>An ambassador is asked to look along without learning who it is: words that may tell that are looked at twice.</summary>
public sealed class ConsultPagesTests : PageContext
{
    private const string Ask = "POST matching/v1/consults";
    private static readonly Guid Wil = Guid.CreateVersion7();
    private static readonly (string, string)[] Filled = [("key", "k"), ("interestCodes", "walking"), ("summary", "Houdt van wandelen.")];

    public ConsultPagesTests()
    {
        GivenMe();
        GivenClient(Wil);
    }

    [Theory]
    [InlineData("nl", "Schrijf geen namen, adressen of ziektes op.")]
    [InlineData("en", "Write down no names, addresses or illnesses.")]
    public void It_says_what_not_to_write_and_what_is_missing(string language, string hint)
    {
        Speak(language);
        Send(("key", "k"));
        var page = Sending();
        Assert.Contains(hint, page.Markup, StringComparison.Ordinal);
        Assert.Equal(2, Texts(page, "[role=alert] li").Length);
        Assert.Empty(Sent);
    }

    [Fact]
    public void Doubted_words_are_confirmed_or_changed_and_stay()
    {
        Refuse(Ask, HttpStatusCode.UnprocessableEntity, "consult.confirm-words");
        Send(Filled);
        var page = Sending();
        Assert.Equal(["Ik keek het na: er staat er geen in"], Texts(page, ".choice label")[^1..]);
        Assert.Equal("Houdt van wandelen.", page.Find("[name=summary]").TextContent);

        Answer(Ask, new { id = Wil, warnings = Array.Empty<object>() }, HttpStatusCode.Created);
        Send([.. Filled, ("confirmed", "yes")]);
        Sending();
        Assert.Contains("\"isConfirmed\":true", Sent[^1].Body, StringComparison.Ordinal);
        Assert.EndsWith($"/consults/{Wil}?done=asked", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consult.consent-missing", "/consents/ambassador-consult")]
    [InlineData("consult.already-asked", "/consults")]
    public void What_stands_in_the_way_leads_to_what_helps(string code, string leadsTo)
    {
        Refuse(Ask, HttpStatusCode.UnprocessableEntity, code);
        Send(Filled);
        Assert.Contains(Sending().FindAll("a"), link => link.GetAttribute("href")!.EndsWith(leadsTo, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nobody_looks_along_it_is_said()
    {
        Answer(Ask, new { id = Wil, warnings = new[] { new { code = "no-ambassador", dutch = "Niemand.", english = "Nobody." } } }, HttpStatusCode.Created);
        Send(Filled);
        Sending();
        Assert.EndsWith("?done=alone", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private IRenderedComponent<NewConsultPage> Sending()
    {
        var page = Render<NewConsultPage>(one => one.Add(p => p.Id, Wil));
        page.Find("form").Submit();
        return page;
    }
}
