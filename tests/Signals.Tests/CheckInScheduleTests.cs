
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.CheckIns;

namespace Samenspel.Signals.Tests;

public sealed class CheckInScheduleTests
{
    private static readonly DateOnly First = new(2026, 3, 7);
    private static readonly DateOnly Second = new(2026, 3, 14);
    private static readonly CheckInOptions Options = new();

    [Fact]
    public void The_client_is_asked_the_morning_after_the_second_visit_and_every_four_weeks_after()
    {
        var schedule = CheckInSchedule.For(Guid.CreateVersion7());
        Visit(schedule, First);
        Assert.Null(schedule.NextAt);
        Visit(schedule, Second);

        var due = new DateTimeOffset(2026, 3, 15, 9, 0, 0, TimeSpan.Zero); // ten in the Netherlands
        Assert.Equal(due, schedule.NextAt);

        schedule.Repeat(Options.Repeat, due);
        Assert.Equal(due.AddDays(28), schedule.NextAt);
        Visit(schedule, Second.AddDays(7));
        Assert.Equal(due.AddDays(28), schedule.NextAt);
    }

    [Fact]
    public void Where_the_service_was_away_for_long_the_client_is_asked_once_and_not_several_times()
    {
        var schedule = CheckInSchedule.For(Guid.CreateVersion7());
        Visit(schedule, First);
        Visit(schedule, Second);
        var late = schedule.NextAt!.Value.AddDays(100);
        schedule.Repeat(Options.Repeat, late);
        Assert.Equal(late.AddDays(28), schedule.NextAt);
    }

    [Fact]
    public void After_the_first_visit_under_a_new_version_the_client_is_asked_whichever_is_heard_first()
    {
        var renewed = At(Second.AddDays(2));
        var visit = Second.AddDays(7);

        var inOrder = AskedBefore();
        inOrder.RecordNewVersion(2, renewed, Options.AskAfter(Second, renewed));
        Assert.Equal(At(Second, 1).AddDays(28), inOrder.NextAt); // no visit yet
        Visit(inOrder, visit);

        var reversed = AskedBefore();
        Visit(reversed, visit);
        reversed.RecordNewVersion(2, renewed, Options.AskAfter(visit, renewed));

        Assert.Equal(new DateTimeOffset(2026, 3, 22, 9, 0, 0, TimeSpan.Zero), inOrder.NextAt);
        Assert.Equal(inOrder.NextAt, reversed.NextAt);

        inOrder.Repeat(Options.Repeat, inOrder.NextAt!.Value);
        var next = inOrder.NextAt;
        inOrder.RecordNewVersion(2, renewed, Options.AskAfter(visit, renewed)); // told again
        Visit(inOrder, visit.AddDays(7));
        Assert.Equal(next, inOrder.NextAt);
    }

    [Fact]
    public void Two_checks_in_a_row_without_an_answer_are_silence()
    {
        var schedule = CheckInSchedule.For(Guid.CreateVersion7());
        Assert.False(schedule.RecordNoAnswer());
        schedule.Answered();
        Assert.False(schedule.RecordNoAnswer());
        Assert.True(schedule.RecordNoAnswer());
        Assert.False(schedule.RecordNoAnswer());
    }

    [Theory]
    [InlineData("2026-03-11", "2026-03-16")] // Wednesday: Thursday, Friday, Monday
    [InlineData("2026-03-13", "2026-03-18")]
    [InlineData("2026-03-14", "2026-03-18")] // Saturday
    public void Three_working_days_pass_over_the_weekend(string from, string until) =>
        Assert.Equal(DateOnly.Parse(until, null), DateOnly.Parse(from, null).AddWorkingDays(3));

    [Theory]
    [InlineData(LookingForward.Happy, DoingMyself.Yes, null)]
    [InlineData(LookingForward.Neutral, DoingMyself.Yes, null)]
    [InlineData(LookingForward.Unhappy, DoingMyself.Yes, CheckInDimension.Person)]
    [InlineData(LookingForward.Happy, DoingMyself.LessThanWanted, CheckInDimension.Task)]
    [InlineData(LookingForward.Neutral, DoingMyself.No, CheckInDimension.Task)]
    [InlineData(LookingForward.Unhappy, DoingMyself.No, CheckInDimension.PersonAndTask)]
    public void An_answer_points_at_the_person_the_task_both_or_nothing(LookingForward forward, DoingMyself doing, CheckInDimension? points)
    {
        var now = At(Second);
        var check = CheckIn.Ask(new Collaboration
        {
            AgreementId = Guid.CreateVersion7(),
            RequestId = Guid.CreateVersion7(),
            ClientId = Guid.CreateVersion7(),
            VolunteerId = Guid.CreateVersion7(),
            OrganisationId = Guid.CreateVersion7(),
        }, Options.LinkValid, now);

        var (dimension, error) = check.Answer(new CheckInAnswer(forward, doing), now);

        Assert.Null(error);
        Assert.Equal(points, dimension);
        Assert.Equal(points is null, ConversationGuide.For(dimension).Count == 0);
        Assert.Equal(CheckInErrors.NotFound, check.Answer(new CheckInAnswer(forward, doing), now).Error);
    }

    private static CheckInSchedule AskedBefore()
    {
        var schedule = CheckInSchedule.For(Guid.CreateVersion7());
        Visit(schedule, First);
        Visit(schedule, Second);
        schedule.Repeat(Options.Repeat, schedule.NextAt!.Value);
        return schedule;
    }

    private static void Visit(CheckInSchedule schedule, DateOnly on) => schedule.RecordVisit(on, At(on), Options.AskAfter(on, At(on)));

    private static DateTimeOffset At(DateOnly day, int plusDays = 0) => new(day.AddDays(plusDays), new TimeOnly(9, 0), TimeSpan.Zero);
}
