namespace Samenspel.Signals.Domain;

/// <summary>Something that somebody takes up.</summary>
internal interface IAssigned
{
    Guid Id { get; }
    Guid AgreementId { get; }

    /// <summary>As what.</summary>
    SignalHandler Handler { get; }

    /// <summary>The colleague to whom it was handed; null when it was not.</summary>
    Guid? ColleagueId { get; }

    /// <summary>Somebody else takes it up.</summary>
    void GiveTo(SignalHandler handler, Guid? colleagueId);
}
