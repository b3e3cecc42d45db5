using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Agreements;

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

    /// <summary>With whom, for the head of a page: the other, or both for who is neither.</summary>
    public string With(IStringLocalizer<AgreementTexts> text) => Reader switch
    {
        Party.Client => Volunteer,
        Party.Volunteer => Client,
        _ => text["Person.Both", Client, Volunteer],
    };
}
