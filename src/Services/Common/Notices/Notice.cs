using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Domain;
using Samenspel.Notices.Contracts;
using Samenspel.Retention;

namespace Samenspel.Notices;

/// <summary>Something the platform tells a person.</summary>
internal sealed class Notice : AggregateRoot
{
    /// <summary>Milliseconds need 41 bits until the year 2039, and 42 until 2109; haste goes before them.</summary>
    public const long AfterUrgent = 1L << 42;

    private Notice()
    {
    }

    public Guid PersonId { get; private set; }
    public string Code { get; private set; } = "";
    public TaskGroup TaskGroup { get; private set; }
    public string English { get; private set; } = "";
    public string Dutch { get; private set; } = "";
    public SubjectKind SubjectKind { get; private set; }

    /// <summary>What it is about: an id that the person may look up.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>As <see cref="NoticeKind.StaysUntilDone"/>.</summary>
    public bool StaysUntilDone { get; private set; }

    /// <summary>Its place in the list: the urgent first, then by what is asked, then the oldest.</summary>
    public long Place { get; private set; }

    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public static Notice Of(Guid personId, NoticeKind kind, Guid subjectId, DateTimeOffset at)
    {
        var notice = new Notice
        {
            PersonId = personId,
            Code = kind.Code,
            TaskGroup = kind.Group,
            English = kind.English,
            Dutch = kind.Dutch,
            SubjectKind = kind.Subject,
            SubjectId = subjectId,
            StaysUntilDone = kind.StaysUntilDone,
            Place = PlaceOf(kind, at),
            At = at,
        };
        notice.Raise(new NoticeAdded(notice.Id, personId, kind.IsUrgent));
        return notice;
    }

    /// <summary>It no longer waits.</summary>
    public void Read(DateTimeOffset at)
    {
        if (ReadAt is not null) return;
        ReadAt = at;
        Changed();
        Raise(new NoticeDone(Id));
    }

    /// <summary>It was called read by mistake. No mail is sent for it again.</summary>
    public void MarkUnread()
    {
        if (ReadAt is null) return;
        ReadAt = null;
        Changed();
    }

    /// <summary>It was for a person who has another account from now on.</summary>
    public void GiveTo(Guid personId)
    {
        if (PersonId == personId) return;
        PersonId = personId;
        Changed();
        if (ReadAt is null) Raise(new NoticeAdded(Id, personId, Place < AfterUrgent));
    }

    private static long PlaceOf(NoticeKind kind, DateTimeOffset at) => ((kind.IsUrgent ? 0 : 1 + (long)kind.Group) * AfterUrgent) + at.ToUnixTimeMilliseconds();
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notice").HasKey(n => n.Id);
        notice.Property(n => n.Code).HasMaxLength(100);
        notice.Property(n => n.English).HasMaxLength(500);
        notice.Property(n => n.Dutch).HasMaxLength(500);
        notice.HasIndex(n => new { n.PersonId, n.ReadAt, n.Place });
        notice.HasIndex(n => n.SubjectId);
        notice.Retained(nameof(RetentionOptions.ReadNoticeDays), n => n.ReadAt);
        notice.Retained(nameof(RetentionOptions.NoticeDays), n => n.At);
    }
}
