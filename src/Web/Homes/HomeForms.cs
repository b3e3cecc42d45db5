using Microsoft.AspNetCore.Mvc;
using Samenspel.Web.Api;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Homes;

/// <summary>What the forms on a start page do. Ids travel in the form, never in an address. Taking the form is what checks its secret.</summary>
internal static class HomeForms
{
    public static void MapHomeForms(this WebApplication app)
    {
        var home = app.MapGroup("/home/{role}").RequireAuthorization(Session.Person);
        home.MapPost("/guided-start", SeeGuideAsync);
        home.MapPost("/done", (string role, [FromForm] string service, [FromForm] Guid notice, Sender sender) =>
            MarkAsync(role, service, notice, isDone: true, sender));
        home.MapPost("/not-done", (string role, [FromForm] string service, [FromForm] Guid notice, Sender sender) =>
            MarkAsync(role, service, notice, isDone: false, sender));
    }

    private static async Task<IResult> SeeGuideAsync(string role, IFormCollection _, Sender sender) =>
        await OwnHomes.SeeGuideAsync(sender, role) switch
        {
            StatusCodes.Status404NotFound => Results.NotFound(),
            null or >= 500 => Back(role, "?skipped=true"), // not remembered, but nobody has to see it now
            _ => Back(role, ""),
        };

    private static async Task<IResult> MarkAsync(string role, string service, Guid notice, bool isDone, Sender sender)
    {
        if (!TaskList.Services.Contains(service)) return Results.NotFound();
        return await TaskList.MarkAsync(sender, service, notice, isDone) switch
        {
            StatusCodes.Status404NotFound => Results.NotFound(),
            >= 200 and < 300 => Back(role, $"?worked={service}#gedaan"),
            _ => Back(role, "?failed=true#gedaan"),
        };
    }

    private static IResult Back(string role, string rest) => Results.Redirect($"/home/{Uri.EscapeDataString(role)}{rest}");
}
