using Microsoft.EntityFrameworkCore;
using Samenspel.Messaging.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal abstract class SignalsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "signalsdb";

    public DbSet<Signal> Signals => Set<Signal>();
    public DbSet<Collaboration> Collaborations => Set<Collaboration>();
    public DbSet<EndedCollaboration> EndedCollaborations => Set<EndedCollaboration>();
}

internal sealed class PostgreSqlSignalsDb(DbContextOptions<PostgreSqlSignalsDb> options) : SignalsDb(options);

internal sealed class SqlServerSignalsDb(DbContextOptions<SqlServerSignalsDb> options) : SignalsDb(options);
