namespace Samenspel.Matching.Engine.Tests.Oracles;

/// <summary>Judges an outcome by the words of the objective.</summary>
internal static class Judge
{
    public static (int Spread, int Changes) Spread(MatchingInput input, IReadOnlyList<Proposal> proposals)
    {
        var volunteers = input.Volunteers.ToDictionary(one => one.Id);
        var load = proposals.Where(one => !one.IsGroup).GroupBy(one => one.SupplyId).Sum(group => Enumerable.Range(0, group.Count()).Sum(place =>
            8 * (volunteers[group.Key].CurrentClients + place) + (volunteers[group.Key].LastAskedOn > input.Today.AddDays(-90) ? 4 : 0)));
        var places = input.Volunteers.Select(one => (one.OrganisationId, Free: Math.Max(0, one.MaxClients - one.CurrentClients)))
            .Concat(input.Activities.Select(one => (one.OrganisationId, Free: one.FreePlaces))).GroupBy(one => one.OrganisationId).ToDictionary(one => one.Key, one => one.Sum(place => place.Free));
        var organisations = input.Volunteers.Select(one => (one.Id, one.OrganisationId)).Concat(input.Activities.Select(one => (one.Id, one.OrganisationId))).ToDictionary();
        var fill = proposals.GroupBy(one => organisations[one.SupplyId])
            .Sum(group => Enumerable.Range(0, 4).SelectMany(step => Enumerable.Repeat(step, (places[group.Key] + 3 - step) / 4)).Take(group.Count()).Sum());
        return (load + fill, proposals.Count(one => !input.Previous.Contains(new(one.BlockId, one.SupplyId))));
    }
}
