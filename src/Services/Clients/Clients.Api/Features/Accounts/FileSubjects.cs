using Samenspel.Clients.Data;
using Samenspel.Relations.Accounts;

namespace Samenspel.Clients.Features.Accounts;

/// <summary>Clients, and who care for them, are told things about support requests and respite.</summary>
internal sealed class FileSubjects(ClientsDb db) : IAccountSubjects
{
    public IQueryable<Guid> Of(AccountOwner owner) =>
        db.SupportRequests.Where(request => request.ClientId == owner.ClientId).Select(request => request.Id)
            .Concat(db.Respites.Where(respite => respite.ClientId == owner.ClientId).Select(respite => respite.Id));
}
