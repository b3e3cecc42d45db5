using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>
/// One piece of the information pack of an agreement. What is about the client reaches the volunteer only after the client
/// approved exactly this text, and no longer than the client likes.
/// </summary>
internal sealed class InformationItem : AggregateRoot
{
    public const int MaxLength = 1000;

    /// <summary>More than anybody reads: a pack holds what is needed.</summary>
    public const int MaxPerAgreement = 50;

    private InformationItem()
    {
    }

    public required Guid AgreementId { get; init; }
    public required InformationStream Stream { get; init; }
    public InformationKind Kind { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>"Still valid?": the last day on which nobody needs to ask; null when it does not grow old.</summary>
    public DateOnly? ValidUntil { get; private set; }

    public required Guid WrittenBy { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>Which text this is, from 1. Approval and reading are of one text.</summary>
    public int TextNumber { get; private set; } = 1;

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>How a client without account said yes. It never leaves this service.</summary>
    public string? ApprovalNote { get; private set; }

    /// <summary>Since when the volunteer may read this text; null while not.</summary>
    public DateTimeOffset? OpenSince { get; private set; }

    /// <summary>When the volunteer confirmed that this text was read.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public static (InformationItem? Item, Error? Error) Share(
        Guid agreementId, InformationStream stream, InformationKind kind, string text, DateOnly? validUntil, Guid writtenBy, DateTimeOffset at)
    {
        if (validUntil < at.DutchDay()) return (null, CollaborationErrors.InformationExpired);
        return (new InformationItem
        {
            AgreementId = agreementId,
            Stream = stream,
            Kind = kind,
            Text = text,
            ValidUntil = validUntil,
            WrittenBy = writtenBy,
            WrittenAt = at,
            OpenSince = stream == InformationStream.Client ? null : at,
        }, null);
    }

    public bool IsExpired(DateOnly today) => ValidUntil < today;

    /// <summary>Writes another text, which is approved and read anew; or only says that it still holds.</summary>
    /// <param name="textNumber">The text that the writer had before him.</param>
    /// <param name="kind">What kind it is now.</param>
    /// <param name="text">The words now.</param>
    /// <param name="validUntil">Until when nobody needs to ask.</param>
    /// <param name="at">Now.</param>
    public Error? Rewrite(int textNumber, InformationKind kind, string text, DateOnly? validUntil, DateTimeOffset at)
    {
        var isSame = (kind, text) == (Kind, Text);
        if (isSame && validUntil == ValidUntil) return null;
        if (textNumber != TextNumber) return CollaborationErrors.InformationChangedSince;
        if (validUntil < at.DutchDay()) return CollaborationErrors.InformationExpired;

        ValidUntil = validUntil;
        Changed();
        if (isSame) return null;
        (Kind, Text) = (kind, text);
        TextNumber++;
        (ApprovedAt, ApprovalNote, ReadAt) = (null, null, null);
        OpenSince = Stream == InformationStream.Client ? null : at;
        return null;
    }

    /// <summary>The client lets the volunteer read it.</summary>
    /// <param name="textNumber">The text that was read.</param>
    /// <param name="isWrittenDown">Whether the professional writes down what a client without account said.</param>
    /// <param name="note">How it was said.</param>
    /// <param name="at">Now.</param>
    public Error? Approve(int textNumber, bool isWrittenDown, string? note, DateTimeOffset at)
    {
        if (Stream != InformationStream.Client) return CollaborationErrors.NothingToApprove;
        if (textNumber != TextNumber) return CollaborationErrors.InformationChangedSince;
        if (ApprovedAt is not null) return null;
        if (isWrittenDown && string.IsNullOrWhiteSpace(note)) return CollaborationErrors.HowApproved;
        (ApprovedAt, ApprovalNote, OpenSince) = (at, note, at);
        Changed();
        return null;
    }

    /// <summary>The client takes it back, without a reason.</summary>
    public Error? Withdraw()
    {
        if (Stream != InformationStream.Client) return CollaborationErrors.NothingToApprove;
        if (ApprovedAt is null) return null;
        (ApprovedAt, ApprovalNote, OpenSince, ReadAt) = (null, null, null, null);
        Changed();
        return null;
    }

    /// <summary>The volunteer confirms that this text was read.</summary>
    public Error? ConfirmReading(int textNumber, DateTimeOffset at)
    {
        if (textNumber != TextNumber) return CollaborationErrors.InformationChangedSince;
        if (ReadAt is not null) return null;
        ReadAt = at;
        Changed();
        return null;
    }

    /// <summary>It is no longer needed.</summary>
    public void Remove(DateTimeOffset at)
    {
        if (RemovedAt is not null) return;
        (RemovedAt, OpenSince) = (at, null);
        Changed();
    }
}
