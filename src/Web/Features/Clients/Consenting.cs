using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Domain;
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

    private static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);
}
