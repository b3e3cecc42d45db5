using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>That somebody has seen the guided start of a role, or skipped it; it is not shown by itself again.</summary>
internal sealed record GuideSeen(Guid PersonId, Role Role, DateTimeOffset At);
