// How long does a professional wait for a page, alone and with others? bench/day starts a platform for it and fills that; it can be one
// that runs already and that tools/fill-city has filled:
//   dotnet run --project bench/Web.Bench -- PASSWORD [ADDRESS] [people] [seconds]
// One person opens page after page; then so many people open one each five seconds, as they come. What is counted is the time to the
// first byte of the answer, and the whole page with all its calls is behind it: nothing is sent before the page is made.
using System.Globalization;
using Samenspel.Web.Bench;

if (args is not [var password, .. var rest])
{
    Console.Error.WriteLine("Give the password that the platform printed: dotnet run --project bench/Web.Bench -- PASSWORD [ADDRESS] [people] [seconds]");
    return 2;
}
var address = new Uri(rest is [var given, ..] ? given : "http://localhost:8080");
int Number(int index, int otherwise) => rest.Length > index ? int.Parse(rest[index], CultureInfo.InvariantCulture) : otherwise;
var (people, duration) = (Number(1, 50), TimeSpan.FromSeconds(Number(2, 60)));

var professionals = new List<Professional>();
for (var number = 0; number < people; number++) professionals.Add(await Professional.SignInAsync(address, number, password));
Console.WriteLine($"{people} people signed in");

await Day.TogetherAsync(professionals, TimeSpan.FromSeconds(10)); // does not count: lets the compiler finish
var alone = await Day.AloneAsync(professionals[0], duration / 2);
var together = await Day.TogetherAsync(professionals, duration);
Console.WriteLine($"{"First byte, ms",-24} {"one p50",9} {"p95",7} {"pages",6}   {$"{people} p50",9} {"p95",7} {"pages",6}   {"bytes",7}");
foreach (var page in Day.Pages)
    Console.WriteLine($"{page,-24} {Times.Of(alone, page)}   {Times.Of(together, page)}   {together.Where(one => one.Page == page).Select(one => one.Bytes).DefaultIfEmpty().Max(),7:N0}");
return 0;
