using System.Reflection;
using System.Text.RegularExpressions;

namespace Samenspel.Matching.Engine.Tests;

/// <summary>What must never count has no place to be told.</summary>
public sealed partial class NeverAnInputTests
{
    [Fact]
    public void Nothing_about_who_somebody_is_can_be_told_to_the_engine()
    {
        var told = Reachable(typeof(MatchingInput)).SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => (type, property))).ToList();
        Assert.True(told.Count > 60);
        Assert.All(told, one => Assert.DoesNotMatch(Forbidden(), one.property.Name));
    }

    [Fact]
    public void A_wish_about_gender_cannot_be_told_without_the_situation_it_is_for() =>
        Assert.Equal([typeof(string), typeof(GenderWishSituation)], Assert.Single(typeof(GenderWish).GetConstructors()).GetParameters().Select(one => one.ParameterType));

    [Fact]
    public void The_words_that_must_not_be_there_would_be_found() => Assert.All(
        new[] { "Ethnicity", "ReligionCode", "PoliticalView", "SexualOrientation", "Diagnosis", "HealthText", "Income", "Nationality", "FirstName", "PhotoUrl", "Bsn", "BirthYear", "EmailAddress" },
        name => Assert.Matches(Forbidden(), name));

    private static HashSet<Type> Reachable(Type start)
    {
        HashSet<Type> found = [];
        var waiting = new Stack<Type>([start]);
        while (waiting.TryPop(out var type))
        {
            foreach (var argument in type.GetGenericArguments()) waiting.Push(argument);
            if (type.Assembly != start.Assembly || !found.Add(type)) continue;
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)) waiting.Push(property.PropertyType);
        }
        return found;
    }

    [GeneratedRegex("(?i)ethni|race|origin|religi|faith|politic|sexual|orientation|diagnos|health|disease|income|salary|national|(first|family|last|full)?name$|photo|picture|bsn|birth|citizen|phone|mail|address")]
    private static partial Regex Forbidden();
}
