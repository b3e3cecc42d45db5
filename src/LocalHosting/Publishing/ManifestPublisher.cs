using System.Text.Encodings.Web;
using System.Text.Json;
using Aspire.Hosting;
using Microsoft.Extensions.Configuration;

namespace Samenspel.LocalHosting.Publishing;

/// <summary>Writes the model as a manifest, from which deployment tools work.</summary>
internal static class ManifestPublisher
{
    public static async Task WriteAsync(DistributedApplicationBuilder builder, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(builder.Configuration["output-path"]
            ?? throw new DistributedApplicationException("--publisher manifest needs --output-path."));
        if (Directory.Exists(path))
            path = Path.Combine(path, "aspire-manifest.json");

        await using var file = File.Create(path);
        await using var json = new Utf8JsonWriter(file, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Default,
        });
        await new ManifestWriter(json, Path.GetDirectoryName(path)!, builder).WriteAsync(cancellationToken);
        Console.WriteLine($"Published manifest to: {path}");
    }
}
