using System.Globalization;
using Samenspel.DemoData.Plan;
using Samenspel.Domain;

namespace Samenspel.DemoData.Loading;

/// <summary>Brings the drafted agreement of a confirmed match to life: who does what, consents, visits, and sometimes its end.</summary>
internal static class Agreements
{
    private const string Api = "/api/agreements/v1";
    private static readonly string[] DoesNot = ["Overnemen zonder vragen"];

    public static async Task LoadAsync(LoadedClient client, string matchId, Person volunteer)
    {
        var petra = client.Team.Professional;
        var drafted = await petra.WaitAsync($"{Api}/agreements?clientId={client.Id}", list => list["items"]!.AsArray().Any(item => item!["matchId"]!.ToString() == matchId));
        var agreement = $"{Api}/agreements/" + drafted["items"]!.AsArray().First(item => item!["matchId"]!.ToString() == matchId)!["id"];

        await petra.WriteAsync($"{agreement}/tasks", new
        {
            does = new[] { new { text = "Samen op pad, of helpen waar het zwaar wordt" } }, doesNot = DoesNot,
            clientDoes = new[] { client.Plan.Strength }, otherDoes = Array.Empty<string>(),
        }, agreement);
        await petra.WriteAsync($"{agreement}/terms", new
        {
            axes = new { taskTransfer = 2, decisionAuthority = 1, professionalPresence = 1 }, goal = client.Plan.Question,
        }, agreement);
        await petra.WriteAsync($"{agreement}/backup", new { personId = client.Team.BackupId }, agreement);
        var revision = (await petra.ReadAsync(agreement))["revision"]!.GetValue<int>();
        await volunteer.DoAsync($"{agreement}/consents", new { revision });
        await petra.DoAsync($"{agreement}/consents", new { revision, note = "De cliënt zei ja." });
        await volunteer.MakeAsync($"{agreement}/visits", DemoIds.Of("visit", client.Plan.Number).ToString(), new
        {
            visitedOn = TimeProvider.System.Today().ToString("O", CultureInfo.InvariantCulture),
        });
        if (client.Plan.State == ClientState.Ended) await petra.DoAsync($"{agreement}/ending", new { reason = "NeedMet" });
        else if (client.Plan.Number % 5 == 0) await SignalAsync(agreement, client, volunteer);
    }

    private static async Task SignalAsync(string agreement, LoadedClient client, Person volunteer)
    {
        await volunteer.MakeSoonAsync("/api/signals/v1/signals", DemoIds.Of("signal", client.Plan.Number).ToString(), new
        {
            agreementId = agreement.Split('/')[^1], feeling = client.Plan.Number % 2 == 0 ? "worried" : "good",
            what = "Het gaat anders dan vorige week; daar wil ik het even over hebben.", urgency = "this-week", confidentiality = "share",
        });
    }
}
