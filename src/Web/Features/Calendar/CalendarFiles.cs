using System.Text;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Features.Calendar;

/// <summary>What is planned as files for one's own calendar. They name nobody.</summary>
internal static class CalendarFiles
{
    public static void MapCalendarFiles(this WebApplication app)
    {
        app.MapGet("/matches/{id:guid}/calendar", (Guid id, MatchingApi matching, HttpContext http) => ReadAsync(matching.GetIntroductionCalendarAsync(id), "kennismaking.ics", http))
            .RequireAuthorization(Session.Person);
        app.MapGet("/agreements/{id:guid}/calendar", (Guid id, AgreementsApi agreements, HttpContext http) => ReadAsync(agreements.GetVisitCalendarAsync(id), "bezoek.ics", http))
            .RequireAuthorization(Session.Person);
    }

    private static async Task<IResult> ReadAsync(Task<Answer<string>> asked, string name, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var calendar = await asked;
        return calendar.Value is { } file ? Results.File(Encoding.UTF8.GetBytes(file), "text/calendar", name)
            : calendar.IsUnavailable ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.NotFound();
    }
}
