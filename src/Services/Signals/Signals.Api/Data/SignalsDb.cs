using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Samenspel.Domain;
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
    public DbSet<EndedCollaboration> EndedCollaborations => Set<EndedCollaboration>();
    public DbSet<KnownCaregiver> Caregivers => Set<KnownCaregiver>();
    public DbSet<KnownRole> Roles => Set<KnownRole>();

    /// <summary>Whether nothing new happens in this collaboration.</summary>
    public Task<bool> HasEndedAsync(Guid agreementId, CancellationToken cancel) =>
        EndedCollaborations.AnyAsync(ended => ended.AgreementId == agreementId, cancel);

    /// <summary>Whether this person may hear of this signal: what a private check gave is not for somebody who is only a coordinator.</summary>
    public async Task<bool> MayReadAsync(Guid personId, Signal signal, CancellationToken cancel)
    {
        if (signal.Source is SignalSource.Person or SignalSource.Platform) return true;
        var (roles, today) = (await Roles.AsNoTracking().Where(role => role.PersonId == personId).ToListAsync(cancel), this.GetService<TimeProvider>().Today());
        return roles.Count == 0 || roles.Exists(role => role.Role == Role.Professional && role.HoldsOn(today));
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.KnowConsents().KnowCaregivers().KnowRoles();
    }
}

internal sealed class PostgreSqlSignalsDb(DbContextOptions<PostgreSqlSignalsDb> options) : SignalsDb(options);

internal sealed class SqlServerSignalsDb(DbContextOptions<SqlServerSignalsDb> options) : SignalsDb(options);
