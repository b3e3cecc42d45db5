using Samenspel.Clients.Domain;
using Samenspel.Domain;

namespace Samenspel.Clients.Features.Mergers;

/// <summary>What merging one file into another would do, so that somebody can look before it is done.</summary>
/// <param name="Conflicts">Why it is not done; empty when nothing stands in the way.</param>
/// <param name="Differences">What the files say differently; there the kept file stands.</param>
/// <param name="Consents">What becomes of each consent that was ever asked.</param>
/// <param name="Allowed">The consents that hold afterwards: their scopes.</param>
/// <param name="CaregiversTwice">Caregivers who stand in both files: the one that stays, and the one that goes.</param>
/// <param name="Counts">How much of what goes along.</param>
internal sealed record MergePlan(
    IReadOnlyList<Error> Conflicts, IReadOnlyList<FileDifference> Differences, IReadOnlyDictionary<string, ConsentOutcome> Consents, IReadOnlySet<string> Allowed,
    IReadOnlyList<(CaregiverProfile Stays, CaregiverProfile Goes)> CaregiversTwice, IReadOnlyDictionary<string, int> Counts);
