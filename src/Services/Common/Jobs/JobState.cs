using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samenspel.Jobs;

/// <summary>When a job is due, and which copy of the service does it now.</summary>
internal sealed class JobState
{
    public required string Name { get; init; }
    public required DateTimeOffset NextAt { get; init; }

    /// <summary>The run that does it; null when nobody does.</summary>
    public Guid? Holder { get; init; }

    /// <summary>Until when the holder has it. A holder that died does not prolong this, and another takes over.</summary>
    public DateTimeOffset? HeldUntil { get; init; }
}

internal sealed class JobMapping : IEntityTypeConfiguration<JobState>
{
    public void Configure(EntityTypeBuilder<JobState> job)
    {
        job.ToTable("job").HasKey(j => j.Name);
        job.Property(j => j.Name).HasMaxLength(100);
    }
}
