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

/// <summary>Who agree with each other.</summary>
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
