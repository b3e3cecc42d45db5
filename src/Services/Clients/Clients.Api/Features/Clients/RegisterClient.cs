using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Validation;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Clients;

/// <summary>A professional registers a client with the own neighbourhood team.</summary>
public static class RegisterClient
{
    public sealed record Request(
        [Required, Name, StringLength(100)] string FirstName,
        [Name, StringLength(100)] string? FamilyName,
        [Range(1900, 2100)] int BirthYear,
        [Required, DistrictCode] string DistrictCode,
        Guid? TeamId = null,
        [MailAddress, StringLength(254)] string? Email = null,
        [Phone, StringLength(30)] string? Phone = null,
        bool SharesEmail = false,
        bool SharesPhone = false,
        [MaxLength(10), LanguageCodes] List<string>? LanguageCodes = null,
        [ShortTexts(20, 100)] List<string>? Interests = null,
        [StringLength(1000)] string? CanOffer = null,
        [MaxLength(20), NeedCodes] List<string>? NeedCodes = null,
        [StringLength(2000)] string? NeedsInWords = null,
        bool IsSomebodyElse = false,
        [Name, StringLength(20)] string? NamePrefix = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/", HandleAsync)
        .Require(Policies.RegisterClient)
        .Idempotent()
        .OneAtATime(command => Namesakes.TurnOf(command.GetArgument<Request>(0).BirthYear))
        .WithName("RegisterClient").WithSummary("Register a client")
        .WithDescription("Without teamId, the client belongs to the professional's own team. sharesEmail and sharesPhone say what a volunteer gets once the client allows contact. isSomebodyElse says that a client of the team with the same name and year of birth is another person. The client's own account is linked by an invitation.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var teams = user.TeamsAs(Role.Professional);
        var team = request.TeamId ?? (teams.Count == 1 ? teams.Single() : Guid.Empty);
        if (!teams.Contains(team)) return ClientErrors.TeamNotOwn.ToProblem();
        if (request.BirthYear > clock.Today().Year) return ClientErrors.BirthYearInFuture.ToProblem();

        if (!request.IsSomebodyElse && await db.WhyMaybeKnownAsync(team, NameOf(request), request.BirthYear, clientId: null, cancel) is { } known) return known.ToProblem();

        var client = Client.Register(FileOf(request), request.BirthYear, team, user.Id, clock.GetUtcNow());
        db.Add(client);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/clients/{client.Id}", new Response(client.Id));
    }

    private static PersonName NameOf(Request request) => PersonName.Of(request.FirstName, request.NamePrefix, request.FamilyName);

    private static ClientFile FileOf(Request request) => new(
        NameOf(request), request.DistrictCode, request.Email?.Normalised(), request.Phone, request.SharesEmail, request.SharesPhone,
        request.LanguageCodes ?? [], request.Interests ?? [], request.CanOffer, request.NeedCodes ?? [], request.NeedsInWords);
}
