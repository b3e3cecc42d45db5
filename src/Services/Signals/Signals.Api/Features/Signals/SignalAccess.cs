using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>In whose log it stands that a signal was looked at.</summary>
internal static class SignalAccess
{
    /// <summary>
    /// A signal is about the client. But what somebody else told in confidence, or a volunteer's own limit, the client's log must not
    /// betray: then it stands in the log of who told it. What it was called later does not change that.
    /// </summary>
    public static (Guid Subject, Guid? Account) SubjectOf(Seen signal)
    {
        var isConfided = signal.Source == SignalSource.Person && signal.ReporterId != signal.ClientAccountId
            && (signal.Feeling == Feeling.OverMyLimit || signal.Confidentiality != Confidentiality.Share);
        if (!isConfided) return (signal.ClientId, signal.ClientAccountId);
        return signal.ReporterId == signal.VolunteerAccountId ? (signal.VolunteerId, signal.VolunteerAccountId) : (signal.ReporterId, signal.ReporterId);
    }

    /// <summary>One line for each person who is shown; nobody for one's own.</summary>
    public static void Viewed(this AccessLog log, IEnumerable<Seen> signals, Guid viewer)
    {
        foreach (var (subject, account) in signals.Where(seen => seen.Source != SignalSource.Person || seen.ReporterId != viewer).Select(SubjectOf).Distinct())
            log.Viewed(subject, account, AccessPurpose.Signal);
    }

    /// <summary>What decides about it.</summary>
    public sealed record Seen(
        SignalSource Source, Guid ReporterId, Feeling Feeling, Confidentiality Confidentiality, Guid ClientId, Guid? ClientAccountId, Guid VolunteerId, Guid VolunteerAccountId);
}
