using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching;

/// <summary>Tells with a refusal which hard rules failed, to the volunteer's own coordinator: what a volunteer keeps to himself is nobody else's.</summary>
internal static class HardRuleProblem
{
    /// <summary>The refusal; when it is because of hard rules, for the coordinator with their ids in <c>rules</c>.</summary>
    public static ProblemHttpResult ToProblem(this Error error, Pair pair, CurrentUser user)
    {
        var problem = error.ToProblem();
        if (error == MatchErrors.HardRuleFailed && user.Coordinates().Contains(pair.Candidate.OrganisationId))
            problem.ProblemDetails.Extensions["rules"] = pair.Failed.Select(rule => rule.Id).ToArray();
        return problem;
    }
}
