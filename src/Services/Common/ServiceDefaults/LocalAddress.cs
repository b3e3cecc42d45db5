using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Samenspel.ServiceDefaults;

/// <summary>An address that somebody wants back to, as a browser sends it.</summary>
public static class LocalAddress
{
    /// <summary>Whether it lies on this platform and can stand in a header as it is: our own addresses escape everything else.</summary>
    public static bool Is([NotNullWhen(true)] string? address) => RedirectHttpResult.IsLocalUrl(address) && address!.All(letter => letter is > ' ' and <= '~');
}
