using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding;

/// <summary>
/// Gives each contact its slots. The customers in the facts part the message into stretches; customers that are merely
/// listed ("Contoso and Fabrikam for an hour") share one. A day before the first or after the last holds for all.
/// </summary>
internal sealed class Contacts(Message message, SlotMatches gathered, Segmenter clauses, LocalDate today, bool ahead)
{
    /// <summary>The contacts in the order of the message; at least one, perhaps without a customer.</summary>
    public List<ParsedContact> Read()
    {
        var anchors = Anchors();
        if (anchors.Count == 0)
        {
            return [Contact(null, 0, message.Count, null)];
        }

        var groups = Groups(anchors);
        var bounds = Bounds(groups);
        var contacts = new List<ParsedContact>(anchors.Count);
        ParsedContact? before = null;
        for (var g = 0; g < groups.Count; g++)
        {
            var first = g == 0 ? 0 : bounds[g - 1];
            var last = g == groups.Count - 1 ? message.Count : bounds[g];
            var shared = Shared(groups, bounds, g, before);
            foreach (var anchor in groups[g])
            {
                contacts.Add(Contact(anchor, first, last, shared));
            }

            before = contacts[^1];
        }

        return contacts;
    }

    /// <summary>The customers that were met; where none stands in the facts, the first one named anywhere.</summary>
    private List<Named> Anchors()
    {
        var anchors = gathered.Customers.FindAll(c => clauses[c.From] == Region.Facts);
        if (anchors.Count == 0 && gathered.Customers.Count > 0)
        {
            anchors.Add(gathered.Customers.Find(c => clauses[c.From] == Region.Promise) ?? gathered.Customers[0]);
        }

        var minutes = gathered.Lengths.Count(l => clauses[l.From] == Region.Facts);
        for (var i = anchors.Count - 1; i > 0; i--)
        {
            if (anchors.FindIndex(a => a.Name == anchors[i].Name) < i && minutes < anchors.Count)
            {
                anchors.RemoveAt(i);
            }
        }

        return anchors;
    }

    private List<List<Named>> Groups(List<Named> anchors)
    {
        var groups = new List<List<Named>>(anchors.Count) { new(1) { anchors[0] } };
        for (var i = 1; i < anchors.Count; i++)
        {
            var listed = true;
            for (var t = anchors[i - 1].To; t < anchors[i].From; t++)
            {
                listed &= message[t].Mark == Mark.None && (message[t].Kind == TokenKind.Sign ? message[t].Sign is ',' or '&' or '+' or '/' : !clauses.IsUnknown(t) && (message.Is(t, LexiconTag.And) || message.Is(t, LexiconTag.With) || message.Is(t, LexiconTag.Article)) || message.Word(t) is "the" or "then" or "also" or "both");
            }

            if (listed)
            {
                groups[^1].Add(anchors[i]);
            }
            else
            {
                groups.Add([anchors[i]]);
            }
        }

        // "Contoso and Fabrikam 30m and 45m" aside, a list with one length each at its end is not seen; one length is everybody's.
        return groups;
    }

    private int[] Bounds(List<List<Named>> groups)
    {
        var bounds = new int[groups.Count - 1];
        for (var g = 0; g < bounds.Length; g++)
        {
            var from = groups[g][^1].To;
            var to = groups[g + 1][0].From;
            var bound = -1;
            for (var t = to - 1; t >= from && bound < 0; t--)
            {
                if (clauses[t] == Region.Facts && (Segmenter.IsBreak(message, t) || message.Is(t, LexiconTag.And) || message.IsSign(t, '&') || message.IsSign(t, '+') || (message[t].Kind == TokenKind.Word && message.Word(t) is "then" or "dann" or "puis" or "luego")))
                {
                    bound = t;
                }
            }

            var between = gathered.Lengths.FindAll(l => l.From >= from && l.To <= to && clauses[l.From] == Region.Facts);
            if (bound < 0)
            {
                bound = between.Count > 0 ? between[^1].To : to;
                // "30m Contoso 1h Fabrikam": the lengths come first.
                if (between.Count > 0 && gathered.Lengths[0].To <= groups[0][0].From)
                {
                    bound = between[^1].From;
                }
            }
            else if (between.Count > 0 && between[^1].To <= bound)
            {
                // "30m, Contoso, 45m, Fabrikam": two lengths before the bound, none after it.
                var start = g == 0 ? 0 : bounds[g - 1];
                var own = gathered.Lengths.Count(l => l.From >= start && l.To <= bound && clauses[l.From] == Region.Facts);
                var until = g + 2 < groups.Count ? groups[g + 2][0].From : message.Count;
                var after = gathered.Lengths.Count(l => l.From >= bound && l.From < until && clauses[l.From] == Region.Facts);
                bound = own > 1 && after == 0 ? between[^1].From : bound;
            }

            bounds[g] = bound;
        }

        return bounds;
    }

    /// <summary>What holds for a group though it was said of another: leading or closing days and lengths, leading words of how.</summary>
    private ParsedContact Shared(List<List<Named>> groups, int[] bounds, int g, ParsedContact? before)
    {
        var lead = groups[0][0].From;
        var tail = groups[^1][^1].To;
        var single = gathered.Lengths.FindAll(l => clauses[l.From] == Region.Facts);
        var each = single.Count == 1 && (Has(LexiconTag.Each) || single[0].To <= lead || single[0].From >= tail) && groups.Count > 1 && Has(LexiconTag.Each);
        var closing = gathered.Days.FindAll(d => d.IsDay && clauses[d.From] == Region.Facts);
        var day = closing.Count == 1 && (closing[0].To <= lead || closing[0].From >= tail) ? closing[0].Resolve(today, ahead) : g > 0 ? before?.Date : null;
        var leadMode = gathered.Modes.FindIndex(m => m.From < lead);
        var leadApproach = gathered.Approaches.FindIndex(a => a.From < lead);
        var follows = g > 0 && !HasHow(bounds[g - 1], g < bounds.Length ? bounds[g] : message.Count);
        return new ParsedContact
        {
            Date = day,
            Minutes = each ? single[0].Minutes : null,
            Mode = follows && leadMode >= 0 ? before?.Mode : g < groups.Count - 1 && SaysAll(tail) ? How(tail, message.Count) : null,
            Approach = follows && leadApproach >= 0 ? before?.Approach : null,
        };
    }

    /// <summary>"… both by phone", behind the last customer.</summary>
    private bool SaysAll(int tail)
    {
        for (var i = tail; i < message.Count; i++)
        {
            if (clauses[i] == Region.Facts && message[i].Kind == TokenKind.Word && message.Word(i) is "both" or "all" or "beide" or "beides" or "tous" or "ambos")
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(LexiconTag sense)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, sense) && clauses[i] == Region.Facts)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasHow(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (clauses[i] == Region.Facts && (message[i].Mark is Mark.Approach or Mark.Mode || message.Is(i, LexiconTag.Met) || message.Is(i, LexiconTag.Meets)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFact(int at, int from, int to) => at >= from && at < to && clauses[at] == Region.Facts;

    private ParsedContact Contact(Named? customer, int from, int to, ParsedContact? shared)
    {
        var length = gathered.Lengths.FindIndex(l => IsFact(l.From, from, to) && !IsNegated(l.From));
        var day = gathered.Days.FindIndex(d => d.IsDay && IsFact(d.From, from, to));
        var said = day >= 0 ? gathered.Days[day] : default;
        var mode = How(from, to) ?? shared?.Mode;
        return new ParsedContact
        {
            Customer = customer?.Name,
            CustomerIsNew = customer?.IsNew ?? false,
            Candidates = customer?.Candidates ?? [],
            Minutes = length >= 0 ? gathered.Lengths[length].IsPossible ? gathered.Lengths[length].Minutes : null : Bare(customer, from, to) ?? shared?.Minutes,
            Date = day >= 0 ? said.IsImpossible(today, ahead) ? null : said.Resolve(today, ahead) : shared?.Date,
            Mode = mode,
            Approach = Way(from, to, mode) ?? shared?.Approach ?? Approach.Meeting,
            Partners = Present(from, to),
            Insight = Learned(from, to),
            Promises = Promised(from, to),
        };
    }

    private bool IsNegated(int at) => at > 0 && (message[at - 1].Kind == TokenKind.Word && message.Word(at - 1) is "not" or "than");

    /// <summary>"contoso 45": a bare number of minutes right behind the customer or after "for".</summary>
    private int? Bare(Named? customer, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.IsNumber(i) && message[i].Mark == Mark.None && clauses[i] == Region.Facts && message[i].Number is >= 5 and <= 480 && message[i].Number % 5 == 0 && message[i].Digits <= 3
                && (customer is not null && (i == customer.To || (i == customer.To + 1 && message.IsSign(i - 1, ','))) || (i > 0 && message[i - 1].Kind == TokenKind.Word && message.Word(i - 1) is "for" && customer is not null))
                && !message.IsSign(i + 1, '%') && !message.IsSign(i + 1, '/') && !message.IsSign(i + 1, '.') | (i + 2 >= to) && (i + 1 >= to || message[i + 1].Kind == TokenKind.Sign || message[i + 1].Mark != Mark.None || message.Is(i + 1, LexiconTag.And) || message.Is(i + 1, LexiconTag.Place)))
            {
                return message[i].Number;
            }
        }

        return null;
    }

    /// <summary>Where: the word that says most. A video call is video, not phone; a lunch at a fair is the event.</summary>
    private Mode? How(int from, int to)
    {
        Mode? best = null;
        foreach (var sighting in gathered.Modes)
        {
            if (IsFact(sighting.From, from, to) && (best is null || Rank(sighting.Value) > Rank(best.Value)))
            {
                best = sighting.Value;
            }
        }

        return best;
    }

    private static int Rank(Mode mode) => mode switch { Mode.Video => 3, Mode.Event => 2, _ => 1 };

    private Approach? Way(int from, int to, Mode? mode)
    {
        Approach? best = null;
        foreach (var sighting in gathered.Approaches)
        {
            if (IsFact(sighting.From, from, to) && (best is null or Approach.Meeting))
            {
                best = sighting.Value;
            }
        }

        var withAccountTeam = gathered.AccountTeams.Exists(at => IsFact(at, from, to));
        return best is null or Approach.Meeting && withAccountTeam && mode == Mode.InPerson ? Approach.StrategicAccountVisit : best;
    }

    private List<PartnerRole> Present(int from, int to)
    {
        var present = new List<PartnerRole>(0);
        foreach (var partner in gathered.Partners)
        {
            if (IsFact(partner.From, from, to) && !present.Contains(partner.Value) && PartnerPresence.WasThere(message, partner.From, partner.To))
            {
                present.Add(partner.Value);
            }
        }

        present.Sort();
        return present;
    }

    private string? Learned(int from, int to)
    {
        string? insight = null;
        for (var i = from; i < to; i++)
        {
            if (clauses[i] != Region.Insight)
            {
                continue;
            }

            var end = i;
            while (end < to && clauses[end] == Region.Insight)
            {
                end++;
            }

            var text = Trim(i, end);
            insight = text.Length == 0 ? insight : insight is null ? text : insight + "; " + text;
            i = end;
        }

        return insight;
    }

    private string Trim(int from, int to)
    {
        while (from < to && ((message[from].Kind == TokenKind.Sign && message[from].Sign is not ('$' or '€' or '£')) || message.Is(from, LexiconTag.And) || message[from].WordLength > 0 && message.Word(from) is "that" or "dass" or "que" or "but" or "aber"))
        {
            from++;
        }

        while (to > from && ((message[to - 1].Kind == TokenKind.Sign && message[to - 1].Sign is not ('%' or '€' or '$')) || message.Is(to - 1, LexiconTag.And)))
        {
            to--;
        }

        return message.Said(from, to);
    }

    private List<ParsedPromise> Promised(int from, int to)
    {
        var promises = new List<ParsedPromise>(0);
        for (var i = from; i < to; i++)
        {
            if (clauses[i] != Region.Promise)
            {
                continue;
            }

            var end = i;
            while (end < to && clauses[end] == Region.Promise)
            {
                end++;
            }

            promises.AddRange(ParsedPromises.Read(message, gathered, i, end, today));
            i = end;
        }

        return promises;
    }
}
