using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features;

/// <summary>A professional opens a support request with and for a client. Matching hears of it; the client's words stay here.</summary>
public static class OpenSupportRequest
{
    public sealed record Request(
        [Required, ActivityCode] string ActivityCode,
        [Required, StringLength(1000, MinimumLength = 3)] string Question,
        [Required, MinLength(1), WeekSlots] List<string> Slots,
        DateOnly ReviewOn);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/support-requests", HandleAsync)
        .Require(Policies.OpenRequest)
        .WithName("OpenSupportRequest").WithSummary("Open a support request for a client")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsOfTeams(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();

        var (opened, error) = SupportRequest.Open(
            client, user.Id, request.ActivityCode, request.Question, request.Slots, request.ReviewOn, clock.GetUtcNow());
        if (opened is null) return error!.ToProblem();

        db.Add(opened);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/support-requests/{opened.Id}", new Response(opened.Id));
    }
}
