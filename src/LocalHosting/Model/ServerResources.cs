namespace Aspire.Hosting.ApplicationModel;

/// <summary>Base of the servers: a container when published, a private process when run locally.</summary>
public class ContainerResource(string name) : Resource(name),
    IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport
{
    internal string Image { get; init; } = "";

    private protected EndpointReferenceExpression Tcp(EndpointProperty property) => new EndpointReference(this, "tcp").Property(property);
}

/// <summary>A PostgreSQL server.</summary>
public sealed class PostgresServerResource : ContainerResource, IResourceWithConnectionString
{
    private readonly ParameterResource? _userName;
    private readonly Dictionary<string, string> _databases = [];

    /// <summary>Makes the server; its superuser is <c>postgres</c> unless a name is given.</summary>
    public PostgresServerResource(string name, ParameterResource? userName, ParameterResource password) : base(name)
    {
        Image = "docker.io/library/postgres:18.3";
        _userName = userName;
        PasswordParameter = password;
    }

    /// <summary>Password of the superuser.</summary>
    public ParameterResource PasswordParameter { get; }

    /// <summary>Databases by resource name.</summary>
    public IReadOnlyDictionary<string, string> Databases => _databases;

    /// <inheritdoc/>
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
        $"Host={Tcp(EndpointProperty.Host)};Port={Tcp(EndpointProperty.Port)};Username={UserName};Password={PasswordParameter}");

    internal ReferenceExpression UserName => _userName is null
        ? ReferenceExpression.Create($"postgres") : ReferenceExpression.Create($"{_userName}");

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() =>
    [
        .. AddressProperties(),
        new("Uri", Uri("")),
        new("JdbcConnectionString", JdbcConnectionString("")),
    ];

    internal IEnumerable<KeyValuePair<string, ReferenceExpression>> AddressProperties() =>
    [
        new("Host", ReferenceExpression.Create($"{Tcp(EndpointProperty.Host)}")),
        new("Port", ReferenceExpression.Create($"{Tcp(EndpointProperty.Port)}")),
        new("Username", UserName),
        new("Password", ReferenceExpression.Create($"{PasswordParameter}")),
    ];

    internal ReferenceExpression Uri(string path) => ReferenceExpression.Create(
        $"postgresql://{UserName}:{new UriEncoded(PasswordParameter)}@{Tcp(EndpointProperty.Host)}:{Tcp(EndpointProperty.Port)}{path}");

    internal ReferenceExpression JdbcConnectionString(string path) => ReferenceExpression.Create(
        $"jdbc:postgresql://{Tcp(EndpointProperty.Host)}:{Tcp(EndpointProperty.Port)}{path}");

    internal void Add(PostgresDatabaseResource database) => _databases.Add(database.Name, database.DatabaseName);
}

/// <summary>A database in a PostgreSQL server.</summary>
public sealed class PostgresDatabaseResource(string name, string databaseName, PostgresServerResource parent)
    : Resource(name), IResourceWithParent<PostgresServerResource>, IResourceWithConnectionString
{
    /// <inheritdoc/>
    public PostgresServerResource Parent { get; } = parent;

    /// <summary>Name of the database in the server.</summary>
    public string DatabaseName { get; } = databaseName;

    /// <inheritdoc/>
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
        $"{Parent};Database={DatabaseName}");

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() =>
    [
        .. Parent.AddressProperties(),
        new("Uri", Parent.Uri($"/{DatabaseName}")),
        new("JdbcConnectionString", Parent.JdbcConnectionString($"/{DatabaseName}")),
        new("DatabaseName", ReferenceExpression.Create($"{DatabaseName}")),
    ];
}

/// <summary>A RabbitMQ broker.</summary>
public sealed class RabbitMQServerResource : ContainerResource, IResourceWithConnectionString
{
    private readonly ParameterResource? _userName;

    /// <summary>Makes the broker; its user is <c>guest</c> unless a name is given.</summary>
    public RabbitMQServerResource(string name, ParameterResource? userName, ParameterResource password) : base(name)
    {
        Image = "docker.io/library/rabbitmq:4.3";
        _userName = userName;
        PasswordParameter = password;
    }

    /// <summary>Password of the user.</summary>
    public ParameterResource PasswordParameter { get; }

    /// <inheritdoc/>
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
        $"amqp://{UserName}:{PasswordParameter}@{Tcp(EndpointProperty.Host)}:{Tcp(EndpointProperty.Port)}");

    internal ReferenceExpression UserName => _userName is null
        ? ReferenceExpression.Create($"guest") : ReferenceExpression.Create($"{_userName}");

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() =>
    [
        new("Host", ReferenceExpression.Create($"{Tcp(EndpointProperty.Host)}")),
        new("Port", ReferenceExpression.Create($"{Tcp(EndpointProperty.Port)}")),
        new("Username", UserName),
        new("Password", ReferenceExpression.Create($"{PasswordParameter}")),
        new("Uri", ConnectionStringExpression),
    ];
}

/// <summary>A SQL Server. It can be published; the local engine cannot run it.</summary>
public sealed class SqlServerServerResource : ContainerResource, IResourceWithConnectionString
{
    /// <summary>Makes the server; its user is <c>sa</c>.</summary>
    public SqlServerServerResource(string name, ParameterResource password) : base(name)
    {
        Image = "mcr.microsoft.com/mssql/server:2022-latest";
        PasswordParameter = password;
    }

    /// <summary>Password of the user <c>sa</c>.</summary>
    public ParameterResource PasswordParameter { get; }

    /// <inheritdoc/>
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
        $"Server={Tcp(EndpointProperty.IPV4Host)},{Tcp(EndpointProperty.Port)};User ID=sa;Password={PasswordParameter};TrustServerCertificate=true");

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() =>
    [
        .. AddressProperties(),
        new("Uri", Uri("")),
        new("JdbcConnectionString", JdbcConnectionString("")),
    ];

    internal IEnumerable<KeyValuePair<string, ReferenceExpression>> AddressProperties() =>
    [
        new("Host", ReferenceExpression.Create($"{Tcp(EndpointProperty.Host)}")),
        new("Port", ReferenceExpression.Create($"{Tcp(EndpointProperty.Port)}")),
        new("Username", ReferenceExpression.Create($"sa")),
        new("Password", ReferenceExpression.Create($"{PasswordParameter}")),
    ];

    internal ReferenceExpression Uri(string path) => ReferenceExpression.Create(
        $"mssql://sa:{new UriEncoded(PasswordParameter)}@{Tcp(EndpointProperty.Host)}:{Tcp(EndpointProperty.Port)}{path}");

    internal ReferenceExpression JdbcConnectionString(string database) => ReferenceExpression.Create(
        $"jdbc:sqlserver://{Tcp(EndpointProperty.Host)}:{Tcp(EndpointProperty.Port)};{database}trustServerCertificate=true");
}

/// <summary>A database in a SQL Server.</summary>
public sealed class SqlServerDatabaseResource(string name, string databaseName, SqlServerServerResource parent)
    : Resource(name), IResourceWithParent<SqlServerServerResource>, IResourceWithConnectionString
{
    /// <inheritdoc/>
    public SqlServerServerResource Parent { get; } = parent;

    /// <summary>Name of the database in the server.</summary>
    public string DatabaseName { get; } = databaseName;

    /// <inheritdoc/>
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
        $"{Parent};Initial Catalog={DatabaseName}");

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() =>
    [
        .. Parent.AddressProperties(),
        new("Uri", Parent.Uri($"/{DatabaseName}")),
        new("JdbcConnectionString", Parent.JdbcConnectionString($"databaseName={DatabaseName};")),
        new("DatabaseName", ReferenceExpression.Create($"{DatabaseName}")),
    ];
}
