using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Clients;

/// <summary>Reads the file of one client.</summary>
public static class GetClient
{
    public sealed record Strength(string Text, DateOnly Since, DateOnly? EndedOn);

    /// <param name="OpenUntil">Until when who opened the file in an emergency reads it; null for who reads it anyway.</param>
    public sealed record Response(
        Guid Id, string FirstName, string? NamePrefix, string FamilyName, int BirthYear, string DistrictCode, Guid TeamId, Guid? AccountId,
        string? Email, string? Phone, bool SharesEmail, bool SharesPhone, IReadOnlyList<string> LanguageCodes, IReadOnlyList<string> Interests,
        string? CanOffer, IReadOnlyList<string> NeedCodes, string? NeedsInWords, Guid? HouseholdId, IReadOnlyList<Strength> Strengths, DateTimeOffset? OpenUntil);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadClient)
        .WithName("GetClient").WithSummary("Read a client")
        .WithDescription("strengths are what the client does himself, also what has ended: so one sees whether it grows. A file that was merged into another gives client.merged, with that file in keptClientId.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, HttpResponse http, ClientFiles files, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is not { } c) return await files.KeptIdAsync(id, cancel) is { } kept ? MovedTo(kept) : ClientErrors.NotFound.ToProblem();
        http.SetETag(c);
        return TypedResults.Ok(new Response(
            c.Id, c.FirstName, c.NamePrefix, c.FamilyName, c.BirthYear, c.DistrictCode, c.TeamId, c.AccountId,
            c.Email, c.Phone, c.SharesEmail, c.SharesPhone, c.LanguageCodes, c.Interests,
            c.CanOffer, c.NeedCodes, c.NeedsInWords, c.HouseholdId,
            [.. c.Strengths.OrderBy(strength => strength.Since).Select(strength => new Strength(strength.Text, strength.Since, strength.EndedOn))],
            await files.OpenUntilAsync(id, cancel)));
    }

    private static ProblemHttpResult MovedTo(Guid kept)
    {
        var problem = ClientErrors.Merged.ToProblem();
        problem.ProblemDetails.Extensions["keptClientId"] = kept;
        return problem;
    }
}
