using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.Mail;

/// <summary>Lets a service send messages.</summary>
public static class MailExtensions
{
    /// <summary>Adds the <see cref="Mailer"/> with its options, which are checked when the service starts.</summary>
    public static void AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Mailer>();
    }
}
