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

/// <summary>What a person wishes of mails that something waits, and when the last one was written.</summary>
internal sealed class MailChoice : AggregateRoot
{
    private MailChoice()
    {
    }

    public MailWish Wish { get; private set; } = MailWish.AtOnceWhenUrgent;

    /// <summary>When the last mail was written.</summary>
    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>Of a person, by whose id it is found.</summary>
    public static MailChoice Of(Guid personId) => new() { Id = personId };

    public void Choose(MailWish wish)
    {
        if (Wish == wish) return;
        Wish = wish;
        Changed();
    }

    /// <summary>A mail was written.</summary>
    public void Written(DateTimeOffset now)
    {
        LastAt = now;
        Changed();
    }
}
