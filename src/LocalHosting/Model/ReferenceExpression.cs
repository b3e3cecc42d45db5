using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Text with references in it. A run fills in the values; the manifest keeps the references.</summary>
public sealed class ReferenceExpression : IValueProvider, IManifestExpressionProvider
{
    private readonly object[] _parts;

    private ReferenceExpression(object[] parts) => _parts = parts;

    /// <inheritdoc/>
    public string ValueExpression => string.Concat(_parts.Select(part => part as string ?? ((IManifestExpressionProvider)part).ValueExpression));

    internal IEnumerable<object> References => _parts.Where(part => part is not string);

    /// <summary>Makes an expression of an interpolated string.</summary>
    public static ReferenceExpression Create(in ExpressionInterpolatedStringHandler handler) => handler.ToExpression();

    internal static ReferenceExpression Of(params object[] parts) => new(parts);

    /// <inheritdoc/>
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
            text.Append(part as string ?? await ((IValueProvider)part).GetValueAsync(cancellationToken));
        return text.ToString();
    }

    /// <summary>Lets the compiler turn <c>$"http://{endpoint}/"</c> into an expression instead of text.</summary>
    [InterpolatedStringHandler]
    [SuppressMessage("Design", "CA1034", Justification = "The public API has it here.")]
    public readonly ref struct ExpressionInterpolatedStringHandler
    {
        private readonly List<object> _parts;

        /// <summary>Called by the compiler.</summary>
        public ExpressionInterpolatedStringHandler(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + 1);

        /// <summary>Called by the compiler for text.</summary>
        public readonly void AppendLiteral(string value) => _parts.Add(value);

        /// <summary>Called by the compiler for a string between braces.</summary>
        public readonly void AppendFormatted(string? value) => _parts.Add(value ?? "");

        /// <summary>Called by the compiler for a value between braces.</summary>
        public readonly void AppendFormatted<T>(T valueProvider) where T : IValueProvider, IManifestExpressionProvider =>
            _parts.Add(valueProvider);

        /// <summary>Called by the compiler for a resource between braces.</summary>
        public readonly void AppendFormatted<T>(IResourceBuilder<T> valueProvider)
            where T : IResource, IValueProvider, IManifestExpressionProvider =>
            _parts.Add(valueProvider.Resource);

        internal readonly ReferenceExpression ToExpression() => new([.. _parts]);
    }
}

/// <summary>A secret as it must be written inside an address.</summary>
internal sealed class UriEncoded(ParameterResource parameter) : IValueProvider, IManifestExpressionProvider
{
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}-uri-encoded");

    public ParameterResource Parameter => parameter;

    public string ValueExpression => $"{{{Name}.value}}";

    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) =>
        Uri.EscapeDataString(await parameter.GetValueAsync(cancellationToken) ?? "");
}
