using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Relations;
using Samenspel.ServiceHost;

namespace Samenspel.Matching.Data;

internal abstract class MatchingDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "matchingdb";

    public DbSet<MatchRequest> Requests => Set<MatchRequest>();
    public DbSet<Match> Matches => Set<Match>();
    public DbSet<Candidate> Candidates => Set<Candidate>();
    public DbSet<AmbassadorConsult> Consults => Set<AmbassadorConsult>();
    public DbSet<KnownClient> Clients => Set<KnownClient>();
    public DbSet<KnownConsent> Consents => Set<KnownConsent>();
    public DbSet<KnownCaregiver> Caregivers => Set<KnownCaregiver>();
    public DbSet<KnownActivity> Activities => Set<KnownActivity>();
    public DbSet<MatchingRun> Runs => Set<MatchingRun>();
    public DbSet<RunProposal> RunProposals => Set<RunProposal>();
    public DbSet<RunGap> RunGaps => Set<RunGap>();
    public DbSet<KnownRole> Roles => Set<KnownRole>();
    public DbSet<KnownAbsence> Absences => Set<KnownAbsence>();
    public DbSet<PeerWish> PeerWishes => Set<PeerWish>();
    public DbSet<PeerProposal> PeerProposals => Set<PeerProposal>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.KnowMergers().KnowConsents().KnowCaregivers().KnowClients().KnowRoles().KnowAbsences();
    }
}

internal sealed class PostgreSqlMatchingDb(DbContextOptions<PostgreSqlMatchingDb> options) : MatchingDb(options);

internal sealed class SqlServerMatchingDb(DbContextOptions<SqlServerMatchingDb> options) : MatchingDb(options);
