using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samenspel.Jobs;
using Samenspel.Retention;

namespace Samenspel.Web.Data;

/// <summary>
/// What all copies of the website share: who is signed in, which sessions are over, forms that wait for signing in again, and the keys
/// that protect cookies. It is small, and nothing is lost for good when it is.
/// </summary>
internal abstract class WebDb(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public const string ConnectionName = "webdb";

    public DbSet<StoredSession> Sessions => Set<StoredSession>();
    public DbSet<EndedSession> EndedSessions => Set<EndedSession>();
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<StoredSession>(session =>
        {
            session.ToTable("session").HasKey(row => row.Hash);
            session.Property(row => row.Hash).HasMaxLength(SealedText.HashLength);
            session.Property(row => row.IdentitySession).HasMaxLength(100);
            session.HasIndex(row => row.IdentitySession);
            session.Retained(nameof(RetentionOptions.WebSessionDays), row => row.ExpiresAt);
        });
        model.Entity<EndedSession>(session =>
        {
            session.ToTable("ended_session").HasKey(row => row.IdentitySession);
            session.Property(row => row.IdentitySession).HasMaxLength(100);
            session.Retained(nameof(RetentionOptions.WebSessionDays), row => row.EndedAt);
        });
        model.Entity<KeptForm>(form =>
        {
            form.ToTable("kept_form").HasKey(row => row.Hash);
            form.Property(row => row.Hash).HasMaxLength(SealedText.HashLength);
            form.Retained(nameof(RetentionOptions.WebSessionDays), row => row.ExpiresAt);
        });
        model.Entity<DataProtectionKey>(key =>
        {
            key.ToTable("data_protection_key").Kept("a key every ninety days; what it protects cannot be read without it");
            key.Property(row => row.FriendlyName).HasMaxLength(200);
        });
        model.ApplyConfiguration(new JobMapping());
        model.Entity<JobState>().Kept("one row for each job");
    }
}

/// <summary>Holds the migrations for PostgreSQL.</summary>
internal sealed class PostgreSqlWebDb(DbContextOptions<PostgreSqlWebDb> options) : WebDb(options);

/// <summary>Holds the migrations for SQL Server.</summary>
internal sealed class SqlServerWebDb(DbContextOptions<SqlServerWebDb> options) : WebDb(options);
