using Samenspel.Agreements;
using Samenspel.Agreements.Data;
using Samenspel.Data;

if (Migration.IsDue(args)) await Migration.RunAsync<PostgreSqlAgreementsDb, SqlServerAgreementsDb>(AgreementsDb.ConnectionName);
if (Migration.IsAsked(args)) return 0;

var builder = WebApplication.CreateBuilder(args);
builder.AddAgreements();

var app = builder.Build();
app.MapAgreements();
await app.RunAsync();
return 0;
