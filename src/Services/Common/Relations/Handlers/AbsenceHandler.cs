using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>Somebody is away for a while, or is not after all.</summary>
internal sealed class AbsenceHandler(Facts<KnownAbsence> absences) : IHandle<AbsenceReported>, IHandle<AbsenceWithdrawn>
{
    public Task HandleAsync(AbsenceReported happened, CancellationToken cancel) => absences.ApplyAsync(
        [happened.AbsenceId], () => KnownAbsence.Of(happened.AbsenceId, happened.PersonId, happened.From),
        absence => absence.Report(happened.From, happened.Until, happened.Version), happened, cancel);

    public Task HandleAsync(AbsenceWithdrawn happened, CancellationToken cancel) => absences.ApplyAsync(
        [happened.AbsenceId], () => KnownAbsence.Of(happened.AbsenceId, happened.PersonId, happened.OccurredAt.DutchDay()),
        absence => absence.End(happened.Version), happened, cancel);
}
