using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>How each change of some days off comes about.</summary>
public sealed partial class NoticeTableTests
{
    private async Task<Guid> PlayRespiteAsync(string id, Guid client)
    {
        samira = await api.GivenCaregiverAsync(client, mayRead: false);
        await api.GivenRequestAsync(client); // Petra sees to the client
        var day = api.Clock.Today().AddDays(7);
        DateTimeOffset At(int hour) => day.InNetherlands(new TimeOnly(hour, 0));
        var respite = (await api.As(samira).PostAsJsonAsync($"{Root}/clients/{client}/respite-requests", new AskRespite.Request(At(10), At(20), "De broers zijn op reis."), ApiJson.Options, Cancel)
            .OkAsync<AskRespite.Response>()).Id;
        switch (id)
        {
            case "respite.for-volunteer":
                await ReadAllAsync(Petra, respite); // that it was asked
                await AddAsync(RespiteSolution.Volunteer);
                break;
            case "respite.declined-by-client":
                await api.OtherServices.SendAsync(new MatchDeclined(Guid.CreateVersion7(), await AddAsync(RespiteSolution.Volunteer), Guid.CreateVersion7(), "client"), Cancel);
                break;
            case "respite.volunteer-stops-early":
                var tried = await AddAsync(RespiteSolution.Volunteer);
                await ReadAllAsync(Petra, respite); // that it was asked
                await api.OtherServices.SendAsync(new MatchDeclined(Guid.CreateVersion7(), tried, Guid.CreateVersion7(), "volunteer") { StageCode = "trial" }, Cancel);
                break;
            case "respite.volunteer-gone":
                var block = await AddAsync(RespiteSolution.Volunteer);
                await EndAsync(await ConfirmAsync(client, block, null));
                break;
            case "respite.not-covered":
                await api.WatchRespiteAsync(At(10).AddHours(-71));
                break;
            case "respite.covered":
                await AddAsync(RespiteSolution.Network);
                break;
            case "respite.handed-over":
                await GivenColleagueAsync();
                await Eventually.IsTrueAsync(async () => (await HandOverAsync($"respite-requests/{respite}")).StatusCode == HttpStatusCode.NoContent, "Omar is known", cancel: Cancel);
                break;
            case "respite.taken-over":
                await ReadAllAsync(Petra, respite); // that it was asked
                await HandOverAsync($"respite-requests/{respite}", by: Omar).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "respite.professional-left":
                await LeaveAsync($"respite-requests/{respite}");
                break;
            case "respite.withdrawn":
                await api.As(samira).PostAsync($"{Root}/respite-requests/{respite}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                break;
            case "respite.done":
                await api.WatchRespiteAsync(At(10).AddDays(8));
                break;
        }
        return respite;

        async Task<Guid> AddAsync(RespiteSolution solution) => (await api.As(samira).PostAsJsonAsync($"{Root}/respite-requests/{respite}/blocks",
            new AddRespiteBlock.Request(At(10), At(20), solution, "Zus", solution != RespiteSolution.Volunteer, "visiting"), ApiJson.Options, Cancel).OkAsync<AddRespiteBlock.Response>()).Id;
    }
}
