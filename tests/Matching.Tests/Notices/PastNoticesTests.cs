using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>What was told and is so no longer, waits with nobody.</summary>
public sealed class PastNoticesTests(MatchingApi api) : IClassFixture<MatchingApi>
{
    [Fact]
    public async Task Of_an_introduction_only_the_last_moment_is_told_and_each_time_anew()
    {
        var situation = new Situation(api);
        await situation.PrepareAsync();
        await situation.GivenMatchAsync(MatchStatus.Introduced);
        Assert.Equal(["match.introduction-planned"], await situation.WaitingAsync(situation.Client));

        for (var days = 9; days <= 10; days++)
        {
            await situation.FromNowAsync();
            await situation.StepAsync(situation.Coordinator, "introduction", New.Introduction(days));
            foreach (var person in new[] { situation.Client, situation.Volunteer, situation.Professional })
            {
                Assert.Equal(["match.introduction-moved"], await situation.WaitingAsync(person));
                Assert.Single(await situation.ToldAsync(person));
            }
        }
    }

    [Fact]
    public async Task After_the_end_of_the_agreement_nobody_reads_that_it_clicks()
    {
        var situation = new Situation(api);
        await situation.PrepareAsync();
        await situation.GivenMatchAsync(MatchStatus.ClickAsked);
        await MatchPlays.ClickAsync(situation);
        Assert.Contains("match.confirmed", await situation.WaitingAsync(situation.Client));

        await api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), situation.Match, situation.Candidate.VolunteerId, "need-met") { OccurredAt = New.Now }, TestContext.Current.CancellationToken);
        await api.IsTrueAsync(db => db.Matches.AnyAsync(match => match.Id == situation.Match && match.EndedAt != null), "the end is known");
        foreach (var person in new[] { situation.Client, situation.Volunteer, situation.Coordinator })
        {
            Assert.DoesNotContain("match.confirmed", await situation.WaitingAsync(person));
            Assert.NotNull((await api.As(person).GetAsync($"{Situation.Root}/matches/{situation.Match}", TestContext.Current.CancellationToken).OkAsync<GetMatch.Response>()).EndedAt);
        }
    }
}
