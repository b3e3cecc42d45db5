using Samenspel.Fixture;

// One program that plays all parts: the AppHost of a scenario, the migrate run, and the service itself.
switch (args)
{
    case ["host", var scenario, .. var rest]:
        Scenarios.Run(scenario, rest);
        return Environment.ExitCode;
    case ["migrate"]:
        Console.WriteLine($"migrating at {TimeProvider.System.GetUtcNow().Ticks}");
        return int.Parse(Environment.GetEnvironmentVariable("MIGRATE_EXIT_CODE") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
    default:
        Service.Run(args);
        return 0;
}
