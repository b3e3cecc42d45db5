using System.Text.Json.Serialization;

namespace Samenspel.Clients.Domain.Respite;

/// <summary>A part of a respite, and who or what fills it.</summary>
internal sealed class RespiteBlock
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RespiteId { get; init; }
    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset Until { get; init; }
    public required RespiteSolution Solution { get; init; }

    /// <summary>Who or what: a brother, the day centre. It never leaves this service.</summary>
    public string? Who { get; init; }

    /// <summary>What a volunteer would do.</summary>
    public string? ActivityCode { get; init; }

    /// <summary>Languages of which the volunteer must speak one.</summary>
    public required List<string> LanguageCodes { get; init; }

    public required List<string> TraitCodes { get; init; }

    /// <summary>What would be fine, in the client's words. It never leaves this service.</summary>
    public string? Wish { get; init; }

    /// <summary>Whether it is filled: the client's volunteer was found, or somebody said that it is arranged.</summary>
    public bool IsCovered { get; private set; }

    /// <summary>Since when a volunteer is looked for, with the client's yes.</summary>
    public DateTimeOffset? SearchedSince { get; private set; }

    /// <summary>Who said yes to that: the client, or the professional who wrote the client's yes down.</summary>
    public Guid? ApprovedById { get; private set; }

    public Guid? MatchId { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    public Period Period => new(From, Until);

    /// <summary>The same part, to be filled anew: it is asked under another id, because the first had its answer.</summary>
    internal RespiteBlock Again() => new()
    {
        RespiteId = RespiteId, From = From, Until = Until, Solution = Solution, Who = Who, ActivityCode = ActivityCode,
        LanguageCodes = LanguageCodes, TraitCodes = TraitCodes, Wish = Wish,
    };

    internal void Cover(Guid? matchId) => (IsCovered, MatchId) = (true, matchId);

    internal void Search(Guid by, DateTimeOffset at) => (SearchedSince, ApprovedById) = (at, by);

    internal void Remove(DateTimeOffset at) => RemovedAt = at;
}

/// <summary>What fills a part of a respite.</summary>
public enum RespiteSolution
{
    /// <summary>Somebody of the own network.</summary>
    [JsonStringEnumMemberName("network")]
    Network,

    /// <summary>A professional, or a stay somewhere.</summary>
    [JsonStringEnumMemberName("formal-individual")]
    FormalIndividual,

    /// <summary>A day centre or another group with professionals.</summary>
    [JsonStringEnumMemberName("formal-collective")]
    FormalCollective,

    /// <summary>A volunteer, who is looked for.</summary>
    [JsonStringEnumMemberName("volunteer")]
    Volunteer,
}

/// <summary>Where a respite stands.</summary>
public enum RespiteStatus
{
    /// <summary>Parts of it are still open.</summary>
    [JsonStringEnumMemberName("arranging")]
    Arranging,

    /// <summary>All of it is filled.</summary>
    [JsonStringEnumMemberName("covered")]
    Covered,

    /// <summary>It is over.</summary>
    [JsonStringEnumMemberName("done")]
    Done,

    /// <summary>It is no longer asked.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,
}
