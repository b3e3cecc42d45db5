using System.Net;
using Samenspel.Domain;

namespace Samenspel.Journeys.Tests;

/// <summary>
/// Samira wants a weekend off. The brothers cannot, and her mother does not want the first volunteer: that is information, and the
/// weekend is filled in blocks by a brother, professionals, a day centre and a volunteer who speaks her language.
/// </summary>
public sealed class RespiteTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1";
    private const string Matching = "/api/matching/v1";
    private const string Quote = "Absoluut niet een weekend met deze dame";

    private readonly DateOnly friday = Friday();

    [Fact]
    public async Task A_caregiver_has_her_weekend_although_the_first_volunteer_is_refused()
    {
        var (petra, karin, samira) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"), await platform.AsAsync("samira"));
        var (truus, fatiha, untrained) = (await VolunteerAsync(karin, "Truus", true, "nld"), await VolunteerAsync(karin, "Fatiha", true, "arb"), await VolunteerAsync(karin, "Bea", false, "arb"));
        var mother = await RegisterAsync(petra, samira);
        var respite = $"{Clients}/respite-requests/" + await samira.MakeAsync($"{Clients}/clients/{mother}/respite-requests", new { from = At(0, 16), until = At(2, 20) });

        var volunteerOnSaturday = Volunteer(At(1, 10), At(1, 20));
        await samira.IsRefusedAsync($"{respite}/blocks", volunteerOnSaturday, HttpStatusCode.Conflict, "respite.network-first");
        var brother = await AskBrothersAsync(petra, mother);
        var first = await samira.MakeAsync($"{respite}/blocks", volunteerOnSaturday);
        await petra.DoAsync($"{respite}/approval", new { note = "Ze zei: dat mag." });
        await RefuseTruusAsync(petra, karin, truus, first);

        // It is asked what would be fine: shorter, in her own language, cooking together.
        await samira.SeesAsync($"{Clients}/notices?isRead=false&pageSize=100", list => list.Items().Any(notice => notice.Text("code") == "respite.ask-what-is-fine"), "Samira is asked");
        await samira.RemoveAsync($"{respite}/blocks/{first}");
        await FillTheRestAsync(petra, samira, respite, brother);
        var block = await samira.MakeAsync($"{respite}/blocks", Volunteer(At(1, 16), At(1, 20), "arb", "Korter, in mijn eigen taal, samen koken"));
        await petra.DoAsync($"{respite}/approval", new { note = "Ze zei: zo wel." });

        await NotForAsync(karin, block, truus.Id);
        await NotForAsync(karin, block, untrained.Id);
        await Acquaintance.ConfirmAsync(petra, karin, fatiha.Person, block, fatiha.Id, client: null);
        var covered = await samira.SeesAsync(respite, read => read.Text("status") == "covered", "the weekend is filled");
        Assert.Empty(covered["open"]!.AsArray());
        Assert.Equal(["network", "formal-individual", "formal-collective", "volunteer", "formal-individual"], covered["blocks"]!.AsArray().Select(one => one!.Text("solution")));
        await NobodyElseAsync(respite);
    }

    [Fact]
    public async Task No_volunteer_is_alone_at_night()
    {
        var petra = await platform.AsAsync("petra");
        var respite = $"{Clients}/respite-requests/" + await petra.MakeAsync($"{Clients}/clients/{await RegisterAsync(petra, await platform.AsAsync("samira"))}/respite-requests",
            new { from = At(0, 16), until = At(2, 20), networkNotAskedBecause = "De broers zijn op reis." });
        await petra.IsRefusedAsync($"{respite}/blocks", Volunteer(At(0, 20), At(1, 9), "arb"), HttpStatusCode.UnprocessableEntity, "respite.not-at-night");
    }

    private async Task<(string Id, ApiUser Person)> VolunteerAsync(ApiUser karin, string name, bool isTrained, string language)
    {
        var (_, person) = await platform.NewPersonAsync(name, "Volunteer", RunningPlatform.Handreiking);
        return (await Volunteering.ActivateAsync(karin, person, name, "visiting", "saturday-afternoon", isTrained ? ["dementia-basics"] : [], language), person);
    }

    private static async Task<string> RegisterAsync(ApiUser petra, ApiUser samira)
    {
        var mother = await petra.MakeAsync($"{Clients}/clients", new
        {
            firstName = "Amina", familyName = "Amrani", birthYear = 1946, districtCode = "WK034403", isSomebodyElse = true, needCodes = new[] { "clear-structure", "supervision-outdoors" },
        });
        var caregiver = await petra.MakeAsync($"{Clients}/clients/{mother}/caregivers", new { firstName = "Samira", familyName = "Amrani", relation = "dochter" });
        await Accounts.LinkAsync(petra, samira, mother, caregiver);
        foreach (var scope in new[] { ConsentScope.Matching, ConsentScope.VolunteerContact })
            await petra.WriteAsync($"{Clients}/clients/{mother}/consents/{scope}", new { note = "Ze zei aan tafel: ja." });
        return mother;
    }

    /// <summary>Both brothers say no, each with a reason and without blame.</summary>
    /// <returns>The brother who will be asked again, for less.</returns>
    private static async Task<string> AskBrothersAsync(ApiUser petra, string mother)
    {
        var brothers = new List<string>();
        foreach (var (name, reason) in new[] { ("Broer 1", "Werk"), ("Broer 2", "Gezin") })
        {
            brothers.Add($"{Clients}/network-members/" + await petra.MakeAsync($"{Clients}/clients/{mother}/network-members", new { name, relation = "zoon" }));
            await AnswerAsync(petra, brothers[^1], "Een weekend bij moeder zijn", false, reason);
        }
        return brothers[0];
    }

    private static async Task AnswerAsync(ApiUser petra, string brother, string what, bool isAccepted, string? reason)
    {
        var ask = await petra.MakeAsync($"{brother}/asks", new { what });
        await petra.WriteAsync($"{brother}/asks/{ask}/answer", new { isAccepted, reason }, brother);
    }

    /// <summary>Her mother says no in her own words: the professional reads them, Truus hears it kindly.</summary>
    private static async Task RefuseTruusAsync(ApiUser petra, ApiUser karin, (string Id, ApiUser Person) truus, string block)
    {
        await karin.SeesAsync($"{Matching}/requests/{block}/candidates?pageSize=100",
            list => list.Items().Any(item => item.Text("volunteerId") == truus.Id && item["fits"]!.GetValue<bool>()), "Truus fits");
        var match = $"{Matching}/matches/" + await karin.MakeAsync($"{Matching}/matches", new { requestId = block, volunteerId = truus.Id, reason = "Heeft de training." });
        await karin.DoAsync($"{match}/invitation");
        await truus.Person.DoAsync($"{match}/acceptance");
        await petra.DoAsync($"{match}/introduction", new { plannedFor = TimeProvider.System.GetUtcNow().AddDays(1), place = "at-home" });
        await petra.DoAsync($"{match}/introduction/completion");
        await petra.DoAsync($"{match}/decline", new { words = Quote, forClient = true });

        Assert.Equal(Quote, (await petra.ReadAsync(match)).Text("declineWords"));
        Assert.Contains((await truus.Person.ReadAsync($"{Matching}/notices")).Items(), notice => notice.Text("code") == "match.called-off");
        foreach (var address in new[] { match, $"{Matching}/notices" })
            Assert.DoesNotContain(Quote, (await truus.Person.ReadAsync(address)).ToJsonString(), StringComparison.Ordinal);
    }

    private async Task FillTheRestAsync(ApiUser petra, ApiUser samira, string respite, string brother)
    {
        await AnswerAsync(petra, brother, "Vrijdag van vier tot tien", true, null);
        await samira.MakeAsync($"{respite}/blocks", Filled("network", At(0, 16), At(0, 22), "Broer 1"));
        await petra.MakeAsync($"{respite}/blocks", Filled("formal-individual", At(0, 22), At(1, 10), "Logeerhuis"));
        await petra.MakeAsync($"{respite}/blocks", Filled("formal-collective", At(1, 10), At(1, 16), "Dagcentrum, zaterdag open"));
        await petra.MakeAsync($"{respite}/blocks", Filled("formal-individual", At(1, 20), At(2, 20), "Logeerhuis"));
    }

    /// <summary>Whoever does not fit cannot be proposed, and the coordinator sees why.</summary>
    private static async Task NotForAsync(ApiUser karin, string block, string volunteer)
    {
        var candidates = await karin.SeesAsync($"{Matching}/requests/{block}/candidates?pageSize=100", list => list.Items().Any(item => item.Text("volunteerId") == volunteer), "the part is known");
        var judged = candidates.Items().First(item => item.Text("volunteerId") == volunteer);
        Assert.False(judged["fits"]!.GetValue<bool>());
        await karin.IsRefusedAsync($"{Matching}/matches", new { requestId = block, volunteerId = volunteer, reason = "Toch." }, HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
    }

    private async Task NobodyElseAsync(string respite)
    {
        await (await platform.AsAsync("meindert")).DoesNotFindAsync(respite);
        foreach (var person in new[] { "jan", "karin", "noor", "aisha" })
            await (await platform.HttpAsync(person)).GetAsync(respite, TestContext.Current.CancellationToken).IsForbiddenAsync();
    }

    private static object Volunteer(DateTimeOffset from, DateTimeOffset until, string? language = null, string? wish = null) => new
    {
        from, until, solution = "volunteer", activityCode = "visiting", languageCodes = language is null ? Array.Empty<string>() : [language], wish,
    };

    private static object Filled(string solution, DateTimeOffset from, DateTimeOffset until, string who) => new { from, until, solution, who, isArranged = true };

    private DateTimeOffset At(int day, int hour) => friday.AddDays(day).InNetherlands(new TimeOnly(hour, 0));

    private static DateOnly Friday()
    {
        var day = TimeProvider.System.Today().AddDays(10);
        while (day.DayOfWeek != DayOfWeek.Friday) day = day.AddDays(1);
        return day;
    }
}
