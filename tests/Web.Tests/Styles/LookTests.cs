using Microsoft.Extensions.Configuration;
using Samenspel.Styles;

namespace Samenspel.Web.Tests.Styles;

public sealed class LookTests
{
    [Fact]
    public void Without_a_choice_it_is_the_own_theme() => Assert.Equal("samenspel", Look.Read(With(null)).Theme);

    [Fact]
    public void A_municipality_chooses_its_theme() => Assert.Contains("_content/Samenspel.Styles/themes/ma.css", Look.Read(With("ma")).Sheets);

    [Fact]
    public void A_theme_that_is_not_there_is_named() =>
        Assert.Contains("'paars'", Assert.Throws<InvalidOperationException>(() => Look.Read(With("paars"))).Message, StringComparison.Ordinal);

    private static IConfiguration With(string? theme) => new ConfigurationBuilder().AddInMemoryCollection([new("Web:Theme", theme)]).Build();
}
