using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Features.Clients;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

/// <summary>What lies between may mark a version as weak, or add how it compressed: it is the version that was read.</summary>
public sealed class PreconditionTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("\"{0}\"")]
    [InlineData("W/\"{0}\"")]
    [InlineData("\"{0}-gzip\"")]
    [InlineData("\"{0}--gzip\"")]
    [InlineData("\"{0};gzip\"")]
    [InlineData("W/\"{0}-gzip\"")]
    [InlineData("\"{0}-br\"")]
    [InlineData("\"{0}--br\"")]
    [InlineData("\"{0}-zstd\"")]
    [InlineData("\"9999\", \"{0}-gzip\"")]
    [InlineData("*")]
    public Task The_version_that_was_read_survives_a_proxy_that_compresses(string tag) => ChangeAsync(tag).HasStatusAsync(HttpStatusCode.NoContent);

    [Theory]
    [InlineData("\"9999\"")]
    [InlineData("W/\"9999\"")]
    [InlineData("\"9999-gzip\"")]
    [InlineData("\"-gzip\"")]
    [InlineData("\"{0}-gzip-gzip\"")]
    [InlineData("\"{0}9\"")]
    [InlineData("\"{0}-anything\"")]
    public Task Another_version_is_refused_however_it_is_marked(string tag) =>
        ChangeAsync(tag).IsProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-since-read");

    private async Task<HttpResponseMessage> ChangeAsync(string tag)
    {
        var (petra, address) = (api.As(ClientsApi.Petra), $"{ClientsApi.Root}/clients/{await api.GivenClientAsync()}");
        using var read = await petra.GetAsync(address, Cancel);
        Assert.True(read.Headers.CacheControl is { NoStore: true, NoTransform: true });
        var file = new ChangeClient.Request("Meindert", "de Vries", "WK034402", null, null, false, false, [], [], null, [], null);
        using var write = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(file) };
        write.Headers.TryAddWithoutValidation("If-Match", string.Format(CultureInfo.InvariantCulture, tag, read.Headers.ETag!.Tag.Trim('"')));
        return await petra.SendAsync(write, Cancel);
    }
}
