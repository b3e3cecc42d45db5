using System.Globalization;
using Samenspel.Messaging.Bench;

// Measures the messaging beside its bare floor, in one run:
//   dotnet run -c Release --project bench/Messaging.Bench [all|sending|backlog|latency] [messages] [rounds] [seconds]
// Each part has databases and a virtual host of its own, so that nothing one part leaves reaches the next.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
var (messages, rounds, seconds) = (Number(1, 5000), Number(2, 5), Number(3, 20));
var what = args is [var first, ..] ? first : "all";

if (what is "all" or "sending") await SendRate.RunAsync(messages, rounds);
if (what is "all" or "backlog") await Backlog.RunAsync(messages, rounds);
if (what is "all" or "latency") await Latency.RunAsync(perSecond: 50, seconds);
