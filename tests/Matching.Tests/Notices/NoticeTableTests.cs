using Samenspel.Notices;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests.Notices;

/// <summary>Every row of the table of notices is played: who must be told is told, and who must not is not. A service of its own: time passes in it.</summary>
public sealed class NoticeTableTests(MatchingApi api) : IClassFixture<MatchingApi>
{
    private static readonly IReadOnlyDictionary<string, Func<Scene, Task>> Plays = MatchPlays.All.Concat(ConsultPlays.All).Concat(LeftPlays.All).ToDictionary();

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() =>
        Assert.Equal(NoticeTable.Rows.Select(row => row.Id).Order(), Plays.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var row = NoticeTable.Rows.Single(one => one.Id == id);
        var scene = new Scene(api);
        await scene.PrepareAsync();
        await Plays[id](scene);

        foreach (var told in row.Told)
        {
            await Eventually.IsTrueAsync(
                async () => (await scene.ToldAsync(PersonIn(scene, told.Who))).Any(notice => notice.Code == told.Kind.Code),
                $"{told.Who} is told {told.Kind.Code}", TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        }
        // What is told is saved with the change itself: who is not told by now, is not told.
        foreach (var not in row.NotTold)
            Assert.Equal([], (await scene.ToldAsync(PersonIn(scene, not.Who))).Select(notice => $"{not.Who}: {notice.Code}"));
    }

    private static TestPerson PersonIn(Scene scene, Audience who) => who switch
    {
        Audience.Client => scene.Client,
        Audience.Caregiver => scene.Guardian,
        Audience.Volunteer => scene.Volunteer,
        Audience.Professional => scene.Professional,
        Audience.Team => scene.Colleague,
        Audience.Coordinator => scene.Coordinator,
        Audience.Ambassador => scene.Ambassador,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody in the scene is that."),
    };
}
