using System.Globalization;
using Npgsql;
using Samenspel.TenYears;
using Samenspel.TenYears.Bench;
using Samenspel.TestKit;

// The busiest lists and commands on ten years of a city, over HTTP, beside the same on a small city, and what time brings:
//   dotnet run -c Release --project bench/TenYears.Bench [requests] [scale of the city] [scale of the small one] [parts: services that keep something for years, and jobs; by default all]
// The servers are those of the tests: private ones, or TEST_POSTGRES, where a city that was filled before is used again.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
double Number(int index, double otherwise) => args.Length > index ? double.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
var (requests, large, small) = ((int)Number(0, 200), Number(1, 1), Number(2, 0.01));

var server = await Servers.PostgresAsync();
var measured = new List<IReadOnlyList<Measured>>();
var jobs = new List<IReadOnlyList<JobTime>>();
bool IsAsked(string part) => args.Length <= 3 || args.AsSpan(3).Contains(part);
foreach (var scale in new[] { small, large })
{
    var prefix = FormattableString.Invariant($"city_{scale}_").Replace('.', '_');
    var city = new FilledCity(server, scale, prefix);
    Console.WriteLine($"A city of {350_000 * scale:N0} inhabitants.");
    if (!await IsFilledAsync(prefix)) await city.FillAsync(Console.Out);
    measured.Add(await Measuring.RunAsync(city, requests, IsAsked));
    if (IsAsked("jobs")) jobs.Add(await JobTimes.RunAsync(city)); // at the end: they change the city
}

Console.WriteLine($"{"",-46}{"small p50",10}{"p95",8}{"large p50",11}{"p95",8}{"bytes",8}   goal: p95 in ms");
foreach (var (one, other) in measured[0].Zip(measured[1]))
{
    Console.WriteLine($"{one.Name,-46}{one.P50,10:N1}{one.P95,8:N1}{other.P50,11:N1}{other.P95,8:N1}{other.Bytes,8:N0}   {other.Goal}{(other.P95 > other.Goal ? "  OVER" : "")}");
}

if (jobs.Count > 0)
{
    Console.WriteLine($"{"Jobs, ms",-46}{"small",10}{"again",8}{"large",11}{"again",8}");
    foreach (var (one, other) in jobs[0].Zip(jobs[1])) Console.WriteLine($"{one.Name,-46}{one.First,10:N0}{one.Again,8:N0}{other.First,11:N0}{other.Again,8:N0}");
}

async Task<bool> IsFilledAsync(string prefix)
{
    await using var connection = new NpgsqlConnection(server);
    await connection.OpenAsync();
    await using var command = new NpgsqlCommand("select count(*) >= $1 from pg_database where datname like $2", connection)
    {
        Parameters = { new NpgsqlParameter<long> { TypedValue = FilledCity.Services.Count }, new NpgsqlParameter<string> { TypedValue = prefix.Replace("_", "\\_", StringComparison.Ordinal) + "%" } },
    };
    return (bool)(await command.ExecuteScalarAsync())!;
}
