using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Tests.Oracles;

/// <summary>Looks at every assignment there is, and keeps the best by the words of the objective.</summary>
internal sealed class BruteForce
{
    private readonly IndexedInput city;
    private readonly List<(Supply Supply, int Slot)?> now = [];
    private readonly List<Outcome> all = [];

    private BruteForce(IndexedInput city) => this.city = city;

    /// <summary>What an outcome is worth, the first that differs decides. Less is better.</summary>
    /// <param name="PriorityMissed">Steps of priority of who is not helped.</param>
    /// <param name="PointsMissed">Points that the pairs lack.</param>
    /// <param name="Spread">How badly the load is spread.</param>
    /// <param name="Changes">Pairs that the last run did not propose.</param>
    /// <param name="Helped">The priorities of who is helped, the highest first.</param>
    public sealed record Outcome(int PriorityMissed, int PointsMissed, int Spread, int Changes, IReadOnlyList<int> Helped);

    public static (Outcome Best, IReadOnlyList<Outcome> All) Of(MatchingInput input)
    {
        var force = new BruteForce(IndexedInput.Of(input));
        force.Try(0);
        return (force.all.OrderBy(one => one.PriorityMissed).ThenBy(one => one.PointsMissed).ThenBy(one => one.Spread).ThenBy(one => one.Changes).First(), force.all);
    }

    private void Try(int block)
    {
        if (block == city.Demands.Count)
        {
            all.Add(Judge());
            return;
        }
        now.Add(null);
        Try(block + 1);
        now.RemoveAt(block);
        foreach (var supply in city.Supplies)
        {
            var pair = new Pair(city.Demands[block], supply, city);
            if (HardRules.Failed(pair).Count > 0 || now.Count(one => one?.Supply == supply) >= supply.Free) continue;
            foreach (var slot in city.Demands[block].Block.Slots.Select(code => WeekSlot.All.ToList().IndexOf(code)).Where(slot => (supply.Slots >> slot & 1) == 1))
            {
                if (!supply.IsGroup && now.Any(one => one?.Supply == supply && one?.Slot == slot)) continue;
                now.Add((supply, slot));
                Try(block + 1);
                now.RemoveAt(block);
                if (supply.IsGroup || supply.Free == 1) break;
            }
        }
    }

    private Outcome Judge()
    {
        var pairs = now.Select((one, block) => (one, Demand: city.Demands[block])).ToList();
        var helped = pairs.Where(pair => pair.one is not null).Select(pair => (pair.Demand, pair.one!.Value.Supply)).ToList();
        return new(
            pairs.Where(pair => pair.one is null).Sum(pair => pair.Demand.Priority),
            helped.Sum(pair => city.Input.Programme.Weights.Most - Fit.Points(new Pair(pair.Demand, pair.Supply, city))),
            helped.GroupBy(pair => pair.Supply).Sum(load => Load(load.Key, load.Count())) + helped.GroupBy(pair => pair.Supply.OrganisationId).Sum(org => Fill(org.Key, org.Count())),
            helped.Count(pair => !city.Input.Previous.Contains(new(pair.Demand.Block.Id, pair.Supply.Id))),
            [.. helped.Select(pair => pair.Demand.Priority).OrderDescending()]);
    }

    /// <summary>Eight for each person helped already, four when asked in the last ninety days, for each person anew.</summary>
    private int Load(Supply supply, int people) => supply.Volunteer is not { } volunteer ? 0 : Enumerable.Range(0, people)
        .Sum(place => 8 * (volunteer.CurrentClients + place) + (volunteer.LastAskedOn is { } asked && asked > city.Input.Today.AddDays(-90) ? 4 : 0));

    /// <summary>The first quarter of an organisation's places costs nothing, each place of the second one, of the third two, of the last three.</summary>
    private int Fill(Guid organisation, int people)
    {
        var places = city.Supplies.Where(one => one.OrganisationId == organisation).Sum(one => one.Free);
        var steps = Enumerable.Range(0, 4).SelectMany(step => Enumerable.Repeat(step, (places + 3 - step) / 4));
        return steps.Take(people).Sum();
    }
}
