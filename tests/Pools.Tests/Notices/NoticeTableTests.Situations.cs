using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Notices;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Screening;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceHost;
using Samenspel.TestKit;
using static Samenspel.Pools.Tests.PoolsApi;

namespace Samenspel.Pools.Tests.Notices;

/// <summary>How the situations of the rows come about.</summary>
public sealed partial class NoticeTableTests
{
    private async Task<Guid> ApplyAsync()
    {
        var pool = await api.GivenPoolAsync();
        var id = (await api.As(volunteer).PostAsJsonAsync($"{Root}/pools/{pool}/applications", New.Application(), Cancel).OkAsync<ApplyToPool.Response>()).Id;
        subjects.Add(id);
        return id;
    }

    private async Task<Guid> GivenActiveAsync()
    {
        var id = await api.GivenVolunteerAsync(account: volunteer.Id);
        subjects.Add(id);
        await FromNowAsync();
        await api.OnboardAsync(Karin, id, New.Volunteer());
        await api.ActivateAsync(id);
        return id;
    }

    private async Task WithActiveAsync(Func<Guid, Task> change)
    {
        var id = await GivenActiveAsync();
        await FromNowAsync();
        await change(id);
    }

    /// <summary>The role of the volunteer in the organisation is given, and ended.</summary>
    private async Task LoseRoleAsync()
    {
        var (assignment, today, now) = (Guid.CreateVersion7(), TimeProvider.System.Today(), TimeProvider.System.GetUtcNow());
        await api.OtherServices.SendAsync(new PersonRoleAssigned(volunteer.Id, assignment, Role.Volunteer, Organisation, null, today.AddDays(-9), null) { OccurredAt = now }, Cancel);
        await api.OtherServices.SendAsync(new PersonRoleEnded(volunteer.Id, assignment, Role.Volunteer, Organisation, null) { OccurredAt = now.AddSeconds(1) }, Cancel);
    }

    /// <summary>The professional who asked for the place is away; a colleague is there.</summary>
    private async Task GoAwayAsync()
    {
        await api.GivenRoleAsync(colleague, Role.Professional);
        var today = TimeProvider.System.Today();
        await api.OtherServices.SendAsync(new AbsenceReported(Guid.CreateVersion7(), professional.Id, today, today.AddDays(2)) { OccurredAt = TimeProvider.System.GetUtcNow() }, Cancel);
        await Eventually.IsTrueAsync(() => api.InDatabaseAsync(db => db.Absences.AnyAsync(one => one.PersonId == professional.Id, Cancel)), "the absence is known", cancel: Cancel);
    }

    /// <summary>The professional was told, and goes away or leaves; a colleague is there.</summary>
    private async Task NotThereAsync(string id)
    {
        if (Sequel.IsAbsence(id)) await GoAwayAsync();
        else await EndRoleAsync();
        for (var run = 0; run < 2; run++) await api.Services.RunAsync<UrgentWhileAwayJob>(job => job.RunAsync(TimeProvider.System.GetUtcNow(), Cancel));
    }

    private async Task EndRoleAsync()
    {
        foreach (var person in (TestPerson[])[professional, colleague]) await api.GivenRoleAsync(person, Role.Professional);
        var role = await api.InDatabaseAsync(db => db.Roles.SingleAsync(one => one.PersonId == professional.Id, Cancel));
        await api.OtherServices.SendAsync(new PersonRoleEnded(professional.Id, role.AssignmentId, role.Role, null, role.TeamId) { OccurredAt = TimeProvider.System.GetUtcNow().AddSeconds(1) }, Cancel);
        await Eventually.IsTrueAsync(() => api.InDatabaseAsync(db => db.Roles.AnyAsync(one => one.PersonId == professional.Id && one.HasEnded, Cancel)), "the professional left", cancel: Cancel);
    }

    private Task LeaveAsync(Guid id) =>
        api.As(volunteer).PostAsJsonAsync($"{Root}/volunteers/{id}/leaving", new LeavePool.Request("moved"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

    private Task ClaimAsync(Guid id) => api.UpdateAsync(volunteer, id, New.Profile() with { TrainingCodes = ["dementia-basics"] }).HasStatusAsync(HttpStatusCode.NoContent);

    private async Task<(Guid Club, Guid Place)> GivenPlaceAsync(int places = 6)
    {
        var club = await api.GivenActivityAsync(New.Activity() with { Places = places });
        return (club, await ReserveAsync(professional, club, clientId));
    }

    /// <summary>The client waits; gives the place of somebody else.</summary>
    private async Task<(Guid Club, Guid OtherPlace)> GivenWaitingAsync()
    {
        var club = await api.GivenActivityAsync(New.Activity() with { Places = 1 });
        var other = await ReserveAsync(Petra, club, await api.GivenClientAsync());
        subjects.Remove(other);
        await ReserveAsync(professional, club, clientId);
        return (club, other);
    }

    private async Task WithPlaceAsync(Func<Guid, Guid, Task> change)
    {
        var (club, place) = await GivenPlaceAsync();
        await FromNowAsync();
        await change(club, place);
    }

    private async Task<Guid> ReserveAsync(TestPerson who, Guid club, Guid forClient)
    {
        var place = (await api.As(who).PostAsJsonAsync($"{Root}/activities/{club}/places", new ReservePlace.Request(forClient, MayWait: true), Cancel).OkAsync<ReservePlace.Response>()).Id;
        subjects.Add(place);
        return place;
    }

    private Task ReleaseAsync(TestPerson who, Guid place) => api.As(who).PostAsync($"{Root}/places/{place}/release", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
}
