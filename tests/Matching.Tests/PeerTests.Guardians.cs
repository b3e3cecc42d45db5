using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Matching.Features.Matches;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests;

public sealed partial class PeerTests
{
    [Theory]
    [InlineData(true, PeerStatus.Agreed)]
    [InlineData(false, PeerStatus.Ended)]
    public async Task Who_is_no_longer_a_guardian_decides_nothing_and_without_any_it_does_not_go_on(bool hasAnother, PeerStatus expected)
    {
        var (ben, sander) = (await GivenMinorAsync(15), await GivenMinorAsync(17));
        var link = new CaregiverLinked(Guid.CreateVersion7(), ben.Id, Guid.CreateVersion7()) { IsGuardian = true, OccurredAt = New.Now };
        if (hasAnother)
        {
            await api.OtherServices.SendAsync(link, Cancel);
            await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == link.CaregiverId, Cancel), "the other guardian is known");
        }
        var proposal = await ProposeAsync(sander.Guardian, sander, await CodeAsync(ben.Person, ben));
        foreach (var person in new[] { ben.Person, ben.Guardian, sander.Person, sander.Guardian }) await AnswerAsync(person, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);

        var gone = hasAnother ? link.CaregiverId : await api.InServiceAsync(services => services.GetRequiredService<MatchingDb>().Caregivers.Where(c => c.AccountId == ben.Guardian.Id).Select(c => c.CaregiverId).SingleAsync(Cancel));
        await api.OtherServices.SendAsync(new CaregiverUnlinked(gone, ben.Id) { OccurredAt = New.Now.AddMinutes(1) }, Cancel);
        await Eventually.IsTrueAsync(async () => (await ReadAsync(ben.Person, proposal)).Status == expected, "the guardian is gone", cancel: Cancel);
    }

    [Theory]
    [InlineData(true, true, PeerStatus.Agreed)]
    [InlineData(true, false, PeerStatus.Asked)] // the team is asked to call
    [InlineData(false, true, PeerStatus.Agreed)]
    public async Task Nobody_waits_for_a_guardian_without_a_role_when_another_decides(bool isEnded, bool hasAnother, PeerStatus expected)
    {
        var (ben, sander) = (await GivenMinorAsync(15), await GivenMinorAsync(17));
        var assigned = new PersonRoleAssigned(ben.Guardian.Id, Guid.CreateVersion7(), Role.Caregiver, null, null, New.Today, isEnded ? null : New.Today) { OccurredAt = New.Now, Version = 1 };
        var link = new CaregiverLinked(Guid.CreateVersion7(), ben.Id, Guid.CreateVersion7()) { IsGuardian = true, OccurredAt = New.Now };
        await api.OtherServices.SendAsync(assigned, Cancel);
        if (hasAnother) await api.OtherServices.SendAsync(link, Cancel);
        await api.IsTrueAsync(db => db.Roles.AnyAsync(r => r.AssignmentId == assigned.AssignmentId, Cancel), "the role is known");
        if (hasAnother) await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == link.CaregiverId, Cancel), "the other guardian is known");
        var proposal = await ProposeAsync(sander.Guardian, sander, await CodeAsync(ben.Person, ben));
        TestPerson[] others = hasAnother ? [new TestPerson(Role.Caregiver) { Id = link.CaregiverAccountId!.Value }] : [];
        foreach (var person in (TestPerson[])[ben.Person, sander.Person, sander.Guardian, .. others]) await AnswerAsync(person, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);

        if (isEnded)
        {
            await api.OtherServices.SendAsync(new PersonRoleEnded(ben.Guardian.Id, assigned.AssignmentId, Role.Caregiver, null, null) { OccurredAt = New.Now, Version = 2 }, Cancel);
            await api.IsTrueAsync(db => db.Roles.AnyAsync(r => r.AssignmentId == assigned.AssignmentId && r.HasEnded, Cancel), "the role has ended");
        }
        else
        {
            await api.InServiceAsync(async services =>
            {
                await services.GetRequiredService<MatchJob>().RunAsync(New.Today.AddDays(1).InNetherlands(new TimeOnly(0, 1)), Cancel);
                return true;
            });
        }
        Assert.Equal(expected, (await ReadAsync(ben.Person, proposal)).Status);

        // The role is back: the guardian reads and decides again.
        if (isEnded)
        {
            var back = assigned with { EventId = Guid.CreateVersion7(), Version = 3 };
            await api.OtherServices.SendAsync(back, Cancel);
            await api.IsTrueAsync(db => db.Roles.AnyAsync(r => r.AssignmentId == assigned.AssignmentId && !r.HasEnded, Cancel), "the role is back");
        }
        Assert.Equal([hasAnother ? "peer-proposal.agreed" : "peer-proposal.asked"], await WaitingAsync(ben.Guardian, proposal));
        await AnswerAsync(ben.Guardian, proposal, true).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(PeerStatus.Agreed, (await ReadAsync(ben.Guardian, proposal)).Status);
    }
}
