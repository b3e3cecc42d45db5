using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests;

public sealed partial class CoverageTests
{
    [Fact]
    public async Task In_a_team_of_two_the_backup_takes_over_and_names_another_in_one_step()
    {
        await api.OtherServices.ListenAsync<ResponsibleChanged>(Cancel);
        var team = await GivenTeamAsync();
        var (id, backup) = (team.Agreement.Id, team.Backup);
        var coordinator = TestPerson.Coordinator(team.Agreement.Match.OrganisationId);
        var role = New.At(new PersonRoleAssigned(coordinator.Id, Guid.CreateVersion7(), Role.Coordinator, team.Agreement.Match.OrganisationId, null, New.Today, null));
        await api.ReceiveAsync(role, db => db.Roles.AnyAsync(one => one.AssignmentId == role.AssignmentId, Cancel));
        await EndRoleAsync(team.Professional);

        await TakeOverAsync(null).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-is-professional");
        await TakeOverAsync(team.Agreement.Volunteer.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-is-party");
        await TakeOverAsync(team.Professional.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-unknown");
        for (var i = 0; i < 2; i++) await TakeOverAsync(coordinator.Id).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(backup, id);
        Assert.Equal((backup.Id, coordinator.Id, null, AgreementStatus.Active), (read.ProfessionalId, read.BackupId, read.Attention, read.Status));
        var heard = Assert.Single(await api.OtherServices.ReceivedAllAsync<ResponsibleChanged>(Cancel), e => e.AgreementId == id);
        Assert.Equal((backup.Id, coordinator.Id), (heard.ProfessionalId, heard.BackupId));

        Task<HttpResponseMessage> TakeOverAsync(Guid? next) => api.PutAsync(backup, id, "responsible", new ChangeResponsible.Request(backup.Id, "Zij is weg", next), tag: "");
    }
}
