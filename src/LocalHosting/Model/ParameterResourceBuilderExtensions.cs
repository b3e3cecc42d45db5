using Aspire.Hosting.ApplicationModel;
using Samenspel.LocalHosting.Running;

namespace Aspire.Hosting;

/// <summary>Adds values that are given from outside.</summary>
public static class ParameterResourceBuilderExtensions
{
    /// <summary>Adds a parameter that must be given.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, [ResourceName] string name, bool secret = false) =>
        builder.AddResource(Create(builder, name, null, secret, persist: false));

    /// <summary>Adds a parameter with a value; configuration still wins.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, [ResourceName] string name, string value, bool publishValueAsDefault = false, bool secret = false) =>
        builder.AddParameter(name, () => value, publishValueAsDefault, secret);

    /// <summary>Adds a parameter with a value; configuration still wins.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, Func<string> valueGetter, bool publishValueAsDefault = false, bool secret = false)
    {
        if (publishValueAsDefault && secret)
            throw new ArgumentException("A parameter cannot be both secret and published as a default value.", nameof(secret));
        var parameter = new ParameterResource(name, _ => FromConfiguration(builder, name) ?? valueGetter(), secret);
        if (publishValueAsDefault)
            parameter.Default = new ConstantParameterDefault(valueGetter);
        return builder.AddResource(parameter);
    }

    /// <summary>Adds a parameter with a default; a persisted default stays the same from run to run.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, [ResourceName] string name, ParameterDefault value, bool secret = false, bool persist = false) =>
        builder.AddResource(Create(builder, name, value, secret, persist));

    /// <summary>A generated password that is not part of the model by itself.</summary>
    internal static ParameterResource CreatePassword(
        IDistributedApplicationBuilder builder, string resourceName, Action<GenerateParameterDefault>? configure = null)
    {
        var generate = new GenerateParameterDefault { MinLength = 22 };
        configure?.Invoke(generate);
        return Create(builder, $"{resourceName}-password", generate, secret: true, persist: true);
    }

    private static ParameterResource Create(
        IDistributedApplicationBuilder builder, string name, ParameterDefault? value, bool secret, bool persist) =>
        new(name, byDefault =>
            FromConfiguration(builder, name)
            ?? (byDefault is null
                ? throw new DistributedApplicationException(
                    $"Parameter '{name}' has no value: set Parameters:{name} (environment variable Parameters__{name.Replace('-', '_')}).")
                : persist && builder.ExecutionContext.IsRunMode
                    ? ParameterStore.GetOrAdd(((DistributedApplicationBuilder)builder).Local, name, byDefault.GetDefaultValue)
                    : byDefault.GetDefaultValue()),
            secret)
        {
            Default = value,
        };

    private static string? FromConfiguration(IDistributedApplicationBuilder builder, string name) =>
        builder.Configuration[$"Parameters:{name}"] ?? builder.Configuration[$"Parameters:{name.Replace('-', '_')}"];
}
