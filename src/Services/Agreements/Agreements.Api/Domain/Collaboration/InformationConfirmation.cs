using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>What the volunteer, having read all of the information pack, says of it in own words.</summary>
internal sealed class InformationConfirmation : AggregateRoot
{
    public const int MaxLength = 1000;

    private InformationConfirmation()
    {
    }

    public required Guid AgreementId { get; init; }
    public required string Words { get; init; }
    public required DateTimeOffset At { get; init; }

    public static InformationConfirmation In(Guid agreementId, string words, DateTimeOffset at) =>
        new() { AgreementId = agreementId, Words = words, At = at };
}
