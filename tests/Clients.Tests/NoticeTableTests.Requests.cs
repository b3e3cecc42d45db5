using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>How each change of a support request comes about.</summary>
public sealed partial class NoticeTableTests
{
    private async Task<Guid> PlayRequestAsync(string id, Guid client)
    {
        if (id == "support-request.started") return await api.GivenRequestAsync(client);
        if (id == "support-request.exploring") return await BeginAsync(client);
        if (id == "support-request.explored") return await api.GivenExploredRequestAsync(client);
        if (id == "support-request.profile-written") return await api.GivenDescribedRequestAsync(client);
        if (id == "support-request.profile-questioned") return await QuestionAsync(await api.GivenDescribedRequestAsync(client));

        if (id == "support-request.nobody-left") return await LeaveNobodyAsync();

        var request = await OpenAsync(client);
        if (id != "support-request.opened") await ReadAllAsync(Petra, request);
        switch (id)
        {
            case "support-request.profile-corrected" or "support-request.correction-approved" or "support-request.correction-withdrawn":
                await api.DescribeAsync(request, New.Profile(api.Clock) with { Goal = "Samen zagen" }).HasStatusAsync(HttpStatusCode.NoContent);
                if (id == "support-request.correction-approved") await ApproveAsync(request);
                if (id == "support-request.correction-withdrawn") await api.As(Petra).DeleteAsync($"{Root}/support-requests/{request}/profile-correction", Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.caregiver-view":
                samira = await api.GivenCaregiverAsync(client);
                await api.As(samira).PutAsJsonAsync($"{Root}/support-requests/{request}/caregiver-view", new AddCaregiverView.Request("Hij mist de werkplaats."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.arranged":
                await ConfirmAsync(client, request, SupportRequestStatus.Arranged);
                break;
            case "support-request.collaboration-ended":
                await EndAsync(await ConfirmAsync(client, request, SupportRequestStatus.Arranged));
                break;
            case "support-request.handed-over":
                await GivenColleagueAsync();
                await Eventually.IsTrueAsync(async () => (await HandOverAsync($"support-requests/{request}")).StatusCode == HttpStatusCode.NoContent, "Omar is known", cancel: Cancel);
                break;
            case "support-request.taken-over":
                await HandOverAsync($"support-requests/{request}", by: Omar).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.professional-left":
                await LeaveAsync($"support-requests/{request}");
                break;
            case "support-request.withdrawn":
                await api.As(Petra).PostAsync($"{Root}/support-requests/{request}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.withdrawn-by-client":
                await api.As(meindert).PostAsync($"{Root}/support-requests/{request}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "support-request.closed":
                await api.As(Petra).PostAsJsonAsync($"{Root}/support-requests/{request}/closure", new CloseSupportRequest.Request(ClosureReason.NeedMet), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
        }
        return request;
    }

    /// <summary>A request for which a volunteer is looked for, approved by the client.</summary>
    private async Task<Guid> OpenAsync(Guid client)
    {
        var request = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await ApproveAsync(request);
        return request;
    }

    private async Task ApproveAsync(Guid request)
    {
        var read = await api.ReadRequestAsync(request);
        await api.As(meindert).PostAsJsonAsync($"{Root}/support-requests/{request}/approval", new ApproveProfile.Request((read.ProfileCorrection?.Profile ?? read.Profile!).Id), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }

    /// <summary>A team of one, who leaves; what is told is about the team.</summary>
    private async Task<Guid> LeaveNobodyAsync()
    {
        var (team, assignment) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var only = TestPerson.Professional(team);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(administrator.Id, Guid.CreateVersion7(), Role.Administrator, null, null, api.Clock.Today(), null) { Version = 1 }, Cancel);
        await api.OtherServices.SendAsync(new PersonRoleAssigned(only.Id, assignment, Role.Professional, null, team, api.Clock.Today(), null) { Version = 1 }, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(role => role.PersonId == administrator.Id, Cancel), "the administrator is known");
        await api.IsTrueAsync(db => db.Roles.AnyAsync(role => role.AssignmentId == assignment, Cancel), "the team has somebody");
        var client = (await api.As(only).PostAsJsonAsync($"{Root}/clients", New.Client(), Cancel).OkAsync<RegisterClient.Response>()).Id;
        await api.As(only).PostAsJsonAsync($"{Root}/clients/{client}/support-requests", New.Request(), Cancel).HasStatusAsync(HttpStatusCode.Created);
        await api.OtherServices.SendAsync(new PersonRoleEnded(only.Id, assignment, Role.Professional, null, team) { Version = 2 }, Cancel);
        return team;
    }

    private async Task<Guid> QuestionAsync(Guid request)
    {
        await api.As(meindert).PostAsync($"{Root}/support-requests/{request}/profile-question", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        return request;
    }

    private async Task<Guid> BeginAsync(Guid client)
    {
        var request = await api.GivenRequestAsync(client);
        await api.AnswerAsync(request, 1, New.Answer(1)).HasStatusAsync(HttpStatusCode.NoContent);
        return request;
    }
}
