using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Validation;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Caregivers;

/// <summary>Somebody who cares for a client from an emotional bond is written down. The same person may be a client too.</summary>
public static class LinkCaregiver
{
    public sealed record Request(
        [Required, Name, StringLength(100)] string FirstName,
        [Name, StringLength(100)] string? FamilyName,
        [Required, StringLength(100)] string Relation,
        [GivenId] Guid? AsClientId = null,
        bool IsGuardian = false,
        [Name, StringLength(20)] string? NamePrefix = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/caregivers", HandleAsync)
        .Require(Policies.KeepCaregivers)
        .Idempotent()
        .WithName("LinkCaregiver").WithSummary("Link a caregiver to a client")
        .WithDescription("asClientId names the same person as a client of the own team. isGuardian says that this person decides by law for a client who is a minor. Reading along needs the caregiver's own account, linked by an invitation, and the client's consent caregiver-view.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsOfTeams(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        if (request.AsClientId is { } same && !await db.ClientsOfTeams(user).AnyAsync(c => c.Id == same, cancel)) return ClientErrors.NotFound.ToProblem();

        var (caregiver, error) = CaregiverProfile.Link(
            client, PersonName.Of(request.FirstName, request.NamePrefix, request.FamilyName), request.Relation, request.AsClientId, request.IsGuardian, clock.GetUtcNow());
        if (caregiver is null) return error!.ToProblem();
        db.Add(caregiver);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/clients/{id}/caregivers", new Response(caregiver.Id));
    }
}
