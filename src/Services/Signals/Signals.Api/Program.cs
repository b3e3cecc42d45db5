
using Samenspel.ServiceHost;
using Samenspel.Signals;
using Samenspel.Signals.Data;
if (Migration.IsAsked(args)) return await Migration.RunAsync<PostgreSqlSignalsDb, SqlServerSignalsDb>(SignalsDb.ConnectionName);

var builder = WebApplication.CreateBuilder(args);
builder.AddSignals();

var app = builder.Build();
app.MapSignals();
await app.RunAsync();
return 0;
