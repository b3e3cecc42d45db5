using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching;

/// <summary>Tells with a refusal which hard rules failed.</summary>
internal static class HardRuleProblem
{
    /// <summary>The refusal; when it is because of hard rules, with their ids in <c>rules</c>.</summary>
    public static ProblemHttpResult ToProblem(this Error error, Pair pair)
    {
        var problem = error.ToProblem();
        if (error == MatchErrors.HardRuleFailed) problem.ProblemDetails.Extensions["rules"] = HardRules.Failed(pair).Select(rule => rule.Id).ToArray();
        return problem;
    }
}
