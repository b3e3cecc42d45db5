using Samenspel.Domain;

namespace Samenspel.Clients.Domain.Respite;

/// <summary>From one moment until another.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The moment it is over.</param>
public sealed record Period(DateTimeOffset From, DateTimeOffset Until)
{
    private static readonly TimeOnly NightStarts = new(23, 0);
    private static readonly TimeOnly NightEnds = new(7, 0);

    /// <summary>When each part of the day begins, in the order of the parts of a day in <see cref="WeekSlot"/>.</summary>
    private static readonly TimeOnly[] PartStarts = [new(7, 0), new(12, 0), new(18, 0), NightStarts];

    internal bool IsWithin(Period other) => From >= other.From && Until <= other.Until;

    internal bool Overlaps(Period other) => From < other.Until && other.From < Until;

    /// <summary>Whether it touches the hours between 23:00 and 07:00 in the Netherlands.</summary>
    internal bool IsNight => Days(-1).Any(day => Overlaps(new Period(day.InNetherlands(NightStarts), day.AddDays(1).InNetherlands(NightEnds))));

    /// <summary>The parts of the week it touches; a night without any is of the evening before.</summary>
    internal IReadOnlyList<string> Slots => PartsOfWeek is { Count: > 0 } parts ? parts : [WeekSlot.All[(((int)From.DutchDay().DayOfWeek + 6) % 7 * 3) + 2]];

    private List<string> PartsOfWeek =>
    [
        .. from day in Days(0)
           from part in Enumerable.Range(0, 3)
           where Overlaps(new Period(day.InNetherlands(PartStarts[part]), day.InNetherlands(PartStarts[part + 1])))
           select WeekSlot.All[(((int)day.DayOfWeek + 6) % 7 * 3) + part],
    ];

    /// <summary>What of it is not in any of these, in its order.</summary>
    internal IReadOnlyList<Period> Without(IEnumerable<Period> covered)
    {
        List<Period> left = [];
        var at = From;
        foreach (var one in covered.OrderBy(one => one.From))
        {
            if (one.From > at) left.Add(new Period(at, one.From));
            if (one.Until > at) at = one.Until;
        }
        if (at < Until) left.Add(new Period(at, Until));
        return left;
    }

    private IEnumerable<DateOnly> Days(int before)
    {
        for (var day = From.DutchDay().AddDays(before); day <= Until.DutchDay(); day = day.AddDays(1)) yield return day;
    }
}
