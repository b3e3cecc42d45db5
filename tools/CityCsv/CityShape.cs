namespace Samenspel.CityCsv;

/// <summary>
/// What an invented city looks like. No municipality publishes these figures together; where no source is named the value is an
/// assumption, chosen so that about sixty volunteers fit a request, as in the figures of docs/matching.md.
/// </summary>
/// <param name="Requests">How many people ask.</param>
/// <param name="Volunteers">How many volunteers there are.</param>
/// <param name="Seed">The same seed, the same city.</param>
public sealed record CityShape(int Requests, int Volunteers, int Seed = 1)
{
    /// <summary>As many volunteers as requests.</summary>
    public static CityShape Balanced(int requests, int seed = 1) => new(requests, requests, seed);

    /// <summary>Three volunteers for four requests.</summary>
    public static CityShape Shortage(int requests, int seed = 1) => new(requests, requests * 3 / 4, seed);

    /// <summary>Five volunteers for four requests.</summary>
    public static CityShape Surplus(int requests, int seed = 1) => new(requests, requests * 5 / 4, seed);

    /// <summary>Volunteers for each district: it keeps how many fit a request the same in a village and in a metropolis.</summary>
    public int VolunteersPerDistrict { get; init; } = 260;

    /// <summary>Volunteers for each organisation.</summary>
    public int VolunteersPerOrganisation { get; init; } = 80;

    /// <summary>Distance between the middles of neighbouring districts, in kilometres; a Dutch city district (wijk) measures one to two.</summary>
    public double DistrictKilometres { get; init; } = 1.4;

    /// <summary>Minutes by bicycle for a kilometre as the crow flies: 15 km/h, and a quarter more road than the straight line.</summary>
    public double MinutesPerKilometre { get; init; } = 5;

    /// <summary>Of the volunteers, how many are active; the others apply, pause or stop.</summary>
    public double Active { get; init; } = 0.88;

    /// <summary>Of the volunteers, how many have a valid certificate of conduct.</summary>
    public double Certified { get; init; } = 0.85;

    /// <summary>Of the requests, how many name a language other than Dutch; about one in seven inhabitants speaks another language at home (CBS, 2021).</summary>
    public double OtherLanguage { get; init; } = 0.08;

    /// <summary>Of the volunteers, how many speak a language beside Dutch that is asked for.</summary>
    public double SpeaksOther { get; init; } = 0.2;

    /// <summary>Of the requests, how many ask for a training.</summary>
    public double AsksTraining { get; init; } = 0.1;

    /// <summary>Of the requests, how many cannot wait.</summary>
    public double Urgent { get; init; } = 0.03;

    /// <summary>Of the requests, how many would also do with a group.</summary>
    public double AcceptsGroup { get; init; } = 0.2;

    /// <summary>Of the requests, how many are respite in several blocks.</summary>
    public double Respite { get; init; } = 0.02;

    /// <summary>Mean waiting time in days; few wait very long.</summary>
    public double MeanWaitingDays { get; init; } = 28;
}
