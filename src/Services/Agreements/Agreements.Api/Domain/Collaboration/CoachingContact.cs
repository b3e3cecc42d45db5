using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>Somebody guided the volunteer: gave direction, gave room, or both. The volunteer reads what is written about him.</summary>
internal sealed class CoachingContact : AggregateRoot
{
    public const int MaxLength = 1000;

    /// <summary>The contacts that say something about the balance of now.</summary>
    public const int BalanceOver = 6;

    private CoachingContact()
    {
    }

    public required Guid AgreementId { get; init; }
    public required DateOnly ContactOn { get; init; }
    public required bool DirectionGiven { get; init; }
    public required bool RoomGiven { get; init; }
    public required string? Note { get; init; }
    public required Guid GuideId { get; init; }
    public required DateTimeOffset LoggedAt { get; init; }

    public static (CoachingContact? Contact, Error? Error) Log(
        Guid agreementId, DateOnly on, bool directionGiven, bool roomGiven, string? note, Guid guideId, DateTimeOffset at) =>
        on > at.DutchDay()
            ? (null, CollaborationErrors.CoachingInFuture)
            : (new CoachingContact
            {
                AgreementId = agreementId,
                ContactOn = on,
                DirectionGiven = directionGiven,
                RoomGiven = roomGiven,
                Note = note,
                GuideId = guideId,
                LoggedAt = at,
            }, null);

    /// <summary>
    /// Whether the latest contacts lean over: of at least three, one of the two was given in less than a third of the times the other was.
    /// </summary>
    public static bool IsOneSided(int contacts, int direction, int room) =>
        contacts >= 3 && Math.Min(direction, room) * 3 < Math.Max(direction, room);
}
