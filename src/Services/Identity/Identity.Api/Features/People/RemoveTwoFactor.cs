using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.People;

/// <summary>For who lost the telephone and the recovery codes: the person sets two-factor up again. Ends all sessions of the person.</summary>
public static class RemoveTwoFactor
{
    internal static void Map(IEndpointRouteBuilder people) => people
        .MapDelete("/{id:guid}/two-factor", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("RemoveTwoFactor").WithSummary("Remove somebody's two-factor settings")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, UserManager<Account> accounts)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account) return CommonErrors.NotFound.ToProblem();
        if (!account.TwoFactorEnabled) return TypedResults.NoContent();

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        return TypedResults.NoContent();
    }
}
