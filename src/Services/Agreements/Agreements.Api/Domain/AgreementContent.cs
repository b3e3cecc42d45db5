using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>All that people say yes to: who does what, and how they go about it. It never leaves this service.</summary>
/// <param name="Tasks">Who does what.</param>
/// <param name="Terms">How.</param>
internal sealed record AgreementContent(TaskLines Tasks, AgreementTerms Terms)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>What the volunteer does, with the responsibility for each line.</summary>
    public IReadOnlyList<TaskLine> Does =>
        [.. Tasks.Does.Select((text, i) => Terms.Lines.ElementAtOrDefault(i) is { } line ? new TaskLine(text, line.IsSafetyCritical, line.Axes) : new TaskLine(text))];

    /// <summary>Puts together what comes in from outside.</summary>
    public static AgreementContent Of(
        IReadOnlyList<TaskLine> does, List<string> doesNot, List<string> clientDoes, List<string> otherDoes, AgreementTerms terms) => new(
        new TaskLines([.. does.Select(line => line.Text)], doesNot, clientDoes, otherDoes),
        terms with { Lines = [.. does.Select(line => new LineTerms(line.IsSafetyCritical, line.Axes))] });

    public bool SameAs(AgreementContent other) => JsonSerializer.Serialize(this, Json) == JsonSerializer.Serialize(other, Json);
}

/// <summary>How client and volunteer go about it.</summary>
/// <param name="Axes">Who is responsible.</param>
/// <param name="Rhythm">How often they meet; null when that is open.</param>
/// <param name="Pace">Whose pace, in their words.</param>
/// <param name="Goal">What for, in their words.</param>
/// <param name="VolunteerSide">What the volunteer commits to.</param>
/// <param name="ClientSide">What the client commits to.</param>
/// <param name="Lines">The responsibility for each line the volunteer does, in the order of the lines.</param>
internal sealed record AgreementTerms(
    ResponsibilityAxes Axes, ContactRhythm? Rhythm, string? Pace, string? Goal, Commitment? VolunteerSide, Commitment? ClientSide,
    IReadOnlyList<LineTerms> Lines)
{
    /// <summary>What was left open, or as it is when nobody says otherwise: names of fields.</summary>
    internal IReadOnlyList<string> NotSaid =>
    [
        .. Axes == Usual.Axes ? ["axes"] : Array.Empty<string>(),
        .. Rhythm is null ? ["rhythm"] : Array.Empty<string>(),
        .. Goal is null ? ["goal"] : Array.Empty<string>(),
        .. VolunteerSide is null ? ["volunteerSide"] : Array.Empty<string>(),
        .. ClientSide is null ? ["clientSide"] : Array.Empty<string>(),
    ];

    /// <summary>What holds while nothing else is written down.</summary>
    public static AgreementTerms Usual => new(new ResponsibilityAxes(1, 1, 1), null, null, null, null, null, []);
}

/// <summary>The responsibility for one line.</summary>
internal sealed record LineTerms(bool IsSafetyCritical, ResponsibilityAxes? Axes);

/// <summary>Something the volunteer does.</summary>
/// <param name="Text">In plain words.</param>
/// <param name="IsSafetyCritical">Whether harm may come of it: then the professional stays responsible for this line.</param>
/// <param name="Axes">Responsibility for this line, where it differs from that of the agreement.</param>
public sealed record TaskLine(
    [Required, StringLength(200)] string Text, bool IsSafetyCritical = false, ResponsibilityAxes? Axes = null)
{
    /// <summary>Who is responsible for this line, in an agreement with these axes.</summary>
    public ResponsibilityKind KindWithin(ResponsibilityAxes agreement) => IsSafetyCritical ? ResponsibilityKind.Professional : (Axes ?? agreement).Kind;
}

/// <summary>How often client and volunteer meet: so many times in a period, preferably then.</summary>
/// <param name="Times">How many times.</param>
/// <param name="Per">In which period.</param>
/// <param name="Slot">When, a code like tuesday-morning; null when that is open.</param>
public sealed record ContactRhythm([Range(1, 31)] int Times, RhythmPeriod Per, [StringLength(20)] string? Slot = null) : IValidatableObject
{
    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Slot is not null && !WeekSlot.All.Contains(Slot)) yield return new ValidationResult("Unknown part of the week.", [nameof(Slot)]);
    }
}

/// <summary>The period of a rhythm.</summary>
public enum RhythmPeriod
{
    /// <summary>Every week.</summary>
    Week,

    /// <summary>Every two weeks.</summary>
    TwoWeeks,

    /// <summary>Every month.</summary>
    Month,
}

/// <summary>How far from free of obligation it is, for one side.</summary>
/// <param name="MinimumWeeks">For how many weeks at least; 0 for no minimum.</param>
/// <param name="NoticeDays">How many days ahead somebody says that he stops.</param>
/// <param name="CancelRule">What to do when a visit cannot go on.</param>
public sealed record Commitment(
    [Range(0, 104)] int MinimumWeeks, [Range(0, 90)] int NoticeDays, [StringLength(300)] string? CancelRule = null);
