using System.Globalization;
using Samenspel.Domain;

namespace Samenspel.Matching.Domain.Peers;

/// <summary>The first meeting step by step, in plain words, for who wants to know beforehand what comes.</summary>
internal static class PeerPreview
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="proposal">A proposal of which the meeting is planned.</param>
    /// <param name="clientId">For which of the two; a guardian reads that of the own child.</param>
    /// <param name="english">In English, otherwise in Dutch.</param>
    /// <returns>The steps in their order; none when nothing is planned.</returns>
    public static IReadOnlyList<string> For(PeerProposal proposal, Guid clientId, bool english)
    {
        if (proposal is not { PlannedFor: { } at, Minutes: { } minutes, Place: { } place }) return [];
        var (day, time) = (at.DutchDay().ToDateTime(TimeOnly.MinValue), at.DutchTime());
        var isOwnHome = proposal.AtClientId == clientId;
        var calm = proposal.NeedCodes.Contains("calm-setting") || proposal.NeedCodes.Contains("one-to-one");
        return english
            ? [
                string.Create(British, $"You meet on {day:dddd d MMMM}, at {time:HH:mm}."),
                place switch
                {
                    PeerPlace.AtHome => isOwnHome ? "It is at your home, in your own room. The other comes to you." : "It is at the other's home. Somebody goes with you to the door.",
                    PeerPlace.MeetingPlace => "It is in the community centre of the neighbourhood.",
                    _ => "It is outdoors.",
                },
                .. calm ? ["It is calm, and there are just the two of you."] : Array.Empty<string>(),
                $"You do together: {Activities(proposal, english)}.",
                $"It takes {minutes} minutes. Then it is over, and everybody goes home.",
                "Afterwards you are asked whether it clicks. You answer alone.",
                "You may always stop. You need no reason.",
            ]
            : [
                string.Create(Dutch, $"Jullie ontmoeten elkaar op {day:dddd d MMMM}, om {time:HH:mm} uur."),
                place switch
                {
                    PeerPlace.AtHome => isOwnHome ? "Het is bij jou thuis, in je eigen kamer. De ander komt naar jou toe." : "Het is bij de ander thuis. Iemand gaat met je mee tot de deur.",
                    PeerPlace.MeetingPlace => "Het is in het buurthuis.",
                    _ => "Het is buiten.",
                },
                .. calm ? ["Het is er rustig, en jullie zijn met z'n tweeën."] : Array.Empty<string>(),
                $"Jullie doen samen: {Activities(proposal, english)}.",
                $"Het duurt {minutes} minuten. Dan is het klaar en gaat iedereen naar huis.",
                "Daarna vragen we of het klikt. Dat zeg je zonder dat de ander het hoort.",
                "Je mag altijd stoppen. Een reden hoeft niet.",
            ];
    }

    private static string Activities(PeerProposal proposal, bool english) => string.Join(", ", proposal.ActivityCodes.Select(code =>
        english ? code.Replace('-', ' ') : SupportActivity.Find(code)?.Dutch.ToLowerInvariant() ?? code));
}
