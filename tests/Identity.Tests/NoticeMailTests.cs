using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.Mail;
using Samenspel.Identity.Features.People;
using Samenspel.Notices.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Somebody is told by mail that something waits, as often as that person wants, and of nothing in it.</summary>
public sealed class NoticeMailTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Address = "/api/identity/v1/me/mail";

    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow().AddHours(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_is_told_once_a_day_and_what_cannot_wait_at_once()
    {
        var person = await GivenPersonAsync();
        await AddAsync(person);
        await AddAsync(person);
        Assert.Equal(1, await LettersAsync(person, Now));
        await AddAsync(person);
        Assert.Equal(1, await LettersAsync(person, Now.AddHours(22)));
        await AddAsync(person, isUrgent: true);
        Assert.Equal(2, await LettersAsync(person, Now.AddHours(22)));
        Assert.Equal(2, await LettersAsync(person, Now.AddHours(24))); // the urgent letter told of all
        await AddAsync(person);
        Assert.Equal(3, await LettersAsync(person, Now.AddHours(48)));
    }

    [Fact]
    public async Task What_is_done_before_is_not_told_in_whatever_order_that_is_heard()
    {
        var (first, second) = (await AddAsync(await GivenPersonAsync()), Guid.CreateVersion7());
        await host.OtherServices.SendAsync(new NoticeDone(first), Cancel);
        await Eventually.IsTrueAsync(() => IsAsync(first, notice => notice.IsSettled), "the first is done", cancel: Cancel);

        var person = await GivenPersonAsync();
        await host.OtherServices.SendAsync(new NoticeDone(second), Cancel);
        await Eventually.IsTrueAsync(() => IsAsync(second, notice => notice.IsSettled), "the second is done", cancel: Cancel);
        await host.OtherServices.SendAsync(new NoticeAdded(second, person, true), Cancel);
        await Eventually.IsTrueAsync(() => IsAsync(second, notice => notice.IsSettled && notice.PersonId == person), "for whom it was is known", cancel: Cancel);
        Assert.Equal(0, await LettersAsync(person, Now));
    }

    [Fact]
    public async Task Everybody_chooses_how_often()
    {
        var (samira, noor) = (await host.AsAsync(Role.Caregiver), await host.AsAsync(Role.Ambassador));
        Assert.Equal(MailWish.AtOnceWhenUrgent, (await samira.GetAsync(Address, Cancel).OkAsync<GetMailChoice.Response>()).Wish);
        await samira.PutAsJsonAsync(Address, new ChangeMailChoice.Request(MailWish.OnceADay), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await noor.PutAsJsonAsync(Address, new ChangeMailChoice.Request(MailWish.Never), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(MailWish.Never, (await noor.GetAsync(Address, Cancel).OkAsync<GetMailChoice.Response>()).Wish);
        await samira.PutAsJsonAsync(Address, new { wish = "hourly" }, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);

        var (daily, never) = (await IdOfAsync(samira), await IdOfAsync(noor));
        foreach (var person in new[] { daily, never }) await AddAsync(person);
        Assert.Equal((1, 0), (await LettersAsync(daily, Now), await LettersAsync(never, Now)));
        foreach (var person in new[] { daily, never }) await AddAsync(person, isUrgent: true);
        Assert.Equal((1, 0), (await LettersAsync(daily, Now.AddHours(1)), await LettersAsync(never, Now.AddHours(1))));
    }

    [Fact]
    public async Task Who_cannot_sign_in_gets_no_mail()
    {
        var invited = await GivenPersonAsync(isActive: false);
        await AddAsync(invited, isUrgent: true);
        Assert.Equal(0, await LettersAsync(invited, Now));
    }

    private static async Task<Guid> IdOfAsync(HttpClient client) => (await client.GetAsync("/api/identity/v1/me", Cancel).OkAsync<GetMe.Response>()).PersonId;

    private async Task<Guid> GivenPersonAsync(bool isActive = true)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDb>();
        var person = Person.Invite("Somebody");
        if (isActive) person.Activate();
        var address = $"{person.Id:N}@samenspel.example";
        db.AddRange(person, new Account { Id = person.Id, UserName = address, NormalizedUserName = address.ToUpperInvariant(), Email = address, NormalizedEmail = address.ToUpperInvariant() });
        await db.SaveChangesAsync(Cancel);
        return person.Id;
    }

    private async Task<Guid> AddAsync(Guid person, bool isUrgent = false)
    {
        var notice = Guid.CreateVersion7();
        await host.OtherServices.SendAsync(new NoticeAdded(notice, person, isUrgent), Cancel);
        await Eventually.IsTrueAsync(() => IsAsync(notice, one => one.PersonId == person), "the notice is known", cancel: Cancel);
        return notice;
    }

    private async Task<bool> IsAsync(Guid notice, Func<WaitingNotice, bool> isSo)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IdentityDb>().WaitingNotices.AsNoTracking().SingleOrDefaultAsync(one => one.NoticeId == notice, Cancel) is { } found && isSo(found);
    }

    /// <summary>How many letters say to a person that something waits, after the job looked at this moment.</summary>
    private async Task<int> LettersAsync(Guid person, DateTimeOffset at)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NoticeMailJob>().RunAsync(at, Cancel);
        return await scope.ServiceProvider.GetRequiredService<IdentityDb>().Letters.CountAsync(letter => letter.PersonId == person && letter.Kind == LetterKind.SomethingWaits, Cancel);
    }
}
