using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>
/// Where several people edit the same thing, a reader gets its version as <c>ETag</c> and a writer says with <c>If-Match</c>
/// which version was read (RFC 9110, 13.1.1). So nobody overwrites what he did not see.
/// </summary>
public static class Precondition
{
    private static readonly string[] Separators = ["--", "-", ";"];
    private static readonly string[] Encodings = ["gzip", "br", "zstd", "deflate"];

    /// <summary>Puts the version of what is read on the answer. What lies between may not compress it, since that changes the tag.</summary>
    public static void SetETag(this HttpResponse response, AggregateRoot read)
    {
        response.Headers.ETag = $"\"{read.Version}\"";
        response.Headers.CacheControl = "no-store, no-transform";
    }

    /// <summary>Whether the writer read the version as it is now; null when so.</summary>
    /// <returns>428 without <c>If-Match</c>, 412 when it names another version.</returns>
    public static Error? IfMatchFails(this HttpRequest request, AggregateRoot current)
    {
        var named = request.GetTypedHeaders().IfMatch;
        if (named.Count == 0) return CommonErrors.IfMatchRequired;
        return named.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || Bare(tag) == current.Version.ToString(CultureInfo.InvariantCulture)) ? null : CommonErrors.ChangedSinceRead;
    }

    /// <summary>The version in a tag. A proxy that compresses marks it as weak, or adds how; the version is the same.</summary>
    private static string Bare(EntityTagHeaderValue tag)
    {
        var version = tag.Tag.ToString().Trim('"');
        if (Encodings.FirstOrDefault(added => version.EndsWith(added, StringComparison.OrdinalIgnoreCase)) is not { } encoding) return version;
        var before = version[..^encoding.Length];
        return Separators.FirstOrDefault(separator => before.EndsWith(separator, StringComparison.Ordinal)) is { } found ? before[..^found.Length] : version;
    }
}
