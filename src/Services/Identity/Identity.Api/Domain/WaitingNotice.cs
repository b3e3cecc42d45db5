namespace Samenspel.Identity.Domain;

/// <summary>That something waits for a person, and nothing of what it is. Events may come in any order: that it is done may be heard first.</summary>
internal sealed class WaitingNotice
{
    private WaitingNotice()
    {
    }

    public Guid NoticeId { get; private init; }

    /// <summary>For whom; null while only was heard that it is done.</summary>
    public Guid? PersonId { get; private set; }

    public bool IsUrgent { get; private set; }

    /// <summary>When it was told.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whether no mail is to be sent for it any more: it was told of in one, its time for that is over, or it is done.</summary>
    public bool IsSettled { get; private set; }

    public static WaitingNotice Of(Guid noticeId) => new() { NoticeId = noticeId };

    /// <summary>It waits for a person; the same may be told again of another, who has the account now. What was told last counts.</summary>
    public void Add(Guid personId, bool isUrgent, DateTimeOffset at)
    {
        if (PersonId is not null && at < At) return;
        (PersonId, IsUrgent, At) = (personId, isUrgent, at);
    }

    public void Settle(DateTimeOffset at)
    {
        IsSettled = true;
        if (At == default) At = at;
    }
}
