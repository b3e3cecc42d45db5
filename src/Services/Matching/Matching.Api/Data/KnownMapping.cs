using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Data;
using Samenspel.Matching.Domain;
using Samenspel.Retention;

namespace Samenspel.Matching.Data;

internal sealed class KnownActivityMapping : IEntityTypeConfiguration<KnownActivity>
{
    public void Configure(EntityTypeBuilder<KnownActivity> activity)
    {
        activity.ToTable("known_activity");
        activity.Kept(KeptBecause.Copy);
        activity.Property(a => a.ActivityCode).HasMaxLength(40);
        activity.Property(a => a.DistrictCode).HasMaxLength(8);
        activity.PrimitiveCollection(a => a.Slots).HasMaxLength(1000);
        activity.HasIndex(a => new { a.IsOpen, a.ActivityCode });
    }
}

internal sealed class AmbassadorConsultMapping : IEntityTypeConfiguration<AmbassadorConsult>
{
    public void Configure(EntityTypeBuilder<AmbassadorConsult> consult)
    {
        consult.ToTable("ambassador_consult");
        consult.Kept(KeptBecause.File);
        consult.Property(c => c.DistrictCode).HasMaxLength(8);
        consult.PrimitiveCollection(c => c.InterestCodes).HasMaxLength(1000);
        consult.PrimitiveCollection(c => c.Slots).HasMaxLength(1000);
        consult.PrimitiveCollection(c => c.NeedCodes).HasMaxLength(1000);
        consult.PrimitiveCollection(c => c.TraitCodes).HasMaxLength(1000);
        consult.Property(c => c.Summary).HasMaxLength(500);
        consult.Property(c => c.Explanation).HasMaxLength(500);
        consult.Ignore(c => c.IsWithAmbassador);
        consult.HasIndex(c => new { c.TeamId, c.Status });
        consult.HasIndex(c => c.ClientId);
        consult.HasIndex(c => new { c.AskedAt, c.Id }); // the list, who waits longest first
        consult.HasIndex(c => c.NextContactOn).Where(nameof(AmbassadorConsult.Status), ConsultStatus.Waiting);
        // Those that a client can still take back, or a professional leave behind.
        consult.HasIndex(c => c.ClientId, "IX_ambassador_consult_open").WhereNone(nameof(AmbassadorConsult.Status), ConsultStatus.Withdrawn, ConsultStatus.Taken);
    }
}
