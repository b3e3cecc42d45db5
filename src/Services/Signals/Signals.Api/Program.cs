using Samenspel.Data;
using Samenspel.Signals;
using Samenspel.Signals.Data;

if (Migration.IsDue(args)) await Migration.RunAsync<PostgreSqlSignalsDb, SqlServerSignalsDb>(SignalsDb.ConnectionName);
if (Migration.IsAsked(args)) return 0;

var builder = WebApplication.CreateBuilder(args);
builder.AddSignals();

var app = builder.Build();
app.MapSignals();
await app.RunAsync();
return 0;
