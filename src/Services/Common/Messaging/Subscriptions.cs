using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Messaging.Inbox;

namespace Samenspel.Messaging;

/// <summary>The events a service listens to.</summary>
public sealed class Subscriptions
{
    internal Subscriptions(IServiceCollection services) => Services = services;

    /// <summary>The services of the host, for what handlers need.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The events that are listened to.</summary>
    public IEnumerable<Type> Events => All.Select(subscription => subscription.Event);

    internal List<Subscription> All { get; } = [];

    /// <summary>Lets <typeparamref name="THandler"/> handle every <typeparamref name="TEvent"/>, from a queue of its own.</summary>
    public Subscriptions On<TEvent, THandler>() where TEvent : IntegrationEvent where THandler : class, IHandle<TEvent>
    {
        All.Add(new Subscription(typeof(TEvent), typeof(THandler)));
        return this;
    }
}

internal sealed record Subscription(Type Event, Type Handler)
{
    /// <summary>What takes messages from the queue and runs the handler on the service's database.</summary>
    public Type Consumer(Type db) => typeof(EventConsumer<,,>).MakeGenericType(db, Event, Handler);

    /// <summary>The queue of a service for one event; the copies of the service share it.</summary>
    public string Queue(string service) => Queue(service, EventNameAttribute.Of(Event));

    /// <inheritdoc cref="Queue(string)"/>
    public static string Queue(string service, EventNameAttribute heard) => $"{service}.{heard.Name}";
}
