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

    [Fact]
    public async Task When_the_professional_is_gone_the_coordinator_of_the_organisation_names_one_of_the_team_in_one_step()
    {
        var team = await GivenTeamAsync();
        var (id, coordinator) = (team.Agreement.Id, TestPerson.Coordinator(team.Agreement.Match.OrganisationId));
        var colleague = await api.GivenProfessionalAsync(team.TeamId);
        await PutResponsibleAsync(coordinator, id, colleague.Id).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-responsible"); // she is there
        await EndRoleAsync(team.Professional);
        await EndRoleAsync(team.Backup);
        await PutResponsibleAsync(TestPerson.Coordinator(Guid.CreateVersion7()), id, colleague.Id).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");

        await api.PutAsync(coordinator, id, "responsible", new ChangeResponsible.Request(colleague.Id, "Niemand meer", AgreementsApi.Bram.Id), tag: "").HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(colleague, id);
        Assert.Equal((colleague.Id, AgreementsApi.Bram.Id, null), (read.ProfessionalId, read.BackupId, read.Attention));
        Assert.DoesNotContain(await NoticesAsync(colleague), notice => notice is { Code: "agreement.professional-left", ReadAt: null });
    }

    [Fact]
    public async Task Who_was_blocked_counts_as_gone_and_is_not_to_be_called()
    {
        var team = await GivenTeamAsync();
        foreach (var person in new[] { team.Professional, team.Backup })
            await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(api.As(person), "/api/agreements/v1/reachability", new SetReachability.Request(
                "0301234567", [.. Enum.GetValues<DayOfWeek>().Select(day => new Hours(day, new TimeOnly(0, 0), new TimeOnly(23, 59)))]), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await EndRoleAsync(team.Professional); // a block tells the end of every role

        var now = await api.As(team.Agreement.Volunteer).GetAsync($"/api/agreements/v1/agreements/{team.Agreement.Id}/reachable-now", Cancel).OkAsync<FindReachable.Response>();
        Assert.Equal((team.Backup.Id, true), (now.Now!.PersonId, now.Now.IsBackup));
        Assert.DoesNotContain(now.Hours, hours => hours.PersonId == team.Professional.Id);
        Assert.Equal(AttentionReason.ProfessionalLeft, (await api.ReadAsync(team.Agreement.Client, team.Agreement.Id)).Attention);
        Assert.Contains(await NoticesAsync(team.Agreement.Client), notice => notice.Code == "agreement.contact-left");
    }
}
