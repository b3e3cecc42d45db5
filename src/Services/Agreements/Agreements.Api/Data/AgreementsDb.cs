using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Relations;
using Samenspel.ServiceHost;

namespace Samenspel.Agreements.Data;

internal abstract class AgreementsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "agreementsdb";

    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<AgreementVersion> Versions => Set<AgreementVersion>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<KnownClient> Clients => Set<KnownClient>();
    public DbSet<KnownCaregiver> Caregivers => Set<KnownCaregiver>();
    public DbSet<KnownConsent> Consents => Set<KnownConsent>();
    public DbSet<KnownRole> Roles => Set<KnownRole>();
    public DbSet<KnownAbsence> Absences => Set<KnownAbsence>();
    public DbSet<KnownVolunteer> Volunteers => Set<KnownVolunteer>();
    public DbSet<KnownHandover> Handovers => Set<KnownHandover>();
    public DbSet<Reachability> Reachabilities => Set<Reachability>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.KnowMergers().KnowConsents().KnowClients().KnowCaregivers().KnowRoles().KnowAbsences().KnowVolunteers().KnowHandovers();
    }
}

internal sealed class PostgreSqlAgreementsDb(DbContextOptions<PostgreSqlAgreementsDb> options) : AgreementsDb(options);

internal sealed class SqlServerAgreementsDb(DbContextOptions<SqlServerAgreementsDb> options) : AgreementsDb(options);
