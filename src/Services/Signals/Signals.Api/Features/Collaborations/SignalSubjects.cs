using Samenspel.Relations.Accounts;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>
/// People are told what became of what they themselves reported or asked: that is not for who has the account after them. The log
/// stands by the client or the volunteer.
/// </summary>
internal sealed class SignalSubjects(SignalsDb db) : IAccountSubjects
{
    public IQueryable<Guid> Of(AccountOwner owner) => db.Signals.Where(_ => false).Select(signal => signal.Id);

    public IQueryable<Guid> SaidBy(AccountOwner owner, Guid account)
    {
        var theirs = CollaborationsOf(owner);
        var reported = db.Signals.Where(signal => signal.ReporterId == account && theirs.Any(one => one.AgreementId == signal.AgreementId)).Select(signal => signal.Id);
        var asked = db.Questions.Where(question => question.AskerId == account && theirs.Any(one => one.AgreementId == question.AgreementId)).Select(question => question.Id);
        var askedPeers = db.PeerQuestions.Where(question => owner.Kind == OwnerKind.Volunteer && question.AskerId == account && theirs.Any(one => one.OrganisationId == question.OrganisationId)).Select(question => question.Id);
        return reported.Concat(asked).Concat(askedPeers);
    }

    private IQueryable<Collaboration> CollaborationsOf(AccountOwner owner) => owner.Kind == OwnerKind.Volunteer
        ? db.Collaborations.Where(one => one.VolunteerId == owner.Id)
        : db.Collaborations.Where(one => one.ClientId == owner.ClientId);
}
