using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Retention;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal sealed class QuestionMapping : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.ToTable("question");
        question.Kept(KeptBecause.File);
        question.HasOne<Collaboration>().WithMany().HasForeignKey(q => q.AgreementId);
        question.HasMany(q => q.Entries).WithOne().HasForeignKey(entry => entry.QuestionId);
        question.Property(q => q.Handler).HasDefaultValue(SignalHandler.Professional).ValueGeneratedNever();
        question.HasIndex(q => q.AskerId);
        // The few that wait; a filter on yes or no is written differently in each database.
        question.HasIndex(q => new { q.WaitsForAnswer, q.AgreementId });
    }
}

internal sealed class QuestionEntryMapping : IEntityTypeConfiguration<QuestionEntry>
{
    public void Configure(EntityTypeBuilder<QuestionEntry> entry)
    {
        entry.ToTable("question_entry");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Text).HasMaxLength(Signal.MaxLength);
    }
}

internal sealed class PeerQuestionMapping : IEntityTypeConfiguration<PeerQuestion>
{
    public void Configure(EntityTypeBuilder<PeerQuestion> question)
    {
        question.ToTable("peer_question");
        question.Kept("what colleagues learned stays of use");
        question.HasMany(q => q.Answers).WithOne().HasForeignKey(answer => answer.PeerQuestionId);
        question.Property(q => q.Text).HasMaxLength(Signal.MaxLength);
        question.HasIndex(q => q.OrganisationId);
    }
}

internal sealed class PeerAnswerMapping : IEntityTypeConfiguration<PeerAnswer>
{
    public void Configure(EntityTypeBuilder<PeerAnswer> answer)
    {
        answer.ToTable("peer_answer");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Text).HasMaxLength(Signal.MaxLength);
    }
}
