using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>Who is asking, as the access token says.</summary>
public sealed class CurrentUser(IHttpContextAccessor http)
{
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

    /// <summary>Whether the person has the role now.</summary>
    public bool Is(Role role) => Principal.IsInRole(RoleCodes.Of(role));

    private Guid[] Scopes(string claim, Role role) => [.. Principal.FindAll(claim).Select(c => RoleScope.Read(c.Value, role)).OfType<Guid>()];
}
