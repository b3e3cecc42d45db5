using System.Diagnostics;
using Samenspel.DemoData.Loading;
using Samenspel.TestKit;

// Fills a running platform with the invented city: tools/fill-city PASSWORD [ADDRESS] [MAILFOLDER]. It asks everything of the services by their own
// rules, as the people of the city, whom it invites and signs in. Sent again, it makes nothing twice. The people of the
// demonstration exist in Development only, and without them it can do nothing.
if (args is not [var password, .. var rest])
{
    Console.Error.WriteLine("Give the password that the platform printed: tools/fill-city PASSWORD [ADDRESS] [MAILFOLDER]");
    return 2;
}
var address = new Uri(rest is [var given, ..] ? given : "http://localhost:8080");
var mail = new Mailbox(rest is [_, var folder] ? folder : ".data/mail"); // where the platform of Development writes it
var took = Stopwatch.StartNew();
var city = new DemoLoader(new People(address, password, mail), (what, count) => Console.WriteLine($"{took.Elapsed:mm\\:ss}  {what}: {count}"));
await city.LoadAsync();
return 0;
