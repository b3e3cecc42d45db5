using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>How the text of an agreement stood before something was done to it.</summary>
internal readonly record struct TextBefore(AgreementStatus Status, int Number, bool HasProposal)
{
    public static TextBefore Of(Agreement agreement) => new(agreement.Status, agreement.Number, agreement.Proposal is not null);
}

/// <summary>Asks those whose yes is still needed, tells what came of it, and no longer asks who answered or may not read it. The caller saves.</summary>
internal sealed class TextNotifications(AgreementsDb db, Notifier notices, TimeProvider clock)
{
    /// <summary>Looks at an agreement after something was done to it; doing so twice tells nothing twice.</summary>
    /// <param name="agreement">The agreement as it is now.</param>
    /// <param name="before">How it stood.</param>
    /// <param name="by">Who did it; null when nobody did.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task SettleAsync(Agreement agreement, TextBefore before, Guid? by, CancellationToken cancel)
    {
        await StopAskingAsync(agreement, cancel);
        if (agreement.Status == AgreementStatus.Draft) await SettleDraftAsync(agreement, by, cancel);
        else if (before.Status == AgreementStatus.Draft && agreement.Status == AgreementStatus.Active) await StartedAsync(agreement, by, cancel);
        else if (agreement.Number > before.Number) await notices.NotifyPeopleAsync(db, agreement, AgreementNotices.Renewed, by, cancel);
        else if (before.HasProposal && agreement.Proposal is null) await ProposalRefusedAsync(agreement, by, cancel);
        if (agreement.Proposal is not null) await AskAsync(agreement, _ => AgreementNotices.Proposed, cancel);
    }

    /// <summary>Who said no was promised a call.</summary>
    private async Task ProposalRefusedAsync(Agreement agreement, Guid? by, CancellationToken cancel)
    {
        await notices.NotifyPeopleAsync(db, agreement, AgreementNotices.ProposalRefused, by, cancel);
        if (by != agreement.ProfessionalId) await AskTeamAsync(agreement, AgreementNotices.CallAfterRefusal, by, cancel);
    }

    private async Task SettleDraftAsync(Agreement agreement, Guid? by, CancellationToken cancel)
    {
        if (agreement.Missing.Count > 0)
        {
            await notices.CompleteAsync([AgreementNotices.ToSign, AgreementNotices.AskedAgain], agreement.Id, personId: null, cancel);
            await AskTeamAsync(agreement, AgreementNotices.ToWrite, by, cancel);
            return;
        }
        await notices.CompleteAsync([AgreementNotices.ToWrite], agreement.Id, personId: null, cancel);
        await AskAsync(agreement, signatory => agreement.HadConsentOf(signatory) ? AgreementNotices.AskedAgain : AgreementNotices.ToSign, cancel);
        if (!agreement.Signatories.Any(agreement.HasRefused)) await notices.CompleteAsync([AgreementNotices.Refused], agreement.Id, personId: null, cancel);
        else if (agreement.ProfessionalId != by) await AskTeamAsync(agreement, AgreementNotices.Refused, by, cancel);
    }

    private async Task StartedAsync(Agreement agreement, Guid? by, CancellationToken cancel)
    {
        await notices.CompleteAsync([AgreementNotices.ToWrite, AgreementNotices.Refused], agreement.Id, personId: null, cancel);
        await notices.NotifyPeopleAsync(db, agreement, AgreementNotices.Started, by, cancel);
        foreach (var coordinator in (await db.CoordinatorsOfAsync(agreement, clock.Today(), cancel)).OfType<Guid>().Where(person => person != by))
            await notices.NotifyAsync(coordinator, AgreementNotices.Started, agreement.Id, cancel);
    }

    /// <summary>The professional, and who is there when he is not.</summary>
    private async Task AskTeamAsync(Agreement agreement, NoticeKind kind, Guid? by, CancellationToken cancel)
    {
        Guid?[] asked = [agreement.ProfessionalId, .. by == agreement.ProfessionalId ? [] : await db.StandInsAsync(agreement, clock.Today(), cancel)];
        foreach (var person in asked.OfType<Guid>().Distinct()) await notices.NotifyAsync(person, kind, agreement.Id, cancel);
    }

    /// <summary>Who said no is asked again when the text is another.</summary>
    private async Task AskAsync(Agreement agreement, Func<Signatory, NoticeKind> kind, CancellationToken cancel)
    {
        foreach (var signatory in agreement.Signatories.Where(signatory => !agreement.HasConsentOf(signatory) && !agreement.HasRefused(signatory)))
            if (agreement.AccountOf(signatory) is { } person) await notices.NotifyAsync(person, kind(signatory), agreement.Id, cancel);
    }

    private async Task StopAskingAsync(Agreement agreement, CancellationToken cancel)
    {
        var isAsked = agreement.Status == AgreementStatus.Draft || agreement.Proposal is not null;
        if (!isAsked)
        {
            await notices.CompleteAsync(AgreementNotices.ToAnswer, agreement.Id, personId: null, cancel);
            return;
        }
        var client = agreement.ClientId;
        var caregivers = await db.Caregivers.Where(caregiver => caregiver.ClientId == client && caregiver.AccountId != null).Select(caregiver => caregiver.AccountId!.Value).ToListAsync(cancel);
        Guid[] waited = [.. agreement.Signatories.Where(signatory => !agreement.HasConsentOf(signatory) && !agreement.HasRefused(signatory)).Select(agreement.AccountOf).OfType<Guid>()];
        Guid?[] people = [agreement.ClientAccountId, agreement.VolunteerAccountId, agreement.ProfessionalId, .. caregivers];
        foreach (var person in people.OfType<Guid>().Distinct().Except(waited))
            await notices.CompleteAsync(AgreementNotices.ToAnswer, agreement.Id, person, cancel);
    }
}
