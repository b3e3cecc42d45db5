using System.Globalization;
using System.Runtime.InteropServices;

namespace Samenspel.LocalHosting.Running;

/// <summary>The few things about processes that .NET has no call for.</summary>
internal static partial class Posix
{
    public const int SigInt = 2;
    public const int SigKill = 9;
    public const int SigTerm = 15;

    /// <summary>Name of a signal as setpriv takes it.</summary>
    public static string NameOf(int signal) => signal switch
    {
        SigInt => "INT",
        SigKill => "KILL",
        SigTerm => "TERM",
        _ => throw new ArgumentOutOfRangeException(nameof(signal)),
    };

    public static bool IsRoot { get; } = UserId() == 0;

    /// <summary>Sends a signal to a process and, where it leads one, its whole group.</summary>
    public static void Signal(int pid, int signal, bool wholeGroup)
    {
        if (pid > 1)
            _ = Kill(wholeGroup ? -pid : pid, signal);
    }

    /// <summary>When the process started, in clock ticks since the machine did; null when there is no such process.</summary>
    public static long? StartTicks(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            // The name of the program stands between brackets and may hold spaces; the fields after it are plain.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            const int state = 0, startTime = 19;
            return fields[state] is "Z" or "X" ? null : long.Parse(fields[startTime], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int pid, int signal);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint UserId();
}
