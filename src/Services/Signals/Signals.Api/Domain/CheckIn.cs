using Samenspel.Domain;
using Samenspel.Signals.Contracts;

namespace Samenspel.Signals.Domain;

/// <summary>One private question to a client: how is it, really? What was answered is kept as codes; words go into the signal, and only when they may be read.</summary>
internal sealed class CheckIn : AggregateRoot
{
    private CheckIn()
    {
    }

    public required Guid AgreementId { get; init; }
    public required Guid ClientId { get; init; }
    public CheckInStatus Status { get; private set; }

    /// <summary>SHA-256 of the secret in the link, in base64url; null as long as there is none.</summary>
    public string? LinkHash { get; private set; }

    public DateTimeOffset AskedAt { get; private init; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Until when it can be answered.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }
    public LookingForward? LookingForward { get; private set; }
    public DoingMyself? DoingMyself { get; private set; }

    /// <summary>It is time to ask. Whoever knows the address brings the link.</summary>
    public static CheckIn Ask(Collaboration collaboration, TimeSpan valid, DateTimeOffset at)
    {
        var check = new CheckIn { AgreementId = collaboration.AgreementId, ClientId = collaboration.ClientId, AskedAt = at, ExpiresAt = at + valid };
        check.Raise(new CheckInDue(check.Id, check.ClientId));
        return check;
    }

    /// <summary>The client holds a link. A newer link replaces an older one.</summary>
    public void LinkSent(string linkHash, TimeSpan valid, DateTimeOffset at)
    {
        if (LinkHash == linkHash || !IsOpen) return;
        LinkHash = linkHash;
        SentAt ??= at;
        ExpiresAt = at + valid;
        if (Status is CheckInStatus.Scheduled or CheckInStatus.NotDelivered) Status = CheckInStatus.Sent;
        Changed();
    }

    /// <summary>It did not reach the client.</summary>
    /// <returns>Whether that is news.</returns>
    public bool NotDelivered()
    {
        if (Status != CheckInStatus.Scheduled) return false;
        Status = CheckInStatus.NotDelivered;
        Changed();
        return true;
    }

    /// <summary>Whether the client can still answer.</summary>
    public bool CanBeAnswered(DateTimeOffset at) => IsOpen && at < ExpiresAt;

    /// <summary>The client answers, once.</summary>
    /// <returns>What the answer points at; null when there is no reason to look.</returns>
    public (CheckInDimension? Dimension, Error? Error) Answer(CheckInAnswer answer, DateTimeOffset at)
    {
        if (!CanBeAnswered(at)) return (null, CheckInErrors.NotFound);

        Status = CheckInStatus.Answered;
        AnsweredAt = at;
        (LookingForward, DoingMyself) = (answer.LookingForward, answer.DoingMyself);
        Changed();
        var (person, task) = (answer.LookingForward == Domain.LookingForward.Unhappy, answer.DoingMyself != Domain.DoingMyself.Yes);
        if (person) Flag(CheckInDimension.Person);
        if (task) Flag(CheckInDimension.Task);
        return ((person, task) switch
        {
            (true, true) => CheckInDimension.PersonAndTask,
            (true, false) => CheckInDimension.Person,
            (false, true) => CheckInDimension.Task,
            _ => null,
        }, null);
    }

    /// <summary>Whether the client is content without reserve.</summary>
    public bool IsHappy => (LookingForward, DoingMyself) == (Domain.LookingForward.Happy, Domain.DoingMyself.Yes);

    /// <summary>A week went by without an answer.</summary>
    /// <param name="isSilence">Whether that is now reason to look.</param>
    public void MarkUnanswered(bool isSilence)
    {
        if (Status != CheckInStatus.Sent) return;
        Status = CheckInStatus.Unanswered;
        Changed();
        if (isSilence) Flag(CheckInDimension.Silence);
    }

    /// <summary>It no longer matters.</summary>
    public void Lapse()
    {
        if (!IsOpen) return;
        Status = CheckInStatus.Lapsed;
        Changed();
    }

    private bool IsOpen => Status is not (CheckInStatus.Answered or CheckInStatus.Lapsed);

    private void Flag(CheckInDimension dimension) => Raise(new CheckInFlagged(Id, AgreementId, dimension.Code()));
}
