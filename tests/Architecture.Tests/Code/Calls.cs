using System.Reflection;
using System.Reflection.Emit;

namespace Samenspel.Architecture.Tests.Code;

/// <summary>Looks into the body of a method.</summary>
internal static class Calls
{
    private const int Operand = sizeof(int);

    /// <summary>
    /// Whether the method makes a new object of this type. Every place where the instruction could stand is tried; a
    /// place that only looks like one hardly ever names a constructor of just this type.
    /// </summary>
    public static bool Makes(MethodInfo method, Type made)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) return false;
        for (var at = 0; at + Operand < code.Length; at++)
        {
            if (code[at] == OpCodes.Newobj.Value && Resolve(method, BitConverter.ToInt32(code, at + 1)) == made) return true;
        }
        return false;
    }

    private static Type? Resolve(MethodInfo method, int token)
    {
        try
        {
            return method.Module.ResolveMethod(token, method.DeclaringType?.GetGenericArguments(), method.GetGenericArguments()) is ConstructorInfo made ? made.DeclaringType : null;
        }
        catch (ArgumentException)
        {
            return null; // these four bytes are no method
        }
    }
}
