using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Gives each contact of a message its slots: those said of it, else those said of all.</summary>
internal sealed class ContactReader(Message message, SlotMatches slots, Segments segments, LocalDate today, bool ahead)
{
    /// <summary>The contacts in the order of the message; at least one, perhaps without a customer.</summary>
    public List<ParsedContact> Read()
    {
        var stretches = Stretches.Of(message, slots, segments);
        if (stretches.Count == 0)
        {
            return [Contact(null, 0, message.Count, null)];
        }

        var shared = new SharedSlots(message, slots, segments, stretches);
        var contacts = new List<ParsedContact>(stretches.Count);
        ParsedContact? before = null;
        for (var s = 0; s < stretches.Count; s++)
        {
            var forAll = shared.Of(s, before, today, ahead);
            foreach (var customer in stretches[s].Customers)
            {
                contacts.Add(Contact(customer, stretches[s].From, stretches[s].To, forAll));
            }

            before = contacts[^1];
        }

        return contacts;
    }

    private ParsedContact Contact(NamedCustomer? customer, int from, int to, ParsedContact? shared)
    {
        var mode = How.Mode(slots, segments, from, to) ?? shared?.Mode;
        return new ParsedContact
        {
            Customer = customer?.Name,
            CustomerIsNew = customer?.IsNew ?? false,
            Candidates = customer?.Candidates ?? [],
            Minutes = Minutes(customer, from, to, shared),
            Date = Date(from, to, shared),
            Mode = mode,
            Approach = How.Approach(slots, segments, from, to, mode) ?? shared?.Approach ?? Approach.Meeting,
            Partners = Partners(from, to),
            Insight = InsightText.Of(message, segments, from, to),
            Promises = Promises(from, to),
        };
    }

    private bool IsFact(int at, int from, int to) => at >= from && at < to && segments.IsFact(at);

    /// <summary>An impossible length is null, and nothing else is taken for it: the person is asked.</summary>
    private int? Minutes(NamedCustomer? customer, int from, int to, ParsedContact? shared)
    {
        foreach (var length in slots.Lengths)
        {
            if (IsFact(length.From, from, to) && !message.Is(length.From - 1, WordClass.NotThan))
            {
                return length.IsPossible ? length.Minutes : null;
            }
        }

        return (customer is null ? null : BareMinutes.Of(message, segments, customer, from, to)) ?? shared?.Minutes;
    }

    private LocalDate? Date(int from, int to, ParsedContact? shared)
    {
        foreach (var day in slots.Days)
        {
            if (day.IsDay && IsFact(day.From, from, to))
            {
                return day.IsImpossible(today, ahead) ? null : day.Resolve(today, ahead);
            }
        }

        return shared?.Date;
    }

    private List<PartnerRole> Partners(int from, int to)
    {
        var present = new List<PartnerRole>(0);
        foreach (var partner in slots.Partners)
        {
            if (IsFact(partner.From, from, to) && !present.Contains(partner.Value)
                && PartnerPresence.WasThere(message, partner.From, partner.To))
            {
                present.Add(partner.Value);
            }
        }

        present.Sort();
        return present;
    }

    private List<ParsedPromise> Promises(int from, int to)
    {
        var promises = new List<ParsedPromise>(0);
        for (var said = segments.Next(Region.Promise, from, to); said.From < to; said = segments.Next(Region.Promise, said.To, to))
        {
            PromiseReader.Read(message, slots, said.From, said.To, today, promises);
        }

        return promises;
    }
}
