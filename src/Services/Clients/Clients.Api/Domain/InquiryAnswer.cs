namespace Samenspel.Clients.Domain;

/// <summary>What was said to one of the five questions, or why it was skipped.</summary>
internal sealed class InquiryAnswer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RequestId { get; init; }

    /// <summary>1: what the client does himself. 2: what the network does. 3: how the network grows. 4: a volunteer. 5: a professional.</summary>
    public required int Number { get; init; }

    public string? Answer { get; init; }
    public string? SkipReason { get; init; }

    /// <summary>For questions 4 and 5: whether it is needed.</summary>
    public bool? IsNeeded { get; init; }

    /// <summary>Why professional help could not wait for the other questions.</summary>
    public string? DangerReason { get; init; }

    public required Guid WrittenById { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The same, for a request that is asked again.</summary>
    internal InquiryAnswer For(Guid requestId) => new()
    {
        RequestId = requestId, Number = Number, Answer = Answer, SkipReason = SkipReason, IsNeeded = IsNeeded, DangerReason = DangerReason,
        WrittenById = WrittenById, At = At,
    };
}
