using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using OpenIddict.Abstractions;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenspel.Identity.Connect;

/// <summary>What tokens say of a person: who, and which roles for which organisations and teams count today.</summary>
internal sealed class PersonClaims(TimeProvider clock)
{
    /// <summary>Writes the person's present claims over those of an earlier proof, which is empty at first sign-in.</summary>
    public ClaimsPrincipal Write(Session session, ImmutableArray<string> scopes, ClaimsPrincipal? earlier = null)
    {
        var now = clock.GetUtcNow();
        var active = session.Person.ActiveAssignments(now.DutchDay()).ToArray();
        var identity = new ClaimsIdentity(earlier?.Claims ?? [], "OpenIddict", Claims.Name, Claims.Role);
        identity
            .SetClaim(Claims.Subject, session.Person.Id.ToString())
            .SetClaim(Claims.Name, session.Person.DisplayName)
            .SetClaim(Claims.Email, session.Account.Email)
            .SetClaim(Sessions.Stamp, session.Account.SecurityStamp)
            .SetClaim(TokenClaims.Session, session.SignIn.Id.ToString())
            .SetClaim(TokenClaims.KnownUpTo, session.Person.KnownUpTo.ToString(CultureInfo.InvariantCulture))
            .SetClaim(Claims.AuthenticationTime, session.SignIn.StartedAt.ToUnixTimeSeconds())
            .SetClaims(Claims.Role, [.. active.Select(a => RoleCodes.Of(a.Role)).Distinct()])
            .SetClaims(RoleScope.OrganisationClaim, Where(active, a => a.OrganisationId))
            .SetClaims(RoleScope.TeamClaim, Where(active, a => a.TeamId))
            .SetScopes(scopes)
            .SetResources(scopes.Contains(OpenIdServer.ApiScope) ? [PlatformAuthentication.Audience] : [])
            .SetDestinations(ReadBy);
        // A role that runs out tonight is in no token tomorrow.
        if (active.Any(a => a.Until == now.DutchDay())) identity.SetAccessTokenLifetime(UntilMidnight(now));
        return new ClaimsPrincipal(identity);
    }

    private static TimeSpan UntilMidnight(DateTimeOffset now)
    {
        var left = now.DutchDay().AddDays(1).InNetherlands(TimeOnly.MinValue) - now;
        return left < OpenIdServer.AccessTokenLifetime ? left : OpenIdServer.AccessTokenLifetime;
    }

    private static ImmutableArray<string> Where(RoleAssignment[] active, Func<RoleAssignment, Guid?> where) =>
        [.. active.Where(a => where(a) is not null).Select(a => RoleScope.Write(a.Role, where(a)!.Value)).Distinct()];

    /// <summary>APIs learn ids and codes; only the tool the person uses learns the name. The stamp stays inside this service.</summary>
    private static IEnumerable<string> ReadBy(Claim claim) => claim.Type switch
    {
        Claims.Role or RoleScope.OrganisationClaim or RoleScope.TeamClaim => [Destinations.AccessToken, Destinations.IdentityToken],
        TokenClaims.Session => [Destinations.AccessToken, Destinations.IdentityToken],
        TokenClaims.KnownUpTo => [Destinations.AccessToken],
        Claims.AuthenticationTime => [Destinations.IdentityToken],
        Claims.Name or Claims.Email when claim.Subject!.HasScope(Scopes.Profile) => [Destinations.IdentityToken],
        _ => [],
    };
}
