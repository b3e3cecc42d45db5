using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Kit;

/// <summary>Renders parts of the kit in a language, Dutch unless said.</summary>
public abstract class KitContext : BunitContext
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl");

    protected KitContext()
    {
        Services.AddLocalization();
        Services.AddSingleton<AntiforgeryStateProvider, Forms>();
        Speak("nl");
    }

    /// <summary>From now on in this language.</summary>
    protected static void Speak(string language) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Dutch, CultureInfo.GetCultureInfo(language));

    /// <summary>Errors of a form: field and sentence.</summary>
    protected static FormErrors Errors(params (string? Field, string Sentence)[] all)
    {
        var errors = new FormErrors();
        foreach (var (field, sentence) in all) errors.Add(field, sentence);
        return errors;
    }

    /// <summary>The texts of all elements that fit, without the space around them.</summary>
    protected static string[] Texts(IRenderedComponent<IComponent> page, string selector) =>
        [.. page.FindAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>What describes a field, in the order in which it is read out.</summary>
    protected static string[] Describing(IRenderedComponent<IComponent> page, IElement field) =>
        [.. (field.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => page.Find($"#{id}").TextContent)];

    private sealed class Forms : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
