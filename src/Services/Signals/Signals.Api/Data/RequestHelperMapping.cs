using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Retention;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal sealed class RequestHelperMapping : IEntityTypeConfiguration<RequestHelper>
{
    public void Configure(EntityTypeBuilder<RequestHelper> helper)
    {
        helper.ToTable("request_helper").HasKey(one => one.RequestId);
        helper.Kept(KeptBecause.Copy);
        helper.Property(one => one.RequestId).ValueGeneratedNever();
        helper.Property(one => one.ToldVersion).IsConcurrencyToken();
        helper.HasIndex(one => one.ClientId);
    }
}
