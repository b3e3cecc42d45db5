using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Matching.Domain;
using Samenspel.Retention;

namespace Samenspel.Matching.Data;

internal sealed class MatchingRunMapping : IEntityTypeConfiguration<MatchingRun>
{
    /// <summary>What an outcome of the largest city needs, and PostgreSQL can hold.</summary>
    private const int LongText = 10_000_000;

    public void Configure(EntityTypeBuilder<MatchingRun> run)
    {
        run.ToTable("matching_run");
        run.Retained(nameof(RetentionOptions.MatchingRunDays), row => row.FinishedAt);
        run.Property(r => r.FailureCode).HasMaxLength(40);
        run.Property(r => r.Outcome).HasMaxLength(LongText);
        run.Property(r => r.Prices).HasMaxLength(LongText);
        run.Ignore(r => r.IsOver);
        run.HasIndex(r => r.ActiveKey).IsUnique();
        run.HasIndex(r => r.ScheduledFor).IsUnique();
        run.HasIndex(r => new { r.Status, r.FinishedAt });
    }
}

internal sealed class RunProposalMapping : IEntityTypeConfiguration<RunProposal>
{
    public void Configure(EntityTypeBuilder<RunProposal> proposal)
    {
        proposal.ToTable("run_proposal");
        proposal.Kept("goes when its run goes");
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.HasOne<MatchingRun>().WithMany().HasForeignKey(p => p.RunId);
        proposal.Property(p => p.ActivityCode).HasMaxLength(40);
        proposal.Property(p => p.DistrictCode).HasMaxLength(8);
        proposal.Property(p => p.SlotCode).HasMaxLength(40);
        proposal.Property(p => p.Evidence).HasMaxLength(100_000);
        proposal.HasIndex(p => new { p.RunId, p.TeamId });
        proposal.HasIndex(p => new { p.RunId, p.OrganisationId });
        proposal.HasIndex(p => p.RequestId);
    }
}

internal sealed class RunGapMapping : IEntityTypeConfiguration<RunGap>
{
    public void Configure(EntityTypeBuilder<RunGap> gap)
    {
        gap.ToTable("run_gap");
        gap.Kept("goes when its run goes");
        gap.Property(g => g.Id).ValueGeneratedNever();
        gap.HasOne<MatchingRun>().WithMany().HasForeignKey(g => g.RunId);
        gap.Property(g => g.ActivityCode).HasMaxLength(40);
        gap.Property(g => g.DistrictCode).HasMaxLength(8);
        gap.Property(g => g.BindingRuleId).HasMaxLength(10);
        gap.Property(g => g.WhatIfs).HasMaxLength(20_000);
        gap.HasIndex(g => new { g.RunId, g.TeamId });
    }
}
