using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Base of every resource.</summary>
public abstract class Resource : IResource
{
    /// <summary>Makes a resource.</summary>
    /// <exception cref="ArgumentException">The name breaks the rules for names.</exception>
    protected Resource(string name)
    {
        ResourceName.Check(name);
        Name = name;
    }

    /// <inheritdoc/>
    public virtual string Name { get; }

    /// <inheritdoc/>
    public virtual ResourceAnnotationCollection Annotations { get; } = [];
}

/// <summary>The statements about one resource, in the order they were made.</summary>
[SuppressMessage("Design", "CA1010", Justification = "Collection<T> implements it.")]
public sealed class ResourceAnnotationCollection : Collection<IResourceAnnotation>;

/// <summary>Name of a resource where a method takes one; the rules are those of <see cref="ResourceName"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ResourceNameAttribute : Attribute;

/// <summary>Name of an endpoint where a method takes one; same rules as for resources.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EndpointNameAttribute : Attribute;

internal static class ResourceName
{
    private const int MaxLength = 64;

    /// <summary>1 to 64 ASCII letters, digits and single hyphens; starts with a letter, ends without a hyphen.</summary>
    public static void Check(string name, string kind = "Resource")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var reason =
            name.Length > MaxLength ? $"Name must be between 1 and {MaxLength} characters long."
            : !char.IsAsciiLetter(name[0]) ? "Name must start with an ASCII letter."
            : name.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-') ? "Name must contain only ASCII letters, digits, and hyphens."
            : name.Contains("--", StringComparison.Ordinal) ? "Name cannot contain consecutive hyphens."
            : name.EndsWith('-') ? "Name cannot end with a hyphen."
            : null;
        if (reason is not null)
            throw new ArgumentException($"{kind} name '{name}' is invalid. {reason}", nameof(name));
    }
}
