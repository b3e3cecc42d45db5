using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Letters;
using Samenspel.Identity.Features.People;
using Samenspel.Mail;
using Samenspel.Notices;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Messages to people, and a real mail server that does not always take them.</summary>
public sealed class LetterTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    /// <summary>Ahead of the service's own clock, so that it leaves the messages of this test alone.</summary>
    private readonly FakeTimeProvider clock = new(DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().AddHours(2).ToUnixTimeSeconds()));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MailBehaviour.Greylist)]
    [InlineData(MailBehaviour.Hang)]
    [InlineData(MailBehaviour.Drop)]
    public async Task What_cannot_be_taken_now_is_tried_again_and_arrives_once(MailBehaviour behaviour)
    {
        using var server = new ScriptedMailServer { Behaviour = behaviour };
        var (letter, person) = await GivenLetterAsync();
        for (var tries = 1; tries <= 3; tries++)
        {
            await RunAsync(server);
            var read = await ReadAsync(letter);
            Assert.Equal((tries, null), (read.Tries, read.Problem));
            Assert.Equal(MailPauses.After(tries), read.NextTryAt - clock.GetUtcNow());
            await RunAsync(server); // too early: nothing happens
            Assert.Equal(tries, (await ReadAsync(letter)).Tries);
            clock.SetUtcNow(read.NextTryAt!.Value);
        }
        Assert.DoesNotContain(server.Heard, line => line == "DATA");

        server.Behaviour = MailBehaviour.Accept;
        await RunAsync(server);
        clock.Advance(TimeSpan.FromDays(3));
        await RunAsync(server);

        Assert.Equal((4, null, null), ((await ReadAsync(letter)).Tries, (await ReadAsync(letter)).NextTryAt, (await ReadAsync(letter)).Problem));
        Assert.Single(server.Heard, line => line == "DATA");
        Assert.Null(await ProblemOfAsync(person));
    }

    [Theory]
    [InlineData(MailBehaviour.Refuse, LetterProblem.Refused, 1)]
    [InlineData(MailBehaviour.Greylist, LetterProblem.GivenUp, 30)]
    public async Task What_does_not_arrive_is_shown_to_the_administrators(MailBehaviour behaviour, LetterProblem problem, int leastTries)
    {
        using var server = new ScriptedMailServer { Behaviour = behaviour };
        var (letter, person) = await GivenLetterAsync();
        var began = clock.GetUtcNow();
        while (await ReadAsync(letter) is { NextTryAt: { } next })
        {
            if (next > clock.GetUtcNow()) clock.SetUtcNow(next);
            await RunAsync(server);
        }

        Assert.Equal(problem, (await ReadAsync(letter)).Problem);
        Assert.True((await ReadAsync(letter)).Tries >= leastTries, "It was tried too few times.");
        Assert.Equal(problem, await ProblemOfAsync(person));
        if (problem is LetterProblem.GivenUp) Assert.InRange(clock.GetUtcNow() - began, TimeSpan.FromDays(2), TimeSpan.FromDays(2.2));
    }

    [Fact]
    public async Task That_something_waits_and_does_not_arrive_is_told_to_the_administrators_once_until_a_message_arrives()
    {
        using var server = new ScriptedMailServer { Behaviour = MailBehaviour.Refuse };
        var administrator = await host.AsAsync(Role.Administrator);
        var (person, email) = await host.GivenPersonAsync();
        await SendAsync();
        var told = Assert.Single(await WaitingAsync());
        await administrator.PostAsync($"/api/identity/v1/notices/{told.Id}/reading", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await SendAsync();
        Assert.Empty(await WaitingAsync());

        server.Behaviour = MailBehaviour.Accept;
        await SendAsync();
        server.Behaviour = MailBehaviour.Refuse;
        await SendAsync();
        Assert.Single(await WaitingAsync());
        server.Behaviour = MailBehaviour.Accept;
        await SendAsync();
        Assert.Empty(await WaitingAsync()); // it arrives: nobody needs to call

        async Task SendAsync()
        {
            clock.Advance(TimeSpan.FromDays(1));
            await host.WithAsync(async services =>
            {
                services.GetRequiredService<IdentityDb>().Add(Letter.Write(person, LetterKind.SomethingWaits, email, clock.GetUtcNow(), askedBy: null));
                await services.GetRequiredService<IdentityDb>().SaveChangesAsync(Cancel);
            });
            await RunAsync(server);
        }

        async Task<IReadOnlyList<NoticesApi.Item>> WaitingAsync() =>
            [.. (await administrator.ReadAllAsync<NoticesApi.Item>("/api/identity/v1/notices", one => one.Id, cancel: Cancel)).Where(one => one.SubjectId == person && one.ReadAt is null)];
    }

    [Fact]
    public async Task What_waited_for_an_address_that_is_no_longer_the_persons_does_not_leave()
    {
        using var server = new ScriptedMailServer { Behaviour = MailBehaviour.Greylist };
        var (letter, person) = await GivenLetterAsync();
        await RunAsync(server);
        await host.WithAsync(services => services.GetRequiredService<IdentityDb>().Accounts.Where(account => account.Id == person)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.Email, $"nieuw-{person:N}@samenspel.example"), Cancel));

        server.Behaviour = MailBehaviour.Accept;
        clock.SetUtcNow((await ReadAsync(letter)).NextTryAt!.Value);
        await RunAsync(server);

        Assert.DoesNotContain(server.Heard, line => line == "DATA");
        Assert.Equal((null, null), ((await ReadAsync(letter)).NextTryAt, (await ReadAsync(letter)).Problem));
    }

    private async Task<(Guid Letter, Guid Person)> GivenLetterAsync()
    {
        var (person, email) = await host.GivenPersonAsync();
        var letter = Letter.Write(person, LetterKind.HelpAsked, email, clock.GetUtcNow(), askedBy: null);
        await host.WithAsync(async services =>
        {
            services.GetRequiredService<IdentityDb>().Add(letter);
            await services.GetRequiredService<IdentityDb>().SaveChangesAsync(Cancel);
        });
        return (letter.Id, person);
    }

    private Task RunAsync(ScriptedMailServer server) => host.WithAsync(services =>
    {
        var mailer = new Mailer(Options.Create(new MailOptions
        {
            Host = "127.0.0.1", Port = server.Port, From = "samenspel@samenspel.example", AllowsPlainText = true, Patience = TimeSpan.FromSeconds(2),
        }));
        return ActivatorUtilities.CreateInstance<LetterJob>(services, mailer, (TimeProvider)clock).RunAsync(clock.GetUtcNow(), Cancel);
    });

    private async Task<Letter> ReadAsync(Guid id)
    {
        Letter letter = null!;
        await host.WithAsync(async services => letter = await services.GetRequiredService<IdentityDb>().Letters.AsNoTracking().SingleAsync(l => l.Id == id, Cancel));
        return letter;
    }

    private async Task<LetterProblem?> ProblemOfAsync(Guid person)
    {
        var people = await (await host.AsAsync(Role.Administrator)).ReadAllAsync<ListPeople.Item>("/api/identity/v1/people", item => item.Id, cancel: Cancel);
        return people.Single(item => item.Id == person).MailProblem;
    }
}
