using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Clients;

namespace Samenspel.Web.Features.Clients;

/// <summary>What is allowed and since when, in words.</summary>
public static class Consenting
{
    /// <summary>Yes or no, and since when.</summary>
    public static string State(ListConsentsItem one, IStringLocalizer<ClientTexts> text) => (one.History is [.., var last] ? last : null) switch
    {
        null => text["Consents.NotAsked"],
        { IsGranted: true, Until: { } until } when !one.IsGranted => text["Consents.RanOut", Day(until)],
        { IsGranted: true } said => text["Consents.Yes", Day(said.At.DutchDay())],
        var said => text["Consents.No", Day(said.At.DutchDay())],
    };

    /// <summary>The last day it holds; empty when there is none.</summary>
    public static string Until(ListConsentsItem one, IStringLocalizer<ClientTexts> text) => one is { IsGranted: true, Until: { } until } ? text["Consents.Until", Day(until)] : "";

    /// <summary>What was said about one thing; null when that is not to be read now.</summary>
    public static ListConsentsItem? Of(Answer<ListConsentsResponse>? consents, string scope) => consents?.Value?.Items.FirstOrDefault(one => one.ScopeCode == scope);

    /// <summary>Whether it was answered, and is not allowed now: a no, taken back or over. Who was never asked took nothing back.</summary>
    public static bool IsTakenBack(this ListConsentsItem one) => !one.IsGranted && one.History.Count > 0;

    private static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);
}
