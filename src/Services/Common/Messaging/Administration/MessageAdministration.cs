using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Messaging.Outbox;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Messaging.Administration;

/// <summary>What could not be sent or handled: an administrator sees that it is there, not what it says, and has it tried again.</summary>
public static class MessageAdministration
{
    /// <summary>The permission for it, part of every service's matrix.</summary>
    public static readonly Permission Manage = new("messages.manage", "See undelivered messages and have them sent again", Role.Administrator)
    { Row = Matrix.Administration };

    /// <summary>An event whose sending was given up.</summary>
    public sealed record ParkedEvent(Guid Id, string EventName, DateTimeOffset SavedAt, int Attempts, string? Failure);

    private static readonly Error NotFound = new("message.not-found", 404, "This message is not waiting here.", "Dit bericht staat hier niet te wachten.");

    /// <summary>Maps the lists and the actions under <c>/messages</c>.</summary>
    public static void MapMessageAdministration(this IEndpointRouteBuilder api)
    {
        var messages = api.MapGroup("/messages").Require(Manage);
        messages.MapGet("/parked", ListParkedAsync)
            .WithName("ListParkedEvents").WithSummary("List events whose sending was given up");
        messages.MapPost("/parked/{id:guid}/retries", SendParkedAsync)
            .WithName("SendParkedEventAgain").WithSummary("Send a parked event again").ProducesProblem(400).ProducesProblem(404);
        messages.MapGet("/failed", ListFailedAsync)
            .WithName("ListFailedMessages").WithSummary("List received messages that could not be handled");
        messages.MapPost("/failed/{id:guid}/retries", HandleFailedAsync)
            .WithName("HandleFailedMessageAgain").WithSummary("Handle a failed message again").ProducesProblem(400).ProducesProblem(404);
    }

    private static async Task<Ok<List<ParkedEvent>>> ListParkedAsync(DbContext db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Set<OutboxMessage>().Where(message => message.ParkedAt != null).OrderBy(message => message.Sequence).Take(500)
            .Select(message => new ParkedEvent(message.Id, message.EventName, message.SavedAt, message.Attempts, message.LastFailure))
            .ToListAsync(cancel));

    private static async Task<Ok<IReadOnlyList<FailedMessage>>> ListFailedAsync(ErrorQueues queues, CancellationToken cancel) =>
        TypedResults.Ok(await queues.ListAsync(cancel));

    private static async Task<Results<Accepted, ProblemHttpResult>> HandleFailedAsync(Guid id, ErrorQueues queues, CancellationToken cancel) =>
        await queues.SendAgainAsync(id, cancel) ? TypedResults.Accepted((string?)null) : NotFound.ToProblem();

    private static async Task<Results<Accepted, ProblemHttpResult>> SendParkedAsync(Guid id, DbContext db, OutboxSignal signal, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var released = await db.Set<OutboxMessage>().Where(message => message.Id == id && message.ParkedAt != null)
            .ExecuteUpdateAsync(set => set
                .SetProperty(message => message.ParkedAt, (DateTimeOffset?)null)
                .SetProperty(message => message.Attempts, 0)
                .SetProperty(message => message.NotBefore, now), cancel);
        if (released == 0) return NotFound.ToProblem();
        signal.Set();
        return TypedResults.Accepted((string?)null);
    }
}
