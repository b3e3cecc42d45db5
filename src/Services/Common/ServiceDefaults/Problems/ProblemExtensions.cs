using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>Every refusal is a problem document (RFC 9457) with a stable <c>code</c> and a sentence in the reader's language.</summary>
public static class ProblemExtensions
{
    /// <summary>The typed answer of a slice. Its sentence is chosen when it is written, by the reader's language.</summary>
    public static ProblemHttpResult ToProblem(this Error error) =>
        TypedResults.Problem(statusCode: error.Status, extensions: new Dictionary<string, object?> { ["code"] = error.Code, [Source] = error });

    /// <summary>A problem with more to it, which this error explains.</summary>
    internal static ProblemDetails Explain(this Error error, ProblemDetails problem)
    {
        problem.Status = error.Status;
        problem.Extensions[Source] = error;
        return problem;
    }

    private const string Source = "source";

    internal static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>(); // before the default one, which refuses some clients
        services.AddProblemDetails().AddExceptionHandler<UnknownAfterHandler>().AddExceptionHandler<BadRequestHandler>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    internal static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages();
        app.UseCharsetCheck();
    }

    /// <summary>The place of a field as the sender wrote it: <c>Week[0].From</c> is <c>week[0].from</c>.</summary>
    private static string AsWritten(string field) => string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    internal static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var error = problem.Extensions.TryGetValue(Source, out var source) && source is Error known
            ? known
            : CommonErrors.ForStatus(problem.Status ?? context.HttpContext.Response.StatusCode);
        problem.Extensions.Remove(Source);
        problem.Status ??= error.Status;
        if (problem is HttpValidationProblemDetails { Errors: var fields } validation)
            validation.Errors = fields.GroupBy(field => AsWritten(field.Key)).ToDictionary(field => field.Key, field => field.SelectMany(one => one.Value).ToArray());
        problem.Type = "about:blank";
        problem.Title = error.Sentence(context.HttpContext.Request);
        problem.Detail ??= problem.Title;
        problem.Extensions["code"] = error.Code;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier;
    }
}
