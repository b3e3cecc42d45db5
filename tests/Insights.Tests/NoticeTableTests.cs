using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Insights.Tests.InsightsApi;

namespace Samenspel.Insights.Tests;

/// <summary>Every row of the table of notices is played: who must be told is told, and nobody else.</summary>
public sealed class NoticeTableTests(InsightsApi api) : IClassFixture<InsightsApi>
{
    private readonly HashSet<Guid> subjects = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Rows => [.. NoticeTable.Rows.Select(row => row.Id)];

    private Dictionary<string, Func<Task>> Plays => new()
    {
        ["shift.review-due"] = async () =>
        {
            var due = await GivenApprovedAsync(Today.AddDays(-1));
            subjects.Add(due);
            await GivenApprovedAsync(Today);
            await api.RemindAsync(Today);
        },
    };

    [Fact]
    public void Every_row_has_a_play_and_every_play_a_row() => Assert.Equal(NoticeTable.Rows.Select(row => row.Id).Order(), Plays.Keys.Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whoever_must_know_is_told_and_who_must_not_is_not(string id)
    {
        var row = NoticeTable.Rows.Single(one => one.Id == id);
        await Plays[id]();

        foreach (var told in row.Told) Assert.Equal([told.Kind.Code], await ToldAsync(PersonOf(told.Who)));
        foreach (var not in row.NotTold) Assert.Equal([], (await ToldAsync(PersonOf(not.Who))).Select(code => $"{not.Who}: {code}"));
        foreach (var role in Enum.GetValues<Role>()) Assert.Equal([], await ToldAsync(TestPerson.Of(role))); // others, also administrators who did not draft it
        Assert.DoesNotContain(await ReadAsync(Aisha), notice => !subjects.Contains(notice.SubjectId)); // its day has not passed yet
    }

    private static TestPerson PersonOf(Audience who) => who switch
    {
        Audience.Asker => Aisha,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody here is that."),
    };

    private async Task<Guid> GivenApprovedAsync(DateOnly reviewOn)
    {
        var id = await api.GivenShiftAsync(Form with { StartsOn = Today.AddDays(-100), ReviewOn = reviewOn });
        Assert.True((await api.PostAsync(id, "approval")).IsSuccessStatusCode);
        return id;
    }

    private async Task<IReadOnlyList<string>> ToldAsync(TestPerson person) => [.. (await ReadAsync(person)).Where(notice => subjects.Contains(notice.SubjectId)).Select(notice => notice.Code)];

    private async Task<IReadOnlyList<NoticesApi.Item>> ReadAsync(TestPerson person) =>
        (await api.As(person).GetAsync("/api/insights/v1/notices?pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>()).Items;
}
