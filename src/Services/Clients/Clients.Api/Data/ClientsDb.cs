using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Messaging.Data;

namespace Samenspel.Clients.Data;

internal abstract class ClientsDb(DbContextOptions options) : ServiceDbContext(options)
{
    public const string ConnectionName = "clientsdb";

    public DbSet<Client> Clients => Set<Client>();
    public DbSet<SupportRequest> SupportRequests => Set<SupportRequest>();
}

internal sealed class PostgreSqlClientsDb(DbContextOptions<PostgreSqlClientsDb> options) : ClientsDb(options);

internal sealed class SqlServerClientsDb(DbContextOptions<SqlServerClientsDb> options) : ClientsDb(options);
