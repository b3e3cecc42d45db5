using Samenspel.Data;

namespace Samenspel.Clients.Data;

/// <summary>
/// What may exist once in a file is saved before the file is merged or after it, never in between: it would stay behind in a file that
/// nobody reads any more.
/// </summary>
internal static class FileLocks
{
    /// <summary>A command about one file, whose id is its first argument.</summary>
    public static RouteHandlerBuilder InTurnOfFile(this RouteHandlerBuilder endpoint) => endpoint.OneAtATime(command => About(command.GetArgument<Guid>(0)));

    /// <summary>Waits within a transaction: for two in the same order, whichever goes into the other.</summary>
    public static async Task WaitForFilesAsync(this ClientsDb db, IEnumerable<Guid> files, CancellationToken cancel)
    {
        foreach (var file in files.Order()) await db.WaitForNamedLockAsync(About(file), cancel);
    }

    private static string About(Guid file) => $"file {file}";
}
