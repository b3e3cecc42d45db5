using Samenspel.Web.Forms;

namespace Samenspel.Web.Tests.Forms;

/// <summary>People fill in what the clock of the Netherlands tells.</summary>
public sealed class DutchMomentTests
{
    [Theory]
    [InlineData("2026-07-01", "14:00", "2026-07-01T12:00:00Z")]
    [InlineData("2026-12-05", "14:00", "2026-12-05T13:00:00Z")]
    [InlineData("2027-03-28", "01:30", "2027-03-28T00:30:00Z")]
    [InlineData("2027-03-28", "03:30", "2027-03-28T01:30:00Z")]
    public void A_time_is_that_of_the_season(string day, string time, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).At(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
}
