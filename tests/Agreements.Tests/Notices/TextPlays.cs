using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Clients.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests.Notices;

/// <summary>From the match to the end: what comes before, and after <see cref="Situation.FromNowAsync"/> the change itself.</summary>
internal static class TextPlays
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly IReadOnlyDictionary<string, Func<Situation, Task>> All = new Dictionary<string, Func<Situation, Task>>
    {
        ["agreement.drafted"] = s => s.DraftAsync(),
        ["agreement.text-complete"] = s => WriteAsync(s, mayRead: true),
        ["agreement.caregiver-may-not-read"] = s => WriteAsync(s, mayRead: false),
        ["agreement.text-changed"] = async s =>
        {
            await s.CompleteAsync();
            await s.YesAsync(s.Client);
            await s.FromNowAsync();
            await s.Api.PutAsync(s.Professional, s.Agreement.Id, "tasks", New.Tasks() with { DoesNot = ["Niet tillen"] }).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        },
        ["agreement.refused"] = async s =>
        {
            await s.CompleteAsync(hasCaregiver: true);
            await s.YesAsync(s.Client);
            await s.YesAsync(s.Volunteer);
            await s.FromNowAsync();
            await s.DoAsync(s.Caregiver, "refusals", new RefuseConsent.Request("Liever niet op zondag."));
        },
        ["agreement.started"] = async s =>
        {
            await s.CompleteAsync();
            await s.YesAsync(s.Client);
            await s.FromNowAsync();
            await s.YesAsync(s.Volunteer);
        },
        ["agreement.ended"] = s => WhileActive(s, () => s.DoAsync(s.Volunteer, "ending", new EndAgreement.Request(EndReason.Moved))),
        ["agreement.ended-over-a-boundary"] = s => WhileActive(s, () => s.DoAsync(s.Volunteer, "ending", new EndAgreement.Request(EndReason.Boundary))),
        ["agreement.ended-by-professional"] = s => WhileActive(s, () => s.DoAsync(s.Professional, "ending", new EndAgreement.Request(EndReason.NeedMet))),
        ["version.proposed"] = s => WhileActive(s, () => ProposeAsync(s)),
        ["version.accepted"] = AcceptAsync,
        ["version.replaced"] = AcceptAsync,
        ["version.refused"] = async s =>
        {
            await s.ActiveAsync();
            await ProposeAsync(s);
            await s.FromNowAsync();
            await s.DoAsync(s.Client, "refusals", new RefuseConsent.Request());
        },
        ["caregiver.unlinked"] = async s =>
        {
            await s.CompleteAsync(hasCaregiver: true);
            await s.YesAsync(s.Client);
            await s.YesAsync(s.Volunteer);
            await s.FromNowAsync();
            await s.Api.ReceiveAsync(New.At(new CaregiverUnlinked(s.CaregiverId, s.Match.ClientId)), db => db.Agreements.AnyAsync(a => a.Id == s.Agreement.Id && a.Status == AgreementStatus.Active, Cancel));
        },
    };

    public static async Task WhileActive(Situation s, Func<Task> change)
    {
        await s.ActiveAsync();
        await s.FromNowAsync();
        await change();
    }

    private static async Task WriteAsync(Situation s, bool mayRead)
    {
        await s.DraftAsync();
        await s.LinkCaregiverAsync(mayRead);
        await s.FromNowAsync();
        await s.WriteAsync();
    }

    private static Task ProposeAsync(Situation s) => s.DoAsync(s.Volunteer, "versions", New.Proposal() with { WithoutReason = "Zij is op reis." });

    private static async Task AcceptAsync(Situation s)
    {
        await s.ActiveAsync();
        await ProposeAsync(s);
        await s.YesAsync(s.Client);
        await s.YesAsync(s.Caregiver);
        await s.FromNowAsync();
        await s.YesAsync(s.Professional);
    }
}
