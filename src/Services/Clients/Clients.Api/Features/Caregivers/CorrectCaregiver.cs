using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Caregivers;

/// <summary>What was written down of a caregiver was wrong: the name, what he is to the client, or whether he decides by law.</summary>
public static class CorrectCaregiver
{
    public sealed record Request(
        [Required, Name, StringLength(100)] string FirstName,
        [Name, StringLength(100)] string? FamilyName,
        [Required, StringLength(100)] string Relation,
        bool IsGuardian,
        [Required, StringLength(500, MinimumLength = 3)] string Reason,
        [Name, StringLength(20)] string? NamePrefix = null);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPut("/{id:guid}/caregivers/{caregiverId:guid}", HandleAsync)
        .Require(Policies.KeepCaregivers)
        .WithName("CorrectCaregiver").WithSummary("Correct what is written down of a caregiver")
        .WithDescription("The whole of it. reason says how it came out, and is kept with the file.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid caregiverId, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (!await db.ClientsOfTeams(user).AnyAsync(c => c.Id == id, cancel)) return ClientErrors.NotFound.ToProblem();
        var caregiver = await db.Caregivers.SingleOrDefaultAsync(c => c.Id == caregiverId && c.ClientId == id, cancel);
        if (caregiver is null) return ClientErrors.CaregiverNotFound.ToProblem();
        if (caregiver.Correct(PersonName.Of(request.FirstName, request.NamePrefix, request.FamilyName), request.Relation, request.IsGuardian) is { } error) return error.ToProblem();
        db.Add(new FileCorrection { ClientId = id, Field = CorrectedField.Caregiver, Reason = request.Reason, CorrectedById = user.Id, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
