using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Agreements.Domain;
using Samenspel.Retention;

namespace Samenspel.Agreements.Data;

internal sealed class ReachabilityMapping : IEntityTypeConfiguration<Reachability>
{
    public void Configure(EntityTypeBuilder<Reachability> reachability)
    {
        reachability.ToTable("reachability");
        reachability.Kept(KeptBecause.OneEach);
        reachability.HasIndex(r => r.PersonId).IsUnique();
        reachability.Property(r => r.Phone).HasMaxLength(20);
        reachability.Property(r => r.Week).HasConversion(new AsJson<IReadOnlyList<Hours>>(), new JsonComparer<IReadOnlyList<Hours>>());
    }
}

/// <summary>Keeps a value as JSON text.</summary>
internal sealed class AsJson<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, AgreementContent.Json), text => JsonSerializer.Deserialize<T>(text, AgreementContent.Json)!);

/// <summary>Two values are the same when they are written the same.</summary>
internal sealed class JsonComparer<T>() : ValueComparer<T>(
    (one, other) => JsonSerializer.Serialize(one, AgreementContent.Json) == JsonSerializer.Serialize(other, AgreementContent.Json),
    value => JsonSerializer.Serialize(value, AgreementContent.Json).GetHashCode(StringComparison.Ordinal),
    value => value);
