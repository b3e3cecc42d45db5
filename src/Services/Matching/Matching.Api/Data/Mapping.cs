using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Matching.Domain;
using Samenspel.Retention;

namespace Samenspel.Matching.Data;

internal sealed class MatchRequestMapping : IEntityTypeConfiguration<MatchRequest>
{
    public void Configure(EntityTypeBuilder<MatchRequest> request)
    {
        request.ToTable("match_request");
        request.Kept(KeptBecause.File);
        request.Property(r => r.ActivityCode).HasMaxLength(40);
        request.Property(r => r.DistrictCode).HasMaxLength(8);
        request.PrimitiveCollection(r => r.Slots).HasMaxLength(1000);
        request.PrimitiveCollection(r => r.NeedCodes).HasMaxLength(1000);
        request.PrimitiveCollection(r => r.LanguageCodes).HasMaxLength(1000);
        request.PrimitiveCollection(r => r.TrainingCodes).HasMaxLength(1000);
        request.PrimitiveCollection(r => r.TraitCodes).HasMaxLength(1000);
        request.PrimitiveCollection(r => r.CircumstanceCodes).HasMaxLength(1000);
        request.Property(r => r.SeverityCode).HasMaxLength(20);
        request.HasIndex(r => r.ClientId);
        request.HasIndex(r => r.ClientAccountId);
        request.HasIndex(r => r.TeamId);
        request.HasIndex(r => new { r.Status, r.OpenedAt, r.Id }); // the open ones, the oldest first
    }
}

internal sealed class MatchMapping : IEntityTypeConfiguration<Match>
{
    public void Configure(EntityTypeBuilder<Match> match)
    {
        match.ToTable("match");
        match.Property(m => m.Id).ValueGeneratedNever();
        match.HasOne(m => m.Request).WithMany(r => r.Matches).HasForeignKey(m => m.RequestId);
        match.HasOne<Candidate>().WithMany().HasForeignKey(m => m.VolunteerId).OnDelete(DeleteBehavior.Restrict);
        match.Property(m => m.Reason).HasMaxLength(500);
        match.Property(m => m.DeclineWords).HasMaxLength(500);
        match.HasIndex(m => new { m.ClientId, m.VolunteerId });
        match.HasIndex(m => m.VolunteerAccountId);
        match.HasIndex(m => m.OrganisationId);
        match.Property(m => m.ClientClickNote).HasMaxLength(500);
        match.HasIndex(m => new { m.Status, m.InvitedAt });
        match.HasIndex(m => m.InvitedAt);
        match.HasIndex(m => new { m.ProposedAt, m.Id }); // the list, the newest first
        match.HasIndex(m => m.DeclinedAt);
        match.Ignore(m => m.IsAlive);
        match.Ignore(m => m.IsOpen);
        match.Ignore(m => m.IsAsked);
        match.Ignore(m => m.IsMeeting);
        match.Ignore(m => m.VolunteerClick);
        match.Ignore(m => m.ClientClick);
    }
}

internal sealed class CandidateMapping : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> candidate)
    {
        candidate.ToTable("candidate");
        candidate.Kept(KeptBecause.Copy);
        candidate.PrimitiveCollection(c => c.ActivityCodes).HasMaxLength(1000);
        candidate.PrimitiveCollection(c => c.DistrictCodes).HasMaxLength(2000);
        candidate.PrimitiveCollection(c => c.Slots).HasMaxLength(1000);
        candidate.PrimitiveCollection(c => c.LanguageCodes).HasMaxLength(1000);
        candidate.PrimitiveCollection(c => c.TrainingCodes).HasMaxLength(1000);
        candidate.PrimitiveCollection(c => c.MotiveCodes).HasMaxLength(1000);
        candidate.PrimitiveCollection(c => c.TraitCodes).HasMaxLength(1000);
        candidate.PrimitiveCollection(c => c.BoundaryCodes).HasMaxLength(1000);
        candidate.Property(c => c.SettingCode).HasMaxLength(20);
        candidate.PrimitiveCollection(c => c.CurrentMatches).HasMaxLength(2000);
        candidate.Property(c => c.HasAccount).HasDefaultValue(true); // of who was told before that was said
        candidate.HasIndex(c => c.AccountId); // a person may be in several pools
        candidate.Ignore(c => c.Load);
    }
}
