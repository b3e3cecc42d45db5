/// <summary>What all parts share: the broker, the database server, and the settings every service gets.</summary>
internal sealed class Platform
{
    private readonly IDistributedApplicationBuilder _builder;
    private readonly Uri _publicUrl;
    private readonly IResourceBuilder<RabbitMQServerResource> _rabbitMq;
    private readonly Func<string, IResourceBuilder<IResourceWithConnectionString>> _addDatabase;
    private readonly string _provider;

    public Platform(IDistributedApplicationBuilder builder, Uri publicUrl)
    {
        _builder = builder;
        _publicUrl = publicUrl;
        var brokerUser = builder.AddParameter("rabbitmq-username", "samenspel", publishValueAsDefault: true);
        _rabbitMq = builder.AddRabbitMQ("rabbitmq", brokerUser).WithDataVolume("samenspel-rabbitmq");

        // Municipalities run SQL Server, a laptop without a container engine runs PostgreSQL; every service knows both.
        _provider = builder.Configuration["Database:Provider"] ?? (builder.ExecutionContext.IsPublishMode ? "SqlServer" : "PostgreSql");
        _addDatabase = _provider switch
        {
            "SqlServer" when builder.AddSqlServer("sqlserver").WithDataVolume("samenspel-sqlserver") is var server => name => server.AddDatabase(name),
            "PostgreSql" when builder.AddPostgres("postgres").WithDataVolume("samenspel-postgres") is var server => name => server.AddDatabase(name),
            _ => throw new InvalidOperationException($"Database:Provider is '{_provider}'; use PostgreSql or SqlServer."),
        };
    }

    /// <summary>A service with a database of its own. The API starts when its migrate run has brought the database up to date.</summary>
    public IResourceBuilder<ProjectResource> AddService<TProject>(
        string name, Action<IResourceBuilder<ProjectResource>>? configureMigrate = null) where TProject : IProjectMetadata, new()
    {
        var database = _addDatabase($"{name}db");

        var migrate = Configure(_builder.AddProject<TProject>($"{name}-migrate"))
            .WithArgs("migrate")
            .WithEnvironment("Database__Provider", _provider)
            .WithReference(database)
            .WaitFor(database)
            .WithReference(_rabbitMq);
        configureMigrate?.Invoke(migrate);

        return WithEndpoint(Configure(_builder.AddProject<TProject>(name)))
            .WithEnvironment("Database__Provider", _provider)
            .WithReference(database)
            .WithReference(_rabbitMq)
            .WaitForStart(_rabbitMq) // what cannot be sent yet waits in the outbox
            .WaitForCompletion(migrate);
    }

    /// <summary>How mail to clients leaves: by the mail server of whoever runs it, and into a folder while developing.</summary>
    public void AddMail(IResourceBuilder<ProjectResource> service)
    {
        if (_builder.ExecutionContext.IsRunMode)
        {
            var data = Path.GetFullPath(_builder.Configuration["LocalHosting:DataFolder"] ?? "../../.data", _builder.AppHostDirectory);
            service.WithEnvironment("Mail__PickupFolder", Path.Combine(data, "mail"));
            return;
        }
        service
            .WithEnvironment("Mail__Host", _builder.AddParameter("mail-host"))
            .WithEnvironment("Mail__From", _builder.AddParameter("mail-from"));
    }

    /// <summary>A part without data of its own, on the port given or any that is free.</summary>
    public IResourceBuilder<ProjectResource> AddFrontEnd<TProject>(string name, int? port = null) where TProject : IProjectMetadata, new() =>
        WithEndpoint(Configure(_builder.AddProject<TProject>(name)), port);

    private static IResourceBuilder<ProjectResource> WithEndpoint(IResourceBuilder<ProjectResource> project, int? port = null) =>
        project.WithHttpEndpoint(port: port).WithHttpHealthCheck("/health/ready");

    private IResourceBuilder<ProjectResource> Configure(IResourceBuilder<ProjectResource> project)
    {
        project.WithEnvironment("Samenspel__PublicUrl", _publicUrl.ToString().TrimEnd('/'));
        return _builder.ExecutionContext.IsRunMode
            ? project
                .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Development")
                .WithEnvironment("DOTNET_TieredPGO", "0") // many processes start at once here: measuring code while it runs costs a quarter of the start
            : project;
    }
}
