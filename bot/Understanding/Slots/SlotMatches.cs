using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A word that tells how, where or with which partner.</summary>
internal readonly record struct Sighting<T>(int From, int To, T Value);

/// <summary>Everything that the message says of the slots, wherever it stands: what belongs to a contact is decided later.</summary>
internal sealed class SlotMatches
{
    private SlotMatches(List<Named> customers) => Customers = customers;

    public List<Named> Customers { get; }

    public List<Length> Lengths { get; } = [];

    public List<ParsedDay> Days { get; } = [];

    public List<Sighting<Clock>> Times { get; } = [];

    public List<Sighting<Approach>> Approaches { get; } = [];

    public List<Sighting<Mode>> Modes { get; } = [];

    public List<int> AccountTeams { get; } = [];

    /// <summary>Partners who were named, present or not.</summary>
    public List<Sighting<PartnerRole>> Partners { get; } = [];

    /// <summary>Runs every recogniser once over the message and marks what each one used.</summary>
    public static SlotMatches From(Message message, List<Named> customers, bool monthFirst)
    {
        var gathered = new SlotMatches(customers);
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.None)
            {
                i = gathered.Time(message, i, monthFirst) - 1;
            }
        }

        NewNames.Find(message, customers);
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.None && message[i].Kind == TokenKind.Word)
            {
                gathered.Word(message, i);
            }
        }

        return gathered;
    }

    private int Time(Message message, int i, bool monthFirst)
    {
        var day = Slots.Days.At(message, i, monthFirst);
        if (day is not { Kind: DayKind.Offset } && Slots.Lengths.At(message, i) is { } length)
        {
            Lengths.Add(length);
            message.Use(i, length.To, Mark.Minutes);
            return length.To;
        }

        if (day is { } said)
        {
            Days.Add(said);
            message.Use(i, said.To, Mark.Day);
            return said.To;
        }

        var at = message.Find(i, LexiconTag.At, out var lead) ? i + lead.Length : i;
        if (Clocks.At(message, at) is { } clock && (clock.IsExplicit || (at > i && !message.IsSign(clock.To, '%') && IsTimeAlone(message, clock.To))))
        {
            Times.Add(new Sighting<Clock>(i, clock.To, clock));
            message.Use(i, clock.To, Mark.Time);
            return clock.To;
        }

        return i + 1;
    }

    /// <summary>"at 5" is a time, "at 5 companies" and "about 45" are not.</summary>
    private static bool IsTimeAlone(Message message, int to) =>
        (to == message.Count || message[to].Kind != TokenKind.Word || message.Longest(to) > 0) && !message.IsNumber(to) && !message.Is(to, LexiconTag.Unit) && !message.Is(to, LexiconTag.Period) && message.IsNumber(to - 1) && message[to - 1].Digits <= 2;

    private void Word(Message message, int i)
    {
        if (message.Find(i, LexiconTag.Partner, out var partner) && IsPartner(message, i, i + partner.Length))
        {
            Partners.Add(new Sighting<PartnerRole>(i, i + partner.Length, (PartnerRole)partner.Value));
            message.Use(i, i + partner.Length, Mark.Partner);
            return;
        }

        if (message.Find(i, LexiconTag.AccountTeam, out var team) && !(i > 0 && message.Is(i - 1, LexiconTag.Theirs)))
        {
            AccountTeams.Add(i);
            message.Use(i, i + team.Length, Mark.Approach);
            return;
        }

        var to = i;
        if (message.Find(i, LexiconTag.Approach, out var approach) && approach.Length >= message.Longest(i) - 1)
        {
            Approaches.Add(new Sighting<Approach>(i, i + approach.Length, (Approach)approach.Value));
            to = i + approach.Length;
        }

        for (var inner = i + 1; inner < to; inner++)
        {
            if (!message.Is(i, LexiconTag.Mode) && message.Find(inner, LexiconTag.Mode, out var within))
            {
                Modes.Add(new Sighting<Mode>(inner, to, (Mode)within.Value));
                break;
            }
        }

        if (message.Find(i, LexiconTag.Mode, out var mode) && (Mode)mode.Value is var where && mode.Length >= message.LongestPlain(i) && !(mode.Length == 1 && IsGroup(message, i)))
        {
            Modes.Add(new Sighting<Mode>(i, i + mode.Length, where));
            to = Math.Max(to, i + mode.Length);
        }

        message.Use(i, to, Mark.Approach);
    }

    /// <summary>A word of a role before "call" or "strategy" is an adjective.</summary>
    private static bool IsPartner(Message message, int i, int to) =>
        message[i].AllCaps || to == message.Count || !(message.Is(to, LexiconTag.Approach) || message.Is(to, LexiconTag.Mode)) || (i > 0 && (message.Is(i - 1, LexiconTag.With) || message.Is(i - 1, LexiconTag.Own)));

    /// <summary>"their teams", "the IT teams" are people, not the app.</summary>
    private static bool IsGroup(Message message, int i) =>
        message.Word(i) is "teams" && !(message[i].Capital && !message[i].AllCaps) && i > 0 && (message.Is(i - 1, LexiconTag.Theirs) || message.Is(i - 1, LexiconTag.Own) || (message[i - 1].Kind == TokenKind.Word && message[i - 1].Mark == Mark.None && message.Longest(i - 1) == 0) || message.Word(i - 1) is "it" or "the" or "two" or "both");
}
