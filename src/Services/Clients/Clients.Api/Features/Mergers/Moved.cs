namespace Samenspel.Clients.Features.Mergers;

/// <summary>How much of one kind goes along, or went.</summary>
/// <param name="Code">Of what, such as <c>support-requests</c>.</param>
/// <param name="Number">How much.</param>
public sealed record Moved(string Code, int Number);
