namespace Samenspel.Mail;

/// <summary>When a message that could not leave is tried again: soon at first, as a server that greylists expects, then ever less often, for two days.</summary>
public static class MailPauses
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(15), Longest = TimeSpan.FromHours(1);

    /// <summary>How long a message is tried.</summary>
    public static TimeSpan Longevity { get; } = TimeSpan.FromDays(2);

    /// <summary>How long to wait after this many tries.</summary>
    public static TimeSpan After(int tries)
    {
        var pause = Shortest * Math.Pow(2, Math.Clamp(tries - 1, 0, 20));
        return pause < Longest ? pause : Longest;
    }
}
