using System.Text.Json;
using Microsoft.Extensions.Localization;
using Samenspel.ServiceDefaults.Access;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Features.Availability;
using Samenspel.Web.KeptForms;
using Samenspel.Web.Resources;

namespace Samenspel.Web.Features.Offline;

/// <summary>The agreements of a volunteer as a phone keeps them, and a new copy for the owner of an older one.</summary>
internal static class OwnCopy
{
    /// <summary>How many agreements: each is two questions to a service.</summary>
    public const int Most = 4;

    /// <summary>What a phone asks.</summary>
    /// <param name="Owner">The mark of whose copy it keeps.</param>
    /// <param name="IsOld">Whether the owner wants a new copy.</param>
    internal sealed record Question(string? Owner = null, bool IsOld = false);

    public static void MapOwnCopy(this WebApplication app) => app.MapPost("/offline/copy", AnswerAsync).Require(Permission.Public).DisableAntiforgery();

    /// <summary>The copies of the agreements in a list in which the reader is the volunteer, and whether all of them could be read.</summary>
    public static async Task<(IReadOnlyList<KeptAgreement> Kept, bool IsWhole)> ReadAsync(
        Answer<PageOfListAgreementsItem> list, AgreementsApi agreements, ClientsApi clients, Names names, IStringLocalizer<OfflineTexts> text, IStringLocalizer<Words> word)
    {
        var own = (list.Value?.Items ?? []).Where(one => one.YouAreVolunteer).ToArray();
        if (own.Length == 0) return ([], list.Value is not null);

        var cards = clients.ListContactCardsAsync(new() { Ids = [.. own.Select(one => one.ClientId).Distinct()] });
        var people = names.ReadAsync(personIds: own.SelectMany(one => new[] { one.ProfessionalId, one.BackupId }));
        var read = await Task.WhenAll(own.Select(async one =>
        {
            var asked = agreements.FindReachableAsync(one.Id);
            return (One: one, (await agreements.GetAgreementAsync(one.Id)).Value?.Tasks, (await asked).Value?.Hours);
        }));
        var firstNames = (await cards).Value?.Items.ToDictionary(card => card.ClientId, card => card.FirstName);
        var known = await people;
        return (
            [.. read.Where(one => one.Tasks is not null).Select(one => Of(one.One, one.Tasks!, one.Hours ?? [], firstNames?.GetValueOrDefault(one.One.ClientId)))],
            firstNames is not null && read.All(one => one is { Tasks: not null, Hours: not null }));

        KeptAgreement Of(ListAgreementsItem one, GetAgreementLines tasks, IReadOnlyList<FindReachablePersonHours> hours, string? firstName) => new(
            one.Id, firstName ?? text["Keep.Somebody"], word[$"Activity.{one.ActivityCode}"], [.. tasks.Does.Select(task => task.Text)], tasks.DoesNot, tasks.ClientDoes,
            [.. hours.Select(person => new KeptCaller(
                known.Person(person.PersonId) ?? text["Keep.Professional"], person.Phone, [.. person.Week.Select(hour => text["Keep.Hours", HourRow.DayName(hour.Day), hour.From[..5], hour.Until[..5]].Value)]))]);
    }

    /// <summary>401 when nobody is signed in, 403 when somebody else is, and for the owner a new copy, or 204 when none is asked for or not all of it can be read now.</summary>
    private static async Task<IResult> AnswerAsync(
        Question asked, HttpContext http, FormOwner owners, AgreementsApi agreements, ClientsApi clients, Names names, IStringLocalizer<OfflineTexts> text, IStringLocalizer<Words> word)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (http.User.Identity is not { IsAuthenticated: true }) return Results.Json(new { }, statusCode: StatusCodes.Status401Unauthorized);
        if (asked.Owner is not { } owner || !owners.Is(owner, http.User)) return Results.Json(new { }, statusCode: StatusCodes.Status403Forbidden);
        if (!asked.IsOld) return Results.NoContent();
        var (kept, isWhole) = await ReadAsync(await agreements.ListAgreementsAsync(pageSize: Most, status: AgreementStatus.Active), agreements, clients, names, text, word);
        return isWhole ? Results.Json(new KeptAgreements(owners.MarkOf(http.User) ?? "", kept), JsonSerializerOptions.Web) : Results.NoContent();
    }
}
