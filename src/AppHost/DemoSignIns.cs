/// <summary>How to sign in as each role of the demonstration. All of these people are invented.</summary>
internal static class DemoSignIns
{
    private static readonly (string Address, string Role)[] People =
    [
        ("petra@samenspel.example", "professional"),
        ("omar@samenspel.example", "professional"),
        ("karin@samenspel.example", "coordinator"),
        ("jan@samenspel.example", "volunteer"),
        ("marijke@samenspel.example", "volunteer"),
        ("meindert@samenspel.example", "client"),
        ("samira@samenspel.example", "caregiver"),
        ("noor@samenspel.example", "ambassador"),
        ("aisha@samenspel.example", "administrator"),
    ];

    public static void Print(Uri publicUrl, string password)
    {
        Console.WriteLine($"Sign in at {publicUrl} with the password {password}");
        foreach (var (address, role) in People)
            Console.WriteLine($"  {role,-14} {address}");
    }
}
