using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>
/// What a service does besides when it hears of a fact. It looks at what is known now rather than at what the event says, so that
/// it comes out the same in any order; the fact is saved before, in the same transaction.
/// </summary>
public interface IReactTo<in TFact> where TFact : Fact
{
    /// <summary>Called once for each event about the fact, also when the event was older than what is known.</summary>
    Task ReactAsync(TFact known, IntegrationEvent happened, CancellationToken cancel);
}
