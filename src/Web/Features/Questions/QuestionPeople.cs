using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Role = Samenspel.Web.Api.Signals.Role;

namespace Samenspel.Web.Features.Questions;

/// <summary>Who ask and answer, as the reader calls them.</summary>
internal static class QuestionPeople
{
    /// <summary>Who asked it.</summary>
    public static string Asker(Role role, Guid? clientId, Guid? volunteerId, KnownNames names, IStringLocalizer<QuestionTexts> text) => role switch
    {
        Role.Volunteer => Known(volunteerId, names.Volunteer) ?? text["Who.Volunteer"],
        Role.Caregiver => text["Who.CaregiverOf", Known(clientId, names.Client) ?? text["Who.AnInhabitant"]],
        _ => Known(clientId, names.Client) ?? text["Who.Client"],
    };

    /// <summary>Who answers it; of the team when only that is known.</summary>
    public static string Asked(Guid? askedId, KnownNames names, IStringLocalizer<QuestionTexts> text) => names.Person(askedId) ?? text["Who.Professional"];

    /// <summary>A day, in words.</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.CurrentCulture);

    private static string? Known(Guid? id, Func<Guid, string?> name) => id is { } known ? name(known) : null;
}
