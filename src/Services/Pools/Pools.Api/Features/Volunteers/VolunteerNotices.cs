using Samenspel.Domain;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>What a volunteer is told, and the coordinators of the organisation.</summary>
internal static class VolunteerNotices
{
    public static readonly NoticeKind Applied = new("volunteer.applied", TaskGroup.Answer, SubjectKind.Volunteer,
        "Somebody wants to help. Get acquainted.", "Iemand wil komen helpen. Maak kennis.")
    { StaysUntilDone = true };

    public static readonly NoticeKind AccountLinked = new("volunteer.account-linked", TaskGroup.Read, SubjectKind.Volunteer,
        "A volunteer you invited linked the own account.", "Een vrijwilliger die u uitnodigde, heeft het eigen account gekoppeld.");

    public static readonly NoticeKind AccountUnlinked = new("volunteer.account-unlinked", TaskGroup.Read, SubjectKind.Volunteer,
        "Your account was unlinked from a volunteer. Call the organisation when that is not right.",
        "Uw account is losgemaakt van een vrijwilliger. Bel de organisatie als dat niet klopt.");

    public static readonly NoticeKind Onboarding = new("volunteer.onboarding", TaskGroup.Read, SubjectKind.Volunteer,
        "Getting acquainted is done: you are introduced to the work.", "De kennismaking is klaar: u wordt ingewerkt.");

    public static readonly NoticeKind Redirected = new("volunteer.redirected", TaskGroup.Read, SubjectKind.Volunteer,
        "There is an answer to your application: another way to take part, with the reason.",
        "Er is antwoord op uw aanmelding: een andere manier om mee te doen, met de reden.");

    public static readonly NoticeKind Activated = new("volunteer.activated", TaskGroup.Read, SubjectKind.Volunteer,
        "You are active as a volunteer from now on.", "U bent vanaf nu actief als vrijwilliger.");

    public static readonly NoticeKind Paused = new("volunteer.paused", TaskGroup.Read, SubjectKind.Volunteer,
        "A volunteer takes a break, and is not asked meanwhile.", "Een vrijwilliger neemt pauze, en wordt intussen niet gevraagd.");

    public static readonly NoticeKind Leaving = new("volunteer.leaving", TaskGroup.Call, SubjectKind.Volunteer,
        "A volunteer stops. Round off together what runs, and record the departure.",
        "Een vrijwilliger stopt. Rond samen af wat loopt, en leg het vertrek vast.")
    { StaysUntilDone = true };

    public static readonly NoticeKind Left = new("volunteer.left", TaskGroup.Thank, SubjectKind.Volunteer,
        "All is rounded off. Thank you for what you did; you are always welcome again.",
        "Alles is afgerond. Dank voor wat u deed; u bent altijd weer welkom.");

    public static readonly NoticeKind TrainingClaimed = new("volunteer.training-claimed", TaskGroup.Answer, SubjectKind.Volunteer,
        "A volunteer says to have done a training. Look at it, and confirm what you saw.",
        "Een vrijwilliger zegt een scholing te hebben gedaan. Kijk ernaar, en bevestig wat u hebt gezien.")
    { StaysUntilDone = true };

    public static readonly NoticeKind TrainingConfirmed = new("volunteer.training-confirmed", TaskGroup.Read, SubjectKind.Volunteer,
        "The coordinator looked at the trainings in your profile.", "De coördinator heeft naar de scholing in uw profiel gekeken.");

    public static readonly NoticeKind RoleEnded = new("volunteer.role-ended", TaskGroup.Call, SubjectKind.Volunteer,
        "A volunteer no longer has the role of volunteer in your organisation, and is not asked any more. Talk about what runs, and say that the volunteer stops, or ask the administrator for the role.",
        "Een vrijwilliger heeft de rol van vrijwilliger bij uw organisatie niet meer, en wordt niet meer gevraagd. Bespreek wat loopt, en leg vast dat de vrijwilliger stopt, of vraag de beheerder om de rol.")
    { IsUrgent = true, StaysUntilDone = true };

    /// <summary>What nobody is asked any more, and what no longer is so, when a volunteer goes a step further.</summary>
    public static readonly NoticeKind[] Waiting = [Applied, Onboarding, Activated, Paused, Leaving, Left, Redirected];
}
