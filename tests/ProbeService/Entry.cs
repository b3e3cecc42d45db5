using Samenspel.Domain;

namespace Samenspel.ProbeService;

/// <summary>Something a command made.</summary>
public sealed class Entry : AggregateRoot
{
    public required int Number { get; init; }

    public static Entry Make(int number)
    {
        var entry = new Entry { Number = number };
        entry.Raise(new EntryMade(number));
        return entry;
    }
}

/// <summary>An entry was made.</summary>
[EventName("nl.proeven.regel-gemaakt.v1", Subscribers = ["listener"])]
public sealed record EntryMade(int Number) : IntegrationEvent;

/// <summary>What the handler did with an event. Nothing in the table keeps a second one out: that is the inbox's work.</summary>
public sealed class Effect : AggregateRoot
{
    public required int Number { get; init; }

    public static Effect Of(int number)
    {
        var effect = new Effect { Number = number };
        effect.Raise(new EffectHad(number));
        return effect;
    }
}

/// <summary>An event had its effect.</summary>
[EventName("nl.proeven.effect-gehad.v1")]
public sealed record EffectHad(int Number) : IntegrationEvent;
