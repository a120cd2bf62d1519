using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// Whether a clause has a subject that could be taken for a fact of the contact, a partner or how it was, and tells what was learned of it.
/// </summary>
internal static class ToldSubject
{
    public static bool Is(Clause clause) => IsPartner(clause) || IsOurs(clause) || IsThing(clause);

    /// <summary>
    /// "Our sales team has not called them since May", "marketing keeps emailing people": a partner who did or did not do something is
    /// what was learned, not who was there.
    /// </summary>
    private static bool IsPartner(Clause clause)
    {
        var message = clause.Message;
        var partner = clause.From;
        while (partner < clause.To && message[partner].Mark == Mark.None
            && (message.Is(partner, LexiconTag.Own) || message.Is(partner, LexiconTag.On) || message.Is(partner, LexiconTag.And)))
        {
            partner++;
        }

        if (partner >= clause.To || message[partner].Mark != Mark.Partner || clause.Has(LexiconTag.Present)
            || (clause.Has(LexiconTag.Fell) && !HasPronoun(clause)) || clause.Has(Mark.Minutes))
        {
            return false;
        }

        while (partner < clause.To && message[partner].Mark == Mark.Partner)
        {
            partner++;
        }

        var isKnown = message.Is(partner, LexiconTag.Voice) && !clause.Part(clause.From, partner).Has(LexiconTag.Own);
        return clause.To - partner > 2 && (isKnown || (Denies(message, partner, clause.To) && HasObject(clause.Part(partner, clause.To))));
    }

    /// <summary>"Our hotline keeps them waiting": our own service is the subject, not how the customer was met.</summary>
    private static bool IsOurs(Clause clause)
    {
        var message = clause.Message;
        return message.Is(clause.From, LexiconTag.Own) && message[clause.From].Mark == Mark.None
            && message.Find(clause.From + 1, LexiconTag.Approach, out var ours)
            && (Approach)ours.Value is Approach.Observation or Approach.DigitalListening or Approach.Support
            && clause.From + 1 + ours.Length + 1 < clause.To;
    }

    /// <summary>"Their CMO came along": who of theirs was there is worth knowing, and no partner of ours.</summary>
    public static bool IsTheirPartner(Clause clause) =>
        clause.Message.Is(clause.From, LexiconTag.Theirs) && clause.Message[clause.From].Mark == Mark.None && clause.Has(Mark.Partner)
        && clause.Has(LexiconTag.Present) && !clause.Has(LexiconTag.Own) && !clause.Has(Mark.Minutes) && !clause.Has(Mark.Customer);

    /// <summary>"Support tickets wait four days": a thing of support or of the web is the subject, not how the customer was met.</summary>
    private static bool IsThing(Clause clause)
    {
        var (message, at) = (clause.Message, clause.From);
        while (at < clause.To && (message.Is(at, LexiconTag.Article) || message.Is(at, PromiseWord.The) || message.Is(at, WordClass.The)
            || message.Is(at, LexiconTag.On) || message.Is(at, LexiconTag.Theirs) || message.IsNumber(at)
            || (at == clause.From && message[at].Mark == Mark.None && message.Is(at, LexiconTag.Filler))))
        {
            at++;
        }

        if (at >= clause.To || !message.Find(at, LexiconTag.Approach, out var thing)
            || (Approach)thing.Value is not (Approach.DigitalListening or Approach.Support))
        {
            return false;
        }

        var verb = at + thing.Length;
        while (message.Is(verb, LexiconTag.Of) && message.Find(verb + 1, LexiconTag.Approach, out var support))
        {
            // "Les tickets de support"
            verb += 1 + support.Length;
        }

        while (verb + 1 < clause.To
            && (message[verb].Mark == Mark.Day || (message.Is(verb, LexiconTag.On) && message.IsMarked(verb + 1, Mark.Day))))
        {
            // "The outage on Friday cost them a shift"
            verb++;
        }

        return verb + 1 < clause.To && message.IsWord(verb) && message[verb].Mark == Mark.None && !clause.Has(Mark.Customer)
            && !message.Is(verb, LexiconTag.Place) && !message.Is(verb, LexiconTag.With) && !message.Is(verb, LexiconTag.And)
            && !message.Is(verb, LexiconTag.On) && !message.Is(verb, LexiconTag.Of)
            && (!message.Is(verb, LexiconTag.Filler) || message.Is(verb, LexiconTag.Being) || message.Is(verb, WordClass.Does));
    }

    private static bool Denies(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, PromiseWord.Nothing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Them, or a word that says what.</summary>
    private static bool HasObject(Clause clause) => clause.Unknown > 0 || HasPronoun(clause);

    private static bool HasPronoun(Clause clause)
    {
        for (var i = clause.From; i < clause.To; i++)
        {
            if (clause.Message.Is(i, PromiseWord.Whom) || clause.Message.Is(i, WordClass.TellsWhom)
                || (clause.Message.Is(i, PromiseWord.Third) && clause.Message[i].Mark == Mark.None
                    && !clause.Message.Is(i, PromiseWord.Nothing)))
            {
                return true;
            }
        }

        return false;
    }
}
