using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Samenspel.LocalHosting.Tests;

public sealed class ModelTests
{
    private readonly IDistributedApplicationBuilder _builder = DistributedApplication.CreateBuilder([]);

    [Theory]
    [InlineData("1st")]
    [InlineData("two--hyphens")]
    [InlineData("ends-")]
    [InlineData("under_score")]
    [InlineData("café")]
    [InlineData("")]
    [InlineData("a2345678901234567890123456789012345678901234567890123456789012345")]
    public void A_name_that_Aspire_rejects_is_rejected(string name) =>
        Assert.ThrowsAny<ArgumentException>(() => _builder.AddExecutable(name, "true", "."));

    [Fact]
    public void Names_are_unique_without_regard_to_case()
    {
        _builder.AddExecutable("one", "true", ".");
        Assert.Throws<DistributedApplicationException>(() => _builder.AddParameter("ONE"));
    }

    [Fact]
    public void Nobody_waits_for_oneself()
    {
        var one = _builder.AddExecutable("one", "true", ".");
        Assert.Throws<DistributedApplicationException>(() => one.WaitFor(one));
    }

    [Fact]
    public void Waiting_for_a_database_waits_for_its_server_first()
    {
        var database = _builder.AddPostgres("postgres").AddDatabase("booksdb");
        var one = _builder.AddExecutable("one", "true", ".").WaitFor(database);
        Assert.Equal(["postgres", "booksdb"], one.Resource.Annotations.OfType<WaitAnnotation>().Select(wait => wait.Resource.Name));
    }

    [Fact]
    public void External_endpoints_are_those_that_are_there_when_it_is_said()
    {
        var one = _builder.AddExecutable("one", "true", ".").WithHttpEndpoint(name: "before").WithExternalHttpEndpoints().WithHttpEndpoint(name: "after");
        Assert.Equal([true, false], one.Resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => endpoint.IsExternal));
    }

    [Fact]
    public async Task A_parameter_without_a_value_names_the_key_to_set()
    {
        var parameter = _builder.AddParameter("api-key").Resource;
        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => parameter.GetValueAsync(TestContext.Current.CancellationToken).AsTask());
        Assert.Contains("Parameters:api-key", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generated_password_has_what_was_asked()
    {
        var password = new GenerateParameterDefault { MinLength = 12, Special = false, MinLower = 1, MinUpper = 1, MinNumeric = 1 }.GetDefaultValue();
        Assert.Equal(12, password.Length);
        Assert.All(password, c => Assert.True(char.IsAsciiLetterOrDigit(c)));
        Assert.Contains(password, char.IsAsciiLetterLower);
        Assert.Contains(password, char.IsAsciiLetterUpper);
        Assert.Contains(password, char.IsAsciiDigit);
    }
}
