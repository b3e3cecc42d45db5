using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Contract.Tests;

/// <summary>Every service refuses tokens of before a role, a sign-in or all access ended, and takes those of after it.</summary>
public sealed class RevocationTests(RealServices services)
{
    private const long Ended = 50_001;
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task A_token_of_before_a_role_ended_is_refused_and_one_of_after_it_is_taken(string key)
    {
        var service = (await services.StartAsync(key)).Service;
        var old = new TestPerson(Role.Administrator, Role.Professional) { KnownUpTo = 50_000 };
        await IsAsync(service, old, HttpStatusCode.OK);

        await service.OtherServices.SendAsync(new AccessRevoked(old.Id, null, TimeProvider.System.GetUtcNow()) { Version = Ended }, Cancel);

        await IsAsync(service, old, HttpStatusCode.Unauthorized);
        await IsAsync(service, old with { KnownUpTo = 0 }, HttpStatusCode.Unauthorized);
        await IsAsync(service, old with { KnownUpTo = 60_000 }, HttpStatusCode.OK);
        await IsAsync(service, old with { Id = Guid.CreateVersion7() }, HttpStatusCode.OK);

        // What is told late changes nothing.
        await service.OtherServices.SendAsync(new AccessRevoked(old.Id, null, TimeProvider.System.GetUtcNow()) { Version = 10_001 }, Cancel);
        await IsAsync(service, old with { KnownUpTo = 20_000 }, HttpStatusCode.Unauthorized);
        await IsAsync(service, old with { KnownUpTo = 60_000 }, HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task A_token_of_a_session_that_ended_is_refused_and_one_of_another_session_is_taken(string key)
    {
        var service = (await services.StartAsync(key)).Service;
        var here = new TestPerson(Role.Administrator) { Session = Guid.CreateVersion7(), KnownUpTo = 10_000 };
        await IsAsync(service, here, HttpStatusCode.OK);

        await service.OtherServices.SendAsync(new AccessRevoked(here.Id, here.Session, TimeProvider.System.GetUtcNow()) { Version = 1 }, Cancel);

        await IsAsync(service, here, HttpStatusCode.Unauthorized);
        await IsAsync(service, here with { KnownUpTo = 90_000 }, HttpStatusCode.Unauthorized);
        await IsAsync(service, here with { Session = Guid.CreateVersion7() }, HttpStatusCode.OK);
    }

    /// <summary>Notices to oneself are there in every service, for everybody.</summary>
    private static async Task IsAsync(IRealService service, TestPerson person, HttpStatusCode status)
    {
        using var http = service.As(person);
        await Eventually.IsTrueAsync(async () =>
        {
            using var answer = await http.GetAsync($"{service.Description().BasePath}/notices", Cancel);
            return answer.StatusCode == status
                && (status is HttpStatusCode.OK || (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("code").GetString() == "access.revoked");
        }, $"{status}", AtOnce, Cancel);
    }
}
