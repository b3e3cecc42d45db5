
using Samenspel.Clients;
using Samenspel.Clients.Data;
using Samenspel.ServiceHost;
if (Migration.IsAsked(args)) return await Migration.RunAsync<PostgreSqlClientsDb, SqlServerClientsDb>(ClientsDb.ConnectionName);

var builder = WebApplication.CreateBuilder(args);
builder.AddClients();

var app = builder.Build();
app.MapClients();
await app.RunAsync();
return 0;
