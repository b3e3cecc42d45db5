using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Features.Clients;

/// <summary>Whose files, support requests and respite it is about.</summary>
internal sealed class ClientConcerns(ClientsDb db, TimeProvider clock) : IConcerns
{
    public async Task<IReadOnlyList<Concern>> OfAsync(IReadOnlyCollection<Guid> subjects, CurrentUser user, CancellationToken cancel)
    {
        var clients = db.ClientsToRead(user, clock).Where(client => subjects.Contains(client.Id)).Select(client => new Concern(client.Id, client.Id, null));
        var requests = db.RequestsToRead(user, clock).Where(request => subjects.Contains(request.Id)).Select(request => new Concern(request.Id, request.ClientId, null));
        var respite = db.RespiteFor(user).Where(one => subjects.Contains(one.Id)).Select(one => new Concern(one.Id, one.ClientId, null));
        return [.. await clients.ToListAsync(cancel), .. await requests.ToListAsync(cancel), .. await respite.ToListAsync(cancel)];
    }
}
