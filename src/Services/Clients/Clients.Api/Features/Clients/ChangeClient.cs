using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Validation;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Clients;

/// <summary>A professional of the team corrects a client's file. Other services hear of needs when a request opens, not before.</summary>
public static class ChangeClient
{
    public sealed record Request(
        [Required, Name, StringLength(100)] string FirstName,
        [Name, StringLength(100)] string? FamilyName,
        [Required, DistrictCode] string DistrictCode,
        [MailAddress, StringLength(254)] string? Email,
        [Phone, StringLength(30)] string? Phone,
        bool SharesEmail,
        bool SharesPhone,
        [Required, MaxLength(10), LanguageCodes] List<string> LanguageCodes,
        [Required, ShortTexts(20, 100)] List<string> Interests,
        [StringLength(1000)] string? CanOffer,
        [Required, MaxLength(20), NeedCodes] List<string> NeedCodes,
        [StringLength(2000)] string? NeedsInWords,
        [Name, StringLength(20)] string? NamePrefix = null,
        bool IsSomebodyElse = false);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPut("/{id:guid}", HandleAsync)
        .Require(Policies.RegisterClient)
        .OneAtATime(Namesakes.TurnOfAsync)
        .WithName("ChangeClient").WithSummary("Correct the file of a client")
        .WithDescription("If-Match names the version that was read. isSomebodyElse says that a client of the team with the new name and the same year of birth is another person.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, HttpRequest http, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsOfTeams(user).SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        if (http.IfMatchFails(client) is { } stale) return stale.ToProblem();

        var name = PersonName.Of(request.FirstName, request.NamePrefix, request.FamilyName);
        if (!request.IsSomebodyElse && !client.Name.IsSameAs(name)
            && await db.WhyMaybeKnownAsync(client.TeamId, name, client.BirthYear, id, cancel) is { } known) return known.ToProblem();

        client.Change(new ClientFile(
            name, request.DistrictCode, request.Email?.Normalised(), request.Phone, request.SharesEmail, request.SharesPhone,
            request.LanguageCodes, request.Interests, request.CanOffer, request.NeedCodes, request.NeedsInWords), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
