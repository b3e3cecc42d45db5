using Samenspel.Cities;
using Samenspel.Cities.Csv;
using Samenspel.Matching.Bench;

// dotnet run -c Release --project bench/Matching.Bench [all|speed|growth|gain] [rounds]
// dotnet run -c Release --project bench/Matching.Bench write|read FOLDER [requests]: an invented city as an export, or one run over an export (docs/matching-data.md)
if (args is ["write", var made, .. var size])
{
    CsvCity.Write(CityGenerator.Make(CityShape.Balanced(size is [var requests] ? int.Parse(requests, System.Globalization.CultureInfo.InvariantCulture) : 1_000)), made);
    return;
}
if (args is ["read", var folder])
{
    Export.Run(folder);
    return;
}
var what = args is [var first, ..] ? first : "all";
var rounds = args is [_, var second] ? int.Parse(second, System.Globalization.CultureInfo.InvariantCulture) : 5;
Console.OutputEncoding = System.Text.Encoding.UTF8;
if (what is "all" or "speed") Speed.Run(rounds);
if (what is "all" or "growth") Speed.Growth();
if (what is "all" or "gain") Gain.Run();
