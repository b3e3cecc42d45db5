using System.ComponentModel.DataAnnotations;

namespace Samenspel.Pools.Features.Activities;

/// <summary>How long a place that came free is kept for who is first in line; section <c>Places</c>.</summary>
internal sealed class PlaceOptions
{
    /// <summary>How long, in days.</summary>
    [Range(1, 30)]
    public int OfferDays { get; set; } = 3;
}
