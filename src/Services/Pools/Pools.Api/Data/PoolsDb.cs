using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Domain;
using Samenspel.Relations;
using Samenspel.ServiceHost;

namespace Samenspel.Pools.Data;

internal abstract class PoolsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "poolsdb";

    public DbSet<VolunteerPool> Pools => Set<VolunteerPool>();
    public DbSet<Volunteer> Volunteers => Set<Volunteer>();
    public DbSet<AccountInvitation> AccountInvitations => Set<AccountInvitation>();
    public DbSet<CollectiveActivity> Activities => Set<CollectiveActivity>();
    public DbSet<ActivityPlace> Places => Set<ActivityPlace>();
    public DbSet<KnownMatch> Matches => Set<KnownMatch>();
    public DbSet<KnownClient> Clients => Set<KnownClient>();
    public DbSet<KnownCaregiver> Caregivers => Set<KnownCaregiver>();
    public DbSet<KnownConsent> Consents => Set<KnownConsent>();
    public DbSet<KnownHandover> Handovers => Set<KnownHandover>();
    public DbSet<KnownRole> Roles => Set<KnownRole>();
    public DbSet<KnownAbsence> Absences => Set<KnownAbsence>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.KnowMergers().KnowConsents().KnowClients().KnowCaregivers().KnowMatches().KnowHandovers().KnowRoles().KnowAbsences();
    }
}

internal sealed class PostgreSqlPoolsDb(DbContextOptions<PostgreSqlPoolsDb> options) : PoolsDb(options);

internal sealed class SqlServerPoolsDb(DbContextOptions<SqlServerPoolsDb> options) : PoolsDb(options);
