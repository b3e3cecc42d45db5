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
        NameBackup(personId, presence, today);
        if (Status == AgreementStatus.Draft) Revise();
        else RaiseResponsibleChanged();
        return null;
    }

    /// <summary>
    /// Another professional of the team takes over; there is always exactly one. The backup may be the one who does, and is followed
    /// by another in the same step: the agreement is never without. While the team has nobody, the backup or a coordinator of the
    /// organisation stands in for it.
    /// </summary>
    public Error? ChangeResponsible(Guid professionalId, Guid? nextBackup, Guid changedBy, string reason, Presence presence, bool hasTeamNobody, DateTimeOffset at)
    {
        if (ProfessionalId == professionalId) return nextBackup is { } named ? AssignBackup(named, presence, at.DutchDay()) : null;
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        if (IsParty(professionalId)) return AgreementErrors.ResponsibleIsParty;
        var isOfTeam = presence.IsProfessionalOf(TeamId, professionalId, at.DutchDay());
        var mayStandIn = hasTeamNobody && presence.CanBackUp(professionalId, at.DutchDay())
            && (professionalId == BackupId || presence.IsCoordinatorOf(OrganisationId, professionalId, at.DutchDay()));
        if (professionalId == Guid.Empty || !(isOfTeam || mayStandIn)) return AgreementErrors.ResponsibleUnknown;
        var backup = nextBackup ?? BackupId;
        if (professionalId == backup) return AgreementErrors.BackupIsProfessional;
        if (backup is { } other && other != BackupId)
        {
            if (IsParty(other)) return AgreementErrors.BackupIsParty;
            if (!presence.CanBackUp(other, at.DutchDay())) return AgreementErrors.BackupUnknown;
            if (Status == AgreementStatus.Draft) Revise();
        }
        if (responsibles.Count == 0) responsibles.Add(new ResponsibleTerm(Id, ProfessionalId, DraftedAt, changedBy: null, reason: null));
        (ProfessionalId, StandsInForTeam) = (professionalId, !isOfTeam);
        if (backup is { } next && next != BackupId) NameBackup(next, presence, at.DutchDay());
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
        (ProfessionalId, StandsInForTeam) = (professionalId, false);
        responsibles.Add(new ResponsibleTerm(Id, professionalId, at, changedBy: null, reason: null));
        if (BackupId != professionalId)
        {
            Changed();
            return true;
        }
        (BackupId, BackupTeamId, BackupOrganisationId) = (null, null, null);
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

    /// <summary>A visit was written down by mistake, or on another day than it was. Taking it away twice is once.</summary>
    /// <param name="visit">One of this agreement.</param>
    /// <param name="at">Now.</param>
    public Error? RemoveVisit(Visit visit, DateTimeOffset at)
    {
        if (visit.RemovedAt is not null) return null;
        if (Status != AgreementStatus.Active) return AgreementErrors.NotActive;
        visit.Remove(at);
        VisitCount--;
        Changed();
        return null;
    }

    /// <summary>Whether who is responsible is of no team of it: the team has nobody, and somebody stands in.</summary>
    public bool StandsInForTeam { get; private set; }

    /// <summary>Of which team who is responsible must be; null while somebody stands in for it.</summary>
    public Guid? TeamOfResponsible => StandsInForTeam ? null : TeamId;

    /// <summary>The sign-ins of the people it is about.</summary>
    public IReadOnlyCollection<Guid> Parties =>
        [VolunteerAccountId, .. new[] { ClientAccountId }.Concat(caregivers.Select(caregiver => caregiver.AccountId)).OfType<Guid>()];

    /// <summary>Whether somebody would look after himself.</summary>
    public bool IsBehindParty => Parties.Contains(ProfessionalId) || (BackupId is { } backup && Parties.Contains(backup));
    private void NameBackup(Guid personId, Presence presence, DateOnly today)
    {
        BackupId = personId;
        (BackupTeamId, BackupOrganisationId) = presence.BackupPlaceOf(personId, TeamId, OrganisationId, today);
    }

    private bool IsParty(Guid person) =>
        person == ClientId || person == VolunteerId || Parties.Contains(person) || caregivers.Any(caregiver => caregiver.CaregiverId == person);

    private void RaiseResponsibleChanged()
    {
        Changed();
        if (Status == AgreementStatus.Active) Raise(new ResponsibleChanged(Id, ProfessionalId, BackupId!.Value) { BackupTeamId = BackupTeamId, BackupOrganisationId = BackupOrganisationId, StandsInForTeam = StandsInForTeam });
    }
}
