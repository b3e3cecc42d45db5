using Samenspel.Domain;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Tests;

public sealed class SignalRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    private static readonly Collaboration Together = new()
    {
        AgreementId = Guid.CreateVersion7(),
        RequestId = Guid.CreateVersion7(),
        ClientId = Guid.CreateVersion7(),
        VolunteerId = Guid.CreateVersion7(),
        OrganisationId = Guid.CreateVersion7(),
    };

    private static readonly Guid Petra = Guid.CreateVersion7();
    private static readonly Guid Karin = Guid.CreateVersion7();

    [Theory]
    [InlineData(Feeling.Good, true)]
    [InlineData(Feeling.Worried, true)]
    [InlineData(Feeling.NotRight, false)]
    [InlineData(Feeling.OverMyLimit, false)]
    public void Only_a_gut_feeling_or_a_limit_needs_no_words(Feeling feeling, bool needsWords)
    {
        Assert.Equal(needsWords ? SignalErrors.WordsMissing : null, Tell(feeling, "").Error);
        Assert.Null(Tell(feeling, "Er is iets.").Error);
    }

    [Theory]
    [InlineData(23, 0)]
    [InlineData(24, 1)]
    [InlineData(71, 2)]
    public void A_closing_tells_how_many_whole_days_it_took(int hours, int days)
    {
        var signal = Tell(Feeling.NotRight, "").Signal!;
        signal.Respond(Petra, "Ik bel.", Now);
        signal.TakeEvents();

        Assert.Null(signal.Close(Petra, SignalOutcome.Resolved, Now.AddHours(hours)));
        Assert.Null(signal.Close(Petra, SignalOutcome.HandedOver, Now.AddHours(hours + 100)));

        Assert.Equal(days, Assert.IsType<SignalClosed>(Assert.Single(signal.TakeEvents())).Days);
    }

    [Fact]
    public void The_first_answer_stands()
    {
        var signal = Tell(Feeling.NotRight, "").Signal!;
        Assert.Null(signal.Respond(Petra, "Ik bel.", Now));
        Assert.Null(signal.Respond(Petra, "Ik bel.", Now.AddDays(1)));
        Assert.Equal(SignalErrors.AlreadyAnswered, signal.Respond(Petra, "Ik bel niet.", Now));
        Assert.Equal(SignalErrors.AlreadyAnswered, signal.Respond(Karin, "Ik bel.", Now));
        Assert.Equal(("Ik bel.", Now), (signal.Answer, signal.AnsweredAt));
    }

    private static (Signal? Signal, Samenspel.Domain.Error? Error) Tell(Feeling feeling, string what) => Signal.Tell(
        Together, Together.VolunteerAccountId, Role.Volunteer, new Report(feeling, what, Urgency.Now, Confidentiality.Share), Now);
}
