using Samenspel.Domain;

namespace Samenspel.Notices;

/// <summary>
/// A change of state, and who hears of it: a row of a service's table of notices, which stands in its <c>NoticeTable</c>. The page
/// docs/notices.md is made from these tables; tests play every row.
/// </summary>
/// <param name="Id">Stable id: the subject and what happens to it, such as <c>match.accepted</c>.</param>
/// <param name="What">What happens, in one plain sentence.</param>
public sealed record StateChange(string Id, string What)
{
    /// <summary>The state it leads to; null when the state is no status, such as a consent that is withdrawn or a moment that comes.</summary>
    public Enum? State { get; init; }

    /// <summary>The moment that is kept for it besides a status, such as <c>Signal.EscalatedAt</c>: something waits too long, stands still or was held.</summary>
    public string? Moment { get; init; }

    /// <summary>Who is told, and what.</summary>
    public IReadOnlyList<Told> Told { get; init; } = [];

    /// <summary>Who is deliberately not told, and why not.</summary>
    public IReadOnlyList<NotTold> NotTold { get; init; } = [];
}

/// <summary>Somebody who is told.</summary>
/// <param name="Who">What the person is to the subject.</param>
/// <param name="Kind">What the person is told.</param>
public sealed record Told(Audience Who, NoticeKind Kind);

/// <summary>Somebody who is deliberately not told.</summary>
/// <param name="Who">What the person is to the subject.</param>
/// <param name="Why">Why not, in one plain sentence.</param>
public sealed record NotTold(Audience Who, string Why);

/// <summary>What a person is to the subject of a notice.</summary>
public enum Audience
{
    /// <summary>The client.</summary>
    Client,

    /// <summary>The caregivers of the client, as far as the client allows.</summary>
    Caregiver,

    /// <summary>The volunteer.</summary>
    Volunteer,

    /// <summary>The responsible professional.</summary>
    Professional,

    /// <summary>The backup of the responsible professional.</summary>
    Backup,

    /// <summary>The other professionals of the team.</summary>
    Team,

    /// <summary>The coordinators of the volunteer's organisation.</summary>
    Coordinator,

    /// <summary>The ambassadors placed in the team.</summary>
    Ambassador,

    /// <summary>Who asked for it, or reported it.</summary>
    Asker,

    /// <summary>The administrators.</summary>
    Administrator,
}
