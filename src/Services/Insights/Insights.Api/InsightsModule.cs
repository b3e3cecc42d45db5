
using Samenspel.Domain;
using Samenspel.Insights.Contracts;
using Samenspel.Insights.Data;
using Samenspel.Insights.Features.Shifts;
using Samenspel.Jobs;
using Samenspel.Messaging;
using Samenspel.Relations;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceHost;

namespace Samenspel.Insights;

internal static class InsightsModule
{
    private static readonly ServiceDescription Service = new("insights", "Insights",
        "The city without persons: which help the municipality shifts, why, what is arranged for it, and what it did.", Policies.All);

    public static void AddInsights(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<InsightsDb, PostgreSqlInsightsDb, SqlServerInsightsDb>(InsightsDb.ConnectionName);
        builder.AddMessaging<InsightsDb>(Service.Name, typeof(ShiftDecided).Assembly, subscribe => subscribe.OnRevocations());
        builder.Services.AddJob<ShiftReviewJob>(TimeSpan.FromHours(1), (job, now, cancel) => job.RemindAsync(now.DutchDay(), cancel));
    }

    public static void MapInsights(this WebApplication app)
    {
        app.UseServiceDefaults();
        var shifts = app.MapServiceApi<InsightsDb>().MapGroup("/shifts");
        DraftShift.Map(shifts);
        ListShifts.Map(shifts);
        GetShift.Map(shifts);
        UpdateShift.Map(shifts);
        ApproveShift.Map(shifts);
        RejectShift.Map(shifts);
        EvaluateShift.Map(shifts);
    }
}
