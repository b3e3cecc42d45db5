using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using Samenspel.Identity.Connect;
using Samenspel.Identity.Domain;
using Samenspel.Retention;
using Samenspel.ServiceHost;

namespace Samenspel.Identity.Data;

/// <summary>People, their roles and credentials, organisations, teams, and what OpenIddict keeps.</summary>
internal abstract class IdentityDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "identitydb";

    public DbSet<Person> People => Set<Person>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<UserSession> UserSessions => Set<UserSession>();
    public DbSet<Letter> Letters => Set<Letter>();
    public DbSet<SignInHelp> SignInHelps => Set<SignInHelp>();
    public DbSet<AddressChange> AddressChanges => Set<AddressChange>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<NeighbourhoodTeam> Teams => Set<NeighbourhoodTeam>();
    public DbSet<AmbassadorPlacement> Placements => Set<AmbassadorPlacement>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<GuideSeen> GuidesSeen => Set<GuideSeen>();
    public DbSet<WaitingNotice> WaitingNotices => Set<WaitingNotice>();
    public DbSet<MailChoice> MailChoices => Set<MailChoice>();
    public DbSet<StoredKey> Keys => Set<StoredKey>();

    /// <summary>Where a person gets mail.</summary>
    public async Task<string> AddressOfAsync(Guid personId, CancellationToken cancel) =>
        (await Accounts.Where(account => account.Id == personId).Select(account => account.Email).SingleAsync(cancel))!;

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.UseOpenIddict<Guid>();
        model.Entity<OpenIddictEntityFrameworkCoreToken<Guid>>().RemovedBy(typeof(TokenCleanupJob), nameof(RetentionOptions.TokenDays)).HasIndex(token => token.CreationDate);
        model.Entity<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().RemovedBy(typeof(TokenCleanupJob), nameof(RetentionOptions.TokenDays)).HasIndex(authorization => authorization.CreationDate);
        model.Entity<OpenIddictEntityFrameworkCoreApplication<Guid>>().Kept(KeptBecause.OneEach);
        model.Entity<OpenIddictEntityFrameworkCoreScope<Guid>>().Kept(KeptBecause.OneEach);

        // OpenIddict keeps lists and documents in text columns; the platform's limit is not meant for them.
        var documents = model.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace == typeof(OpenIddictEntityFrameworkCoreToken).Namespace)
            .SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(string) && property.GetMaxLength() == 2000);
        foreach (var document in documents) document.SetMaxLength(-1);
    }
}

/// <summary>Holds the migrations for PostgreSQL.</summary>
internal sealed class PostgreSqlIdentityDb(DbContextOptions<PostgreSqlIdentityDb> options) : IdentityDb(options);

/// <summary>Holds the migrations for SQL Server.</summary>
internal sealed class SqlServerIdentityDb(DbContextOptions<SqlServerIdentityDb> options) : IdentityDb(options);
