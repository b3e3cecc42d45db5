using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Matching;

/// <summary>Who is told of what in matching, and who deliberately is not; docs/notices.md is made from it.</summary>
internal static partial class NoticeTable
{
    /// <summary>Every change of state.</summary>
    public static readonly IReadOnlyList<StateChange> Rows = [.. Requests, .. Steps, .. Ends, .. Consults, .. Peers];

    private const string SaidSo = "Said so.";

    private static StateChange[] PassedOn(string id, NoticeKind kind, params NotTold[] not) =>
    [
        new($"{id}-before-absence", "The same, and the professional goes away before it is done.")
        { Told = [new(Audience.Professional, kind), new(Audience.Team, kind)], NotTold = not },
        new($"{id}-before-role-ended", "The same, and the role of the professional ends before it is done.")
        { Told = [new(Audience.Team, kind)], NotTold = not },
    ];
}
