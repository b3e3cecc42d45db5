/// <summary>The servers as containers: where a container engine answers, and in what is published.</summary>
internal static class Containers
{
    public static IResourceBuilder<IResourceWithConnectionString> AddRabbitMQContainer(this IDistributedApplicationBuilder builder, string name, LocalData? data) =>
        builder.AddRabbitMQ(name, builder.BrokerUser(), builder.AddServerPassword(name, data)).WithDataVolume(Volume(name, data));

    /// <summary>Adds the server; the answer makes the connection string of a database.</summary>
    public static Func<string, IResourceBuilder<IResourceWithConnectionString>> AddPostgresContainer(this IDistributedApplicationBuilder builder, string name, LocalData? data)
    {
        var server = builder.AddPostgres(name, password: builder.AddServerPassword(name, data)).WithDataVolume(Volume(name, data));
        return database => server.AddDatabase(database);
    }

    /// <inheritdoc cref="AddPostgresContainer"/>
    public static Func<string, IResourceBuilder<IResourceWithConnectionString>> AddSqlServerContainer(this IDistributedApplicationBuilder builder, string name, LocalData? data)
    {
        var password = builder.AddServerPassword(name, data);
        var server = builder.AddContainer(name, "mcr.microsoft.com/mssql/server", "2022-latest")
            .WithEnvironment("ACCEPT_EULA", "Y")
            .WithEnvironment("MSSQL_SA_PASSWORD", password)
            .WithVolume(Volume(name, data), "/var/opt/mssql")
            .WithEndpoint(targetPort: 1433, name: "tcp", scheme: "tcp");
        var tcp = server.GetEndpoint("tcp");
        return database => builder
            .AddConnectionString(database, ReferenceExpression.Create(
                $"Server={tcp.Property(EndpointProperty.Host)},{tcp.Property(EndpointProperty.Port)};User ID=sa;Password={password};TrustServerCertificate=true;Initial Catalog={database}"))
            .WaitFor(server);
    }

    public static IResourceBuilder<ParameterResource> BrokerUser(this IDistributedApplicationBuilder builder) =>
        builder.AddParameter("rabbitmq-username", "samenspel", publishValueAsDefault: true);

    /// <summary>Without special characters, since it becomes part of an address.</summary>
    public static IResourceBuilder<ParameterResource> AddServerPassword(this IDistributedApplicationBuilder builder, string name, LocalData? data)
    {
        var rule = new GenerateParameterDefault { MinLength = 22, MinLower = 1, MinUpper = 1, MinNumeric = 1, Special = false };
        return data?.AddSecret($"{name}-password", rule) ?? builder.AddParameter($"{name}-password", rule, secret: true);
    }

    /// <summary>Each clone has volumes of its own; its secrets open no others.</summary>
    private static string Volume(string name, LocalData? data) => data is null ? $"samenspel-{name}" : data.Volume(name);
}
