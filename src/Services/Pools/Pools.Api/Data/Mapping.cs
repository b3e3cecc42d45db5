using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Pools.Domain;
using Samenspel.Retention;

namespace Samenspel.Pools.Data;

internal sealed class VolunteerPoolMapping : IEntityTypeConfiguration<VolunteerPool>
{
    public void Configure(EntityTypeBuilder<VolunteerPool> pool)
    {
        pool.ToTable("volunteer_pool");
        pool.Kept(KeptBecause.OneEach);
        pool.Property(p => p.Name).HasMaxLength(100);
        pool.Property(p => p.Description).HasMaxLength(1000);
        pool.HasIndex(p => p.OrganisationId);
    }
}

internal sealed class AccountInvitationMapping : IEntityTypeConfiguration<AccountInvitation>
{
    public void Configure(EntityTypeBuilder<AccountInvitation> invitation)
    {
        invitation.ToTable("account_invitation");
        invitation.Retained(nameof(RetentionOptions.InvitationDays), row => row.ExpiresAt);
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.HasOne<Volunteer>().WithMany().HasForeignKey(i => i.VolunteerId);
        invitation.Property(i => i.CodeHash).HasMaxLength(64).IsUnicode(false);
        invitation.HasIndex(i => i.CodeHash).IsUnique();
        invitation.Property(i => i.UsedAt).IsConcurrencyToken(); // used once
    }
}

internal sealed class VolunteerMapping : IEntityTypeConfiguration<Volunteer>
{
    public void Configure(EntityTypeBuilder<Volunteer> volunteer)
    {
        volunteer.ToTable("volunteer");
        volunteer.Kept(KeptBecause.File);
        volunteer.HasOne<VolunteerPool>().WithMany().HasForeignKey(v => v.PoolId);
        volunteer.Property(v => v.FirstName).HasMaxLength(100);
        volunteer.Property(v => v.FamilyName).HasMaxLength(100);
        volunteer.Property(v => v.NamePrefix).HasMaxLength(20);
        volunteer.Property(v => v.HasAccount).HasDefaultValue(true); // of who registered before this was asked
        volunteer.PrimitiveCollection(v => v.ActivityCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.DistrictCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.Slots).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.MotiveCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.LanguageCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.TrainingCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.ConfirmedTrainingCodes).HasMaxLength(1000);
        volunteer.Ignore(v => v.ClaimedTrainings);
        volunteer.PrimitiveCollection(v => v.TraitCodes).HasMaxLength(1000);
        volunteer.PrimitiveCollection(v => v.BoundaryCodes).HasMaxLength(1000);
        volunteer.Property(v => v.SettingCode).HasMaxLength(40).HasDefaultValue(VolunteerProfile.OneToOne);
        volunteer.Property(v => v.LeavingReasonCode).HasMaxLength(40);
        volunteer.HasIndex(v => new { v.OrganisationId, v.FamilyName }); // the list of an organisation
        volunteer.HasIndex(v => v.AccountId);
        volunteer.HasIndex(v => new { v.PoolId, v.AccountId }).IsUnique();

        volunteer.OwnsMany(v => v.References, reference =>
        {
            reference.ToTable("volunteer_reference").HasKey(r => r.Id);
            reference.Property(r => r.Id).ValueGeneratedNever();
        });
        volunteer.OwnsMany(v => v.InductionItems, item =>
        {
            item.ToTable("induction_item").HasKey(i => i.Id);
            item.Property(i => i.Id).ValueGeneratedNever();
            item.Property(i => i.Title).HasMaxLength(200);
        });
        volunteer.OwnsMany(v => v.MotiveStatements, statement =>
        {
            statement.ToTable("motive_statement").HasKey(m => m.Id);
            statement.Property(m => m.Id).ValueGeneratedNever();
            statement.PrimitiveCollection(m => m.MotiveCodes).HasMaxLength(1000);
        });
        volunteer.OwnsMany(v => v.SupportNeeds, need =>
        {
            need.ToTable("support_need").HasKey(n => n.Id);
            need.Property(n => n.Id).ValueGeneratedNever();
        });
    }
}

internal sealed class CollectiveActivityMapping : IEntityTypeConfiguration<CollectiveActivity>
{
    public void Configure(EntityTypeBuilder<CollectiveActivity> activity)
    {
        activity.ToTable("collective_activity");
        activity.Kept(KeptBecause.OneEach);
        activity.Property(a => a.Title).HasMaxLength(100);
        activity.Property(a => a.ActivityCode).HasMaxLength(40);
        activity.Property(a => a.DistrictCode).HasMaxLength(8);
        activity.PrimitiveCollection(a => a.Slots).HasMaxLength(1000);
        activity.Property(a => a.LeaderContact).HasMaxLength(200);
        activity.HasMany(a => a.AllPlaces).WithOne().HasForeignKey(place => place.ActivityId);
        activity.Navigation(a => a.AllPlaces).HasField("places").AutoInclude();
        activity.HasIndex(a => a.OrganisationId);
        activity.HasIndex(a => new { a.DistrictCode, a.Status });
        activity.HasIndex(a => new { a.Status, a.ConfirmedOn });
    }
}

internal sealed class ActivityPlaceMapping : IEntityTypeConfiguration<ActivityPlace>
{
    public void Configure(EntityTypeBuilder<ActivityPlace> place)
    {
        place.ToTable("activity_place");
        place.Retained(nameof(RetentionOptions.ReleasedPlaceDays), row => row.ReleasedAt);
        place.Property(p => p.Id).ValueGeneratedNever();
        place.HasIndex(p => p.ClientId);
        place.HasIndex(p => new { p.AskedAt, p.Id }); // the list, who waits longest first
        place.HasIndex(p => p.State);
        place.HasIndex(p => p.OfferedUntil);
    }
}
