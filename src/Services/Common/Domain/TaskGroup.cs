namespace Samenspel.Domain;

/// <summary>What a notice asks somebody to see to. The order is that of haste.</summary>
public enum TaskGroup
{
    /// <summary>Somebody has to stand behind an agreement.</summary>
    Backup,

    /// <summary>To call somebody.</summary>
    Call,

    /// <summary>Somebody waits for an answer.</summary>
    Answer,

    /// <summary>To bring people together.</summary>
    Match,

    /// <summary>To look back or agree together.</summary>
    Agree,

    /// <summary>To thank somebody.</summary>
    Thank,

    /// <summary>Good to know; nothing is asked.</summary>
    Read,
}
