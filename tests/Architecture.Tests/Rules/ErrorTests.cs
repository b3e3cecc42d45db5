using System.Reflection;
using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Domain;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What may go wrong, said once.</summary>
public sealed partial class ErrorTests
{
    /// <summary>All of them: an error is a static field.</summary>
    internal static IReadOnlyList<Error> All { get; } =
    [
        .. from part in Parts.All
           from type in part.GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(Error)
           select (Error)field.GetValue(null)!,
    ];

    [Fact]
    public void An_error_code_is_dotted_and_used_once()
    {
        Assert.NotEmpty(All);
        Rule.Holds(All.GroupBy(error => error.Code).Where(same => same.Count() > 1).Select(same => same.Key), "An error code means one thing");
        Rule.Holds(All.Where(error => !Code().IsMatch(error.Code)).Select(error => error.Code), "An error code reads thing.what-is-wrong");
    }

    [Fact]
    public void An_error_is_a_sentence_in_both_languages() => Rule.Holds(
        from error in All
        from sentence in new[] { error.English, error.Dutch }
        where !Sentence().IsMatch(sentence)
        select $"{error.Code}: {sentence}",
        "An error begins with a capital and ends with a full stop");

    [Fact]
    public void An_error_is_a_refusal_by_status() =>
        Rule.Holds(All.Where(error => error.Status is < 400 or > 599).Select(error => error.Code), "The status of an error is 400 or more");

    [Fact]
    public void Every_error_is_a_field_so_that_it_can_be_listed() => Rule.Holds(
        from part in Parts.All
        from type in part.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where type != typeof(Error) && Calls.Makes(method, typeof(Error))
        select $"{type.FullName}.{method.Name}",
        "An error is made in the initialiser of a static field; where its words depend on something, by 'with'");

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Z].*\\.$")]
    private static partial Regex Sentence();
}
