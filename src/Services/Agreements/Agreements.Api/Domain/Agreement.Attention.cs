using Samenspel.Agreements.Contracts;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>What it asks attention for.</summary>
internal sealed partial class Agreement
{
    /// <summary>All reasons together; see <see cref="AttentionReasons"/>.</summary>
    public int ReasonBits { get; private set; }

    /// <summary>Why this agreement asks for attention: the most urgent reason; null when all is well.</summary>
    public AttentionReason? Attention { get; private set; }

    /// <summary>Whether there are no visits until somebody called, or allowed it again.</summary>
    public bool IsOnHold => (ReasonBits & AttentionReasons.Holding) != 0;

    /// <summary>Nothing starts while it asks for attention. That the professional is away today is no reason: the backup is there.</summary>
    private bool WaitsForAttention => (ReasonBits & ~AttentionReasons.Bearable) != 0;

    /// <summary>Takes over what is wrong now.</summary>
    /// <param name="reasons">What is wrong now.</param>
    /// <returns>What is wrong since now, and what no longer is.</returns>
    public (IReadOnlyList<AttentionReason> Began, IReadOnlyList<AttentionReason> Ended) Review(IReadOnlyCollection<AttentionReason> reasons)
    {
        if (Status == AgreementStatus.Ended) return ([], []);
        var (before, now) = (ReasonBits, AttentionReasons.Bits(reasons));
        if (before == now) return ([], []);
        ReasonBits = now;
        Attention = AttentionReasons.In(now) is [var first, ..] ? first : null;
        Changed();
        var began = AttentionReasons.In(now & ~before);
        if (Status == AgreementStatus.Active)
        {
            foreach (var reason in began)
                if (GapCode(reason) is { } code) Raise(new BackupGapDetected(Id, code));
            if (HasGap(before) && !HasGap(now)) Raise(new BackupGapClosed(Id));
        }
        return (began, AttentionReasons.In(before & ~now));
    }

    private static bool HasGap(int bits) => AttentionReasons.In(bits).Any(reason => GapCode(reason) is not null);

    private static string? GapCode(AttentionReason reason) => reason switch
    {
        AttentionReason.ProfessionalLeft => "professional-left",
        AttentionReason.BackupLeft => "backup-left",
        AttentionReason.BothAbsent => "both-absent",
        _ => null,
    };
}
