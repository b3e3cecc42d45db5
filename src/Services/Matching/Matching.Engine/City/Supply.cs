namespace Samenspel.Matching.Engine;

/// <summary>A volunteer, or a group with free places, ready to be compared: codes as bits.</summary>
internal sealed class Supply
{
    public Supply(Volunteer volunteer, Organisation? organisation, int index, Codes words)
    {
        (Id, OrganisationId, Volunteer, Organisation, Index) = (volunteer.Id, volunteer.OrganisationId, volunteer, organisation, index);
        Activities = Codes.Bits(volunteer.ActivityCodes, Catalogues.Activities, isAsked: false);
        Slots = Codes.Bits(volunteer.Slots, Catalogues.Slots, isAsked: false) & ~Codes.Bits(volunteer.BusySlots, Catalogues.Slots, isAsked: false);
        Trainings = Codes.Bits(volunteer.TrainingCodes, Catalogues.Trainings, isAsked: false);
        Traits = Codes.Bits(volunteer.TraitCodes, Catalogues.Traits, isAsked: false);
        Boundaries = Codes.Bits(volunteer.BoundaryCodes, Catalogues.Circumstances, isAsked: false);
        Languages = words.Numbers(volunteer.LanguageCodes);
        Interests = words.Numbers(volunteer.InterestCodes);
        Dislikes = words.Numbers(volunteer.DislikeCodes);
        Districts = words.Numbers(volunteer.DistrictCodes);
        Free = Math.Max(0, volunteer.MaxClients - volunteer.CurrentClients);
    }

    public Supply(CollectiveActivity activity, Organisation? organisation, int index, Codes words)
    {
        (Id, OrganisationId, Activity, Organisation, Index) = (activity.Id, activity.OrganisationId, activity, organisation, index);
        Activities = Codes.Bits([activity.ActivityCode], Catalogues.Activities, isAsked: false);
        Slots = Codes.Bits(activity.Slots, Catalogues.Slots, isAsked: false);
        Districts = words.Numbers([activity.DistrictCode]);
        Free = Math.Max(0, activity.FreePlaces);
    }

    public Guid Id { get; }
    public Guid OrganisationId { get; }

    /// <summary>Null for a group.</summary>
    public Volunteer? Volunteer { get; }

    /// <summary>Null for a volunteer.</summary>
    public CollectiveActivity? Activity { get; }

    public Organisation? Organisation { get; }

    /// <summary>Position in the city.</summary>
    public int Index { get; }

    public ulong Activities { get; }

    /// <summary>Parts of the week that are still free.</summary>
    public ulong Slots { get; }

    public ulong Trainings { get; }
    public ulong Traits { get; }
    public ulong Boundaries { get; }
    public int[] Languages { get; } = [];
    public int[] Interests { get; } = [];
    public int[] Dislikes { get; } = [];
    public int[] Districts { get; }

    /// <summary>How many more people, or free places.</summary>
    public int Free { get; }

    public bool IsGroup => Activity is not null;
}
