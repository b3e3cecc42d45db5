using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Clients.Domain;

namespace Samenspel.Clients.Data;

internal sealed class ClientMapping : IEntityTypeConfiguration<Client>
{
    public void Configure(EntityTypeBuilder<Client> client)
    {
        client.ToTable("client");
        client.Property(c => c.FirstName).HasMaxLength(100);
        client.Property(c => c.FamilyName).HasMaxLength(100);
        client.Property(c => c.DistrictCode).HasMaxLength(8);
        client.HasIndex(c => c.TeamId);
        client.HasIndex(c => c.AccountId);
    }
}

internal sealed class SupportRequestMapping : IEntityTypeConfiguration<SupportRequest>
{
    public void Configure(EntityTypeBuilder<SupportRequest> request)
    {
        request.ToTable("support_request");
        request.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId);
        request.Property(r => r.ActivityCode).HasMaxLength(40);
        request.Property(r => r.Question).HasMaxLength(1000);
        request.PrimitiveCollection(r => r.Slots).HasMaxLength(1000);
    }
}
