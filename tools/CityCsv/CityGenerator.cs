using Samenspel.Matching.Engine.Indexing;
using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Rules;

namespace Samenspel.CityCsv;

/// <summary>Makes an invented city in codes: who asks what, who offers what, and how far apart. The same shape gives the same city.</summary>
public sealed class CityGenerator
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    private readonly CityShape shape;
    private readonly string[] districts;
    private readonly (double X, double Y)[] places;
    private readonly int[,] minutes;
    private readonly Organisation[] organisations;

    private CityGenerator(CityShape shape)
    {
        this.shape = shape;
        var count = Math.Max(2, shape.Volunteers / shape.VolunteersPerDistrict);
        districts = [.. Enumerable.Range(0, count).Select(index => $"WK{index:d6}")];
        places = [.. Enumerable.Range(0, count).Select(Place)];
        minutes = new int[count, count];
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++) minutes[i, j] = Minutes(i, j);
        organisations = [.. Enumerable.Range(0, Math.Max(2, shape.Volunteers / shape.VolunteersPerOrganisation)).Select(Organisation)];
    }

    /// <summary>The city of this shape.</summary>
    public static MatchingInput Make(CityShape shape) => new CityGenerator(shape).Make();

    private MatchingInput Make()
    {
        var volunteers = Enumerable.Range(0, shape.Volunteers).Select(Volunteer).ToList();
        var requests = Enumerable.Range(0, shape.Requests).Select(Request).ToList();
        return new MatchingInput(requests, volunteers, Today)
        {
            Activities = [.. Enumerable.Range(0, shape.Requests / 50).Select(Activity)],
            Organisations = organisations,
            Excluded = [.. Enumerable.Range(0, shape.Requests / 20).Select(number => Both("excluded", number, requests, volunteers))],
            KnowEachOther = [.. Enumerable.Range(0, shape.Requests / 100).Select(number => Both("known", number, requests, volunteers))],
            Distances = DistrictDistances.Of(districts, minutes),
            Seed = shape.Seed,
        };
    }

    /// <summary>Districts lie on a square, each a little out of its place.</summary>
    private (double X, double Y) Place(int index)
    {
        var chance = new Chance(shape.Seed, "district", index);
        var side = (int)Math.Ceiling(Math.Sqrt(Math.Max(2, shape.Volunteers / shape.VolunteersPerDistrict)));
        return ((index % side + 0.4 * chance.Share()) * shape.DistrictKilometres, (index / side + 0.4 * chance.Share()) * shape.DistrictKilometres);
    }

    private int Minutes(int i, int j) => i == j ? 6
        : Math.Max(7, (int)Math.Round(shape.MinutesPerKilometre * Math.Sqrt(Math.Pow(places[i].X - places[j].X, 2) + Math.Pow(places[i].Y - places[j].Y, 2))));

    /// <summary>Most organisations work in the whole city, one in five in some districts only.</summary>
    private Organisation Organisation(int number)
    {
        var chance = new Chance(shape.Seed, "organisation", number);
        return new Organisation(chance.Id())
        {
            DistrictCodes = chance.Happens(0.2) ? Around(chance.Between(0, districts.Length - 1), 8) : [],
            FreeGuidance = chance.Happens(0.8) ? chance.Between(0, 10) : null,
        };
    }

    private Volunteer Volunteer(int number)
    {
        var chance = new Chance(shape.Seed, "volunteer", number);
        var home = chance.Between(0, districts.Length - 1);
        var organisation = chance.One(organisations);
        var most = chance.One<int>([(1, 0.6), (2, 0.3), (3, 0.1)]);
        return new Volunteer(chance.Id(), organisation.Id, chance.Some(Supply.Offered, chance.Between(1, 3)), Around(home, chance.Between(1, 3)), chance.Some(Supply.Slots, chance.Between(2, 7)), most)
        {
            CurrentClients = chance.Happens(0.25) ? 1 : 0,
            LanguageCodes = chance.Happens(shape.SpeaksOther) ? ["nld", chance.One(Supply.Languages)] : ["nld"],
            TrainingCodes = chance.Happens(0.3) ? chance.Some(Supply.Trainings, chance.Between(1, 2)) : [],
            MotiveCodes = chance.Happens(0.9) ? chance.Some(Supply.Motives, 3) : [],
            TraitCodes = chance.Happens(0.8) ? chance.Some(Supply.Traits, chance.Between(1, 3)) : [],
            BoundaryCodes = chance.Happens(0.35) ? chance.Some(Supply.Circumstances, chance.Between(1, 2)) : [],
            SettingCode = chance.One<string>([("one-to-one", 6), ("group", 3), ("neighbourhood", 1)]),
            InterestCodes = chance.Happens(0.6) ? chance.Some(Supply.Interests, chance.Between(1, 4)) : [],
            DislikeCodes = chance.Happens(0.3) ? chance.Some(Supply.Dislikes, 1) : [],
            HomeDistrictCode = districts[home],
            MaxTravelMinutes = chance.Happens(0.5) ? chance.Between(15, 45) : null,
            ConductCertificateValidUntil = chance.Happens(shape.Certified) ? Today.AddDays(chance.Between(20, 1000)) : null,
            IsActive = chance.Happens(shape.Active),
            CooldownUntil = chance.Happens(0.03) ? Today.AddDays(chance.Between(0, 13)) : null,
            LastAskedOn = chance.Happens(0.5) ? Today.AddDays(-chance.Between(0, 300)) : null,
            Way = chance.Happens(0.5) ? chance.One<WayOfHelping>([(WayOfHelping.Together, 2), (WayOfHelping.TakeOver, 1)]) : null,
            AvailableWeeks = chance.Happens(0.6) ? chance.Between(4, 104) : null,
            SupportNeed = chance.Happens(0.7) ? chance.Between(0, 3) : null,
        };
    }

    private Request Request(int number)
    {
        var chance = new Chance(shape.Seed, "request", number);
        var id = chance.Id();
        var blocks = chance.Happens(shape.Respite) ? chance.Between(2, 4) : 1;
        return new Request(id, chance.Id(), chance.One(districts), [.. Enumerable.Range(0, blocks).Select(block => Block(chance, blocks == 1 ? id : chance.Id()))])
        {
            TeamId = new Chance(shape.Seed, "team", chance.Between(0, districts.Length * 2 - 1)).Id(),
            Severity = chance.One<Severity>([(Severity.Light, 3), (Severity.Medium, 5), (Severity.Heavy, 2)]),
            IsUrgent = chance.Happens(shape.Urgent),
            WaitingDays = chance.Waiting(shape.MeanWaitingDays),
            LanguageCodes = chance.Happens(shape.OtherLanguage) ? [chance.One(Supply.Languages)] : [],
            TraitCodes = chance.Happens(0.7) ? chance.Some(Supply.Traits, chance.Between(1, 2)) : [],
            NeedCodes = chance.Happens(0.5) ? chance.Some(Supply.Needs, chance.Between(1, 2)) : [],
            CircumstanceCodes = chance.Happens(0.4) ? chance.Some(Supply.Circumstances, 1) : [],
            InterestCodes = chance.Happens(0.6) ? chance.Some(Supply.Interests, chance.Between(1, 4)) : [],
            DislikeCodes = chance.Happens(0.3) ? chance.Some(Supply.Dislikes, 1) : [],
            Way = chance.Happens(0.5) ? chance.One<WayOfHelping>([(WayOfHelping.Together, 2), (WayOfHelping.TakeOver, 1)]) : null,
            IntendedWeeks = chance.Happens(0.6) ? chance.Between(4, 78) : null,
            AcceptsGroup = chance.Happens(shape.AcceptsGroup),
        };
    }

    private Block Block(Chance chance, Guid id) => new(id, chance.One(Supply.Asked), chance.Some(Supply.Slots, chance.Between(2, 6)))
    {
        TrainingCodes = chance.Happens(shape.AsksTraining) ? chance.Some(Supply.Trainings, 1) : [],
        Minutes = chance.Happens(0.5) ? 30 * chance.Between(2, 6) : null,
    };

    private CollectiveActivity Activity(int number)
    {
        var chance = new Chance(shape.Seed, "activity", number);
        return new(chance.Id(), chance.One(organisations).Id, chance.One(Supply.Asked), chance.One(districts), chance.Some(Supply.Slots, chance.Between(1, 2)), chance.Between(0, 4));
    }

    private ClientAndVolunteer Both(string kind, int number, List<Request> requests, List<Volunteer> volunteers)
    {
        var chance = new Chance(shape.Seed, kind, number);
        return new(chance.One(requests).ClientId, chance.One(volunteers).Id);
    }

    /// <summary>A district and those nearest to it.</summary>
    private List<string> Around(int home, int count) =>
        [.. Enumerable.Range(0, districts.Length).OrderBy(other => minutes[home, other]).ThenBy(other => other).Take(count).Select(other => districts[other])];
}
