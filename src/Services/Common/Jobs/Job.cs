namespace Samenspel.Jobs;

/// <summary>Work that time brings, as a service registers it.</summary>
/// <param name="Name">Its name in the database: one row for all copies of the service.</param>
/// <param name="Every">The time from one start to the next.</param>
/// <param name="RunAsync">What is done, in a scope of its own, with the moment it begins.</param>
internal sealed record Job(string Name, TimeSpan Every, Func<IServiceProvider, DateTimeOffset, CancellationToken, Task> RunAsync);
