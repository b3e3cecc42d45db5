using System.Net;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Backups;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests;

public sealed partial class CoverageTests
{
    [Fact]
    public async Task A_backup_without_hours_is_a_gap_also_while_the_professional_can_be_called()
    {
        var team = await GivenTeamAsync();
        await HoursAsync(team.Professional);
        var gap = Assert.Single(await GapsAsync(team.Professional), gap => gap.AgreementId == team.Agreement.Id);
        Assert.Equal((GapReason.BackupWithoutHours, (Guid?)team.Backup.Id, New.Today, New.Today.AddDays(13)), (gap.Reason, gap.BackupId, gap.From, gap.Until));

        await HoursAsync(team.Backup);
        Assert.DoesNotContain(await GapsAsync(team.Professional), gap => gap.AgreementId == team.Agreement.Id);

        async Task HoursAsync(TestPerson person) => await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(
            api.As(person), "/api/agreements/v1/reachability", new SetReachability.Request("0301234567", [new(DayOfWeek.Monday, new(9, 0), new(17, 0))]), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }
}
