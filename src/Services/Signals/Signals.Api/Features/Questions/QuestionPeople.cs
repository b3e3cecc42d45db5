using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Questions;

/// <summary>Who have to do with a question.</summary>
internal static class QuestionPeople
{
    /// <summary>Who answers it: of several, who is responsible.</summary>
    public static Guid? AskedOf(Question question, Collaboration people) => question.Handler switch
    {
        SignalHandler.Colleague => question.ColleagueId ?? people.ProfessionalId,
        SignalHandler.Backup => people.BackupId,
        _ when people.ProfessionalId == Guid.Empty => null,
        _ => people.ProfessionalId,
    };

    /// <summary>The agreement it is about; null when it is about none.</summary>
    public static Guid? AgreementOf(Collaboration people) => people.IsWithoutAgreement ? null : people.AgreementId;

    /// <summary>Whom it concerns: to who asks it both, to who is asked only who asks it, or whom the caregiver cares for who does.</summary>
    public static Concern Of(Question question, Collaboration people, Guid reader) => new(
        question.Id,
        question.AskerId == reader || question.AskerRole != Role.Volunteer ? people.ClientId : null,
        question.AskerId == reader || question.AskerRole == Role.Volunteer ? people.VolunteerOrNobody : null);
}
