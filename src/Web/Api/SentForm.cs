namespace Samenspel.Web.Api;

/// <summary>What goes along with what a person sends.</summary>
/// <param name="Key">The key of the form: sent twice, it has one effect.</param>
/// <param name="ETag">Which version the person read, where that matters.</param>
public readonly record struct SentForm(string? Key = null, string? ETag = null);
