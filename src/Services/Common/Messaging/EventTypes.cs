using System.Collections.Frozen;
using System.Reflection;
using Samenspel.Domain;

namespace Samenspel.Messaging;

/// <summary>Finds the type of an event by its wire name, so that moving a C# type never breaks a stored row.</summary>
internal sealed class EventTypes(IEnumerable<Assembly> contracts)
{
    private readonly FrozenDictionary<string, Type> byName = contracts.Distinct().SelectMany(In).ToFrozenDictionary(type => EventNameAttribute.Of(type).Name);

    public IEnumerable<Type> All => byName.Values;

    /// <summary>The events in the contracts of a service.</summary>
    public static IEnumerable<Type> In(Assembly contracts) =>
        contracts.GetExportedTypes().Where(type => !type.IsAbstract && typeof(IntegrationEvent).IsAssignableFrom(type));

    public Type Resolve(string name) => Find(name) ?? throw new UnknownEventException(name);

    public Type? Find(string name) => byName.GetValueOrDefault(name);
}

/// <summary>A stored event has a name that this version of the service does not know.</summary>
internal sealed class UnknownEventException(string name) : Exception($"No event is named '{name}'.");

/// <summary>The contracts of events that a service sends: its own, and those of what it is made of.</summary>
/// <param name="Contracts">The assembly.</param>
public sealed record SentEvents(Assembly Contracts);
