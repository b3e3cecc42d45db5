using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>A change in the task or in who is responsible for what, told to the volunteer, who confirms that it was read.</summary>
internal sealed class ToldChange : AggregateRoot
{
    public const int MaxLength = 1000;

    private ToldChange()
    {
    }

    public required Guid AgreementId { get; init; }
    public required string Text { get; init; }
    public required Guid ToldBy { get; init; }
    public required DateTimeOffset ToldAt { get; init; }
    public DateTimeOffset? ReadAt { get; private set; }

    public static ToldChange Tell(Guid agreementId, string text, Guid toldBy, DateTimeOffset at) =>
        new() { AgreementId = agreementId, Text = text, ToldBy = toldBy, ToldAt = at };

    public void ConfirmReading(DateTimeOffset at)
    {
        if (ReadAt is not null) return;
        ReadAt = at;
        Changed();
    }
}
