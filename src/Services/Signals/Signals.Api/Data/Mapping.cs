using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal sealed class SignalMapping : IEntityTypeConfiguration<Signal>
{
    public void Configure(EntityTypeBuilder<Signal> signal)
    {
        signal.ToTable("signal");
        signal.HasOne<Collaboration>().WithMany().HasForeignKey(s => s.AgreementId);
        signal.Property(s => s.What).HasMaxLength(Signal.MaxLength);
        signal.Property(s => s.Answer).HasMaxLength(Signal.MaxLength);
        signal.HasIndex(s => s.ReporterId);
        signal.HasIndex(s => new { s.ReporterId, s.SendingKey }).IsUnique();
    }
}

internal sealed class CollaborationMapping : IEntityTypeConfiguration<Collaboration>
{
    public void Configure(EntityTypeBuilder<Collaboration> collaboration)
    {
        collaboration.ToTable("collaboration").HasKey(c => c.AgreementId);
        collaboration.Property(c => c.AgreementId).ValueGeneratedNever();
        collaboration.HasIndex(c => c.ProfessionalId);
        collaboration.HasIndex(c => c.BackupId);
    }
}

internal sealed class EndedCollaborationMapping : IEntityTypeConfiguration<EndedCollaboration>
{
    public void Configure(EntityTypeBuilder<EndedCollaboration> ended)
    {
        ended.ToTable("ended_collaboration").HasKey(e => e.AgreementId);
        ended.Property(e => e.AgreementId).ValueGeneratedNever();
    }
}
