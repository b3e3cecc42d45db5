using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Agreements.Domain;
using Samenspel.Data;
using Samenspel.Retention;

namespace Samenspel.Agreements.Data;

internal sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("agreement");
        agreement.Kept(KeptBecause.File);
        agreement.Property(a => a.ActivityCode).HasMaxLength(40);
        agreement.ComplexProperty(a => a.Tasks, tasks =>
        {
            tasks.PrimitiveCollection(t => t.Does).HasMaxLength(8000);
            tasks.PrimitiveCollection(t => t.DoesNot).HasMaxLength(8000);
            tasks.PrimitiveCollection(t => t.ClientDoes).HasMaxLength(8000);
            tasks.PrimitiveCollection(t => t.OtherDoes).HasMaxLength(8000);
        });
        // Null for an agreement from before there were terms.
        agreement.Property<AgreementTerms?>("terms").HasColumnName("Terms").HasConversion(new AsJson<AgreementTerms?>(), new JsonComparer<AgreementTerms?>());
        agreement.Property(a => a.ReasonBits).HasDefaultValue(0).ValueGeneratedNever();
        agreement.Property<int?>("inForceRevision").HasColumnName("InForceRevision");
        agreement.Property(a => a.Number).HasDefaultValue(1).ValueGeneratedNever();
        agreement.HasMany(a => a.Answers).WithOne().HasForeignKey(answer => answer.AgreementId);
        agreement.HasMany(a => a.Versions).WithOne().HasForeignKey(version => version.AgreementId);
        agreement.HasMany(a => a.Steps).WithOne().HasForeignKey(step => step.AgreementId);
        agreement.HasMany(a => a.Induction).WithOne().HasForeignKey(item => item.AgreementId);
        agreement.HasMany(a => a.Responsibles).WithOne().HasForeignKey(term => term.AgreementId);
        agreement.HasIndex(a => a.MatchId).IsUnique();
        agreement.HasIndex(a => a.VolunteerId);
        agreement.HasIndex(a => a.ClientId);
        agreement.HasIndex(a => a.ClientAccountId);
        agreement.HasIndex(a => a.VolunteerAccountId);
        agreement.HasIndex(a => a.ProfessionalId);
        agreement.HasIndex(a => a.BackupId);
        agreement.HasIndex(a => a.TeamId);
        agreement.HasIndex(a => a.OrganisationId);
        agreement.HasIndex(a => a.ActivatedAt).WhereEmpty(nameof(Agreement.EndedAt));
        agreement.HasIndex(a => new { a.StartedOn, a.LastedDays, a.TeamId, a.OrganisationId, a.VisitCount }); // counting reads nothing else
        agreement.Ignore(a => a.Missing).Ignore(a => a.WaitsFor).Ignore(a => a.Signatories).Ignore(a => a.Caregivers)
            .Ignore(a => a.Proposal).Ignore(a => a.Content).Ignore(a => a.Terms).Ignore(a => a.IsOnHold).Ignore(a => a.AskedCaregivers).Ignore(a => a.BackupPlace).Ignore(a => a.ResponsiblePeople);
    }
}

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> answer)
    {
        answer.ToTable("answer");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Note).HasMaxLength(500);
    }
}

internal sealed class VisitMapping : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.ToTable("visit");
        visit.Kept(KeptBecause.Agreement);
        visit.Property(v => v.Id).ValueGeneratedNever();
        visit.HasOne<Agreement>().WithMany().HasForeignKey(v => v.AgreementId);
        visit.HasIndex(v => new { v.AgreementId, v.Key }).IsUnique();
    }
}

internal sealed class AgreementVersionMapping : IEntityTypeConfiguration<AgreementVersion>
{
    public void Configure(EntityTypeBuilder<AgreementVersion> version)
    {
        version.ToTable("agreement_version");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.Content).HasConversion(new AsJson<AgreementContent>(), new JsonComparer<AgreementContent>());
        version.Property(v => v.Reason).HasMaxLength(500);
    }
}

internal sealed class AgreementStepMapping : IEntityTypeConfiguration<AgreementStep>
{
    public void Configure(EntityTypeBuilder<AgreementStep> step)
    {
        step.ToTable("agreement_step");
        step.Property(s => s.Id).ValueGeneratedNever();
        step.Property(s => s.Reason).HasMaxLength(500);
        step.Ignore(s => s.TookPart);
    }
}

internal sealed class InductionItemMapping : IEntityTypeConfiguration<InductionItem>
{
    public void Configure(EntityTypeBuilder<InductionItem> item)
    {
        item.ToTable("induction_item");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Text).HasMaxLength(200);
    }
}

internal sealed class ResponsibleTermMapping : IEntityTypeConfiguration<ResponsibleTerm>
{
    public void Configure(EntityTypeBuilder<ResponsibleTerm> term)
    {
        term.ToTable("responsible_term");
        term.Property(t => t.Id).ValueGeneratedNever();
        term.Property(t => t.Reason).HasMaxLength(500);
    }
}
