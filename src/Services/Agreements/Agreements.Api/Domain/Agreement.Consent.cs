
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>Saying yes and no.</summary>
internal sealed partial class Agreement
{
    /// <summary>The text that people read: the one that is proposed, else the one that is written or holds.</summary>
    public int RevisionToRead => Status == AgreementStatus.Draft || Proposal is not null ? Revision : InForceRevision;

    private int InForceRevision => inForceRevision ?? Revision;

    /// <summary>Everybody who must say yes to the text.</summary>
    public IReadOnlyList<Signatory> Signatories =>
    [
        new(Party.Client), new(Party.Volunteer),
        .. AskedCaregivers.Select(caregiver => new Signatory(Party.Caregiver, caregiver.CaregiverId)),
        .. Proposal is null ? Array.Empty<Signatory>() : [new Signatory(Party.Professional)],
    ];

    /// <summary>Whether this party said yes to the text as it is: for caregivers, all of them.</summary>
    public bool HasConsentOf(Party party) => Signatories.Where(signatory => signatory.Party == party).ToArray() is { Length: > 0 } all && all.All(HasConsentOf);

    /// <summary>What the text still waits for: client, volunteer, caregiver, professional, induction, attention, and what is missing.</summary>
    public IReadOnlyList<string> WaitsFor =>
        Status == AgreementStatus.Ended || (Status == AgreementStatus.Active && Proposal is null) ? []
        :
        [
            .. Status == AgreementStatus.Draft ? Missing : [],
            .. Signatories.Where(signatory => !HasConsentOf(signatory) && !IsExcused(signatory)).Select(signatory => Name(signatory.Party)).Distinct(),
            .. Status == AgreementStatus.Draft && induction.Exists(item => item.IsBeforeStart && item.DoneAt is null) ? ["induction"] : Array.Empty<string>(),
            .. Status == AgreementStatus.Draft && WaitsForAttention ? ["attention"] : Array.Empty<string>(),
        ];

    /// <summary>Somebody says yes. When all did and nothing else lacks, the text comes into force.</summary>
    /// <param name="signatory">For whom.</param>
    /// <param name="answeredBy">Who writes it down.</param>
    /// <param name="revision">The text that was read.</param>
    /// <param name="note">How it was said, when it was said to the professional.</param>
    /// <param name="at">Now.</param>
    public Error? GiveConsent(Signatory signatory, Guid answeredBy, int revision, string? note, DateTimeOffset at)
    {
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        if (revision != RevisionToRead) return AgreementErrors.ChangedSince;
        if (HasConsentOf(signatory)) return null;
        if (Missing.Count > 0) return AgreementErrors.NotComplete;
        if (signatory.Party != Party.Professional && answeredBy == ProfessionalId && string.IsNullOrWhiteSpace(note)) return AgreementErrors.HowConsented;

        answers.Add(new Answer(Id, signatory, isYes: true, RevisionToRead, answeredBy, note, at));
        Changed();
        ActivateIfComplete(at);
        return null;
    }

    /// <summary>"Nee, dank je": a draft stays a draft, and nobody is held to an earlier yes; a proposal is closed, and what was agreed holds.</summary>
    public Error? RefuseConsent(Signatory signatory, Guid answeredBy, int? revision, string? note, DateTimeOffset at)
    {
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        if (answers.LastOrDefault() is { IsYes: false } last && last.IsOf(signatory) && IsLastRefused(last.Revision) && (revision ?? last.Revision) == last.Revision) return null;
        if (revision is not null && revision != RevisionToRead) return AgreementErrors.ChangedSince;
        if (Status == AgreementStatus.Active && Proposal is null) return AgreementErrors.AlreadyActive;

        answers.Add(new Answer(Id, signatory, isYes: false, Revision, answeredBy, note, at));
        if (Proposal is { } proposal)
        {
            proposal.Refuse(note, at);
            AddStep(StepKind.Refused, proposal.Number, Revision, answeredBy, new Participation([signatory.Party], HasCaregiver: false, note), at);
            Changed();
        }
        else
        {
            Revise();
        }
        return null;
    }

    /// <summary>The professional does not wait for the caregiver's answer to this text, and says why. It is marked.</summary>
    public Error? SkipCaregiver(Guid by, int revision, string reason, DateTimeOffset at)
    {
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        if (revision != RevisionToRead) return AgreementErrors.ChangedSince;
        if (AskedCaregivers.Count == 0) return AgreementErrors.NoCaregiver;
        if (IsExcused(new Signatory(Party.Caregiver))) return null;
        AddStep(StepKind.WithoutCaregiver, Proposal?.Number ?? Number, revision, by, new Participation([Party.Professional], HasCaregiver: true, reason), at);
        Changed();
        ActivateIfComplete(at);
        return null;
    }

    /// <summary>Looks again, when something else than an answer changed what the text waited for.</summary>
    public void ActivateIfComplete(DateTimeOffset at)
    {
        if (Status == AgreementStatus.Ended || (Status == AgreementStatus.Active && Proposal is null) || WaitsFor.Count > 0) return;
        if (Proposal is { } proposal) Accept(proposal, at);
        else Activate(at);
    }

    private void Activate(DateTimeOffset at)
    {
        var backup = BackupId ?? throw new InvalidOperationException("No agreement starts without a backup.");
        if (ProfessionalId == Guid.Empty) throw new InvalidOperationException("No agreement starts without a responsible professional.");
        Status = AgreementStatus.Active;
        (ActivatedAt, StartedOn) = (at, at.DutchDay());
        inForceRevision = Revision;
        var first = new AgreementVersion(Id, Number, Revision, Content, proposedBy: null, ProfessionalId, DraftedAt);
        first.Accept(at);
        versions.Add(first);
        AddStep(StepKind.Activated, Number, Revision, ProfessionalId, WhoConsented(), at);
        Changed();
        Raise(new AgreementActivated(
            Id, MatchId, ClientId, ClientAccountId, VolunteerId, VolunteerAccountId, OrganisationId, ProfessionalId, backup, ActivityCode)
        { RequestId = RequestId, TeamId = TeamId, BackupTeamId = BackupTeamId, BackupOrganisationId = BackupOrganisationId, StandsInForTeam = StandsInForTeam, Number = Number, ResponsibilityCode = Terms.Axes.Kind.Code() });
    }

    /// <summary>The sign-in of who answers; null when somebody writes it down.</summary>
    public Guid? AccountOf(Signatory signatory) => signatory.Party switch
    {
        Party.Client => ClientAccountId,
        Party.Volunteer => VolunteerAccountId,
        Party.Professional => ProfessionalId,
        _ => caregivers.FirstOrDefault(caregiver => caregiver.CaregiverId == signatory.CaregiverId)?.AccountId,
    };

    /// <summary>Who said no to the text as it was last; nobody once it is another.</summary>
    public bool HasRefused(Signatory signatory) => answers.LastOrDefault(answer => answer.IsOf(signatory)) is { IsYes: false } last && IsLastRefused(last.Revision);

    /// <summary>Whether somebody said yes to a text that no longer stands.</summary>
    public bool HadConsentOf(Signatory signatory) => answers.Exists(answer => answer.IsYes && answer.IsOf(signatory) && answer.Revision < RevisionToRead);

    public bool HasConsentOf(Signatory signatory) => answers.Exists(answer => answer.IsConsentOf(signatory, RevisionToRead));

    private bool IsExcused(Signatory signatory) => signatory.Party == Party.Caregiver && WithoutCaregiver is not null;

    private AgreementStep? WithoutCaregiver => steps.FindLast(step => step.Kind == StepKind.WithoutCaregiver && step.Revision == RevisionToRead);

    private bool IsLastRefused(int revision) =>
        Status == AgreementStatus.Draft ? revision + 1 == Revision : Proposal is null && revision == Revision;

    private Participation WhoConsented() => new(
        [.. answers.Where(answer => answer.IsYes && answer.Revision == Revision).Select(answer => answer.Party), Party.Professional],
        AskedCaregivers.Count > 0, WithoutCaregiver?.Reason);

    private void AddStep(StepKind kind, int number, int revision, Guid? by, Participation with, DateTimeOffset at) =>
        steps.Add(new AgreementStep(Id, kind, number, revision, by, with, at));

    /// <summary>Nothing starts on the yes of an account that was not this person's: all are asked again.</summary>
    private void ForgetYesOf(Party party)
    {
        ForgetYesOf(new Signatory(party));
    }

    private void ForgetYesOf(Signatory signatory)
    {
        if (Status == AgreementStatus.Ended || !HasConsentOf(signatory)) return;
        if (Status == AgreementStatus.Draft) Revise();
        else if (Proposal is { } proposal)
        {
            Revise();
            proposal.AskAgain(Revision);
        }
    }

    /// <summary>With which account a caregiver answers from now on: a yes that another account gave was not this caregiver's. Says whether that is news.</summary>
    public bool SetCaregiverAccount(Guid caregiverId, Guid? account)
    {
        var (signatory, before) = (new Signatory(Party.Caregiver, caregiverId), Revision);
        bool IsWrittenDown(Answer answer) => answer.AnsweredBy == ProfessionalId || responsibles.Exists(term => term.ProfessionalId == answer.AnsweredBy);
        if (answers.Exists(answer => answer.IsConsentOf(signatory, RevisionToRead) && answer.AnsweredBy != account && !IsWrittenDown(answer))) ForgetYesOf(signatory);
        return Revision > before;
    }

    private void Revise()
    {
        Revision++;
        Changed();
    }

    private static string Name(Party party) => party switch
    {
        Party.Client => "client",
        Party.Volunteer => "volunteer",
        Party.Caregiver => "caregiver",
        _ => "professional",
    };
}
