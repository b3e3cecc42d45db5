namespace Samenspel.Signals.Features.Assigning;

/// <summary>Until which day was looked, by this copy of the service since it started.</summary>
internal sealed class AttendanceLooked
{
    /// <summary>The last day; null when it just started.</summary>
    public DateOnly? Until { get; set; }
}
