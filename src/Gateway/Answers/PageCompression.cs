using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Samenspel.Gateway.Answers;

/// <summary>
/// Makes pages small on the wire. A page holds names beside words from its own address, so its compressed length would tell a third party who
/// sends a browser there what it holds: it is compressed only when the browser says that the request is not another website's (ADR 0019).
/// </summary>
internal sealed class PageCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    private const string AskedFrom = "Sec-Fetch-Site";

    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(compression => (compression.EnableForHttps, compression.MimeTypes) = (true, [MediaTypeNames.Text.Html]));
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider, PageCompression>();
    }

    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Request.Headers[AskedFrom].ToString() is "same-origin" or "none"
        && context.Response.GetTypedHeaders().CacheControl is not { NoTransform: true }
        && base.ShouldCompressResponse(context);
}
