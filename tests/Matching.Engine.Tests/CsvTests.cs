using System.Text.Json;
using Samenspel.CityCsv;
using Samenspel.CityCsv.Tables;

namespace Samenspel.Matching.Engine.Tests;

/// <summary>An export without persons instead of an invented city.</summary>
public sealed class CsvTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("samenspel-export-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_written_is_read_and_gives_the_same_outcome(int seed)
    {
        var city = CityGenerator.Make(CityShape.Balanced(400, seed));
        var first = city.Requests[0];
        city = city with
        {
            Requests = [first with { GenderWish = new GenderWish("f", GenderWishSituation.IntimateCare), MaxTravelMinutes = 20, TargetGroupCode = "youth", MeetsAlone = false }, .. city.Requests.Skip(1)],
            Previous = [new BlockAndSupply(first.Blocks[0].Id, city.Volunteers[0].Id)],
        };
        CsvCity.Write(city, folder);
        var read = CsvCity.Read(folder);

        Assert.Equal(Plain(city), Plain(read));
        foreach (var (one, other) in city.Distances.DistrictCodes.SelectMany(one => city.Distances.DistrictCodes.Select(other => (one, other))))
            Assert.Equal(city.Distances.Between(one, other), read.Distances.Between(one, other));
        Assert.Equal(JsonSerializer.Serialize(Matcher.Solve(city).Proposals), JsonSerializer.Serialize(Matcher.Solve(read).Proposals));
    }

    [Theory]
    [InlineData("volunteers.csv", "naam")]
    [InlineData("volunteers.csv", "birth_date")]
    [InlineData("requests.csv", "BSN")]
    [InlineData("requests.csv", "diagnose")]
    [InlineData("requests.csv", "religion")]
    [InlineData("activities.csv", "contact_email")]
    public void What_tells_who_somebody_is_refuses_the_export(string file, string column)
    {
        Written();
        Change(file, lines => [lines[0] + "," + column, .. lines.Skip(1).Select(line => line + ",x")]);
        var problem = Assert.Single(Refused());
        Assert.Equal((file, 1, column), (problem.File, problem.Line, problem.Column));
        Assert.Contains("who somebody is", problem.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(",x", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("volunteers.csv", "max_clients", "many", "This is no whole number.")]
    [InlineData("volunteers.csv", "volunteer_id", "4", "This is no id (UUID).")]
    [InlineData("volunteers.csv", "volunteer_id", "", "This must be filled in.")]
    [InlineData("volunteers.csv", "conduct_certificate_valid_until", "01-02-2027", "This is no day, such as 2026-03-10.")]
    [InlineData("volunteers.csv", "is_active", "1", "Write yes or no.")]
    [InlineData("requests.csv", "slots", "someday-morning", "'someday-morning' is not in the catalogue.")]
    [InlineData("requests.csv", "activity", "surgery", "'surgery' is not in the catalogue.")]
    [InlineData("requests.csv", "severity", "huge", "Write one of: light, medium, heavy.")]
    [InlineData("requests.csv", "gender_wish", "f", "A wish counts only in a situation: write it.")]
    public void What_is_wrong_is_named_with_file_line_and_column(string file, string column, string value, string sentence)
    {
        Written();
        SetLast(file, column, value);
        var lines = File.ReadAllLines(Path.Combine(folder, file)).Length;
        var problem = Refused().First(one => one.Sentence == sentence);
        Assert.Equal((file, lines), (problem.File, problem.Line));
    }

    [Fact]
    public void A_column_that_is_not_known_or_lacks_is_named()
    {
        Written();
        Change("volunteers.csv", lines => [lines[0].Replace("max_clients", "maximum", StringComparison.Ordinal), .. lines.Skip(1)]);
        Assert.Equal([("maximum", "This column is not known."), ("max_clients", "This column is needed.")], Refused().Select(one => (one.Column, one.Sentence)));
        File.Delete(Path.Combine(folder, "requests.csv"));
        Assert.Contains(Refused(), one => one is { File: "requests.csv", Sentence: "This file is needed." });
    }

    [Fact]
    public void Twice_the_same_is_not_possible_and_no_more_than_twenty_problems_are_named()
    {
        Written();
        Change("volunteers.csv", lines => [.. lines, lines[^1]]);
        Assert.Equal("This id is there twice.", Assert.Single(Refused()).Sentence);
        Change("volunteers.csv", lines => [lines[0], .. lines.Skip(1).Select(line => "nobody" + line[36..])]);
        Assert.Equal(CsvException.Most, Refused().Count);
    }

    [Fact]
    public void The_list_separator_of_a_Dutch_spreadsheet_is_read_too()
    {
        Written();
        var expected = Plain(CsvCity.Read(folder));
        foreach (var file in Directory.GetFiles(folder)) File.WriteAllText(file, File.ReadAllText(file).Replace(',', ';'));
        Assert.Equal(expected, Plain(CsvCity.Read(folder)));
    }

    private void Written() => CsvCity.Write(CityGenerator.Make(CityShape.Balanced(60)), folder);

    private void Change(string file, Func<string[], string[]> change)
    {
        var path = Path.Combine(folder, file);
        File.WriteAllLines(path, change(File.ReadAllLines(path)));
    }

    private void SetLast(string file, string column, string value) => Change(file, lines =>
    {
        var index = Array.IndexOf(lines[0].Split(','), column);
        var fields = lines[^1].Split(',');
        fields[index] = value;
        return [.. lines[..^1], string.Join(',', fields)];
    });

    private IReadOnlyList<CsvProblem> Refused() => Assert.Throws<CsvException>(() => CsvCity.Read(folder)).Problems;

    private static string Plain(MatchingInput city) => JsonSerializer.Serialize(city with { Distances = DistrictDistances.Unknown });
}
