using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A word that tells how, where, when or with which partner.</summary>
internal readonly record struct Sighting<T>(int From, int To, T Value);

/// <summary>Everything that the message says of the slots, wherever it stands: what belongs to a contact is decided later.</summary>
internal sealed class SlotMatches
{
    private SlotMatches(List<NamedCustomer> customers) => Customers = customers;

    public List<NamedCustomer> Customers { get; }

    /// <summary>All who were named, those with them who were not met.</summary>
    public List<NamedCustomer> Named { get; private set; } = [];

    public List<Length> Lengths { get; } = [];

    public List<ParsedDay> Days { get; } = [];

    public List<Sighting<Clock>> Times { get; } = [];

    public List<Sighting<Approach>> Approaches { get; } = [];

    public List<Sighting<Mode>> Modes { get; } = [];

    public List<int> AccountTeams { get; } = [];

    /// <summary>Partners who were named, present or not.</summary>
    public List<Sighting<PartnerRole>> Partners { get; } = [];

    /// <summary>
    /// Runs every recogniser once over the message and marks what each one used: first what has figures, then names, then words.
    /// </summary>
    public static SlotMatches From(Message message, List<NamedCustomer> customers, bool monthFirst)
    {
        var slots = new SlotMatches(customers);
        PutAsideTitles(message);
        Quotation.PutAside(message, customers);
        Either.Join(message, customers);
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.None)
            {
                i = slots.AddTime(message, i, monthFirst) - 1;
            }
        }

        slots.PutAsideRates(message);
        Corrections.PutAside(message, slots.Lengths, slots.Days);
        NewCustomers.Find(message, customers);
        BareNames.Find(message, customers);
        PersonNames.PutAside(message, customers);
        slots.Named = [.. customers];
        CustomerCorrections.PutAside(message, customers);
        Bystanders.PutAside(message, customers);
        TheirStep.PutAside(message, customers, slots.Days);
        OtherTime.PutAside(message, customers, slots.Days);
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.None && message[i].Kind == TokenKind.Word)
            {
                slots.AddWord(message, i);
            }
            else if (HowWords.ModeOfPicture(message, i) is { } mode)
            {
                slots.Modes.Add(mode);
                message.Use(i, mode.To, Mark.Mode);
            }
        }

        Corrections.PutAside(message, slots.Modes);
        Corrections.PutAside(message, slots.Partners);

        return slots;
    }

    /// <summary>A day counted from today is no length, any other length is no day. After what was used.</summary>
    private int AddTime(Message message, int i, bool monthFirst)
    {
        if (TimeName.At(message, i) is { } name)
        {
            if (TimeName.IsPerson(message, name))
            {
                message.Use(i, name, Mark.Aside);
                return name;
            }

            Customers.Add(NewName.Of(message, i, name));
            message.Use(i, name, Mark.Customer);
            return name;
        }

        var day = Slots.Days.At(message, i, monthFirst);
        if (day is not { Kind: DayKind.Offset } && Slots.Lengths.At(message, i) is { } length)
        {
            if (IsWaited(message, i) || IsOfWaiting(message, length.To) || IsAdjective(message, i, length.To))
            {
                return length.To;
            }

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

        if (TimeOfDay.At(message, i) is { } clock)
        {
            Times.Add(new Sighting<Clock>(i, clock.To, clock));
            message.Use(i, clock.To, Mark.Time);
            return clock.To;
        }

        return i + 1;
    }

    /// <summary>"Dr. Augustus May": the dot behind a title ends nothing.</summary>
    private static void PutAsideTitles(Message message)
    {
        for (var i = 1; i + 1 < message.Count; i++)
        {
            if (message.IsSign(i, '.') && message.IsGlued(i) && message.Is(i - 1, LexiconTag.Title) && message[i + 1].Capital)
            {
                message.Use(i, i + 1, Mark.Aside);
            }
        }
    }

    /// <summary>"waited 45 minutes", "to wait 3 days".</summary>
    private static bool IsWaited(Message message, int i) =>
        message.Is(i - 1, LexiconTag.Awaits) || (message.Find(i - 2, LexiconTag.Awaits, out var hit) && hit.Length == 2);

    /// <summary>"Contoso … 3 hours a week copying data": beside a customer, how long something takes each time is theirs.</summary>
    private void PutAsideRates(Message message)
    {
        if (Customers.Count == 0)
        {
            return;
        }

        for (var i = Lengths.Count - 1; i >= 0; i--)
        {
            var each = Lengths[i].To;
            var isRate = (message.Is(each, LexiconTag.Article) || message.Is(each, WordClass.Per)) && !message.Is(each, LexiconTag.Each)
                && (message.Is(each + 1, LexiconTag.Period) || message.Is(each + 1, WordClass.DayWord));
            if (isRate && message.IsWord(each + 2) && message[each + 2].Mark == Mark.None)
            {
                message.Use(Lengths[i].From, Lengths[i].To, Mark.None);
                Lengths.RemoveAt(i);
            }
        }
    }

    /// <summary>"30 minute delivery slots": a number and a unit in the singular tell what kind of thing, unless it is a contact.</summary>
    private static bool IsAdjective(Message message, int i, int to) =>
        message.IsNumber(i) && message[i].Number > 1 && to == i + 2 && message.Is(i + 1, LexiconTag.SingularUnit)
        && message.IsWord(to) && message[to].Mark == Mark.None && !message[to].Capital && message.Longest(to) == 0
        && message.IsWord(to + 1) && !message.Is(to + 1, LexiconTag.With) && !message.Is(to + 1, LexiconTag.Approach)
        && !message.Is(to + 1, LexiconTag.Mode) && !message.Is(to + 1, LexiconTag.Meets) && !message.Is(to + 1, LexiconTag.Place);

    /// <summary>"45 minutes of waiting", "90 day payment terms".</summary>
    private static bool IsOfWaiting(Message message, int i)
    {
        while (message.Is(i, LexiconTag.Of) || message.Is(i, LexiconTag.Article) || message.IsSign(i, '-'))
        {
            i++;
        }

        return message.Is(i, LexiconTag.Waiting);
    }

    private void AddWord(Message message, int i)
    {
        if (PartnerWords.Partner(message, i) is { } partner)
        {
            Partners.Add(partner);
            message.Use(i, partner.To, Mark.Partner);
            return;
        }

        if (PartnerWords.AccountTeam(message, i) is { } teamTo)
        {
            AccountTeams.Add(i);
            message.Use(i, teamTo, Mark.Approach);
            return;
        }

        var to = i;
        if (HowWords.Approach(message, i) is { } approach)
        {
            Approaches.Add(approach);
            to = approach.To;
        }

        if (HowWords.ModeWithin(message, i, to) is { } within)
        {
            Modes.Add(within);
        }

        if (HowWords.Mode(message, i) is { } mode)
        {
            Modes.Add(mode);
            to = Math.Max(to, mode.To);
        }

        message.Use(i, to, Mark.Approach);
    }
}
