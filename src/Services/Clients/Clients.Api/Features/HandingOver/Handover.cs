using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>What is the same for everything that is given to a colleague of the team, or taken over by one. Saved by whoever does so.</summary>
internal sealed class Handover(ClientsDb db, Notifier notices, CurrentUser user, TimeProvider clock)
{
    /// <summary>What people are told of what is handed over.</summary>
    /// <param name="AskedOfAll">What the whole team was asked when the professional had gone.</param>
    /// <param name="GoesAlong">What waits with who had it, and goes along.</param>
    /// <param name="ToYou">What who gets it is told.</param>
    /// <param name="FromYou">What who had it is told.</param>
    public sealed record Words(NoticeKind AskedOfAll, NoticeKind[] GoesAlong, NoticeKind ToYou, NoticeKind FromYou);

    public static readonly Words OfSupportRequest = new(
        ClientNotices.RequestProfessionalLeft, [ClientNotices.RequestToDecide, ClientNotices.ProfileQuestioned, ClientNotices.ProfileApproved, ClientNotices.CaregiverSaidSomething, ClientNotices.RequestWithdrawn],
        ClientNotices.RequestHandedToYou, ClientNotices.RequestTakenOver);

    public static readonly Words OfRespite = new(
        RespiteNotices.ProfessionalLeft, [RespiteNotices.Asked, RespiteNotices.AskWhatIsFine, RespiteNotices.VolunteerGone, RespiteNotices.NotCovered],
        RespiteNotices.HandedToYou, RespiteNotices.TakenOver);

    /// <summary>Gives it to a colleague, who must be of the client's team.</summary>
    /// <param name="subject">What.</param>
    /// <param name="clientId">Whose.</param>
    /// <param name="from">Who has it.</param>
    /// <param name="to">Who gets it.</param>
    /// <param name="handOver">Does it.</param>
    /// <param name="words">What people are told of it.</param>
    /// <param name="cancel">Stops the look for who must know.</param>
    public async Task<Error?> ToAsync(Guid subject, Guid clientId, Guid from, Guid to, Func<Guid, Error?> handOver, Words words, CancellationToken cancel)
    {
        var team = await db.Clients.Where(client => client.Id == clientId).Select(client => client.TeamId).SingleAsync(cancel);
        if (to != user.Id && !await db.ProfessionalsOf(team, clock.Today()).ContainsAsync(to, cancel)) return SupportRequestErrors.NotAColleague;
        if (to != from && await IsVolunteerOfAsync(clientId, to, cancel)) return SupportRequestErrors.IsTheVolunteer;
        if (handOver(to) is { } error) return error;

        await notices.CompleteAsync([words.AskedOfAll], subject, personId: null, cancel);
        // What waits may have been told to colleagues besides, while who had it was away.
        var told = (await db.ProfessionalsOf(team, clock.Today()).ToListAsync(cancel)).Prepend(from).Where(person => person != to).Distinct();
        var newest = await db.SupportRequests.Where(request => request.ClientId == clientId).OrderByDescending(request => request.Id).Select(request => request.Id).FirstOrDefaultAsync(cancel);
        foreach (var person in told)
        {
            await notices.HandOverAsync(words.GoesAlong, subject, person, to, cancel);
            if (newest == subject) await notices.HandOverAsync(ClientNotices.OfClient, clientId, person, to, cancel); // who helps with the newest question sees to the client
        }
        if (to != from) await notices.CompleteAsync([words.ToYou, words.FromYou], subject, personId: null, cancel); // of a hand-over before this one
        if (to != from && from != user.Id) await notices.NotifyAsync(from, words.FromYou, subject, cancel);
        if (to != user.Id) await notices.NotifyAsync(to, words.ToYou, subject, cancel);
        return null;
    }

    /// <summary>Whether somebody is a volunteer of the client, who cannot be the professional too.</summary>
    private Task<bool> IsVolunteerOfAsync(Guid clientId, Guid person, CancellationToken cancel) => db.Matches.AnyAsync(
        match => match.ClientId == clientId && !match.HasEnded
            && (match.VolunteerAccountId == person || db.Volunteers.Any(volunteer => volunteer.VolunteerId == match.VolunteerId && volunteer.AccountId == person)), cancel);
}
