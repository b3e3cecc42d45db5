namespace Samenspel.City.Plan;

/// <summary>Sign-ins of people who never sign in: the same every time.</summary>
internal static class CityIds
{
    private static readonly string[] Kinds = ["volunteer", "client"];

    public static Guid Of(string kind, int number) => new($"0198f000-0000-7000-8000-{Array.IndexOf(Kinds, kind) + 1:d4}{number:d8}");
}
