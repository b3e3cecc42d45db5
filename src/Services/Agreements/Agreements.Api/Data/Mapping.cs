using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Agreements.Domain;

namespace Samenspel.Agreements.Data;

internal sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("agreement");
        agreement.Property(a => a.ActivityCode).HasMaxLength(40);
        agreement.ComplexProperty(a => a.Tasks, tasks =>
        {
            tasks.PrimitiveCollection(t => t.Does).HasMaxLength(8000);
            tasks.PrimitiveCollection(t => t.DoesNot).HasMaxLength(8000);
            tasks.PrimitiveCollection(t => t.ClientDoes).HasMaxLength(8000);
            tasks.PrimitiveCollection(t => t.OtherDoes).HasMaxLength(8000);
        });
        agreement.HasMany(a => a.Answers).WithOne().HasForeignKey(answer => answer.AgreementId);
        agreement.HasIndex(a => a.MatchId).IsUnique();
        agreement.HasIndex(a => a.ClientAccountId);
        agreement.HasIndex(a => a.VolunteerAccountId);
        agreement.HasIndex(a => a.BackupId);
        agreement.HasIndex(a => a.TeamId);
        agreement.HasIndex(a => a.OrganisationId);
        agreement.Ignore(a => a.Missing);
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
        visit.Property(v => v.Id).ValueGeneratedNever();
        visit.HasOne<Agreement>().WithMany().HasForeignKey(v => v.AgreementId);
        visit.HasIndex(v => new { v.AgreementId, v.Key });
    }
}
