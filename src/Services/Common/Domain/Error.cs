namespace Samenspel.Domain;

/// <summary>An expected outcome that is not a success.</summary>
/// <param name="Code">Stable dotted code, listed in <c>docs/errors.md</c>.</param>
/// <param name="Status">HTTP status: 400, 403, 404, 409 or 422.</param>
/// <param name="English">One plain sentence for the person who reads it.</param>
/// <param name="Dutch">The same sentence in Dutch.</param>
public sealed record Error(string Code, int Status, string English, string Dutch);
