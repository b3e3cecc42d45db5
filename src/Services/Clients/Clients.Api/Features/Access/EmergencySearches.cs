using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Samenspel.Clients.Features.Access;

/// <summary>Counts for how many people each professional searched in the last hour. Each copy of the service counts for itself.</summary>
internal sealed class EmergencySearches(IOptions<EmergencyOptions> options) : IDisposable
{
    private const int Segments = 6, MostKept = 100_000;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly MemoryCache asked = new(new MemoryCacheOptions { SizeLimit = MostKept });

    private readonly PartitionedRateLimiter<Guid> limiter = PartitionedRateLimiter.Create<Guid, Guid>(person => RateLimitPartition.GetSlidingWindowLimiter(person, _ =>
        new SlidingWindowRateLimiterOptions { PermitLimit = options.Value.SearchesPerHour, Window = Hour, SegmentsPerWindow = Segments }));

    /// <summary>Counts a search; the same question again is the same search.</summary>
    /// <returns>Whether it may be done.</returns>
    public bool TryOne(Guid person, SearchForEmergency.Request question)
    {
        if (asked.TryGetValue((person, question), out _)) return true;
        using var lease = limiter.AttemptAcquire(person);
        if (lease.IsAcquired) asked.Set((person, question), true, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Hour });
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        limiter.Dispose();
        asked.Dispose();
    }
}
