namespace Samenspel.Agreements.Domain;

/// <summary>Something the volunteer is shown or told to get started.</summary>
internal sealed class InductionItem
{
    private InductionItem()
    {
    }

    internal InductionItem(Guid agreementId, string text, bool isBeforeStart) => (AgreementId, Text, IsBeforeStart) = (agreementId, text, isBeforeStart);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AgreementId { get; private init; }
    public string Text { get; private init; } = "";

    /// <summary>Whether the agreement waits for it.</summary>
    public bool IsBeforeStart { get; private init; }

    public DateTimeOffset? DoneAt { get; private set; }
    public Guid? DoneBy { get; private set; }

    internal void Done(Guid by, DateTimeOffset at) => (DoneBy, DoneAt) = (by, at);
}
