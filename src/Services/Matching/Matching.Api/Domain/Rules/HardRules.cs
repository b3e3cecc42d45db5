namespace Samenspel.Matching.Domain.Rules;

/// <summary>All hard rules, in the order in which they are told.</summary>
internal static class HardRules
{
    public static readonly HardRule ConductCertificate = new HasConductCertificate();
    public static readonly HardRule Training = new HasTraining();

    private static readonly HardRule Active = new IsActive();
    private static readonly HardRule Place = new HasPlaceFree();
    private static readonly HardRule Consent = new ClientAllows();

    public static readonly IReadOnlyList<HardRule> All =
    [
        new WantsActivity(), Active, ConductCertificate, Training, new SharesTime(), new HelpsInDistrict(), Place,
        new KeepsBoundaries(), new CanTalk(), new NotDeclinedBefore(), Consent,
    ];

    /// <summary>Those that must still hold once the two know each other: by then time, place and task are theirs to settle.</summary>
    public static readonly IReadOnlyList<HardRule> Lasting = [Active, ConductCertificate, Training, Place, Consent];

    /// <summary>The rules this pair does not meet, in their order.</summary>
    public static IReadOnlyList<HardRule> Failed(Pair pair) => [.. All.Where(rule => !rule.Holds(pair))];

    /// <summary>Of <see cref="Lasting"/>, the rules this pair does not meet.</summary>
    public static IReadOnlyList<HardRule> FailedLater(Pair pair) => [.. Lasting.Where(rule => !rule.Holds(pair))];
}
