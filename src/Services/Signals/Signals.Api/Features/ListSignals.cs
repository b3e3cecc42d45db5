using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features;

/// <summary>Lists one's own signals, and those one is responsible or backup for; the newest first.</summary>
public static class ListSignals
{
    public sealed record Item(
        Guid Id, Guid AgreementId, Guid ClientId, Guid VolunteerId, Role ReporterRole,
        Feeling Feeling, Urgency Urgency, SignalStatus Status, DateTimeOffset ReportedAt);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadSignal)
        .WithName("ListSignals").WithSummary("List signals")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, SignalStatus? status, CurrentUser user, SignalsDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.SignalsFor(user)
            .Where(signal => status == null || signal.Status == status)
            .OrderByDescending(signal => signal.Id)
            .Select(signal => new Item(
                signal.Id, signal.AgreementId, signal.ClientId, signal.VolunteerId, signal.ReporterRole,
                signal.Feeling, signal.Urgency, signal.Status, signal.ReportedAt))
            .ToPageAsync(page, cancel));
}
