namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>What people are reminded of.</summary>
internal enum ReminderKind
{
    /// <summary>Information that the volunteer did not read.</summary>
    UnreadInformation,

    /// <summary>A change that the volunteer did not read.</summary>
    UnreadChange,

    /// <summary>Nobody thanked the volunteer for long.</summary>
    Thanks,

    /// <summary>An evaluation is due.</summary>
    Evaluation,
}

/// <summary>That somebody was reminded: of one thing once.</summary>
internal sealed class Reminder
{
    private Reminder()
    {
    }

    public Guid SubjectId { get; private init; }
    public ReminderKind Kind { get; private init; }

    /// <summary>Which time: the text, the months, or the day as a number.</summary>
    public int Number { get; private init; }

    public DateTimeOffset ToldAt { get; private init; }

    public static Reminder Told(Guid subjectId, ReminderKind kind, int number, DateTimeOffset at) =>
        new() { SubjectId = subjectId, Kind = kind, Number = number, ToldAt = at };
}
