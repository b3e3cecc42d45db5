using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Retention;

namespace Samenspel.Idempotency;

/// <summary>A request that was answered with success under a key, and its answer.</summary>
internal sealed class IdempotentRequest
{
    public required Guid PersonId { get; init; }
    public required string Key { get; init; }

    /// <summary>SHA-256 of address and content: a key is for one request.</summary>
    public required string Fingerprint { get; init; }

    public required DateTimeOffset At { get; init; }
    public int Status { get; set; }
    public string? Location { get; set; }
    public string? Body { get; set; }
}

internal sealed class IdempotentRequestMapping : IEntityTypeConfiguration<IdempotentRequest>
{
    public void Configure(EntityTypeBuilder<IdempotentRequest> request)
    {
        request.ToTable("idempotent_request").HasKey(r => new { r.PersonId, r.Key });
        request.Property(r => r.Key).HasMaxLength(IdempotencyFilter.LongestKey);
        request.Property(r => r.Fingerprint).HasMaxLength(64);
        request.Property(r => r.Location).HasMaxLength(500);
        request.Retained(nameof(RetentionOptions.IdempotencyKeyDays), r => r.At);
    }
}
