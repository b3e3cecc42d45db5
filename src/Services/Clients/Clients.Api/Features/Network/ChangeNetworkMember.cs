using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Network;

/// <summary>What is known of somebody in a client's network changed.</summary>
public static class ChangeNetworkMember
{
    public sealed record Request(
        [Required, Name, StringLength(200)] string Name,
        [Required, StringLength(100)] string Relation,
        [StringLength(1000)] string? DoesNow,
        [StringLength(1000)] string? CouldDo);

    internal static void Map(IEndpointRouteBuilder members) => members
        .MapPut("/{id:guid}", HandleAsync)
        .Require(Policies.KeepArrangement)
        .WithName("ChangeNetworkMember").WithSummary("Change what is known of a person in the network")
        .WithDescription("If-Match names the version that was read.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, HttpRequest http, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        var member = await db.NetworkOfTeams(user).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (member is null) return NetworkErrors.NotFound.ToProblem();
        if (http.IfMatchFails(member) is { } stale) return stale.ToProblem();
        member.Change(request.Name.Normalised(), request.Relation, request.DoesNow, request.CouldDo);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
