using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Clients;

/// <summary>The year of birth was written down wrong. Whether the client is a minor, and who must be asked then, follows it.</summary>
public static class CorrectBirthYear
{
    /// <param name="BirthYear">The right year.</param>
    /// <param name="Reason">How it came out; kept with the file.</param>
    /// <param name="IsSomebodyElse">A client of the team with the same name and this year is another person.</param>
    public sealed record Request([Range(1900, 2100)] int BirthYear, [Required, StringLength(500, MinimumLength = 3)] string Reason, bool IsSomebodyElse = false);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPut("/{id:guid}/birth-year", HandleAsync)
        .Require(Policies.CorrectFile)
        .OneAtATime(command => Namesakes.TurnOf(command.GetArgument<Request>(1).BirthYear))
        .WithName("CorrectBirthYear").WithSummary("Correct the year of birth of a client")
        .WithDescription("isSomebodyElse says that a client of the team with the same name and this year of birth is another person.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsOfTeams(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        if (client.BirthYear == request.BirthYear) return TypedResults.NoContent();
        if (!request.IsSomebodyElse && await db.WhyMaybeKnownAsync(client.TeamId, client.Name, request.BirthYear, id, cancel) is { } known) return known.ToProblem();
        if (client.CorrectBirthYear(request.BirthYear, clock.GetUtcNow()) is { } error) return error.ToProblem();
        db.Add(new FileCorrection { ClientId = id, Field = CorrectedField.BirthYear, Reason = request.Reason, CorrectedById = user.Id, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
