using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Arrangements;

/// <summary>Reads a client's arrangement: what the client does himself, the four kinds of help, who does what, and whether the mix fits.</summary>
public static class GetArrangement
{
    public sealed record Line(
        Guid Id, string Title, LineKind Kind, string? Provider, int FromQuestion, string Goal, string WhoDoesIt, DateOnly AddedOn, DateOnly? EndedOn, string? EndReason);

    /// <summary>One of the four kinds of help. An empty one is no mistake.</summary>
    public sealed record Cell(Provision Provision, Reach Reach, bool IsPresent, IReadOnlyList<Line> Lines);

    /// <summary>A place that is kept for the client in an activity of the neighbourhood: informal, and with others.</summary>
    public sealed record Place(Guid PlaceId, Guid ActivityId, DateTimeOffset Since);

    public sealed record Warning(ArrangementWarning Code, string Sentence);

    public sealed record ProvisionHelp(Provision Provision, string Text);

    public sealed record ReachHelp(Reach Reach, string Text);

    public sealed record Response(
        Guid ClientId, Severity Severity, string? SeverityReason, IReadOnlyList<string> OwnStrengths, IReadOnlyList<Cell> Cells,
        IReadOnlyList<Line> Ended, IReadOnlyList<Warning> Warnings, IReadOnlyList<ProvisionHelp> ProvisionHelps, IReadOnlyList<ReachHelp> ReachHelps, IReadOnlyList<Place> Places);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/arrangement", HandleAsync)
        .Require(Policies.ReadArrangement)
        .WithName("GetArrangement").WithSummary("Read a client's arrangement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is not { } client) return ClientErrors.NotFound.ToProblem();
        var arrangement = await db.Arrangements.AsNoTracking().SingleOrDefaultAsync(a => a.ClientId == id, cancel) ?? Arrangement.For(id);
        var requests = await db.SupportRequests.AsNoTracking().Where(r => r.ClientId == id).ToListAsync(cancel);
        var places = await db.KeptPlaces.AsNoTracking().Where(place => place.ClientId == id && place.IsKept)
            .OrderBy(place => place.PlaceId).Select(place => new Place(place.PlaceId, place.ActivityId, place.At)).ToListAsync(cancel);
        return TypedResults.Ok(new Response(
            id, arrangement.Severity, arrangement.SeverityReason,
            [.. client.Strengths.Where(strength => strength.EndedOn is null).Select(strength => strength.Text)],
            [.. from provision in Enum.GetValues<Provision>() from reach in Enum.GetValues<Reach>() select CellOf(arrangement, provision, reach, places.Count > 0)],
            [.. arrangement.Lines.Where(line => line.EndedOn is not null).Select(LineOf)],
            [.. arrangement.WarningsFor(requests).Select(warning => new Warning(warning, HelpTexts.Of(warning)))],
            [.. Enum.GetValues<Provision>().Select(provision => new ProvisionHelp(provision, HelpTexts.Of(provision)))],
            [.. Enum.GetValues<Reach>().Select(reach => new ReachHelp(reach, HelpTexts.Of(reach)))], places));
    }

    private static Cell CellOf(Arrangement arrangement, Provision provision, Reach reach, bool hasPlace)
    {
        Line[] lines = [.. arrangement.Lines
            .Where(line => line.EndedOn is null && line.Provision == provision && line.Reach == reach).OrderBy(line => line.Id).Select(LineOf)];
        return new Cell(provision, reach, lines.Length > 0 || (hasPlace && (provision, reach) == (Provision.Informal, Reach.Collective)), lines);
    }

    private static Line LineOf(ArrangementLine l) => new(l.Id, l.Title, l.Kind, l.Provider, l.FromQuestion, l.Goal, l.WhoDoesIt, l.AddedOn, l.EndedOn, l.EndReason);
}
