
using Samenspel.Clients.Domain.Respite;
using Samenspel.Domain;

namespace Samenspel.Clients.Tests;

public sealed class PeriodTests
{
    private static readonly DateOnly Friday = new(2026, 4, 17);

    [Theory]
    [InlineData(10, 16, false)]
    [InlineData(20, 23, false)]
    [InlineData(7, 8, false)]
    [InlineData(22, 24, true)]
    [InlineData(6, 9, true)]
    public void The_night_is_between_eleven_and_seven(int from, int until, bool isNight) =>
        Assert.Equal(isNight, new Period(At(Friday, from), At(Friday, until)).IsNight);

    [Fact]
    public void What_is_left_is_what_nothing_covers()
    {
        Period Of(int from, int until) => new(At(Friday, from), At(Friday, until));
        Assert.Equal([Of(8, 10), Of(12, 13), Of(18, 20)], Of(8, 20).Without([Of(13, 18), Of(10, 12), Of(14, 15)]));
        Assert.Equal([Of(8, 20)], Of(8, 20).Without([]));
        Assert.Empty(Of(8, 20).Without([Of(6, 14), Of(14, 22)]));
        Assert.Equal(["friday-morning", "friday-afternoon"], Of(8, 13).Slots);
        Assert.Equal(["friday-evening"], new Period(At(Friday, 23), At(Friday.AddDays(1), 7)).Slots);
    }

    private static DateTimeOffset At(DateOnly day, int hour) => day.AddDays(hour / 24).InNetherlands(new TimeOnly(hour % 24, 0));
}
