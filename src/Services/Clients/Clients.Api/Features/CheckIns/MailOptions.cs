using System.ComponentModel.DataAnnotations;

namespace Samenspel.Clients.Features.CheckIns;

/// <summary>How messages to clients leave: by a mail server, or into a folder where a developer reads them.</summary>
internal sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    public string? Host { get; init; }

    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    public string? UserName { get; init; }
    public string? Password { get; init; }

    /// <summary>Whether the connection may go without TLS: only to a server on the same machine.</summary>
    public bool AllowsPlainText { get; init; }

    /// <summary>The sender that clients see; required with a server.</summary>
    [EmailAddress]
    public string? From { get; init; }

    public string? PickupFolder { get; init; }

    /// <summary>How often is looked whether a message waits to leave.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:05:00")]
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Host) == string.IsNullOrEmpty(PickupFolder))
            yield return new ValidationResult("Configuration 'Mail:Host' or 'Mail:PickupFolder' must be set, and not both.", [nameof(Host), nameof(PickupFolder)]);
        if (!string.IsNullOrEmpty(Host) && string.IsNullOrEmpty(From))
            yield return new ValidationResult("Configuration 'Mail:From' must be set with 'Mail:Host'.", [nameof(From)]);
    }
}
