using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.Notices.TextPlays;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>Somebody who takes part lost the role, or who would be told is away.</summary>
internal static class LeftPlays
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["volunteer.role-ended"] = s => WhileActive(s, () => LoseRoleAsync(s, s.Volunteer, Role.Volunteer, AttentionReason.VolunteerRoleEnded)),
        ["volunteer.role-again"] = async s =>
        {
            await s.ActiveAsync();
            await LoseRoleAsync(s, s.Volunteer, Role.Volunteer, AttentionReason.VolunteerRoleEnded);
            await s.FromNowAsync();
            await s.GiveRoleAsync(s.Volunteer, Role.Volunteer);
            await AsksAsync(s, null);
        },
        ["client.role-ended"] = s => WhileActive(s, () => LoseRoleAsync(s, s.Client, Role.Client, AttentionReason.SignInEnded)),
        ["client.role-ended-while-away"] = s => WhileAway(s, () => LoseRoleAsync(s, s.Client, Role.Client, AttentionReason.ProfessionalAbsent)),
        ["caregiver.role-ended"] = s => WhileActive(s, () => LoseRoleAsync(s, s.Caregiver, Role.Caregiver, AttentionReason.SignInEnded)),
        ["backup.missing-while-away"] = s => WhileAway(s, () => s.EndRolesAsync(s.Backup)),
        ["volunteer.certificate-lost-while-away"] = s => WhileAway(s, () => s.VolunteerActiveAsync(New.Today.AddDays(-1), AttentionReason.CertificateMissing)),
        ["agreement.ended-over-a-boundary-while-away"] = s => WhileAway(s, () => s.DoAsync(s.Volunteer, "ending", new EndAgreement.Request(EndReason.Boundary))),
        ["consent.withdrawn-while-away"] = s => WhileAway(s, () => s.ConsentAsync(ConsentScope.VolunteerContact, false, AttentionReason.ContactWithdrawn)),
        ["responsible.is-party"] = s => WhileActive(s, () =>
            s.TellAsync(new VolunteerAccountChanged(s.Match.VolunteerId, s.Professional.Id, HasAccount: true) { Version = 9 }, AttentionReason.ResponsibleIsParty)),
        ["responsible.stands-in"] = async s =>
        {
            await s.ActiveAsync();
            foreach (var person in new[] { s.Professional, s.Colleague }) await s.EndRolesAsync(person);
            await AsksAsync(s, AttentionReason.ProfessionalLeft);
            await s.FromNowAsync();
            await s.Api.PutAsync(s.Backup, s.Agreement.Id, "responsible", new ChangeResponsible.Request(s.Backup.Id, "Niemand meer in het team", s.Coordinator.Id), tag: "").HasStatusAsync(HttpStatusCode.NoContent);
        },
        ["agreement.drafted-while-away"] = async s =>
        {
            await s.AwayAsync(s.Professional, 0, 2);
            await s.DraftAsync();
        },
        ["agreement.refused-while-away"] = async s =>
        {
            await s.CompleteAsync(hasCaregiver: true);
            await s.AwayAsync(s.Professional, 0, 2);
            await AsksAsync(s, AttentionReason.ProfessionalAbsent);
            await s.FromNowAsync();
            await s.DoAsync(s.Caregiver, "refusals", new RefuseConsent.Request("Liever niet op zondag."));
        },
        ["caregiver.account-changed"] = async s =>
        {
            await s.ActiveAsync();
            await s.DoAsync(s.Volunteer, "versions", New.Proposal() with { WithoutReason = "Zij is op reis." });
            await s.YesAsync(s.Client);
            await s.YesAsync(s.Caregiver);
            await s.FromNowAsync();
            var right = Guid.CreateVersion7();
            await s.Api.ReceiveAsync(New.At(new CaregiverLinked(s.CaregiverId, s.Match.ClientId, right) { Version = long.MaxValue / 2 }), db => db.Caregivers.AnyAsync(c => c.AccountId == right, Cancel));
        },
    };

    private static async Task WhileAway(Situation s, Func<Task> change)
    {
        await s.ActiveAsync();
        await s.AwayAsync(s.Professional, 0, 2);
        await AsksAsync(s, AttentionReason.ProfessionalAbsent);
        await s.FromNowAsync();
        await change();
    }

    private static async Task LoseRoleAsync(Situation s, TestPerson person, Role role, AttentionReason then)
    {
        await s.GiveRoleAsync(person, role);
        await s.EndRolesAsync(person);
        await AsksAsync(s, then);
    }

    private static Task AsksAsync(Situation s, AttentionReason? reason) => Eventually.IsTrueAsync(
        () => s.Api.ReadDbAsync(db => db.Agreements.AnyAsync(a => a.Id == s.Agreement.Id && a.Attention == reason, Cancel)), $"it asks attention for {reason}", cancel: Cancel);
}
