using Samenspel.Domain;

namespace Samenspel.ServiceHost;

/// <summary>What a service asks of somebody who looks after other people and that cannot wait, also when he goes away or leaves before it is done.</summary>
public interface IUrgentWork
{
    /// <summary>What is asked. Each has two rows in the table of notices: before an absence, and before the role of who has it ended.</summary>
    IReadOnlyList<NoticeKind> Kinds { get; }

    /// <summary>Who sees to it today; null when what it is about is not known here.</summary>
    /// <param name="subjectId">What the notice is about.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    Task<SeenTo?> FindAsync(Guid subjectId, DateOnly today, CancellationToken cancel);
}

/// <summary>Who sees to something.</summary>
/// <param name="TeamId">The team of the client it is about.</param>
/// <param name="People">Who sees to it; empty when nobody is there.</param>
public sealed record SeenTo(Guid TeamId, IReadOnlyCollection<Guid> People);
