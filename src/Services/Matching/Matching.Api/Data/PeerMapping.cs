using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Retention;

namespace Samenspel.Matching.Data;

internal sealed class PeerWishMapping : IEntityTypeConfiguration<PeerWish>
{
    public void Configure(EntityTypeBuilder<PeerWish> wish)
    {
        wish.ToTable("peer_wish");
        wish.Kept("removed by the job of matches when its code is no longer valid");
        wish.PrimitiveCollection(w => w.ActivityCodes).HasMaxLength(1000);
        wish.PrimitiveCollection(w => w.OfferCodes).HasMaxLength(1000);
        wish.PrimitiveCollection(w => w.NeedCodes).HasMaxLength(1000);
        wish.Property(w => w.CodeHash).HasMaxLength(43);
        wish.HasIndex(w => w.CodeHash).IsUnique();
        wish.Ignore(w => w.Side);
    }
}

internal sealed class PeerProposalMapping : IEntityTypeConfiguration<PeerProposal>, IEntityTypeConfiguration<PeerPerson>
{
    public void Configure(EntityTypeBuilder<PeerProposal> proposal)
    {
        proposal.ToTable("peer_proposal");
        proposal.Kept(KeptBecause.File);
        proposal.PrimitiveCollection(p => p.ActivityCodes).HasMaxLength(1000);
        proposal.PrimitiveCollection(p => p.NeedCodes).HasMaxLength(1000);
        proposal.PrimitiveCollection(p => p.OneOffers).HasMaxLength(1000);
        proposal.PrimitiveCollection(p => p.OtherOffers).HasMaxLength(1000);
        proposal.HasMany(p => p.People).WithOne().HasForeignKey(person => person.ProposalId);
        proposal.Navigation(p => p.People).AutoInclude();
        proposal.HasIndex(p => new { p.OneId, p.OtherId }).IsUnique();
        proposal.HasIndex(p => p.OtherId);
    }

    public void Configure(EntityTypeBuilder<PeerPerson> person)
    {
        person.ToTable("peer_person");
        person.Property(p => p.Id).ValueGeneratedNever();
        person.HasIndex(p => p.AccountId);
    }
}
