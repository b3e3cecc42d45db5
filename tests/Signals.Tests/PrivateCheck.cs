using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.CheckIns;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

/// <summary>What happens around a private check, as the other services and the client do it.</summary>
internal static class PrivateCheck
{
    /// <summary>Two visits, long enough ago that the client is to be asked now.</summary>
    public static async Task VisitTwiceAsync(this SignalsApi api, Circle circle)
    {
        for (var i = 0; i < 2; i++) await api.VisitAsync(circle, daysAgo: 10 - i);
    }

    public static Task VisitAsync(this SignalsApi api, Circle circle, int daysAgo = 3) => api.NotifyAsync(
        new VisitCompleted(circle.Agreement, Guid.CreateVersion7(), api.Clock.Today().AddDays(-daysAgo)) { OccurredAt = api.Clock.GetUtcNow() });

    /// <summary>The service says that the client is to be asked, for the first time or a later one.</summary>
    public static async Task<Guid> DueAsync(this SignalsApi api, Circle circle, int time = 1)
    {
        CheckInDue[] due = [];
        await Eventually.IsTrueAsync(() => Task.FromResult(
            (due = [.. api.OtherServices.Received<CheckInDue>().Where(e => e.ClientId == circle.Client).DistinctBy(e => e.CheckInId)]).Length >= time), $"check {time} is due");
        return due[time - 1].CheckInId;
    }

    /// <summary>The client gets the link; its secret is returned.</summary>
    public static async Task<string> SendLinkAsync(this SignalsApi api, Guid check)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await api.NotifyAsync(new CheckInLinkSent(check, Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)))));
        return secret;
    }

    /// <summary>Two visits, and the client holds a link.</summary>
    public static async Task<string> GivenLinkAsync(this SignalsApi api, Circle circle)
    {
        await api.VisitTwiceAsync(circle);
        return await api.SendLinkAsync(await api.DueAsync(circle));
    }

    public static Task<HttpResponseMessage> AnswerAsync(
        this SignalsApi api, string secret, LookingForward forward = LookingForward.Unhappy, DoingMyself doing = DoingMyself.LessThanWanted, string words = "", bool mayShare = false) =>
        api.Anonymous().PostAsJsonAsync($"{SignalsApi.Base}/check-ins/answers", new AnswerCheckIn.Request(secret, forward, doing, words, mayShare), ApiJson.Options);

    public static Task HasStatusAsync(this SignalsApi api, Guid check, CheckInStatus status) => Eventually.IsTrueAsync(
        () => api.QueryAsync(db => db.CheckIns.AnyAsync(c => c.Id == check && c.Status == status)), $"the check is {status}");
}
