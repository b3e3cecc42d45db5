using Samenspel.ServiceDefaults.Access;

namespace Samenspel.ServiceDefaults;

/// <summary>What a service says of itself: in its address, its OpenAPI document and its access rules.</summary>
/// <param name="Name">Lower-case name, as in the address and the application model.</param>
/// <param name="Title">Human name, English.</param>
/// <param name="Summary">One sentence on what it keeps.</param>
/// <param name="OwnPermissions">What somebody may do here and nowhere else, and who.</param>
public sealed record ServiceDescription(string Name, string Title, string Summary, IReadOnlyCollection<Permission> OwnPermissions)
{
    /// <summary>Everything somebody may do here, and who.</summary>
    public IReadOnlyCollection<Permission> Permissions { get; } = [.. OwnPermissions, .. CommonPermissions.All];

    /// <summary>The version of the API, returned in the header <c>API-Version</c>; its major is part of the address.</summary>
    public const string ApiVersion = "1.0.0";

    /// <summary>Where the slices live, behind and before the gateway alike.</summary>
    public string BasePath => $"/api/{Name}/v1";
}
