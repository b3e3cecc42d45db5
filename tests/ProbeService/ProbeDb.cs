using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceHost;

namespace Samenspel.ProbeService;

public abstract class ProbeDb(DbContextOptions options) : ServiceDbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
    public DbSet<Effect> Effects => Set<Effect>();
}

public sealed class PostgreSqlProbeDb(DbContextOptions<PostgreSqlProbeDb> options) : ProbeDb(options);

public sealed class SqlServerProbeDb(DbContextOptions<SqlServerProbeDb> options) : ProbeDb(options);
