namespace Samenspel.Matching.Engine;

/// <summary>The words for a whole run.</summary>
/// <param name="Proposals">For each proposed block, why.</param>
/// <param name="NotHelped">For each block without anybody, why not and what would help.</param>
public sealed record Explanations(IReadOnlyDictionary<Guid, PairExplanation> Proposals, IReadOnlyDictionary<Guid, WhyNobody> NotHelped)
{
    /// <summary>Explains everything in a result of this city.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Explanations Of(City city, MatchingResult result, CancellationToken cancel = default)
    {
        var options = new ParallelOptions { CancellationToken = cancel };
        var proposals = new PairExplanation[result.Proposals.Count];
        Parallel.For(0, proposals.Length, options, index =>
        {
            var proposal = result.Proposals[index];
            proposals[index] = PairExplanation.Of(new Pair(city.FindAsked(proposal.BlockId)!, city.FindSupply(proposal.SupplyId)!, city));
        });
        var nobody = new WhyNobody[result.NotHelped.Count];
        Parallel.For(0, nobody.Length, options, index =>
        {
            var asked = city.FindAsked(result.NotHelped[index].BlockId)!;
            nobody[index] = WhyNobody.Of(city, asked.Request, asked.Block, result.Prices);
        });
        return new(
            Enumerable.Range(0, proposals.Length).ToDictionary(index => result.Proposals[index].BlockId, index => proposals[index]),
            Enumerable.Range(0, nobody.Length).ToDictionary(index => result.NotHelped[index].BlockId, index => nobody[index]));
    }
}
