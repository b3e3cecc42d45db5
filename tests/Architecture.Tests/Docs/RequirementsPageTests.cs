using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;

namespace Samenspel.Architecture.Tests.Docs;

/// <summary>docs/requirements.md is an honest list: what it says is there, is there.</summary>
public sealed partial class RequirementsPageTests
{
    private const int Requirements = 97;

    /// <summary>One line of the page.</summary>
    private sealed record Row(string Number, string Words, string Slices, string Tests)
    {
        public bool IsLater => Slices == "later";
    }

    [Fact]
    public void The_page_has_one_row_for_each_requirement_in_their_order()
    {
        var rows = Read();
        Assert.Equal(Enumerable.Range(1, Requirements).Select(number => $"S{number}"), rows.Select(row => row.Number));
        Rule.Holds(rows.Where(row => row.Words.Length < 10).Select(row => row.Number), "A requirement is said in words");
    }

    [Fact]
    public void What_the_page_names_exists() => Rule.Holds(Read().SelectMany(Breaches), "A requirement names slices and tests that exist, or says: later");

    [Theory]
    [InlineData("Clients: RegisterClient", "Clients.Tests: RegisterClientTests.No_such_test_is_there")]
    [InlineData("Clients: RegisterClient", "Clients.Tests: NoSuchTests.No_such_test_is_there")]
    [InlineData("Clients: RegisterClient", "Nothing.Tests: RegisterClientTests.No_such_test_is_there")]
    [InlineData("Clients: RegisterClient", "")]
    [InlineData("Clients: RegisterNobody", "Architecture.Tests: RequirementsPageTests.What_the_page_names_exists")]
    [InlineData("Nothing: RegisterClient", "Architecture.Tests: RequirementsPageTests.What_the_page_names_exists")]
    [InlineData("RegisterClient", "Architecture.Tests: RequirementsPageTests.What_the_page_names_exists")]
    [InlineData("", "Architecture.Tests: RequirementsPageTests.What_the_page_names_exists")]
    [InlineData("later", "Architecture.Tests: RequirementsPageTests.What_the_page_names_exists")]
    public void A_row_that_names_what_does_not_exist_is_noticed(string slices, string tests) => Assert.NotEmpty(Breaches(new Row("S1", "Words", slices, tests)));

    [Fact]
    public void A_row_that_names_what_exists_is_accepted()
    {
        Assert.Empty(Breaches(new Row("S1", "Words", "later", "")));
        Assert.Empty(Breaches(new Row("S1", "Words", "Clients: RegisterClient, GetClient, Pools: RegisterPool",
            "Architecture.Tests: RequirementsPageTests.What_the_page_names_exists, RequirementsPageTests.A_row_that_names_what_exists_is_accepted")));
    }

    private static Row[] Read() =>
    [
        .. from line in File.ReadAllLines(Repository.At("docs/requirements.md"))
           where Line().IsMatch(line)
           let cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()
           select new Row(cells[0], cells[1], cells.ElementAtOrDefault(2) ?? "", cells.ElementAtOrDefault(3) ?? ""),
    ];

    private static IEnumerable<string> Breaches(Row row)
    {
        if (row.IsLater) return row.Tests.Length == 0 ? [] : [$"{row.Number}: what comes later has no test yet"];
        var (slices, tests) = (Named(row.Slices), Named(row.Tests));
        return
        [
            .. slices.Length == 0 ? [$"{row.Number}: names no slice"] : Array.Empty<string>(),
            .. tests.Length == 0 ? [$"{row.Number}: names no test"] : Array.Empty<string>(),
            .. from slice in slices where !IsSlice(slice.Where, slice.What) select $"{row.Number}: there is no slice {slice.Where}: {slice.What}",
            .. from test in tests where !IsTest(test.Where, test.What) select $"{row.Number}: there is no test {test.Where}: {test.What}",
        ];
    }

    /// <summary><c>Clients: A, B, Pools: C</c> names A and B in Clients, and C in Pools.</summary>
    private static (string Where, string What)[] Named(string cell)
    {
        var named = new List<(string, string)>();
        var where = "";
        foreach (var part in cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(':', StringSplitOptions.TrimEntries);
            if (words.Length == 2) where = words[0];
            named.Add((where, words[^1]));
        }
        return [.. named];
    }

    private static bool IsSlice(string service, string slice) =>
        Parts.Services.SingleOrDefault(known => known.Name == service)?.Slices.Any(type => type.Name == slice) == true;

    private static bool IsTest(string project, string test) => test.Split('.') is [var type, var method]
        && Tests.Any(file => file.Path.StartsWith($"tests/{project}/", StringComparison.Ordinal)
            && Regex.IsMatch(file.Text, $@"\bclass {Regex.Escape(type)}\b") && Regex.IsMatch(file.Text, $@"\b{Regex.Escape(method)}\("));

    private static readonly SourceFile[] Tests = [.. Repository.Sources(".cs").Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal))];

    [GeneratedRegex(@"^\| S[0-9]+ \|")]
    private static partial Regex Line();
}
