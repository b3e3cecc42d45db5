using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>Somebody is no longer a professional or a coordinator.</summary>
internal sealed class OnPersonRoleEnded(SignalsDb db) : IHandle<PersonRoleEnded>
{
    public async Task HandleAsync(PersonRoleEnded happened, CancellationToken cancel)
    {
        if (happened.Role is not (Role.Professional or Role.Coordinator)) return;

        var held = await db.RolesHeld.SingleOrDefaultAsync(h => h.AssignmentId == happened.AssignmentId, cancel);
        if (held is null) db.Add(held = new RoleHeld { AssignmentId = happened.AssignmentId, PersonId = happened.PersonId, Role = happened.Role });
        held.End();
    }
}
