namespace Samenspel.DemoData.Plan;

/// <summary>Chance that is the same every time: each thing draws from its own sequence, so that adding one changes no other.</summary>
internal sealed class Pick(string kind, int number)
{
    private readonly Random random = new(Seed(kind, number));

    public int Between(int least, int most) => random.Next(least, most + 1);

    public T One<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>Different ones, in the order of the list.</summary>
    public T[] Some<T>(IReadOnlyList<T> from, int count) =>
        [.. Enumerable.Range(0, from.Count).OrderBy(_ => random.Next()).Take(count).Order().Select(index => from[index])];

    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>FNV-1a: a hash that does not differ from one process to the next.</summary>
    private static int Seed(string kind, int number)
    {
        var hash = 2166136261;
        foreach (var letter in $"{kind}-{number}") hash = (hash ^ letter) * 16777619;
        return (int)(hash & int.MaxValue);
    }
}
