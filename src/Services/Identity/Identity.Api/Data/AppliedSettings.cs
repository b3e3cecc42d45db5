using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Data;
using Samenspel.Retention;

namespace Samenspel.Identity.Data;

/// <summary>
/// Remembers which settings the last migrate run wrote into the database, so that the next can see with one query that
/// there is nothing to do: that is what nearly every start finds.
/// </summary>
internal sealed class AppliedSettings
{
    public int Id { get; init; }
    public required string Fingerprint { get; set; }

    /// <summary>A slow hash, since secrets are among the settings. Another build counts as another setting.</summary>
    public static string FingerprintOf(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Identity").AsEnumerable()
            .Append(new("Samenspel:PublicUrl", configuration["Samenspel:PublicUrl"]))
            .Append(new("ASPNETCORE_ENVIRONMENT", configuration["ASPNETCORE_ENVIRONMENT"]))
            .OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .Select(setting => $"{setting.Key}={setting.Value}\n");
        var build = typeof(AppliedSettings).Assembly.ManifestModule.ModuleVersionId;
        return Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(
            string.Concat(settings), Encoding.UTF8.GetBytes($"Samenspel.Identity {build}"), 100_000, HashAlgorithmName.SHA256, 32));
    }

    /// <summary>What the database holds, read without a model because building one takes longer than the whole run.</summary>
    public static Task<string?> ReadAsync(IConfiguration configuration) =>
        LightweightQuery.TextAsync(configuration, IdentityDb.ConnectionName, "applied_settings", nameof(Fingerprint), id: 1);
}

internal sealed class AppliedSettingsMapping : IEntityTypeConfiguration<AppliedSettings>
{
    public void Configure(EntityTypeBuilder<AppliedSettings> settings)
    {
        settings.ToTable("applied_settings").HasKey(s => s.Id);
        settings.Kept(KeptBecause.OneEach);
        settings.Property(s => s.Id).ValueGeneratedNever();
        settings.Property(s => s.Fingerprint).HasMaxLength(64);
    }
}
