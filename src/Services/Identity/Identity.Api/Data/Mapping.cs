using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Identity.Domain;
using Samenspel.Retention;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Data;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("person").HasKey(p => p.Id);
        person.Kept(KeptBecause.OneEach);
        person.Property(p => p.DisplayName).HasMaxLength(120);
        person.Property(p => p.SortName).HasMaxLength(120);
        person.HasIndex(p => new { p.SortName, p.Id }); // the list of people
        person.Property(p => p.BlockReason).HasMaxLength(500);
        person.OwnsMany(p => p.Assignments, assignment =>
        {
            assignment.ToTable("role_assignment").WithOwner().HasForeignKey("PersonId");
            assignment.Kept("what somebody may is read from it, and afterwards by which role something was done");
            assignment.HasKey(a => a.Id);
            assignment.Property(a => a.Id).ValueGeneratedNever();
            assignment.Property(a => a.EndReason).HasMaxLength(500);
            assignment.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasOne<NeighbourhoodTeam>().WithMany().HasForeignKey(a => a.TeamId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

internal sealed class GuideSeenMapping : IEntityTypeConfiguration<GuideSeen>
{
    public void Configure(EntityTypeBuilder<GuideSeen> guide)
    {
        guide.ToTable("seen_guide").HasKey(g => new { g.PersonId, g.Role });
        guide.Kept(KeptBecause.OneEach);
        guide.HasOne<Person>().WithMany().HasForeignKey(g => g.PersonId);
    }
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisation").HasKey(o => o.Id);
        organisation.Kept(KeptBecause.OneEach);
        organisation.Property(o => o.Name).HasMaxLength(120);
        organisation.HasIndex(o => o.Name).IsUnique();
        organisation.Property(o => o.Phone).HasMaxLength(PhoneNumberAttribute.MaxLength).IsUnicode(false);
        organisation.Property(o => o.ComparedName).HasMaxLength(120);
        organisation.HasIndex(o => o.ComparedName).IsUnique();
    }
}

internal sealed class TeamMapping : IEntityTypeConfiguration<NeighbourhoodTeam>
{
    public void Configure(EntityTypeBuilder<NeighbourhoodTeam> team)
    {
        team.ToTable("neighbourhood_team").HasKey(t => t.Id);
        team.Kept(KeptBecause.OneEach);
        team.Property(t => t.Name).HasMaxLength(120);
        team.Property(t => t.DistrictCode).HasMaxLength(20);
        team.Property(t => t.Phone).HasMaxLength(PhoneNumberAttribute.MaxLength).IsUnicode(false);
        team.HasIndex(t => t.Name).IsUnique();
        team.Property(t => t.ComparedName).HasMaxLength(120);
        team.HasIndex(t => t.ComparedName).IsUnique();
    }
}

internal sealed class PlacementMapping : IEntityTypeConfiguration<AmbassadorPlacement>
{
    public void Configure(EntityTypeBuilder<AmbassadorPlacement> placement)
    {
        placement.ToTable("ambassador_placement").HasKey(p => p.Id);
        placement.Kept("few each year, and who was placed where must be accounted for");
        placement.Property(p => p.BreakReason).HasMaxLength(500);
        placement.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        placement.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        placement.HasOne<NeighbourhoodTeam>().WithMany().HasForeignKey(p => p.TeamId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AbsenceMapping : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.ToTable("absence").HasKey(a => a.Id);
        absence.Retained(nameof(RetentionOptions.AbsenceDays), row => row.Until);
        absence.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("account").HasKey(a => a.Id);
        account.Kept(KeptBecause.OneEach);
        account.Property(a => a.Id).ValueGeneratedNever();
        account.HasOne<Person>().WithOne().HasForeignKey<Account>(a => a.Id);
        account.Property(a => a.UserName).HasMaxLength(254);
        account.Property(a => a.NormalizedUserName).HasMaxLength(254);
        account.Property(a => a.Email).HasMaxLength(254);
        account.Property(a => a.NormalizedEmail).HasMaxLength(254);
        account.Property(a => a.PasswordHash).HasMaxLength(500);
        account.Property(a => a.SecurityStamp).HasMaxLength(100);
        account.Property(a => a.ConcurrencyStamp).HasMaxLength(100).IsConcurrencyToken();
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
        account.HasIndex(a => a.NormalizedEmail); // several people may share an address
        // Counted by statements of their own; an account that was read before must not write the old number back.
        foreach (var counted in new[] { account.Property(a => a.LastCodeStep).Metadata, account.Property(a => a.AccessFailedCount).Metadata, account.Property(a => a.LockoutEnd).Metadata })
            counted.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        account.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed);
    }
}

internal sealed class UserSessionMapping : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> session)
    {
        session.ToTable("user_session").HasKey(s => s.Id);
        session.Retained(nameof(RetentionOptions.TokenDays), row => row.StartedAt); // who is still signed in by then signs in again
        session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
    }
}

internal sealed class AccountTokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("account_token").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        token.Kept(KeptBecause.OneEach);
        token.HasOne<Account>().WithMany().HasForeignKey(t => t.UserId);
        token.Property(t => t.LoginProvider).HasMaxLength(100);
        token.Property(t => t.Name).HasMaxLength(100);
    }
}

internal sealed class StoredKeyMapping : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> key)
    {
        key.ToTable("stored_key").HasKey(k => k.Name);
        key.Kept("a few keys, of which old ones still open old cookies");
        key.Property(k => k.Name).HasMaxLength(200);
        key.Property(k => k.Content).HasMaxLength(-1);
    }
}
