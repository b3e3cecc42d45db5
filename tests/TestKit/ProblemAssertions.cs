using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Samenspel.TestKit;

/// <summary>What a refusal must look like.</summary>
public static class ProblemAssertions
{
    /// <summary>The answer is a problem document with this status and code, and sentences for a person.</summary>
    public static async Task IsProblemAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, string code)
    {
        var response = await sent;
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"Expected {status}, got {response.StatusCode}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<JsonElement>(body);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.False(problem.TryGetProperty("source", out _));
    }

    /// <summary>The answer is a success; its body is returned.</summary>
    public static async Task<T> OkAsync<T>(this Task<HttpResponseMessage> sent)
    {
        var response = await sent;
        if (!response.IsSuccessStatusCode) Assert.Fail($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<T>(ApiJson.Options))!;
    }

    /// <summary>The answer has this status.</summary>
    public static async Task HasStatusAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status)
    {
        var response = await sent;
        if (response.StatusCode != status) Assert.Fail($"Expected {status}, got {response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }
}
