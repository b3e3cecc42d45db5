namespace Samenspel.Matching.Engine.Indexing;

/// <summary>Who comes first where nothing else decides: a ticket that depends on the seed and the id only, not on who was told first.</summary>
internal static class TieBreaker
{
    /// <summary>SplitMix64 (Steele, Lea, Flood 2014) over both halves of the id.</summary>
    public static ulong Rank(Guid id, long seed)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        return Mix(Mix((ulong)seed ^ BitConverter.ToUInt64(bytes[..8])) ^ BitConverter.ToUInt64(bytes[8..]));
    }

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
