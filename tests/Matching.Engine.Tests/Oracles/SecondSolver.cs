using Google.OrTools.Sat;

namespace Samenspel.Matching.Engine.Tests.Oracles;

/// <summary>
/// The same question in other words to another kind of solver: yes or no for each block, volunteer and part of the week, by constraint
/// programming (CP-SAT), which knows nothing of flows.
/// </summary>
internal static class SecondSolver
{
    /// <summary>The lowest cost there is, by people and fit.</summary>
    public static long Cost(MatchingInput input)
    {
        var city = IndexedInput.Of(input);
        var model = new CpModel();
        var (chosen, cost) = (new List<(Demand Demand, Supply Supply, int Slot, BoolVar Yes)>(), new List<LinearExpr>());
        foreach (var asked in city.Demands)
            foreach (var supply in city.Supplies)
            {
                var pair = new Pair(asked, supply, city);
                if (HardRules.Failed(pair).Count > 0) continue;
                for (var slot = 0; slot < 21; slot++)
                    if ((asked.Slots & supply.Slots & (1UL << slot)) != 0) chosen.Add((asked, supply, slot, model.NewBoolVar("")));
            }

        var personWorth = (long)(input.Programme.Weights.Most + 1) * city.Demands.Count;
        foreach (var asked in city.Demands)
        {
            var nobody = model.NewBoolVar("");
            model.AddExactlyOne([nobody, .. chosen.Where(one => one.Demand == asked).Select(one => one.Yes)]);
            cost.Add(nobody * (personWorth * asked.Priority));
        }
        foreach (var supply in chosen.GroupBy(one => one.Supply))
        {
            model.Add(LinearExpr.Sum(supply.Select(one => one.Yes)) <= supply.Key.Free);
            if (supply.Key.IsGroup) continue;
            foreach (var slot in supply.GroupBy(one => one.Slot)) model.AddAtMostOne(slot.Select(one => one.Yes));
        }
        cost.AddRange(chosen.Select(one => one.Yes * (input.Programme.Weights.Most - Fit.Points(new Pair(one.Demand, one.Supply, city)))));
        model.Minimize(LinearExpr.Sum(cost));

        var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:1" };
        Assert.Equal(CpSolverStatus.Optimal, solver.Solve(model));
        return (long)Math.Round(solver.ObjectiveValue);
    }
}
