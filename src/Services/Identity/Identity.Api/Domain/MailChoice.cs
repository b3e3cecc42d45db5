using System.Text.Json.Serialization;
using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>When somebody wants a mail that something waits.</summary>
public enum MailWish
{
    /// <summary>At once for what cannot wait, else once a day.</summary>
    [JsonStringEnumMemberName("at-once-when-urgent")]
    AtOnceWhenUrgent,

    /// <summary>Once a day at most.</summary>
    [JsonStringEnumMemberName("once-a-day")]
    OnceADay,

    /// <summary>Never.</summary>
    [JsonStringEnumMemberName("never")]
    Never,
}

/// <summary>What a person wishes of mails, and when the last one left.</summary>
internal sealed class MailChoice : AggregateRoot
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan GivesUpAfter = TimeSpan.FromDays(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(4);

    private MailChoice()
    {
    }

    public MailWish Wish { get; private set; } = MailWish.AtOnceWhenUrgent;

    /// <summary>When the last mail left.</summary>
    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>Since when the server does not take the mail.</summary>
    public DateTimeOffset? FailingSince { get; private set; }

    /// <summary>How often it was tried since then.</summary>
    public int Tries { get; private set; }

    /// <summary>Before when it is not tried again.</summary>
    public DateTimeOffset? NotBefore { get; private set; }

    /// <summary>Of a person, by whose id it is found.</summary>
    public static MailChoice Of(Guid personId) => new() { Id = personId };

    public void Choose(MailWish wish)
    {
        if (Wish == wish) return;
        Wish = wish;
        Changed();
    }

    /// <summary>Whether a mail is to leave now.</summary>
    /// <param name="hasUrgent">Whether something that cannot wait is among what waits.</param>
    /// <param name="now">The moment.</param>
    public bool IsDue(bool hasUrgent, DateTimeOffset now) => Wish != MailWish.Never && !(NotBefore > now)
        && (LastAt is null || LastAt + Day <= now || (hasUrgent && Wish == MailWish.AtOnceWhenUrgent));

    /// <summary>It is tried: whoever looks meanwhile leaves it alone, and when this process ends it is tried again after a pause.</summary>
    public void BeginAttempt(DateTimeOffset now)
    {
        FailingSince ??= now;
        Tries++;
        NotBefore = now + Pause(Tries);
        Changed();
    }

    /// <summary>The mail left.</summary>
    public void Sent(DateTimeOffset now)
    {
        LastAt = now;
        StopTrying();
    }

    /// <summary>Whether it was tried in vain for so long that it is given up.</summary>
    public bool IsGivenUp(DateTimeOffset now) => FailingSince + GivesUpAfter <= now;

    /// <summary>It is not tried any more for what waits now.</summary>
    public void StopTrying()
    {
        (FailingSince, Tries, NotBefore) = (null, 0, null);
        Changed();
    }

    /// <summary>One minute, then twice as long each time, up to four hours.</summary>
    private static TimeSpan Pause(int tries) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Math.Min(tries, 20) - 1), LongestPause.TotalMinutes));
}
