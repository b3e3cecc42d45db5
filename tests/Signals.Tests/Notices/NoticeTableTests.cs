using Samenspel.TestKit;

namespace Samenspel.Signals.Tests.Notices;

/// <summary>Every row of the table of notices is played: who must be told is told, and who must not is not. A service of its own: time passes in it.</summary>
public sealed class NoticeTableTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() => Assert.Equal(NoticeTable.Rows.Select(row => row.Id).Order(), Plays.All.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var (row, situation) = (NoticeTable.Rows.Single(one => one.Id == id), new Situation(api));
        await situation.PrepareAsync(hasColleague: id != "signal.urgent-for-coordinator");
        await Plays.All[id](situation);

        foreach (var told in row.Told)
        {
            await Eventually.IsTrueAsync(async () => (await situation.ToldAsync(situation.PersonIn(told.Who))).Contains(told.Kind.Code),
                $"{told.Who} is told {told.Kind.Code}", TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        }
        // What is told is saved with the change itself: who is not told by now, is not told.
        foreach (var not in row.NotTold)
            Assert.Equal([], (await situation.ToldAsync(situation.PersonIn(not.Who))).Select(code => $"{not.Who}: {code}"));
    }
}
