using Samenspel.CityCsv;
using Samenspel.CityCsv.Tables;
using Samenspel.Matching.Bench;

// dotnet run -c Release --project bench/Matching.Bench [all|speed|growth|gain] [rounds] [requests]
// dotnet run -c Release --project bench/Matching.Bench write|read FOLDER [requests]: an invented city as an export, or one run over an export (docs/matching-data.md)
if (args is ["write", var made, .. var size])
{
    CsvCity.Write(CityGenerator.Make(CityShape.Balanced(size is [var asked] ? int.Parse(asked, System.Globalization.CultureInfo.InvariantCulture) : 1_000)), made);
    return;
}
if (args is ["read", var folder])
{
    Export.Run(folder);
    return;
}
var what = args is [var first, ..] ? first : "all";
int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
var (rounds, requests) = (Number(1, 5), Number(2, 10_000));
Console.OutputEncoding = System.Text.Encoding.UTF8;
if (what is "all" or "speed") Speed.Run(rounds, requests);
if (what is "all" or "growth") Speed.Growth(requests);
if (what is "all" or "gain") AssignmentGain.Run(requests * 16 / 100);
