using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>A support request is given to a colleague of the team, or taken over by one.</summary>
public static class HandOverSupportRequest
{
    /// <param name="ProfessionalId">The colleague; oneself to take over.</param>
    public sealed record Request([Required] Guid? ProfessionalId);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPut("/{id:guid}/professional", HandleAsync)
        .Require(Policies.OpenRequest)
        .WithName("HandOverSupportRequest").WithSummary("Give a support request to a colleague of the team, or take it over")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Handover handover, CancellationToken cancel)
    {
        var asked = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();
        var colleague = request.ProfessionalId!.Value;
        if (await handover.ToAsync(id, asked.ClientId, asked.ProfessionalId, colleague, asked.HandOver, Handover.OfSupportRequest, cancel) is { } error) return error.ToProblem();
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
