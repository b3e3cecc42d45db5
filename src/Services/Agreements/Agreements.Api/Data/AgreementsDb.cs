using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Messaging.Data;

namespace Samenspel.Agreements.Data;

internal abstract class AgreementsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "agreementsdb";

    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<Visit> Visits => Set<Visit>();
}

internal sealed class PostgreSqlAgreementsDb(DbContextOptions<PostgreSqlAgreementsDb> options) : AgreementsDb(options);

internal sealed class SqlServerAgreementsDb(DbContextOptions<SqlServerAgreementsDb> options) : AgreementsDb(options);
