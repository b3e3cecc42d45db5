
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;
namespace Samenspel.Agreements.Features.Backups;

/// <summary>Somebody has a role: he may stand behind agreements.</summary>
internal sealed class OnPersonRoleAssigned(AgreementsDb db, AgreementAttentionJob watch) : IHandle<PersonRoleAssigned>
{
    public async Task HandleAsync(PersonRoleAssigned happened, CancellationToken cancel)
    {
        if (happened.Role is not (Role.Professional or Role.Coordinator)) return; // nobody else can stand behind an agreement
        var role = await db.KnownRoles.FindAsync([happened.AssignmentId], cancel) ?? db.KnownRoles.Add(new KnownRole(
            happened.AssignmentId, happened.PersonId, happened.Role, happened.OrganisationId, happened.TeamId)).Entity;
        role.Assign(happened.From, happened.Until, happened.OccurredAt);
        await db.SaveChangesAsync(cancel); // within the transaction of the message: the watch reads it
        await watch.CheckPersonAsync(happened.PersonId, cancel);
    }
}
