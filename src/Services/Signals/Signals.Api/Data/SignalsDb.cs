using Microsoft.EntityFrameworkCore;
using Samenspel.Relations;
using Samenspel.ServiceHost;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal abstract class SignalsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "signalsdb";

    public DbSet<Signal> Signals => Set<Signal>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<PeerQuestion> PeerQuestions => Set<PeerQuestion>();
    public DbSet<CheckIn> CheckIns => Set<CheckIn>();
    public DbSet<CheckInSchedule> CheckInSchedules => Set<CheckInSchedule>();
    public DbSet<CountedVisit> CountedVisits => Set<CountedVisit>();
    public DbSet<KnownConsent> Consents => Set<KnownConsent>();
    public DbSet<Collaboration> Collaborations => Set<Collaboration>();
    public DbSet<Responsible> Responsibles => Set<Responsible>();
    public DbSet<RequestHelper> RequestHelpers => Set<RequestHelper>();
    public DbSet<EndedCollaboration> EndedCollaborations => Set<EndedCollaboration>();
    public DbSet<KnownClient> Clients => Set<KnownClient>();
    public DbSet<KnownVolunteer> Volunteers => Set<KnownVolunteer>();
    public DbSet<KnownCaregiver> Caregivers => Set<KnownCaregiver>();
    public DbSet<KnownRole> Roles => Set<KnownRole>();
    public DbSet<KnownAbsence> Absences => Set<KnownAbsence>();

    /// <summary>Whether nothing new happens in this collaboration.</summary>
    public Task<bool> HasEndedAsync(Guid agreementId, CancellationToken cancel) =>
        EndedCollaborations.AnyAsync(ended => ended.AgreementId == agreementId, cancel);

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.KnowMergers().KnowConsents().KnowClients().KnowCaregivers().KnowRoles().KnowAbsences().KnowVolunteers();
    }
}

internal sealed class PostgreSqlSignalsDb(DbContextOptions<PostgreSqlSignalsDb> options) : SignalsDb(options);

internal sealed class SqlServerSignalsDb(DbContextOptions<SqlServerSignalsDb> options) : SignalsDb(options);
