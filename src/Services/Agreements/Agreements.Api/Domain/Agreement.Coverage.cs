using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Domain;

/// <summary>Who stands behind it, and the visits.</summary>
internal sealed partial class Agreement
{
    /// <summary>Names the backup: somebody other than the people it must be a backup for. In a draft all are asked again.</summary>
    public Error? AssignBackup(Guid personId, Presence presence, DateOnly today)
    {
        if (BackupId == personId) return null;
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        if (personId == Guid.Empty) return AgreementErrors.BackupMissing;
        if (personId == ProfessionalId) return AgreementErrors.BackupIsProfessional;
        if (IsParty(personId)) return AgreementErrors.BackupIsParty;
        if (!presence.CanBackUp(personId, today)) return AgreementErrors.BackupUnknown;
        BackupId = personId;
        if (Status == AgreementStatus.Draft) Revise();
        else RaiseResponsibleChanged();
        return null;
    }

    /// <summary>
    /// Another professional of the team takes over; there is always exactly one. The backup may be the one who does, and is followed
    /// by another in the same step: the agreement is never without.
    /// </summary>
    public Error? ChangeResponsible(Guid professionalId, Guid? nextBackup, Guid changedBy, string reason, Presence presence, DateTimeOffset at)
    {
        if (ProfessionalId == professionalId) return nextBackup is { } named ? AssignBackup(named, presence, at.DutchDay()) : null;
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        if (IsParty(professionalId)) return AgreementErrors.ResponsibleIsParty;
        if (professionalId == Guid.Empty || !presence.IsProfessionalOf(TeamId, professionalId, at.DutchDay())) return AgreementErrors.ResponsibleUnknown;
        var backup = nextBackup ?? BackupId;
        if (professionalId == backup) return AgreementErrors.BackupIsProfessional;
        if (backup is { } other && other != BackupId)
        {
            if (IsParty(other)) return AgreementErrors.BackupIsParty;
            if (!presence.CanBackUp(other, at.DutchDay())) return AgreementErrors.BackupUnknown;
            if (Status == AgreementStatus.Draft) Revise();
        }
        if (responsibles.Count == 0) responsibles.Add(new ResponsibleTerm(Id, ProfessionalId, DraftedAt, changedBy: null, reason: null));
        (ProfessionalId, BackupId) = (professionalId, backup);
        responsibles.Add(new ResponsibleTerm(Id, professionalId, at, changedBy, reason));
        RaiseResponsibleChanged();
        return null;
    }

    /// <summary>
    /// The support request was handed over: a draft names who helps the client now, unless somebody was named here. Who was the backup
    /// until now is followed by another. Says whether that is news.
    /// </summary>
    public bool FollowRequest(Guid professionalId, DateTimeOffset at)
    {
        if (Status != AgreementStatus.Draft || ProfessionalId == professionalId || IsParty(professionalId) || responsibles.Exists(term => term.ChangedBy is not null)) return false;
        ProfessionalId = professionalId;
        responsibles.Add(new ResponsibleTerm(Id, professionalId, at, changedBy: null, reason: null));
        if (BackupId != professionalId)
        {
            Changed();
            return true;
        }
        BackupId = null;
        Revise();
        return true;
    }

    /// <summary>Client and volunteer met.</summary>
    public (Visit? Visit, Error? Error) RecordVisit(Guid key, DateOnly visitedOn, Guid recordedBy, DateTimeOffset at)
    {
        if (Status != AgreementStatus.Active) return (null, AgreementErrors.NotActive);
        if (IsOnHold) return (null, AgreementErrors.OnHold);
        if (visitedOn > at.DutchDay()) return (null, AgreementErrors.VisitInFuture);
        if (visitedOn < ActivatedAt!.Value.DutchDay()) return (null, AgreementErrors.VisitBeforeStart);

        var visit = new Visit(Id, key, visitedOn, recordedBy, at);
        VisitCount++;
        Changed();
        Raise(new VisitCompleted(Id, visit.Id, visitedOn));
        return (visit, null);
    }

    private bool IsParty(Guid person) =>
        person == ClientId || person == ClientAccountId || person == VolunteerId || person == VolunteerAccountId
        || caregivers.Any(caregiver => caregiver.CaregiverId == person || caregiver.AccountId == person);

    private void RaiseResponsibleChanged()
    {
        Changed();
        if (Status == AgreementStatus.Active) Raise(new ResponsibleChanged(Id, ProfessionalId, BackupId!.Value));
    }
}
