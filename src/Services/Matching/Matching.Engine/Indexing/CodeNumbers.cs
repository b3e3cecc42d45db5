using System.Collections.Concurrent;

namespace Samenspel.Matching.Engine.Indexing;

/// <summary>CodeNumbers as bits. Those of the shared catalogues fit in 64; of free words each has a number of its own.</summary>
internal sealed class CodeNumbers
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int next;

    /// <summary>The numbers, ascending, each once. A word gets its number when it is met first.</summary>
    public int[] Numbers(IReadOnlyList<string> words) => words.Count == 0 ? [] : [.. words.Select(Number).Distinct().Order()];

    /// <summary>A bit for each code of a catalogue. What is not in the catalogue is nobody's: the last bit, which only who asks can have.</summary>
    public static ulong Bits(IReadOnlyList<string> codes, IReadOnlyDictionary<string, int> catalogue, bool isDemand)
    {
        ulong bits = 0;
        foreach (var code in codes) bits |= catalogue.TryGetValue(code, out var number) ? 1UL << number : isDemand ? 1UL << 63 : 0;
        return bits;
    }

    /// <summary>The number of one word.</summary>
    public int Number(string word) => numbers.GetOrAdd(word, _ => Interlocked.Increment(ref next));
}
