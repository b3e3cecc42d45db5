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
    /// <summary>Puts the version of what is read on the answer.</summary>
    public static void SetETag(this HttpResponse response, AggregateRoot read) => response.Headers.ETag = Tag(read).ToString();

    /// <summary>Whether the writer read the version as it is now; null when so.</summary>
    /// <returns>428 without <c>If-Match</c>, 412 when it names another version.</returns>
    public static Error? IfMatchFails(this HttpRequest request, AggregateRoot current)
    {
        var named = request.GetTypedHeaders().IfMatch;
        if (named.Count == 0) return CommonErrors.IfMatchRequired;
        return named.Any(tag => tag.Compare(Tag(current), useStrongComparison: true)) ? null : CommonErrors.ChangedSinceRead;
    }

    private static EntityTagHeaderValue Tag(AggregateRoot root) => new($"\"{root.Version}\"");
}
