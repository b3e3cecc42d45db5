using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>Who is asking, as the access token says.</summary>
public sealed class CurrentUser(IHttpContextAccessor http)
{
    private static readonly Guid Nobody = new("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private ClaimsPrincipal Principal => http.HttpContext?.User ?? throw new InvalidOperationException("There is no request, so nobody is asking.");

    /// <summary>The person's id; for another system an id made from its name, so that each system is one of its own.</summary>
    public Guid Id
    {
        get
        {
            var subject = Principal.FindFirstValue("sub") ?? "";
            return Guid.TryParse(subject, out var id) ? id : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"system:{subject}")).AsSpan(0, 16));
        }
    }

    /// <summary>The volunteer organisations for which the person has this role: who volunteers at one may coordinate another.</summary>
    public IReadOnlyCollection<Guid> OrganisationsAs(Role role) => Scopes(RoleScope.OrganisationClaim, role);

    /// <summary>The neighbourhood teams in which the person has this role.</summary>
    public IReadOnlyCollection<Guid> TeamsAs(Role role) => Scopes(RoleScope.TeamClaim, role);

    /// <summary>
    /// The id by which queries find what is somebody's in a role: his own while he has the role, and else one that nobody has. Being named
    /// somewhere is not enough: who was unlinked from the role reads nothing by it.
    /// </summary>
    public Guid IdAs(Role role) => Is(role) ? Id : Nobody;

    /// <summary>Whether the person has the role now.</summary>
    public bool Is(Role role) => Principal.IsInRole(RoleCodes.Of(role));

    /// <summary>Whether the token was revoked meanwhile. It was checked when the request began: what goes on for longer, such as a stream, asks again.</summary>
    public async Task<bool> HasLostAccessAsync(CancellationToken cancel) =>
        http.HttpContext?.RequestServices.GetService<IRevocations>() is { } revocations && await revocations.IsRevokedAsync(Principal, cancel);

    private Guid[] Scopes(string claim, Role role) => [.. Principal.FindAll(claim).Select(c => RoleScope.Read(c.Value, role)).OfType<Guid>()];
}
