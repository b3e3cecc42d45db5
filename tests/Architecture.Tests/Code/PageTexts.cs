using System.Collections;
using System.Globalization;
using System.Resources;
using Samenspel.Web.Resources;

namespace Samenspel.Architecture.Tests.Code;

/// <summary>The texts of the website, by name, as they are in what is built.</summary>
internal static class PageTexts
{
    private static readonly ResourceManager Manager = new(typeof(Texts));

    public static readonly IReadOnlyDictionary<string, string> Dutch = Read(CultureInfo.InvariantCulture), English = Read(CultureInfo.GetCultureInfo("en"));

    private static Dictionary<string, string> Read(CultureInfo culture) =>
        Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(one => (string)one.Key, one => (string)one.Value!);
}
