namespace Samenspel.TestKit;

/// <summary>The browser of this machine; installed from its packages where it is missing.</summary>
public static class Chromium
{
    /// <summary>Where it is: what <c>TEST_CHROMIUM</c> names, else Debian's.</summary>
    public static async Task<string> PathAsync()
    {
        if (TestEnvironment.Read("TEST_CHROMIUM") is { } given) return given;
        await Machine.InstallAsync("chromium");
        return "/usr/bin/chromium";
    }
}
