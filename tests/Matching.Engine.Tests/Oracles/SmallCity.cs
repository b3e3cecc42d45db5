using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Tests.Oracles;

/// <summary>Small cities by chance, the same for the same seed, in which there is never enough of anything.</summary>
internal static class SmallCity
{
    private static readonly string[] Activities = ["walking", "visiting", "language"];
    private static readonly string[] Districts = ["WK034401", "WK034402"];
    private static readonly string[] Slots = [.. WeekSlot.All.Take(4)];
    private static readonly string[] Languages = ["nld", "arb", "tur"];

    public static MatchingInput Of(int seed, int requests, int volunteers)
    {
        var chance = new Random(seed);
        var asked = Enumerable.Range(1, requests).Select(number => Request(number, chance)).ToList();
        var offered = Enumerable.Range(1, volunteers).Select(number => Volunteer(number, chance)).ToList();
        var blocks = asked.SelectMany(one => one.Blocks).ToList();
        return new MatchingInput(asked, offered, Given.Today)
        {
            Activities = chance.Next(2) == 0 ? [] : [new(Given.Id(9_000_001), Given.Id(3_000_001), "walking", Districts[0], Some(Slots, 2, chance), chance.Next(1, 3))],
            Excluded = [.. Enumerable.Range(0, chance.Next(3)).Select(_ => new ClientAndVolunteer(asked[chance.Next(requests)].ClientId, offered[chance.Next(volunteers)].Id))],
            Oneself = seed % 3 == 0 ? [] : [new(asked[seed % requests].ClientId, offered[seed % volunteers].Id)],
            KnowEachOther = [new(asked[chance.Next(requests)].ClientId, offered[chance.Next(volunteers)].Id)],
            Previous = [.. Enumerable.Range(0, chance.Next(4)).Select(_ => new BlockAndSupply(blocks[chance.Next(blocks.Count)].Id, offered[chance.Next(volunteers)].Id))],
            Seed = seed,
        };
    }

    private static Request Request(int number, Random chance) => new(
        Given.Id(number), Given.Id(1_000_000 + number), Districts[chance.Next(2)],
        [.. Enumerable.Range(0, chance.Next(6) == 0 ? 2 : 1).Select(block => new Block(Given.Id(4_000_000 + 10 * number + block), Activities[chance.Next(3)], Some(Slots, chance.Next(1, 3), chance)))])
    {
        WaitingDays = chance.Next(80),
        Severity = (Severity)chance.Next(3),
        LanguageCodes = chance.Next(5) == 0 ? [Languages[chance.Next(3)]] : [],
        TraitCodes = Some([.. VolunteerTrait.All.Select(one => one.Code)], 1, chance),
        AcceptsGroup = chance.Next(2) == 0,
        IsUrgent = chance.Next(8) == 0,
    };

    public static Volunteer Volunteer(int number, Random chance) => new(
        Given.Id(2_000_000 + number), Given.Id(3_000_001 + chance.Next(3)), Some(Activities, chance.Next(1, 3), chance), Some(Districts, chance.Next(1, 3), chance),
        Some(Slots, chance.Next(1, 4), chance), chance.Next(1, 4))
    {
        CurrentClients = chance.Next(2),
        LanguageCodes = Some(Languages, chance.Next(1, 3), chance),
        MotiveCodes = Some([.. Motive.All.Select(one => one.Code)], chance.Next(4), chance),
        TraitCodes = Some([.. VolunteerTrait.All.Select(one => one.Code)], 2, chance),
        ConductCertificateValidUntil = chance.Next(4) == 0 ? null : Given.Today.AddDays(200),
        LastAskedOn = chance.Next(2) == 0 ? null : Given.Today.AddDays(-chance.Next(200)),
        IsActive = chance.Next(10) > 0,
    };

    private static string[] Some(string[] from, int count, Random chance) => [.. from.OrderBy(_ => chance.Next()).Take(count)];
}
