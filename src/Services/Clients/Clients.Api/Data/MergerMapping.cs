using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Clients.Domain;
using Samenspel.Retention;

namespace Samenspel.Clients.Data;

internal sealed class MergerMapping : IEntityTypeConfiguration<ClientMerger>, IEntityTypeConfiguration<MovedCount>
{
    public void Configure(EntityTypeBuilder<ClientMerger> merger)
    {
        merger.ToTable("client_merger");
        merger.Kept(KeptBecause.File);
        merger.Property(m => m.Id).ValueGeneratedNever();
        merger.HasIndex(m => m.KeptId);
        merger.HasIndex(m => m.MergedId).IsUnique(); // a file goes into one other, once
        merger.HasMany(m => m.Moved).WithOne().HasForeignKey(count => count.MergerId);
        merger.Navigation(m => m.Moved).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<MovedCount> count)
    {
        count.ToTable("client_merger_count");
        count.Property(c => c.Id).ValueGeneratedNever();
        count.Property(c => c.Code).HasMaxLength(40);
    }
}
