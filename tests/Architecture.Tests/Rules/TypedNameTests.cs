using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What people type to be known or reached by is judged in one way: no character that cannot be seen, and no address that no mail arrives at.</summary>
public sealed class TypedNameTests
{
    private static readonly string[] Names = ["NamePrefix", "Title", "Provider"];

    /// <summary>How what names somebody begins or ends: <c>FirstName</c>, <c>WhoDoesIt</c>.</summary>
    private static bool NamesSomebody(string property) =>
        Names.Contains(property) || property.EndsWith("Name", StringComparison.Ordinal) || Regex.IsMatch(property, "^Who($|[A-Z])");

    /// <summary>A name that a machine compares has a form of its own.</summary>
    private static readonly string[] WithOwnForm = ["SignInName"];

    /// <summary>Every text in what an endpoint takes, also in the parts of it.</summary>
    private static IEnumerable<(PropertyInfo Property, string Where)> Typed =>
        from service in Parts.Services
        from request in service.Api.GetTypes()
        where request.Name == "Request" && request.Namespace?.Contains(".Features", StringComparison.Ordinal) is true
        from type in request.GetProperties().Select(property => property.PropertyType).SelectMany(type => type.GetGenericArguments().Append(type))
            .Where(type => type.DeclaringType == request.DeclaringType && type.DeclaringType is not null && type != request).Append(request).Distinct()
        from property in type.GetProperties()
        where property.PropertyType == typeof(string)
        select (property, $"{type.FullName}.{property.Name}");

    [Fact]
    public void A_name_in_a_request_has_letters_and_no_hidden_characters() => Rule.Holds(
        Typed.Where(text => NamesSomebody(text.Property.Name) && !WithOwnForm.Contains(text.Property.Name) && !Has<NameAttribute>(text.Property)).Select(text => text.Where),
        "A name that people type carries [Name]");

    [Fact]
    public void An_address_in_a_request_is_one_to_which_mail_can_go() => Rule.Holds(
        Typed.Where(text => (text.Property.Name.Contains("Email", StringComparison.Ordinal) && !Has<MailAddressAttribute>(text.Property)) || Has<EmailAddressAttribute>(text.Property)).Select(text => text.Where),
        "A mail address carries [MailAddress], and none the framework's own attribute, which takes names and hidden characters too");

    [Fact]
    public void How_somebody_is_reached_has_no_hidden_characters() => Rule.Holds(
        Typed.Where(text => text.Property.Name.EndsWith("Contact", StringComparison.Ordinal) && !Has<ContactAttribute>(text.Property)).Select(text => text.Where),
        "How somebody is reached carries [Contact]");

    [Fact]
    public void There_are_names_and_addresses_to_judge()
    {
        var found = Typed.Select(text => text.Property.Name).ToHashSet();
        Assert.Superset(new HashSet<string> { "FirstName", "Name", "Email", "Title", "DisplayName", "WhoDoesIt", "Who", "LeaderContact" }, found);
    }

    /// <summary>On the property, or on the parameter of the record it is made from.</summary>
    private static bool Has<TAttribute>(PropertyInfo property) where TAttribute : Attribute =>
        property.IsDefined(typeof(TAttribute)) || property.DeclaringType!.GetConstructors().SelectMany(made => made.GetParameters())
            .Any(parameter => parameter.Name == property.Name && parameter.IsDefined(typeof(TAttribute)));
}
