using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Matching.Features.Consults;

/// <summary>A professional asks the ambassador of the team to look along at a case, by codes and a few words without names.</summary>
public static class AskConsult
{
    /// <param name="ClientId">The client; the ambassador never gets it.</param>
    /// <param name="InterestCodes">What the client likes to do.</param>
    /// <param name="Slots">When it is possible; empty when it does not matter.</param>
    /// <param name="NeedCodes">Limits, as functional needs: never a diagnosis.</param>
    /// <param name="TraitCodes">What the client hopes for in a volunteer.</param>
    /// <param name="Summary">A few words. Noem geen namen, adressen of diagnoses: the ambassador is not to know who it is.</param>
    /// <param name="IsConfirmed">That you looked again at words that seemed a name or an illness, and they are not.</param>
    public sealed record Request(
        Guid ClientId,
        [Required, MinLength(1), MaxLength(20), ActivityCode] IReadOnlyList<string> InterestCodes,
        [Required, MaxLength(21), WeekSlots] IReadOnlyList<string> Slots,
        [Required, MaxLength(20), NeedCodes] IReadOnlyList<string> NeedCodes,
        [Required, MaxLength(20), TraitCodes] IReadOnlyList<string> TraitCodes,
        [Required, StringLength(300, MinimumLength = 3)] string Summary,
        bool IsConfirmed = false);

    /// <param name="Id">The consult.</param>
    /// <param name="Warnings">What to know; empty when nothing.</param>
    public sealed record Response(Guid Id, IReadOnlyList<ConsultWarning> Warnings);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapPost("/", HandleAsync)
        .Require(Policies.AskConsult)
        .Idempotent()
        .OneAtATime(context => $"consult {context.GetArgument<Request?>(0)?.ClientId}") // one is open for a client
        .WithName("AskConsult").WithSummary("Ask an ambassador to look along")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request body, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var teams = user.WorksIn();
        var client = await db.Clients.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == body.ClientId && teams.Contains(c.TeamId), cancel);
        if (client is null) return ConsultErrors.ClientNotFound.ToProblem();
        if (!await db.AllowsAsync(client.ClientId, ConsentScope.AmbassadorConsult, clock, cancel)) return ConsultErrors.ConsentMissing.ToProblem();

        if (await db.HasOpenConsultAsync(client.ClientId, otherThan: null, cancel)) return ConsultErrors.AlreadyAsked.ToProblem();

        var question = new ConsultQuestion([.. body.InterestCodes.Distinct()], body.Slots, body.NeedCodes, body.TraitCodes, body.Summary) { IsConfirmed = body.IsConfirmed };
        var (consult, error) = AmbassadorConsult.Ask(client, user.Id, question, clock.GetUtcNow());
        if (consult is null) return error!.ToProblem();
        db.Add(consult);
        var told = await notices.TellAskedAsync(db, consult, clock.Today(), cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/matching/v1/consults/{consult.Id}", new Response(consult.Id, told ? [] : [ConsultWarning.NoAmbassador]));
    }
}
