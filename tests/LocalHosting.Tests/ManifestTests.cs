namespace Samenspel.LocalHosting.Tests;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_committed_manifest_is_what_the_model_publishes()
    {
        // Paths in a manifest are relative to it, so it is written where the committed one is.
        var written = Path.Combine(HostProcess.Repository, $"aspire-manifest.{Environment.ProcessId}.json");
        try
        {
            await using var host = HostProcess.StartAppHost("--publisher", "manifest", "--output-path", written);
            Assert.Equal(0, await host.ExitAsync());
            var committed = await File.ReadAllTextAsync(Path.Combine(HostProcess.Repository, "aspire-manifest.json"), TestContext.Current.CancellationToken);
            Assert.Equal(committed.TrimEnd(), (await File.ReadAllTextAsync(written, TestContext.Current.CancellationToken)).TrimEnd());
        }
        finally
        {
            File.Delete(written);
        }
    }

    [Fact]
    public async Task The_provider_can_be_chosen()
    {
        var written = Path.Combine(_folder.Path, "manifest.json");
        await using var host = HostProcess.StartAppHost("--publisher", "manifest", "--output-path", written, "--Database:Provider=PostgreSql");
        Assert.Equal(0, await host.ExitAsync());
        var manifest = await File.ReadAllTextAsync(written, TestContext.Current.CancellationToken);
        Assert.Contains("docker.io/library/postgres", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("mssql", manifest, StringComparison.Ordinal);
    }
}
