using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Respite;

/// <summary>A part of the respite is given to somebody of the network, a professional, a day centre, or a volunteer who is to be found.</summary>
public static class AddRespiteBlock
{
    /// <param name="From">From when.</param>
    /// <param name="Until">Until when.</param>
    /// <param name="Solution">What fills it.</param>
    /// <param name="Who">Who or what, unless a volunteer.</param>
    /// <param name="IsArranged">Whether that is arranged already, unless a volunteer.</param>
    /// <param name="ActivityCode">What a volunteer would do.</param>
    /// <param name="LanguageCodes">Languages of which a volunteer must speak one.</param>
    /// <param name="TraitCodes">What the client hopes for in a volunteer.</param>
    /// <param name="Wish">What would be fine, in the client's words.</param>
    public sealed record Request(
        [property: JsonRequired] DateTimeOffset From, [property: JsonRequired] DateTimeOffset Until,
        [property: JsonRequired, EnumDataType(typeof(RespiteSolution))] RespiteSolution Solution,
        [Name, StringLength(100)] string? Who = null, bool IsArranged = false, [ActivityCode] string? ActivityCode = null,
        [MaxLength(10), LanguageCodes] List<string>? LanguageCodes = null, [MaxLength(10), TraitCodes] List<string>? TraitCodes = null,
        [StringLength(500)] string? Wish = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapPost("/{id:guid}/blocks", HandleAsync)
        .Require(Policies.ArrangeRespite)
        .Idempotent()
        .WithName("AddRespiteBlock").WithSummary("Fill a part of the respite")
        .WithDescription("A part for a volunteer comes after the network was asked, and is looked for after the client's approval.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, IOptions<RespiteOptions> options, CancellationToken cancel)
    {
        var respite = await db.RespiteToArrange(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (respite is null) return RespiteErrors.NotFound.ToProblem();

        var isVolunteer = request.Solution == RespiteSolution.Volunteer;
        var block = new RespiteBlock
        {
            RespiteId = id,
            From = request.From.ToUniversalTime(),
            Until = request.Until.ToUniversalTime(),
            Solution = request.Solution,
            Who = isVolunteer ? null : request.Who?.Normalised(),
            ActivityCode = isVolunteer ? request.ActivityCode : null,
            LanguageCodes = request.LanguageCodes ?? [],
            TraitCodes = request.TraitCodes ?? [],
            Wish = request.Wish,
        };
        if (respite.Add(block, await NetworkWasAskedAsync(respite, db, cancel), options.Value.AllowsNightsAlone) is { } error) return error.ToProblem();
        await notices.AskForYesAsync(db, respite, cancel);
        if (!isVolunteer && request.IsArranged)
        {
            respite.Arrange(block.Id);
            await notices.NotifyCoveredAsync(respite, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/respite-requests/{id}", new Response(block.Id));
    }

    /// <summary>Whether somebody of the network answered something that was asked since the respite was.</summary>
    private static Task<bool> NetworkWasAskedAsync(RespiteRequest respite, ClientsDb db, CancellationToken cancel)
    {
        var since = respite.AskedAt.DutchDay();
        return db.NetworkMembers.AnyAsync(member => member.ClientId == respite.ClientId && member.Asks.Any(ask => ask.IsAccepted != null && ask.AskedOn >= since), cancel);
    }
}
