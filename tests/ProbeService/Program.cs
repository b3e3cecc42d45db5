using Microsoft.EntityFrameworkCore;
using Samenspel.Messaging;
using Samenspel.Messaging.Administration;
using Samenspel.ProbeService;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceHost;

// The smallest service there can be: a command that raises an event, and a handler with an effect. The tests run it in their own
// process, and as a process of its own when it has to be killed.
var builder = WebApplication.CreateBuilder(args);
var name = builder.Configuration["Probe:Name"] ?? "probe";
builder.AddServiceDefaults(new ServiceDescription(name, "Probe", "Measures the messaging.", [MessageAdministration.Manage]));
builder.AddServiceDatabase<ProbeDb, PostgreSqlProbeDb, SqlServerProbeDb>("probedb");
builder.Services.AddSingleton<Faults>();
builder.AddMessaging<ProbeDb>(name, typeof(EntryMade).Assembly, subscribe =>
{
    if (builder.Configuration.GetValue("Probe:Listens", false)) subscribe.On<EntryMade, OnEntryMade>();
});

var app = builder.Build();
app.UseServiceDefaults();
var api = app.MapServiceApi<ProbeDb>();

api.MapPost("/entries/{number:int}", async (int number, ProbeDb db, CancellationToken cancel) =>
{
    db.Add(Entry.Make(number));
    await db.SaveChangesAsync(cancel);
    return TypedResults.NoContent();
}).Require(Permission.Public);

api.MapPost("/entries/{number:int}/undone", (int number, ProbeDb db, CancellationToken cancel) =>
    db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Add(Entry.Make(number));
        await db.SaveChangesAsync(cancel);
        await transaction.RollbackAsync(cancel);
        return TypedResults.NoContent();
    })).Require(Permission.Public);

api.MapGet("/effects", async (ProbeDb db, CancellationToken cancel) =>
    TypedResults.Ok(await db.Effects.Select(effect => effect.Number).ToListAsync(cancel))).Require(Permission.Public);

api.MapGet("/effects/{number:int}", async (int number, ProbeDb db, CancellationToken cancel) =>
    TypedResults.Ok(await db.Effects.CountAsync(effect => effect.Number == number, cancel))).Require(Permission.Public);

Samenspel.ProbeService.Features.MakeEntry.Map(api);

await app.RunAsync();
