using Samenspel.Domain;

namespace Samenspel.Web.Homes;

/// <summary>The groups of tasks that a start page shows.</summary>
public static class TaskGroups
{
    /// <summary>In the order in which they are shown.</summary>
    public static readonly IReadOnlyList<TaskGroup> All =
        [TaskGroup.Backup, TaskGroup.Call, TaskGroup.Answer, TaskGroup.Match, TaskGroup.Agree, TaskGroup.Thank, TaskGroup.Read];
}
