using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Samenspel.Agreements.Domain.Collaboration;

namespace Samenspel.Agreements.Domain;

/// <summary>Where an agreement stands.</summary>
public enum AgreementStatus
{
    /// <summary>It is being written; not everybody said yes.</summary>
    Draft,

    /// <summary>Both said yes: they can start.</summary>
    Active,

    /// <summary>It is done.</summary>
    Ended,
}

/// <summary>In which place somebody has a part in an agreement.</summary>
public enum Party
{
    /// <summary>Who asked.</summary>
    Client,

    /// <summary>Who helps.</summary>
    Volunteer,

    /// <summary>Who cares for the client from an emotional bond.</summary>
    Caregiver,

    /// <summary>Who is responsible; asked when somebody else proposes another text.</summary>
    Professional,

    /// <summary>A coordinator of the volunteer's organisation; takes part, and signs nothing.</summary>
    Coordinator,

    /// <summary>Who is reachable when the professional is not; takes part, and signs nothing.</summary>
    Backup,
}

/// <summary>Only who signs an agreement can be named here.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SigningPartyAttribute() : ValidationAttribute("Only who signs: the client, the volunteer, a caregiver or the professional.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value switch
    {
        null => true,
        Party party => Signs(party),
        IEnumerable<Party> parties => parties.All(Signs),
        _ => false,
    };

    private static bool Signs(Party party) => party is Party.Client or Party.Volunteer or Party.Caregiver or Party.Professional;
}

internal static class EndReasonCodes
{
    /// <summary>As other services read it: need-met.</summary>
    public static string Code(this EndReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());
}

/// <summary>Why an agreement ended. None is a failure.</summary>
public enum EndReason
{
    /// <summary>What was asked is done.</summary>
    NeedMet,

    /// <summary>They go on as friends, without us.</summary>
    BecameFriendship,

    /// <summary>The two do not click.</summary>
    NoClick,

    /// <summary>Somebody moved.</summary>
    Moved,

    /// <summary>Somebody fell ill.</summary>
    Illness,

    /// <summary>A boundary was reached.</summary>
    Boundary,

    /// <summary>Another volunteer goes on.</summary>
    HandedOver,

    /// <summary>Something else.</summary>
    Other,
}
