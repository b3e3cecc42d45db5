using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samenspel.Web.Api;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Reach;

/// <summary>Which operations of the services the website uses: by its clients of them, or by an address that it writes itself.</summary>
internal static partial class ReachedOperations
{
    private const int Operand = sizeof(int);
    private static readonly string[] Services = ["agreements", "clients", "identity", "insights", "matching", "pools", "signals"];
    private static readonly string[] Methods = ["get", "post", "put", "delete", "patch"];
    private static readonly Assembly Website = typeof(FormErrors).Assembly;

    /// <summary>Every operation of the documents.</summary>
    public static readonly IReadOnlyList<Operation> All =
    [
        .. from service in Services
           from path in JsonNode.Parse(Repository.Read($"docs/openapi/{service}.json"))!["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           where Methods.Contains(operation.Key)
           select new Operation(service, operation.Key.ToUpperInvariant(), path.Key, operation.Value!["operationId"]!.ToString()),
    ];

    /// <summary>Those that some page, or what belongs to one, uses.</summary>
    public static IReadOnlySet<string> Used()
    {
        var (called, written) = (Called().ToHashSet(StringComparer.Ordinal), Written().ToArray());
        return All.Where(one => called.Contains(one.Client) || written.Any(one.Is)).Select(one => one.ToString()).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The methods of the clients that the website's own code calls.</summary>
    private static IEnumerable<string> Called() =>
        from type in Website.GetTypes()
        where !IsClient(type)
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        from called in In(method)
        where IsClient(called.DeclaringType)
        select $"{called.DeclaringType!.Name}.{called.Name}";

    private static bool IsClient(Type? type) => type?.Namespace?.StartsWith($"{typeof(Sender).Namespace}.", StringComparison.Ordinal) is true && type.Name.EndsWith("Api", StringComparison.Ordinal);

    /// <summary>What a method calls. Every place where the instruction could stand is tried; four bytes that only look like one name no client.</summary>
    private static IEnumerable<MethodBase> In(MethodInfo method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) yield break;
        for (var at = 0; at + Operand < code.Length; at++)
        {
            if (code[at] != OpCodes.Call.Value && code[at] != OpCodes.Callvirt.Value && code[at] != unchecked((byte)OpCodes.Ldftn.Value)) continue;
            if (Resolved(method, BitConverter.ToInt32(code, at + 1)) is { } called) yield return called;
        }
    }

    private static MethodBase? Resolved(MethodInfo method, int token)
    {
        try
        {
            return method.Module.ResolveMethod(token, method.DeclaringType?.GetGenericArguments(), method.GetGenericArguments());
        }
        catch (Exception noMethod) when (noMethod is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Addresses in the source itself, with what is filled in as a star. A service that is filled in is one of those that the file names.</summary>
    private static IEnumerable<(string Service, string[] Methods, string Path)> Written() =>
        from source in Repository.Files("src/Web", ".cs", ".razor", ".js")
        where !source.Path.Contains("/Generated/", StringComparison.Ordinal)
        from line in source.Text.Split('\n')
        from Match address in Address().Matches(line)
        let methods = Method().Matches(line).Select(method => method.Groups[1].Value.ToUpperInvariant()).ToArray()
        from service in Services
        where address.Groups["service"].Value == service || (address.Groups["service"].Value.StartsWith('{') && source.Text.Contains($"\"{service}\"", StringComparison.Ordinal))
        select (service, methods.Length > 0 ? methods : [source.Path.EndsWith(".js", StringComparison.Ordinal) ? "POST" : "GET"], Hole().Replace(address.Groups["path"].Value, "*"));

    [GeneratedRegex(@"(?<service>[a-z]+|\{\w+\})/v1(?<path>/[^""`?]*)")]
    private static partial Regex Address();

    [GeneratedRegex(@"HttpMethod\.(Get|Post|Put|Delete)\b")]
    private static partial Regex Method();

    [GeneratedRegex(@"\$?\{[^}]*\}")]
    private static partial Regex Hole();

    /// <summary>What a service can be asked.</summary>
    /// <param name="Service">The service.</param>
    /// <param name="Method">The method.</param>
    /// <param name="Path">The path within it.</param>
    /// <param name="Id">Its name.</param>
    internal sealed record Operation(string Service, string Method, string Path, string Id)
    {
        /// <summary>The method of the client made of the document.</summary>
        public string Client => $"{char.ToUpperInvariant(Service[0])}{Service[1..]}Api.{Id}Async";

        /// <summary>Whether an address in the source is of this.</summary>
        public bool Is((string Service, string[] Methods, string Path) written) =>
            written.Service == Service && written.Methods.Contains(Method) && Regex.IsMatch(Hole().Replace(Path, "-"), $"^{Regex.Escape(written.Path).Replace(@"\*", "[^/]+", StringComparison.Ordinal)}$");

        public override string ToString() => $"{Service} {Method} {Path}";
    }
}
