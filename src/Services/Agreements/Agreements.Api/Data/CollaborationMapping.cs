using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.Retention;

namespace Samenspel.Agreements.Data;

/// <summary>What belongs to an agreement and is gone when it is gone.</summary>
internal static class CollaborationMapping
{
    public static void OfAgreement<T>(this EntityTypeBuilder<T> entity, string table) where T : class
    {
        entity.ToTable(table);
        entity.Kept(KeptBecause.Agreement);
        entity.HasOne<Agreement>().WithMany().HasForeignKey("AgreementId");
    }
}

internal sealed class InformationItemMapping : IEntityTypeConfiguration<InformationItem>
{
    public void Configure(EntityTypeBuilder<InformationItem> item)
    {
        item.OfAgreement("information_item");
        item.Property(i => i.Text).HasMaxLength(InformationItem.MaxLength);
        item.Property(i => i.ApprovalNote).HasMaxLength(500);
        item.HasIndex(i => i.OpenSince).WhereEmpty(nameof(InformationItem.ReadAt), nameof(InformationItem.RemovedAt));
    }
}

internal sealed class InformationConfirmationMapping : IEntityTypeConfiguration<InformationConfirmation>
{
    public void Configure(EntityTypeBuilder<InformationConfirmation> confirmation)
    {
        confirmation.OfAgreement("information_confirmation");
        confirmation.Property(c => c.Words).HasMaxLength(InformationConfirmation.MaxLength);
    }
}

internal sealed class UnderstandingCheckMapping : IEntityTypeConfiguration<UnderstandingCheck>
{
    public void Configure(EntityTypeBuilder<UnderstandingCheck> check)
    {
        check.OfAgreement("understanding_check");
        check.Property(c => c.Sentence).HasMaxLength(UnderstandingCheck.MaxLength);
        check.Property(c => c.Comment).HasMaxLength(500);
    }
}

internal sealed class ToldChangeMapping : IEntityTypeConfiguration<ToldChange>
{
    public void Configure(EntityTypeBuilder<ToldChange> change)
    {
        change.OfAgreement("told_change");
        change.Property(c => c.Text).HasMaxLength(ToldChange.MaxLength);
        change.HasIndex(c => c.ToldAt).WhereEmpty(nameof(ToldChange.ReadAt));
    }
}

internal sealed class WifaActMapping : IEntityTypeConfiguration<WifaAct>
{
    public void Configure(EntityTypeBuilder<WifaAct> act)
    {
        act.OfAgreement("wifa_act");
        act.Property(a => a.Reason).HasMaxLength(WifaAct.MaxLength);
        act.Property(a => a.BehaviourCode).HasMaxLength(40);
    }
}

internal sealed class AlignmentMomentMapping : IEntityTypeConfiguration<AlignmentMoment>
{
    public void Configure(EntityTypeBuilder<AlignmentMoment> moment)
    {
        moment.OfAgreement("alignment_moment");
        moment.Property(m => m.About).HasMaxLength(AlignmentMoment.MaxAbout);
        moment.Property(m => m.Notes).HasMaxLength(AlignmentMoment.MaxNotes);
        moment.HasMany(m => m.Present).WithOne().HasForeignKey(one => one.MomentId);
    }
}

internal sealed class AlignmentAttendeeMapping : IEntityTypeConfiguration<AlignmentAttendee>
{
    public void Configure(EntityTypeBuilder<AlignmentAttendee> attendance) =>
        attendance.ToTable("attendance").HasKey(one => new { one.MomentId, one.Who });
}

internal sealed class CoachingContactMapping : IEntityTypeConfiguration<CoachingContact>
{
    public void Configure(EntityTypeBuilder<CoachingContact> contact)
    {
        contact.OfAgreement("coaching_contact");
        contact.Property(c => c.Note).HasMaxLength(CoachingContact.MaxLength);
    }
}

internal sealed class EvaluationAnswerMapping : IEntityTypeConfiguration<EvaluationAnswer>
{
    public void Configure(EntityTypeBuilder<EvaluationAnswer> answer)
    {
        answer.OfAgreement("evaluation_answer");
        answer.Property(a => a.RelationWords).HasMaxLength(EvaluationAnswer.MaxLength);
        answer.Property(a => a.Reciprocity).HasMaxLength(EvaluationAnswer.MaxLength);
        answer.Property(a => a.AboutWorkingTogether).HasMaxLength(EvaluationAnswer.MaxLength);
        answer.Property(a => a.Note).HasMaxLength(500);
        answer.PrimitiveCollection(a => a.MotiveCodes).HasMaxLength(200);
        answer.HasIndex(a => new { a.AgreementId, a.Months, a.By, a.AnsweredBy }).IsUnique();
    }
}

internal sealed class SupportNeedMapping : IEntityTypeConfiguration<SupportNeed>
{
    public void Configure(EntityTypeBuilder<SupportNeed> need)
    {
        need.ToTable("support_need");
        need.Retained(nameof(RetentionOptions.SupportNeedDays), n => n.At);
        need.Property(n => n.Id).ValueGeneratedNever();
        need.Property(n => n.DirectionCode).HasMaxLength(40);
        need.HasIndex(n => n.VolunteerId);
    }
}

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminder").HasKey(r => new { r.SubjectId, r.Kind, r.Number });
        reminder.Retained(nameof(RetentionOptions.ReminderDays), r => r.ToldAt);
    }
}
