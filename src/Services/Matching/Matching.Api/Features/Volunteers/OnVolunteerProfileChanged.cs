using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Volunteers;

/// <summary>An active volunteer can be asked for something else: the newest profile counts.</summary>
internal sealed class OnVolunteerProfileChanged(MatchingDb db, VolunteerNotifications news) : IHandle<VolunteerProfileChanged>
{
    public async Task HandleAsync(VolunteerProfileChanged happened, CancellationToken cancel)
    {
        var candidate = await db.Candidates.FindAsync([happened.VolunteerId], cancel)
            ?? db.Add(Candidate.Of(happened.VolunteerId)).Entity;
        var before = candidate.AccountId;
        candidate.ChangeProfile(
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
