using System.Diagnostics.CodeAnalysis;

namespace Samenspel.Clients.Domain;

/// <summary>The volunteer wanted. Written by the professional with those it concerns, approved by the client.</summary>
internal sealed class VolunteerProfile : ProfileText
{
    public VolunteerProfile()
    {
    }

    [SetsRequiredMembers]
    private VolunteerProfile(ProfileText text, Guid requestId) : base(text, requestId)
    {
    }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Who said yes: the client, or the professional who wrote down the client's yes.</summary>
    public Guid? ApprovedById { get; private set; }

    /// <summary>How a client without account said yes.</summary>
    public string? ApprovalNote { get; private set; }

    /// <summary>The text of a correction that the client approves.</summary>
    internal static VolunteerProfile Of(ProfileCorrection correction) => new(correction, correction.RequestId) { Id = correction.Id };

    /// <summary>The same text, for a request that is asked again; nobody approved that yet.</summary>
    internal VolunteerProfile For(Guid requestId) => new(this, requestId);

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
