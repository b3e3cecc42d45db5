using System.Net;
using System.Text.Json.Nodes;
using Samenspel.Domain;

namespace Samenspel.Journeys.Tests;

/// <summary>
/// A client who does not dare to tell is still heard: Meindert wants to keep doing odd jobs himself, Jan takes over too much, and a
/// private check brings it to light. The volunteer is kept. The README tells it too.
/// </summary>
public sealed class QuietClientTests(RunningPlatform platform)
{
    private const string Api = "/api";

    [Fact]
    public async Task A_client_who_says_nothing_is_heard_and_keeps_his_volunteer()
    {
        var (petra, karin, jan, meindert) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"), await platform.AsAsync("jan"), await platform.AsAsync("meindert"));

        var client = await RegisterAsync(petra);
        await Accounts.LinkAsync(petra, meindert, client, caregiver: null);
        var request = await ExploreAsync(petra, meindert, client);
        var volunteer = await Volunteering.ActivateAsync(karin, jan, "Jan", "odd-jobs", "saturday-morning");
        await karin.SeesAsync($"{Api}/matching/v1/requests/{request}/candidates?pageSize=100",
            list => list.Items().Any(item => item.Text("volunteerId") == volunteer && item["fits"]!.GetValue<bool>()), "the volunteer fits");
        var match = await MatchPages.BecomeAcquaintedAsync(platform, request, volunteer);

        // Only now Jan knows who it is about, and only because Meindert allows it.
        await jan.SeesAsync($"{Api}/clients/v1/clients/{client}/contact-card", card => card.Text("firstName") == "Meindert", "Jan reads the contact card");
        var agreement = await AgreeAsync(petra, match);
        var id = agreement.Split('/')[^1];
        await WebsiteSteps.VisitAsync(platform, "jan", "Meindert", id);
        await WebsiteSteps.TellAsync(platform, "jan", "petra", "Meindert", id);
        await WebsiteSteps.IsNothingAsync(platform, "marijke", "Meindert", id);
        await WebsiteSteps.IsSignedOutWhileTypingAsync(platform, "jan", "marijke", id);
        await jan.MakeOnceAsync($"{agreement}/visits", new { visitedOn = Days.Today });

        await AnswerUnhappilyAsync(petra, jan, agreement);
        var signal = await PetraHearsAsync(petra, jan);
        await IsAboutOneQuestionAsync(petra, request, match, agreement, signal);
        await SeesAtHomeAsync(signal.Split('/')[^1]);
        await ChangeAsync(petra, jan, agreement);
        await petra.MakeOnceAsync($"{agreement}/visits", new { visitedOn = Days.Today });

        // The next check is a happy one, and Petra closes.
        await platform.AnswerCheckAsync("meindert@samenspel.example", 2, "happy", "yes");
        await petra.DoAsync($"{signal}/closure", new { outcome = "resolved-volunteer-kept" });
        await jan.DoesNotFindAsync(signal);
    }

    private static async Task<string> RegisterAsync(ApiUser petra) => await petra.MakeAsync($"{Api}/clients/v1/clients", new
    {
        firstName = "Meindert", familyName = "Hoekstra", birthYear = 1948, districtCode = "WK034403",
        email = "meindert@samenspel.example", phone = "030 555 01 01", sharesPhone = true, needCodes = new[] { "little-energy", "no-heavy-lifting" },
    });

    private static async Task<string> ExploreAsync(ApiUser petra, ApiUser meindert, string client)
    {
        var request = $"{Api}/clients/v1/support-requests/" + await petra.MakeAsync(
            $"{Api}/clients/v1/clients/{client}/support-requests", new { question = "Ik wil zelf blijven klussen in de schuur." });
        await Questions.AnswerAsync(petra, request, own: "Tekenen, meten, lijmen en afwerken.");
        foreach (var scope in new[] { ConsentScope.Matching, ConsentScope.VolunteerContact, ConsentScope.CheckIn })
            await meindert.WriteAsync($"{Api}/clients/v1/clients/{client}/consents/{scope}", new { });
        await petra.WriteAsync($"{request}/profile", new
        {
            activityCode = "odd-jobs", goal = "Zelf blijven klussen in de schuur.", slots = new[] { "saturday-morning" }, reviewOn = Days.In(90),
            withClient = true, traitCodes = new[] { "patient" }, clientKeepsDoing = new[] { "Ontwerpen en afwerken" },
        }, request);
        var profileId = (await meindert.ReadAsync(request))["profile"]!.Text("id");
        await petra.IsRefusedAsync($"{request}/approval", new { profileId }, HttpStatusCode.UnprocessableEntity, "profile.client-decides");
        await meindert.DoAsync($"{request}/approval", new { profileId });
        return request.Split('/')[^1];
    }

    private async Task<string> AgreeAsync(ApiUser petra, string match)
    {
        var agreement = await Agreeing.DraftedAsync(petra, match);
        await MatchPages.WriteAgreementAsync(platform, agreement.Split('/')[^1]);
        await WebsiteSteps.SayYesAsync(platform, "meindert", agreement.Split('/')[^1]);
        return agreement;
    }

    private async Task AnswerUnhappilyAsync(ApiUser petra, ApiUser jan, string agreement)
    {
        await platform.AnswerCheckAsync("meindert@samenspel.example", 1, "unhappy", "less-than-i-want");
        Assert.DoesNotContain((await jan.ReadAsync($"{Api}/signals/v1/signals")).Items(), signal => signal.Text("kind") == "quiet-client");
        Assert.DoesNotContain((await jan.ReadAsync($"{Api}/signals/v1/notices")).Items(), notice => notice.Text("sentence").Contains("check", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("Active", (await petra.ReadAsync(agreement)).Text("status"));
    }

    private static async Task<string> PetraHearsAsync(ApiUser petra, ApiUser jan)
    {
        var list = await petra.SeesAsync($"{Api}/signals/v1/signals", signals => signals.Items().Any(IsQuiet), "Petra hears that there is something to talk about");
        var signal = $"{Api}/signals/v1/signals/" + list.Items().First(IsQuiet).Text("id");
        Assert.Contains("Hoe", (await petra.ReadAsync(signal))["guide"]!.ToJsonString(), StringComparison.Ordinal);
        await jan.DoesNotFindAsync(signal);
        return signal;

        static bool IsQuiet(JsonNode signal) => signal.Text("kind") == "quiet-client";
    }

    /// <summary>What began as a question of the client is known by its id in every service.</summary>
    private static async Task IsAboutOneQuestionAsync(ApiUser petra, string request, string match, string agreement, string signal)
    {
        Assert.Equal(request, (await petra.ReadAsync($"{Api}/clients/v1/support-requests/{request}")).Text("id"));
        foreach (var made in new[] { $"{Api}/matching/v1/matches/{match}", agreement, signal })
            Assert.Equal(request, (await petra.ReadAsync(made)).Text("requestId"));
    }

    /// <summary>It is on Petra's start page too, among what she sees to, and leads to the signal with help for the talk.</summary>
    private async Task SeesAtHomeAsync(string signal)
    {
        using var browser = await platform.VisitAsync("petra");
        Assert.Contains($"href=\"/signals/{signal}\"", browser.Html, StringComparison.Ordinal);
        await browser.OpenAsync($"/home/professional/signals/{signal}"); // as it stood in a mail of before
        Assert.Equal($"/signals/{signal}", browser.Address.AbsolutePath);
        Assert.Contains("Zo begint u het gesprek", browser.Text, StringComparison.Ordinal);

        using var volunteer = await platform.VisitAsync("jan");
        await volunteer.OpenAsync($"/signals/{signal}");
        Assert.Equal(HttpStatusCode.NotFound, volunteer.Status);
    }

    /// <summary>Petra talked with both; a second version says it better, and counts when both said yes.</summary>
    private async Task ChangeAsync(ApiUser petra, ApiUser jan, string agreement)
    {
        await petra.MakeAsync($"{agreement}/versions", new
        {
            does = new[] { new { text = "Timmeren en versjouwen" } }, doesNot = new[] { "Overnemen zonder vragen" },
            clientDoes = new[] { "Ontwerp en afwerking", "Zagen met de tafelzaag" }, otherDoes = Array.Empty<string>(),
            axes = new { taskTransfer = 1, decisionAuthority = 1, professionalPresence = 1 }, pace = "Meindert bepaalt het tempo.",
            tookPart = new[] { "Client", "Volunteer", "Professional" },
        });
        Assert.Equal("1", (await jan.ReadAsync(agreement)).Text("number"));
        foreach (var person in new[] { "meindert", "jan" }) await MatchPages.AgreeToChangeAsync(platform, person, agreement.Split('/')[^1]);
        Assert.Equal("2", (await jan.ReadAsync(agreement)).Text("number"));
    }
}
