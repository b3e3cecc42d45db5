using Samenspel.Architecture.Tests.Rules;

namespace Samenspel.Architecture.Tests.Docs;

public sealed class ErrorPageTests
{
    [Fact]
    public void The_page_lists_every_error() => Snapshot.IsIn("docs/errors.md",
    [
        "| Code | Status | English | Dutch |",
        "|---|---|---|---|",
        .. from error in ErrorTests.All
           orderby error.Code
           select $"| `{error.Code}` | {error.Status} | {error.English} | {error.Dutch} |",
        "",
    ]);
}
