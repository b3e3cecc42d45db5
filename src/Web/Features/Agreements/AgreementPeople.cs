using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Kit;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Features.Agreements;

/// <summary>Who an agreement is between, as the reader calls them: oneself is "u", and who may not be known is called by what he is.</summary>
/// <param name="Reader">As whom the reader has a part in it; null for a professional or coordinator who only reads.</param>
/// <param name="Client">The inhabitant.</param>
/// <param name="Volunteer">The volunteer.</param>
public sealed record AgreementPeople(Party? Reader, string Client, string Volunteer)
{
    /// <summary>Of an agreement, with the names that are known.</summary>
    public static AgreementPeople Of(Party? reader, Guid clientId, Guid volunteerId, KnownNames names, IStringLocalizer<AgreementTexts> text) => new(
        reader,
        reader is Party.Client ? text["Person.You"] : names.Client(clientId) ?? text["Person.Client"],
        reader is Party.Volunteer ? text["Person.You"] : names.Volunteer(volunteerId) ?? text["Person.Volunteer"]);

    /// <summary>Of an agreement that was read: who writes down what a client or a caregiver without a sign-in says, is not that client.</summary>
    public static AgreementPeople Of(GetAgreementResponse one, KnownNames names, IStringLocalizer<AgreementTexts> text) =>
        Of(one.YouAreResponsible ? Party.Professional : one.YouAnswerFor, one.ClientId, one.VolunteerId, names, text);

    /// <summary>Of an agreement in a list.</summary>
    public static AgreementPeople Of(ListAgreementsItem one, KnownNames names, IStringLocalizer<AgreementTexts> text) =>
        Of(one.YouAreClient ? Party.Client : one.YouAreVolunteer ? Party.Volunteer : null, one.ClientId, one.VolunteerId, names, text);

    /// <summary>The colleagues to choose from, with their work; null when they are not to be read now.</summary>
    public static IReadOnlyList<Option>? Options(Answer<PageOfListColleaguesItem> colleagues, KnownNames names, bool onlyProfessionals = false) =>
        colleagues.Value is { } found ? [.. found.Items.Where(one => one.IsProfessional || !onlyProfessionals).Select(one => OptionOf(one, names)).OfType<Option>()] : null;

    private static Option? OptionOf(ListColleaguesItem one, KnownNames names) => names.People.GetValueOrDefault(one.Id) is { } card
        ? new Option(one.Id.ToString(), card.Name, string.Join(", ", card.Work.Select(work => work.TeamName ?? work.OrganisationName).OfType<string>().Distinct()))
        : null;

    /// <summary>With whom, for the head of a page: the other, or both for who is neither.</summary>
    public string With(IStringLocalizer<AgreementTexts> text) => Reader switch
    {
        Party.Client => Inside(Volunteer, text),
        Party.Volunteer => Inside(Client, text),
        _ => Both(text),
    };

    /// <summary>Both, for what is not of one reader.</summary>
    public string Both(IStringLocalizer<AgreementTexts> text) => text["Person.Both", Client, Inside(Volunteer, text)];

    /// <summary>The inhabitant within a sentence.</summary>
    public string ClientInSentence(IStringLocalizer<AgreementTexts> text) => Inside(Client, text);

    /// <summary>The volunteer within a sentence.</summary>
    public string VolunteerInSentence(IStringLocalizer<AgreementTexts> text) => Inside(Volunteer, text);

    /// <summary>Both within a sentence.</summary>
    public string InSentence(IStringLocalizer<AgreementTexts> text) => text["Person.Both", Inside(Client, text), Inside(Volunteer, text)];

    /// <summary>Whether the reader is the responsible professional, or another who reads it as one: of the team, or who stands in.</summary>
    public bool LooksAfter(HttpContext http) => Reader is Party.Professional || (Reader is null && Session.Is(http, Domain.Role.Professional));

    /// <summary>Who of an agreement get no message, because they have no account; null when the reader knows of nobody.</summary>
    public string? WithoutMessage(GetAgreementResponse one, IStringLocalizer<AgreementTexts> text)
    {
        string[] without =
        [
            .. one is { YouAreResponsible: true, YouAnswerFor: Party.Client } ? [Inside(Client, text)] : Array.Empty<string>(),
            .. one.Caregivers.Where(caregiver => !caregiver.HasAccount).Select(_ => text["NoAccount.Caregiver"].Value),
        ];
        return without.Length == 0 ? null : text["NoAccount.Call", string.Join(", ", without)].Value;
    }

    /// <summary>Somebody without a name has no capital within a sentence.</summary>
    private static string Inside(string name, IStringLocalizer<AgreementTexts> text) =>
        name == text["Person.Client"] || name == text["Person.Volunteer"] ? char.ToLower(name[0], CultureInfo.CurrentCulture) + name[1..] : name;
}
