namespace Samenspel.Web.Tests.Reach;

/// <summary>
/// What somebody may do by the services, somebody can do on a page. What no page reaches yet stands in <see cref="NotReached"/>, by
/// subject: the list only gets shorter.
/// </summary>
public sealed class ReachTests
{
    [Fact]
    public void Every_operation_is_reached_by_some_page_or_stands_in_the_list()
    {
        var (used, listed) = (ReachedOperations.Used(), Listed());
        Assert.Equal([], ReachedOperations.All.Select(one => one.ToString()).Except(used).Except(listed));
    }

    [Fact]
    public void Nothing_stands_in_the_list_that_a_page_reaches() => Assert.Equal([], Listed().Intersect(ReachedOperations.Used()));

    [Fact]
    public void Nothing_stands_in_the_list_that_is_not_there_or_stands_there_twice()
    {
        string[] all = [.. NotReached.BySubject.SelectMany(subject => subject.Value)];
        Assert.Empty(all.Except(ReachedOperations.All.Select(one => one.ToString())));
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    /// <summary>A test that finds nothing proves nothing: a few of each kind are known to be used.</summary>
    [Theory]
    [InlineData("agreements POST /agreements/{id}/visits")]
    [InlineData("clients POST /contact-cards")]
    [InlineData("identity GET /me/homes")]
    [InlineData("signals DELETE /notices/{id}/reading")]
    [InlineData("signals POST /check-ins/answers")]
    public void What_pages_use_is_found(string operation) => Assert.Contains(operation, ReachedOperations.Used());

    private static HashSet<string> Listed() => [.. NotReached.BySubject.SelectMany(subject => subject.Value)];
}
