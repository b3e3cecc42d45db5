using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Clients;

/// <summary>A client moves to where another team works. What runs is closed or agreed with that team first; the file goes along.</summary>
public static class MoveToTeam
{
    private static readonly SupportRequestStatus[] Done = [SupportRequestStatus.Closed, SupportRequestStatus.Withdrawn];
    private static readonly RespiteStatus[] Over = [RespiteStatus.Withdrawn, RespiteStatus.Done];

    /// <param name="TeamId">The team that knows the client from now on.</param>
    /// <param name="Reason">Why; kept with the file.</param>
    /// <param name="IsSomebodyElse">A client of that team with the same name and year of birth is another person, or that team merges the two files.</param>
    public sealed record Request([GivenId] Guid TeamId, [Required, StringLength(500, MinimumLength = 3)] string Reason, bool IsSomebodyElse = false);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPut("/{id:guid}/team", HandleAsync)
        .Require(Policies.CorrectFile)
        .OneAtATime(Namesakes.TurnOfAsync)
        .WithName("MoveToTeam").WithSummary("Let another team know a client from now on")
        .WithDescription("The professionals of the own team read the file no longer. isSomebodyElse says that a client of that team with the same name and year of birth is another person, or that the team merges the two.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsOfTeams(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        if (client.TeamId == request.TeamId) return TypedResults.NoContent();
        var colleagues = await db.ProfessionalsOf(request.TeamId, clock.Today()).ToListAsync(cancel);
        if (colleagues.Count == 0) return ClientErrors.TeamUnknown.ToProblem();
        if (await db.SupportRequests.AnyAsync(r => r.ClientId == id && !Done.Contains(r.Status), cancel)
            || await db.Respites.AnyAsync(r => r.ClientId == id && !Over.Contains(r.Status), cancel)
            || await db.Matches.AnyAsync(m => m.ClientId == id && !m.HasEnded, cancel)) return ClientErrors.WorkGoesOn.ToProblem();

        if (!request.IsSomebodyElse && await db.WhyMaybeKnownAsync(request.TeamId, client.Name, client.BirthYear, id, cancel) is { } known) return known.ToProblem();

        client.MoveTo(request.TeamId, clock.GetUtcNow());
        db.Add(new FileCorrection { ClientId = id, Field = CorrectedField.Team, Reason = request.Reason, CorrectedById = user.Id, At = clock.GetUtcNow() });
        await notices.CompleteAsync(ClientNotices.OfTeam, id, personId: null, cancel);
        foreach (var colleague in colleagues.Where(person => person != user.Id)) await notices.NotifyAsync(colleague, ClientNotices.MovedToYourTeam, id, cancel);
        if (client.AccountId is { } account) await notices.NotifyAsync(account, ClientNotices.OtherTeam, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
