using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>One row of the permission matrix: what may be done, and how far each role may.</summary>
/// <param name="Name">What it is, in human words.</param>
/// <param name="Extents">How far each role may, in the order of <see cref="Role"/>.</param>
public sealed record MatrixRow(string Name, IReadOnlyList<Extent> Extents)
{
    /// <summary>How far this role may.</summary>
    public Extent For(Role role) => Extents[(int)role];

    /// <summary>The roles that may at all.</summary>
    public Role[] Roles => [.. Enum.GetValues<Role>().Where(role => For(role) != Extent.None)];

    /// <summary>A row as people draw it: one sign per role, <c>●</c> full, <c>○</c> own or assigned, <c>◇</c> pseudonymised, <c>–</c> none.</summary>
    internal static MatrixRow Of(string name, string signs) => new(name, [.. signs.Where(sign => sign != ' ').Select(sign => sign switch
    {
        '●' => Extent.Full,
        '○' => Extent.Own,
        '◇' => Extent.Pseudonymised,
        '–' => Extent.None,
        _ => throw new ArgumentOutOfRangeException(nameof(signs)),
    })]);
}
