using Samenspel.Notices;
using Samenspel.ServiceHost;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>Every row of the table of notices is played: who must be told is told, and who must not is not. A service of its own: time passes in it.</summary>
public sealed class NoticeTableTests(MatchingApi api) : IClassFixture<MatchingApi>
{
    private static readonly IReadOnlyDictionary<string, Func<Situation, Task>> Plays = MatchPlays.All.Concat(ConsultPlays.All).Concat(LeftPlays.All).ToDictionary();

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() =>
        Assert.Equal(NoticeTable.Rows.Select(row => Sequel.FirstOf(row.Id)).Distinct().Order(), Plays.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var row = NoticeTable.Rows.Single(one => one.Id == id);
        var situation = new Situation(api);
        await situation.PrepareAsync();
        await Plays[Sequel.FirstOf(id)](situation);
        string[] passedOn = [.. row.Told.Where(told => told.Who == Audience.Team).Select(told => told.Kind.Code)];
        if (id != Sequel.FirstOf(id)) await NotThereAsync(situation, id, passedOn);

        foreach (var told in row.Told)
        {
            await Eventually.IsTrueAsync(
                async () => (await situation.ToldAsync(PersonIn(situation, told.Who))).Any(notice => notice.Code == told.Kind.Code),
                $"{told.Who} is told {told.Kind.Code}", TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        }
        if (Sequel.IsRoleEnd(id)) Assert.Empty((await situation.WaitingAsync(situation.Professional)).Intersect(passedOn));
        // What is told is saved with the change itself: who is not told by now, is not told.
        foreach (var not in row.NotTold)
            Assert.Equal([], (await situation.ToldAsync(PersonIn(situation, not.Who))).Select(notice => $"{not.Who}: {notice.Code}"));
    }

    /// <summary>The professional was told this, and goes away or leaves.</summary>
    private static async Task NotThereAsync(Situation situation, string id, string[] told)
    {
        await Eventually.IsTrueAsync(async () => told.All((await situation.WaitingAsync(situation.Professional)).Contains), "the professional is told", cancel: TestContext.Current.CancellationToken);
        if (Sequel.IsAbsence(id)) await situation.GoAwayAsync(situation.Professional);
        else await situation.EndRoleAsync(situation.Professional);
        for (var run = 0; run < 2; run++) await situation.Api.Services.RunAsync<UrgentWhileAwayJob>(job => job.RunAsync(New.Now, TestContext.Current.CancellationToken));
    }

    private static TestPerson PersonIn(Situation situation, Audience who) => who switch
    {
        Audience.Client => situation.Client,
        Audience.Caregiver => situation.Guardian,
        Audience.Volunteer => situation.Volunteer,
        Audience.Professional => situation.Professional,
        Audience.Team => situation.Colleague,
        Audience.Coordinator => situation.Coordinator,
        Audience.Ambassador => situation.Ambassador,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody in the situation is that."),
    };
}
