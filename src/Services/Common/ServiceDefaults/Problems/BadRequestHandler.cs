using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>Says which part of a request cannot be read, as the framework found it: a member that is unknown, missing or of another kind, or a value in the address.</summary>
internal sealed partial class BadRequestHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return false;
        var error = CommonErrors.ForStatus(bad.StatusCode);
        httpContext.Response.StatusCode = bad.StatusCode;
        var fields = Fields(bad).ToDictionary(field => field.Name, field => new[] { field.Why.Sentence(httpContext.Request) });
        var problem = fields.Count == 0 ? new() : (Microsoft.AspNetCore.Mvc.ProblemDetails)new HttpValidationProblemDetails(fields);
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = error.Explain(problem) });
        return true;
    }

    private static IEnumerable<(string Name, FieldError Why)> Fields(BadHttpRequestException bad)
    {
        if (bad.InnerException is not JsonException json)
            return Parameter().Match(bad.Message) is { Success: true } parameter ? [(JsonNamingPolicy.CamelCase.ConvertName(parameter.Groups["name"].Value), FieldError.WrongKind)] : [];

        var path = json.Path is { Length: > 2 } given ? given[2..] : "";
        if (Missing().Match(json.Message) is { Success: true } missing)
            return Quoted().Matches(missing.Groups["names"].Value).Select(name => (Join(path, name.Groups["name"].Value), FieldError.Missing)).DistinctBy(field => field.Item1);
        if (Unknown().Match(json.Message) is { Success: true } unknown)
            return [(path.EndsWith(unknown.Groups["name"].Value, StringComparison.Ordinal) ? path : Join(path, unknown.Groups["name"].Value), FieldError.Unknown)];
        return path.Length == 0 ? [] : [(path, FieldError.WrongKind)];
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    [GeneratedRegex("""^(Failed to bind parameter|Required parameter) "[^"]*?(?<name>\w+)" """, RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();

    [GeneratedRegex("missing required properties including: (?<names>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Missing();

    [GeneratedRegex("'(?<name>[^']+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex("The JSON property '(?<name>.*)' could not be mapped", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Unknown();

    /// <summary>What is wrong with one field.</summary>
    private sealed record FieldError(string English, string Dutch)
    {
        public static readonly FieldError Unknown = new("This is not known here.", "Dit kennen we hier niet.");
        public static readonly FieldError Missing = new("This is required.", "Dit is verplicht.");
        public static readonly FieldError WrongKind = new("This is not a value that fits here.", "Deze waarde past hier niet.");

        public string Sentence(HttpRequest request) => Language.IsEnglish(request) ? English : Dutch;
    }
}
