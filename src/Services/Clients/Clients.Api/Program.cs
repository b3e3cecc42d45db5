using Samenspel.Clients;
using Samenspel.Clients.Data;
using Samenspel.Data;

if (Migration.IsDue(args)) await Migration.RunAsync<PostgreSqlClientsDb, SqlServerClientsDb>(ClientsDb.ConnectionName);
if (Migration.IsAsked(args)) return 0;

var builder = WebApplication.CreateBuilder(args);
builder.AddClients();

var app = builder.Build();
app.MapClients();
await app.RunAsync();
return 0;
