using System.Diagnostics;
using System.Globalization;

namespace Samenspel.LocalHosting.Running;

/// <summary>Everything the engine says: one line per event, colours only on a terminal, never a moving cursor.</summary>
internal sealed class Announcer
{
    private static readonly string[] Palette = ["36", "35", "34", "33", "32", "96", "95", "94"];
    private static readonly bool Colours = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;
    private static readonly Lock Gate = new();

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public int NameWidth { get; set; } = 10;

    public TimeSpan Elapsed => _watch.Elapsed;

    public void Say(string text) => Print($"{Seconds(_watch.Elapsed),7}  {text}");

    public void State(string name, string state, string detail = "") =>
        Print($"{Seconds(_watch.Elapsed),7}  {Paint(name, ColourOf(name), NameWidth)}  {state,-9} {detail}".TrimEnd());

    public void Log(string name, string line) => Print($"{Paint($"[{name}]", ColourOf(name), NameWidth + 2)} {line}");

    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    public static void Print(string line)
    {
        lock (Gate)
            Console.WriteLine(line);
    }

    /// <summary>Says what went wrong, without the stack of a program error.</summary>
    public static void Failure(Exception failure)
    {
        var messages = failure is AggregateException several ? several.Flatten().InnerExceptions.Select(one => one.Message) : [failure.Message];
        lock (Gate)
        {
            Console.Out.Flush();
            foreach (var message in messages)
                Console.Error.WriteLine(Colours ? $"\x1b[31mFailed: {message}\x1b[0m" : $"Failed: {message}");
        }
    }

    private static string Paint(string text, string colour, int width) =>
        Colours ? $"\x1b[{colour}m{text.PadRight(width)}\x1b[0m" : text.PadRight(width);

    private static string ColourOf(string name) => Palette[name.Sum(c => c) % Palette.Length];
}
