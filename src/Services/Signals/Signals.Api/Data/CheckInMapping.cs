using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Data;
using Samenspel.Retention;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal sealed class CheckInMapping : IEntityTypeConfiguration<CheckIn>
{
    public void Configure(EntityTypeBuilder<CheckIn> check)
    {
        check.ToTable("check_in");
        check.Retained(nameof(RetentionOptions.CheckInDays), row => row.AskedAt);
        check.HasOne<Collaboration>().WithMany().HasForeignKey(c => c.AgreementId);
        check.Property(c => c.LinkHash).HasMaxLength(100);
        check.HasIndex(c => c.LinkHash);
        check.HasIndex(c => c.ClientId);
        check.HasIndex(c => c.SentAt).Where(nameof(CheckIn.Status), CheckInStatus.Sent);
    }
}

internal sealed class CheckInScheduleMapping : IEntityTypeConfiguration<CheckInSchedule>
{
    public void Configure(EntityTypeBuilder<CheckInSchedule> schedule)
    {
        schedule.ToTable("check_in_schedule");
        schedule.Kept(KeptBecause.OneEach);
        schedule.HasIndex(s => s.AgreementId).IsUnique();
        schedule.HasIndex(s => s.NextAt).WhereFilled(nameof(CheckInSchedule.NextAt));
    }
}

internal sealed class CountedVisitMapping : IEntityTypeConfiguration<CountedVisit>
{
    public void Configure(EntityTypeBuilder<CountedVisit> visit)
    {
        visit.ToTable("counted_visit").HasKey(v => v.VisitId);
        visit.Retained(nameof(RetentionOptions.CountedVisitDays), row => row.CountedAt);
        visit.Property(v => v.VisitId).ValueGeneratedNever();
    }
}
