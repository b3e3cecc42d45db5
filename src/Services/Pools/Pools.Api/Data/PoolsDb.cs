using Microsoft.EntityFrameworkCore;
using Samenspel.Messaging.Data;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Data;

internal abstract class PoolsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "poolsdb";

    public DbSet<VolunteerPool> Pools => Set<VolunteerPool>();
    public DbSet<Volunteer> Volunteers => Set<Volunteer>();
}

internal sealed class PostgreSqlPoolsDb(DbContextOptions<PostgreSqlPoolsDb> options) : PoolsDb(options);

internal sealed class SqlServerPoolsDb(DbContextOptions<SqlServerPoolsDb> options) : PoolsDb(options);
