using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>Reads how a body says it is encoded as other servers do: <c>utf8</c> and quotes are fine. One that does not exist, or must not be used any more, is refused.</summary>
public static class CharsetCheck
{
    /// <summary>Adds the check; before anything reads a body.</summary>
    public static void UseCharsetCheck(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.Charset.HasValue) return next(context);

        var charset = HeaderUtilities.RemoveQuotes(type.Charset).ToString().Trim();
        if (charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)) charset = "utf-8";
        if (!Exists(charset))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType; // the page for statuses tells it in words
            return Task.CompletedTask;
        }
        type.Charset = charset;
        context.Request.ContentType = type.ToString();
        return next(context);
    });

    private static bool Exists(string charset)
    {
        try
        {
            Encoding.GetEncoding(charset);
            return true;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
