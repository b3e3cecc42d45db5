using Samenspel.Domain;
using Samenspel.Pools.Contracts;

namespace Samenspel.Pools.Domain;

/// <summary>Being there: active, on a break, leaving; and how much guidance it takes.</summary>
internal sealed partial class Volunteer
{
    private readonly List<SupportNeed> supportNeeds = [];

    public VolunteerStatus Status { get; private set; }

    /// <summary>Why the volunteer stops, as a code.</summary>
    public string? LeavingReasonCode { get; private set; }

    public DateOnly? LeavingSince { get; private set; }

    /// <summary>How much guidance the volunteer needs: 0 (none) to 4 (much).</summary>
    public int SupportNeedLevel { get; private set; }

    public IReadOnlyCollection<SupportNeed> SupportNeeds => supportNeeds;

    private bool HasLeft => Status is VolunteerStatus.Left or VolunteerStatus.Redirected;

    /// <summary>What still has to be there before the volunteer can be asked, as codes; empty when nothing.</summary>
    public IReadOnlyList<string> MissingForActivation(DateOnly today)
    {
        var missing = new List<string>();
        if (Status is VolunteerStatus.Applied or VolunteerStatus.Screening) missing.Add("screening");
        if (inductionItems.Exists(item => item is { IsRequired: true, DoneOn: null }) && Status != VolunteerStatus.Paused) missing.Add("induction");
        if (MotiveCodes.Count == 0) missing.Add("motives");
        if (Slots.Count == 0) missing.Add("slots");
        if (!HasStatedBoundaries) missing.Add("boundaries");
        if (MaxClients == 0) missing.Add("max-clients");
        if (LacksConductCertificateFor(ActivityCodes, today)) missing.Add("conduct-certificate");
        return missing;
    }

    /// <summary>The volunteer can be asked, for the first time or after a break. Activating twice is one activation.</summary>
    public Error? Activate(DateOnly today)
    {
        if (Status == VolunteerStatus.Active) return null;
        if (Status is not (VolunteerStatus.Onboarding or VolunteerStatus.Paused)) return VolunteerErrors.NotInOnboarding;
        switch (MissingForActivation(today))
        {
            case ["induction", ..]: return VolunteerErrors.InductionNotDone;
            case ["conduct-certificate"]: return VolunteerErrors.ConductCertificateMissing;
            case [_, ..]: return VolunteerErrors.ProfileIncomplete;
        }

        Status = VolunteerStatus.Active;
        Changed();
        RaiseActivated();
        return null;
    }

    /// <summary>The volunteer takes a break. Pausing twice is one break.</summary>
    public Error? Pause()
    {
        if (Status == VolunteerStatus.Paused) return null;
        if (Status != VolunteerStatus.Active) return VolunteerErrors.NotActive;

        Status = VolunteerStatus.Paused;
        Changed();
        Raise(new VolunteerPaused(Id));
        return null;
    }

    /// <summary>The volunteer stops: rounds off what runs, and is not asked again. An applicant just withdraws.</summary>
    public Error? Leave(string reasonCode, DateOnly today)
    {
        if (Status is VolunteerStatus.Leaving or VolunteerStatus.Left) return null;
        if (Status == VolunteerStatus.Redirected) return VolunteerErrors.Gone;

        if (Status == VolunteerStatus.Active) Raise(new VolunteerPaused(Id)); // nobody is to ask any more
        Status = IsInIntake ? VolunteerStatus.Left : VolunteerStatus.Leaving;
        (LeavingReasonCode, LeavingSince) = (reasonCode, today);
        Changed();
        return null;
    }

    /// <summary>What ran is rounded off: the volunteer has left.</summary>
    public Error? RecordDeparture()
    {
        if (Status == VolunteerStatus.Left) return null;
        if (Status != VolunteerStatus.Leaving) return VolunteerErrors.NotLeaving;

        Status = VolunteerStatus.Left;
        Changed();
        Raise(new VolunteerLeft(Id, AccountId));
        return null;
    }

    /// <summary>The volunteer needs more or less guidance. The same level again is no change.</summary>
    public Error? ChangeSupportNeed(int level, DateTimeOffset now)
    {
        if (level == SupportNeedLevel) return null;
        if (HasLeft) return VolunteerErrors.Gone;

        var direction = level > SupportNeedLevel ? NeedDirection.More : NeedDirection.Less;
        supportNeeds.Add(new SupportNeed { Level = level, Direction = direction, ChangedAt = now });
        SupportNeedLevel = level;
        Changed();
        Raise(new SupportNeedChanged(Id, level, direction == NeedDirection.More ? "more" : "less"));
        return null;
    }
}
