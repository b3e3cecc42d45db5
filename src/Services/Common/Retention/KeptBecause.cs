namespace Samenspel.Retention;

/// <summary>Reasons that hold for more than one table.</summary>
public static class KeptBecause
{
    /// <summary>It is part of somebody's file.</summary>
    public const string File = "part of a file, which is destroyed as a whole";

    /// <summary>It is part of an agreement and has no end of its own.</summary>
    public const string Agreement = "goes when its agreement goes";

    /// <summary>It does not grow by time.</summary>
    public const string OneEach = "one row for each person, group or thing, not for each time";

    /// <summary>Handlers of events write it, and need it to tell old news from new.</summary>
    public const string Copy = "a copy of what another service knows, one row for each relation";
}
