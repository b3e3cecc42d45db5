using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Gateway.Answers;

/// <summary>Says what went wrong: a problem document for programs, a small page for people in a browser.</summary>
internal static class ErrorAnswer
{
    public static async Task WriteAsync(HttpContext context, Error error, TimeSpan? retryAfter = null)
    {
        var response = context.Response;
        response.StatusCode = error.Status;
        response.Headers.CacheControl = "no-store";
        if (retryAfter is { } wait)
            response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

        var traceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        if (IsPage(context.Request))
        {
            await ErrorPage.WriteAsync(response, error.Sentence(context.Request), Language.IsEnglish(context.Request), traceId);
            return;
        }
        var problem = new ProblemDetails { Type = "about:blank", Status = error.Status, Title = error.Sentence(context.Request) };
        problem.Detail = problem.Title;
        problem.Extensions["code"] = error.Code;
        problem.Extensions["traceId"] = traceId;
        await response.WriteAsJsonAsync(problem, (JsonSerializerOptions?)null, "application/problem+json", context.RequestAborted);
    }

    private static bool IsPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
