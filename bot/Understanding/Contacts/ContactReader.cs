using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Gives each contact of a message its slots: those said of it, else those said of all.</summary>
internal sealed class ContactReader(
    Message message, SlotMatches slots, Segments segments, LocalDate today, bool ahead, Happened happened = Happened.Yes)
{
    private readonly bool _isEach = Share.IsEach(message, segments, 0, message.Count);

    /// <summary>The contacts in the order of the message; at least one, perhaps without a customer.</summary>
    public List<ParsedContact> Read()
    {
        var stretches = Stretches.Of(message, slots, segments);
        if (stretches.Count == 0)
        {
            var alone = Contact(null, 0, message.Count, null);
            return [alone with { Segment = Listening.Segment(message, segments, alone) }];
        }

        var shared = new SharedSlots(message, slots, segments, stretches, _isEach);
        var contacts = new List<ParsedContact>(stretches.Count);
        ParsedContact? before = null;
        for (var s = 0; s < stretches.Count; s++)
        {
            if (!ahead && stretches.Count > 1 && IsToCome(stretches[s]))
            {
                continue;
            }

            var forAll = shared.Of(s, before, today, ahead);
            contacts.AddRange(stretches[s].Customers.Count == 1 ? OnDays(stretches[s], forAll) : Joint(stretches[s], forAll));
            before = contacts[^1];
        }

        if (Belonging.Of(message, slots, segments, stretches, contacts) is { } belonging)
        {
            for (var place = 0; place < contacts.Count; place++)
            {
                contacts[place] = Given(contacts[place], belonging.Of(place));
            }
        }

        return contacts;
    }

    private ParsedContact Given(ParsedContact contact, IEnumerable<(int From, int To)> stretches)
    {
        string? insight = null;
        var promises = new List<ParsedPromise>();
        foreach (var (from, to) in stretches)
        {
            insight = InsightText.And(insight, InsightText.Of(message, segments, from, to));
            promises.AddRange(Promises(from, to));
        }

        return contact with { Insight = insight, Promises = Spelled(promises, insight) };
    }

    /// <summary>Only days to come are said of it, beside a contact that took place.</summary>
    private bool IsToCome(Stretch stretch) =>
        slots.Days.Exists(day => day.IsAhead && IsFact(day.From, stretch.From, stretch.To))
        && !slots.Days.Exists(day => day.IsDay && !day.IsAhead && IsFact(day.From, stretch.From, stretch.To));

    private IEnumerable<ParsedContact> OnDays(Stretch stretch, ParsedContact forAll)
    {
        var contact = Contact(stretch.Customers[0], stretch.From, stretch.To, forAll);
        var lengths = Lengths(stretch.From, stretch.To);
        if (lengths.Exists(length => length.Minutes != lengths[0].Minutes))
        {
            contact = contact with { Doubts = [.. contact.Doubts.Append(Doubt.Minutes).Distinct().Order()] };
        }

        var days = SeveralDays.Of(
            message, lengths, DayOfContact.Said(message, slots, segments, stretch.From, stretch.To, today, ahead), _isEach);
        return days.Count == 0 ? [contact] : days.Select((day, i) => contact with
        {
            Minutes = day.Minutes,
            Date = day.Day.Resolve(today, ahead),
            Days = [],
            Doubts = [],
            Insight = i == 0 ? contact.Insight : null,
            Promises = i == 0 ? contact.Promises : [],
        });
    }

    /// <summary>One contact with several customers: the minutes are shared, what was learned and promised is said once.</summary>
    private IEnumerable<ParsedContact> Joint(Stretch stretch, ParsedContact forAll)
    {
        var count = stretch.Customers.Count;
        var respective = Share.Respective(Lengths(stretch.From, stretch.To), count);
        var whole = Contact(null, stretch.From, stretch.To, forAll);
        var bare = BareMinutes.Of(message, segments, stretch.Customers[^1], stretch.From, stretch.To);
        whole = whole with { Minutes = whole.Minutes ?? bare };
        var (learned, promised) = Owners(stretch);
        var isOfAll = learned is null && whole.Insight is not null;
        for (var place = 0; place < count; place++)
        {
            var share = respective is null ? Share.Of(whole.Minutes, count, place, _isEach) : new Share(respective[place].Minutes, null);
            yield return Named(whole, stretch.Customers[place]) with
            {
                Minutes = share.Minutes,
                SharedMinutes = share.Whole,
                Insight = place == (learned ?? 0) ? whole.Insight : null,
                InsightOfAll = isOfAll && place == 0,
                Promises = place == promised ? whole.Promises : [],
            };
        }
    }

    /// <summary>Whose what was learned and what was promised is: whom it names again, else anybody's, and promised to the first.</summary>
    private (int? Learned, int Promised) Owners(Stretch stretch)
    {
        var (learned, promised) = ((int?)null, 0);
        foreach (var named in slots.Customers)
        {
            var place = stretch.Customers.FindIndex(customer => customer.Name == named.Name);
            if (place < 0 || named.From < stretch.Customers[^1].To || named.From >= stretch.To)
            {
                continue;
            }

            (learned, promised) = segments[named.From] == Region.Promise ? (learned, place) : (place, promised);
        }

        return (learned, promised);
    }

    /// <summary>"They want the data model, promised it by Friday": a promise that only points says what was learned.</summary>
    private static List<ParsedPromise> Spelled(List<ParsedPromise> promises, string? insight) => insight is null
        ? promises
        : promises.ConvertAll(promise => promise.IsPointer ? new ParsedPromise(insight, promise.Due) : promise);

    private ParsedContact Contact(NamedCustomer? customer, int from, int to, ParsedContact? shared)
    {
        var mode = How.Mode(slots, segments, from, to) ?? shared?.Mode ?? (AtTheirPlace.Is(message, customer) ? Mode.InPerson : null);
        var approach = How.Approach(slots, segments, from, to, mode) ?? shared?.Approach ?? Approach.Meeting;
        var day = DayOfContact.Of(DayOfContact.Said(message, slots, segments, from, to, today, ahead), today, ahead);
        var insight = InsightText.Of(message, segments, from, to);
        var contact = new ParsedContact
        {
            Minutes = Minutes(customer, from, to, shared),
            Date = day.Date ?? (slots.Days.Exists(said => said.IsDay && IsFact(said.From, from, to) && (ahead || !said.IsAhead))
                ? null : shared?.Date),
            Days = day.Date is null && shared?.Date is null && !ahead ? DayOfContact.OfWeek(slots, segments, today) : day.Days,
            Mode = mode ?? (approach == Approach.DigitalListening ? Mode.Digital : null),
            Approach = approach,
            Partners = Partners(from, to),
            Insight = insight,
            Promises = Spelled(Promises(from, to), insight),
        };
        return Named(contact, customer);
    }

    private ParsedContact Named(ParsedContact contact, NamedCustomer? customer)
    {
        var named = contact with
        {
            Customer = customer?.Name,
            CustomerIsNew = customer?.IsNew ?? false,
            Candidates = customer?.Candidates ?? [],
        };
        return named with { Doubts = Doubtful.In(named, happened) };
    }

    private bool IsFact(int at, int from, int to) => at >= from && at < to && segments.IsFact(at);

    private List<Length> Lengths(int from, int to) => slots.Lengths.FindAll(length => IsFact(length.From, from, to));

    /// <summary>An impossible length is null, and nothing else is taken for it: the person is asked.</summary>
    private int? Minutes(NamedCustomer? customer, int from, int to, ParsedContact? shared)
    {
        foreach (var length in slots.Lengths)
        {
            if (IsFact(length.From, from, to) && !message.Is(length.From - 1, WordClass.NotThan))
            {
                var count = customer is null ? 1 : CountedContacts.Of(message, segments, length, from, to);
                return length.IsPossible ? length.Minutes * count : null;
            }
        }

        return (customer is null ? null : BareMinutes.Of(message, segments, customer, from, to)) ?? shared?.Minutes;
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
