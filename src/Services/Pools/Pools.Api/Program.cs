using Samenspel.Data;
using Samenspel.Pools;
using Samenspel.Pools.Data;

if (Migration.IsDue(args)) await Migration.RunAsync<PostgreSqlPoolsDb, SqlServerPoolsDb>(PoolsDb.ConnectionName);
if (Migration.IsAsked(args)) return 0;

var builder = WebApplication.CreateBuilder(args);
builder.AddPools();

var app = builder.Build();
app.MapPools();
await app.RunAsync();
return 0;
