try
{
    var builder = DistributedApplication.CreateBuilder(DefaultSettings.OptionsFor(args));
    var platform = new Platform(builder, isFresh: args.Contains("--fresh"));

    // Each service: its own database, events by RabbitMQ, the token keys of identity.
    var identity = platform.AddService<Projects.Identity_Api>("identity");
    var clients = platform.AddService<Projects.Clients_Api>("clients");
    var pools = platform.AddService<Projects.Pools_Api>("pools");
    var matching = platform.AddService<Projects.Matching_Api>("matching");
    var agreements = platform.AddService<Projects.Agreements_Api>("agreements");
    var signals = platform.AddService<Projects.Signals_Api>("signals");
    var insights = platform.AddService<Projects.Insights_Api>("insights");

    platform.ConfigureKeysAndPeople(identity);
    platform.ConfigureMail(identity, clients);

    foreach (var service in new[] { clients, pools, matching, agreements, signals, insights })
        service.WithReference(identity);

    var web = platform.AddWebsite<Projects.Web>("web").WithReference(identity);
    foreach (var service in new[] { clients, pools, matching, agreements, signals, insights })
        web.WithReference(service);

    identity.WithReference(web); // it tells the website when a session is over

    // The one address people and other systems see.
    var gateway = platform.AddGateway<Projects.Gateway>("gateway");

    foreach (var target in new[] { identity, clients, pools, matching, agreements, signals, insights, web })
        gateway.WithReference(target);

    return await platform.RunAsync();
}
catch (DistributedApplicationException wrong)
{
    Console.Error.WriteLine($"Failed: {wrong.Message}");
    return 1;
}
