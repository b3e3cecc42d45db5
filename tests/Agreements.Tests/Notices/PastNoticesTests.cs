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
        var situation = await ActiveAsync();
        Assert.Contains("agreement.started", await situation.WaitingAsync(situation.Client));

        await situation.GiveRoleAsync(situation.Volunteer, Role.Volunteer);
        await situation.ConsentAsync(ConsentScope.VolunteerContact, false, AttentionReason.ContactWithdrawn);
        await situation.ConsentAsync(ConsentScope.VolunteerContact, true, null);
        Assert.Contains(AttentionNotices.GoOn.Code, await situation.WaitingAsync(situation.Volunteer));

        await situation.EndRolesAsync(situation.Volunteer);
        await Eventually.IsTrueAsync(async () => (await situation.WaitingAsync(situation.Volunteer)).SequenceEqual([AttentionNotices.StopVisiting.Code]), "nothing else waits", cancel: TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_goes_on_is_no_news_once_it_stands_still_again()
    {
        var situation = await ActiveAsync();
        foreach (var isGranted in (bool[])[false, true])
            await situation.ConsentAsync(ConsentScope.VolunteerContact, isGranted, isGranted ? null : AttentionReason.ContactWithdrawn);
        Assert.Contains(AttentionNotices.GoOn.Code, await situation.WaitingAsync(situation.Professional));

        await situation.ConsentAsync(ConsentScope.VolunteerContact, false, AttentionReason.ContactWithdrawn);
        Assert.DoesNotContain(AttentionNotices.GoOn.Code, await situation.WaitingAsync(situation.Professional));
        Assert.Contains(AttentionNotices.TalkWithClient.Code, await situation.WaitingAsync(situation.Professional));
    }

    private async Task<Situation> ActiveAsync()
    {
        var situation = new Situation(api);
        await situation.PrepareAsync();
        await situation.ActiveAsync();
        return situation;
    }
}
