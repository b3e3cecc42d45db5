using Samenspel.CityCsv;
using Samenspel.Domain;
using Samenspel.Matching.Engine.Input;

namespace Samenspel.DemoData.Plan;

internal sealed record TeamPlan(int Number, string Name, string Kind, string DistrictCode);

internal sealed record OrganisationPlan(int Number, string Name, string[] DistrictCodes);

internal enum VolunteerState { Applied, Screening, Onboarding, Active, Paused, Left, Redirected }

internal sealed record VolunteerPlan(
    int Number, int Organisation, VolunteerState State, string FirstName, string FamilyName, string[] ActivityCodes, string[] DistrictCodes,
    string[] Slots, string[] MotiveCodes, string[] TraitCodes, string[] BoundaryCodes, string[] LanguageCodes, string[] TrainingCodes,
    int MaxClients, string Talents);

internal enum ClientState { Registered, Exploring, Explored, Open, Invited, Trial, Drafted, Active, Ended, Withdrawn }

internal sealed record ClientPlan(
    int Number, int Team, ClientState State, string FirstName, string FamilyName, int BirthYear, string DistrictCode, string Question, string Strength,
    string Helper, string ActivityCode, string[] Slots, string[] NeedCodes, string[] TraitCodes, string SeverityCode);

/// <summary>
/// A plausible city, the same every time: 18 districts with two teams each, 12 organisations, 400 volunteers and 300 clients in all
/// states. The first team and the first organisation are those of the people of the demonstration. What people ask and offer, in codes,
/// is that of the generator of cities that matching is measured with.
/// </summary>
internal static class DemoPlan
{
    /// <summary>What 300 people ask and 400 volunteers offer, over as many districts and organisations as there are here.</summary>
    private static readonly MatchingInput City = CityGenerator.Make(new CityShape(300, 400) { VolunteersPerDistrict = 22, VolunteersPerOrganisation = 33 });

    public static readonly IReadOnlyList<TeamPlan> Teams =
    [
        .. from index in Enumerable.Range(0, Words.Districts.Length * 2)
           let district = Words.Districts[index / 2]
           let kind = index % 2 == 0 ? ("Social", "Sociaal") : ("YouthAndFamily", "Jeugd en Gezin")
           select new TeamPlan(index, $"Buurtteam {kind.Item2} {district}", kind.Item1, DistrictCode(index / 2)),
    ];

    public static readonly IReadOnlyList<OrganisationPlan> Organisations =
    [
        .. Words.Organisations.Select((name, number) => new OrganisationPlan(number, name,
            number == 0 ? [DistrictCode(0), DistrictCode(1), DistrictCode(2)] : new Pick("organisation", number).Some(AllDistricts, 5))),
    ];

    public static readonly IReadOnlyList<VolunteerPlan> Volunteers = [.. Enumerable.Range(0, 400).Select(Volunteer)];

    public static readonly IReadOnlyList<ClientPlan> Clients = [.. Enumerable.Range(0, 300).Select(Client)];

    private static string[] AllDistricts => [.. Enumerable.Range(0, Words.Districts.Length).Select(DistrictCode)];

    /// <summary>Districts of an invented municipality; the first is that of the demonstration.</summary>
    private static string DistrictCode(int index) => index == 0 ? "WK034403" : $"WK0344{50 + index}";

    private static VolunteerPlan Volunteer(int number)
    {
        var (pick, made) = (new Pick("volunteer", number), City.Volunteers[number]);
        var organisation = Organisations[number % Organisations.Count];
        var state = (number / Organisations.Count % 20) switch
        {
            0 => VolunteerState.Applied,
            1 => VolunteerState.Screening,
            2 => VolunteerState.Onboarding,
            3 => VolunteerState.Paused,
            4 when number % 2 == 0 => VolunteerState.Left,
            4 => VolunteerState.Redirected,
            _ => VolunteerState.Active,
        };
        return new VolunteerPlan(
            number, organisation.Number, state, pick.One(Words.FirstNames), pick.One(Words.FamilyNames),
            [.. made.ActivityCodes], pick.Some(organisation.DistrictCodes, Math.Min(organisation.DistrictCodes.Length, pick.Between(2, 4))),
            [.. made.Slots], made.MotiveCodes.Count > 0 ? [.. made.MotiveCodes] : pick.Some([.. Motive.All.Select(m => m.Code)], 3),
            [.. made.TraitCodes], [.. made.BoundaryCodes], [.. made.LanguageCodes], [.. made.TrainingCodes], made.MaxClients, pick.One(Words.Talents));
    }

    private static ClientPlan Client(int number)
    {
        var (pick, made) = (new Pick("client", number), City.Requests[number]);
        var team = Teams[number % Teams.Count];
        var state = ((number / Teams.Count * 7 + number) % 20) switch
        {
            0 or 1 => ClientState.Registered,
            2 or 3 => ClientState.Exploring,
            4 => ClientState.Explored,
            5 or 6 or 7 or 8 or 9 => ClientState.Open,
            10 or 11 => ClientState.Invited,
            12 => ClientState.Trial,
            13 => ClientState.Drafted,
            14 or 15 or 16 or 17 => ClientState.Active,
            18 => ClientState.Ended,
            _ => ClientState.Withdrawn,
        };
        return new ClientPlan(
            number, team.Number, state, pick.One(Words.FirstNames), pick.One(Words.FamilyNames), pick.Between(1934, 1994), team.DistrictCode,
            pick.One(Words.Questions), pick.One(Words.Strengths), pick.One(Words.Helpers), made.Blocks[0].ActivityCode, [.. made.Blocks[0].Slots],
            [.. made.NeedCodes], [.. made.TraitCodes], made.Severity.ToString().ToLowerInvariant());
    }
}
