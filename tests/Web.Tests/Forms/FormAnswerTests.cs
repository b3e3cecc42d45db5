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

    private FormErrors Explain(Answer answer, params (string Field, string? Text)[] now)
    {
        var http = new DefaultHttpContext { Request = { Form = new FormCollection(new Dictionary<string, StringValues> { ["goal"] = "Zelf klussen.", ["pace"] = "Rustig aan." }) } };
        var errors = new FormErrors();
        answer.Explain(errors, http, Services.GetRequiredService<IStringLocalizer<FormTexts>>(), null, now);
        return errors;
    }
}
