using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Retention;

namespace Samenspel.Clients.Data;

internal sealed class RespiteMapping : IEntityTypeConfiguration<RespiteRequest>, IEntityTypeConfiguration<RespiteBlock>
{
    public void Configure(EntityTypeBuilder<RespiteRequest> respite)
    {
        respite.ToTable("respite_request");
        respite.Kept(KeptBecause.File);
        respite.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId);
        respite.Property(r => r.NetworkNotAskedReason).HasMaxLength(500);
        respite.HasMany(r => r.Blocks).WithOne().HasForeignKey(block => block.RespiteId);
        respite.Navigation(r => r.Blocks).AutoInclude();
        respite.HasIndex(r => new { r.Status, r.From });
        respite.Ignore(r => r.Period).Ignore(r => r.Current).Ignore(r => r.Open).Ignore(r => r.WaitsForYes);
    }

    public void Configure(EntityTypeBuilder<RespiteBlock> block)
    {
        block.ToTable("respite_block");
        block.Property(b => b.Id).ValueGeneratedNever();
        block.HasIndex(b => b.MatchId);
        block.Property(b => b.Who).HasMaxLength(100);
        block.Property(b => b.ActivityCode).HasMaxLength(40);
        block.Property(b => b.Wish).HasMaxLength(500);
        block.PrimitiveCollection(b => b.LanguageCodes).HasMaxLength(200);
        block.PrimitiveCollection(b => b.TraitCodes).HasMaxLength(500);
        block.Ignore(b => b.Period);
    }
}
