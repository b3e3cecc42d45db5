using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Api.Identity;
using WornRole = Samenspel.Web.Api.Identity.Role;

namespace Samenspel.Web.Features.Clients;

/// <summary>As whom somebody reads about an inhabitant.</summary>
public enum Reader
{
    /// <summary>Oneself.</summary>
    Self,

    /// <summary>A professional of the team, who writes.</summary>
    Professional,

    /// <summary>Who reads along because the inhabitant allows it.</summary>
    Caregiver,

    /// <summary>A professional of another team, who reads for a day because of an emergency.</summary>
    Emergency,
}

/// <summary>An inhabitant, and as whom one reads.</summary>
/// <param name="Client">The file.</param>
/// <param name="Reader">As whom.</param>
/// <param name="ReaderId">The person who reads; null when that is not known now.</param>
/// <param name="ETag">Which version of the file was read.</param>
public sealed record ClientView(GetClientResponse Client, Reader Reader, Guid? ReaderId, string? ETag)
{
    /// <summary>Whether one reads about oneself.</summary>
    public bool IsSelf => Reader is Reader.Self;

    /// <summary>Whether one writes.</summary>
    public bool IsProfessional => Reader is Reader.Professional;

    /// <summary>Whether one may write down whom the inhabitant knows, and ask them.</summary>
    public bool CanAsk => Reader is Reader.Professional or Reader.Caregiver;

    /// <summary>What to call the inhabitant.</summary>
    public string FirstName => Client.FirstName;

    /// <summary>The whole name.</summary>
    public string Name => FullName(Client.FirstName, Client.NamePrefix, Client.FamilyName);

    /// <summary>A name in the order in which it is said.</summary>
    public static string FullName(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>A day and a time of the Netherlands.</summary>
    public static string Moment(DateTimeOffset moment, IStringLocalizer<ClientTexts> text)
    {
        var (day, time) = (moment.DutchDay().ToString("dddd d MMMM", CultureInfo.CurrentCulture), $"{moment.DutchTime():HH:mm}");
        return text["Moment", day, time];
    }

    /// <summary>Reads an inhabitant and who is reading.</summary>
    public static async Task<(Answer<GetClientResponse> Answer, ClientView? View)> ReadAsync(ClientsApi clients, IdentityApi identity, Guid id)
    {
        var asked = identity.GetMeAsync();
        var (answer, me) = (await clients.GetClientAsync(id), (await asked).Value);
        return (answer, answer.Value is { } client ? new(client, ReaderOf(client, me), me?.PersonId, answer.ETag) : null);
    }

    private static Reader ReaderOf(GetClientResponse client, GetMeResponse? me) =>
        me is not null && client.AccountId == me.PersonId ? Reader.Self
        : me?.Roles.Any(role => role.Role is WornRole.Professional && role.TeamId == client.TeamId) is true ? Reader.Professional
        : client.OpenUntil is not null ? Reader.Emergency
        : Reader.Caregiver;
}
