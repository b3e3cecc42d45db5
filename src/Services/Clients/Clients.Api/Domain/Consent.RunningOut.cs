using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>What time does to a consent with a last day.</summary>
internal sealed partial class Consent
{
    /// <summary>How many days before its end whoever should ask again is told.</summary>
    public const int EndsSoonDays = 14;

    /// <summary>Whoever heard it less than so many days ago need not be told when it ends.</summary>
    private const int StillKnownDays = 7;

    /// <summary>Whether people were told last that it is allowed: also while nobody saw yet that it ran out.</summary>
    public bool IsToldToHold => IsGranted && RanOutAt is null;

    /// <summary>It ends within two weeks, and somebody should ask whether it goes on.</summary>
    /// <param name="now">Now.</param>
    /// <returns>Whether this is news.</returns>
    public bool EndSoon(DateTimeOffset now)
    {
        var today = now.DutchDay();
        if (EndsSoonToldAt is not null || !HoldsOn(today) || Until is null || Until > today.AddDays(EndsSoonDays)) return false;
        if (History.Max(said => said.At).DutchDay().AddDays(StillKnownDays) > today) return false;
        EndsSoonToldAt = now;
        Changed();
        return true;
    }

    /// <summary>Its last day is over: whoever acts on a withdrawal is told, and acts on this.</summary>
    /// <param name="now">Now.</param>
    /// <returns>Whether this is news.</returns>
    public bool RunOut(DateTimeOffset now)
    {
        if (!IsToldToHold || HoldsOn(now.DutchDay())) return false;
        RanOutAt = now;
        Changed();
        Raise(new ConsentChanged(ClientId, ScopeCode, IsGranted, Until));
        return true;
    }
}
