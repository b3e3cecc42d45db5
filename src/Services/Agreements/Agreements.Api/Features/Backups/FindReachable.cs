using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>"Wie kan ik nu bellen?": the professional, else the backup, else an honest no.</summary>
public static class FindReachable
{
    /// <param name="Now">Who can be called now; null for nobody.</param>
    /// <param name="IsGap">Whether nobody can be called now.</param>
    /// <param name="IsRoundTheClock">Whether day and night somebody is there, by the hours they gave.</param>
    /// <param name="Sentence">All that in a sentence, in the reader's language.</param>
    /// <param name="NextDay">When nobody can be called: the day from which somebody can, Dutch calendar.</param>
    /// <param name="NextTime">And the time, Dutch clock.</param>
    /// <param name="Hours">Who stand behind the agreement, and when they can be reached.</param>
    public sealed record Response(
        Person? Now, bool IsGap, bool IsRoundTheClock, string Sentence, DateOnly? NextDay, TimeOnly? NextTime, IReadOnlyList<PersonHours> Hours);

    /// <param name="PersonId">Who.</param>
    /// <param name="IsBackup">Whether it is the backup.</param>
    /// <param name="Phone">Telephone at work.</param>
    public sealed record Person(Guid PersonId, bool IsBackup, string Phone);

    /// <param name="PersonId">Who.</param>
    /// <param name="IsBackup">Whether it is the backup.</param>
    /// <param name="Phone">Telephone at work.</param>
    /// <param name="Week">When.</param>
    public sealed record PersonHours(Guid PersonId, bool IsBackup, string Phone, IReadOnlyList<Hours> Week);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/reachable-now", HandleAsync)
        .Require(Policies.Read)
        .WithName("FindReachable").WithSummary("Find who can be called now")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpRequest http, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementsFor(user).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        var (now, professional, backup) = (clock.GetUtcNow(), agreement.ProfessionalId, agreement.BackupId);
        var hours = await db.Reachabilities.AsNoTracking().Where(one => one.PersonId == professional || one.PersonId == backup).ToListAsync(cancel);
        var presence = await db.PresenceAsync([professional, backup], now.DutchDay(), cancel);
        var reaching = new CurrentReachability(agreement, hours, presence, now);
        var next = reaching.Now is null ? reaching.Next : null;
        return TypedResults.Ok(new Response(
            reaching.Now is { } one ? new Person(one.PersonId, one.PersonId == backup, one.Phone) : null,
            reaching.Now is null, reaching.IsRoundTheClock, reaching.Sentence(Language.IsEnglish(http)), next?.Day, next?.Time,
            [.. hours.Where(h => !HasLeft(h.PersonId)).OrderBy(h => h.PersonId == backup).Select(h => new PersonHours(h.PersonId, h.PersonId == backup, h.Phone, h.Week))]));

        bool HasLeft(Guid person) => person == professional
            ? presence.HasResponsibleLeft(now.DutchDay(), person, agreement.TeamOfResponsible)
            : presence.HasLeftAsBackup(person, agreement.BackupPlace, now.DutchDay());
    }
}
