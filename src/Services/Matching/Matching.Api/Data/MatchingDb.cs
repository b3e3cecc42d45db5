using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Domain;
using Samenspel.Messaging.Data;

namespace Samenspel.Matching.Data;

internal abstract class MatchingDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "matchingdb";

    public DbSet<MatchRequest> Requests => Set<MatchRequest>();
    public DbSet<Match> Matches => Set<Match>();
    public DbSet<Candidate> Candidates => Set<Candidate>();
}

internal sealed class PostgreSqlMatchingDb(DbContextOptions<PostgreSqlMatchingDb> options) : MatchingDb(options);

internal sealed class SqlServerMatchingDb(DbContextOptions<SqlServerMatchingDb> options) : MatchingDb(options);
