using System.Text.Json;
using System.Text.Json.Nodes;
using Samenspel.Architecture.Tests.Running;

namespace Samenspel.Architecture.Tests.Docs;

public sealed class OpenApiTests(OfflineApps apps)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public async Task The_API_a_service_describes_is_the_one_that_was_reviewed(string service)
    {
        using var http = apps.Start(service).CreateClient();
        var served = await http.GetStringAsync($"/api/{service}/v1/openapi.json", TestContext.Current.CancellationToken);
        Snapshot.IsFile($"docs/openapi/{service}.json", JsonNode.Parse(served)!.ToJsonString(Readable) + "\n");
    }
}
