using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Matching;
using Role = Samenspel.Web.Api.Matching.Role;

namespace Samenspel.Web.Features.Matching;

/// <summary>Who may get to know each other, as the reader calls them: oneself is not named, and who may not be known is called by what he is.</summary>
/// <param name="Reader">What the reader is to them; null in a list for who looks after them.</param>
/// <param name="Client">The inhabitant.</param>
/// <param name="Volunteer">The volunteer.</param>
public sealed record MatchPeople(Role? Reader, string Client, string Volunteer)
{
    /// <summary>Of a match, with the names that are known.</summary>
    public static MatchPeople Of(Role? reader, string? client, string? volunteer, IStringLocalizer<MatchingTexts> text) =>
        new(reader, client ?? text["Person.Client"], volunteer ?? text["Person.Volunteer"]);

    /// <summary>Of one in a list.</summary>
    public static Role? ReaderOf(ListMatchesItem one) => one.YouAreClient ? Role.Client : one.YouAreVolunteer ? Role.Volunteer : null;

    /// <summary>With whom, for the head of a page: the other, or both for who is neither.</summary>
    public string With(IStringLocalizer<MatchingTexts> text) => Reader switch
    {
        Role.Client => Volunteer,
        Role.Volunteer => Client,
        _ => text["Person.Both", Client, Volunteer],
    };
}
