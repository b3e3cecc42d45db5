using System.Text.Json;

namespace Samenspel.AppHost.Tests;

/// <summary>What whoever deploys the platform builds on, for both databases.</summary>
public sealed class ManifestTests
{
    private static readonly string[] Services = ["identity", "clients", "pools", "matching", "agreements", "signals", "insights"];

    [Theory]
    [InlineData("SqlServer", "aspire-manifest.json")]
    [InlineData("PostgreSql", "aspire-manifest.postgresql.json")]
    public async Task The_committed_manifest_is_what_the_model_publishes(string provider, string name)
    {
        // Paths in a manifest are relative to it, so it is written where the committed one is.
        var written = Path.Combine(HostProcess.Repository, $"{name}.{Environment.ProcessId}.json");
        try
        {
            await using var host = new HostProcess("--publisher", "manifest", "--output-path", written, $"--Database:Provider={provider}");
            Assert.Equal(0, await host.ExitAsync());
            var committed = Path.Combine(HostProcess.Repository, name);
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.Copy(written, committed, overwrite: true);
            Assert.Equal(
                await File.ReadAllTextAsync(committed, TestContext.Current.CancellationToken),
                await File.ReadAllTextAsync(written, TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(written);
        }
    }

    [Theory]
    [InlineData("aspire-manifest.json", "SqlServer", "Server=")]
    [InlineData("aspire-manifest.postgresql.json", "PostgreSql", "Host=")]
    public async Task Every_part_gets_all_it_needs(string name, string provider, string connection)
    {
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(HostProcess.Repository, name), TestContext.Current.CancellationToken));
        var resources = manifest.RootElement.GetProperty("resources");
        string Setting(string part, string key) => resources.GetProperty(part).GetProperty("env").GetProperty(key).GetString()!;

        foreach (var service in Services)
        {
            foreach (var part in new[] { service, $"{service}-migrate" })
            {
                Assert.Equal("{public-url.value}", Setting(part, "Samenspel__PublicUrl"));
                Assert.Equal(provider, Setting(part, "Database__Provider"));
                Assert.Equal($"{{{service}db.connectionString}}", Setting(part, $"ConnectionStrings__{service}db"));
                Assert.Equal("{rabbitmq.connectionString}", Setting(part, "ConnectionStrings__rabbitmq"));
            }
            Assert.Equal("migrate", resources.GetProperty($"{service}-migrate").GetProperty("args")[0].GetString());
            Assert.Equal($"{{{service}.bindings.http.url}}", Setting("gateway", $"services__{service}__http__0"));
            if (service != "identity") Assert.Equal("{identity.bindings.http.url}", Setting(service, "services__identity__http__0"));
            Assert.Contains($"{service}db", ConnectionString(resources, $"{service}db"), StringComparison.Ordinal);
            Assert.StartsWith(connection, ConnectionString(resources, $"{service}db"), StringComparison.Ordinal);
        }
        foreach (var part in new[] { "web", "web-migrate" })
        {
            Assert.Equal("{public-url.value}", Setting(part, "Samenspel__PublicUrl"));
            Assert.Equal(provider, Setting(part, "Database__Provider"));
            Assert.Equal("{webdb.connectionString}", Setting(part, "ConnectionStrings__webdb"));
        }
        Assert.Equal("migrate", resources.GetProperty("web-migrate").GetProperty("args")[0].GetString());
        Assert.Contains("webdb", ConnectionString(resources, "webdb"), StringComparison.Ordinal);
        Assert.StartsWith(connection, ConnectionString(resources, "webdb"), StringComparison.Ordinal);
        foreach (var service in Services) Assert.Equal($"{{{service}.bindings.http.url}}", Setting("web", $"services__{service}__http__0"));
        Assert.Equal("{web.bindings.http.url}", Setting("gateway", "services__web__http__0"));
        Assert.Equal("{identity-signing-key.value}", Setting("identity", "Identity__SigningKeys__0"));
        Assert.Equal("{identity-encryption-key.value}", Setting("identity", "Identity__EncryptionKeys__0"));
        Assert.Equal("{mail-host.value}", Setting("clients", "Mail__Host"));
        Assert.Equal("{mail-from.value}", Setting("clients", "Mail__From"));
    }

    /// <summary>With what it refers to on another server written out.</summary>
    private static string ConnectionString(JsonElement resources, string name)
    {
        var text = resources.GetProperty(name).GetProperty("connectionString").GetString()!;
        const string reference = ".connectionString}";
        if (text.IndexOf(reference, StringComparison.Ordinal) is var end and > 0)
            text = resources.GetProperty(text[1..end]).GetProperty("connectionString").GetString() + text[(end + reference.Length)..];
        return text;
    }
}
