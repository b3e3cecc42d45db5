namespace Samenspel.Matching.Engine.Explaining;

/// <summary>The words for a whole run.</summary>
/// <param name="Proposals">For each proposed block, why.</param>
/// <param name="Unmatched">For each block without anybody, why not and what would help.</param>
public sealed record Explanations(IReadOnlyDictionary<Guid, PairExplanation> Proposals, IReadOnlyDictionary<Guid, UnmatchedExplanation> Unmatched)
{
    /// <summary>Explains everything in a result of this city.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Explanations Of(IndexedInput indexed, MatchingResult result, CancellationToken cancel = default)
    {
        var options = new ParallelOptions { CancellationToken = cancel };
        var proposals = new PairExplanation[result.Proposals.Count];
        Parallel.For(0, proposals.Length, options, index =>
        {
            var proposal = result.Proposals[index];
            proposals[index] = PairExplanation.Of(new Pair(indexed.FindDemand(proposal.BlockId)!, indexed.FindSupply(proposal.SupplyId)!, indexed));
        });
        var nobody = new UnmatchedExplanation[result.Unmatched.Count];
        Parallel.For(0, nobody.Length, options, index =>
        {
            var demand = indexed.FindDemand(result.Unmatched[index].BlockId)!;
            nobody[index] = UnmatchedExplanation.Of(indexed, demand.Request, demand.Block, result.Prices);
        });
        return new(
            Enumerable.Range(0, proposals.Length).ToDictionary(index => result.Proposals[index].BlockId, index => proposals[index]),
            Enumerable.Range(0, nobody.Length).ToDictionary(index => result.Unmatched[index].BlockId, index => nobody[index]));
    }
}
