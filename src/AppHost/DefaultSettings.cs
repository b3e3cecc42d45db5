/// <summary>What the application model itself needs to run, whoever starts it: dotnet run, the Aspire tool, a test or an IDE.</summary>
internal static class DefaultSettings
{
    private static readonly (string Key, string Value)[] Settings =
    [
        // The dashboard listens on loopback only, where TLS would ask every developer for a certificate.
        ("ASPIRE_ALLOW_UNSECURED_TRANSPORT", "true"),
        // Whoever stops the platform wants to be told when everything has ended.
        ("DcpPublisher:WaitForResourceCleanup", "true"),
        ("Logging:LogLevel:Default", "Warning"),
        ("Logging:LogLevel:Aspire.Hosting.Dcp.DcpHost", "Error"), // it warns that there is no certificate for TLS
        ("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error"), // it warns of keys of the dashboard on disk
        // StartReport tells what a check finds, in a line and not with a page of stack.
        ("Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks", "None"),
    ];

    /// <summary>The arguments with these settings in front of them; what the environment or the arguments say goes first.</summary>
    public static DistributedApplicationOptions OptionsFor(string[] args)
    {
        // The orchestrator ends all parts when this process is killed. Beside each part it would start one more process of 25 MB
        // that ends the part when the orchestrator itself is killed.
        Environment.SetEnvironmentVariable("DCP_DISABLE_MONITOR_PROCESS", "true");
        // The dashboard is a web server for one person.
        Environment.SetEnvironmentVariable("DOTNET_gcServer", "0");

        var missing = Settings.Where(setting => Environment.GetEnvironmentVariable(setting.Key.Replace(":", "__", StringComparison.Ordinal)) is null);
        return new() { Args = [.. missing.Select(setting => $"--{setting.Key}={setting.Value}"), .. args.Where(argument => argument != "--fresh")] };
    }
}
