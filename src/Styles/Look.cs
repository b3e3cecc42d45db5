using Microsoft.Extensions.Configuration;

namespace Samenspel.Styles;

/// <summary>What the pages of the platform look like: the same style sheets for the website and the pages to sign in with.</summary>
/// <param name="Theme">Name of the file with the colours, letters and sizes.</param>
public sealed record Look(string Theme)
{
    /// <summary>The themes that there are; a municipality adds its own.</summary>
    public static readonly IReadOnlyList<string> Themes = ["samenspel", "ma"];

    /// <summary>Where the files are served.</summary>
    public const string Folder = "_content/Samenspel.Styles";

    /// <summary>The style sheet for paper.</summary>
    public const string Print = $"{Folder}/print.css";

    /// <summary>The style sheets of a page, in order.</summary>
    public IReadOnlyList<string> Sheets => [$"{Folder}/nlds.css", $"{Folder}/themes/{Theme}.css", $"{Folder}/layout.css", $"{Folder}/forms.css", $"{Folder}/tasks.css"];

    /// <summary>The theme that the configuration names.</summary>
    /// <exception cref="InvalidOperationException">There is no such theme.</exception>
    public static Look Read(IConfiguration configuration)
    {
        var theme = configuration["Web:Theme"] ?? Themes[0];
        return Themes.Contains(theme) ? new(theme) : throw new InvalidOperationException($"Web:Theme is one of {string.Join(", ", Themes)}, not '{theme}'.");
    }
}
