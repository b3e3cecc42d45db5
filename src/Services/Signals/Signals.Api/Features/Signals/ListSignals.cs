using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Lists one's own signals, those one is responsible or backup for, and what is shared about own volunteers; the newest first. Texts are read one by one.</summary>
public static class ListSignals
{
    public sealed record Item(
        Guid Id, Guid? AgreementId, Guid? RequestId, Guid ClientId, Guid? VolunteerId, SignalSource Source, Role? ReporterRole, bool IsMine, SignalKind Kind,
        Feeling Feeling, Urgency Urgency, SignalStatus Status, SignalHandler Handler, bool IsEscalated,
        DateTimeOffset ReportedAt, DateTimeOffset? DueAt, bool HasAnswer);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadSignal)
        .WithName("ListSignals").WithSummary("List signals")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, SignalStatus? status, [FromQuery(Name = "agreementId")] Guid? agreementId, [FromQuery(Name = "isOpen")] bool? isOpen,
        CurrentUser user, SignalsDb db, AccessLog log, CancellationToken cancel)
    {
        var me = user.Id;
        var found = await db.SignalsFor(user)
            .Where(signal => (status == null || signal.Status == status) && (agreementId == null || signal.AgreementId == agreementId)
                && (isOpen == null || isOpen == (signal.Status != SignalStatus.Closed)))
            .PageByDescending(signal => signal.ReportedAt, signal => signal.Id)
            .Select(signal => new
            {
                Item = new Item(
                signal.Id, signal.VolunteerId == Guid.Empty ? null : signal.AgreementId, signal.VolunteerId == Guid.Empty ? null : signal.RequestId,
                signal.ClientId, signal.VolunteerId == Guid.Empty ? null : signal.VolunteerId, signal.Source,
                signal.Source == SignalSource.Person ? signal.ReporterRole : null, signal.Source == SignalSource.Person && signal.ReporterId == me, signal.Kind,
                signal.Feeling, signal.Urgency, signal.Status, signal.Handler, signal.EscalatedAt != null,
                signal.ReportedAt, signal.DueAt, signal.Answer != null), signal.ReporterId, signal.Confidentiality, About = signal.AgreementId, signal.VolunteerId
            })
            .ToPageAsync(page, cancel);

        Guid[] agreements = [.. found.Items.Select(row => row.About).Distinct()];
        var people = await db.Collaborations.AsNoTracking().Where(c => agreements.Contains(c.AgreementId)).ToDictionaryAsync(c => c.AgreementId, cancel);
        log.Viewed(found.Items.Select(row => new SignalAccess.Seen(row.Item.Source, row.ReporterId, row.Item.Feeling, row.Confidentiality,
            row.Item.ClientId, people[row.About].ClientAccountId, row.VolunteerId, people[row.About].VolunteerAccountId)), me);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(row => row.Item)], found.HasMore));
    }
}
