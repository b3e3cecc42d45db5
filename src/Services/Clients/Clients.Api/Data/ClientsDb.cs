using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Relations;
using Samenspel.ServiceHost;

namespace Samenspel.Clients.Data;

internal abstract class ClientsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "clientsdb";

    public DbSet<Client> Clients => Set<Client>();
    public DbSet<ClientMerger> Mergers => Set<ClientMerger>();
    public DbSet<FileCorrection> Corrections => Set<FileCorrection>();
    public DbSet<KeptPlace> KeptPlaces => Set<KeptPlace>();
    public DbSet<Household> Households => Set<Household>();
    public DbSet<SupportRequest> SupportRequests => Set<SupportRequest>();
    public DbSet<NetworkMember> NetworkMembers => Set<NetworkMember>();
    public DbSet<Arrangement> Arrangements => Set<Arrangement>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<CaregiverProfile> Caregivers => Set<CaregiverProfile>();
    public DbSet<AccountInvitation> AccountInvitations => Set<AccountInvitation>();
    public DbSet<EmergencyAccess> EmergencyAccesses => Set<EmergencyAccess>();
    public DbSet<KnownMatch> Matches => Set<KnownMatch>();
    public DbSet<KnownVolunteer> Volunteers => Set<KnownVolunteer>();
    public DbSet<KnownRole> Roles => Set<KnownRole>();
    public DbSet<KnownAbsence> Absences => Set<KnownAbsence>();
    public DbSet<CheckDelivery> CheckDeliveries => Set<CheckDelivery>();
    public DbSet<RespiteRequest> Respites => Set<RespiteRequest>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.KnowMergers();
        model.KnowMatches();
        model.KnowRoles();
        model.KnowAbsences();
        model.KnowVolunteers();
    }
}

internal sealed class PostgreSqlClientsDb(DbContextOptions<PostgreSqlClientsDb> options) : ClientsDb(options);

internal sealed class SqlServerClientsDb(DbContextOptions<SqlServerClientsDb> options) : ClientsDb(options);
