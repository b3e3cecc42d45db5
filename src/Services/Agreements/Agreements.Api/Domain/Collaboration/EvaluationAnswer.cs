using System.Text.Json.Serialization;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>How somebody finds the relation.</summary>
public enum RelationFeeling
{
    /// <summary>Good.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Good and less good.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,

    /// <summary>Difficult.</summary>
    [JsonStringEnumMemberName("difficult")]
    Difficult,
}

/// <summary>What one of the people says at an evaluation, before having read the others.</summary>
internal sealed class EvaluationAnswer : AggregateRoot
{
    public const int MaxLength = 1000;

    private EvaluationAnswer()
    {
    }

    public required Guid AgreementId { get; init; }

    /// <summary>Which evaluation: so many months after the start.</summary>
    public required int Months { get; init; }

    /// <summary>Who says it.</summary>
    public required Party By { get; init; }

    public required RelationFeeling Relation { get; init; }
    public string? RelationWords { get; init; }

    /// <summary>"What do you get out of it?"</summary>
    public required string Reciprocity { get; init; }

    /// <summary>What one wants to say about working together.</summary>
    public string? AboutWorkingTogether { get; init; }

    /// <summary>Why the volunteer does it, the most important first; empty for the others.</summary>
    public List<string> MotiveCodes { get; init; } = [];

    /// <summary>How a client without account said it.</summary>
    public string? Note { get; init; }

    public required Guid AnsweredBy { get; init; }
    public required DateTimeOffset At { get; init; }

    public static (EvaluationAnswer? Answer, Error? Error) Give(
        Guid agreementId, int months, Party by, RelationFeeling relation, string? relationWords, string reciprocity, string? aboutWorkingTogether,
        IReadOnlyList<string> motives, Guid answeredBy, string? note, DateTimeOffset at)
    {
        if (by == Party.Volunteer && motives.Count == 0) return (null, CollaborationErrors.RankMotives);
        if (by != Party.Volunteer && motives.Count > 0) return (null, CollaborationErrors.MotivesOfVolunteer);
        return (new EvaluationAnswer
        {
            AgreementId = agreementId,
            Months = months,
            By = by,
            Relation = relation,
            RelationWords = relationWords,
            Reciprocity = reciprocity,
            AboutWorkingTogether = aboutWorkingTogether,
            MotiveCodes = [.. motives],
            AnsweredBy = answeredBy,
            Note = note,
            At = at,
        }, null);
    }

    public bool HasSameTextAs(EvaluationAnswer other) =>
        (Relation, RelationWords, Reciprocity, AboutWorkingTogether) == (other.Relation, other.RelationWords, other.Reciprocity, other.AboutWorkingTogether)
        && MotiveCodes.SequenceEqual(other.MotiveCodes);
}
