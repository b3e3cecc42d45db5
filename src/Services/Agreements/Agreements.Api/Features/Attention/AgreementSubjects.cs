using Samenspel.Agreements.Data;
using Samenspel.Relations.Accounts;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>People are told things about their agreements.</summary>
internal sealed class AgreementSubjects(AgreementsDb db) : IAccountSubjects
{
    public IQueryable<Guid> Of(AccountOwner owner) => owner.Kind == OwnerKind.Volunteer
        ? db.Agreements.Where(agreement => agreement.VolunteerId == owner.Id).Select(agreement => agreement.Id)
        : db.Agreements.Where(agreement => agreement.ClientId == owner.ClientId).Select(agreement => agreement.Id);
}
