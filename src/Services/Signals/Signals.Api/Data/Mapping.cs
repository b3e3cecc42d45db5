using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Data;
using Samenspel.Retention;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal sealed class SignalMapping : IEntityTypeConfiguration<Signal>
{
    public void Configure(EntityTypeBuilder<Signal> signal)
    {
        signal.ToTable("signal");
        signal.Kept(KeptBecause.File);
        signal.HasOne<Collaboration>().WithMany().HasForeignKey(s => s.AgreementId);
        signal.HasMany(s => s.FollowUps).WithOne().HasForeignKey(done => done.SignalId);
        signal.Property(s => s.What).HasMaxLength(Signal.MaxLength);
        signal.Property(s => s.Answer).HasMaxLength(Signal.MaxLength);
        // The word in the database is older than the word in the code.
        signal.Property(s => s.Status).HasMaxLength(40).HasConversion(
            status => status == SignalStatus.FollowedUp ? "Answered" : status.ToString(),
            text => text == "Answered" ? SignalStatus.FollowedUp : Enum.Parse<SignalStatus>(text));
        signal.HasIndex(s => s.ReporterId);
        signal.HasIndex(s => new { s.MadeFrom, s.Source }).IsUnique();
        signal.HasIndex(s => s.DueAt).WhereEmpty(nameof(Signal.ClosedAt), nameof(Signal.EscalatedAt), nameof(Signal.AnsweredAt));
        signal.HasIndex(s => s.AgreementId);
        signal.HasIndex(s => s.AgreementId, "IX_signal_waiting").WhereEmpty(nameof(Signal.ClosedAt), nameof(Signal.AnsweredAt));
    }
}

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> done)
    {
        done.ToTable("follow_up");
        done.Property(d => d.Id).ValueGeneratedNever();
        done.Property(d => d.What).HasMaxLength(Signal.MaxLength);
    }
}

internal sealed class CollaborationMapping : IEntityTypeConfiguration<Collaboration>
{
    public void Configure(EntityTypeBuilder<Collaboration> collaboration)
    {
        collaboration.ToTable("collaboration").HasKey(c => c.AgreementId);
        collaboration.Kept(KeptBecause.Copy);
        collaboration.Property(c => c.AgreementId).ValueGeneratedNever();
        collaboration.Ignore(c => c.ResponsiblePeople).Ignore(c => c.BackupPlace).Ignore(c => c.IsWithoutAgreement).Ignore(c => c.VolunteerOrNobody);
        collaboration.HasIndex(c => c.ProfessionalId);
        collaboration.HasIndex(c => c.BackupId);
        collaboration.HasIndex(c => c.OrganisationId);
        collaboration.HasIndex(c => c.TeamId);
        collaboration.HasIndex(c => c.ClientId);
        collaboration.HasIndex(c => c.VolunteerId);
        collaboration.HasIndex(c => c.VolunteerAccountId);
    }
}

internal sealed class ResponsibleMapping : IEntityTypeConfiguration<Responsible>
{
    public void Configure(EntityTypeBuilder<Responsible> responsible)
    {
        responsible.ToTable("responsible").HasKey(r => r.AgreementId);
        responsible.Kept(KeptBecause.Copy);
        responsible.Property(r => r.AgreementId).ValueGeneratedNever();
        responsible.Property(r => r.NamedVersion).IsConcurrencyToken();
        responsible.Property(r => r.GapVersion).IsConcurrencyToken();
        responsible.Property(r => r.GapReasonCode).HasMaxLength(40);
    }
}

internal sealed class EndedCollaborationMapping : IEntityTypeConfiguration<EndedCollaboration>
{
    public void Configure(EntityTypeBuilder<EndedCollaboration> ended)
    {
        ended.ToTable("ended_collaboration").HasKey(e => e.AgreementId);
        ended.Kept(KeptBecause.Copy);
        ended.Property(e => e.AgreementId).ValueGeneratedNever();
    }
}
