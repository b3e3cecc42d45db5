using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>Somebody who takes part lost the role, or who would be told is away.</summary>
internal static class LeftPlays
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["match.volunteer-role-ended"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.Trial);
            await s.FromNowAsync();
            await s.LoseRoleAsync(s.Volunteer, Role.Volunteer);
        },
        ["match.client-role-ended"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.ClickAsked);
            await s.FromNowAsync();
            await s.LoseRoleAsync(s.Client, Role.Client);
        },
        ["match.professional-is-volunteer"] = async s =>
        {
            await s.GivenMatchAsync(MatchStatus.Trial);
            await s.FromNowAsync();
            await s.Api.OtherServices.SendAsync(new SupportRequestHandedOver(s.Request.RequestId, s.Volunteer.Id) { OccurredAt = New.Now }, Cancel);
        },
        ["match.introduction-moved-while-away"] = s => WhileAway(s, MatchStatus.Introduced, () => s.StepAsync(s.Coordinator, "introduction", New.Introduction(9))),
        ["request.undecided-while-away"] = s => WhileAway(s, MatchStatus.Trial, () => s.StepAsync(s.Volunteer, "decline")),
        ["consent.withdrawn-while-away"] = s => WhileAway(s, MatchStatus.Trial, () => s.AllowAsync(ConsentScope.Matching, false)),
    };

    private static async Task WhileAway(Situation s, MatchStatus status, Func<Task> change)
    {
        await s.GivenMatchAsync(status);
        await s.GoAwayAsync(s.Professional);
        await s.FromNowAsync();
        await change();
    }
}
