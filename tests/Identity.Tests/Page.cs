using AngleSharp;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.Tests;

internal static class Page
{
    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(page => page.Content(html));
    }
}

internal static class IdentityHostExtensions
{
    public static Task BlockAsync(this IdentityHost host, Guid person) => host.WithAsync(async services =>
    {
        var db = services.GetRequiredService<IdentityDb>();
        Assert.Null((await db.People.SingleAsync(p => p.Id == person)).Block(Guid.Empty, "for a test", TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync();
    });
}
