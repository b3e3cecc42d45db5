namespace Samenspel.Matching.Engine.Indexing;

/// <summary>What two ascending lists share.</summary>
internal static class SortedNumbers
{
    public static int CountShared(int[] one, int[] other)
    {
        var (i, j, count) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) (i, j, count) = (i + 1, j + 1, count + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return count;
    }
}
