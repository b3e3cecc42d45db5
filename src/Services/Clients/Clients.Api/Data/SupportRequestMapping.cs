using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Clients.Domain;
using Samenspel.Retention;

namespace Samenspel.Clients.Data;

internal sealed class SupportRequestMapping :
    IEntityTypeConfiguration<SupportRequest>, IEntityTypeConfiguration<InquiryAnswer>, IEntityTypeConfiguration<VolunteerProfile>, IEntityTypeConfiguration<ProfileCorrection>,
    IEntityTypeConfiguration<CaregiverView>
{
    public void Configure(EntityTypeBuilder<SupportRequest> request)
    {
        request.ToTable("support_request");
        request.Kept(KeptBecause.File);
        request.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId);
        request.Property(r => r.ActivityCode).HasMaxLength(40);
        request.Property(r => r.Question).HasMaxLength(1000);
        request.PrimitiveCollection(r => r.Slots).HasMaxLength(1000);
        request.HasMany(r => r.Answers).WithOne().HasForeignKey(answer => answer.RequestId);
        request.HasOne(r => r.Profile).WithOne().HasForeignKey<VolunteerProfile>(profile => profile.RequestId);
        request.HasOne(r => r.Correction).WithOne().HasForeignKey<ProfileCorrection>(correction => correction.RequestId);
        request.HasMany(r => r.CaregiverViews).WithOne().HasForeignKey(view => view.RequestId);
        request.Navigation(r => r.Answers).AutoInclude();
        request.Navigation(r => r.Profile).AutoInclude();
        request.Navigation(r => r.Correction).AutoInclude();
        request.Navigation(r => r.CaregiverViews).AutoInclude();
        request.Ignore(r => r.ProfessionalHelpMayBeAdded);
    }

    public void Configure(EntityTypeBuilder<InquiryAnswer> answer)
    {
        answer.ToTable("inquiry_answer");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.HasIndex(a => new { a.RequestId, a.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<VolunteerProfile> profile)
    {
        profile.ToTable("volunteer_profile");
        profile.Property(p => p.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ProfileCorrection> correction)
    {
        correction.ToTable("profile_correction");
        correction.Property(c => c.Id).ValueGeneratedNever();
        correction.Property(c => c.ActivityCode).HasMaxLength(40);
        correction.PrimitiveCollection(c => c.Slots).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<CaregiverView> view)
    {
        view.ToTable("caregiver_view");
        view.Property(v => v.Id).ValueGeneratedNever();
        view.HasIndex(v => new { v.RequestId, v.CaregiverId }).IsUnique();
    }
}
