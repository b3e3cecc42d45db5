using System.ComponentModel.DataAnnotations;

namespace Samenspel.Pools.Validation;

/// <summary>An id that is somebody's: not the empty one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class SomebodysIdAttribute() : ValidationAttribute("The empty id is nobody's.")
{
    public override bool IsValid(object? value) => value is Guid id && id != Guid.Empty;
}
