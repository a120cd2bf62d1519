using CioCoachBot.Storage;

namespace CioCoachBot.Delivery;

/// <summary>How the pump works: the section <c>Delivery</c> of the configuration.</summary>
public sealed class PumpOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Delivery";

    /// <summary>The shortest pause between two looks.</summary>
    public static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest pause between two looks at a database that is shared.</summary>
    public static readonly TimeSpan SharedPoll = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest pause between two looks.</summary>
    public static readonly TimeSpan LongestPoll = TimeSpan.FromDays(1);

    /// <summary>
    /// How often the outbox is asked for messages that nobody has in hand; 50 ms to a day. Where several processes share a database, every
    /// 100 ms at least: what one of them is asked, another may have to answer.
    /// </summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>For how long a message belongs to the process that took it; after that another may send it. Above 0.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// For how long a tenant belongs to the process that speaks for it, where several share a database: after that another takes over from
    /// one that died. Above a second.
    /// </summary>
    public TimeSpan Hold { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many conversations of a tenant are spoken to at the same time; at least 1.</summary>
    public int Lanes { get; set; } = 64;

    /// <summary>
    /// How often a message is tried that may have arrived already: there is no way to ask, and a repeat is seen by a person. At least 1.
    /// </summary>
    public int TriesWhenUncertain { get; set; } = 3;

    /// <summary>For how long a message is tried that certainly has not arrived. Above 0.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The pause between two looks at this database.</summary>
    internal TimeSpan PollOf(IDatabase database) => database.IsShared && Poll > SharedPoll ? SharedPoll : Poll;
}
