using System.Globalization;
using Samenspel.DemoData.Plan;
using Samenspel.Domain;

namespace Samenspel.DemoData.Loading;

/// <summary>A client who exists, with the support request that was made for him; null without one.</summary>
internal sealed record LoadedClient(ClientPlan Plan, LoadedTeam Team, string Id, string? RequestId);

/// <summary>Clients with their five questions, consents, request and arrangement, each brought as far as the plan says.</summary>
internal sealed class Clients(IReadOnlyList<LoadedTeam> teams)
{
    private const string Api = "/api/clients/v1";
    private const string SaidSo = "In het gesprek aan de keukentafel zei de cliënt ja.";
    private static readonly DateOnly Today = TimeProvider.System.Today();

    public async Task<LoadedClient> LoadAsync(ClientPlan plan)
    {
        var team = teams[plan.Team];
        var petra = team.Professional;
        var id = await petra.MakeAsync($"{Api}/clients", $"client-{plan.Number}", new
        {
            plan.FirstName, plan.FamilyName, plan.BirthYear, plan.DistrictCode, teamId = team.Id, plan.NeedCodes,
            email = $"client-{plan.Number}@stad.example", sharesEmail = true, canOffer = plan.Strength,
        });
        if (plan.State == ClientState.Registered) return new LoadedClient(plan, team, id, null);

        var request = await petra.MakeAsync($"{Api}/clients/{id}/support-requests", $"request-{plan.Number}", new { plan.Question });
        var loaded = new LoadedClient(plan, team, id, request);
        // What an earlier loading brought further stays as it is.
        if ((await petra.ReadAsync($"{Api}/support-requests/{request}"))["status"]!.ToString() is "Draft" or "Exploring") await BringAsync(loaded, petra);
        return loaded;
    }

    private static async Task BringAsync(LoadedClient client, Person petra)
    {
        var (plan, file, request) = (client.Plan, $"{Api}/clients/{client.Id}", $"{Api}/support-requests/{client.RequestId}");
        await petra.WriteAsync($"{request}/inquiry/1", new { answer = plan.Strength }, request);
        await petra.MakeAsync($"{file}/network-members", $"network-{plan.Number}", new { name = plan.Helper, relation = "netwerk", doesNow = "belt af en toe" });
        await petra.WriteAsync($"{request}/inquiry/2", new { answer = $"Er is {plan.Helper}." }, request);
        if (plan.State == ClientState.Exploring) return;

        await petra.WriteAsync($"{request}/inquiry/3", new { skipReason = "Daar wil de cliënt nu niemand voor vragen." }, request);
        await petra.WriteAsync($"{request}/inquiry/4", new { answer = "Ja, iemand die langskomt.", isNeeded = true }, request);
        await petra.WriteAsync($"{request}/inquiry/5", new { answer = "Nu niet.", isNeeded = plan.SeverityCode == "heavy" }, request);
        await petra.WriteAsync($"{file}/arrangement/severity", new { severity = plan.SeverityCode, reason = "Zo ziet de cliënt het zelf." }, file);
        await petra.MakeAsync($"{file}/arrangement/lines", $"line-{plan.Number}", new
        {
            title = plan.Strength, provision = "informal", reach = "individual", kind = "person", fromQuestion = 1, goal = plan.Question, whoDoesIt = "De cliënt zelf",
        });
        if (plan.SeverityCode == "heavy")
        {
            await petra.MakeAsync($"{file}/arrangement/lines", $"care-{plan.Number}", new
            {
                title = "Wijkverpleging", provision = "formal", reach = "individual", kind = "person", fromQuestion = 5, goal = plan.Question, whoDoesIt = "De wijkverpleegkundige",
            });
        }
        foreach (var scope in new[] { "matching", "volunteer-contact", "check-in" })
            await petra.WriteAsync($"{file}/consents/{scope}", new { note = SaidSo });
        await petra.WriteAsync($"{request}/profile", new
        {
            plan.ActivityCode, goal = plan.Question, plan.Slots, reviewOn = Today.AddMonths(6).ToString("O", CultureInfo.InvariantCulture),
            withClient = true, withoutReason = "Er is geen mantelzorger.", plan.TraitCodes, clientKeepsDoing = new[] { plan.Strength },
        }, request);
        if (plan.State == ClientState.Explored) return;

        var profileId = (await petra.ReadAsync(request))["profile"]!["id"]!.ToString();
        await petra.DoAsync($"{request}/approval", new { profileId, note = SaidSo });
        if (plan.State == ClientState.Withdrawn) await petra.DoAsync($"{request}/withdrawal");
    }
}
