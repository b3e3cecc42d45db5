using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using Samenspel.Data;
using Samenspel.Identity.Keys;
using Samenspel.ServiceDefaults;

namespace Samenspel.Identity.Data;

/// <summary>The verb <c>migrate</c>: the schema, the OAuth clients and, in Development, keys and demo people.</summary>
internal static class IdentityMigration
{
    public static async Task RunAsync(Func<WebApplication> build)
    {
        await Migration.RunAsync<PostgreSqlIdentityDb, SqlServerIdentityDb>(IdentityDb.ConnectionName);
        var configuration = new ConfigurationBuilder().AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        var wanted = AppliedSettings.FingerprintOf(configuration);
        if (await AppliedSettings.ReadAsync(configuration) == wanted) return;

        await using var app = build();
        await ApplyAsync(app, wanted);
    }

    private static async Task ApplyAsync(WebApplication app, string fingerprint)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (services, configuration) = (scope.ServiceProvider, app.Configuration);
        var db = services.GetRequiredService<IdentityDb>();
        if (app.Environment.IsDevelopment()) await MakeKeysAsync(db);

        await OAuthClients.ApplyAsync(
            services.GetRequiredService<IOpenIddictApplicationManager>(), PublicAddress.Read(configuration), SystemClient.Read(configuration));
        if (app.Environment.IsDevelopment() && configuration["Identity:DemoPassword"] is { Length: > 0 } password)
            await ActivatorUtilities.CreateInstance<DevelopmentData>(services).ApplyAsync(password);

        if (await db.Set<AppliedSettings>().FindAsync(1) is { } applied) applied.Fingerprint = fingerprint;
        else db.Add(new AppliedSettings { Id = 1, Fingerprint = fingerprint });
        await db.SaveChangesAsync();
        Console.WriteLine("Applied the settings of the identity service.");
    }

    private static async Task MakeKeysAsync(IdentityDb db)
    {
        foreach (var purpose in new[] { KeyPurpose.Signing, KeyPurpose.Encryption })
        {
            if (!await db.Keys.AnyAsync(key => key.Purpose == purpose))
                db.Add(new StoredKey { Name = $"development-{purpose}", Purpose = purpose, Content = KeySet.NewPem() });
        }
        await db.SaveChangesAsync();
    }
}
