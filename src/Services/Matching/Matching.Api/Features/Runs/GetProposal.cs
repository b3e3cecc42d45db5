using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Scoring;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Reads a proposal with what it rested on when it was made, whatever changed since.</summary>
public static class GetProposal
{
    /// <param name="Id">The proposal.</param>
    /// <param name="RequestId">The request.</param>
    /// <param name="SupplyId">The volunteer, or the group.</param>
    /// <param name="ProgrammeVersion">Weights and rules that were used.</param>
    /// <param name="Points">How well it fits, in points.</param>
    /// <param name="Parts">What the points are made of.</param>
    /// <param name="For">What speaks for it.</param>
    /// <param name="Against">One or two things to think of.</param>
    /// <param name="Unknown">What is not known.</param>
    /// <param name="Alternatives">The next best, as far as the asker may propose them.</param>
    public sealed record Response(
        Guid Id, Guid RequestId, Guid SupplyId, string ProgrammeVersion, int Points, IReadOnlyList<Part> Parts,
        IReadOnlyList<FitReason> For, IReadOnlyList<FitReason> Against, IReadOnlyList<FitReason> Unknown, IReadOnlyList<Alternative> Alternatives);

    /// <param name="Code">What it is about.</param>
    /// <param name="Value">0 to 1000; 500 is neutral.</param>
    /// <param name="Weight">The points it can give.</param>
    /// <param name="Known">Whether both sides said enough.</param>
    public sealed record Part(FitPart Code, int Value, int Weight, Known Known);

    public sealed record Alternative(Guid SupplyId, bool IsGroup, FitBand Band);

    internal static void Map(IEndpointRouteBuilder runs) => runs
        .MapGet("/{id:guid}/proposals/{proposalId:guid}", HandleAsync)
        .Require(Policies.ReadProposal)
        .WithName("GetProposal").WithSummary("Read a proposal and what it rests on")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid proposalId, CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var proposal = await db.ProposalsFor(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(p => p.Id == proposalId && p.RunId == id, cancel);
        if (proposal is null) return RunErrors.ProposalNotFound.ToProblem();
        var account = await db.Candidates.Where(c => c.Id == proposal.SupplyId).Select(c => (Guid?)c.AccountId).SingleOrDefaultAsync(cancel);
        if (!proposal.IsGroup) log.Viewed(proposal.SupplyId, account, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);

        var evidence = RunJson.Read<ProposalEvidence>(proposal.Evidence)!;
        var (why, organisations, all) = (evidence.Explanation, user.Coordinates(), user.WorksIn().Contains(proposal.TeamId));
        return TypedResults.Ok(new Response(
            proposal.Id, proposal.RequestId, proposal.SupplyId, evidence.ProgrammeVersion, proposal.Points,
            [.. why.Parts.Select(part => new Part(part.Part, part.Value, part.Weight, part.Known))],
            FitReason.Of(why.For), FitReason.Of(why.Against), FitReason.Of(why.Unknown),
            [.. evidence.Alternatives.Where(one => all || organisations.Contains(one.OrganisationId)).Select(one => new Alternative(one.SupplyId, one.IsGroup, FitBands.Of(one.Points)))]));
    }
}
