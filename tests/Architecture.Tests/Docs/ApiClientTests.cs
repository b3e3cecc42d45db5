using Samenspel.ApiClients;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;

namespace Samenspel.Architecture.Tests.Docs;

public sealed class ApiClientTests
{
    [Theory]
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public async Task What_the_website_knows_of_a_service_follows_its_document(string service) => Snapshot.IsFile(
        $"src/Web/Api/Generated/{char.ToUpperInvariant(service[0])}{service[1..]}Api.cs",
        await ApiClientGenerator.GenerateAsync(service, Repository.At($"docs/openapi/{service}.json")));
}
