using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Access;

/// <summary>A professional without a relation reads a file for a day because of an emergency. It is logged, and the client is told.</summary>
public static class OpenEmergencyAccess
{
    public sealed record Request(Guid ClientId, [Required, StringLength(500, MinimumLength = 10)] string Reason);

    public sealed record Response(Guid Id, DateTimeOffset Until);

    internal static void Map(IEndpointRouteBuilder accesses) => accesses
        .MapPost("/", HandleAsync)
        .Require(Policies.OpenInEmergency)
        .Idempotent()
        .OneAtATime(context => $"emergency access {context.HttpContext.RequestServices.GetRequiredService<CurrentUser>().Id}") // the limit counts before it adds
        .WithName("OpenEmergencyAccess").WithSummary("Open a file in an emergency, for a day of reading")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, ClientsDb db, Notifier notices, IOptions<EmergencyOptions> options, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.Clients.AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.ClientId, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        if (await db.ClientsFor(user, clock).AnyAsync(c => c.Id == client.Id, cancel)) return ClientErrors.EmergencyNotNeeded.ToProblem();

        var (me, now) = (user.Id, clock.GetUtcNow());
        var access = await db.EmergencyAccesses.FirstOrDefaultAsync(a => a.ClientId == client.Id && a.ProfessionalId == me && a.Until > now, cancel);
        if (access is null)
        {
            var (dayAgo, hourAgo) = (now.AddDays(-1), now.AddHours(-1));
            var lately = await db.EmergencyAccesses.Where(a => a.ProfessionalId == me && a.OpenedAt > dayAgo).Select(a => a.OpenedAt).ToListAsync(cancel);
            if (lately.Count >= options.Value.PerDay) return ClientErrors.EmergencyTooOften.ToProblem();

            access = EmergencyAccess.Open(client.Id, me, request.Reason, now);
            db.Add(access);
            var responsible = await db.ResponsibleForAsync(client, clock.Today(), cancel);
            // The client hears it; for a client without account, whoever is responsible has to tell.
            if (client.AccountId is { } account) await notices.NotifyAsync(account, ClientNotices.FileOpenedInEmergency, client.Id, cancel);
            else foreach (var professional in responsible) await notices.NotifyAsync(professional, ClientNotices.InformClientOfEmergencyAccess, client.Id, cancel);
            // Two in an hour is seldom an emergency: somebody of the client's team asks.
            if (lately.Exists(at => at > hourAgo))
                foreach (var professional in responsible) await notices.NotifyAsync(professional, ClientNotices.SecondEmergency, client.Id, cancel);
            await db.SaveChangesAsync(cancel);
        }
        return TypedResults.Created($"/api/clients/v1/clients/{client.Id}", new Response(access.Id, access.Until));
    }
}
