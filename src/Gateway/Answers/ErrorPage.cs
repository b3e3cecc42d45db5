using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace Samenspel.Gateway.Answers;

/// <summary>A page that needs nothing else: the website itself may be what is missing.</summary>
internal static class ErrorPage
{
    private const string Style = """
        body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1d2b2a;background:#f7f5f0}
        main{max-width:34rem;margin:15vh auto 0;padding:0 1.5rem}
        h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
        a{color:#0b5d57}a:focus-visible{outline:3px solid #0b5d57;outline-offset:3px}
        small{display:block;margin-top:2.5rem;color:#55625f;overflow-wrap:anywhere}
        """;

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task WriteAsync(HttpResponse response, string sentence, bool english, string traceId)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Policy;
        var (language, back, code) = english
            ? ("en", "To the start page", "If you report this, mention this code:")
            : ("nl", "Naar de startpagina", "Meldt u dit? Noem dan deze code:");
        return response.WriteAsync($"""
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Samenspel</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{HtmlEncoder.Default.Encode(sentence)}</h1>
            <p><a href="/">{back}</a></p>
            <small>{code} {HtmlEncoder.Default.Encode(traceId)}</small>
            </main>
            </body>
            </html>
            """, response.HttpContext.RequestAborted);
    }
}
