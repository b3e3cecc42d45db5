using Samenspel.Agreements.Contracts;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>Somebody appreciated, informed, facilitated or aligned, and says for what. Everybody speaks for himself, so the direction follows from who it is.</summary>
internal sealed class WifaAct : AggregateRoot
{
    public const int MaxLength = 500;

    private WifaAct()
    {
    }

    public required Guid AgreementId { get; init; }
    public required WifaLetter Letter { get; init; }
    public required WifaDirection Direction { get; init; }
    public required string Reason { get; init; }
    public required string? BehaviourCode { get; init; }
    public required WifaOccasion Occasion { get; init; }
    public required Guid ActorId { get; init; }

    /// <summary>As what the person did it.</summary>
    public required Party Actor { get; init; }

    public required DateTimeOffset At { get; init; }

    public static (WifaAct? Act, Error? Error) Log(
        Guid agreementId, WifaLetter letter, string reason, string? behaviourCode, WifaOccasion occasion, Guid actorId, Party actor, DateTimeOffset at)
    {
        if (actor == Party.Client && letter != WifaLetter.Appreciate) return (null, CollaborationErrors.ClientThanks);
        if (behaviourCode is not null && WifaBehaviour.Find(behaviourCode)?.Letter != letter) return (null, CollaborationErrors.BehaviourUnknown);
        var act = new WifaAct
        {
            AgreementId = agreementId,
            Letter = letter,
            Direction = actor == Party.Volunteer ? WifaDirection.ToProfessional : WifaDirection.ToVolunteer,
            Reason = reason,
            BehaviourCode = behaviourCode,
            Occasion = occasion,
            ActorId = actorId,
            Actor = actor,
            At = at,
        };
        act.Raise(new WifaActLogged(agreementId, letter.Code(), act.Direction.Code()));
        return (act, null);
    }
}
