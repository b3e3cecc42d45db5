namespace Samenspel.Web.Kit;

/// <summary>How far something is.</summary>
public enum StepState
{
    /// <summary>Not yet.</summary>
    Later,

    /// <summary>This is it.</summary>
    Now,

    /// <summary>Behind one.</summary>
    Done,
}

/// <summary>One step of several.</summary>
/// <param name="Title">What it is.</param>
/// <param name="State">How far it is.</param>
/// <param name="Text">When, who, or what came of it.</param>
/// <param name="Href">Where it can be seen or done; null when there is nothing to open.</param>
public sealed record Step(string Title, StepState State, string? Text = null, string? Href = null);
