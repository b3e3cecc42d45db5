using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Matching.Features.Matches;

/// <summary>Whom matches and requests concern, as far as a reader of the match sees it: a volunteer learns who it is when it clicks, a client when they will meet.</summary>
internal sealed class MatchConcerns(MatchingDb db, TimeProvider clock) : IConcerns
{
    public async Task<IReadOnlyList<Concern>> OfAsync(IReadOnlyCollection<Guid> subjects, CurrentUser user, CancellationToken cancel)
    {
        var matches = await db.MatchesToRead(user, clock.Today()).AsNoTracking().Include(match => match.Request).Where(match => subjects.Contains(match.Id)).ToListAsync(cancel);
        var teams = user.WorksIn();
        var requests = await db.Requests.Where(request => teams.Contains(request.TeamId) && subjects.Contains(request.Id)).Select(request => new Concern(request.Id, request.ClientId, null)).ToListAsync(cancel);
        return [.. matches.Select(match => Of(match, user.PartyOf(match))), .. requests];
    }

    private static Concern Of(Match match, Role party) => new(match.Id, match.ClientIdFor(party), match.VolunteerIdFor(party));
}
