
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;
namespace Samenspel.Agreements.Features.Backups;

/// <summary>Somebody has a role no longer: agreements that he stood behind ask for attention at once.</summary>
internal sealed class OnPersonRoleEnded(AgreementsDb db, AgreementAttentionJob watch) : IHandle<PersonRoleEnded>
{
    public async Task HandleAsync(PersonRoleEnded happened, CancellationToken cancel)
    {
        if (happened.Role is not (Role.Professional or Role.Coordinator)) return; // nobody else can stand behind an agreement
        // The end may be heard before the beginning: it is kept then, and the beginning changes nothing.
        var role = await db.KnownRoles.FindAsync([happened.AssignmentId], cancel) ?? db.KnownRoles.Add(new KnownRole(
            happened.AssignmentId, happened.PersonId, happened.Role, happened.OrganisationId, happened.TeamId)).Entity;
        role.End();
        await db.SaveChangesAsync(cancel); // within the transaction of the message: the watch reads it
        await watch.CheckPersonAsync(happened.PersonId, cancel);
    }
}
