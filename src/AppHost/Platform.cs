using Microsoft.Extensions.DependencyInjection;

/// <summary>What all parts share: the broker, the database server, and the settings every part gets.</summary>
internal sealed class Platform
{
    private readonly IDistributedApplicationBuilder _builder;
    private readonly Uri _publicUrl;
    private readonly ReferenceExpression _publicUrlSetting;
    private readonly LocalData? _data;
    private readonly IResourceBuilder<IResourceWithConnectionString> _rabbitMq;
    private readonly Func<string, IResourceBuilder<IResourceWithConnectionString>> _addDatabase;
    private readonly string _provider;
    private readonly bool _onMachine;
    private string? _gatewayFolder;

    public Platform(IDistributedApplicationBuilder builder, bool isFresh)
    {
        _builder = builder;
        _publicUrl = new Uri(builder.Configuration["Samenspel:PublicUrl"] ?? "http://localhost:8080");
        _publicUrlSetting = IsRun
            ? ReferenceExpression.Create($"{_publicUrl.ToString().TrimEnd('/')}")
            : ReferenceExpression.Create($"{builder.AddParameter("public-url")}");
        // Municipalities run SQL Server, a laptop without a container engine runs PostgreSQL; every service knows both.
        _provider = builder.Configuration["Database:Provider"] ?? (IsRun ? "PostgreSql" : "SqlServer");
        _onMachine = IsRun && !ContainerEngine.Answers(builder.Configuration);
        _data = IsRun ? LocalData.Open(builder, isFresh, _onMachine) : null;
        if (_onMachine)
        {
            MachineServers.Install(_provider);
            // QuickStop has ended everything by then, so there is nothing to wait for.
            builder.Configuration["DcpPublisher:WaitForResourceCleanup"] = "false";
        }

        _rabbitMq = _onMachine ? builder.AddMachineRabbitMQ("rabbitmq", _data!) : builder.AddRabbitMQContainer("rabbitmq", _data);
        _addDatabase = (_provider, _onMachine) switch
        {
            ("PostgreSql", true) => builder.AddMachinePostgres("postgres", _data!),
            ("PostgreSql", false) => builder.AddPostgresContainer("postgres", _data),
            ("SqlServer", false) => builder.AddSqlServerContainer("sqlserver", _data),
            ("SqlServer", true) => throw new DistributedApplicationException("SQL Server runs in a container, and no container engine answers. Start one, or set Database:Provider to PostgreSql."),
            _ => throw new DistributedApplicationException($"Database:Provider is '{_provider}'; use PostgreSql or SqlServer."),
        };
    }

    private bool IsRun => _builder.ExecutionContext.IsRunMode;

    /// <summary>A service: a database of its own, and events by the broker.</summary>
    public IResourceBuilder<ProjectResource> AddService<TProject>(string name) where TProject : IProjectMetadata, new()
    {
        var service = AddWithDatabase<TProject>(name, project => Configure(project).WithReference(_rabbitMq));
        return IsRun ? service.WaitForStart(_rabbitMq) : service; // what cannot be sent yet waits in the outbox
    }

    /// <summary>The pages: a small database for who is signed in.</summary>
    public IResourceBuilder<ProjectResource> AddWebsite<TProject>(string name) where TProject : IProjectMetadata, new() => AddWithDatabase<TProject>(name, Configure);

    /// <summary>The part at the public address.</summary>
    public IResourceBuilder<ProjectResource> AddGateway<TProject>(string name) where TProject : IProjectMetadata, new()
    {
        _gatewayFolder = Path.GetDirectoryName(new TProject().ProjectPath)!;
        var gateway = Configure(_builder.AddProject<TProject>(name));
        if (!IsRun) gateway.WithEnvironment("Gateway__SecurityContact", _builder.AddParameter("security-contact"));
        return WithEndpoint(gateway, IsRun ? _publicUrl.Port : null)
            .WithExternalHttpEndpoints()
            .WithUrlForEndpoint("http", url => url.Url = _publicUrl.ToString());
    }

    /// <summary>Development makes keys and invented people; whoever deploys brings keys.</summary>
    public void ConfigureKeysAndPeople(IResourceBuilder<ProjectResource> identity)
    {
        if (IsRun)
        {
            var password = _data!.AddSecret("demo-password", new() { MinLength = 12, MinLower = 1, MinUpper = 1, MinNumeric = 1, Special = false });
            identity.WithEnvironment("Identity__DemoPassword", password);
            _builder.Services.AddSingleton(new Start(_publicUrl, password.Resource)).AddHostedService<OrchestratorStart>().AddHostedService<StartReport>().AddHostedService<Restarts>().AddHostedService<QuickStop>().AddSingleton<Orchestrator>();
            return;
        }
        identity
            .WithEnvironment("Identity__SigningKeys__0", _builder.AddParameter("identity-signing-key", secret: true))
            .WithEnvironment("Identity__EncryptionKeys__0", _builder.AddParameter("identity-encryption-key", secret: true));
    }

    /// <summary>Mail leaves by the mail server of whoever runs the platform, and goes into a folder while developing.</summary>
    public void ConfigureMail(params IResourceBuilder<ProjectResource>[] services)
    {
        var (host, from) = IsRun ? default : (_builder.AddParameter("mail-host"), _builder.AddParameter("mail-from"));
        foreach (var service in services)
        {
            if (IsRun) service.WithEnvironment("Mail__PickupFolder", Path.Combine(_data!.Folder, "mail"));
            else service.WithEnvironment("Mail__Host", host).WithEnvironment("Mail__From", from);
        }
    }

    /// <summary>Runs until somebody stops it. Exit code 1 when a part did not start.</summary>
    public async Task<int> RunAsync()
    {
        using var data = _data;
        if (IsRun && _gatewayFolder is { } folder) await Ports.RequireAsync(_publicUrl.Port, $"the public address {_publicUrl}", folder);
        await using var app = _builder.Build();
        await app.RunAsync();
        if (_onMachine) await app.Services.GetRequiredService<Orchestrator>().EndAsync();
        return app.Services.GetService<Start>() is { HasFailed: true } ? 1 : 0;
    }

    /// <summary>
    /// A part with a database of its own. In Development it brings that up to date itself when it starts; where it is published a run of
    /// its own does, before the part starts.
    /// </summary>
    private IResourceBuilder<ProjectResource> AddWithDatabase<TProject>(string name, Func<IResourceBuilder<ProjectResource>, IResourceBuilder<ProjectResource>> configure)
        where TProject : IProjectMetadata, new()
    {
        var database = _addDatabase($"{name}db");
        var part = WithEndpoint(WithData(_builder.AddProject<TProject>(name)));
        return IsRun ? part.WaitFor(database) : part.WaitForCompletion(WithData(_builder.AddProject<TProject>($"{name}-migrate")).WithArgs("migrate"));

        IResourceBuilder<ProjectResource> WithData(IResourceBuilder<ProjectResource> project) =>
            configure(project).WithEnvironment("Database__Provider", _provider).WithReference(database);
    }

    private IResourceBuilder<ProjectResource> WithEndpoint(IResourceBuilder<ProjectResource> project, int? port = null) =>
        project.WithHttpEndpoint(port: port, isProxied: !IsRun).WithHttpHealthCheck("/health/ready");

    private IResourceBuilder<ProjectResource> Configure(IResourceBuilder<ProjectResource> project)
    {
        project.WithEnvironment("Samenspel__PublicUrl", _publicUrlSetting);
        return IsRun
            ? project
                .RunBuilt()
                .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Development")
                .WithEnvironment("ReloadStaticAssetsAtRuntime", "false") // what was built, compressed; otherwise each style sheet is sent at full length here
                .WithEnvironment("DOTNET_TieredPGO", "0") // many processes start at once here: measuring code while it runs costs a quarter of the start
                .WithEnvironment("DOTNET_TC_CallCountingDelayMs", "2000") // hexadecimal, 8 s: code is compiled a second time, and better, when the start is over
                .WithEnvironment("DOTNET_GCgen0size", "800000") // hexadecimal, 8 MB: by itself each would first fill as much as the processor's cache
            : project;
    }
}
