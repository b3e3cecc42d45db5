using System.Text.Json.Serialization;

namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>The four things that keep a collaboration going: waarderen, informeren, faciliteren, afstemmen.</summary>
public enum WifaLetter
{
    /// <summary>Waarderen.</summary>
    [JsonStringEnumMemberName("w")]
    Appreciate,

    /// <summary>Informeren.</summary>
    [JsonStringEnumMemberName("i")]
    Inform,

    /// <summary>Faciliteren.</summary>
    [JsonStringEnumMemberName("f")]
    Facilitate,

    /// <summary>Afstemmen.</summary>
    [JsonStringEnumMemberName("a")]
    Align,
}

/// <summary>Towards whom it was done: it goes both ways.</summary>
public enum WifaDirection
{
    /// <summary>By professional, coordinator or client, towards the volunteer.</summary>
    [JsonStringEnumMemberName("to-volunteer")]
    ToVolunteer,

    /// <summary>By the volunteer, towards the professional.</summary>
    [JsonStringEnumMemberName("to-professional")]
    ToProfessional,
}

/// <summary>At what moment.</summary>
public enum WifaOccasion
{
    /// <summary>Just so.</summary>
    [JsonStringEnumMemberName("everyday")]
    Everyday,

    /// <summary>A birthday.</summary>
    [JsonStringEnumMemberName("birthday")]
    Birthday,

    /// <summary>So long together.</summary>
    [JsonStringEnumMemberName("anniversary")]
    Anniversary,

    /// <summary>The end of the year.</summary>
    [JsonStringEnumMemberName("year-end")]
    YearEnd,

    /// <summary>Saying goodbye.</summary>
    [JsonStringEnumMemberName("farewell")]
    Farewell,
}

internal static class WifaCodes
{
    /// <summary>The code of a letter on the wire.</summary>
    public static string Code(this WifaLetter letter) => letter switch
    {
        WifaLetter.Appreciate => "w",
        WifaLetter.Inform => "i",
        WifaLetter.Facilitate => "f",
        _ => "a",
    };

    /// <summary>The code of a direction on the wire.</summary>
    public static string Code(this WifaDirection direction) => direction == WifaDirection.ToVolunteer ? "to-volunteer" : "to-professional";

    /// <summary>The letter with this code; null for none.</summary>
    public static WifaLetter? Letter(string? code) => Enum.GetValues<WifaLetter>().Cast<WifaLetter?>().FirstOrDefault(letter => letter!.Value.Code() == code);

    /// <summary>The direction with this code; null for none.</summary>
    public static WifaDirection? Direction(string? code) =>
        Enum.GetValues<WifaDirection>().Cast<WifaDirection?>().FirstOrDefault(direction => direction!.Value.Code() == code);
}
