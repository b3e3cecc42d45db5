namespace Samenspel.Web.Kit;

/// <summary>Somebody around a person.</summary>
/// <param name="Name">The name to call somebody by, or who it is: <c>buurvrouw</c>.</param>
/// <param name="Ring">How close, 0 being closest.</param>
/// <param name="Text">What somebody does.</param>
public sealed record RingPerson(string Name, int Ring, string Text);
