namespace Samenspel.Messaging.Bench;

/// <summary>Figures of the same things, measured in turn; the first is what the others are compared with.</summary>
internal sealed class ResultTable(params string[] names)
{
    private readonly List<double[]> rounds = [];

    public void Add(int round, params double[] figures)
    {
        rounds.Add(figures);
        Console.WriteLine($"  round {round}: {Row(figures)}");
    }

    public void PrintMedians()
    {
        Console.WriteLine($"  median: {Row([.. names.Select((_, i) => Median(rounds.Select(round => round[i])))])}");
        for (var i = 1; i < names.Length; i++)
            Console.WriteLine($"  {names[i]} is {Median(rounds.Select(round => round[i] / round[0])):0.00} of {names[0]}");
    }

    private string Row(double[] figures) => string.Join(", ", names.Zip(figures, (name, figure) => $"{name} {figure:0}"));

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}
