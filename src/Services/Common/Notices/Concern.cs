using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Notices;

/// <summary>Whom a notice concerns.</summary>
/// <param name="SubjectId">What the notice is about.</param>
/// <param name="ClientId">The client; null when it concerns none.</param>
/// <param name="VolunteerId">The volunteer; null when it concerns none.</param>
public sealed record Concern(Guid SubjectId, Guid? ClientId, Guid? VolunteerId);

/// <summary>Finds whom notices concern, so that a page can call those people by name, as far as the reader may know it.</summary>
public interface IConcerns
{
    /// <summary>Of those subjects that are for the reader; the others are left out.</summary>
    Task<IReadOnlyList<Concern>> OfAsync(IReadOnlyCollection<Guid> subjects, CurrentUser user, CancellationToken cancel);
}
