using System.Text.Json.Nodes;
using Samenspel.DemoData.Plan;

namespace Samenspel.DemoData.Loading;

/// <summary>Brings a request to a volunteer: shortlist, invitation, introduction, trial and click, as far as the plan says.</summary>
internal sealed class Matches(IReadOnlyList<LoadedOrganisation> organisations, Volunteers volunteers)
{
    private const string Api = "/api/matching/v1";

    /// <summary>How many were made.</summary>
    public int Count { get; private set; }

    public async Task LoadAsync(LoadedClient client)
    {
        var petra = client.Team.Professional;
        if (await HasMatchAsync(petra, client)) return; // an earlier loading made it
        if (await FindAsync(petra, client) is not ({ } volunteerId, { } organisationId)) return; // nobody fits: such is life
        var karin = organisations.Single(one => one.Id == Guid.Parse(organisationId)).Coordinator;
        var volunteer = (await volunteers.AsAsync(volunteerId))!;

        var match = $"{Api}/matches/" + await petra.MakeAsync($"{Api}/matches", $"match-{client.Plan.Number}", new
        {
            requestId = client.RequestId, volunteerId, reason = "Past bij de vraag, en kan op hetzelfde moment.",
        });
        Count++;
        await karin.DoAsync($"{match}/invitation");
        if (client.Plan.State == ClientState.Invited) return;
        await volunteer.DoAsync($"{match}/acceptance");
        await petra.DoAsync($"{match}/introduction", new { plannedFor = TimeProvider.System.GetUtcNow().AddDays(2), place = "at-home" });
        await petra.DoAsync($"{match}/introduction/completion");
        await petra.DoAsync($"{match}/trial", new { visits = 3 });
        if (client.Plan.State == ClientState.Trial) return;
        await petra.DoAsync($"{match}/trial/completion", new { visits = 3 });
        await volunteer.DoAsync($"{match}/clicks", new { withPerson = true, withTask = true });
        await petra.DoAsync($"{match}/clicks", new { withPerson = true, withTask = true, note = "De cliënt zei: dit bevalt me goed." });
        if (client.Plan.State > ClientState.Drafted) await Agreements.LoadAsync(client, match.Split('/')[^1], volunteer);
    }

    private static async Task<bool> HasMatchAsync(Person petra, LoadedClient client) =>
        (await petra.ReadAsync($"{Api}/matches?requestId={client.RequestId}"))["items"]!.AsArray().Count > 0;

    /// <summary>The first who fits and can sign in.</summary>
    private async Task<(string? Volunteer, string? Organisation)> FindAsync(Person petra, LoadedClient client)
    {
        var address = $"{Api}/requests/{client.RequestId}/candidates?pageSize=100";
        var list = await petra.WaitAsync(address, _ => true);
        var found = list["items"]!.AsArray().FirstOrDefault(item => item!["fits"]!.GetValue<bool>() && volunteers.HasSignIn(Text(item, "volunteerId")));
        return found is null ? default : (Text(found, "volunteerId"), Text(found, "organisationId"));
    }

    private static string Text(JsonNode node, string property) => node[property]!.ToString();
}
