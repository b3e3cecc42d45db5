using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.ServiceHost;

namespace Samenspel.Agreements.Data;

internal abstract class AgreementsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "agreementsdb";

    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<AgreementVersion> Versions => Set<AgreementVersion>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Caregiver> Caregivers => Set<Caregiver>();
    public DbSet<ClientConsent> ClientConsents => Set<ClientConsent>();
    public DbSet<KnownRole> KnownRoles => Set<KnownRole>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<Reachability> Reachabilities => Set<Reachability>();
}

internal sealed class PostgreSqlAgreementsDb(DbContextOptions<PostgreSqlAgreementsDb> options) : AgreementsDb(options);

internal sealed class SqlServerAgreementsDb(DbContextOptions<SqlServerAgreementsDb> options) : AgreementsDb(options);
