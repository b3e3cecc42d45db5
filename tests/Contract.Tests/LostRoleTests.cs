using System.Net;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.ServiceDefaults.Access;
using Samenspel.TestKit;

namespace Samenspel.Contract.Tests;

/// <summary>
/// A walk over every endpoint of every service, with ids of things that exist, by somebody who was in the middle of everything and has
/// no role for it any more: to each endpoint he is a stranger.
/// </summary>
public sealed class LostRoleTests
{
    /// <summary>So much of what has an id in its address must be there for who has the roles, or the walk says nothing. What only comes about step by step, by several people, is walked by the tests of its service.</summary>
    private static double Reached(string service) => service == "signals" ? 0.4 : 0.6;

    /// <summary>So often a read is asked again before a difference is one.</summary>
    private const int Again = 8;

    /// <summary>What stays one's own whatever the role, and what is meant for a stranger.</summary>
    private static bool IsForAnybody(Permission permission) =>
        permission == Permission.SignedIn || permission == CommonPermissions.ReadNotices || permission == CommonPermissions.ReadAccessLog
        || permission.Row == Matrix.OwnVolunteering || permission.Row == Matrix.EmergencyAccess;

    private static readonly Role[] OfAPlace = [Role.Volunteer, Role.Professional, Role.Coordinator, Role.Ambassador];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task Who_has_his_role_elsewhere_or_another_gets_at_every_endpoint_what_a_stranger_gets(string key)
    {
        await using var services = new RealServices { WithEndings = false }; // of its own: others change what is there
        var seeded = await services.StartAsync(key);
        var operations = Walked(seeded);
        var wrong = new List<string>();
        foreach (var (roles, who) in from roles in OfAPlace.Select(role => new[] { role }).Append(OfAPlace).Append([]) from who in new[] { seeded.Samples.Insider, seeded.Samples.Helper } select (roles, who))
        {
            var gone = new TestPerson(roles) { Id = who.Id, Teams = [Guid.CreateVersion7()], Organisations = [Guid.CreateVersion7()] };
            using var former = seeded.Service.As(gone);
            using var stranger = seeded.Service.As(gone with { Id = Guid.CreateVersion7() });
            foreach (var operation in operations)
            {
                var (got, expected) = await BothAsync(seeded, former, stranger, operation);
                if (got != expected) wrong.Add($"{operation.Method} {operation.Path} as {(roles.Length == 0 ? "nobody" : string.Join('+', roles))} elsewhere: {got}, a stranger: {expected}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        // Who has no people in it beside its own accounts has nothing to find by a relation.
        if (seeded.Service.Handled().Contains(typeof(PersonRoleAssigned))) await IsThereAsync(seeded, operations, Reached(key));
    }

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task A_token_of_before_the_roles_ended_opens_no_endpoint(string key)
    {
        await using var services = new RealServices();
        var seeded = await services.StartAsync(key);
        var insider = seeded.Samples.Insider with { KnownUpTo = 50_000 };
        await seeded.Service.OtherServices.SendAsync(new AccessRevoked(insider.Id, null, TimeProvider.System.GetUtcNow()) { Version = 50_001 }, Cancel);
        using var old = seeded.Service.As(insider);
        await Eventually.IsTrueAsync(async () => (await old.GetAsync($"{seeded.Service.Description().BasePath}/notices", Cancel)).StatusCode == HttpStatusCode.Unauthorized, "it is revoked", cancel: Cancel);

        var wrong = new List<string>();
        foreach (var operation in seeded.Api.Operations.Where(operation => seeded.Service.PermissionFor(operation) != Permission.Public))
            if (await AnswerAsync(seeded, old, operation) is var got && got != "401 access.revoked") wrong.Add($"{operation.Method} {operation.Path}: {got}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Operation[] Walked(SeededService seeded) =>
        [.. seeded.Api.Operations.Where(operation => !IsForAnybody(seeded.Service.PermissionFor(operation))).OrderBy(operation => operation.Method is "GET" ? 0 : operation.Method is "DELETE" ? 2 : 1)];

    /// <summary>What has an id in its address is found by who has the roles.</summary>
    private static async Task IsThereAsync(SeededService seeded, Operation[] operations, double least)
    {
        using var insider = seeded.Service.As(seeded.Samples.Insider);
        var withId = operations.Where(operation => operation.HasParameters && seeded.Service.PermissionFor(operation).Roles is not [Role.Administrator]).ToArray();
        var missing = new List<string>();
        foreach (var operation in withId)
            if (await AnswerAsync(seeded, insider, operation) is var got && got.StartsWith("404", StringComparison.Ordinal)) missing.Add($"{operation.Method} {operation.Path}: {got}");
        Assert.True(withId.Length - missing.Count >= least * withId.Length,
            $"Of {withId.Length}, {missing.Count} are not there:\n{string.Join('\n', missing)}\n{string.Join('\n', seeded.Service.Failures.Found)}");
    }

    /// <summary>What both are answered. What is read is asked again when the answers differ: a run that goes on by itself may be further for who asks second.</summary>
    private static async Task<(string Got, string Expected)> BothAsync(SeededService seeded, HttpClient former, HttpClient stranger, Operation operation)
    {
        for (var again = 0; ; again++)
        {
            var both = (Got: await AnswerAsync(seeded, former, operation), Expected: await AnswerAsync(seeded, stranger, operation));
            if (both.Got == both.Expected || operation.Method != "GET" || again == Again) return both;
            await Task.Delay(TimeSpan.FromMilliseconds(250), Cancel);
        }
    }

    /// <summary>The status, and what is in it: the code of a refusal, or all that is shown.</summary>
    private static async Task<string> AnswerAsync(SeededService seeded, HttpClient http, Operation operation)
    {
        using var request = seeded.Valid(operation);
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        var shown = answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? JsonNode.Parse(text)?["code"]?.ToString() : text;
        return $"{(int)answer.StatusCode} {shown}".TrimEnd();
    }
}
