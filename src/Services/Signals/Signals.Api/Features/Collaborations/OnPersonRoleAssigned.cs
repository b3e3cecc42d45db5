using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>Somebody became a professional or a coordinator.</summary>
internal sealed class OnPersonRoleAssigned(SignalsDb db) : IHandle<PersonRoleAssigned>
{
    public async Task HandleAsync(PersonRoleAssigned happened, CancellationToken cancel)
    {
        if (happened.Role is not (Role.Professional or Role.Coordinator)) return;
        if (await db.RolesHeld.AnyAsync(held => held.AssignmentId == happened.AssignmentId, cancel)) return;
        db.Add(new RoleHeld { AssignmentId = happened.AssignmentId, PersonId = happened.PersonId, Role = happened.Role });
    }
}
