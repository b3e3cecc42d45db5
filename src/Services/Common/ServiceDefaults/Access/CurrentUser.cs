using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>Who is asking, as the access token says.</summary>
public sealed class CurrentUser(IHttpContextAccessor http)
{
    private ClaimsPrincipal Principal => http.HttpContext?.User ?? throw new InvalidOperationException("There is no request, so nobody is asking.");

    /// <summary>The person's id; for another system, the empty id.</summary>
    public Guid Id => Guid.TryParse(Principal.FindFirstValue("sub"), out var id) ? id : Guid.Empty;

    /// <summary>The volunteer organisations the person acts for.</summary>
    public IReadOnlyCollection<Guid> Organisations => Ids("organisation");

    /// <summary>The neighbourhood teams the person works in.</summary>
    public IReadOnlyCollection<Guid> Teams => Ids("team");

    /// <summary>Whether the person has the role now.</summary>
    public bool Is(Role role) => Principal.IsInRole(RoleCodes.Of(role));

    private Guid[] Ids(string claim) => [.. Principal.FindAll(claim).Select(c => Guid.Parse(c.Value))];
}
