using System.Globalization;
using Samenspel.Domain;

namespace Samenspel.Relations.Tests;

/// <summary>What is told about one fact, told about people who are new each time.</summary>
internal abstract class EventSequence
{
    public abstract Type Fact { get; }

    /// <summary>How many events it has.</summary>
    public abstract int Length { get; }

    public abstract SequenceRun Begin();

    /// <summary>What is known of it now, the same words for whomever it is about; null when nothing is.</summary>
    public abstract Task<Func<SequenceRun, string?>> ReadAsync(IListeningService service, CancellationToken cancel);
}

/// <summary>A sequence about certain people.</summary>
/// <param name="Key">By which id the fact is found.</param>
/// <param name="People">What each id stands for.</param>
/// <param name="Events">The events, in the order in which they happened.</param>
internal sealed record SequenceRun(Guid Key, IReadOnlyDictionary<Guid, string> People, IReadOnlyList<IntegrationEvent> Events);

/// <inheritdoc cref="EventSequence"/>
internal sealed class EventSequence<TFact>(Func<TFact, Guid> key, params Func<Func<string, Guid>, IntegrationEvent>[] events) : EventSequence where TFact : Fact
{
    public override Type Fact => typeof(TFact);
    public override int Length => events.Length;

    public override SequenceRun Begin()
    {
        var people = new Dictionary<string, Guid>();
        Guid Id(string name) => people.TryGetValue(name, out var known) ? known : people[name] = Guid.CreateVersion7();
        IntegrationEvent[] happened = [.. events.Select((tell, index) => tell(Id) with { EventId = Guid.CreateVersion7(), Version = index + 1 })];
        return new SequenceRun(Id("key"), people.ToDictionary(one => one.Value, one => one.Key), happened);
    }

    public override async Task<Func<SequenceRun, string?>> ReadAsync(IListeningService service, CancellationToken cancel)
    {
        var facts = (await service.FactsAsync<TFact>(cancel)).ToLookup(key);
        return run => facts[run.Key].Any() ? string.Join(" | ", facts[run.Key].Select(fact => Describe(fact, run.People)).Order(StringComparer.Ordinal)) : null;
    }

    private static string Describe(TFact fact, IReadOnlyDictionary<Guid, string> people) => string.Join(", ",
        from property in typeof(TFact).GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal)
        let value = property.GetValue(fact)
        select $"{property.Name} {(value is Guid id ? people.GetValueOrDefault(id, "somebody else") : Convert.ToString(value, CultureInfo.InvariantCulture))}");
}
