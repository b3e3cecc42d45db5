using Samenspel.Domain;
using Samenspel.Signals.Contracts;

namespace Samenspel.Signals.Domain;

/// <summary>Something that somebody, a private check or the platform noticed. Whoever reports it always sees an answer.</summary>
internal sealed class Signal : AggregateRoot, IAssigned
{
    /// <summary>Longest free text, in characters.</summary>
    public const int MaxLength = 2000;

    private readonly List<FollowUp> followUps = [];

    private Signal()
    {
    }

    /// <summary>As <see cref="Collaboration.AgreementId"/>.</summary>
    public required Guid AgreementId { get; init; }

    /// <summary>The support request the collaboration began with; empty without an agreement.</summary>
    public required Guid RequestId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The volunteer; empty without an agreement.</summary>
    public required Guid VolunteerId { get; init; }

    /// <summary>The sign-in of who reported it; the empty id when nobody did.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>As what the reporter knows the collaboration. Of a private check: the client.</summary>
    public required Role ReporterRole { get; init; }

    /// <summary>What the platform made it from, so that it is made once; null when a person reported it.</summary>
    public Guid? MadeFrom { get; private init; }

    public SignalSource Source { get; private init; }
    public SignalKind Kind { get; private set; }

    /// <summary>What a private check points at.</summary>
    public CheckInDimension? Dimension { get; private init; }

    public required Feeling Feeling { get; init; }

    /// <summary>In the reporter's own words; empty when there are none yet. It never leaves this service.</summary>
    public required string What { get; init; }

    public Urgency Urgency { get; private set; }
    public required Confidentiality Confidentiality { get; init; }
    public SignalStatus Status { get; private set; }
    public DateTimeOffset ReportedAt { get; private init; }

    /// <summary>Who takes it up.</summary>
    public SignalHandler Handler { get; private set; }

    /// <summary>The colleague to whom it was handed.</summary>
    public Guid? ColleagueId { get; private set; }

    /// <summary>After this moment a signal that still waits goes to the backup; null when it can wait.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>When the client said in a later check that it goes well again.</summary>
    public DateTimeOffset? ResolvedByClientAt { get; private set; }

    /// <summary>What the reporter hears back.</summary>
    public string? Answer { get; private set; }

    public Guid? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public SignalOutcome? Outcome { get; private set; }
    public IReadOnlyList<FollowUp> FollowUps => followUps;

    /// <summary>Somebody reports. A gut feeling or a limit that was passed needs no words, and nobody needs to know the kind.</summary>
    public static (Signal? Signal, Error? Error) Tell(
        Collaboration collaboration, Guid reporterId, Role reporterRole, Report report, DateTimeOffset at)
    {
        if (report.Feeling is Feeling.Good or Feeling.Worried && string.IsNullOrWhiteSpace(report.What)) return (null, SignalErrors.WordsMissing);
        if (report.Kind == SignalKind.BackupGap) return (null, SignalErrors.KindOfPlatform);

        var signal = new Signal
        {
            AgreementId = collaboration.AgreementId,
            RequestId = collaboration.RequestId,
            ClientId = collaboration.ClientId,
            VolunteerId = collaboration.VolunteerId,
            ReporterId = reporterId,
            ReporterRole = reporterRole,
            Kind = KindOf(report),
            Feeling = report.Feeling,
            What = report.What,
            Urgency = report.Urgency,
            Confidentiality = report.Confidentiality,
            ReportedAt = at,
            DueAt = Due(report.Urgency, at),
        };
        return (signal, null);
    }

    /// <summary>Nobody reports it: a check, the lack of an answer, or the platform does.</summary>
    public static Signal Notice(Collaboration collaboration, DetectedConcern finding, DateTimeOffset at)
    {
        var signal = new Signal
        {
            AgreementId = collaboration.AgreementId,
            RequestId = collaboration.RequestId,
            ClientId = collaboration.ClientId,
            VolunteerId = collaboration.VolunteerId,
            ReporterId = Guid.Empty,
            ReporterRole = finding.Source == SignalSource.Platform ? Role.Professional : Role.Client,
            MadeFrom = finding.Key,
            Source = finding.Source,
            Kind = finding.Kind,
            Dimension = finding.Dimension,
            Feeling = Feeling.Worried,
            What = finding.Words,
            Urgency = finding.Urgency,
            Confidentiality = Confidentiality.DiscussFirst,
            ReportedAt = at,
            DueAt = finding.DueAt ?? Due(finding.Urgency, at),
            Handler = finding.Handler,
        };
        return signal;
    }

    /// <summary>It is told for the first time to who takes it up.</summary>
    public void RaiseTo(Guid assigneeId) => Raise(new SignalRaised(Id, ToldAgreement, Urgency.Code(), assigneeId) { RequestId = RequestId, KindCode = Kind.Code() });

    /// <summary>Somebody else takes it up.</summary>
    public void GiveTo(SignalHandler handler, Guid? colleagueId)
    {
        if ((Handler, ColleagueId) == (handler, colleagueId)) return;
        (Handler, ColleagueId) = (handler, colleagueId);
        Changed();
    }

    /// <summary>Somebody judged what it is, how soon it must be done and who does it.</summary>
    public Error? Triage(Urgency urgency, SignalKind kind, SignalHandler handler)
    {
        if (Status == SignalStatus.Closed) return SignalErrors.Closed;
        if (kind == SignalKind.BackupGap && Kind != SignalKind.BackupGap) return SignalErrors.KindOfPlatform;
        if (Status != SignalStatus.Reported && (Urgency, Kind, Handler) == (urgency, kind, handler)) return null;

        if (urgency != Urgency) DueAt = Due(urgency, ReportedAt);
        (Urgency, Kind) = (urgency, kind);
        GiveTo(handler, handler == SignalHandler.Colleague ? ColleagueId : null);
        if (Status == SignalStatus.Reported) Status = SignalStatus.Triaged;
        Changed();
        return null;
    }

    /// <summary>Writes down what was done.</summary>
    public (FollowUp? Done, Error? Error) FollowUp(Guid writtenBy, string what, DateTimeOffset at)
    {
        if (Status == SignalStatus.Closed) return (null, SignalErrors.Closed);

        var done = new FollowUp(Id, writtenBy, what, at);
        followUps.Add(done);
        if (Status is SignalStatus.Reported or SignalStatus.Triaged) Status = SignalStatus.InProgress;
        Changed();
        return (done, null);
    }

    /// <summary>Tells the reporter what is done with it. The first answer stands, because the reporter may have read it; giving it twice is one answer.</summary>
    public Error? Respond(Guid professionalId, string answer, DateTimeOffset at)
    {
        if (Source != SignalSource.Person) return SignalErrors.NobodyToAnswer;
        if (Answer is not null) return (AnsweredBy, Answer) == (professionalId, answer) ? null : SignalErrors.AlreadyAnswered;
        if (Status == SignalStatus.Closed) return SignalErrors.Closed;

        Answer = answer;
        AnsweredBy = professionalId;
        AnsweredAt = at;
        Status = SignalStatus.FollowedUp;
        Changed();
        return null;
    }

    /// <summary>It waited too long: somebody else takes it up.</summary>
    public void Escalate(Guid assigneeId, DateTimeOffset at)
    {
        if (EscalatedAt is not null || Status == SignalStatus.Closed) return;
        EscalatedAt = at;
        Changed();
        Raise(new SignalEscalated(Id, ToldAgreement, assigneeId));
    }

    /// <summary>The client, who was quiet or not happy, says that it goes well.</summary>
    public void RecordHappyAnswer(DateTimeOffset at)
    {
        if (ResolvedByClientAt is not null || Status == SignalStatus.Closed) return;
        ResolvedByClientAt = at;
        Changed();
    }

    /// <summary>Nothing more is to be done. Closing twice is one closing.</summary>
    public Error? Close(Guid closedBy, SignalOutcome outcome, DateTimeOffset at)
    {
        if (Status == SignalStatus.Closed) return null;
        if (Source == SignalSource.Person && Answer is null && closedBy != ReporterId) return SignalErrors.NotAnswered;
        if (Source != SignalSource.Person && followUps.Count == 0 && ResolvedByClientAt is null) return SignalErrors.NothingDone;
        if (outcome == SignalOutcome.ResolvedVolunteerKept && Dimension is not null && ResolvedByClientAt is null) return SignalErrors.NotHappyYet;

        End(outcome, at);
        return null;
    }

    /// <summary>What the platform noticed is over by itself.</summary>
    public void CloseWithCause(SignalOutcome outcome, DateTimeOffset at)
    {
        if (Source != SignalSource.Platform || Status == SignalStatus.Closed) return;
        End(outcome, at);
    }

    private void End(SignalOutcome outcome, DateTimeOffset at)
    {
        Status = SignalStatus.Closed;
        (Outcome, ClosedAt) = (outcome, at);
        Changed();
        Raise(new SignalClosed(Id, ToldAgreement, (at - ReportedAt).Days) { OutcomeCode = outcome.Code() });
    }

    /// <summary>The agreement as other services are told of it: empty when there is none.</summary>
    private Guid ToldAgreement => VolunteerId == Guid.Empty ? Guid.Empty : AgreementId;

    private static SignalKind KindOf(Report report) => report.Feeling switch
    {
        Feeling.OverMyLimit => SignalKind.BoundaryCrossed,
        Feeling.NotRight => report.Kind ?? SignalKind.GutFeeling,
        _ => report.Kind ?? SignalKind.Change,
    };

    private static DateTimeOffset? Due(Urgency urgency, DateTimeOffset reportedAt) => urgency switch
    {
        Urgency.Now => reportedAt.AddDays(1),
        Urgency.ThisWeek => reportedAt.AddDays(7),
        _ => null,
    };
}
