using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using Samenspel.Web.Api;
using Samenspel.Web.Forms;
using Samenspel.Web.Kit;
using Samenspel.Web.Tests.Kit;

namespace Samenspel.Web.Tests.Forms;

/// <summary>What a page makes of a form that could not be done.</summary>
public sealed class FormAnswerTests : KitContext
{
    [Theory]
    [InlineData(409)]
    [InlineData(412)]
    public void What_stands_there_now_is_shown_beside_what_was_typed_when_they_do_not_go_together(int status)
    {
        var errors = Explain(new Answer(status, new Problem("agreement.already-active", "De afspraak loopt al.")), ("goal", "Samen klussen."), ("pace", "Rustig aan."));

        Assert.Contains("Samen klussen.", errors.Of("goal"), StringComparison.Ordinal);
        Assert.Null(errors.Of("pace")); // is the same
        Assert.Single(errors.All, error => error.Field is null);
    }

    [Fact]
    public void What_is_refused_for_another_reason_says_that_reason_alone()
    {
        var error = Assert.Single(Explain(new Answer(422, new Problem("terms.goal-missing", "Er is nog geen doel.")), ("goal", "Samen klussen.")).All);
        Assert.Equal("Er is nog geen doel.", error.Sentence);
    }

    [Theory]
    [InlineData("tasks.does[1].text", "does[1]")]
    [InlineData("does[1]", "does[1]")]
    [InlineData("tasks.does", "does")]
    [InlineData("does[7].text", "does")] // a line that the form does not have
    [InlineData("terms.goal", "goal")]
    [InlineData("lines[0].goal", null)] // of a line, and not the goal of the form
    [InlineData("rhythm", null)]
    public void What_a_service_could_not_read_deep_within_is_said_at_the_field_that_the_person_filled_in(string place, string? field)
    {
        var error = Assert.Single(Explain(new Answer(400, new Problem("request.invalid", "Kan niet.", new Dictionary<string, string[]> { [place] = ["Too long."] }))).All);
        Assert.Equal(field, error.Field);
        Assert.DoesNotContain("Too long.", error.Sentence, StringComparison.Ordinal);
    }

    private FormErrors Explain(Answer answer, params (string Field, string? Text)[] now)
    {
        var http = new DefaultHttpContext { Request = { Form = new FormCollection(new Dictionary<string, StringValues> { ["goal"] = "Zelf klussen.", ["pace"] = "Rustig aan.", ["does[0]"] = "Wandelen", ["does[1]"] = "Koffie" }) } };
        var errors = new FormErrors();
        answer.Explain(errors, http, Services.GetRequiredService<IStringLocalizer<FormTexts>>(), null, now.Select(one => (Current)one));
        return errors;
    }
}
