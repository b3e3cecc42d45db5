using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Signals;

namespace Samenspel.Web.Features.Signals;

/// <summary>What a signal is about, in words.</summary>
internal static class SignalWords
{
    /// <summary>How it feels to who told it; what it is, when nobody told it and the platform noticed it.</summary>
    public static string About(SignalSource source, SignalKind? kind, Feeling feeling, IStringLocalizer<SignalTexts> text) =>
        source is SignalSource.Person ? text[$"Feeling.{feeling}"] : kind is { } known ? text[$"Kind.{known}"] : text["From.Platform"];
}
