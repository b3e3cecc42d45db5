using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Respite;

/// <summary>A caregiver asks for some days off, or a professional of the team writes it down.</summary>
public static class AskRespite
{
    /// <param name="From">From when.</param>
    /// <param name="Until">Until when: at most fourteen days later.</param>
    /// <param name="NetworkNotAskedBecause">Why nobody of the network is asked this time.</param>
    public sealed record Request(
        [property: JsonRequired] DateTimeOffset From, [property: JsonRequired] DateTimeOffset Until, [StringLength(500)] string? NetworkNotAskedBecause = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/respite-requests", HandleAsync)
        .Require(Policies.ArrangeRespite)
        .Idempotent()
        .OneAtATime(context => $"respite {context.GetArgument<Guid>(0)}") // two that overlap are one too many
        .WithName("AskRespite").WithSummary("Ask for some days off for a caregiver")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsToRelieve(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();

        var isProfessional = await db.ClientsOfTeams(user).AnyAsync(c => c.Id == id, cancel);
        var responsible = isProfessional ? [user.Id] : await db.ResponsibleForAsync(client, clock.Today(), cancel);
        if (responsible.Count == 0) return RespiteErrors.NobodySeesToIt.ToProblem();
        var (respite, error) = RespiteRequest.Ask(
            id, user.Id, responsible[0], new Period(request.From.ToUniversalTime(), request.Until.ToUniversalTime()), request.NetworkNotAskedBecause, clock.GetUtcNow());
        if (respite is null) return error!.ToProblem();
        if (await db.Respites.AnyAsync(other => other.ClientId == id && other.Status != RespiteStatus.Withdrawn && other.From < respite.Until && other.Until > respite.From, cancel))
            return RespiteErrors.AskedAlready.ToProblem();
        db.Add(respite);
        if (!isProfessional)
            foreach (var professional in responsible) await notices.NotifyAsync(professional, RespiteNotices.Asked, respite.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/respite-requests/{respite.Id}", new Response(respite.Id));
    }
}
