using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>What was told and is so no longer, waits with nobody.</summary>
[Collection("Time passes")]
public sealed class PastNoticesTests(AgreementsApi api)
{
    [Fact]
    public async Task Who_is_no_volunteer_any_more_is_only_told_not_to_visit()
    {
        var scene = await ActiveAsync();
        Assert.Contains("agreement.started", await scene.WaitingAsync(scene.Client));

        await scene.GiveRoleAsync(scene.Volunteer, Role.Volunteer);
        await scene.ConsentAsync(ConsentScope.VolunteerContact, false, AttentionReason.ContactWithdrawn);
        await scene.ConsentAsync(ConsentScope.VolunteerContact, true, null);
        Assert.Contains(AttentionNotices.GoOn.Code, await scene.WaitingAsync(scene.Volunteer));

        await scene.EndRolesAsync(scene.Volunteer);
        await Eventually.IsTrueAsync(async () => (await scene.WaitingAsync(scene.Volunteer)).SequenceEqual([AttentionNotices.StopVisiting.Code]), "nothing else waits", cancel: TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_goes_on_is_no_news_once_it_stands_still_again()
    {
        var scene = await ActiveAsync();
        foreach (var isGranted in (bool[])[false, true])
            await scene.ConsentAsync(ConsentScope.VolunteerContact, isGranted, isGranted ? null : AttentionReason.ContactWithdrawn);
        Assert.Contains(AttentionNotices.GoOn.Code, await scene.WaitingAsync(scene.Professional));

        await scene.ConsentAsync(ConsentScope.VolunteerContact, false, AttentionReason.ContactWithdrawn);
        Assert.DoesNotContain(AttentionNotices.GoOn.Code, await scene.WaitingAsync(scene.Professional));
        Assert.Contains(AttentionNotices.TalkWithClient.Code, await scene.WaitingAsync(scene.Professional));
    }

    private async Task<Scene> ActiveAsync()
    {
        var scene = new Scene(api);
        await scene.PrepareAsync();
        await scene.ActiveAsync();
        return scene;
    }
}
