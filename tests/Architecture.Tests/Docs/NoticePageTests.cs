using Samenspel.Architecture.Tests.Code;
using Samenspel.Notices;

namespace Samenspel.Architecture.Tests.Docs;

public sealed class NoticePageTests
{
    [Fact]
    public void The_page_shows_for_every_change_of_state_who_is_told_and_who_is_not() => Snapshot.IsIn("docs/notices.md",
    [
        .. from service in Parts.Services
           let rows = NoticeTables.Of(service)
           where rows.Count > 0
           from line in (string[])
           [
               $"## {service.Name}", "",
               "| Change | What happens | Told | Not told, and why |",
               "|---|---|---|---|",
               .. rows.Select(row => $"| `{row.Id}` | {row.What} | {string.Join("<br>", row.Told.Select(Told))} | {string.Join("<br>", row.NotTold.Select(NotTold))} |"),
               "",
           ]
           select line,
    ]);

    private static string Told(Told one) => $"{one.Who}: \"{one.Kind.English}\"{(one.Kind.IsUrgent ? " At once." : "")}";

    private static string NotTold(NotTold one) => $"{one.Who}: {one.Why}";
}
