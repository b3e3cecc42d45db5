using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Rules;

namespace Samenspel.CityCsv.Tables;

internal static class VolunteerTable
{
    public static readonly CsvTable<Volunteer> Table = new("volunteers.csv", Read,
        ("volunteer_id", true, one => one.Id),
        ("organisation_id", true, one => one.OrganisationId),
        ("activities", true, one => one.ActivityCodes),
        ("districts", true, one => one.DistrictCodes),
        ("slots", true, one => one.Slots),
        ("max_clients", true, one => one.MaxClients),
        ("current_clients", false, one => one.CurrentClients),
        ("busy_slots", false, one => one.BusySlots),
        ("max_minutes_per_week", false, one => one.MaxMinutesPerWeek),
        ("current_minutes_per_week", false, one => one.CurrentMinutesPerWeek),
        ("languages", false, one => one.LanguageCodes),
        ("trainings", false, one => one.TrainingCodes),
        ("motives", false, one => one.MotiveCodes),
        ("traits", false, one => one.TraitCodes),
        ("boundaries", false, one => one.BoundaryCodes),
        ("setting", false, one => one.SettingCode),
        ("interests", false, one => one.InterestCodes),
        ("dislikes", false, one => one.DislikeCodes),
        ("home_district", false, one => one.HomeDistrictCode),
        ("max_travel_minutes", false, one => one.MaxTravelMinutes),
        ("conduct_certificate_valid_until", false, one => one.ConductCertificateValidUntil),
        ("is_active", false, one => one.IsActive),
        ("rests_until", false, one => one.CooldownUntil),
        ("last_asked_on", false, one => one.LastAskedOn),
        ("is_minor", false, one => one.IsMinor),
        ("gender", false, one => one.GenderCode),
        ("way", false, one => one.Way is { } way ? CsvLine.Code(way) : null),
        ("available_weeks", false, one => one.AvailableWeeks),
        ("support_need", false, one => one.SupportNeed));

    private static Volunteer Read(CsvLine line) => new(
        line.Id("volunteer_id"), line.Id("organisation_id"), line.List("activities", Catalogue.Activities), line.List("districts"),
        line.List("slots", Catalogue.Slots), line.Number("max_clients", 0))
    {
        CurrentClients = line.Number("current_clients", 0),
        BusySlots = line.List("busy_slots", Catalogue.Slots),
        MaxMinutesPerWeek = line.NumberOrNull("max_minutes_per_week"),
        CurrentMinutesPerWeek = line.Number("current_minutes_per_week", 0),
        LanguageCodes = line.List("languages"),
        TrainingCodes = line.List("trainings", Catalogue.Trainings),
        MotiveCodes = line.List("motives", Catalogue.Motives),
        TraitCodes = line.List("traits", Catalogue.Traits),
        BoundaryCodes = line.List("boundaries", Catalogue.Circumstances),
        SettingCode = line.TextOrNull("setting"),
        InterestCodes = line.List("interests"),
        DislikeCodes = line.List("dislikes"),
        HomeDistrictCode = line.TextOrNull("home_district"),
        MaxTravelMinutes = line.NumberOrNull("max_travel_minutes"),
        ConductCertificateValidUntil = line.DayOrNull("conduct_certificate_valid_until"),
        IsActive = line.Flag("is_active", true),
        CooldownUntil = line.DayOrNull("rests_until"),
        LastAskedOn = line.DayOrNull("last_asked_on"),
        IsMinor = line.Flag("is_minor", false),
        GenderCode = line.TextOrNull("gender"),
        Way = line.OneOf<WayOfHelping>("way"),
        AvailableWeeks = line.NumberOrNull("available_weeks"),
        SupportNeed = line.NumberOrNull("support_need"),
    };
}
