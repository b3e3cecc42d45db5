namespace Samenspel.Agreements.Domain;

/// <summary>A text of an agreement that people were asked to agree with, kept as it was.</summary>
internal sealed class AgreementVersion
{
    private AgreementVersion()
    {
    }

    internal AgreementVersion(Guid agreementId, int number, int revision, AgreementContent content, Signatory? proposedBy, Guid? proposedById, DateTimeOffset at) =>
        (AgreementId, Number, Revision, Content, ProposedBy, ProposedById, ProposedAt) =
        (agreementId, number, revision, content, proposedBy?.Party, proposedById, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AgreementId { get; private init; }

    /// <summary>From 1; a text that was refused leaves its number to the next.</summary>
    public int Number { get; private init; }

    /// <summary>The text that the answers are to.</summary>
    public int Revision { get; private set; }

    public AgreementContent Content { get; private init; } = null!;

    /// <summary>Who proposed it; null for the first text.</summary>
    public Party? ProposedBy { get; private init; }

    public Guid? ProposedById { get; private init; }
    public DateTimeOffset ProposedAt { get; private init; }
    public VersionStatus Status { get; private set; }

    /// <summary>When it came into force.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>When it was refused, or replaced by the next.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Why it was refused, when that was said.</summary>
    public string? Reason { get; private set; }

    /// <summary>A yes was not what it seemed: all are asked anew, under another revision.</summary>
    internal void AskAgain(int revision) => Revision = revision;

    internal void Accept(DateTimeOffset at) => (Status, AcceptedAt) = (VersionStatus.InForce, at);
    internal void Replace(DateTimeOffset at) => (Status, ClosedAt) = (VersionStatus.Replaced, at);
    internal void Refuse(string? reason, DateTimeOffset at) => (Status, Reason, ClosedAt) = (VersionStatus.Refused, reason, at);
}

/// <summary>Where a version of an agreement stands.</summary>
public enum VersionStatus
{
    /// <summary>People are asked.</summary>
    Proposed,

    /// <summary>All said yes: this is what holds.</summary>
    InForce,

    /// <summary>A later version took its place.</summary>
    Replaced,

    /// <summary>Somebody said no.</summary>
    Refused,
}
