using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Insights.Domain;
using Samenspel.Retention;

namespace Samenspel.Insights.Data;

internal sealed class ShiftProposalMapping : IEntityTypeConfiguration<ShiftProposal>
{
    private const int Words = 2000;

    public void Configure(EntityTypeBuilder<ShiftProposal> shift)
    {
        shift.ToTable("shift_proposal");
        shift.Kept("decisions of the municipality, which archives them");
        shift.Property(s => s.Title).HasMaxLength(150);
        shift.Property(s => s.ActivityCode).HasMaxLength(40);
        shift.Property(s => s.DistrictCode).HasMaxLength(8);
        foreach (var text in new[] { "AddedValue", "EffectOnClients", "EffectOnVolunteers", "Training", "WhyNoTraining", "Budget", "WhyNoBudget", "Facilitation", "WhyNoFacilitation", "WhyRejected", "Outcome" })
            shift.Property<string?>(text).HasMaxLength(Words);
        foreach (var text in new[] { "AddedValue", "EffectOnClients", "EffectOnVolunteers" }) shift.Property<string?>(text).IsRequired();
        shift.HasIndex(s => new { s.Status, s.ReviewOn });
    }
}
