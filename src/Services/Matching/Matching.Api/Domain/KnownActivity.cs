using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>Something people do in a group, with places: this service's copy, fed by events that may come late or twice.</summary>
internal sealed class KnownActivity : AggregateRoot
{
    private KnownActivity()
    {
    }

    public Guid OrganisationId { get; private set; }
    public string ActivityCode { get; private set; } = "";
    public string DistrictCode { get; private set; } = "";
    public List<string> Slots { get; private set; } = [];
    public int Places { get; private set; }

    /// <summary>Free places.</summary>
    public int Free { get; private set; }

    public bool IsOpen { get; private set; }
    public long SourceVersion { get; private set; }

    public static KnownActivity Of(Guid activityId) => new() { Id = activityId };

    /// <summary>What was told with this version, unless a later one is known.</summary>
    public void Update(ActivityState state, long version)
    {
        if (!version.IsNewerThan(SourceVersion)) return;
        OrganisationId = state.OrganisationId;
        ActivityCode = state.ActivityCode;
        DistrictCode = state.DistrictCode;
        Slots = [.. state.Slots];
        (Places, Free, IsOpen, SourceVersion) = (state.Places, state.Free, state.IsOpen, version);
        Changed();
    }
}

/// <summary>What is done in a group, where, when, and how many places are free.</summary>
internal sealed record ActivityState(
    Guid OrganisationId, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, int Places, int Free, bool IsOpen);
