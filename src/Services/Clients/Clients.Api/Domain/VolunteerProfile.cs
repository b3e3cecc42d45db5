namespace Samenspel.Clients.Domain;

/// <summary>The volunteer wanted, in words and codes (P1). Written by the professional with those it concerns, approved by the client.</summary>
internal sealed class VolunteerProfile
{
    /// <summary>Of this text: a text that is rewritten has another.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    /// <summary>What the client wants to reach, in the client's words.</summary>
    public required string Goal { get; init; }

    public required List<string> TraitCodes { get; init; }
    public required List<string> LanguageCodes { get; init; }
    public required List<string> TrainingCodes { get; init; }
    public required List<string> CircumstanceCodes { get; init; }
    public string? NiceToHave { get; init; }

    /// <summary>What the client keeps doing himself.</summary>
    public required List<string> ClientKeepsDoing { get; init; }

    public required bool WithClient { get; init; }
    public required bool WithCaregiver { get; init; }

    /// <summary>Why it was written without the client, or without a caregiver who is known.</summary>
    public string? WithoutReason { get; init; }

    public required Guid WrittenById { get; init; }
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Who said yes: the client, or the professional who wrote down the client's yes.</summary>
    public Guid? ApprovedById { get; private set; }

    /// <summary>How a client without account said yes.</summary>
    public string? ApprovalNote { get; private set; }

    /// <summary>The same text, for a request that is asked again; nobody approved that yet.</summary>
    internal VolunteerProfile For(Guid requestId) => new()
    {
        RequestId = requestId, Goal = Goal, TraitCodes = [.. TraitCodes], LanguageCodes = [.. LanguageCodes], TrainingCodes = [.. TrainingCodes],
        CircumstanceCodes = [.. CircumstanceCodes], NiceToHave = NiceToHave, ClientKeepsDoing = [.. ClientKeepsDoing],
        WithClient = WithClient, WithCaregiver = WithCaregiver, WithoutReason = WithoutReason, WrittenById = WrittenById,
    };

    public void Approve(Approval approval) => (ApprovedAt, ApprovedById, ApprovalNote) = (approval.At, approval.ById, approval.Note);
}

/// <summary>A yes to the profile that was read.</summary>
internal sealed record Approval(Guid ById, Guid ProfileId, string? Note, DateTimeOffset At);

/// <summary>How a caregiver sees the request.</summary>
internal sealed class CaregiverView
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RequestId { get; init; }
    public required Guid CaregiverId { get; init; }
    public required string Text { get; init; }
    public required DateTimeOffset At { get; init; }
}
