using Samenspel.Matching.Data;
using Samenspel.Relations.Accounts;

namespace Samenspel.Matching.Features.Requests;

/// <summary>People are told things about their matches. An ambassador's look stands in the client's log by the consult.</summary>
internal sealed class MatchSubjects(MatchingDb db) : IAccountSubjects
{
    public IQueryable<Guid> Of(AccountOwner owner) => owner.Kind switch
    {
        OwnerKind.Volunteer => db.Matches.Where(match => match.VolunteerId == owner.Id).Select(match => match.Id),
        OwnerKind.Client => db.Matches.Where(match => match.Request.ClientId == owner.Id).Select(match => match.Id)
            .Concat(db.Consults.Where(consult => consult.ClientId == owner.Id).Select(consult => consult.Id)),
        _ => db.Matches.Where(_ => false).Select(match => match.Id), // what guardians are asked about peers goes with the proposal
    };
}
