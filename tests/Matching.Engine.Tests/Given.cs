namespace Samenspel.Matching.Engine.Tests;

/// <summary>A request and a volunteer who suit each other, to change one thing of.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 3, 10);
    public const string District = "WK034403";

    public static Guid Id(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    public static Request Request(int number = 1) =>
        Engine.Input.Request.OfOneBlock(Id(number), Id(1_000_000 + number), "walking", District, ["tuesday-morning", "friday-afternoon"]);

    public static Volunteer Volunteer(int number = 1) =>
        new(Id(2_000_000 + number), Id(3_000_001), ["walking", "visiting"], [District], ["tuesday-morning"], 1) { ConductCertificateValidUntil = Today.AddYears(1) };

    public static MatchingInput InputOf(IReadOnlyList<Request> requests, IReadOnlyList<Volunteer> volunteers) => new(requests, volunteers, Today);
}
