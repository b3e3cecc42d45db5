using System.Text.Json;

namespace Samenspel.Gateway.Tests;

internal static class Expect
{
    /// <summary>A problem document with this status and code; returns it.</summary>
    public static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"Expected {status}, got {(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(text);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(32, problem.GetProperty("traceId").GetString()!.Length);
        return problem;
    }

    /// <summary>Asks again until the answer is the one, for at most ten seconds.</summary>
    public static async Task EventuallyAsync<T>(T expected, Func<Task<T>> ask)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        T actual;
        while (!Equals(actual = await ask(), expected))
        {
            Assert.False(limit.IsCancellationRequested, $"Still {actual} instead of {expected}.");
            await Task.Delay(20);
        }
    }
}
