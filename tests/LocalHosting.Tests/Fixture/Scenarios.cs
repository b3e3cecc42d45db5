using Aspire.Hosting.ApplicationModel;

namespace Samenspel.Fixture;

/// <summary>The models that the tests start.</summary>
internal static class Scenarios
{
    public static void Run(string scenario, string[] args)
    {
        var builder = DistributedApplication.CreateBuilder(args);
        switch (scenario)
        {
            case "services":
                Services(builder);
                break;
            case "unhealthy":
                AddService(builder, "patient").WithArgs("unhealthy");
                break;
            case "failing-migrate":
                var failing = builder.AddProject("patient-migrate", "Fixture.csproj").WithArgs("migrate").WithEnvironment("MIGRATE_EXIT_CODE", "7");
                AddService(builder, "patient").WaitForCompletion(failing);
                break;
            case "fixed-port":
                AddService(builder, "patient", int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture));
                break;
            case "stubborn":
                builder.AddExecutable("stubborn", "sh", ".", "-c", "trap '' TERM; echo $$ > stubborn.pid; while :; do sleep 1; done");
                break;
            case "database":
                var database = builder.AddPostgres("postgres").AddDatabase("booksdb");
                AddService(builder, "reader").WithReference(database).WaitFor(database);
                break;
            default:
                throw new ArgumentException(scenario);
        }
        builder.Build().Run();
    }

    private static void Services(IDistributedApplicationBuilder builder)
    {
        var secret = builder.AddParameter("secret", new GenerateParameterDefault { MinLength = 20 }, secret: true, persist: true);
        var migrate = builder.AddProject("target-migrate", "Fixture.csproj").WithArgs("migrate");
        var target = AddService(builder, "target").WithReplicas(2).WaitForCompletion(migrate).WithEnvironment("SECRET", secret);
        AddService(builder, "caller")
            .WithReference(target).WithEnvironment("TARGET_PATH", $"{target.GetEndpoint("http")}/pid").WaitFor(target)
            .WithExternalHttpEndpoints().WithUrlForEndpoint("http", url => url.DisplayText = "caller");
    }

    private static IResourceBuilder<ProjectResource> AddService(IDistributedApplicationBuilder builder, string name, int? port = null) =>
        builder.AddProject(name, "Fixture.csproj").WithHttpEndpoint(port: port).WithHttpHealthCheck("/health/ready")
            .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Development");
}
