using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Features.Screening;
using Samenspel.TestKit;
using static Samenspel.Pools.Tests.PoolsApi;

namespace Samenspel.Pools.Tests;

/// <summary>What a volunteer says is a claim until a coordinator saw it, and nobody confirms for himself.</summary>
public sealed class TrainingTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private const string Root = "/api/pools/v1/volunteers";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_training_in_the_own_profile_counts_in_matching_only_when_the_coordinator_confirmed_it()
    {
        await api.OtherServices.ListenAsync<VolunteerProfileChanged>(Cancel);
        var jan = TestPerson.Of(Role.Volunteer);
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), jan.Id);
        await api.UpdateAsync(jan, id, New.Profile() with { TrainingCodes = ["dementia-basics", "first-aid"] }).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.All((await api.OtherServices.ReceivedAllAsync<VolunteerProfileChanged>(Cancel)).Where(e => e.VolunteerId == id), e => Assert.Empty(e.TrainingCodes));

        await ConfirmAsync(Karin, id, "language-coach").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.training-not-claimed");
        await ConfirmAsync(Karin, id, "juggling").IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await ConfirmAsync(TestPerson.Coordinator(Guid.CreateVersion7()), id, "first-aid").IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        for (var i = 0; i < 2; i++) await ConfirmAsync(Karin, id, "dementia-basics").HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<VolunteerProfileChanged>(e => e.VolunteerId == id && e.TrainingCodes.SequenceEqual(["dementia-basics"]), Cancel);
        var read = await api.ReadAsync(id);
        Assert.Equal((2, "dementia-basics"), (read.TrainingCodes.Count, Assert.Single(read.ConfirmedTrainingCodes)));

        // What is taken out of the profile is no longer confirmed when it comes back.
        await api.UpdateAsync(jan, id, New.Profile() with { TrainingCodes = [] }).HasStatusAsync(HttpStatusCode.NoContent);
        await api.UpdateAsync(jan, id, New.Profile() with { TrainingCodes = ["dementia-basics"] }).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty((await api.ReadAsync(id)).ConfirmedTrainingCodes);
    }

    [Fact]
    public async Task A_coordinator_who_volunteers_is_screened_by_a_colleague()
    {
        var colleague = TestPerson.Coordinator(Organisation);
        var id = (await api.As(Karin).PostAsJsonAsync($"/api/pools/v1/pools/{await api.GivenPoolAsync()}/applications", New.Application(), Cancel).OkAsync<ApplyToPool.Response>()).Id;
        await api.As(Karin).PostAsync($"{Root}/{id}/screening", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-for-oneself");
        await api.OnboardAsync(colleague, id, New.Volunteer());
        await api.As(Karin).PutAsJsonAsync($"{Root}/{id}/conduct-certificate-check", New.Check(), Cancel).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-for-oneself");
        await api.As(Karin).PostAsync($"{Root}/{id}/activation", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-for-oneself");
        await ConfirmAsync(Karin, id).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-for-oneself");
        await api.As(colleague).PutAsJsonAsync($"{Root}/{id}/conduct-certificate-check", New.Check(), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.DoAsync(colleague, id, "activation");
        await api.DoAsync(Karin, id, "pause"); // that is one's own
    }

    private Task<HttpResponseMessage> ConfirmAsync(TestPerson who, Guid id, params string[] codes) =>
        api.As(who).PutAsJsonAsync($"{Root}/{id}/confirmed-trainings", new ConfirmTrainings.Request([.. codes]), Cancel);
}
