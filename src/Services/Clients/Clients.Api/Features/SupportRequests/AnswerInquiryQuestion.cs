using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>
/// Writes down an answer to one of the five questions, or why it was skipped. Each line of the answer to the first becomes one of
/// the client's own strengths.
/// </summary>
public static class AnswerInquiryQuestion
{
    public sealed record Request(
        [StringLength(2000, MinimumLength = 1)] string? Answer = null,
        [StringLength(500, MinimumLength = 3)] string? SkipReason = null,
        bool? IsNeeded = null,
        [StringLength(500, MinimumLength = 3)] string? DangerReason = null);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPut("/{id:guid}/inquiry/{number:int:range(1,5)}", HandleAsync)
        .Require(Policies.OpenRequest)
        .WithName("AnswerInquiryQuestion").WithSummary("Answer or skip one of the five questions")
        .WithDescription("""
            1: what can the client do? 2: what can the network do? 3: can the network grow? 4: is a volunteer needed? 5: is a professional needed?
            In this order; with dangerReason the fifth may come at once. Questions 4 and 5 take isNeeded with their answer.
            """)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, int number, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var asked = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();

        var error = asked.Answer(new InquiryAnswer
        {
            RequestId = id,
            Number = number,
            Answer = Said(request.Answer),
            SkipReason = Said(request.SkipReason),
            IsNeeded = Said(request.Answer) is not null && number >= 4 ? request.IsNeeded : null,
            DangerReason = Said(request.DangerReason),
            WrittenById = user.Id,
            At = clock.GetUtcNow(),
        });
        if (error is not null) return error.ToProblem();

        if (number == 1)
        {
            var client = await db.Clients.Include(c => c.Strengths).SingleAsync(c => c.Id == asked.ClientId, cancel);
            var lines = (request.Answer ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            client.UpdateOwnStrengths(id, [.. lines.Distinct()], clock.Today());
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>A blank says nothing.</summary>
    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
