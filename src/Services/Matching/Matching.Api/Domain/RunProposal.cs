using Samenspel.Matching.Engine.Explaining;
using Samenspel.Matching.Engine.Input;

namespace Samenspel.Matching.Domain;

/// <summary>Who could do what is asked, by one run. It never changes: people decide in a match of their own.</summary>
internal sealed class RunProposal
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RunId { get; init; }
    public required Guid RequestId { get; init; }
    public required Guid TeamId { get; init; }

    /// <summary>The volunteer, or the group.</summary>
    public required Guid SupplyId { get; init; }

    public required bool IsGroup { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string ActivityCode { get; init; }
    public required string DistrictCode { get; init; }
    public required string SlotCode { get; init; }
    public required int Points { get; init; }

    /// <summary>What it rests on, as text: see <see cref="ProposalEvidence"/>.</summary>
    public required string Evidence { get; init; }
}

/// <summary>A request for which one run found nobody, and what would help.</summary>
internal sealed class RunGap
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RunId { get; init; }
    public required Guid RequestId { get; init; }
    public required Guid TeamId { get; init; }
    public required string ActivityCode { get; init; }
    public required string DistrictCode { get; init; }
    public required string BindingRuleId { get; init; }

    /// <summary>How many fit, before they were proposed to others.</summary>
    public required int Fitting { get; init; }

    /// <summary>What would give candidates, as text.</summary>
    public required string WhatIfs { get; init; }
}

/// <summary>What a proposal rests on: the inputs of the pair by codes, the parts of the score, why, and the next best.</summary>
internal sealed record ProposalEvidence(
    string ProgrammeVersion, FitWeights Weights, long Seed, Engine.Input.Request Asked, Volunteer? Volunteer, CollectiveActivity? Activity,
    PairExplanation Explanation, IReadOnlyList<Alternative> Alternatives);

/// <summary>Somebody else who fits.</summary>
internal sealed record Alternative(Guid SupplyId, bool IsGroup, Guid OrganisationId, int Points);
