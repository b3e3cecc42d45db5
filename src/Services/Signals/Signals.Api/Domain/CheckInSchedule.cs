using Samenspel.Domain;

namespace Samenspel.Signals.Domain;

/// <summary>When the client of a collaboration is asked: after the second visit, then every few weeks, and after the first visit under a new version.</summary>
internal sealed class CheckInSchedule : AggregateRoot
{
    private const int FirstAfterVisits = 2;
    private const int SilenceAfter = 2;

    private CheckInSchedule()
    {
    }

    public required Guid AgreementId { get; init; }

    /// <summary>How many different visits there were.</summary>
    public int Visits { get; private set; }

    /// <summary>Day of the visit that was written down last, and when that was.</summary>
    public DateOnly? LastVisitOn { get; private set; }

    public DateTimeOffset? LastVisitToldAt { get; private set; }

    /// <summary>Version of the agreement, and since when it holds.</summary>
    public int Number { get; private set; } = 1;

    public DateTimeOffset? RenewedAt { get; private set; }

    /// <summary>The version after whose first visit was asked, or will be.</summary>
    public int PlannedNumber { get; private set; } = 1;

    /// <summary>When the client is asked next; null when nothing is planned.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>Checks in a row without an answer.</summary>
    public int Unanswered { get; private set; }

    public static CheckInSchedule For(Guid agreementId) => new() { AgreementId = agreementId };

    /// <summary>Client and volunteer met.</summary>
    /// <param name="on">The day.</param>
    /// <param name="toldAt">When it was written down.</param>
    /// <param name="askAt">When a check after this visit would be.</param>
    public void RecordVisit(DateOnly on, DateTimeOffset toldAt, DateTimeOffset askAt)
    {
        Visits++;
        if (LastVisitToldAt is null || toldAt >= LastVisitToldAt) (LastVisitOn, LastVisitToldAt) = (on, toldAt);
        if (Visits == FirstAfterVisits) Plan(askAt);
        PlanAfterRenewal(askAt);
        Changed();
    }

    /// <summary>All said yes to a new version.</summary>
    public void RecordNewVersion(int number, DateTimeOffset at, DateTimeOffset askAt)
    {
        if (number <= Number) return;
        (Number, RenewedAt) = (number, at);
        PlanAfterRenewal(askAt);
        Changed();
    }

    /// <summary>The client was asked, or does not want to be: the next time is planned.</summary>
    public void Repeat(TimeSpan interval, DateTimeOffset now)
    {
        if (NextAt is not { } planned) return;
        var next = planned + interval;
        NextAt = next > now ? next : now + interval;
        Changed();
    }

    /// <summary>The collaboration is not known yet: look again later.</summary>
    public void Postpone(DateTimeOffset until)
    {
        NextAt = until;
        Changed();
    }

    /// <summary>The collaboration ended.</summary>
    public void Stop()
    {
        NextAt = null;
        Changed();
    }

    /// <summary>The client answered.</summary>
    public void Answered()
    {
        if (Unanswered == 0) return;
        Unanswered = 0;
        Changed();
    }

    /// <summary>The client did not answer.</summary>
    /// <returns>Whether it was once too often.</returns>
    public bool RecordNoAnswer()
    {
        Unanswered = (Unanswered + 1) % SilenceAfter;
        Changed();
        return Unanswered == 0;
    }

    /// <summary>A visit belongs to the new version when it was on the day of the renewal or later, and written down after it.</summary>
    private void PlanAfterRenewal(DateTimeOffset askAt)
    {
        if (PlannedNumber >= Number || RenewedAt is not { } renewed || LastVisitOn < renewed.DutchDay() || LastVisitToldAt is not { } told || told <= renewed) return;
        PlannedNumber = Number;
        Plan(askAt);
    }

    private void Plan(DateTimeOffset at) => NextAt = NextAt is { } planned && planned < at ? planned : at;
}

/// <summary>A visit that was counted, so that it is counted once.</summary>
internal sealed class CountedVisit
{
    public required Guid VisitId { get; init; }
    public required Guid AgreementId { get; init; }
    public required DateTimeOffset CountedAt { get; init; }
}
