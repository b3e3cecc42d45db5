using System.ComponentModel.DataAnnotations;

namespace Samenspel.Mail;

/// <summary>How messages to people leave; section <c>Mail</c>: by a mail server, or into a folder where a developer reads them.</summary>
public sealed class MailOptions : IValidatableObject
{
    /// <summary>The section.</summary>
    public const string Section = "Mail";

    /// <summary>The mail server; or <see cref="PickupFolder"/>.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    /// <summary>Who sends, when the server asks.</summary>
    public string? UserName { get; init; }

    /// <summary>The password of who sends.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the connection may go without TLS: only to a server on the same machine.</summary>
    public bool AllowsPlainText { get; init; }

    /// <summary>The sender that people see; required with a server.</summary>
    [EmailAddress]
    public string? From { get; init; }

    /// <summary>The folder where a developer reads the messages.</summary>
    public string? PickupFolder { get; init; }

    /// <summary>How long the mail server may take for a message.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often is looked whether a message waits to leave.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:05:00")]
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often is looked whether people are to be told that something waits for them.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan NoticeInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Host) == string.IsNullOrEmpty(PickupFolder))
            yield return new ValidationResult("Configuration 'Mail:Host' or 'Mail:PickupFolder' must be set, and not both.", [nameof(Host), nameof(PickupFolder)]);
        if (!string.IsNullOrEmpty(Host) && string.IsNullOrEmpty(From))
            yield return new ValidationResult("Configuration 'Mail:From' must be set with 'Mail:Host'.", [nameof(From)]);
    }
}
