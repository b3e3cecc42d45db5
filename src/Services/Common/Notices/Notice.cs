using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Domain;
using Samenspel.Retention;

namespace Samenspel.Notices;

/// <summary>Something the platform tells a person.</summary>
internal sealed class Notice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required string Code { get; init; }
    public required TaskGroup TaskGroup { get; init; }
    public required string English { get; init; }
    public required string Dutch { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    /// <summary>What it is about: an id that the person may look up.</summary>
    public required Guid SubjectId { get; init; }

    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? ReadAt { get; private set; }

    public void Read(DateTimeOffset at) => ReadAt ??= at;

    /// <summary>It was called read by mistake.</summary>
    public void MarkUnread() => ReadAt = null;
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notice").HasKey(n => n.Id);
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.Code).HasMaxLength(100);
        notice.Property(n => n.English).HasMaxLength(500);
        notice.Property(n => n.Dutch).HasMaxLength(500);
        notice.HasIndex(n => new { n.PersonId, n.ReadAt });
        notice.HasIndex(n => n.SubjectId);
        notice.Retained(nameof(RetentionOptions.ReadNoticeDays), n => n.ReadAt);
        notice.Retained(nameof(RetentionOptions.NoticeDays), n => n.At);
    }
}
