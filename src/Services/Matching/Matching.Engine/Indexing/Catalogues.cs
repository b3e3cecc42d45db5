using System.Collections.Frozen;
using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Indexing;

/// <summary>The number of each code of the shared catalogues.</summary>
internal static class Catalogues
{
    public static readonly FrozenDictionary<string, int> Slots = Number(WeekSlot.All);
    public static readonly FrozenDictionary<string, int> Activities = Number(SupportActivity.All.Select(one => one.Code));
    public static readonly FrozenDictionary<string, int> Trainings = Number(VolunteerTraining.All.Select(one => one.Code));
    public static readonly FrozenDictionary<string, int> Traits = Number(VolunteerTrait.All.Select(one => one.Code));
    public static readonly FrozenDictionary<string, int> Circumstances = Number(Circumstance.All.Select(one => one.Code));
    public static readonly FrozenDictionary<string, int> Needs = Number(FunctionalNeed.All.Select(one => one.Code));

    private static FrozenDictionary<string, int> Number(IEnumerable<string> codes) =>
        codes.Select((code, index) => (code, index)).ToFrozenDictionary(one => one.code, one => one.index, StringComparer.Ordinal);
}
