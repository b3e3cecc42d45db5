using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Retention;

namespace Samenspel.Agreements.Data;

internal sealed class ClientConsentMapping : IEntityTypeConfiguration<ClientConsent>
{
    public void Configure(EntityTypeBuilder<ClientConsent> consent)
    {
        consent.ToTable("client_consent").HasKey(c => new { c.ClientId, c.ScopeCode });
        consent.Kept(KeptBecause.Copy);
        consent.Property(c => c.ScopeCode).HasMaxLength(40);
    }
}
