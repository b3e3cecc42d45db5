using Samenspel.Data;
using Samenspel.Matching;
using Samenspel.Matching.Data;

if (Migration.IsDue(args)) await Migration.RunAsync<PostgreSqlMatchingDb, SqlServerMatchingDb>(MatchingDb.ConnectionName);
if (Migration.IsAsked(args)) return 0;

var builder = WebApplication.CreateBuilder(args);
builder.AddMatching();

var app = builder.Build();
app.MapMatching();
await app.RunAsync();
return 0;
