using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

/// <summary>That a reference was asked, and whether it recommends. Who it is and what was said is not kept.</summary>
internal sealed class VolunteerReference
{
    public required Guid Id { get; init; }
    public required DateOnly AskedOn { get; init; }
    public ReferenceOutcome Outcome { get; private set; }
    public DateOnly? HeardOn { get; private set; }

    public void RecordOutcome(ReferenceOutcome outcome, DateOnly on) => (Outcome, HeardOn) = (outcome, on);
}

/// <summary>One step of the induction plan.</summary>
internal sealed class InductionItem
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Whether it comes before the first activation.</summary>
    public required bool IsRequired { get; init; }

    public DateOnly? DoneOn { get; private set; }

    public void Complete(DateOnly on) => DoneOn = on;
}

/// <summary>Why somebody volunteered at a moment: it is asked again, and may drift.</summary>
internal sealed class MotiveStatement
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required List<string> MotiveCodes { get; init; }
    public required DateOnly StatedOn { get; init; }
}

/// <summary>How much guidance a volunteer said to need from a moment on.</summary>
internal sealed class SupportNeed
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required int Level { get; init; }
    public required NeedDirection Direction { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
}

/// <summary>Another way to take part: never a bare rejection.</summary>
internal sealed record Redirection(string Reason, AlternativeKind Kind, Guid? ActivityId, string? Alternative)
{
    /// <summary>An activity is named by its id; a task or an organisation in words.</summary>
    public Error? Check() => (Kind == AlternativeKind.Activity ? ActivityId is null : string.IsNullOrWhiteSpace(Alternative))
        ? VolunteerErrors.AlternativeMissing
        : null;
}
