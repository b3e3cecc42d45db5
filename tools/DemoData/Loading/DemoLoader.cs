using Samenspel.DemoData.Plan;

namespace Samenspel.DemoData.Loading;

/// <summary>Makes the city, one kind of thing after the other; within a kind several at once.</summary>
/// <param name="people">Who ask.</param>
/// <param name="report">Hears what was made and how many.</param>
internal sealed class DemoLoader(People people, Action<string, int> report)
{
    private const int MaxConcurrency = 6;

    public async Task LoadAsync()
    {
        var administrator = await people.AsAsync("aisha@samenspel.example");
        var organisations = await Organisations.LoadAsync(people, administrator);
        report("organisations with a coordinator and a pool", organisations.Count);
        var teams = await Teams.LoadAsync(people, administrator, organisations);
        report("teams with a professional and an ambassador", teams.Count);

        var volunteers = new Volunteers(people, administrator, organisations);
        await AllAsync(DemoPlan.Volunteers, volunteers.LoadAsync);
        report("volunteers", DemoPlan.Volunteers.Count);

        var clients = new Clients(teams);
        var cases = await AllAsync(DemoPlan.Clients, clients.LoadAsync);
        report("clients", cases.Count);

        // One after the other: who fits depends on who was asked before.
        var matches = new Matches(organisations, volunteers);
        foreach (var one in cases.Where(one => one.Plan.State is >= ClientState.Invited and <= ClientState.Ended)) await matches.LoadAsync(one);
        report("matches", matches.Count);

        report("requests for which a run over the whole city proposes somebody", await MatchCityAsync());
    }

    /// <summary>A coordinator has the whole city matched.</summary>
    /// <returns>For how many somebody is proposed.</returns>
    private async Task<int> MatchCityAsync()
    {
        var karin = await people.AsAsync("karin@samenspel.example");
        var run = "/api/matching/v1/matching-runs/" + (await karin.MakeKnownAsync("/api/matching/v1/matching-runs", new { }))["id"];
        var done = await karin.WaitAsync(run, read => read["summary"] is not null);
        return done["summary"]!["helped"]!.GetValue<int>();
    }

    private static async Task AllAsync<T>(IEnumerable<T> plans, Func<T, Task> load) =>
        await Parallel.ForEachAsync(plans, new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency }, async (plan, _) => await load(plan));

    private static async Task<List<TResult>> AllAsync<T, TResult>(IReadOnlyList<T> plans, Func<T, Task<TResult>> load)
    {
        var results = new TResult[plans.Count];
        await AllAsync(Enumerable.Range(0, plans.Count), async index => results[index] = await load(plans[index]));
        return [.. results];
    }
}
