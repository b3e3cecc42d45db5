using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Features.Mergers;
using Samenspel.Notices;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>What people do with two files of one client.</summary>
internal static class Merging
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> PreviewAsync(this ClientsApi api, Guid kept, Guid merged, TestPerson? by = null) =>
        api.As(by ?? Petra).GetAsync($"{Root}/clients/{kept}/mergers/preview/{merged}", Cancel);

    /// <summary>Merges with the version that was read before.</summary>
    public static async Task<HttpResponseMessage> MergeAsync(this ClientsApi api, Guid kept, Guid merged, TestPerson? by = null, string? key = null, string version = "*")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/clients/{kept}/mergers") { Content = JsonContent.Create(new MergeFiles.Request(merged)) };
        request.Headers.TryAddWithoutValidation("If-Match", version);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await api.As(by ?? Petra).SendAsync(request, Cancel);
    }

    public static Task MergedAsync(this ClientsApi api, Guid kept, Guid merged, TestPerson? by = null) => api.MergeAsync(kept, merged, by).HasStatusAsync(HttpStatusCode.Created);

    public static async Task<IReadOnlyList<(string Code, Guid Subject)>> WaitingAsync(this ClientsApi api, TestPerson person) =>
        [.. (await api.As(person).ReadAllAsync<NoticesApi.Item>($"{Root}/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Select(notice => (notice.Code, notice.SubjectId))];
}
