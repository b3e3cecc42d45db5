using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Domain;

namespace Samenspel.Clients.Features.Mergers;

/// <summary>Looks at two files of which the asker says that they are of one client. What it finds is loaded, for whoever merges them.</summary>
internal static class MergePlans
{
    public static async Task<MergePlan> PlanMergerAsync(this ClientsDb db, Client kept, Client merged, Guid asker, DateTimeOffset now, CancellationToken cancel)
    {
        Guid[] both = [kept.Id, merged.Id];
        var caregivers = await db.Caregivers.Where(c => both.Contains(c.ClientId)).ToListAsync(cancel);
        var consents = await db.Consents.Where(c => both.Contains(c.ClientId)).ToListAsync(cancel);
        var arrangements = await db.Arrangements.Where(a => both.Contains(a.ClientId)).ToListAsync(cancel);
        var twice = Twice(caregivers, kept, merged);
        var (outcomes, allowed) = Outcomes(consents, kept, merged, now.DutchDay());
        IEnumerable<FileDifference> severity = arrangements.Count == 2 && arrangements[0].Severity != arrangements[1].Severity ? [FileDifference.Severity] : [];
        var counts = new Dictionary<string, int>
        {
            ["support-requests"] = await db.SupportRequests.CountAsync(r => r.ClientId == merged.Id, cancel),
            ["network-members"] = await db.NetworkMembers.CountAsync(m => m.ClientId == merged.Id, cancel),
            ["arrangement-lines"] = arrangements.Where(a => a.ClientId == merged.Id).Sum(a => a.Lines.Count),
            ["respite-requests"] = await db.Respites.CountAsync(r => r.ClientId == merged.Id, cancel),
            ["own-strengths"] = await db.Set<OwnStrength>().CountAsync(s => s.ClientId == merged.Id, cancel),
            ["caregivers"] = caregivers.Count(c => c.ClientId == merged.Id && c.UnlinkedAt is null) - twice.Count,
            ["caregivers-in-both"] = twice.Count,
            ["consents"] = outcomes.Values.Count(outcome => outcome == ConsentOutcome.Carried),
            ["accounts"] = merged.AccountId is null ? 0 : 1,
        };
        return new MergePlan([.. await ConflictsAsync(db, kept, merged, caregivers, asker, now, cancel)], [.. kept.DifferencesFrom(merged), .. severity], outcomes, allowed, twice, counts);
    }

    /// <summary>Whether it is refused. All reasons at once, so that nobody corrects one to meet the next.</summary>
    private static async Task<IReadOnlyList<Error>> ConflictsAsync(
        ClientsDb db, Client kept, Client merged, List<CaregiverProfile> caregivers, Guid asker, DateTimeOffset now, CancellationToken cancel)
    {
        var found = new List<Error>();
        if (kept.AccountId == asker || merged.AccountId == asker || caregivers.Exists(c => c.UnlinkedAt is null && c.AccountId == asker)) found.Add(MergerErrors.OwnFile);
        if (kept.BirthYear != merged.BirthYear) found.Add(MergerErrors.BirthYearsDiffer);
        if (kept.TeamId != merged.TeamId) found.Add(MergerErrors.TeamsDiffer);
        if (kept.AccountId is not null && merged.AccountId is not null) found.Add(MergerErrors.TwoAccounts);
        if (caregivers.Exists(c => c.UnlinkedAt is null && (IsClient(c, kept) || IsClient(c, merged)))) found.Add(MergerErrors.OneCaresForOther);
        Guid[] both = [kept.Id, merged.Id];
        var asked = await db.Respites.AsNoTracking().Where(r => both.Contains(r.ClientId) && r.Status != RespiteStatus.Withdrawn && r.Until > now).ToListAsync(cancel);
        if (asked.Exists(one => one.ClientId == kept.Id && asked.Exists(other => other.ClientId == merged.Id && one.Period.Overlaps(other.Period)))) found.Add(MergerErrors.RespitesOverlap);
        return found;
    }

    /// <summary>Whether a caregiver of one of the files is the person of a file.</summary>
    private static bool IsClient(CaregiverProfile caregiver, Client client) => caregiver.AsClientId == client.Id || (caregiver.AccountId is { } account && account == client.AccountId);

    private static List<(CaregiverProfile Stays, CaregiverProfile Goes)> Twice(List<CaregiverProfile> caregivers, Client kept, Client merged)
    {
        var found = new List<(CaregiverProfile Kept, CaregiverProfile Merged)>();
        foreach (var one in caregivers.Where(c => c.ClientId == merged.Id && c.UnlinkedAt is null).OrderBy(c => c.AccountId is null).ThenBy(c => c.Id))
            if (caregivers.Find(c => c.ClientId == kept.Id && c.UnlinkedAt is null && c.IsSameAs(one) && !found.Exists(pair => pair.Kept == c)) is { } same) found.Add((same, one));
        return [.. found.Select(pair => CaregiverProfile.Choose(pair.Kept, pair.Merged))];
    }

    private static (Dictionary<string, ConsentOutcome> Outcomes, HashSet<string> Allowed) Outcomes(List<Consent> consents, Client kept, Client merged, DateOnly today)
    {
        var (outcomes, allowed) = (new Dictionary<string, ConsentOutcome>(), new HashSet<string>());
        foreach (var scope in ConsentScope.All.Select(scope => scope.Code))
        {
            var (ours, theirs) = (Of(kept.Id, scope), Of(merged.Id, scope));
            if (ours is not null) outcomes[scope] = ours.IsGranted && theirs?.IsWithdrawn == true ? ConsentOutcome.TakenBack : ConsentOutcome.Stands;
            else if (theirs is not null) outcomes[scope] = !theirs.IsGranted || theirs.IsOfClient(kept.AccountId ?? merged.AccountId) ? ConsentOutcome.Carried : ConsentOutcome.AskAgain;
            var isAllowed = outcomes.TryGetValue(scope, out var outcome) && outcome switch { ConsentOutcome.Stands => ours!.HoldsOn(today), ConsentOutcome.Carried => theirs!.HoldsOn(today), _ => false };
            if (isAllowed) allowed.Add(scope);
        }
        return (outcomes, allowed);

        Consent? Of(Guid client, string scope) => consents.Find(consent => consent.ClientId == client && consent.ScopeCode == scope && consent.WasAsked);
    }
}
