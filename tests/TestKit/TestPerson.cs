using Samenspel.Domain;

namespace Samenspel.TestKit;

/// <summary>An invented person with roles.</summary>
public sealed record TestPerson(params Role[] Roles)
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public IReadOnlyList<Guid> Teams { get; init; } = [];
    public IReadOnlyList<Guid> Organisations { get; init; } = [];

    /// <summary>The sign-in; null for none that can be told apart.</summary>
    public Guid? Session { get; init; }

    /// <summary>Up to which event about the person the token was made.</summary>
    public long KnownUpTo { get; init; }

    public static TestPerson Professional(Guid team) => new(Role.Professional) { Teams = [team] };
    public static TestPerson Coordinator(Guid organisation) => new(Role.Coordinator) { Organisations = [organisation] };
    public static TestPerson Of(Role role) => new(role);
}
