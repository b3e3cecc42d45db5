using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;

namespace Samenspel.Relations.Tests;

/// <summary>What is told when two files of one client are merged: before, meanwhile and afterwards, of the one and of the other.</summary>
internal static class MergerSequences
{
    private static readonly DateOnly Day = new(2031, 5, 1);

    public static IReadOnlyList<(string Title, EventSequence EventSequence)> All { get; } =
    [
        ("registered twice, and merged", new EventSequence<KnownClient>(client => client.ClientId,
            id => new ClientRegistered(id("merged"), "WK034401", 1940) { TeamId = id("team"), ClientAccountId = id("account") },
            id => new ClientRegistered(id("key"), "WK034402", 1940) { TeamId = id("team") },
            id => Merged(id) with { ClientAccountId = id("account") },
            id => new ClientRegistered(id("key"), "WK034402", 1940) { TeamId = id("team"), ClientAccountId = id("other account") })),
        ("the merged file", new EventSequence<KnownClient>(client => client.ClientId,
            id => new ClientRegistered(id("key"), "WK034401", 1940) { TeamId = id("team"), ClientAccountId = id("account") },
            id => new ClientFilesMerged(id("kept"), id("key"), "WK034402") { TeamId = id("team"), ClientAccountId = id("account") })),
        ("allowed in a file that is merged", new EventSequence<KnownConsent>(consent => consent.ClientId,
            id => new ConsentChanged(id("merged"), ConsentScope.Matching, true, null),
            Merged,
            id => new ConsentChanged(id("key"), ConsentScope.Matching, true, Day))),
        ("allowed in both files, and taken back in one that is merged", new EventSequence<KnownConsent>(consent => consent.ClientId,
            id => new ConsentChanged(id("key"), ConsentScope.CaregiverView, true, null),
            id => new ConsentChanged(id("merged"), ConsentScope.CaregiverView, false, null),
            Merged,
            id => new ConsentChanged(id("key"), ConsentScope.CaregiverView, false, null))),
        ("cared for in a file that is merged, and no longer", new EventSequence<KnownCaregiver>(caregiver => caregiver.ClientId,
            id => new CaregiverLinked(id("caregiver"), id("merged"), null) { IsGuardian = true },
            Merged,
            id => new CaregiverLinked(id("caregiver"), id("key"), id("account")) { IsGuardian = true },
            id => new CaregiverUnlinked(id("caregiver"), id("key")))),
        ("cared for by the same in both files", new EventSequence<KnownCaregiver>(caregiver => caregiver.ClientId,
            id => new CaregiverLinked(id("caregiver"), id("key"), id("account")),
            id => new CaregiverLinked(id("caregiver, twice"), id("merged"), id("account")),
            id => Merged(id) with { EndedCaregivers = [new EndedCaregiver(id("caregiver, twice"))] })),
        ("proposed and met under a file that is merged", new EventSequence<KnownMatch>(match => match.MatchId,
            id => new MatchProposed(id("key"), id("request"), id("volunteer"))
            {
                ClientId = id("merged"), OrganisationId = id("organisation"), ProfessionalId = id("professional"), TeamId = id("team"),
            },
            id => new IntroductionPlanned(
                id("key"), id("request"), id("merged"), id("account"), id("volunteer"), id("organisation"), Day.InNetherlands(new TimeOnly(10, 0))),
            id => new ClientFilesMerged(id("client"), id("merged"), "WK034401") { TeamId = id("team") },
            id => new MatchConfirmed(
                id("key"), id("request"), id("client"), id("account"), id("volunteer"), id("volunteer's account"),
                id("organisation"), id("professional"), id("team"), "walking"))),
        ("merged into a file that is merged", new EventSequence<KnownMerger>(merger => merger.MergedClientId,
            id => new ClientFilesMerged(id("between"), id("key"), "WK034401") { TeamId = id("team") },
            id => new ClientFilesMerged(id("kept"), id("between"), "WK034401") { TeamId = id("team") })),
    ];

    private static ClientFilesMerged Merged(Func<string, Guid> id) => new(id("key"), id("merged"), "WK034402") { TeamId = id("team") };
}
