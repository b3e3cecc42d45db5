using Samenspel.Notices;
using Samenspel.ServiceHost;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>Every row of the table of notices is played: who must be told is told, and who must not is not.</summary>
[Collection("Time passes")]
public sealed class NoticeTableTests(AgreementsApi api)
{
    private static readonly IReadOnlyDictionary<string, Func<Situation, Task>> Plays = TextPlays.All.Concat(AttentionPlays.All).Concat(TogetherPlays.All).Concat(LeftPlays.All).ToDictionary();

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() => Assert.Equal(NoticeTable.Rows.Select(row => Sequel.FirstOf(row.Id)).Distinct().Order(), Plays.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var (row, situation) = (NoticeTable.Rows.Single(one => one.Id == id), new Situation(api));
        await situation.PrepareAsync();
        await Plays[Sequel.FirstOf(id)](situation);
        string[] passedOn = [.. row.Told.Where(told => told.Who is Audience.Backup or Audience.Team).Select(told => told.Kind.Code)];
        if (id != Sequel.FirstOf(id)) await NotThereAsync(situation, id, passedOn);

        foreach (var told in row.Told)
        {
            await Eventually.IsTrueAsync(async () => (await situation.ToldAsync(situation.PersonIn(told.Who))).Contains(told.Kind.Code),
                $"{told.Who} is told {told.Kind.Code}", TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        }
        if (Sequel.IsRoleEnd(id)) Assert.Empty((await situation.WaitingAsync(situation.Professional)).Intersect(passedOn));
        // What is told is saved with the change itself: who is not told by now, is not told.
        foreach (var not in row.NotTold)
            Assert.Equal([], (await situation.ToldAsync(situation.PersonIn(not.Who))).Select(code => $"{not.Who}: {code}"));
    }

    /// <summary>The professional was told this, and goes away or leaves.</summary>
    private static async Task NotThereAsync(Situation situation, string id, string[] told)
    {
        await Eventually.IsTrueAsync(async () => told.All((await situation.WaitingAsync(situation.Professional)).Contains), "the professional is told", cancel: TestContext.Current.CancellationToken);
        if (Sequel.IsAbsence(id)) await situation.AwayAsync(situation.Professional, 0, 2);
        else await situation.EndRolesAsync(situation.Professional);
        for (var run = 0; run < 2; run++) await situation.Api.Services.RunAsync<UrgentWhileAwayJob>(job => job.RunAsync(TimeProvider.System.GetUtcNow(), TestContext.Current.CancellationToken));
    }
}
