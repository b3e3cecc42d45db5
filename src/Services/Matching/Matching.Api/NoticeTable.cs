using Samenspel.Notices;

namespace Samenspel.Matching;

/// <summary>Who is told of what in matching, and who deliberately is not; docs/notices.md is made from it.</summary>
internal static partial class NoticeTable
{
    /// <summary>Every change of state.</summary>
    public static readonly IReadOnlyList<StateChange> Rows = [.. Requests, .. Steps, .. Ends, .. Consults, .. Peers];

    private const string SaidSo = "Said so.";
}
