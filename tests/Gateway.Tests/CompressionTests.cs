using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samenspel.Gateway.Tests;

public sealed class CompressionTests
{
    private const string Path = "/api/clients/v1/page";

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    [InlineData("", false)]
    public async Task A_page_is_compressed_unless_another_website_may_have_asked_for_it(string from, bool isCompressed)
    {
        using var response = await AskAsync(from, MediaTypeNames.Text.Html, "no-store");
        Assert.Equal(isCompressed ? ["br"] : [], response.Content.Headers.ContentEncoding);
        if (isCompressed) Assert.True((await response.Content.ReadAsByteArrayAsync()).Length < 1000);
    }

    [Theory]
    [InlineData(MediaTypeNames.Application.Json, "no-store")]
    [InlineData(MediaTypeNames.Application.ProblemJson, "no-store")]
    [InlineData("text/event-stream", "no-store")]
    [InlineData(MediaTypeNames.Text.Html, "no-store, no-transform")]
    public async Task Nothing_but_pages_is_compressed_and_none_that_may_not_change(string type, string cacheControl)
    {
        using var response = await AskAsync("same-origin", type, cacheControl);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(5000, (await response.Content.ReadAsStringAsync()).Length);
    }

    private static async Task<HttpResponseMessage> AskAsync(string from, string type, string cacheControl)
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, context =>
        {
            (context.Response.ContentType, context.Response.Headers.CacheControl) = (type, cacheControl);
            return context.Response.WriteAsync(new string('x', 5000));
        }));
        var response = await platform.SendAsync(Path, change: request =>
        {
            request.Headers.Add("Accept-Encoding", "gzip, br");
            if (from.Length > 0) request.Headers.Add("Sec-Fetch-Site", from);
        });
        await response.Content.LoadIntoBufferAsync();
        return response;
    }
}
