using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Samenspel.LocalHosting.Running;

/// <summary>How far each resource is; others wait here.</summary>
internal sealed class ResourceStates(IEnumerable<IResource> resources)
{
    private readonly Dictionary<IResource, State> _states = resources.ToDictionary(resource => resource, _ => new State());

    public void Started(IResource resource) => _states[resource].Started.TrySetResult();

    public void Healthy(IResource resource)
    {
        Started(resource);
        _states[resource].Healthy.TrySetResult();
    }

    public void Completed(IResource resource, int exitCode)
    {
        Healthy(resource);
        _states[resource].Completed.TrySetResult(exitCode);
    }

    public Task WaitForHealthyAsync(IResource resource, CancellationToken cancellationToken) =>
        _states[resource].Healthy.Task.WaitAsync(cancellationToken);

    public async Task WaitForAsync(IResource waiter, CancellationToken cancellationToken)
    {
        foreach (var wait in waiter.Annotations.OfType<WaitAnnotation>())
        {
            if (!_states.TryGetValue(wait.Resource, out var state))
                throw new DistributedApplicationException($"{waiter.Name} waits for {wait.Resource.Name}, which is not in the model.");
            switch (wait.Kind)
            {
                case WaitKind.Started:
                    await state.Started.Task.WaitAsync(cancellationToken);
                    break;
                case WaitKind.Healthy:
                    await state.Healthy.Task.WaitAsync(cancellationToken);
                    break;
                default:
                    // An exit code that is not the expected one has already ended the whole start.
                    await state.Completed.Task.WaitAsync(cancellationToken);
                    break;
            }
        }
    }

    private sealed class State
    {
        public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Healthy { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<int> Completed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
