using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.Retention;

namespace Samenspel.Identity.Data;

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("letter").HasKey(l => l.Id);
        letter.Retained(nameof(RetentionOptions.LetterDays), l => l.At);
        letter.Property(l => l.Address).HasMaxLength(254);
        letter.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId);
        letter.HasIndex(l => new { l.PersonId, l.At });
        letter.HasIndex(l => l.NextTryAt);
    }
}

internal sealed class SignInHelpMapping : IEntityTypeConfiguration<SignInHelp>
{
    public void Configure(EntityTypeBuilder<SignInHelp> help)
    {
        help.ToTable("sign_in_help").HasKey(h => h.Id);
        help.Retained(nameof(RetentionOptions.SignInHelpDays), h => h.AskedAt);
        help.Property(h => h.Reason).HasMaxLength(500);
        help.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId);
        help.HasIndex(h => new { h.AskedAt, h.Id }); // the list
    }
}

internal sealed class AddressChangeMapping : IEntityTypeConfiguration<AddressChange>
{
    public void Configure(EntityTypeBuilder<AddressChange> change)
    {
        change.ToTable("address_change").HasKey(c => c.Id);
        change.Retained(nameof(RetentionOptions.LetterDays), c => c.AskedAt);
        change.Property(c => c.NewAddress).HasMaxLength(254);
        change.Property(c => c.SignInName).HasMaxLength(SignInNames.MaxLength);
        change.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
    }
}
