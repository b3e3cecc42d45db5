
using Samenspel.Insights;
using Samenspel.Insights.Data;
using Samenspel.ServiceHost;
if (Migration.IsAsked(args)) return await Migration.RunAsync<PostgreSqlInsightsDb, SqlServerInsightsDb>(InsightsDb.ConnectionName);

var builder = WebApplication.CreateBuilder(args);
builder.AddInsights();

var app = builder.Build();
app.MapInsights();
await app.RunAsync();
return 0;
