namespace Samenspel.Matching.Engine.Solving;

/// <summary>
/// All pairs that meet every hard rule, with their fit. Only those who offer the activity in the district are looked at: all others break
/// a rule for certain. Stored as rows: the pairs of block b are <c>Start[b]</c> up to <c>Start[b + 1]</c>.
/// </summary>
internal sealed class FeasiblePairs
{
    private FeasiblePairs(int[] start, int[] supply, byte[] points) => (Start, Supply, Points) = (start, supply, points);

    public int[] Start { get; }
    public int[] Supply { get; }
    public byte[] Points { get; }
    public int Count => Supply.Length;

    public static FeasiblePairs Of(IndexedInput indexed, CancellationToken cancel)
    {
        var rows = new (int[] Supply, byte[] Points)[indexed.Demands.Count];
        Parallel.For(0, indexed.Demands.Count, new ParallelOptions { CancellationToken = cancel }, () => (new List<int>(), new List<byte>()), (block, _, found) =>
        {
            var (supplies, points) = found;
            supplies.Clear();
            points.Clear();
            var demand = indexed.Demands[block];
            foreach (var supply in indexed.WithActivityInDistrict(demand))
            {
                var pair = new Pair(demand, supply, indexed);
                if (!HardRules.AllHold(pair)) continue;
                supplies.Add(supply.Index);
                points.Add((byte)Fit.Points(pair));
            }
            rows[block] = ([.. supplies], [.. points]);
            return found;
        }, _ => { });

        var start = new int[rows.Length + 1];
        for (var block = 0; block < rows.Length; block++) start[block + 1] = start[block] + rows[block].Supply.Length;
        var (all, fits) = (new int[start[^1]], new byte[start[^1]]);
        for (var block = 0; block < rows.Length; block++)
        {
            rows[block].Supply.CopyTo(all, start[block]);
            rows[block].Points.CopyTo(fits, start[block]);
        }
        return new(start, all, fits);
    }
}
