using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Identity.Domain;
using Samenspel.Retention;

namespace Samenspel.Identity.Data;

internal sealed class WaitingNoticeMapping : IEntityTypeConfiguration<WaitingNotice>
{
    public void Configure(EntityTypeBuilder<WaitingNotice> notice)
    {
        notice.ToTable("waiting_notice").HasKey(n => n.NoticeId);
        notice.Property(n => n.NoticeId).ValueGeneratedNever();
        notice.HasIndex(n => new { n.IsSettled, n.PersonId });
        notice.Retained(nameof(RetentionOptions.WaitingNoticeDays), n => n.At);
    }
}

internal sealed class MailChoiceMapping : IEntityTypeConfiguration<MailChoice>
{
    public void Configure(EntityTypeBuilder<MailChoice> choice)
    {
        choice.ToTable("mail_choice").HasKey(c => c.Id);
        choice.Kept(KeptBecause.OneEach);
    }
}

internal static class WaitingNotices
{
    /// <summary>What is known of a notice.</summary>
    public static async Task<WaitingNotice> GetOrAddAsync(this IdentityDb db, Guid noticeId, CancellationToken cancel) =>
        await db.WaitingNotices.FindAsync([noticeId], cancel) ?? db.Add(WaitingNotice.Of(noticeId)).Entity;
}
