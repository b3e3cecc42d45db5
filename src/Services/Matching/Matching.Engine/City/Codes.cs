namespace Samenspel.Matching.Engine;

/// <summary>Codes as bits. Those of the shared catalogues fit in 64; of free words each has a number of its own.</summary>
internal sealed class Codes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a code, given out when it is met first.</summary>
    public int Number(string code)
    {
        if (!numbers.TryGetValue(code, out var number)) numbers.Add(code, number = numbers.Count);
        return number;
    }

    /// <summary>The numbers, ascending, each once.</summary>
    public int[] Numbers(IReadOnlyList<string> codes)
    {
        if (codes.Count == 0) return [];
        var found = new SortedSet<int>();
        foreach (var code in codes) found.Add(Number(code));
        return [.. found];
    }

    /// <summary>A bit for each code of a catalogue. What is not in the catalogue is nobody's: the last bit, which only one side has.</summary>
    public static ulong Bits(IReadOnlyList<string> codes, IReadOnlyDictionary<string, int> catalogue, bool isAsked)
    {
        ulong bits = 0;
        foreach (var code in codes) bits |= catalogue.TryGetValue(code, out var number) ? 1UL << number : isAsked ? 1UL << 63 : 0;
        return bits;
    }
}
