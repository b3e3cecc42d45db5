using Samenspel.Domain;
using Samenspel.Relations.Accounts;

namespace Samenspel.Relations;

/// <summary>
/// Something another service knows and tells, kept here because this service needs it. Events come late, twice and in any order;
/// this class keeps to the rule (<see cref="EventOrder"/>) by which all orders end in the same picture.
/// </summary>
public abstract class Fact
{
    /// <summary>The highest version told so far; 0 while only an end was heard. Also the concurrency token of the row.</summary>
    public long SourceVersion { get; private set; }

    /// <summary>Whether this version replaces what is known, and takes note of it.</summary>
    private protected bool TryAdvance(long version)
    {
        if (!version.IsNewerThan(SourceVersion)) return false;
        SourceVersion = version;
        UpdateHasEnded();
        return true;
    }

    /// <summary>Whose account it tells; null when it tells none of a client, a caregiver or a volunteer.</summary>
    internal virtual (AccountOwner Owner, Guid? Account)? AccountToFollow() => null;

    private protected virtual void UpdateHasEnded()
    {
    }
}

/// <summary>
/// A fact that can end. An end that is heard before its beginning is kept, so that the beginning, when it comes, is known to be
/// over; a beginning with a higher version than the end is a new one.
/// </summary>
public abstract class EndingFact : Fact
{
    /// <summary>The highest version that told an end; 0 without one.</summary>
    public long EndedVersion { get; private set; }

    /// <summary>Whether it holds no longer.</summary>
    public bool HasEnded { get; private set; }

    internal void End(long version)
    {
        if (version.IsNewerThan(EndedVersion)) EndedVersion = version;
        UpdateHasEnded();
    }

    /// <summary>Nothing that is told later begins it again.</summary>
    internal void EndPermanently() => End(long.MaxValue);

    private protected override void UpdateHasEnded() => HasEnded = EndedVersion.IsNewerThan(SourceVersion);
}
