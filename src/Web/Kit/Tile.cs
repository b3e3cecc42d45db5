namespace Samenspel.Web.Kit;

/// <summary>A district on a grid that resembles the town.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Row">Where it lies, from the north.</param>
/// <param name="Column">Where it lies, from the west.</param>
/// <param name="Strength">How dark it is drawn, from 0 to 4; null when there is too little to count.</param>
/// <param name="Text">The same in words or as a number.</param>
public sealed record Tile(string Name, int Row, int Column, int? Strength, string Text);
