using System.Net;
using Samenspel.Domain;

namespace Samenspel.Journeys.Tests;

/// <summary>A volunteer, his professional and their pages: a question and its answer, being away, who looked, and a visit written down without reception.</summary>
public sealed class AnsweringPagesTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1";

    [Fact]
    public async Task Questions_absence_who_looked_and_what_was_entered_without_a_connection()
    {
        var (petra, karin) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"));
        var (account, gijs) = await platform.NewPersonAsync("Gijs", "Volunteer", RunningPlatform.Handreiking);
        var volunteer = await Volunteering.ActivateAsync(karin, gijs, "Gijs", "odd-jobs", "friday-evening");
        var match = await Acquaintance.ConfirmAsync(petra, karin, gijs, await RequestAsync(petra), volunteer, client: null);
        var agreement = await AgreeAsync(petra, gijs, match);

        using var phone = await platform.VisitByMailAsync(platform.EmailOf(account));
        using var laptop = await platform.VisitAsync("petra");
        using var stranger = await platform.VisitAsync("marijke");
        using var colleague = await platform.VisitAsync("omar");
        await AnsweringPages.GoOnWithoutCaregiverAsync(phone, laptop, agreement);
        await AnsweringPages.AskAsync(phone, laptop, "Gijs", agreement);
        await AnsweringPages.GiveQuestionAsync(phone, laptop, colleague, agreement);
        await VolunteerPages.AskPeersAsync(phone, stranger, laptop, "Gijs");
        await VolunteerPages.SayWhatForAsync(phone, stranger);
        await VolunteerPages.LearnAsync(phone, laptop, agreement);
        await AnsweringPages.BeAwayAsync(laptop);
        await AnsweringPages.BeReachedAsync(laptop);
        await AnsweringPages.ReadWhoLookedAsync(phone, laptop, "Gijs");
        await AnsweringPages.SendLaterAsync(phone, stranger, "Hendrik", agreement);
        foreach (var page in new[] { "/backup", "/backup/hours" })
        {
            await phone.OpenAsync(page);
            Assert.Equal(HttpStatusCode.NotFound, phone.Status);
        }
    }

    private static async Task<string> RequestAsync(ApiUser petra)
    {
        var client = await petra.MakeAsync($"{Clients}/clients", new { firstName = "Hendrik", familyName = "Vermeer", birthYear = 1944, districtCode = "WK034403", needCodes = new[] { "little-energy" } });
        var request = $"{Clients}/support-requests/" + await petra.MakeAsync($"{Clients}/clients/{client}/support-requests", new { question = "Wie helpt mij met zagen?" });
        await Questions.AnswerAsync(petra, request, own: "Tekenen en afwerken.");
        foreach (var scope in new[] { ConsentScope.Matching, ConsentScope.VolunteerContact, ConsentScope.CaregiverView })
            await petra.WriteAsync($"{Clients}/clients/{client}/consents/{scope}", new { note = "Ja, dat mag." });
        await petra.MakeAsync($"{Clients}/clients/{client}/caregivers", new { firstName = "Riet", familyName = "Vermeer", relation = "zus" });
        await petra.WriteAsync($"{request}/profile", new
        {
            activityCode = "odd-jobs", goal = "De schuur opknappen.", slots = new[] { "friday-evening" }, reviewOn = Days.In(90),
            withClient = true, withCaregiver = true, traitCodes = new[] { "patient" }, clientKeepsDoing = new[] { "Afwerken" },
        }, request);
        var profileId = (await petra.ReadAsync(request))["profile"]!.Text("id");
        await petra.DoAsync($"{request}/approval", new { profileId, note = "Hij zei: zo is het goed." });
        return request.Split('/')[^1];
    }

    private static async Task<string> AgreeAsync(ApiUser petra, ApiUser volunteer, string match)
    {
        var agreement = await Agreeing.DraftedAsync(petra, match);
        await petra.WriteAsync($"{agreement}/tasks", new
        {
            does = new[] { new { text = "Zagen" } }, doesNot = new[] { "Iets doen zonder het te vragen" }, clientDoes = new[] { "Afwerken" }, otherDoes = Array.Empty<string>(),
        }, agreement);
        await Agreeing.StartAsync(petra, agreement, volunteer);
        await petra.DoAsync($"{agreement}/consents", new { revision = (await petra.ReadAsync(agreement))["revision"]!.GetValue<int>(), note = "Hij zei ja." });
        return agreement.Split('/')[^1];
    }
}
