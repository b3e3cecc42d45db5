using System.Globalization;
using Samenspel.Messaging.Bench;

// Measures the messaging beside its bare floor, in one run:
//   dotnet run -c Release --project bench/Messaging.Bench [messages] [rounds] [seconds]
// Each part has databases and a virtual host of its own, so that nothing one part leaves reaches the next.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
var (messages, rounds, seconds) = (Number(0, 5000), Number(1, 5), Number(2, 20));

await Sending.RunAsync(messages, rounds);
await Backlog.RunAsync(messages, rounds);
await Latency.RunAsync(perSecond: 50, seconds);
