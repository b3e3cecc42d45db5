using Samenspel.Agreements.Contracts;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>
/// What client and volunteer agree with each other. It starts when both said yes to the same text, and only with a
/// responsible professional and a backup.
/// </summary>
internal sealed class Agreement : AggregateRoot
{
    private readonly List<Answer> answers = [];

    private Agreement()
    {
    }

    public required Guid MatchId { get; init; }

    /// <summary>Pseudonymous id of the client.</summary>
    public required Guid ClientId { get; init; }

    public required Guid? ClientAccountId { get; init; }
    public required Guid VolunteerId { get; init; }
    public required Guid VolunteerAccountId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid ProfessionalId { get; init; }
    public required Guid TeamId { get; init; }
    public required string ActivityCode { get; init; }

    /// <summary>Who is reachable when the professional is not.</summary>
    public Guid? BackupId { get; private set; }

    public TaskLines Tasks { get; private set; } = TaskLines.None;

    /// <summary>Which text this is. It moves with every change of tasks or backup, so that nobody says yes to what he did not see.</summary>
    public int Revision { get; private set; } = 1;

    public AgreementStatus Status { get; private set; }
    public DateTimeOffset DraftedAt { get; private init; }
    public DateTimeOffset? ActivatedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public EndReason? EndReason { get; private set; }

    /// <summary>All that was answered, the oldest first; also to earlier texts.</summary>
    public IReadOnlyList<Answer> Answers => answers;

    public static Agreement Draft(
        Guid matchId, Guid clientId, Guid? clientAccountId, Guid volunteerId, Guid volunteerAccountId,
        Guid organisationId, Guid professionalId, Guid teamId, string activityCode, DateTimeOffset at) => new()
        {
            MatchId = matchId,
            ClientId = clientId,
            ClientAccountId = clientAccountId,
            VolunteerId = volunteerId,
            VolunteerAccountId = volunteerAccountId,
            OrganisationId = organisationId,
            ProfessionalId = professionalId,
            TeamId = teamId,
            ActivityCode = activityCode,
            DraftedAt = at,
        };

    /// <summary>What still lacks before anybody can say yes: names of fields.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Tasks.Missing,
        .. BackupId is null ? ["backup"] : Array.Empty<string>(),
    ];

    /// <summary>For whom a person answers; null for nobody. The responsible professional writes down what a client without account said.</summary>
    public Party? PartyOf(Guid person) =>
        person == VolunteerAccountId ? Party.Volunteer
        : person == (ClientAccountId ?? ProfessionalId) ? Party.Client
        : null;

    /// <summary>Whether this party said yes to the text as it is.</summary>
    public bool HasConsentOf(Party party) => answers.Exists(answer => answer.Party == party && answer.IsConsentTo(Revision));

    /// <summary>Writes down who does what. Who said yes before, said it to something else.</summary>
    public Error? SetTasks(TaskLines tasks)
    {
        if (Tasks.SameAs(tasks)) return null;
        if (Status != AgreementStatus.Draft) return NotDraft();
        Tasks = tasks;
        Revise();
        return null;
    }

    /// <summary>Names the backup: somebody other than the people it must be a backup for.</summary>
    public Error? AssignBackup(Guid personId)
    {
        if (BackupId == personId) return null;
        if (Status != AgreementStatus.Draft) return NotDraft();
        if (personId == Guid.Empty) return AgreementErrors.BackupMissing;
        if (personId == ProfessionalId) return AgreementErrors.BackupIsProfessional;
        if (personId == ClientId || personId == ClientAccountId || personId == VolunteerId || personId == VolunteerAccountId) return AgreementErrors.BackupIsParty;
        BackupId = personId;
        Revise();
        return null;
    }

    /// <summary>Somebody says yes. When both parties did, they can start.</summary>
    /// <param name="party">Who says yes.</param>
    /// <param name="answeredBy">Who writes it down.</param>
    /// <param name="revision">The text that was read.</param>
    /// <param name="note">How it was said, when it was said to the professional.</param>
    /// <param name="at">Now.</param>
    public Error? GiveConsent(Party party, Guid answeredBy, int revision, string? note, DateTimeOffset at)
    {
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        if (revision != Revision) return AgreementErrors.ChangedSince;
        if (HasConsentOf(party)) return null;
        if (Missing.Count > 0) return AgreementErrors.NotComplete;
        if (answeredBy == ProfessionalId && string.IsNullOrWhiteSpace(note)) return AgreementErrors.HowConsented;

        answers.Add(new Answer(Id, party, isYes: true, Revision, answeredBy, note, at));
        Changed();
        if (HasConsentOf(Party.Client) && HasConsentOf(Party.Volunteer)) Activate(at);
        return null;
    }

    /// <summary>"Nee, dank je": the agreement stays a draft, and nobody is held to an earlier yes.</summary>
    public Error? RefuseConsent(Party party, Guid answeredBy, string? note, DateTimeOffset at)
    {
        if (Status != AgreementStatus.Draft) return NotDraft();
        if (answers.LastOrDefault() is { IsYes: false } last && last.Party == party && last.Revision + 1 == Revision) return null;
        answers.Add(new Answer(Id, party, isYes: false, Revision, answeredBy, note, at));
        Revise();
        return null;
    }

    /// <summary>Client and volunteer met.</summary>
    public (Visit? Visit, Error? Error) RecordVisit(Guid key, DateOnly visitedOn, Guid recordedBy, DateTimeOffset at)
    {
        if (Status != AgreementStatus.Active) return (null, AgreementErrors.NotActive);
        if (visitedOn > DateOnly.FromDateTime(at.UtcDateTime)) return (null, AgreementErrors.VisitInFuture);
        if (visitedOn < DateOnly.FromDateTime(ActivatedAt!.Value.UtcDateTime)) return (null, AgreementErrors.VisitBeforeStart);

        var visit = new Visit(Id, key, visitedOn, recordedBy, at);
        Changed();
        Raise(new VisitCompleted(Id, visit.Id, visitedOn));
        return (visit, null);
    }

    /// <summary>It is done, also when it never started. The first reason stays.</summary>
    public void End(EndReason reason, DateTimeOffset at)
    {
        if (Status == AgreementStatus.Ended) return;
        Status = AgreementStatus.Ended;
        (EndReason, EndedAt) = (reason, at);
        Changed();
        Raise(new AgreementEnded(Id, MatchId, VolunteerId, reason.ToString()));
    }

    private void Activate(DateTimeOffset at)
    {
        var backup = BackupId ?? throw new InvalidOperationException("No agreement starts without a backup.");
        if (ProfessionalId == Guid.Empty) throw new InvalidOperationException("No agreement starts without a responsible professional.");
        Status = AgreementStatus.Active;
        ActivatedAt = at;
        Raise(new AgreementActivated(
            Id, MatchId, ClientId, ClientAccountId, VolunteerId, VolunteerAccountId, OrganisationId, ProfessionalId, backup, ActivityCode));
    }

    private void Revise()
    {
        Revision++;
        Changed();
    }

    private Error NotDraft() => Status == AgreementStatus.Active ? AgreementErrors.AlreadyActive : AgreementErrors.Ended;
}
