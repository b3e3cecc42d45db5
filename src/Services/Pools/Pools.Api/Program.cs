
using Samenspel.Pools;
using Samenspel.Pools.Data;
using Samenspel.ServiceHost;
if (Migration.IsAsked(args)) return await Migration.RunAsync<PostgreSqlPoolsDb, SqlServerPoolsDb>(PoolsDb.ConnectionName);

var builder = WebApplication.CreateBuilder(args);
builder.AddPools();

var app = builder.Build();
app.MapPools();
await app.RunAsync();
return 0;
