using Samenspel.Domain;
using Samenspel.Signals.Contracts;

namespace Samenspel.Signals.Domain;

/// <summary>Something a volunteer or a client noticed. Whoever reports it always sees an answer.</summary>
internal sealed class Signal : AggregateRoot
{
    /// <summary>Longest free text, in characters.</summary>
    public const int MaxLength = 2000;

    private Signal()
    {
    }

    public required Guid AgreementId { get; init; }
    public required Guid ClientId { get; init; }
    public required Guid VolunteerId { get; init; }

    /// <summary>The sign-in of who reported it.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>Which party of the collaboration that is.</summary>
    public required Role ReporterRole { get; init; }

    /// <summary>Chosen by the sender, so that sending again over a bad connection is one signal.</summary>
    public Guid? SendingKey { get; private init; }

    public required Feeling Feeling { get; init; }

    /// <summary>In the reporter's own words; empty when there are none yet. It never leaves this service.</summary>
    public required string What { get; init; }

    public required Urgency Urgency { get; init; }
    public required Confidentiality Confidentiality { get; init; }
    public SignalStatus Status { get; private set; }
    public DateTimeOffset ReportedAt { get; private init; }

    /// <summary>What the reporter hears back.</summary>
    public string? Answer { get; private set; }

    public Guid? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>A party of the collaboration reports. A gut feeling or a limit that was passed needs no words.</summary>
    public static (Signal? Signal, Error? Error) Tell(Collaboration collaboration, Guid reporterId, Report report, Guid? sendingKey, DateTimeOffset at)
    {
        if (report.Feeling is Feeling.Good or Feeling.Worried && string.IsNullOrWhiteSpace(report.What)) return (null, SignalErrors.WordsMissing);

        var signal = new Signal
        {
            AgreementId = collaboration.AgreementId,
            ClientId = collaboration.ClientId,
            VolunteerId = collaboration.VolunteerId,
            ReporterId = reporterId,
            ReporterRole = collaboration.VolunteerAccountId == reporterId ? Role.Volunteer : Role.Client,
            SendingKey = sendingKey,
            Feeling = report.Feeling,
            What = report.What,
            Urgency = report.Urgency,
            Confidentiality = report.Confidentiality,
            ReportedAt = at,
        };
        signal.Raise(new SignalRaised(signal.Id, signal.AgreementId, report.Urgency.Code(), collaboration.ProfessionalId));
        return (signal, null);
    }

    /// <summary>Whether this signal says the same about the same collaboration.</summary>
    public bool Says(Guid agreementId, Report report) =>
        AgreementId == agreementId && report == new Report(Feeling, What, Urgency, Confidentiality);

    /// <summary>Tells the reporter what is done with it. The first answer stands, because the reporter may have read it; giving it twice is one answer.</summary>
    public Error? Respond(Guid professionalId, string answer, DateTimeOffset at)
    {
        if (Answer is not null) return (AnsweredBy, Answer) == (professionalId, answer) ? null : SignalErrors.AlreadyAnswered;

        Answer = answer;
        AnsweredBy = professionalId;
        AnsweredAt = at;
        Status = SignalStatus.Answered;
        Changed();
        return null;
    }

    /// <summary>Nothing more is to be done. Closing twice is one closing.</summary>
    public Error? Close(DateTimeOffset at)
    {
        if (Status == SignalStatus.Closed) return null;
        if (Answer is null) return SignalErrors.NotAnswered;

        Status = SignalStatus.Closed;
        ClosedAt = at;
        Changed();
        Raise(new SignalClosed(Id, AgreementId, (at - ReportedAt).Days));
        return null;
    }
}

/// <summary>Where a signal stands.</summary>
public enum SignalStatus
{
    /// <summary>It waits for an answer.</summary>
    Reported,

    /// <summary>The reporter can read an answer.</summary>
    Answered,

    /// <summary>Nothing more is to be done.</summary>
    Closed,
}
