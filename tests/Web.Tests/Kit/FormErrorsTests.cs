using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Kit;

public sealed class FormErrorsTests
{
    [Fact]
    public void An_error_is_found_by_its_field()
    {
        var errors = new FormErrors();
        Assert.False(errors.Any);

        errors.Add("Does[0].Text", "Schrijf op wat u doet.");
        errors.Add("Does[0].Text", "Nog iets.");
        errors.Add(null, "Dit kon niet worden bewaard.");

        Assert.True(errors.Any);
        Assert.Equal("Schrijf op wat u doet.", errors.Of("Does[0].Text"));
        Assert.Null(errors.Of("Goal"));
        Assert.Equal(3, errors.All.Count);
    }

    [Theory]
    [InlineData("Text", "veld-Text")]
    [InlineData("Does[0].Text", "veld-Does-0-Text")]
    public void A_field_has_an_id_without_brackets(string field, string id) => Assert.Equal(id, FormErrors.IdOf(field));
}
