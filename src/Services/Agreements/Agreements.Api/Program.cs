
using Samenspel.Agreements;
using Samenspel.Agreements.Data;
using Samenspel.ServiceHost;
if (Migration.IsAsked(args)) return await Migration.RunAsync<PostgreSqlAgreementsDb, SqlServerAgreementsDb>(AgreementsDb.ConnectionName);

var builder = WebApplication.CreateBuilder(args);
builder.AddAgreements();

var app = builder.Build();
app.MapAgreements();
await app.RunAsync();
return 0;
