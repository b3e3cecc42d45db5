using System.Net;
using Bunit;
using Samenspel.Web.Features.Availability;

namespace Samenspel.Web.Tests.Features;

/// <summary>Where nobody stands behind an agreement, and why.</summary>
public sealed class BackupPageTests : PageContext
{
    private static readonly Guid Agreement = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7(), Omar = Guid.CreateVersion7();

    public BackupPageTests()
    {
        Answer("GET agreements/v1/reachability", null, HttpStatusCode.NotFound);
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("POST pools/v1/volunteer-cards", new { items = new[] { new { volunteerId = Jan, firstName = "Jan", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("POST identity/v1/person-cards", new { items = new[] { new { personId = Omar, name = "Omar", work = Array.Empty<object>() } } });
    }

    [Theory]
    [InlineData("nl", "Omar is achterwacht, maar schreef geen uren op", "u bent achterwacht, maar schreef geen uren op")]
    [InlineData("en", "Omar is the backup, but wrote down no hours", "you are the backup, but wrote down no hours")]
    public void A_backup_who_wrote_down_no_hours_is_named(string language, string other, string oneself)
    {
        Speak(language);
        Given("BackupWithoutHours", Omar);
        Assert.EndsWith($": {other}", Assert.Single(Texts(Page(), ".links .hint")), StringComparison.Ordinal);
        Assert.Empty(Page().FindAll(".empty"));

        Given("BackupWithoutHours", Me);
        Assert.EndsWith($": {oneself}", Assert.Single(Texts(Page(), ".links .hint")), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reason_names_nobody()
    {
        Given("BothAbsent", Omar);
        Assert.EndsWith(": professional en achterwacht zijn allebei weg", Assert.Single(Texts(Page(), ".links .hint")), StringComparison.Ordinal);
    }

    private IRenderedComponent<BackupPage> Page() => Render<BackupPage>();

    private void Given(string reason, Guid backup) => Answer("GET agreements/v1/backup-gaps", new
    {
        items = new[] { new { agreementId = Agreement, clientId = Wil, volunteerId = Jan, activityCode = "odd-jobs", from = "2026-12-01", until = "2026-12-14", reason, backupId = backup } }, hasMore = false,
    });
}
