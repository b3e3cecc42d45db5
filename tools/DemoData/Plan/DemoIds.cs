namespace Samenspel.DemoData.Plan;

/// <summary>Ids that the city chooses itself, the same every time: sign-ins of people who never sign in, and keys of what a phone sends.</summary>
internal static class DemoIds
{
    private static readonly string[] Kinds = ["volunteer", "client", "visit", "signal"];

    public static Guid Of(string kind, int number) => new($"0198f000-0000-7000-8000-{Array.IndexOf(Kinds, kind) + 1:d4}{number:d8}");
}
