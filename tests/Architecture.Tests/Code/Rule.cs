namespace Samenspel.Architecture.Tests.Code;

/// <summary>Says which parts break a rule.</summary>
internal static class Rule
{
    public static void Holds<T>(IEnumerable<T> breaches, string rule)
    {
        var found = breaches.Select(breach => breach!.ToString()).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == 0, $"{rule}. Broken by:\n  {string.Join("\n  ", found)}");
    }
}
