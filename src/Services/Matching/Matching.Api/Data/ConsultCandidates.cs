using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Matching.Data;

/// <summary>A volunteer who fits a consult.</summary>
/// <param name="Candidate">The volunteer.</param>
/// <param name="ActivityCodes">For which of the client's interests.</param>
internal sealed record ConsultCandidate(Candidate Candidate, IReadOnlyList<string> ActivityCodes);

/// <summary>Judges volunteers for a consult as if it were a request: there is one set of hard rules.</summary>
internal static class ConsultCandidates
{
    /// <summary>The volunteers of the ambassador's own organisations who fit, who helps the fewest first.</summary>
    public static async Task<IReadOnlyList<ConsultCandidate>> FindCandidatesAsync(
        this MatchingDb db, EngineInputReader engineInput, AmbassadorConsult consult, CurrentUser user, CancellationToken cancel)
    {
        var organisations = user.OrganisationsAs(Role.Ambassador);
        // The consent to look along covers this look; asking a volunteer needs the consent for matching, and is another step.
        MatchRequest[] requests = [.. consult.InterestCodes.Select(consult.AsRequest)];
        if (requests.Length == 0) return [];
        var candidates = await db.StillVolunteers(db.GetService<TimeProvider>().Today()).AsNoTracking()
            .Where(c => c.ProfileVersion > 0 && !c.HasLeft && organisations.Contains(c.OrganisationId)).ToListAsync(cancel);
        var found = await engineInput.FindFittingAsync(requests, candidates, cancel);
        var fit = requests.Zip(found).ToDictionary(one => one.First.ActivityCode, one => one.Second);
        return
        [
            .. from code in consult.InterestCodes
               from candidate in candidates
               where fit[code].Contains(candidate.Id)
               group code by candidate into fitting
               orderby fitting.Key.Load, fitting.Key.Id
               select new ConsultCandidate(fitting.Key, [.. fitting]),
        ];
    }
}
