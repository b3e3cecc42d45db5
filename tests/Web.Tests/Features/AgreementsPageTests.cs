using Bunit;
using Samenspel.Web.Features.Agreements;

namespace Samenspel.Web.Tests.Features;

/// <summary>What somebody reads who has no agreement, or may read none.</summary>
public sealed class AgreementsPageTests : PageContext
{
    public AgreementsPageTests() => Answer("GET agreements/v1/agreements", new { items = Array.Empty<object>(), hasMore = false });

    [Theory]
    [InlineData("nl", "Nu is er geen afspraak waarin u mag meelezen. Misschien is er nog geen, of leest u er niet in mee.")]
    [InlineData("en", "There is no agreement now in which you may read along. Perhaps there is none yet, or you do not read along in it.")]
    public void A_caregiver_is_not_told_that_there_are_no_agreements_and_finds_whom_to_call(string language, string said)
    {
        Speak(language);
        ReadAs("caregiver");
        var page = Render<AgreementsPage>();

        Assert.StartsWith(said, Assert.Single(Texts(page, ".empty")), StringComparison.Ordinal);
        Assert.Equal(["/call", "/plan"], page.FindAll(".empty a").Select(link => link.GetAttribute("href")));
        Assert.Single(page.FindAll(".nl-paragraph--lead"));
    }

    [Theory]
    [InlineData("client")]
    [InlineData("volunteer")]
    public void Others_read_that_there_are_none_yet(string role)
    {
        ReadAs(role);
        var page = Render<AgreementsPage>();

        Assert.Equal(["Er zijn nog geen afspraken. We zoeken mee."], Texts(page, ".empty"));
        Assert.Empty(page.FindAll(".nl-paragraph--lead"));
    }
}
