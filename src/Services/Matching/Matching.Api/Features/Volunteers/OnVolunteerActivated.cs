using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Volunteers;

/// <summary>A volunteer can be asked, for the first time or again: the newest profile counts.</summary>
internal sealed class OnVolunteerActivated(MatchingDb db, VolunteerNotifications news) : IHandle<VolunteerActivated>
{
    public async Task HandleAsync(VolunteerActivated happened, CancellationToken cancel)
    {
        var candidate = await db.Candidates.FindAsync([happened.VolunteerId], cancel)
            ?? db.Add(Candidate.Of(happened.VolunteerId)).Entity;
        var before = candidate.AccountId;
        candidate.Activate(
            new CandidateProfile(
                happened.AccountId, happened.OrganisationId, happened.ActivityCodes, happened.DistrictCodes, happened.Slots,
                happened.MaxClients, happened.ConductCertificateValidUntil)
            {
                LanguageCodes = happened.LanguageCodes,
                TrainingCodes = happened.TrainingCodes,
                MotiveCodes = happened.MotiveCodes,
                TraitCodes = happened.TraitCodes,
                BoundaryCodes = happened.BoundaryCodes,
                SettingCode = happened.SettingCode,
                HasAccount = happened.HasAccount,
            },
            happened.Version);
        await news.TellReadyAsync(candidate, before, cancel);
    }
}
