using Microsoft.Extensions.Localization;
using Samenspel.ServiceDefaults.Access;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Api.Signals;
using Samenspel.Web.KeptForms;

namespace Samenspel.Web.Features.Offline;

/// <summary>
/// Takes what was entered on a phone without a connection. Each item has a key that the service knows it by: sent twice, it is done once.
/// Only the website's own script can send it: another origin may not send JSON here.
/// </summary>
internal static class Outbox
{
    private const int LongestKey = 100;

    /// <summary>Something that was entered.</summary>
    /// <param name="AgreementId">About which agreement.</param>
    /// <param name="Key">The key of the command.</param>
    /// <param name="Owner">The mark of who entered it.</param>
    /// <param name="Kind">A visit or a signal.</param>
    /// <param name="VisitedOn">Of a visit: the day.</param>
    /// <param name="Feeling">Of a signal: how it feels.</param>
    /// <param name="Urgency">How urgent it is.</param>
    /// <param name="Confidentiality">Who may know it.</param>
    /// <param name="What">In words.</param>
    internal sealed record Item(
        Guid AgreementId, string? Key = null, string? Owner = null, string? Kind = null, string? VisitedOn = null, string? Feeling = null, string? Urgency = null,
        string? Confidentiality = null, string? What = null);

    /// <summary>Why something was not done, to be read on the phone.</summary>
    internal sealed record Refused(string Sentence);

    public static void MapOutbox(this WebApplication app) => app.MapPost("/outbox", SendAsync).Require(Permission.Public).DisableAntiforgery();

    private static async Task<IResult> SendAsync(Item item, HttpContext http, FormOwner owners, AgreementsApi agreements, SignalsApi signals, IStringLocalizer<OfflineTexts> text)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (http.User.Identity is not { IsAuthenticated: true }) return Later(StatusCodes.Status401Unauthorized);
        if (item.Owner is null || !owners.IsMark(item.Owner)) return Refuse(text["Outbox.Refused"]);
        if (!owners.Is(item.Owner, http.User)) return Later(StatusCodes.Status403Forbidden); // it goes along when whoever wrote it has signed in again
        if (item.Key is not { Length: > 0 and <= LongestKey } key) return Refuse(text["Outbox.Refused"]);

        var answer = item.Kind switch
        {
            "visit" when DateOnly.TryParse(item.VisitedOn, System.Globalization.CultureInfo.InvariantCulture, out var day) =>
                await agreements.RecordVisitAsync(item.AgreementId, new() { VisitedOn = day }, new(key)),
            "signal" when Code<Feeling>(item.Feeling) is { } feeling => await signals.ReportSignalAsync(new()
            {
                AgreementId = item.AgreementId,
                Feeling = feeling,
                Urgency = Code<Urgency>(item.Urgency) ?? Urgency.CanWait,
                Confidentiality = Code<Confidentiality>(item.Confidentiality) ?? Confidentiality.Share,
                What = item.What ?? "",
            }, new(key)),
            _ => new Answer(StatusCodes.Status422UnprocessableEntity),
        };
        if (answer.IsOk) return Results.NoContent();
        if (answer.IsUnavailable) return Later(StatusCodes.Status503ServiceUnavailable);
        if (answer.IsSignedOut) return Later(StatusCodes.Status401Unauthorized);
        return Refuse(answer.Problem?.Errors?.Values.FirstOrDefault()?.FirstOrDefault() ?? (answer.Problem?.Title is { Length: > 0 } title ? title : text["Outbox.Refused"]));
    }

    private static IResult Later(int status) => Results.Json(new { }, statusCode: status);

    private static IResult Refuse(string sentence) => Results.Json(new Refused(sentence), statusCode: StatusCodes.Status422UnprocessableEntity);

    private static T? Code<T>(string? code) where T : struct, Enum => Enum.TryParse<T>(code, out var known) && Enum.IsDefined(known) ? known : null;
}
