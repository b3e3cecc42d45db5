using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.ProbeService.Features;

/// <summary>What slices share: a command that may be sent again, a look at somebody's data, and something told to a person.</summary>
public static class MakeEntry
{
    public sealed record Request(int Number);

    public sealed record Response(Guid Id);

    private static readonly Error Negative = new("entry.negative", 422, "A number is not negative.", "Een getal is niet negatief.");
    private static readonly NoticeKind Made = new("entry.made", TaskGroup.Read, SubjectKind.Agreement, "An entry was made.", "Er is een regel gemaakt.");

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/entries", MakeAsync).Require(Permission.SignedIn).Idempotent();
        api.MapGet("/people/{id:guid}", LookAsync).Require(Permission.SignedIn);
        api.MapPost("/people/{id:guid}/notices", NotifyAsync).Require(Permission.SignedIn);
    }

    private static async Task<Results<Created<Response>, ProblemHttpResult>> MakeAsync(Request request, ProbeDb db, CancellationToken cancel)
    {
        var entry = Entry.Make(request.Number);
        db.Add(entry);
        await db.SaveChangesAsync(cancel); // saved before the refusal, which must undo it
        if (request.Number < 0) return Negative.ToProblem();
        return TypedResults.Created($"/entries/{entry.Id}", new Response(entry.Id));
    }

    private static async Task<NoContent> LookAsync(Guid id, ProbeDb db, AccessLog log, CancellationToken cancel)
    {
        log.Viewed(id, id, AccessPurpose.Support);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> NotifyAsync(Guid id, ProbeDb db, Notifier notices, CancellationToken cancel)
    {
        await notices.NotifyAsync(id, Made, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
