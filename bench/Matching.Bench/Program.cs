using Samenspel.Matching.Bench;

// dotnet run -c Release --project bench/Matching.Bench [all|speed|growth|gain] [rounds]
var what = args is [var first, ..] ? first : "all";
var rounds = args is [_, var second] ? int.Parse(second, System.Globalization.CultureInfo.InvariantCulture) : 5;
Console.OutputEncoding = System.Text.Encoding.UTF8;
if (what is "all" or "speed") Speed.Run(rounds);
if (what is "all" or "growth") Speed.Growth();
if (what is "all" or "gain") Gain.Run();
