
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Domain;

/// <summary>
/// What client and volunteer agree with each other. It starts when all said yes to the same text, and only with a
/// responsible professional and a backup.
/// </summary>
internal sealed partial class Agreement : AggregateRoot
{
    private readonly List<Answer> answers = [];
    private readonly List<AgreementVersion> versions = [];
    private readonly List<AgreementStep> steps = [];
    private readonly List<InductionItem> induction = [];
    private readonly List<ResponsibleTerm> responsibles = [];
    private IReadOnlyList<KnownCaregiver> caregivers = [];
    private bool mayCaregiversRead;
    private IReadOnlyCollection<Guid> withoutRole = [];
    private AgreementTerms? terms;
    private int? inForceRevision;

    private Agreement()
    {
    }

    public required Guid MatchId { get; init; }

    /// <summary>The support request it answers.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>Pseudonymous id of the client.</summary>
    public required Guid ClientId { get; init; }

    public Guid? ClientAccountId { get; private set; }
    public required Guid VolunteerId { get; init; }
    public Guid VolunteerAccountId { get; private set; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The responsible professional: exactly one at a time.</summary>
    public Guid ProfessionalId { get; private set; }

    public required Guid TeamId { get; init; }
    public required string ActivityCode { get; init; }

    /// <summary>Who is reachable when the professional is not.</summary>
    public Guid? BackupId { get; private set; }

    /// <summary>As <see cref="Relations.BackupPlace.TeamId"/>.</summary>
    public Guid? BackupTeamId { get; private set; }

    /// <summary>As <see cref="Relations.BackupPlace.OrganisationId"/>.</summary>
    public Guid? BackupOrganisationId { get; private set; }

    /// <summary>By which role the backup is that.</summary>
    public BackupPlace BackupPlace => new(BackupTeamId, BackupOrganisationId);

    /// <summary>Who stand behind it.</summary>
    public ResponsiblePeople ResponsiblePeople => new(ProfessionalId, BackupId, TeamId, OrganisationId) { BackupPlace = BackupPlace, StandsInForTeam = StandsInForTeam, Parties = Parties };

    /// <summary>Who does what, in the text that is written or holds.</summary>
    public TaskLines Tasks { get; private set; } = TaskLines.None;

    /// <summary>How they go about it, in the text that is written or holds.</summary>
    public AgreementTerms Terms => terms ?? AgreementTerms.Usual;

    public AgreementContent Content => new(Tasks, Terms);

    /// <summary>Which version is written or holds, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Which text was written last. It moves with every change, so that nobody says yes to what he did not see.</summary>
    public int Revision { get; private set; } = 1;

    public AgreementStatus Status { get; private set; }

    public DateTimeOffset DraftedAt { get; private init; }
    public DateTimeOffset? ActivatedAt { get; private set; }

    /// <summary>The Dutch day of that.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>How many days it lasted; null while it goes on, or when it never started.</summary>
    public int? LastedDays { get; private set; }

    public int VisitCount { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public EndReason? EndReason { get; private set; }

    /// <summary>All that was answered, the oldest first; also to earlier texts.</summary>
    public IReadOnlyList<Answer> Answers => answers;

    /// <summary>All texts people were asked to agree with since it started.</summary>
    public IReadOnlyList<AgreementVersion> Versions => versions;

    public IReadOnlyList<AgreementStep> Steps => steps;
    public IReadOnlyList<InductionItem> Induction => induction;
    public IReadOnlyList<ResponsibleTerm> Responsibles => responsibles;

    /// <summary>Who care for the client now. They are kept beside the agreement; whoever loads it, tells it.</summary>
    public IReadOnlyList<KnownCaregiver> Caregivers => caregivers;

    /// <summary>Whose answer it waits for: nobody's who may not read it.</summary>
    public IReadOnlyList<KnownCaregiver> AskedCaregivers => mayCaregiversRead ? caregivers : [];

    /// <summary>Another text that people are asked to agree with; null when there is none.</summary>
    public AgreementVersion? Proposal => versions.Find(version => version.Status == VersionStatus.Proposed);

    public static Agreement Draft(
        Guid matchId, Guid requestId, Guid clientId, Guid? clientAccountId, Guid volunteerId, Guid volunteerAccountId,
        Guid organisationId, Guid professionalId, Guid teamId, string activityCode, DateTimeOffset at)
    {
        var agreement = new Agreement
        {
            MatchId = matchId,
            RequestId = requestId,
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
        agreement.responsibles.Add(new ResponsibleTerm(agreement.Id, professionalId, at, changedBy: null, reason: null));
        return agreement;
    }

    /// <summary>The client's sign-in from now on; who signs for the client without one, is the professional. Says whether that is news.</summary>
    public bool SetClientAccount(Guid? accountId)
    {
        if (ClientAccountId == accountId) return false;
        if (ClientAccountId is not null) ForgetYesOf(Party.Client);
        ClientAccountId = accountId;
        Changed();
        return true;
    }

    /// <summary>The volunteer's sign-in from now on.</summary>
    public void SetVolunteerAccount(Guid accountId)
    {
        if (VolunteerAccountId == accountId) return;
        ForgetYesOf(Party.Volunteer);
        VolunteerAccountId = accountId;
        Changed();
    }

    /// <summary>Tells who care for the client now, whether the client lets them read along, and which accounts of client and caregivers lost the role.</summary>
    public Agreement WithCaregivers(IReadOnlyList<KnownCaregiver> now, bool mayRead, IReadOnlyCollection<Guid> lost)
    {
        (caregivers, mayCaregiversRead, withoutRole) = (now, mayRead, lost);
        return this;
    }

    /// <summary>For whom a person answers; null for nobody. The responsible professional writes down what a client said who has no account, or one without the role.</summary>
    public Party? PartyOf(Asker asker) => SignatoryOf(asker, party: null, caregiverId: null) is { Party: not Party.Professional } signatory ? signatory.Party : null;

    /// <summary>For whom a person speaks, when he says so; else for himself.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="party">As whom; needed by a professional who speaks for himself and for a client without account.</param>
    /// <param name="caregiverId">For which caregiver, by a professional.</param>
    public Signatory? SignatoryOf(Asker asker, Party? party, Guid? caregiverId)
    {
        bool IsSpokenFor(Guid? account, Guid by) => account is { } own && !withoutRole.Contains(own) ? own == by : asker.IsResponsible;
        bool Speaks(Party wanted, bool isMeant) => isMeant && (party is null || party == wanted);
        if (caregiverId is { } id)
            return AskedCaregivers.Any(c => c.CaregiverId == id && IsSpokenFor(c.AccountId, asker.AsCaregiver)) ? new Signatory(Party.Caregiver, id) : null;
        if (Speaks(Party.Volunteer, asker.IsVolunteer)) return new Signatory(Party.Volunteer);
        if (Speaks(Party.Client, IsSpokenFor(ClientAccountId, asker.AsClient))) return new Signatory(Party.Client);
        if (Speaks(Party.Professional, asker.IsResponsible) && Status != AgreementStatus.Draft) return new Signatory(Party.Professional);
        return AskedCaregivers.FirstOrDefault(c => Speaks(Party.Caregiver, c.AccountId == asker.AsCaregiver)) is { } caregiver ? new Signatory(Party.Caregiver, caregiver.CaregiverId) : null;
    }

    /// <summary>As whom somebody may propose another text; null for nobody.</summary>
    public Signatory? ProposerOf(Asker asker, Party? party) =>
        asker.IsResponsible && (party ?? Party.Professional) == Party.Professional
            ? new Signatory(Party.Professional)
            : SignatoryOf(asker, party, caregiverId: null);

    /// <summary>What still lacks before anybody can say yes: names of fields.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Tasks.Missing,
        .. BackupId is null ? ["backup"] : Array.Empty<string>(),
    ];

    /// <summary>It is done, also when it never started. The first reason stays.</summary>
    public void End(EndReason reason, DateTimeOffset at)
    {
        if (Status == AgreementStatus.Ended) return;
        LastedDays = at.DutchDay().DayNumber - StartedOn?.DayNumber;
        Proposal?.Refuse(reason: null, at);
        Status = AgreementStatus.Ended;
        (EndReason, EndedAt, ReasonBits, Attention) = (reason, at, 0, null);
        Changed();
        Raise(new Contracts.AgreementEnded(Id, MatchId, VolunteerId, reason.Code()) { RequestId = RequestId, DurationDays = LastedDays ?? 0 });
    }

    private Error NotDraft() => Status == AgreementStatus.Active ? AgreementErrors.AlreadyActive : AgreementErrors.Ended;
}
