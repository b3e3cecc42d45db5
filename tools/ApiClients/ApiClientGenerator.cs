using System.Globalization;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Samenspel.ApiClients;

/// <summary>Writes what the website knows of a service: a class with a method for each endpoint, and what goes in and comes out, from its OpenAPI document.</summary>
public static class ApiClientGenerator
{
    /// <summary>The code for one service.</summary>
    /// <param name="service">Its name in addresses.</param>
    /// <param name="documentFile">Path of its OpenAPI document.</param>
    public static async Task<string> GenerateAsync(string service, string documentFile)
    {
        var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(service);
        var document = await OpenApiDocument.FromJsonAsync(NormalDocument.Read(documentFile));
        var code = new CSharpClientGenerator(document, Settings(name)).GenerateFile();
        return code.ReplaceLineEndings("\n").Replace("System.Guid", "Guid", StringComparison.Ordinal).TrimEnd() + "\n";
    }

    private static CSharpClientGeneratorSettings Settings(string name) => new()
    {
        ClassName = $"{name}Api",
        GenerateExceptionClasses = false,
        GenerateOptionalParameters = true,
        ResponseArrayType = "IReadOnlyList",
        ParameterArrayType = "IReadOnlyList",
        CodeGeneratorSettings = { TemplateDirectory = Path.Combine(AppContext.BaseDirectory, "Templates") },
        CSharpGeneratorSettings =
        {
            Namespace = $"Samenspel.Web.Api.{name}",
            JsonLibrary = CSharpJsonLibrary.SystemTextJson,
            JsonLibraryVersion = 10,
            ClassStyle = CSharpClassStyle.Record,
            GenerateNativeRecords = true,
            GenerateNullableReferenceTypes = true,
            GenerateOptionalPropertiesAsNullable = true,
            ArrayType = "IReadOnlyList",
            DateType = "DateOnly",
            DateTimeType = "DateTimeOffset",
            TimeType = "TimeOnly",
        },
    };
}
