using Samenspel.Domain;
using Samenspel.Identity.Contracts;

namespace Samenspel.Identity.Domain;

/// <summary>How far a placement is; it follows from its days and from what was done with it.</summary>
public enum PlacementStatus
{
    /// <summary>Its first day is still to come.</summary>
    Planned,
    Active,

    /// <summary>Active beyond the last day it first had.</summary>
    Extended,
    Completed,
    BrokenOff,
}

/// <summary>Somebody of a volunteer organisation works along in a neighbourhood team for a while, half a year unless agreed otherwise.</summary>
internal sealed class AmbassadorPlacement : AggregateRoot
{
    public const int UsualMonths = 6;
    public const int UsualHours = 4;
    private const int MaxDays = 366;

    public required Guid PersonId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid TeamId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly Until { get; private set; }

    public required int HoursPerWeek { get; init; }
    public required Guid PlacedBy { get; init; }
    public bool WasExtended { get; private set; }
    public DateTimeOffset? BrokenOffAt { get; private set; }
    public Guid? BrokenOffBy { get; private set; }
    public string? BreakReason { get; private set; }

    /// <summary>Whether the other services know of the start, and of the end.</summary>
    public bool StartPublished { get; private set; }
    public bool EndPublished { get; private set; }

    public static Error? Place(
        Guid personId, Guid organisationId, Guid teamId, DateOnly from, DateOnly? until, int hoursPerWeek, Guid by, DateOnly today, out AmbassadorPlacement placement)
    {
        placement = new AmbassadorPlacement
        {
            PersonId = personId,
            OrganisationId = organisationId,
            TeamId = teamId,
            From = from,
            HoursPerWeek = hoursPerWeek,
            PlacedBy = by,
        };
        if (Math.Abs(from.DayNumber - today.DayNumber) > MaxDays) return IdentityErrors.PlacementPeriod;

        placement.Until = until ?? UsualEnd(from);
        if (placement.Until < from || placement.Until.DayNumber - from.DayNumber > MaxDays) return IdentityErrors.PlacementPeriod;

        placement.RaiseDueEvents(today);
        return null;
    }

    /// <summary>The same day of the month half a year on is the first day without the ambassador.</summary>
    public static DateOnly UsualEnd(DateOnly from) => from.AddMonths(UsualMonths).AddDays(-1);

    public PlacementStatus Status(DateOnly today) => this switch
    {
        { BrokenOffAt: not null } => PlacementStatus.BrokenOff,
        _ when today < From => PlacementStatus.Planned,
        _ when today > Until => PlacementStatus.Completed,
        { WasExtended: true } => PlacementStatus.Extended,
        _ => PlacementStatus.Active,
    };

    /// <summary>Lets it last longer; a last day it has already is no change.</summary>
    public Error? Extend(DateOnly until, DateOnly today)
    {
        if (until == Until && WasExtended) return null;
        if (Status(today) is PlacementStatus.BrokenOff or PlacementStatus.Completed) return IdentityErrors.PlacementOver;
        if (until <= Until || until.DayNumber - Until.DayNumber > MaxDays) return IdentityErrors.PlacementPeriod;

        (Until, WasExtended) = (until, true);
        Changed();
        if (StartPublished) RaiseStarted();
        return null;
    }

    public Error? Terminate(Guid by, string reason, DateTimeOffset at)
    {
        if (BrokenOffAt is not null) return null;
        if (Status(at.DutchDay()) is PlacementStatus.Completed) return IdentityErrors.PlacementOver;

        (BrokenOffBy, BreakReason, BrokenOffAt) = (by, reason, at);
        Changed();
        if (StartPublished) RaiseEnded();
        return null;
    }

    /// <summary>The first and the last day come by themselves; this tells the other services once that they did.</summary>
    public void RaiseDueEvents(DateOnly today)
    {
        if (BrokenOffAt is not null) return;
        if (!StartPublished && From <= today)
        {
            Changed();
            RaiseStarted();
        }
        if (!EndPublished && Until < today)
        {
            Changed();
            RaiseEnded();
        }
    }

    private void RaiseStarted()
    {
        StartPublished = true;
        Raise(new AmbassadorPlacementStarted(Id, PersonId, TeamId, OrganisationId, Until));
    }

    private void RaiseEnded()
    {
        EndPublished = true;
        Raise(new AmbassadorPlacementEnded(Id, TeamId));
    }
}
