using System.Data.Common;
using System.Reflection;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.Messaging.Inbox;
using Samenspel.Messaging.Outbox;
using Samenspel.ServiceDefaults.Operations;

namespace Samenspel.Messaging;

/// <summary>Connects a service to the others.</summary>
public static class MessagingExtensions
{
    private const int ConflictRetries = 20;

    /// <summary>Adds the outbox with its relay, the inbox, and the queues of this service.</summary>
    /// <param name="builder">The service.</param>
    /// <param name="service">Its lower-case name: the first part of its queues' names.</param>
    /// <param name="contracts">The assembly with the events this service sends.</param>
    /// <param name="subscribe">The events it listens to.</param>
    public static void AddMessaging<TDb>(this WebApplicationBuilder builder, string service, Assembly contracts, Action<Subscriptions>? subscribe = null)
        where TDb : DbContext
    {
        var subscriptions = new Subscriptions(builder.Services);
        subscribe?.Invoke(subscriptions);
        var broker = new Uri(DatabaseSettings.ConnectionString(builder.Configuration, "rabbitmq"));

        var services = builder.Services;
        services.AddOptions<MessagingOptions>().BindConfiguration("Messaging").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new SentEvents(contracts));
        services.AddSingleton(provided => new EventTypes(
            [.. subscriptions.All.Select(s => s.Event.Assembly), .. provided.GetServices<SentEvents>().Select(sent => sent.Contracts)]));
        services.AddSingleton(subscriptions);
        services.AddSingleton<MessagingMetrics>();
        services.AddSingleton(new ErrorQueues(broker, [.. subscriptions.All.Select(s => s.Queue(service))]));
        foreach (var handler in subscriptions.All.Select(s => s.Handler).Distinct()) services.AddScoped(handler);
        services.AddSingleton(_ => new SubscriberQueues(broker));
        services.AddHostedService<OutboxRelay<TDb>>();
        services.AddHostedService<OutboxMonitor<TDb>>();
        services.AddMassTransit(bus =>
        {
            foreach (var subscription in subscriptions.All) bus.AddConsumer(subscription.Consumer(typeof(TDb)));
            bus.ConfigureHealthCheckOptions(health =>
            {
                health.MinimalFailureStatus = HealthStatus.Degraded; // the outbox holds what the broker cannot take
                health.Tags.Add(Health.Ready);
            });
            bus.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(broker);
                // The event itself is the body: what a consumer reads does not depend on this library or on C# names.
                rabbit.ConfigureJsonSerializerOptions(EventJson.Configure);
                rabbit.UseRawJsonSerializer(RawSerializerOptions.AnyMessageType, isDefault: true);
                rabbit.MessageTopology.SetEntityNameFormatter(new EventNames(rabbit.MessageTopology.EntityNameFormatter));
                rabbit.Publish<IntegrationEvent>(topology => topology.Exclude = true);
                foreach (var subscription in subscriptions.All)
                    rabbit.ReceiveEndpoint(subscription.Queue(service), queue => Configure(queue, subscription.Consumer(typeof(TDb)), context));
            });
        });
        services.RemoveMassTransitHostedService();
        services.AddHostedService(provided => ActivatorUtilities.CreateInstance<BusStarter>(provided, broker));
    }

    private static void Configure(IRabbitMqReceiveEndpointConfigurator queue, Type consumer, IBusRegistrationContext context)
    {
        var options = context.GetRequiredService<IOptions<MessagingOptions>>().Value;
        queue.PrefetchCount = options.Concurrency * 2;
        queue.ConcurrentMessageLimit = options.Concurrency;
        // Outer: the database is away and comes back. Then: handlers of several events about the same thing met, and all but one begin
        // again; that is nobody's failure, however often it happens. Inner: the handler itself failed.
        queue.UseMessageRetry(retry =>
        {
            retry.Handle(typeof(RetryLimitExceededException), typeof(TimeoutException));
            retry.Handle<DbException>(failure => failure.IsTransient);
            retry.Handle<DbUpdateException>(failure => failure.InnerException is DbException { IsTransient: true } or TimeoutException);
            retry.Exponential(options.DatabaseRetries, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(300));
        });
        queue.UseMessageRetry(retry =>
        {
            retry.Handle<DbUpdateException>(failure => failure.IsConflict());
            retry.Exponential(ConflictRetries, TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(50));
        });
        queue.UseMessageRetry(retry =>
        {
            retry.Ignore<DbUpdateException>(failure => failure.IsConflict());
            retry.Exponential(options.HandlerRetries, TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(200));
        });
        queue.ConfigureConsumer(context, consumer);
    }

    /// <summary>Exchanges bear the wire names of events.</summary>
    private sealed class EventNames(IEntityNameFormatter others) : IEntityNameFormatter
    {
        public string FormatEntityName<T>() => typeof(IntegrationEvent).IsAssignableFrom(typeof(T)) && !typeof(T).IsAbstract
            ? EventNameAttribute.Of(typeof(T)).Name
            : others.FormatEntityName<T>();
    }
}
