using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Features.Clients;

namespace Samenspel.Web.Tests.Features;

/// <summary>Two plans of one inhabitant become one: somebody looks first, and is asked once more before something is lost.</summary>
public sealed class MergePagesTests : PageContext
{
    private static readonly Guid Wil = Guid.CreateVersion7(), Other = Guid.CreateVersion7();
    private static readonly string Preview = $"GET clients/v1/clients/{Wil}/mergers/preview/{Other}", Merge = $"POST clients/v1/clients/{Wil}/mergers";

    public MergePagesTests()
    {
        GivenMe();
        GivenClient(Wil);
        GivenClient(Other, "Wilma", phone: "030-1111111");
    }

    [Theory]
    [InlineData("nl", "Vragen: 2", "Ga verder")]
    [InlineData("en", "Questions: 2", "Go on")]
    public void The_look_ahead_says_what_goes_along_and_leads_on(string language, string moves, string goOn)
    {
        Speak(language);
        Given();
        var page = Render<MergePreviewPage>(Of);

        Assert.Contains(moves, Texts(page, "li"));
        Assert.Contains("Wilma Bos", page.Markup, StringComparison.Ordinal);
        Assert.Contains("030-1111111", page.Markup, StringComparison.Ordinal); // tells two plans of one name apart
        Assert.Equal($"/clients/{Wil}/merge/{Other}/confirm", page.FindAll("a").Single(link => link.TextContent == goOn).GetAttribute("href"));
    }

    [Fact]
    public void What_stands_in_the_way_is_said_in_words_for_people_and_leads_nowhere()
    {
        Given(conflict: "client-merger.birth-years-differ");
        var page = Render<MergePreviewPage>(Of);

        Assert.Contains("De geboortejaren verschillen: misschien zijn het twee mensen.", page.Find(".utrecht-alert--warning").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/confirm", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_loss_one_reads_what_is_lost_and_sends_the_version_that_was_read()
    {
        Given();
        var page = Render<MergeConfirmPage>(Of);
        Assert.Contains("Samenvoegen kan niet ongedaan worden.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Het telefoonnummer", Texts(page, "li"));
        Assert.Equal("\"7\"", page.Find("[name=version]").GetAttribute("value"));

        Answer(Merge, Record(), HttpStatusCode.Created);
        Send(("key", "k"), ("version", "\"7\""));
        page.Find("form").Submit();
        Assert.Equal("\"7\"", Sent.Single(one => one.Operation == Merge).IfMatch);
        Assert.EndsWith($"/clients/{Wil}?done=merged", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_too_late_reads_it_anew_and_chooses_again()
    {
        Given();
        var page = Render<MergeConfirmPage>(Of);
        Refuse(Merge, HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        Send(("key", "k"), ("version", "\"6\""));
        page.Find("form").Submit();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.Equal(["Iemand wijzigde dit plan net. Lees opnieuw wat er gebeurt, en kies dan."], Texts(page, "[role=alert] li"));
        Assert.Equal("\"7\"", page.Find("[name=version]").GetAttribute("value"));
    }

    [Fact]
    public void The_address_of_a_merged_plan_leads_to_the_one_that_goes_on()
    {
        var kept = Guid.CreateVersion7();
        Answer($"GET clients/v1/clients/{Wil}", new { code = "client.merged", title = "Samengevoegd.", keptClientId = kept }, HttpStatusCode.NotFound);
        Render<ArrangementPage>(page => page.Add(one => one.Id, Wil));
        Assert.EndsWith($"/clients/{kept}?done=movedHere", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private static void Of<T>(ComponentParameterCollectionBuilder<T> page) where T : AboutMerger => page.Add(one => one.Id, Wil).Add(one => one.OtherId, Other);

    private void Given(string? conflict = null) => Answer(Preview, new
    {
        keptClientId = Wil,
        mergedClientId = Other,
        isPossible = conflict is null,
        conflicts = conflict is null ? [] : new[] { new { code = conflict, sentence = "De dienst zei nee." } },
        differences = new[] { "phone" },
        consents = new[] { new { scopeCode = "matching", outcome = "taken-back", isAllowed = false } },
        moves = new[] { new { code = "support-requests", number = 2 } },
    }, etag: "\"7\"");

    private static object Record() => new { id = Guid.CreateVersion7(), keptClientId = Wil, mergedClientId = Other, at = TimeProvider.System.GetUtcNow(), byId = Me, moved = Array.Empty<object>() };
}
