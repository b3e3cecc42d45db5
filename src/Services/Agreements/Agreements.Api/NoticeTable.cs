using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Agreements;

/// <summary>Who is told when an agreement changes, from the match to the end.</summary>
internal static partial class NoticeTable
{
    private const string DoesIt = "Does it.";
    private const string SignsNothing = "Signs nothing.";

    public static readonly IReadOnlyList<StateChange> Rows =
    [
        new("agreement.drafted", "A match is confirmed: there is an agreement to write.")
        {
            State = AgreementStatus.Draft,
            Told = [new(Audience.Professional, AgreementNotices.ToWrite)],
            NotTold = [new(Audience.Client, "Is asked when there is a text."), new(Audience.Volunteer, "Is asked when there is a text."), new(Audience.Coordinator, "Hears of the match from Matching.")],
        },
        new("agreement.drafted-while-away", "A match is confirmed while the professional is away.")
        { Told = [new(Audience.Professional, AgreementNotices.ToWrite), new(Audience.Team, AgreementNotices.ToWrite)], NotTold = [new(Audience.Client, "Is asked when there is a text."), new(Audience.Volunteer, "Is asked when there is a text.")] },
        new("agreement.text-complete", "The text is complete: it can be agreed with.")
        {
            Told = [new(Audience.Client, AgreementNotices.ToSign), new(Audience.Volunteer, AgreementNotices.ToSign), new(Audience.Caregiver, AgreementNotices.ToSign)],
            NotTold = [new(Audience.Professional, DoesIt), new(Audience.Backup, SignsNothing), new(Audience.Coordinator, SignsNothing)],
        },
        new("agreement.caregiver-may-not-read", "The text is complete, and the client does not let the caregiver read along.")
        {
            Told = [new(Audience.Client, AgreementNotices.ToSign), new(Audience.Volunteer, AgreementNotices.ToSign)],
            NotTold = [new(Audience.Caregiver, "May not read it, so nobody waits for the answer.")],
        },
        new("agreement.text-changed", "The text of a draft changes after somebody said yes.")
        {
            Told = [new(Audience.Client, AgreementNotices.AskedAgain)],
            NotTold = [new(Audience.Professional, DoesIt), new(Audience.Backup, SignsNothing)],
        },
        new("agreement.refused", "A caregiver says no to a draft: nobody is held to an earlier yes.")
        {
            Told = [new(Audience.Professional, AgreementNotices.Refused), new(Audience.Client, AgreementNotices.AskedAgain), new(Audience.Volunteer, AgreementNotices.AskedAgain)],
            NotTold = [new(Audience.Caregiver, DoesIt), new(Audience.Backup, SignsNothing), new(Audience.Coordinator, SignsNothing)],
        },
        new("agreement.refused-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Professional, AgreementNotices.Refused), new(Audience.Backup, AgreementNotices.Refused)], NotTold = [new(Audience.Caregiver, DoesIt), new(Audience.Team, "The backup is there.")] },
        new("agreement.started", "Everybody said yes: they can start.")
        {
            State = AgreementStatus.Active,
            Told = [new(Audience.Client, AgreementNotices.Started), new(Audience.Professional, AgreementNotices.Started), new(Audience.Backup, AgreementNotices.Started), new(Audience.Coordinator, AgreementNotices.Started)],
            NotTold = [new(Audience.Volunteer, "Said the last yes.")],
        },
        new("agreement.ended", "Client or volunteer ends it.")
        {
            State = AgreementStatus.Ended,
            Told = [new(Audience.Client, AgreementNotices.Ended), new(Audience.Professional, AgreementNotices.CallAfterEnd), new(Audience.Backup, AgreementNotices.EndedOfOthers), new(Audience.Coordinator, AgreementNotices.EndedOfOthers)],
            NotTold = [new(Audience.Volunteer, DoesIt), new(Audience.Team, "One person calls.")],
        },
        .. PassedOn("agreement.ended", AgreementNotices.CallAfterEnd),
        new("agreement.ended-over-a-boundary", "Client or volunteer ends it because somebody went over a boundary.")
        {
            Told = [new(Audience.Client, AgreementNotices.Ended), new(Audience.Professional, AgreementNotices.CallAtOnce), new(Audience.Backup, AgreementNotices.EndedOfOthers), new(Audience.Coordinator, AgreementNotices.EndedOfOthers)],
            NotTold = [new(Audience.Volunteer, DoesIt), new(Audience.Team, "One person calls.")],
        },
        new("agreement.ended-over-a-boundary-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Backup, AgreementNotices.CallAtOnce)], NotTold = [new(Audience.Volunteer, DoesIt), new(Audience.Team, "The backup is there.")] },
        .. PassedOn("agreement.ended-over-a-boundary", AgreementNotices.CallAtOnce),
        new("agreement.ended-by-professional", "The professional ends it.")
        {
            Told = [new(Audience.Client, AgreementNotices.Ended), new(Audience.Volunteer, AgreementNotices.Ended), new(Audience.Caregiver, AgreementNotices.EndedOfOthers), new(Audience.Backup, AgreementNotices.EndedOfOthers), new(Audience.Coordinator, AgreementNotices.EndedOfOthers)],
            NotTold = [new(Audience.Professional, DoesIt)],
        },

        new("version.proposed", "Somebody proposes another text for an agreement that runs.")
        {
            State = VersionStatus.Proposed,
            Told = [new(Audience.Client, AgreementNotices.Proposed), new(Audience.Professional, AgreementNotices.Proposed), new(Audience.Caregiver, AgreementNotices.Proposed)],
            NotTold = [new(Audience.Volunteer, DoesIt), new(Audience.Backup, SignsNothing), new(Audience.Coordinator, SignsNothing)],
        },
        new("version.accepted", "Everybody said yes to the other text.")
        {
            State = VersionStatus.InForce,
            Told = [new(Audience.Client, AgreementNotices.Renewed), new(Audience.Volunteer, AgreementNotices.Renewed), new(Audience.Backup, AgreementNotices.Renewed)],
            NotTold = [new(Audience.Professional, "Said the last yes."), new(Audience.Coordinator, "It stays the agreement of the same people.")],
        },
        new("version.replaced", "A text is followed by the next.")
        { State = VersionStatus.Replaced, NotTold = [new(Audience.Coordinator, "Everybody concerned hears that the next one holds.")] },
        new("version.refused", "Somebody says no to the other text: what was agreed holds.")
        {
            State = VersionStatus.Refused,
            Told = [new(Audience.Volunteer, AgreementNotices.ProposalRefused), new(Audience.Professional, AgreementNotices.ProposalRefused), new(Audience.Professional, AgreementNotices.CallAfterRefusal), new(Audience.Backup, AgreementNotices.ProposalRefused)],
            NotTold = [new(Audience.Client, DoesIt), new(Audience.Coordinator, "Nothing changes.")],
        },
        new("caregiver.account-changed", "A yes to a change turns out to be from an account that was not the caregiver's.")
        { Told = [new(Audience.Client, AgreementNotices.Proposed)], NotTold = [new(Audience.Backup, SignsNothing), new(Audience.Coordinator, SignsNothing)] },
        new("caregiver.unlinked", "The caregiver for whose answer it waited no longer is one: it starts.")
        {
            Told = [new(Audience.Client, AgreementNotices.Started), new(Audience.Volunteer, AgreementNotices.Started)],
            NotTold = [new(Audience.Caregiver, "Is told by Clients.")],
        },
        .. Attention, .. Together,
    ];

    private static StateChange[] PassedOn(string id, NoticeKind kind, Audience to = Audience.Backup) =>
    [
        new($"{id}-before-absence", "The same, and the professional goes away before it is done.") { Told = [new(Audience.Professional, kind), new(to, kind)] },
        new($"{id}-before-role-ended", "The same, and the role of the professional ends before it is done.") { Told = [new(to, kind)] },
    ];
}
