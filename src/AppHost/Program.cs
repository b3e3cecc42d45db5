var builder = DistributedApplication.CreateBuilder(args);

var publicUrl = new Uri(builder.Configuration["Samenspel:PublicUrl"] ?? "http://localhost:8080");
var platform = new Platform(builder, publicUrl);

var demoPassword = builder.AddParameter(
    "demo-password", new GenerateParameterDefault { MinLength = 12, MinLower = 1, MinUpper = 1, MinNumeric = 1, Special = false },
    secret: true, persist: true);

// Each service: its own database, a migrate run, events by RabbitMQ, the token keys of identity.
var identity = platform.AddService<Projects.Identity_Api>(
    "identity", migrate => migrate.WithEnvironment("Identity__DemoPassword", demoPassword));
var clients = platform.AddService<Projects.Clients_Api>("clients");
var pools = platform.AddService<Projects.Pools_Api>("pools");
var matching = platform.AddService<Projects.Matching_Api>("matching");
var agreements = platform.AddService<Projects.Agreements_Api>("agreements");
var signals = platform.AddService<Projects.Signals_Api>("signals");
var insights = platform.AddService<Projects.Insights_Api>("insights");

platform.AddMail(clients);

foreach (var service in new[] { clients, pools, matching, agreements, signals, insights })
    service.WithReference(identity);

var web = platform.AddFrontEnd<Projects.Web>("web").WithReference(identity);
foreach (var service in new[] { clients, pools, matching, agreements, signals, insights })
    web.WithReference(service);

// The one address people and other systems see.
var gateway = platform.AddFrontEnd<Projects.Gateway>("gateway", port: publicUrl.Port)
    .WithExternalHttpEndpoints()
    .WithUrlForEndpoint("http", url => url.Url = publicUrl.ToString());

foreach (var target in new[] { identity, clients, pools, matching, agreements, signals, insights, web })
    gateway.WithReference(target);

DemoSignIns.PrintWhenReady(builder, publicUrl, demoPassword.Resource);

builder.Build().Run();
