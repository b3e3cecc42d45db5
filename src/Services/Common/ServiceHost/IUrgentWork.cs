using Samenspel.Domain;

namespace Samenspel.ServiceHost;

/// <summary>What a service asks of somebody who looks after other people and that cannot wait, also when he goes away before it is done.</summary>
public interface IUrgentWork
{
    /// <summary>What is asked.</summary>
    NoticeKind Kind { get; }

    /// <summary>Who sees to it today.</summary>
    /// <param name="subjectId">What the notice is about.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    Task<IReadOnlyCollection<Guid>> SeeToAsync(Guid subjectId, DateOnly today, CancellationToken cancel);
}
