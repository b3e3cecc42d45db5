using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Samenspel.Data;

/// <summary>The statements that differ between the databases. There are no others in the platform.</summary>
internal static class ProviderSql
{
    /// <summary>Takes the next rows that may be sent and locks them; rows locked by another relay are passed over. Parameter {0}: now.</summary>
    public static string NextBatch(DbContext db, int size) => IsSqlServer(db)
        ? $"select top ({size}) * from [outbox_message] with (updlock, readpast, rowlock) where [ParkedAt] is null and [NotBefore] <= {{0}} order by [Sequence]"
        : $"""select * from "outbox_message" where "ParkedAt" is null and "NotBefore" <= {"{0}"} order by "Sequence" limit {size} for update skip locked""";

    /// <summary>
    /// Records that a queue takes a message; 0 rows when it had done so before. A twin that arrives at the same moment
    /// waits here for the first to commit. Parameters: {0} message id, {1} queue, {2} now.
    /// </summary>
    public static string ClaimMessage(DbContext db) => IsSqlServer(db)
        ? """
          insert into [inbox_message] ([MessageId], [Queue], [ProcessedAt]) select {0}, {1}, {2}
          where not exists (select 1 from [inbox_message] with (updlock, holdlock) where [MessageId] = {0} and [Queue] = {1})
          """
        : """insert into "inbox_message" ("MessageId", "Queue", "ProcessedAt") values ({0}, {1}, {2}) on conflict do nothing""";

    /// <summary>Waits until no other transaction holds the turn of this name; it is given back with the transaction. Parameter {0}: the name.</summary>
    public static string WaitForNamedLock(DbContext db) => IsSqlServer(db)
        ? """
          declare @taken int;
          exec @taken = sp_getapplock @Resource = {0}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 30000;
          if @taken < 0 throw 50000, 'The turn did not come in time.', 1;
          """
        : "set local lock_timeout = '30s'; select pg_advisory_xact_lock(hashtextextended({0}, 0))";

    /// <summary>Whether saving failed because a unique value exists already.</summary>
    public static bool IsDuplicateKey(DbUpdateException failure) => failure.InnerException switch
    {
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqlException sqlServer => sqlServer.Number is 2601 or 2627,
        _ => false,
    };

    /// <summary>Whether saving or looking failed on text that the database cannot hold: PostgreSQL refuses the character NUL, which nobody types.</summary>
    public static bool IsUnstorableText(Exception failure) =>
        (failure as PostgresException ?? failure.InnerException) is PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter };

    private static bool IsSqlServer(DbContext db) => db.Database.ProviderName!.EndsWith("SqlServer", StringComparison.Ordinal);
}
