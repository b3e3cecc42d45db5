using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>Who is the backup of one team, and works in another now, is the backup no longer.</summary>
[Collection("Time passes")]
public sealed class MovedBackupTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_backup_moved_team_while_the_professional_is_away_and_the_team_that_is_present_is_told()
    {
        var situation = new Situation(api);
        await situation.PrepareAsync();
        await situation.ActiveAsync();
        await situation.AwayAsync(situation.Professional, 0, 2);
        await situation.EndRolesAsync(situation.Backup);
        await api.GivenProfessionalAsync(Guid.CreateVersion7(), situation.Backup);
        await Eventually.IsTrueAsync(() => api.ReadDbAsync(db => db.Agreements.AnyAsync(a => a.Id == situation.Agreement.Id && a.Attention == AttentionReason.BackupLeft, Cancel)), "the backup left", cancel: Cancel);
        await situation.FromNowAsync();

        await api.ReceiveAsync(New.At(new Clients.Contracts.ConsentChanged(situation.Match.ClientId, ConsentScope.VolunteerContact, false, null)),
            db => db.Agreements.AnyAsync(a => a.Id == situation.Agreement.Id && (a.ReasonBits & AttentionReasons.Bits(new[] { AttentionReason.ContactWithdrawn })) != 0, Cancel));

        Assert.Contains(AttentionNotices.TalkWithClient.Code, await situation.ToldAsync(situation.Colleague));
        Assert.Empty(await situation.ToldAsync(situation.Backup));
    }
}
