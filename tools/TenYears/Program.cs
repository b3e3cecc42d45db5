using System.Globalization;
using Samenspel.TenYears;

// Fills the databases of the services with ten years of an invented city, on a PostgreSQL server of one's own:
//   dotnet run -c Release --project tools/TenYears -- "Host=127.0.0.1;Username=postgres;Password=…" [scale] [prefix of the databases]
// Scale 1 is a city of 350,000 inhabitants. The databases must not exist yet; one needs a superuser, because references are not checked one by one.
if (args is not [var server, .. var more])
{
    Console.Error.WriteLine("Name the server: a connection string of PostgreSQL.");
    return 1;
}
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var scale = more.Length > 0 ? double.Parse(more[0], CultureInfo.InvariantCulture) : 1;
await new FilledCity(server, scale, more.Length > 1 ? more[1] : "").FillAsync(Console.Out);
return 0;
