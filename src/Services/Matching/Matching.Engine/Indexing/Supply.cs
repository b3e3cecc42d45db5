namespace Samenspel.Matching.Engine.Indexing;

/// <summary>A volunteer, or a group with free places, ready to be compared: codes as bits.</summary>
internal sealed class Supply
{
    public Supply(Volunteer volunteer, Organisation? organisation, int index, CodeNumbers numbers)
    {
        (Id, OrganisationId, Volunteer, Organisation, Index) = (volunteer.Id, volunteer.OrganisationId, volunteer, organisation, index);
        Activities = CodeNumbers.Bits(volunteer.ActivityCodes, Catalogues.Activities, isDemand: false);
        Slots = CodeNumbers.Bits(volunteer.Slots, Catalogues.Slots, isDemand: false) & ~CodeNumbers.Bits(volunteer.BusySlots, Catalogues.Slots, isDemand: false);
        Trainings = CodeNumbers.Bits(volunteer.TrainingCodes, Catalogues.Trainings, isDemand: false);
        Traits = CodeNumbers.Bits(volunteer.TraitCodes, Catalogues.Traits, isDemand: false);
        Boundaries = CodeNumbers.Bits(volunteer.BoundaryCodes, Catalogues.Circumstances, isDemand: false);
        Languages = numbers.Numbers(volunteer.LanguageCodes);
        Interests = numbers.Numbers(volunteer.InterestCodes);
        Dislikes = numbers.Numbers(volunteer.DislikeCodes);
        Districts = numbers.Numbers(volunteer.DistrictCodes);
        Free = Math.Max(0, volunteer.MaxClients - volunteer.CurrentClients);
    }

    public Supply(CollectiveActivity activity, Organisation? organisation, int index, CodeNumbers numbers)
    {
        (Id, OrganisationId, Activity, Organisation, Index) = (activity.Id, activity.OrganisationId, activity, organisation, index);
        Activities = CodeNumbers.Bits([activity.ActivityCode], Catalogues.Activities, isDemand: false);
        Slots = CodeNumbers.Bits(activity.Slots, Catalogues.Slots, isDemand: false);
        Districts = numbers.Numbers([activity.DistrictCode]);
        Free = Math.Max(0, activity.FreePlaces);
    }

    public Guid Id { get; }
    public Guid OrganisationId { get; }

    /// <summary>Null for a group.</summary>
    public Volunteer? Volunteer { get; }

    /// <summary>Null for a volunteer.</summary>
    public CollectiveActivity? Activity { get; }

    public Organisation? Organisation { get; }

    /// <summary>Position in the indexed input.</summary>
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
