using Samenspel.Clients.Domain;

namespace Samenspel.Clients.Features.Mergers;

/// <summary>How much of one kind goes along.</summary>
/// <param name="Code">Of what, such as <c>support-requests</c>.</param>
/// <param name="Number">How much.</param>
public sealed record Moved(string Code, int Number);

/// <summary>The record of a merger.</summary>
/// <param name="Id">The record.</param>
/// <param name="KeptClientId">The file that went on.</param>
/// <param name="MergedClientId">The file that went into it.</param>
/// <param name="At">When.</param>
/// <param name="ById">The professional who merged them.</param>
/// <param name="Moved">How much of what went along.</param>
public sealed record MergerRecord(Guid Id, Guid KeptClientId, Guid MergedClientId, DateTimeOffset At, Guid ById, IReadOnlyList<Moved> Moved)
{
    internal static MergerRecord Of(ClientMerger merger) => new(
        merger.Id, merger.KeptId, merger.MergedId, merger.At, merger.ById, [.. merger.Moved.OrderBy(count => count.Code, StringComparer.Ordinal).Select(count => new Moved(count.Code, count.Number))]);
}
