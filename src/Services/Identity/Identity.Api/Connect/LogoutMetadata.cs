using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Samenspel.Identity.Connect;

/// <summary>Says in the discovery document that tools are told when a session ends, which OpenIddict leaves to its host.</summary>
internal sealed class LogoutMetadata : IOpenIddictServerHandler<HandleConfigurationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleConfigurationRequestContext>()
        .UseSingletonHandler<LogoutMetadata>()
        .SetOrder(int.MaxValue - 1000)
        .Build();

    public ValueTask HandleAsync(HandleConfigurationRequestContext context)
    {
        string[] supported = ["backchannel_logout_supported", "backchannel_logout_session_supported", "frontchannel_logout_supported", "frontchannel_logout_session_supported"];
        foreach (var name in supported) context.Metadata[name] = true;
        return ValueTask.CompletedTask;
    }
}
