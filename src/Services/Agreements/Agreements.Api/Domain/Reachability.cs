using System.ComponentModel.DataAnnotations;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>When and how somebody can be reached for the agreements he stands behind. He says so himself.</summary>
internal sealed class Reachability : AggregateRoot
{
    private Reachability()
    {
    }

    /// <summary>Nobody has two.</summary>
    public Reachability(Guid personId) => PersonId = personId;

    public Guid PersonId { get; private init; }

    /// <summary>Telephone at work.</summary>
    public string Phone { get; private set; } = "";

    public IReadOnlyList<Hours> Week { get; private set; } = [];

    /// <summary>Whether there is any hour in the week.</summary>
    public bool HasHours { get; private set; }

    public void Change(string phone, IReadOnlyList<Hours> week)
    {
        (Phone, Week) = (phone, [.. week.OrderBy(hours => ((int)hours.Day + 6) % 7).ThenBy(hours => hours.From)]);
        HasHours = week.Count > 0;
        Changed();
    }

    public bool Covers(DateTimeOffset now)
    {
        var day = now.DutchDay();
        return Week.Any(hours => hours.Day == day.DayOfWeek && day.InNetherlands(hours.From) <= now && now < hours.End(day));
    }

    /// <summary>Whether these hours leave no minute of the week out. Only then anybody may say "dag en nacht".</summary>
    public static bool IsRoundTheClock(IEnumerable<Hours> week)
    {
        var byDay = week.ToLookup(hours => hours.Day);
        return Enum.GetValues<DayOfWeek>().All(day =>
        {
            var covered = TimeOnly.MinValue;
            foreach (var hours in byDay[day].OrderBy(hours => hours.From))
                if (hours.From <= covered && hours.Until > covered) covered = hours.Until;
            return covered >= Hours.EndOfDay;
        });
    }

    /// <summary>The next day and time at which hours begin, within two weeks, on days somebody is there.</summary>
    public (DateOnly Day, TimeOnly Time)? NextStart(DateTimeOffset now, Func<DateOnly, bool> isThere)
    {
        var today = now.DutchDay();
        return (from ahead in Enumerable.Range(0, 15)
                let day = today.AddDays(ahead)
                where isThere(day)
                from hours in Week
                where hours.Day == day.DayOfWeek && day.InNetherlands(hours.From) > now
                orderby day, hours.From
                select ((DateOnly, TimeOnly)?)(day, hours.From)).FirstOrDefault();
    }
}

/// <summary>Hours on a day of the week, Dutch clock. Until 23:59 is until midnight.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">From.</param>
/// <param name="Until">Until; later than from.</param>
public sealed record Hours(DayOfWeek Day, TimeOnly From, TimeOnly Until) : IValidatableObject
{
    internal static readonly TimeOnly EndOfDay = new(23, 59);

    internal DateTimeOffset End(DateOnly day) => Until >= EndOfDay ? day.AddDays(1).InNetherlands(TimeOnly.MinValue) : day.InNetherlands(Until);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Until <= From) yield return new ValidationResult("Hours end after they begin, on the same day.", [nameof(Until)]);
    }
}
