namespace Samenspel.Pools;

internal static class Clock
{
    /// <summary>The day it is (UTC).</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
