namespace CioCoachBot.Delivery;

/// <summary>How the pump works: the section <c>Delivery</c> of the configuration.</summary>
public sealed class PumpOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Delivery";

    /// <summary>The shortest pause between two looks.</summary>
    public static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(50);

    /// <summary>How often the outbox is asked for messages that nobody has in hand; at least 50 ms.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>For how long a message belongs to the process that took it; after that another may send it.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How many conversations are spoken to at the same time.</summary>
    public int Lanes { get; set; } = 64;

    /// <summary>How often a message is tried that may have arrived already: there is no way to ask, and a repeat is seen by a person.</summary>
    public int TriesWhenUncertain { get; set; } = 3;

    /// <summary>For how long a message is tried that certainly has not arrived.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);
}
