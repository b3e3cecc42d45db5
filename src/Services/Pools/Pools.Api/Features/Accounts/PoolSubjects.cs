using Samenspel.Pools.Data;
using Samenspel.Relations.Accounts;

namespace Samenspel.Pools.Features.Accounts;

/// <summary>Clients are told things about the places kept for them; volunteers about themselves.</summary>
internal sealed class PoolSubjects(PoolsDb db) : IAccountSubjects
{
    public IQueryable<Guid> Of(AccountOwner owner) => db.Places.Where(place => owner.Kind == OwnerKind.Client && place.ClientId == owner.Id).Select(place => place.Id);
}
