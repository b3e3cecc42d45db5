using System.ComponentModel.DataAnnotations;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Peers;

/// <summary>Below which age a guardian says yes too; section <c>Peers</c>.</summary>
internal sealed class PeerOptions
{
    /// <summary>The age from which somebody decides alone, in years. Only the year of birth is known, so that it counts from the year after.</summary>
    [Range(12, 18)]
    public int DecidesAloneFrom { get; set; } = 18;

    /// <summary>Whether a guardian has to say yes for this client in this year.</summary>
    public bool NeedsGuardian(KnownClient client, int year) => client.MinorThrough is { } through && year <= through - 18 + DecidesAloneFrom;
}
