using Samenspel.Domain;
using Samenspel.Journeys.Tests;

namespace Samenspel.Browser.Tests;

/// <summary>Tests at the door: one after another, so that each can count.</summary>
[CollectionDefinition(nameof(Prepared))]
public sealed class AtTheDoor : ICollectionFixture<Prepared>;

/// <summary>An agreement of Meindert and Jan that runs, so that a test can begin at the door, and lists that are filled. How people get there in a browser is a journey of its own.</summary>
public sealed class Prepared(RunningPlatform platform) : IAsyncLifetime
{
    private const string Clients = "/api/clients/v1";

    /// <summary>Id of the agreement.</summary>
    public string Agreement { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var (petra, karin, jan, meindert) = (await platform.AsAsync("petra"), await platform.AsAsync("karin"), await platform.AsAsync("jan"), await platform.AsAsync("meindert"));
        await petra.WriteAsync("/api/agreements/v1/reachability", new { phone = "030 555 01 03", week = Enum.GetNames<DayOfWeek>().Select(day => new { day, from = "00:00", until = "23:59" }) });
        // A platform that runs already may have it of an earlier try.
        if ((await jan.ReadAsync("/api/agreements/v1/agreements")).Items().FirstOrDefault(one => one.Text("status") == "Active") is { } there)
        {
            Agreement = there.Text("id");
            return;
        }
        var client = await petra.MakeAsync($"{Clients}/clients", new
        {
            firstName = "Meindert", familyName = "Hoekstra", birthYear = 1948, districtCode = "WK034403", isSomebodyElse = true,
            email = "meindert@samenspel.example", phone = "030 555 01 01", sharesPhone = true,
        });
        await Accounts.LinkAsync(petra, meindert, client, caregiver: null);
        var request = await petra.MakeAsync($"{Clients}/clients/{client}/support-requests", new { question = "Ik wil zelf blijven klussen in de schuur." });
        await Questions.AnswerAsync(petra, $"{Clients}/support-requests/{request}", own: "Tekenen, meten, lijmen en afwerken.");
        foreach (var scope in new[] { ConsentScope.Matching, ConsentScope.VolunteerContact, ConsentScope.CheckIn })
            await meindert.WriteAsync($"{Clients}/clients/{client}/consents/{scope}", new { });
        await petra.WriteAsync($"{Clients}/support-requests/{request}/profile", new
        {
            activityCode = "odd-jobs", goal = "Zelf blijven klussen in de schuur.", slots = new[] { "saturday-morning" }, reviewOn = Days.In(90),
            withClient = true, traitCodes = new[] { "patient" }, clientKeepsDoing = new[] { "Ontwerpen en afwerken" },
        }, $"{Clients}/support-requests/{request}");
        await meindert.DoAsync($"{Clients}/support-requests/{request}/approval", new { profileId = (await meindert.ReadAsync($"{Clients}/support-requests/{request}"))["profile"]!.Text("id") });

        var volunteer = await Volunteering.ActivateAsync(karin, jan, "Jan", "odd-jobs", "saturday-morning");
        var match = await Acquaintance.ConfirmAsync(petra, karin, jan, request, volunteer, meindert);
        var agreement = await Agreeing.DraftedAsync(petra, match);
        await petra.WriteAsync($"{agreement}/tasks", new
        {
            does = new[] { new { text = "Zagen, timmeren en versjouwen" } }, doesNot = new[] { "Iets doen zonder het te vragen" },
            clientDoes = new[] { "Ontwerp en afwerking" }, otherDoes = Array.Empty<string>(),
        }, agreement);
        await Agreeing.StartAsync(petra, agreement, jan, meindert);
        await jan.SeesAsync(agreement, one => one.Text("status") == "Active", "the agreement runs");
        Agreement = agreement.Split('/')[^1];
        await FilledLists.FillAsync(petra, karin, jan, await platform.AsAsync("samira"), client, volunteer);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
