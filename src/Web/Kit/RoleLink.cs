namespace Samenspel.Web.Kit;

/// <summary>The page of a role.</summary>
/// <param name="Name">The role, in words.</param>
/// <param name="Href">Where its page is.</param>
/// <param name="IsCurrent">Whether this is that page.</param>
public sealed record RoleLink(string Name, string Href, bool IsCurrent);
