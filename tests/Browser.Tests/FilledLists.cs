using Samenspel.Domain;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>What people who work with the website for a while find in it: long lists, questions of which nothing came yet, and two people at each stage of getting to know each other.</summary>
internal static class FilledLists
{
    private const string Clients = "/api/clients/v1", Matching = "/api/matching/v1", Pools = "/api/pools/v1";

    /// <summary>One more than a page of a list holds, and names that are as long as names get.</summary>
    private const int LongList = 25;

    /// <summary>How far two people are: each does all before it as well.</summary>
    private static readonly string[] Stages = ["proposed", "invited", "accepted", "planned", "introduced", "tried"];

    /// <summary>When each of them would meet: one volunteer has time for one of them at a time.</summary>
    private static readonly string[] Slots = ["monday-morning", "tuesday-morning", "wednesday-morning", "thursday-morning", "friday-morning", "monday-afternoon"];

    /// <summary>Fills the lists of the professional, the coordinator, the volunteer and the caregiver.</summary>
    public static async Task FillAsync(ApiUser petra, ApiUser karin, ApiUser jan, ApiUser samira, string meindert, string volunteer)
    {
        var caregiver = await petra.MakeAsync($"{Clients}/clients/{meindert}/caregivers", new { firstName = "Samira", familyName = "Amrani", relation = "dochter" });
        await Accounts.LinkAsync(petra, samira, meindert, caregiver);
        await petra.MakeAsync($"{Clients}/clients/{meindert}/support-requests", new { question = "Ik wil ook wel weer eens naar de markt, maar niet alleen, en liever niet op een drukke dag." });
        for (var number = 1; number <= LongList; number++)
        {
            await petra.MakeAsync($"{Clients}/clients", new
            {
                firstName = $"Wilhelmina-Geertruida {number}", namePrefix = "van den", familyName = "Oudenaarden-Schimmelpenninck", birthYear = 1930 + number, districtCode = "WK034403",
            });
        }
        await karin.WriteAsync($"{Pools}/volunteers/{volunteer}/profile", new
        {
            activityCodes = new[] { "odd-jobs" }, districtCodes = new[] { "WK034403" }, slots = (string[])["saturday-morning", .. Slots], maxClients = 10,
            motiveCodes = new[] { "mean-something", "learn" }, traitCodes = new[] { "patient", "calm" }, boundaryCodes = Array.Empty<string>(),
            languageCodes = new[] { "nld" }, trainingCodes = Array.Empty<string>(), talents = "Ik neem de tijd.", sharedWithClient = "Ik neem de tijd.",
        }, $"{Pools}/volunteers/{volunteer}");
        foreach (var stage in Stages) await AcquaintAsync(petra, karin, jan, volunteer, stage);
    }

    private static async Task AcquaintAsync(ApiUser petra, ApiUser karin, ApiUser jan, string volunteer, string stage)
    {
        var request = await LookForAsync(petra, stage);
        await karin.SeesAsync($"{Matching}/requests/{request}/candidates?pageSize=100",
            list => list.Items().Any(item => item.Text("volunteerId") == volunteer && item["fits"]!.GetValue<bool>()), "the volunteer fits");
        var match = $"{Matching}/matches/" + await karin.MakeAsync($"{Matching}/matches", new { requestId = request, volunteerId = volunteer, reason = "Doet dit zelf ook graag, en woont om de hoek." });
        (string Stage, Func<Task> Do)[] steps =
        [
            ("invited", () => karin.DoAsync($"{match}/invitation")),
            ("accepted", () => jan.DoAsync($"{match}/acceptance")),
            ("planned", () => petra.DoAsync($"{match}/introduction", new { plannedFor = TimeProvider.System.GetUtcNow().AddDays(2 + Array.IndexOf(Stages, stage)), place = "at-home" })),
            ("introduced", () => petra.DoAsync($"{match}/introduction/completion")),
            ("tried", async () =>
            {
                await petra.DoAsync($"{match}/trial", new { visits = 3 });
                await petra.DoAsync($"{match}/trial/completion", new { visits = 3 });
            }),
        ];
        foreach (var (_, step) in steps.TakeWhile(one => Array.IndexOf(Stages, one.Stage) <= Array.IndexOf(Stages, stage))) await step();
    }

    /// <summary>Somebody without an account, who said yes to the professional.</summary>
    /// <returns>The support request.</returns>
    private static async Task<string> LookForAsync(ApiUser petra, string stage)
    {
        var client = await petra.MakeAsync($"{Clients}/clients", new { firstName = "Cornelis", familyName = $"Zwart-{stage}", birthYear = 1941, districtCode = "WK034403" });
        var request = await petra.MakeAsync($"{Clients}/clients/{client}/support-requests", new { question = "Ik wil mijn tuinhek zelf opknappen." });
        await Questions.AnswerAsync(petra, $"{Clients}/support-requests/{request}", own: "Schuren en verven.");
        foreach (var scope in new[] { ConsentScope.Matching, ConsentScope.VolunteerContact })
            await petra.WriteAsync($"{Clients}/clients/{client}/consents/{scope}", new { note = "Hij zei ja aan de keukentafel." });
        await petra.WriteAsync($"{Clients}/support-requests/{request}/profile", new
        {
            activityCode = "odd-jobs", goal = "Zelf blijven klussen aan huis.", slots = new[] { Slots[Array.IndexOf(Stages, stage)] }, reviewOn = Days.In(90), withClient = true, clientKeepsDoing = new[] { "Verven" },
        }, $"{Clients}/support-requests/{request}");
        var profile = (await petra.ReadAsync($"{Clients}/support-requests/{request}"))["profile"]!.Text("id");
        await petra.DoAsync($"{Clients}/support-requests/{request}/approval", new { profileId = profile, note = "Hij zei ja aan de keukentafel." });
        return request;
    }
}
