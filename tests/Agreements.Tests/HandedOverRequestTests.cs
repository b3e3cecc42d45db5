using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests;

/// <summary>A draft names who helps the client with the support request now, in whatever order that is heard.</summary>
public sealed class HandedOverRequestTests(AgreementsApi api) : IClassFixture<AgreementsApi>
{
    private static readonly Guid Omar = Guid.CreateVersion7();
    private static readonly Guid Ria = Guid.CreateVersion7();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("match first", "m12")]
    [InlineData("match last", "12m")]
    [InlineData("the newest first", "2m1")]
    [InlineData("the newest last", "1m2")]
    [InlineData("backwards", "21m")]
    [InlineData("match, backwards", "m21")]
    public async Task In_any_order_the_draft_names_who_took_over_last(string title, string order)
    {
        var match = New.Match();
        foreach (var one in order)
        {
            if (one == 'm') await api.GivenDraftAsync(match);
            else await HandOverAsync(match, one == '1' ? Omar : Ria, one - '0');
        }
        var draft = await DraftAsync(match);
        Assert.True(draft.ProfessionalId == Ria, title);
        Assert.DoesNotContain(await api.NoticesOfAsync(AgreementsApi.Petra, "?isRead=false"), notice => notice.SubjectId == draft.Id);
        Assert.Contains(await api.NoticesOfAsync(AgreementsApi.Petra with { Id = Ria }, "?isRead=false"), notice => (notice.Code, notice.SubjectId) == ("agreement.to-write", draft.Id));
    }

    [Fact]
    public async Task What_is_heard_at_the_same_moment_comes_out_the_same()
    {
        var matches = Enumerable.Range(0, 12).Select(_ => New.Match()).ToArray();
        await Task.WhenAll(matches.SelectMany(match => new[]
        {
            api.OtherServices.SendAsync(match, Cancel),
            api.OtherServices.SendAsync(new SupportRequestHandedOver(match.RequestId, Omar) { Version = 1 }, Cancel),
        }));
        foreach (var match in matches)
            await Eventually.IsTrueAsync(() => api.ReadDbAsync(db => db.Agreements.AnyAsync(a => a.MatchId == match.MatchId && a.ProfessionalId == Omar, Cancel)), "Omar is named", cancel: Cancel);
    }

    [Fact]
    public async Task Who_was_named_here_stays_and_so_does_who_is_responsible_for_what_started()
    {
        var colleague = await api.GivenProfessionalAsync(AgreementsApi.Team);
        var named = await api.GivenCompleteAsync();
        await api.PutAsync(AgreementsApi.Petra, named.Id, "responsible", new ChangeResponsible.Request(colleague.Id, "Petra heeft te veel.")).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        var active = await api.GivenActiveAsync();
        foreach (var match in new[] { named.Match, active.Match }) await HandOverAsync(match, Omar, 1);

        Assert.Equal((colleague.Id, AgreementsApi.Petra.Id), ((await DraftAsync(named.Match)).ProfessionalId, (await DraftAsync(active.Match)).ProfessionalId));
    }

    [Fact]
    public async Task A_backup_who_takes_the_request_over_is_followed_by_another()
    {
        var given = await api.GivenCompleteAsync();
        await HandOverAsync(given.Match, given.Backup.Id, 1);
        var draft = await api.ReadAsync(AgreementsApi.Petra, given.Id);
        Assert.Equal((given.Backup.Id, null), (draft.ProfessionalId, draft.BackupId));
    }

    private Task HandOverAsync(MatchConfirmed match, Guid to, long version) => api.ReceiveAsync(
        new SupportRequestHandedOver(match.RequestId, to) { Version = version }, db => db.Handovers.AnyAsync(one => one.RequestId == match.RequestId && one.SourceVersion >= version, Cancel));

    private Task<Domain.Agreement> DraftAsync(MatchConfirmed match) => api.ReadDbAsync(db => db.Agreements.AsNoTracking().SingleAsync(a => a.MatchId == match.MatchId, Cancel));
}
