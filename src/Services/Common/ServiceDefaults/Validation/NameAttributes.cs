using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Samenspel.ServiceDefaults.Validation;

/// <summary>A name, or a part of one, of a person, an organisation or a team: with a letter in it, and every character visible. Empty is for <c>[Required]</c> to judge.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NameAttribute() : ValidationAttribute("A name has letters, and no characters that cannot be seen.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null or "" || (value is string name && NormalText.IsVisible(name) && name.Any(char.IsLetter));
}

/// <summary>A telephone number as people write it: at least three digits, with single spaces or hyphens between them, after a plus or not. Empty is for <c>[Required]</c> to judge.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PhoneNumberAttribute : RegularExpressionAttribute
{
    /// <summary>Says in words what is wrong.</summary>
    public PhoneNumberAttribute()
        : base(@"^\+?[0-9]([ \-]?[0-9]){2,}\z") => ErrorMessage = "This is no telephone number like 030-2860000.";

    /// <summary>How long one may be.</summary>
    public const int MaxLength = 20;
}

/// <summary>How somebody is reached, as people write it: a name, a telephone number or a mail address, with every character visible. Empty is for <c>[Required]</c> to judge.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ContactAttribute() : ValidationAttribute("Somebody is reached by letters or digits, without characters that cannot be seen.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null or "" || (value is string contact && NormalText.IsVisible(contact) && contact.Any(char.IsLetterOrDigit));
}

/// <summary>The bare e-mail address of one mailbox: no name around it, nothing after it, every character visible.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed partial class MailAddressAttribute() : ValidationAttribute("This is no e-mail address like naam@voorbeeld.nl.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null or "" || (value is string address && NormalText.IsVisible(address) && Form().IsMatch(address.Trim()));

    [GeneratedRegex("""^[^\s@<>()\[\],;:"\\.]+(\.[^\s@<>()\[\],;:"\\.]+)*@([\p{L}\p{Nd}]([\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?\.)+[\p{L}][\p{L}\p{Nd}-]*[\p{L}\p{Nd}]\z""")]
    private static partial Regex Form();
}
