using System.Net;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>Everybody comes home: to a page of the own role, in own words. That of a professional is a list of what to see to.</summary>
public sealed class HomeTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1";

    [Theory]
    [InlineData("meindert", "client", "Uw hulp, uw keuze")]
    [InlineData("samira", "caregiver", "U zorgt voor iemand, en u telt mee")]
    [InlineData("marijke", "volunteer", "Fijn dat u er bent")]
    [InlineData("omar", "professional", "U zorgt dat het loopt")]
    [InlineData("karin", "coordinator", "Goed voor uw vrijwilligers")]
    [InlineData("noor", "ambassador", "U brengt twee werelden bij elkaar")]
    [InlineData("aisha", "administrator", "U houdt het platform op orde")]
    public async Task Each_role_comes_home_to_a_page_of_its_own(string who, string role, string title)
    {
        using var browser = await platform.VisitAsync(who);
        Assert.Equal($"/home/{role}", browser.Address.AbsolutePath);
        Assert.Contains($">{title}</h1>", browser.Html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nl\">", browser.Html, StringComparison.Ordinal);

        foreach (var other in Enum.GetNames<Role>().Select(name => name.ToLowerInvariant()).Where(other => other != role).Append("0"))
        {
            await browser.OpenAsync($"/home/{other}");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            Assert.Contains("Deze pagina is er niet", browser.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_guided_start_is_shown_once_on_all_devices_and_again_when_asked()
    {
        using var phone = await platform.VisitAsync("aisha");
        Assert.Contains("Stap 1 van 3", phone.Text, StringComparison.Ordinal);
        await phone.OpenAsync("/home/administrator?step=3");
        Assert.Contains("Stap 3 van 3", phone.Text, StringComparison.Ordinal);
        await phone.PressAsync("Aan de slag");
        Assert.DoesNotContain("Stap", phone.Text, StringComparison.Ordinal);

        using var laptop = await platform.VisitAsync("aisha");
        Assert.DoesNotContain("Stap", laptop.Text, StringComparison.Ordinal);
        Assert.Contains("nog eens bekijken", laptop.Text, StringComparison.Ordinal);
        await laptop.OpenAsync("/home/administrator?step=-2147483648");
        Assert.Contains("Stap 1 van 3", laptop.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_professional_sees_what_to_see_to_and_puts_it_back_after_a_mistake()
    {
        const string sentence = "Een mantelzorger schreef op hoe die een hulpvraag ziet.";
        await SamiraWritesAsync();
        using var petra = await platform.VisitAsync("petra");
        await Eventually.IsTrueAsync(async () =>
        {
            await petra.OpenAsync("/home/professional");
            return petra.Text.Contains(sentence, StringComparison.Ordinal);
        }, "Petra sees what to see to");
        Assert.Contains("Zorg dat dit gebeurt", petra.Text, StringComparison.Ordinal);
        Assert.Contains("sinds vandaag", petra.Text, StringComparison.Ordinal);

        var waiting = petra.Html.Split(sentence).Length;
        await petra.SendAsync(FormOf(petra, sentence));
        Assert.Contains("Net gedaan", petra.Text, StringComparison.Ordinal);
        await petra.OpenAsync("/home/professional");
        Assert.Equal(waiting - 1, petra.Html.Split(sentence).Length);

        await petra.OpenAsync("/home/professional?worked=clients");
        await petra.SendAsync(FormOf(petra, sentence)); // the first of the page is that of just now
        await petra.OpenAsync("/home/professional");
        Assert.Equal(waiting, petra.Html.Split(sentence).Length);
        AssertNobodyIn(petra.Visited);
    }

    [Fact]
    public async Task Who_has_not_signed_in_signs_in_first_and_who_signs_out_is_gone()
    {
        using var browser = new BrowserUser(platform.Address);
        await browser.OpenAsync("/home/volunteer");
        Assert.Equal(SignIn.SignInPage, browser.Address.AbsolutePath);

        using var marijke = await platform.VisitAsync("marijke");
        Assert.Contains("Marijke Vos", marijke.Text, StringComparison.Ordinal);
        await marijke.PressAsync("Uitloggen");
        Assert.Equal("/", marijke.Address.AbsolutePath);
        Assert.DoesNotContain("Marijke", marijke.Text, StringComparison.Ordinal);
        await marijke.OpenAsync("/home");
        Assert.Equal(SignIn.SignInPage, marijke.Address.AbsolutePath);
        AssertNobodyIn(marijke.Visited);
    }

    [Fact]
    public async Task The_pages_speak_English_to_who_asks_for_it()
    {
        using var omar = await platform.VisitAsync("omar");
        omar.Language("en");
        await omar.OpenAsync("/home/professional");
        Assert.Contains("<html lang=\"en\">", omar.Html, StringComparison.Ordinal);
        foreach (var words in new[] { "You see to it that things go well", "See to it that this happens", "Sign out" })
            Assert.Contains(words, omar.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_elsewhere_does_nothing()
    {
        using var omar = await platform.VisitAsync("omar");
        Assert.Contains("Stap 1 van 4", omar.Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/home/professional/guided-start", "/home/professional/done", "/sign-out" })
        {
            await omar.SendAsync($"<form action=\"{address}\">", ("service", "clients"), ("notice", Guid.CreateVersion7().ToString()));
            Assert.Equal("/home/professional", omar.Address.AbsolutePath);
        }
        Assert.Contains("Stap 1 van 4", omar.Text, StringComparison.Ordinal);
        Assert.Contains("Omar Haddad", omar.Text, StringComparison.Ordinal);
    }

    /// <summary>A caregiver who writes down how she sees a request: the professional hears of it.</summary>
    private async Task SamiraWritesAsync()
    {
        var (petra, samira) = (await platform.AsAsync("petra"), await platform.AsAsync("samira"));
        var client = await petra.MakeAsync($"{Clients}/clients", new { firstName = "Toos", familyName = "Bakker", birthYear = 1944, districtCode = "WK034403" });
        var caregiver = await petra.MakeAsync($"{Clients}/clients/{client}/caregivers", new { firstName = "Samira", familyName = "El Amrani", relation = "dochter" });
        await Accounts.LinkAsync(petra, samira, client, caregiver);
        await petra.WriteAsync($"{Clients}/clients/{client}/consents/{ConsentScope.CaregiverView}", new { note = "Ze zei ja." });
        var request = await petra.MakeAsync($"{Clients}/clients/{client}/support-requests", new { question = "Ik wil weer onder de mensen komen." });
        await samira.WriteAsync($"{Clients}/support-requests/{request}/caregiver-view", new { text = "Ze is vooral alleen sinds mijn vader er niet meer is." });
    }

    private static string FormOf(BrowserUser browser, string sentence)
    {
        var from = browser.Html.IndexOf(sentence, StringComparison.Ordinal);
        var start = browser.Html.IndexOf("<form", from, StringComparison.Ordinal);
        return browser.Html[start..(browser.Html.IndexOf("</form>", start, StringComparison.Ordinal) + 7)];
    }

    /// <summary>What stands in an address ends up in logs and histories.</summary>
    private static void AssertNobodyIn(IEnumerable<Uri> visited) => Assert.All(visited.Select(address => Uri.UnescapeDataString(address.ToString())), address =>
    {
        foreach (var personal in new[] { "@", "petra", "marijke", "visser", "0198f000", "toos" })
            Assert.DoesNotContain(personal, address, StringComparison.OrdinalIgnoreCase);
    });
}
