using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Arrangements;

/// <summary>Adds something that helps to a client's arrangement; the first line makes the arrangement.</summary>
public static class AddArrangementLine
{
    public sealed record Request(
        [Required, Name, StringLength(200, MinimumLength = 2)] string Title,
        Provision Provision,
        Reach Reach,
        LineKind Kind,
        [Range(1, 5)] int FromQuestion,
        [Required, StringLength(500)] string Goal,
        [Required, Name, StringLength(200)] string WhoDoesIt,
        [Name, StringLength(200)] string? Provider = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/arrangement/lines", HandleAsync)
        .Require(Policies.KeepArrangement)
        .Idempotent()
        .InTurnOfFile()
        .WithName("AddArrangementLine").WithSummary("Add a line to a client's arrangement")
        .WithDescription("fromQuestion names the one of the five questions it came from. Formal and individual waits until the first four were asked, or there is danger.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!await db.ClientsOfTeams(user).AnyAsync(c => c.Id == id, cancel)) return ClientErrors.NotFound.ToProblem();

        var arrangement = await db.GetOrAddArrangementAsync(id, cancel);
        var requests = await db.SupportRequests.AsNoTracking().Where(r => r.ClientId == id).ToListAsync(cancel);
        var line = new ArrangementLine
        {
            ArrangementId = arrangement.Id,
            Title = request.Title.Normalised(),
            Provision = request.Provision,
            Reach = request.Reach,
            Kind = request.Kind,
            Provider = request.Provider?.Normalised(),
            FromQuestion = request.FromQuestion,
            Goal = request.Goal,
            WhoDoesIt = request.WhoDoesIt.Normalised(),
            AddedOn = clock.Today(),
        };
        if (arrangement.Add(line, requests.Exists(r => r.ProfessionalHelpMayBeAdded)) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/clients/{id}/arrangement", new Response(line.Id));
    }
}
