using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features.Questions;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>Whom signals and questions concern. A question among volunteers concerns nobody by name.</summary>
internal sealed class SignalConcerns(SignalsDb db) : IConcerns
{
    public async Task<IReadOnlyList<Concern>> OfAsync(IReadOnlyCollection<Guid> subjects, CurrentUser user, CancellationToken cancel)
    {
        var me = user.Id;
        var signals = await db.SignalsFor(user).Where(signal => subjects.Contains(signal.Id))
            .Join(db.Collaborations, signal => signal.AgreementId, people => people.AgreementId, (signal, people) => new Concern(signal.Id, people.ClientId, people.VolunteerId == Guid.Empty ? null : people.VolunteerId))
            .ToListAsync(cancel);
        var questions = await db.QuestionsFor(user).AsNoTracking().Where(question => subjects.Contains(question.Id))
            .Join(db.Collaborations.AsNoTracking(), question => question.AgreementId, people => people.AgreementId, (question, people) => new { question, people })
            .ToListAsync(cancel);
        // Whoever looks after it now: the team may be asked to call, when professional and backup are away.
        var (asProfessional, asCoordinator) = (db.CollaborationsAs(Role.Professional, user).Select(people => people.AgreementId), db.CollaborationsAs(Role.Coordinator, user).Select(people => people.AgreementId));
        var agreements = await db.CollaborationsOfOthers(user)
            .Where(people => subjects.Contains(people.AgreementId)
                && (asProfessional.Contains(people.AgreementId) || asCoordinator.Contains(people.AgreementId)))
            .Select(people => new Concern(people.AgreementId, people.ClientId, people.VolunteerId))
            .ToListAsync(cancel);
        return [.. signals, .. questions.Select(one => QuestionPeople.Of(one.question, one.people, me)), .. agreements];
    }
}
