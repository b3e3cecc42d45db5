using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>What a client asks of a volunteer, in the client's words and in codes.</summary>
internal sealed class SupportRequest : AggregateRoot
{
    private SupportRequest()
    {
    }

    public required Guid ClientId { get; init; }
    public required Guid ProfessionalId { get; init; }
    public required string ActivityCode { get; init; }

    /// <summary>The question in the client's own words. It never leaves this service.</summary>
    public required string Question { get; init; }

    public required List<string> Slots { get; init; }
    public required DateOnly ReviewOn { get; init; }
    public SupportRequestStatus Status { get; private set; }
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>The confirmed match, once there is one.</summary>
    public Guid? MatchId { get; private set; }

    /// <summary>Opens a request for a client. Support of a volunteer is temporary: the day to look again lies within a year.</summary>
    public static (SupportRequest? Request, Error? Error) Open(
        Client client, Guid professionalId, string activityCode, string question, List<string> slots, DateOnly reviewOn, DateTimeOffset at)
    {
        var today = DateOnly.FromDateTime(at.UtcDateTime);
        if (reviewOn <= today || reviewOn > today.AddYears(1)) return (null, SupportRequestErrors.ReviewNotWithinAYear);

        var request = new SupportRequest
        {
            ClientId = client.Id,
            ProfessionalId = professionalId,
            ActivityCode = activityCode,
            Question = question,
            Slots = slots,
            ReviewOn = reviewOn,
            OpenedAt = at,
        };
        request.Raise(new SupportRequestOpened(
            request.Id, client.Id, client.AccountId, professionalId, client.TeamId, activityCode, client.DistrictCode, slots, reviewOn));
        return (request, null);
    }

    /// <summary>A volunteer was found.</summary>
    public void Arrange(Guid matchId)
    {
        if (Status != SupportRequestStatus.Open) return;
        Status = SupportRequestStatus.Arranged;
        MatchId = matchId;
        Changed();
    }

    /// <summary>The client no longer asks. Asking to withdraw twice is one withdrawal.</summary>
    public Error? Withdraw()
    {
        if (Status == SupportRequestStatus.Withdrawn) return null;
        if (Status == SupportRequestStatus.Arranged) return SupportRequestErrors.AlreadyArranged;
        Status = SupportRequestStatus.Withdrawn;
        Changed();
        Raise(new SupportRequestWithdrawn(Id));
        return null;
    }
}

/// <summary>Where a support request stands.</summary>
public enum SupportRequestStatus
{
    /// <summary>A volunteer is being looked for.</summary>
    Open,

    /// <summary>A match was confirmed.</summary>
    Arranged,

    /// <summary>The client no longer asks.</summary>
    Withdrawn,
}
