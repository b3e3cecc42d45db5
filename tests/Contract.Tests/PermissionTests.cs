using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.TestKit;

namespace Samenspel.Contract.Tests;

/// <summary>The permission matrix, cell by cell, at the door: every endpoint of every service for every role.</summary>
public sealed class PermissionTests(RealServices services)
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task A_role_gets_through_exactly_the_doors_that_its_permissions_open(string key)
    {
        var (service, _, samples) = await services.StartAsync(key);
        var doors = Doors(service).ToArray();
        Assert.NotEmpty(doors);
        var wrong = new List<string>();
        using var nobody = service.CreateClient();
        foreach (var (method, path, permission) in doors)
        {
            var address = Stranger(path);
            if (await StatusAsync(nobody, method, address) is var without && without != (HttpStatusCode.Unauthorized, "access.sign-in-first"))
                wrong.Add($"{method} {path} without signing in: {without}");
        }
        foreach (var role in Roles)
        {
            using var person = service.As(new TestPerson(role) { Teams = [samples.Team], Organisations = [samples.Organisation] });
            foreach (var (method, path, permission) in doors)
            {
                var (status, code) = await StatusAsync(person, method, Stranger(path));
                var refused = (status, code) == (HttpStatusCode.Forbidden, "access.not-allowed");
                if (permission.Roles.Contains(role) ? status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized : !refused)
                    wrong.Add($"{method} {path} ({permission.Name}) as {role}: {(int)status} {code}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task A_role_without_relations_sees_an_empty_list_of_what_is_only_for_who_has_one(string key)
    {
        var (service, _, _) = await services.StartAsync(key);
        var wrong = new List<string>();
        foreach (var role in Roles)
        {
            using var stranger = service.As(new TestPerson(role) { Teams = [Guid.CreateVersion7()], Organisations = [Guid.CreateVersion7()] });
            foreach (var (method, path, permission) in Doors(service).Where(door => door.Method == "GET" && !door.Path.Contains('{', StringComparison.Ordinal)))
            {
                if (!permission.Roles.Contains(role) || permission.Row?.For(role) is not Extent.Own) continue;
                using var answer = await stranger.GetAsync(path, Cancel);
                if (answer.IsSuccessStatusCode && (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel)) is JsonObject body && body["items"] is JsonArray { Count: > 0 } items)
                    wrong.Add($"{method} {path} ({permission.Name}) shows {items.Count} to a stranger who is {role}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<(string Method, string Path, Permission Permission)> Doors(IRealService service) =>
        from endpoint in service.Endpoints()
        let permission = endpoint.Metadata.GetMetadata<Permission>()
        where permission is not null && permission != Permission.Public
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, endpoint.RoutePattern.RawText!.TrimEnd('/'), permission);

    /// <summary>The address of something that does not exist.</summary>
    private static string Stranger(string path) => string.Join('/', path.Split('/').Select(part => part switch
    {
        ['{', ..] when part.Contains(":int", StringComparison.Ordinal) => "1",
        ['{', ..] => Guid.CreateVersion7().ToString(),
        _ => part,
    }));

    private static async Task<(HttpStatusCode Status, string? Code)> StatusAsync(HttpClient http, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = method is "POST" or "PUT" or "PATCH" ? JsonContent.Create(new { }) : null };
        using var answer = await http.SendAsync(request, Cancel);
        var problem = answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel) : null;
        return (answer.StatusCode, problem?["code"]?.ToString());
    }
}
