using System.Text;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Features.Matching;

/// <summary>The introduction as a file for one's own calendar. It names nobody.</summary>
internal static class IntroductionCalendar
{
    public static void MapIntroductionCalendar(this WebApplication app) => app
        .MapGet("/matches/{id:guid}/calendar", ReadAsync)
        .RequireAuthorization(Session.Person);

    private static async Task<IResult> ReadAsync(Guid id, MatchingApi matching, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var calendar = await matching.GetIntroductionCalendarAsync(id);
        return calendar.Value is { } file ? Results.File(Encoding.UTF8.GetBytes(file), "text/calendar", "kennismaking.ics")
            : calendar.IsSilent ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.NotFound();
    }
}
