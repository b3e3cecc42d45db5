using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Data;

internal sealed class VolunteerPoolMapping : IEntityTypeConfiguration<VolunteerPool>
{
    public void Configure(EntityTypeBuilder<VolunteerPool> pool)
    {
        pool.ToTable("volunteer_pool");
        pool.Property(p => p.Name).HasMaxLength(100);
        pool.HasIndex(p => p.OrganisationId);
    }
}

internal sealed class VolunteerMapping : IEntityTypeConfiguration<Volunteer>
{
    public void Configure(EntityTypeBuilder<Volunteer> volunteer)
    {
        volunteer.ToTable("volunteer");
        volunteer.HasOne<VolunteerPool>().WithMany().HasForeignKey(v => v.PoolId);
        volunteer.Property(v => v.FirstName).HasMaxLength(100);
        volunteer.Property(v => v.FamilyName).HasMaxLength(100);
        volunteer.PrimitiveCollection(v => v.ActivityCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.DistrictCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.Slots).HasMaxLength(1000);
        volunteer.HasIndex(v => v.OrganisationId);
        volunteer.HasIndex(v => v.AccountId);
        volunteer.HasIndex(v => new { v.PoolId, v.AccountId }).IsUnique();
    }
}
