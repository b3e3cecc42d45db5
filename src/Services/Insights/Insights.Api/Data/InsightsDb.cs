using Microsoft.EntityFrameworkCore;
using Samenspel.Insights.Domain;
using Samenspel.ServiceHost;

namespace Samenspel.Insights.Data;

internal abstract class InsightsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "insightsdb";

    public DbSet<ShiftProposal> Shifts => Set<ShiftProposal>();
}

internal sealed class PostgreSqlInsightsDb(DbContextOptions<PostgreSqlInsightsDb> options) : InsightsDb(options);

internal sealed class SqlServerInsightsDb(DbContextOptions<SqlServerInsightsDb> options) : InsightsDb(options);
