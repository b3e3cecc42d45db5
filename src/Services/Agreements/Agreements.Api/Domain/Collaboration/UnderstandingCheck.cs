using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>The volunteer says in one sentence what the task is; the professional confirms it or says what is missing.</summary>
internal sealed class UnderstandingCheck : AggregateRoot
{
    public const int MaxLength = 300;

    private UnderstandingCheck()
    {
    }

    public required Guid AgreementId { get; init; }
    public required string Sentence { get; init; }
    public required DateTimeOffset StatedAt { get; init; }

    /// <summary>Whether the professional recognises it; null while it waits.</summary>
    public bool? IsConfirmed { get; private set; }

    public string? Comment { get; private set; }
    public DateTimeOffset? ReviewedAt { get; private set; }

    public static UnderstandingCheck State(Guid agreementId, string sentence, DateTimeOffset at) =>
        new() { AgreementId = agreementId, Sentence = sentence, StatedAt = at };

    /// <summary>The professional answers. Who does not confirm, says what is missing.</summary>
    public Error? Review(bool isConfirmed, string? comment, DateTimeOffset at)
    {
        if (IsConfirmed == isConfirmed && Comment == comment) return null;
        if (IsConfirmed is not null) return CollaborationErrors.UnderstandingReviewed;
        if (!isConfirmed && string.IsNullOrWhiteSpace(comment)) return CollaborationErrors.SayWhatIsMissing;
        (IsConfirmed, Comment, ReviewedAt) = (isConfirmed, comment, at);
        Changed();
        return null;
    }
}
