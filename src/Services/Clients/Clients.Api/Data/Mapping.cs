using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Clients.Domain;
using Samenspel.Data;
using Samenspel.Retention;

namespace Samenspel.Clients.Data;

internal sealed class ClientMapping : IEntityTypeConfiguration<Client>, IEntityTypeConfiguration<OwnStrength>
{
    public void Configure(EntityTypeBuilder<Client> client)
    {
        client.ToTable("client");
        client.Kept(KeptBecause.File);
        client.Property(c => c.FirstName).HasMaxLength(100);
        client.Property(c => c.FamilyName).HasMaxLength(100);
        client.Property(c => c.NamePrefix).HasMaxLength(20);
        client.Ignore(c => c.Name);
        client.Property(c => c.DistrictCode).HasMaxLength(8);
        client.Property(c => c.Email).HasMaxLength(254);
        client.Property(c => c.Phone).HasMaxLength(30);
        client.HasOne<Household>().WithMany().HasForeignKey(c => c.HouseholdId);
        client.HasMany(c => c.Strengths).WithOne().HasForeignKey(strength => strength.ClientId);
        client.HasIndex(c => new { c.TeamId, c.FamilyName }); // the list of a team
        client.HasIndex(c => c.AccountId);
        client.HasIndex(c => c.MergedIntoId);
        client.HasQueryFilter(c => c.MergedIntoId == null); // a file that was merged is nobody's any more
    }

    public void Configure(EntityTypeBuilder<OwnStrength> strength)
    {
        strength.ToTable("own_strength");
        strength.Property(s => s.Id).ValueGeneratedNever();
    }
}

internal sealed class HouseholdMapping : IEntityTypeConfiguration<Household>, IEntityTypeConfiguration<HouseholdMember>
{
    public void Configure(EntityTypeBuilder<Household> household)
    {
        household.ToTable("household");
        household.Kept(KeptBecause.File);
        household.HasMany(h => h.OtherMembers).WithOne().HasForeignKey(member => member.HouseholdId);
        household.Navigation(h => h.OtherMembers).AutoInclude();
        household.HasIndex(h => h.TeamId);
    }

    public void Configure(EntityTypeBuilder<HouseholdMember> member)
    {
        member.ToTable("household_member");
        member.Property(m => m.Id).ValueGeneratedNever();
    }
}

internal sealed class NetworkMapping : IEntityTypeConfiguration<NetworkMember>, IEntityTypeConfiguration<NetworkAsk>
{
    public void Configure(EntityTypeBuilder<NetworkMember> member)
    {
        member.ToTable("network_member");
        member.Kept(KeptBecause.File);
        member.HasOne<Client>().WithMany().HasForeignKey(m => m.ClientId);
        member.HasMany(m => m.Asks).WithOne().HasForeignKey(ask => ask.MemberId);
        member.Navigation(m => m.Asks).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<NetworkAsk> ask)
    {
        ask.ToTable("network_ask");
        ask.Property(a => a.Id).ValueGeneratedNever();
    }
}

internal sealed class ArrangementMapping : IEntityTypeConfiguration<Arrangement>, IEntityTypeConfiguration<ArrangementLine>
{
    public void Configure(EntityTypeBuilder<Arrangement> arrangement)
    {
        arrangement.ToTable("arrangement");
        arrangement.Kept(KeptBecause.File);
        arrangement.HasOne<Client>().WithMany().HasForeignKey(a => a.ClientId);
        arrangement.HasIndex(a => a.ClientId).IsUnique(); // two first lines at once make one arrangement
        arrangement.HasMany(a => a.Lines).WithOne().HasForeignKey(line => line.ArrangementId);
        arrangement.Navigation(a => a.Lines).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<ArrangementLine> line)
    {
        line.ToTable("arrangement_line");
        line.Ignore(l => l.IsForProfessionals);
        line.Property(l => l.Id).ValueGeneratedNever();
    }
}

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>, IEntityTypeConfiguration<ConsentRecord>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.ToTable("consent");
        consent.Kept(KeptBecause.File);
        consent.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
        consent.Property(c => c.ScopeCode).HasMaxLength(40);
        consent.HasIndex(c => new { c.ClientId, c.ScopeCode }).IsUnique();
        consent.HasMany(c => c.History).WithOne().HasForeignKey(record => record.ConsentId);
        consent.Navigation(c => c.History).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<ConsentRecord> record)
    {
        record.ToTable("consent_record");
        record.Property(r => r.Id).ValueGeneratedNever();
    }
}

internal sealed class RelationMapping :
    IEntityTypeConfiguration<CaregiverProfile>, IEntityTypeConfiguration<AccountInvitation>, IEntityTypeConfiguration<EmergencyAccess>,
    IEntityTypeConfiguration<CheckDelivery>, IEntityTypeConfiguration<FileCorrection>, IEntityTypeConfiguration<KeptPlace>
{
    public void Configure(EntityTypeBuilder<CaregiverProfile> caregiver)
    {
        caregiver.ToTable("caregiver_profile");
        caregiver.Kept(KeptBecause.File);
        caregiver.Property(c => c.FirstName).HasMaxLength(100);
        caregiver.Property(c => c.FamilyName).HasMaxLength(100);
        caregiver.Property(c => c.NamePrefix).HasMaxLength(20);
        caregiver.Property(c => c.Relation).HasMaxLength(100);
        caregiver.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
        caregiver.HasIndex(c => c.AccountId);
    }

    public void Configure(EntityTypeBuilder<AccountInvitation> invitation)
    {
        invitation.ToTable("account_invitation");
        invitation.Retained(nameof(RetentionOptions.InvitationDays), row => row.ExpiresAt);
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.HasOne<Client>().WithMany().HasForeignKey(i => i.ClientId);
        invitation.HasOne<CaregiverProfile>().WithMany().HasForeignKey(i => i.CaregiverId);
        invitation.Property(i => i.CodeHash).HasMaxLength(64).IsUnicode(false);
        invitation.HasIndex(i => i.CodeHash).IsUnique();
        invitation.Property(i => i.UsedAt).IsConcurrencyToken(); // used once
    }

    public void Configure(EntityTypeBuilder<EmergencyAccess> access)
    {
        access.ToTable("emergency_access");
        access.Retained(nameof(RetentionOptions.EmergencyAccessDays), row => row.Until);
        access.HasOne<Client>().WithMany().HasForeignKey(a => a.ClientId);
        access.HasIndex(a => a.ProfessionalId);
    }

    public void Configure(EntityTypeBuilder<KeptPlace> place)
    {
        place.ToTable("kept_place").HasKey(p => p.PlaceId);
        place.Retained(nameof(RetentionOptions.ReleasedPlaceDays), row => row.ReleasedAt);
        place.Property(p => p.PlaceId).ValueGeneratedNever();
        place.Property(p => p.SourceVersion).IsConcurrencyToken();
        place.HasIndex(p => p.ClientId);
    }

    public void Configure(EntityTypeBuilder<FileCorrection> correction)
    {
        correction.ToTable("file_correction");
        correction.Kept(KeptBecause.File);
        correction.Property(c => c.Id).ValueGeneratedNever();
        correction.Property(c => c.Reason).HasMaxLength(500);
        correction.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
    }

    public void Configure(EntityTypeBuilder<CheckDelivery> delivery)
    {
        delivery.ToTable("check_delivery");
        delivery.Retained(nameof(RetentionOptions.CheckDeliveryDays), row => row.At);
        delivery.HasIndex(d => d.NextTryAt).WhereFilled(nameof(CheckDelivery.NextTryAt));
        delivery.Property(d => d.ReasonCode).HasMaxLength(40);
    }
}
