using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Domain;

/// <summary>What is known about the people of agreements: who is there, who can visit, what clients allow.</summary>
internal sealed class AgreementReview(Presence presence, IEnumerable<KnownVolunteer> volunteers, IEnumerable<KnownConsent> consents)
{
    /// <summary>How many days ahead a gap is told, so that there is time to arrange somebody.</summary>
    public const int DaysAhead = 14;

    private readonly Dictionary<Guid, KnownVolunteer> volunteers = volunteers.ToDictionary(volunteer => volunteer.VolunteerId);
    private readonly ILookup<Guid, KnownConsent> consents = consents.ToLookup(consent => consent.ClientId);

    /// <summary>What is wrong with an agreement on this day.</summary>
    public IReadOnlyCollection<AttentionReason> ReasonsOf(Agreement agreement, DateOnly today)
    {
        var reasons = new List<AttentionReason>();
        if (BehindOf(agreement, today) is { } behind) reasons.Add(behind);
        if (volunteers.TryGetValue(agreement.VolunteerId, out var volunteer))
        {
            if (volunteer.HasLeft) reasons.Add(AttentionReason.VolunteerLeft);
            if (volunteer.IsPaused) reasons.Add(AttentionReason.VolunteerPaused);
            if (SupportActivity.Find(agreement.ActivityCode) is { NeedsConductCertificate: true } && volunteer.LacksCertificateOn(today)) reasons.Add(AttentionReason.CertificateMissing);
        }
        if (agreement.IsBehindParty) reasons.Add(AttentionReason.ResponsibleIsParty);
        if (presence.HasLost(Role.Volunteer, agreement.VolunteerAccountId, today, agreement.OrganisationId)) reasons.Add(AttentionReason.VolunteerRoleEnded);
        if (presence.HasLost(Role.Client, agreement.ClientAccountId, today) || agreement.Caregivers.Any(caregiver => presence.HasLost(Role.Caregiver, caregiver.AccountId, today)))
            reasons.Add(AttentionReason.SignInEnded);
        foreach (var consent in consents[agreement.ClientId])
        {
            if (consent.ScopeCode == ConsentScope.VolunteerContact && (!consent.IsGranted || consent.Until < today)) reasons.Add(AttentionReason.ContactWithdrawn);
            // That the time for looking is over takes nothing back from who was found.
            if (consent is { ScopeCode: ConsentScope.Matching, IsGranted: false }) reasons.Add(AttentionReason.MatchingWithdrawn);
        }
        return reasons;
    }

    private AttentionReason? BehindOf(Agreement a, DateOnly today)
    {
        var gap = presence.GapOn(today, a.ProfessionalId, a.BackupId, a.BackupPlace, a.TeamOfResponsible)
            ?? Enumerable.Range(1, DaysAhead).Select(ahead => presence.GapOn(today.AddDays(ahead), a.ProfessionalId, a.BackupId, a.BackupPlace, a.TeamOfResponsible))
                .FirstOrDefault(ahead => ahead == GapReason.BothAbsent);
        return gap switch
        {
            GapReason.ProfessionalLeft => AttentionReason.ProfessionalLeft,
            GapReason.BackupLeft => AttentionReason.BackupLeft,
            GapReason.BothAbsent => AttentionReason.BothAbsent,
            _ => presence.IsAway(a.ProfessionalId, today) ? AttentionReason.ProfessionalAbsent : null,
        };
    }
}
