using Samenspel.Domain;
using Samenspel.Pools.Contracts;

namespace Samenspel.Pools.Domain;

/// <summary>Something people do together, such as a walking club, with a number of places. Here: what it is and whether it is open.</summary>
internal sealed partial class CollectiveActivity : AggregateRoot
{
    /// <summary>What is offered must be right: it counts as gone when nobody confirmed it for so long.</summary>
    public const int ConfirmationValidDays = 90;

    /// <summary>So many days before it counts as gone, the organisation is asked to look.</summary>
    public const int ConfirmationAskedDays = 14;

    private CollectiveActivity()
    {
    }

    /// <summary>The volunteer organisation that owns the activity.</summary>
    public required Guid OrganisationId { get; init; }

    public string Title { get; private set; } = "";
    public string ActivityCode { get; private set; } = "";
    public string DistrictCode { get; private set; } = "";
    public List<string> Slots { get; private set; } = [];

    /// <summary>How many can take part.</summary>
    public int Places { get; private set; }

    public string LeaderContact { get; private set; } = "";
    public string Description { get; private set; } = "";
    public ActivityStatus Status { get; private set; }

    /// <summary>When somebody of the organisation last looked whether this is still right.</summary>
    public DateOnly ConfirmedOn { get; private set; }

    /// <summary>Whether others were told that it is no longer confirmed.</summary>
    public bool IsExpired { get; private set; }

    /// <summary>When the organisation was asked whether this is still right; null when it need not be.</summary>
    public DateOnly? ConfirmationAskedOn { get; private set; }

    private bool IsPublished => Status is ActivityStatus.Open or ActivityStatus.Full;

    public static CollectiveActivity Propose(Guid organisationId, ActivityOutline outline, DateOnly today)
    {
        var activity = new CollectiveActivity { OrganisationId = organisationId, ConfirmedOn = today };
        activity.ApplyOutline(outline);
        return activity;
    }

    /// <summary>The activity is described anew. The places that are kept stay kept.</summary>
    public Error? Change(ActivityOutline outline, DateOnly today)
    {
        if (Status == ActivityStatus.Stopped) return ActivityErrors.Stopped;
        if (outline.Places < Reserved) return ActivityErrors.PlacesTaken;

        cameFree += Math.Max(0, outline.Places - Places);
        ApplyOutline(outline);
        RecordConfirmation(today);
        return null;
    }

    /// <summary>Everybody may see it, and places can be kept. Publishing twice is publishing once.</summary>
    public Error? Publish(DateOnly today)
    {
        if (Status == ActivityStatus.Stopped) return ActivityErrors.Stopped;
        if (IsPublished) return null;

        Status = ActivityStatus.Open;
        RecordConfirmation(today);
        return null;
    }

    /// <summary>Somebody of the organisation says that it is still right.</summary>
    public Error? Confirm(DateOnly today)
    {
        if (Status == ActivityStatus.Stopped) return ActivityErrors.Stopped;
        if (ConfirmedOn == today && ConfirmationAskedOn is null && !IsExpired) return null;

        RecordConfirmation(today);
        return null;
    }

    /// <summary>Nobody confirmed it for so long that it soon counts as gone, or does already.</summary>
    /// <returns>Whether the organisation is to be asked now.</returns>
    public bool AskToConfirm(DateOnly today)
    {
        if (!IsPublished || ConfirmationAskedOn is not null || IsConfirmedOn(today.AddDays(ConfirmationAskedDays))) return false;
        ConfirmationAskedOn = today;
        Changed();
        return true;
    }

    /// <summary>Nobody confirmed it for long: others are told once that it is not open.</summary>
    public void Expire(DateOnly today)
    {
        if (!IsPublished || IsExpired || IsConfirmedOn(today)) return;

        IsExpired = true;
        UpdateStatus();
    }

    /// <summary>It does not take place any more; nobody has a place in it. Stopping twice is stopping once.</summary>
    /// <returns>The places that were kept or waited for: somebody must tell.</returns>
    public IReadOnlyList<ActivityPlace> Stop(DateTimeOffset now)
    {
        if (Status == ActivityStatus.Stopped) return [];

        var (open, wasPublished) = (ActivePlaces().ToList(), IsPublished);
        foreach (var place in open) ReleasePlace(place, now);
        Status = ActivityStatus.Stopped;
        Changed();
        if (wasPublished) RaiseCapacityChanged();
        return open;
    }

    public bool IsConfirmedOn(DateOnly day) => ConfirmedOn.AddDays(ConfirmationValidDays) >= day;

    private void RecordConfirmation(DateOnly today)
    {
        ConfirmedOn = today;
        ConfirmationAskedOn = null;
        IsExpired = false;
        UpdateStatus();
    }

    private void ApplyOutline(ActivityOutline outline)
    {
        Title = outline.Title;
        ActivityCode = outline.ActivityCode;
        DistrictCode = outline.DistrictCode;
        Slots = [.. outline.Slots];
        Places = outline.Places;
        LeaderContact = outline.LeaderContact;
        Description = outline.Description;
    }

    /// <summary>After any change: whether it is full follows from the places, and others hear of what is published.</summary>
    private void UpdateStatus()
    {
        Changed();
        if (!IsPublished) return;
        Status = Free > 0 ? ActivityStatus.Open : ActivityStatus.Full;
        RaiseCapacityChanged();
    }

    private void RaiseCapacityChanged() => Raise(new ActivityCapacityChanged(
        Id, OrganisationId, ActivityCode, DistrictCode, Slots, Places, Free, IsPublished && !IsExpired));
}
