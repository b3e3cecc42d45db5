using System.Reflection;

namespace Samenspel.Domain;

/// <summary>
/// The name of an event on the wire and in the outbox. It never changes, also when the C# type moves.
/// Form: reverse domain with a plural domain and one version, after CloudEvents NL GOV (<c>nl.hulpvragen.hulpvraag-geopend.v1</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name) : Attribute
{
    /// <summary>The wire name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The services that listen, by their lower-case names. Who sends the event keeps a queue for each of them, so that a service
    /// which starts later, or is new, misses nothing that was sent before.
    /// </summary>
    public string[] Subscribers { get; init; } = [];

    /// <summary>The attribute of an event type.</summary>
    /// <exception cref="InvalidOperationException">The type has none.</exception>
    public static EventNameAttribute Of(Type eventType) => eventType.GetCustomAttribute<EventNameAttribute>()
        ?? throw new InvalidOperationException($"{eventType.Name} has no [EventName].");
}
