using Samenspel.Data;
using Samenspel.Insights;
using Samenspel.Insights.Data;

if (Migration.IsDue(args)) await Migration.RunAsync<PostgreSqlInsightsDb, SqlServerInsightsDb>(InsightsDb.ConnectionName);
if (Migration.IsAsked(args)) return 0;

var builder = WebApplication.CreateBuilder(args);
builder.AddInsights();

var app = builder.Build();
app.MapInsights();
await app.RunAsync();
return 0;
