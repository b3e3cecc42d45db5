using Samenspel.Domain;

namespace Samenspel.CityCsv.Tables;

/// <summary>The codes of the shared catalogues.</summary>
internal static class Catalogue
{
    public static readonly HashSet<string> Activities = [.. SupportActivity.All.Select(one => one.Code)];
    public static readonly HashSet<string> Slots = [.. WeekSlot.All];
    public static readonly HashSet<string> Trainings = [.. VolunteerTraining.All.Select(one => one.Code)];
    public static readonly HashSet<string> Traits = [.. VolunteerTrait.All.Select(one => one.Code)];
    public static readonly HashSet<string> Circumstances = [.. Circumstance.All.Select(one => one.Code)];
    public static readonly HashSet<string> Needs = [.. FunctionalNeed.All.Select(one => one.Code)];
    public static readonly HashSet<string> Motives = [.. Motive.All.Select(one => one.Code)];
}
