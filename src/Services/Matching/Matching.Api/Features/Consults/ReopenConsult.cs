using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>The answer does not suit yet: the professional asks on.</summary>
public static class ReopenConsult
{
    /// <param name="Summary">A few words, instead of those of before. Noem geen namen.</param>
    /// <param name="IsConfirmed">That you looked again at words that seemed a name or an illness, and they are not.</param>
    public sealed record Request([StringLength(300, MinimumLength = 3)] string? Summary = null, bool IsConfirmed = false);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/{id:guid}/renewal", HandleAsync)
        .Require(Policies.AskConsult)
        .OneAtATime(ClientAsync) // one is open for a client
        .WithName("ReopenConsult").WithSummary("Ask on after an answer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsOfTeam(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        var isNews = !consult.IsWithAmbassador;
        if (consult.Status is ConsultStatus.Answered or ConsultStatus.NotFound && await db.HasOpenConsultAsync(consult.ClientId, otherThan: id, cancel)) return ConsultErrors.AlreadyAsked.ToProblem();
        if (consult.Reopen(body.Summary, body.IsConfirmed, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await notices.CompleteAsync(ConsultNotices.ForProfessional, id, personId: null, cancel);
        if (isNews && !await notices.TellAskedAsync(db, consult, clock.Today(), cancel)) await notices.NotifyAsync(user.Id, ConsultNotices.NobodyAnswers, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>As <see cref="AskConsult"/> names it.</summary>
    private static async Task<string> ClientAsync(EndpointFilterInvocationContext context)
    {
        var (id, db) = (context.GetArgument<Guid>(0), context.HttpContext.RequestServices.GetRequiredService<MatchingDb>());
        return $"consult {await db.Consults.Where(consult => consult.Id == id).Select(consult => consult.ClientId).SingleOrDefaultAsync(context.HttpContext.RequestAborted)}";
    }
}
