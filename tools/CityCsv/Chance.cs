namespace Samenspel.CityCsv;

/// <summary>Chance that is the same every time for the same seed, kind and number: adding one thing changes no other.</summary>
internal sealed class Chance(int seed, string kind, int number)
{
    private readonly Random random = new(Hash(seed, kind, number));

    public double Share() => random.NextDouble();

    public bool Happens(double share) => random.NextDouble() < share;

    public int Between(int least, int most) => random.Next(least, most + 1);

    public T One<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>One of them, by weight.</summary>
    public T One<T>(IReadOnlyList<(T What, double Weight)> from)
    {
        var left = random.NextDouble() * from.Sum(one => one.Weight);
        foreach (var (what, weight) in from)
            if ((left -= weight) < 0) return what;
        return from[^1].What;
    }

    /// <summary>Different ones, by weight, in the order of the list.</summary>
    public List<T> Some<T>(IReadOnlyList<(T What, double Weight)> from, int count)
    {
        // Efraimidis and Spirakis (2006): the largest of u^(1/w).
        var keys = from.Select((one, index) => (index, Key: one.Weight <= 0 ? -1 : Math.Pow(random.NextDouble(), 1 / one.Weight))).OrderByDescending(one => one.Key);
        return [.. keys.Take(Math.Min(count, from.Count)).Select(one => one.index).Order().Select(index => from[index].What)];
    }

    /// <summary>Exponential with this mean: many short, few very long.</summary>
    public int Waiting(double mean) => (int)Math.Min(400, -mean * Math.Log(1 - random.NextDouble()));

    /// <summary>An id that is the same every time.</summary>
    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    /// <summary>FNV-1a: a hash that does not differ from one process to the next.</summary>
    private static int Hash(int seed, string kind, int number)
    {
        var hash = 2166136261;
        foreach (var letter in $"{seed}-{kind}-{number}") hash = (hash ^ letter) * 16777619;
        return (int)(hash & int.MaxValue);
    }
}
