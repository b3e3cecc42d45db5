using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>Every row of the table of notices is played: who must be told is told, and who must not is not.</summary>
[Collection("Time passes")]
public sealed class NoticeTableTests(AgreementsApi api)
{
    private static readonly IReadOnlyDictionary<string, Func<Situation, Task>> Plays = TextPlays.All.Concat(AttentionPlays.All).Concat(TogetherPlays.All).Concat(LeftPlays.All).ToDictionary();

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() => Assert.Equal(NoticeTable.Rows.Select(row => row.Id).Order(), Plays.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var (row, situation) = (NoticeTable.Rows.Single(one => one.Id == id), new Situation(api));
        await situation.PrepareAsync();
        await Plays[id](situation);

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
