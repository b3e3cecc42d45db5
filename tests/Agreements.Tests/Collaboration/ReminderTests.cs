using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Appreciation;
using Samenspel.Agreements.Features.Changes;
using Samenspel.Agreements.Features.Information;
using Samenspel.TestKit;

using static Samenspel.Agreements.Tests.AgreementsApi;
using static Samenspel.Agreements.Tests.Collaboration.Together;

namespace Samenspel.Agreements.Tests.Collaboration;

/// <summary>What happens by itself as days pass. In one class, because a reminder of the future reaches all agreements.</summary>
[Collection("Time passes")]
public sealed class ReminderTests(AgreementsApi api)
{
    [Fact]
    public async Task What_is_unread_for_seven_days_returns_to_the_professional_once()
    {
        var agreement = await api.GivenRunningAsync();
        await api.MakeAsync(Petra, agreement, "changes", new ReportChange.Request("De poort is op slot"));
        await api.RemindAsync(Now.AddDays(6.9));
        Assert.DoesNotContain("agreement.not-read-in-time", await api.NoticesAsync(Petra, agreement));

        for (var i = 0; i < 2; i++) await api.RemindAsync(Now.AddDays(7.1));

        Assert.Single(await api.NoticesAsync(Petra, agreement), "agreement.not-read-in-time");
    }

    [Fact]
    public async Task Information_that_was_read_or_may_not_be_read_does_not_return()
    {
        var agreement = await api.GivenRunningAsync();
        var waiting = await ShareAsync(agreement, InformationStream.Client);
        var read = await ShareAsync(agreement, InformationStream.Task);
        await api.DoAsync(agreement.Volunteer, agreement, $"information/{read}/reading", new ConfirmReading.Request(1));
        await api.RemindAsync(Now.AddDays(8));
        Assert.DoesNotContain("agreement.not-read-in-time", await api.NoticesAsync(Petra, agreement));

        await api.DoAsync(agreement.Client, agreement, $"information/{waiting}/approval", new ApproveInformation.Request(1));
        await api.RemindAsync(Now.AddDays(8));
        Assert.Contains("agreement.not-read-in-time", await api.NoticesAsync(Petra, agreement));
    }

    [Fact]
    public async Task Never_thanked_in_sixty_days_is_a_reminder_for_the_professional()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddDays(-61));
        Assert.True((await ThanksAsync(Karin, agreement)).IsThanksDue);
        for (var i = 0; i < 2; i++) await api.RemindAsync(Now);
        Assert.Single(await api.NoticesAsync(Petra, agreement), "agreement.long-not-thanked");
        Assert.DoesNotContain("agreement.long-not-thanked", await api.NoticesAsync(agreement.Volunteer, agreement));
        Assert.False((await ThanksAsync(agreement.Volunteer, agreement)).IsThanksDue);
    }

    [Fact]
    public async Task Who_was_thanked_by_the_client_was_thanked()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddDays(-61));
        await api.MakeAsync(agreement.Client, agreement, "wifa-acts", Thanks());
        await api.RemindAsync(Now);
        Assert.DoesNotContain("agreement.long-not-thanked", await api.NoticesAsync(Petra, agreement));
        Assert.False((await ThanksAsync(Petra, agreement)).IsThanksDue);

        await api.RemindAsync(Now.AddDays(61));
        Assert.Contains("agreement.long-not-thanked", await api.NoticesAsync(Petra, agreement));
    }

    [Fact]
    public async Task Everybody_is_told_once_when_an_evaluation_is_due()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-6).AddDays(-1));
        for (var i = 0; i < 2; i++) await api.RemindAsync(Now);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer, Petra })
            Assert.Single(await api.NoticesAsync(person, agreement), "agreement.evaluation-due");
        var young = await api.GivenRunningAsync();
        await api.RemindAsync(Now);
        Assert.DoesNotContain("agreement.evaluation-due", await api.NoticesAsync(young.Volunteer, young));
    }

    private Task<Guid> ShareAsync(Given agreement, InformationStream stream) =>
        api.MakeAsync(Petra, agreement, "information", new ShareInformation.Request(stream, InformationKind.Limit, "Niet tillen"));

    private static LogWifaAct.Request Thanks() => new(WifaLetter.Appreciate, "Omdat je bleef vragen wat hij zelf wilde");

    private Task<ListWifaActs.Response> ThanksAsync(TestPerson person, Given agreement) =>
        api.GetAsync(person, agreement, "wifa-acts").OkAsync<ListWifaActs.Response>();
}
