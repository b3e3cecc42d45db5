
using Samenspel.Matching;
using Samenspel.Matching.Data;
using Samenspel.ServiceHost;
if (Migration.IsAsked(args)) return await Migration.RunAsync<PostgreSqlMatchingDb, SqlServerMatchingDb>(MatchingDb.ConnectionName);

var builder = WebApplication.CreateBuilder(args);
builder.AddMatching();

var app = builder.Build();
app.MapMatching();
await app.RunAsync();
return 0;
