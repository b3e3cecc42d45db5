using System.Net;
using Samenspel.Agreements.Features.Changes;
using Samenspel.Agreements.Features.Understandings;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;
using static Samenspel.Agreements.Tests.Collaboration.Together;

namespace Samenspel.Agreements.Tests.Collaboration;

public sealed class KeepInformedTests(AgreementsApi api)
{
    [Fact]
    public async Task The_volunteer_says_what_the_task_is_and_the_professional_confirms()
    {
        var agreement = await api.GivenRunningAsync();
        var check = await api.MakeAsync(agreement.Volunteer, agreement, "understandings", new StateUnderstanding.Request("Ik zaag wat hij tekent"));
        Assert.Contains("agreement.understanding-to-check", await api.NoticesAsync(Petra, agreement));
        await api.PostAsync(Colleague, agreement.Id, $"understandings/{check}/review", new ReviewUnderstanding.Request(true)).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-responsible");

        for (var i = 0; i < 2; i++) await api.DoAsync(Petra, agreement, $"understandings/{check}/review", new ReviewUnderstanding.Request(true));

        Assert.Equal([(check, true)], (await api.ListAsync<ListUnderstandings.Item>(agreement.Volunteer, agreement, "understandings")).Select(item => (item.Id, item.IsConfirmed!.Value)));
        Assert.Contains("agreement.understanding-answered", await api.NoticesAsync(agreement.Volunteer, agreement));
        await api.PostAsync(Petra, agreement.Id, $"understandings/{check}/review", new ReviewUnderstanding.Request(false, "Toch niet")).IsProblemAsync(HttpStatusCode.Conflict, "understanding.already-answered");
    }

    [Fact]
    public async Task Who_does_not_confirm_the_sentence_says_what_is_missing()
    {
        var agreement = await api.GivenRunningAsync();
        var check = await api.MakeAsync(agreement.Volunteer, agreement, "understandings", new StateUnderstanding.Request("Ik maak zijn schuur af"));
        await api.PostAsync(Petra, agreement.Id, $"understandings/{check}/review", new ReviewUnderstanding.Request(false)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "understanding.say-what-is-missing");
        await api.DoAsync(Petra, agreement, $"understandings/{check}/review", new ReviewUnderstanding.Request(false, "Hij bepaalt het tempo"));
        Assert.Equal(["Hij bepaalt het tempo"], (await api.ListAsync<ListUnderstandings.Item>(Colleague, agreement, "understandings")).Select(item => item.Comment));
        await api.PostAsync(Petra, agreement.Id, $"understandings/{Guid.CreateVersion7()}/review", new ReviewUnderstanding.Request(true)).IsProblemAsync(HttpStatusCode.NotFound, "understanding.not-found");
    }

    [Fact]
    public async Task A_change_is_told_and_confirmed()
    {
        var agreement = await api.GivenRunningAsync();
        var change = await api.MakeAsync(Petra, agreement, "changes", new ReportChange.Request("Voortaan om elf uur"));
        Assert.Contains("agreement.something-to-read", await api.NoticesAsync(agreement.Volunteer, agreement));
        Assert.Equal([change], (await api.ListAsync<ListChanges.Item>(agreement.Volunteer, agreement, "changes?isRead=false")).Select(item => item.Id));

        for (var i = 0; i < 2; i++) await api.DoAsync(agreement.Volunteer, agreement, $"changes/{change}/reading");

        Assert.Empty(await api.ListAsync<ListChanges.Item>(agreement.Volunteer, agreement, "changes?isRead=false"));
        Assert.Single(await api.ListAsync<ListChanges.Item>(agreement.Client, agreement, "changes?isRead=true"));
        await api.PostAsync(agreement.Volunteer, agreement.Id, $"changes/{Guid.CreateVersion7()}/reading", new { }).IsProblemAsync(HttpStatusCode.NotFound, "told-change.not-found");
        await api.PostAsync(Colleague, agreement.Id, "changes", new ReportChange.Request("Van een collega")).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-responsible");
    }
}
