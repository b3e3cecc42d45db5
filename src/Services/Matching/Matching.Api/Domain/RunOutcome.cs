using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Result;
using Samenspel.Matching.Engine.Solving;

namespace Samenspel.Matching.Domain;

/// <summary>What a run leaves behind beside its proposals: frozen, whatever changes later.</summary>
/// <param name="ProgrammeVersion">Weights and rules that were used.</param>
/// <param name="Weights">The weights.</param>
/// <param name="Seed">Decides between outcomes that are equal in everything.</param>
/// <param name="Today">The Dutch day on which it was judged.</param>
/// <param name="Requests">How many requests.</param>
/// <param name="Volunteers">How many volunteers.</param>
/// <param name="Activities">How many groups with free places.</param>
/// <param name="FeasiblePairs">How many pairs meet every rule.</param>
/// <param name="Helped">How many requests have a proposal.</param>
/// <param name="TotalPoints">Points of fit together.</param>
/// <param name="Certificate">The proof.</param>
/// <param name="Milliseconds">How long each step took.</param>
/// <param name="Unmatched">For how many there is nobody, by what stands in the way most.</param>
/// <param name="Scarcity">What one more volunteer would bring, the most first.</param>
internal sealed record RunOutcome(
    string ProgrammeVersion, FitWeights Weights, long Seed, DateOnly Today, int Requests, int Volunteers, int Activities, int FeasiblePairs, int Helped,
    long TotalPoints, Certificate Certificate, IReadOnlyDictionary<string, int> Milliseconds, IReadOnlyList<UnmatchedByRule> Unmatched, IReadOnlyList<Shortage> Scarcity)
{
    /// <summary>Smaller numbers could be about somebody.</summary>
    public const int Smallest = 10;

    /// <summary>A count for who sees the whole city: null when it could be about somebody.</summary>
    public static int? Large(int count) => count < Smallest ? null : count;
}

/// <summary>For how many there is nobody because of this.</summary>
internal sealed record UnmatchedByRule(string RuleId, int Blocks);

/// <summary>What one more volunteer would bring who does this, there and then.</summary>
/// <param name="ActivityCode">What.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="SlotCode">When.</param>
/// <param name="HelpsOneMore">Whether one more request would be helped.</param>
/// <param name="Points">The gain in points of fit.</param>
/// <param name="Asking">How many requests ask for it there and then.</param>
internal sealed record Shortage(string ActivityCode, string DistrictCode, string SlotCode, bool HelpsOneMore, int Points, int Asking);
