using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Domain;
using Samenspel.Retention;

namespace Samenspel.AccessLogging;

/// <summary>Somebody looked at somebody's data.</summary>
internal sealed class AccessLogEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SubjectId { get; init; }
    public Guid? SubjectAccountId { get; init; } // follows the person: see AccessLog.FollowAsync
    public required Guid ViewerId { get; init; }
    public required Role Role { get; init; }
    public required string Permission { get; init; }
    public required AccessPurpose Purpose { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class AccessLogMapping : IEntityTypeConfiguration<AccessLogEntry>
{
    public void Configure(EntityTypeBuilder<AccessLogEntry> entry)
    {
        entry.ToTable("access_log_entry").HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Permission).HasMaxLength(100);
        entry.HasIndex(e => e.SubjectId);
        entry.HasIndex(e => new { e.SubjectAccountId, e.At, e.Id });
        entry.HasIndex(e => new { e.ViewerId, e.At, e.Id });
        entry.HasIndex(e => new { e.At, e.Role, e.Permission, e.Purpose }); // counting reads nothing else
        entry.Retained(nameof(RetentionOptions.AccessLogDays), e => e.At);
    }
}
