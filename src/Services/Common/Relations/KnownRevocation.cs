namespace Samenspel.Relations;

/// <summary>That access tokens count no longer: those of one sign-in, or of a person those that were made before something changed.</summary>
public sealed class KnownRevocation : Fact
{
    /// <summary>The sign-in, or the person.</summary>
    public Guid Id { get; private init; }

    /// <summary>Since when; by this the row goes when no such token can live any more.</summary>
    public DateTimeOffset Since { get; private set; }

    internal static KnownRevocation Of(Guid id) => new() { Id = id };

    internal void Revoke(DateTimeOffset since, long version)
    {
        if (TryAdvance(version)) Since = since;
    }
}
