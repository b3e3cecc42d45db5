namespace Samenspel.Agreements.Domain;

/// <summary>A yes or a no of one party to one text of an agreement. It is kept as it was given.</summary>
internal sealed class Answer
{
    private Answer()
    {
    }

    internal Answer(Guid agreementId, Signatory signatory, bool isYes, int revision, Guid answeredBy, string? note, DateTimeOffset at) =>
        (AgreementId, Party, CaregiverId, IsYes, Revision, AnsweredBy, Note, AnsweredAt) =
        (agreementId, signatory.Party, signatory.CaregiverId, isYes, revision, answeredBy, note, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AgreementId { get; private init; }
    public Party Party { get; private init; }

    /// <summary>Which caregiver, when a caregiver answered.</summary>
    public Guid? CaregiverId { get; private init; }

    public bool IsYes { get; private init; }

    /// <summary>The text it was the answer to.</summary>
    public int Revision { get; private init; }

    /// <summary>Who wrote it down: the person, or the professional for a client or caregiver without account.</summary>
    public Guid AnsweredBy { get; private init; }

    /// <summary>How it was said, or what was said with it. It never leaves this service.</summary>
    public string? Note { get; private init; }

    public DateTimeOffset AnsweredAt { get; private init; }

    public bool IsConsentOf(Signatory signatory, int revision) => IsYes && Revision == revision && IsOf(signatory);

    public bool IsOf(Signatory signatory) => Party == signatory.Party && CaregiverId == signatory.CaregiverId;
}
