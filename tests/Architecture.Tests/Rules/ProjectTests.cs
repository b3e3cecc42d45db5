using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>Who may know whom.</summary>
public sealed partial class ProjectTests
{
    private static readonly ProjectFile[] Projects = [.. Repository.Projects()];
    private static readonly string[] Styles = ["Styles"]; // what pages look like; knows nothing of the platform
    private static readonly string[] Common = [.. Projects.Where(p => p.Path.StartsWith("src/Services/Common/", StringComparison.Ordinal)).Select(p => p.Name)];

    [Fact]
    public void A_service_knows_of_other_services_only_their_contracts() => Rule.Holds(
        from project in Projects
        where project.IsApi
        from reference in project.References
        where !Common.Contains(reference) && !Styles.Contains(reference) && !reference.EndsWith(".Contracts", StringComparison.Ordinal) && reference != EngineOf(project)
        select $"{project.Name} refers to {reference}",
        "A service refers to contracts, common parts and its own engine only");

    [Fact]
    public void Of_the_common_parts_only_relations_knows_what_services_tell() => Rule.Holds(
        from project in Projects
        where Common.Contains(project.Name) && project.Name != "Relations"
        from reference in project.References
        where reference.EndsWith(".Contracts", StringComparison.Ordinal) && reference != Parts.CommonContracts.GetName().Name
        select $"{project.Name} refers to {reference}",
        "Facts of other services live in Common/Relations");

    [Fact]
    public void An_engine_reckons_and_does_nothing_else()
    {
        var engines = Parts.All.Where(part => part.GetName().Name!.EndsWith(".Engine", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(engines);
        Rule.Holds(
            from engine in engines
            from reference in engine.GetReferencedAssemblies()
            where WorldOutside().IsMatch(reference.Name!)
            select $"{engine.GetName().Name} uses {reference.Name}",
            "An engine knows no files, no network, no database, no host and no service");
        Rule.Holds(
            from source in Repository.Sources(".cs")
            where source.Path.Contains(".Engine/", StringComparison.Ordinal) && source.Path.StartsWith("src/", StringComparison.Ordinal)
            from Match match in Clock().Matches(source.Text)
            select $"{source.Path}: {match.Value}",
            "An engine is told the day, and leaves chance to a seed");
    }

    [Fact]
    public void Contracts_know_only_the_domain_base_and_need_no_package()
    {
        var contracts = Projects.Where(project => project.IsContracts).ToArray();
        Assert.NotEmpty(contracts);
        Assert.All(contracts, project =>
        {
            Assert.Equal(["Domain"], project.References);
            Assert.Empty(project.Packages);
        });
    }

    [Fact]
    public void The_domain_base_needs_nothing()
    {
        var domain = Projects.Single(project => project.Name == "Domain");
        Assert.Empty(domain.References);
        Assert.Empty(domain.Packages);
    }

    [Fact]
    public void Gateway_and_web_know_no_service() => Rule.Holds(
        from project in Projects
        where project.Path.StartsWith("src/Gateway/", StringComparison.Ordinal) || project.Path.StartsWith("src/Web/", StringComparison.Ordinal)
        from reference in project.References
        where !Common.Contains(reference) && !Styles.Contains(reference)
        select $"{project.Name} refers to {reference}",
        "The front ends speak to services over HTTP");

    [Fact]
    public void Only_messaging_knows_the_bus() => Rule.Holds(
        Projects.Where(project => project.Packages.Any(IsBus)).Select(project => project.Name)
            .Concat(Parts.All.Where(part => part.GetReferencedAssemblies().Any(name => IsBus(name.Name!))).Select(part => part.GetName().Name!))
            .Where(name => name != "Messaging"),
        "MassTransit and RabbitMQ.Client are touched by Messaging only");

    [Fact]
    public void Only_the_data_room_knows_the_database_drivers() => Rule.Holds(
        from part in Parts.All
        from reference in part.GetReferencedAssemblies()
        where reference.Name is "Npgsql" or "Microsoft.Data.SqlClient" && part.GetName().Name != "Data"
        select $"{part.GetName().Name} uses {reference.Name}",
        "Connections to a database are opened by Common/Data only");

    [Fact]
    public void Only_jobs_and_messaging_work_in_the_background() => Rule.Holds(
        from source in Repository.Sources(".cs")
        where source.Path.StartsWith("src/Services/", StringComparison.Ordinal)
            && !source.Path.StartsWith("src/Services/Common/Jobs/", StringComparison.Ordinal) && !source.Path.StartsWith("src/Services/Common/Messaging/", StringComparison.Ordinal)
        from Match match in Background().Matches(source.Text)
        select $"{source.Path}: {match.Value}",
        "Recurring work is a job, so that of several copies of a service one does it");

    [Fact]
    public void Only_the_common_parts_hold_SQL() => Rule.Holds(
        from source in Repository.Sources(".cs")
        where source.Path.StartsWith("src/Services/", StringComparison.Ordinal) && !source.Path.StartsWith("src/Services/Common/", StringComparison.Ordinal)
        from Match match in SqlText().Matches(source.Text)
        select $"{source.Path}: {match.Value}",
        "Statements and checks of the database product live in the common parts, where both are written and tested");

    [Fact]
    public void Every_project_is_part_of_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("Platform.sln")).Replace('\\', '/');
        Rule.Holds(
            from folder in new[] { "src", "tests", "bench" }
            from file in Directory.EnumerateFiles(Repository.At(folder), "*.csproj", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
            where !solution.Contains($"\"{path}\"", StringComparison.Ordinal)
            select path,
            "The solution holds every project, so that it is built and tested");
    }

    private static string EngineOf(ProjectFile project) => project.Name.Replace(".Api", ".Engine", StringComparison.Ordinal);

    private static bool IsBus(string name) => name.StartsWith("MassTransit", StringComparison.Ordinal) || name.StartsWith("RabbitMQ.", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery|CommandText|ProviderName|IsNpgsql|IsSqlServer)\w*")]
    private static partial Regex SqlText();

    [GeneratedRegex(@"\b(BackgroundService|IHostedService|AddHostedService)\b")]
    private static partial Regex Background();

    [GeneratedRegex(@"^(Microsoft\.(AspNetCore|EntityFrameworkCore|Extensions)|System\.(IO|Net|Data)|Npgsql|MassTransit|RabbitMQ)(\.|$)|\.(Api|Contracts)$|^(Messaging|ServiceDefaults)$")]
    private static partial Regex WorldOutside();

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Utc)?(Now|Today)|TimeProvider|new Random|Random\.Shared|Guid\.(NewGuid|CreateVersion7))\b")]
    private static partial Regex Clock();
}
