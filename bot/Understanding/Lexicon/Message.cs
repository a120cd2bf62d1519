using System.Runtime.InteropServices;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Lexicon;

/// <summary>A message in tokens, with the meanings of its words.</summary>
internal sealed class Message : TokenText
{
    /// <summary>Shorter words mean something else in too many languages.</summary>
    private const int ShortestForeign = 3;
    private const int ShortestForeignTime = 4;

    private readonly List<Hit> _hits;
    private readonly WordEntry[] _own;
    private readonly WordEntry[] _english;
    private readonly Language? _spoken;

    /// <summary>
    /// Looks every word up, first in the language, then in English; a word that neither knows is looked up as what it was a slip of.
    /// What is marked already, a customer's name, has no meaning.
    /// </summary>
    public Message(TokenText text, Language language, Language? spoken = null)
        : base(text)
    {
        Language = language;
        _spoken = spoken == language ? null : spoken;
        _hits = new(Count * 2);
        _own = new WordEntry[Count];
        _english = language == Languages.English ? _own : new WordEntry[Count];
        for (var i = 0; i < Count; i++)
        {
            ref var token = ref this[i];
            token.FirstHit = _hits.Count;
            if (token.Kind == TokenKind.Word)
            {
                LookUp(i, token.Mark != Mark.None);
            }

            token.Hits = _hits.Count - token.FirstHit;
        }
    }

    /// <summary>The language that the words were read in.</summary>
    public Language Language { get; }

    /// <summary>The longest hit of the tag that begins here.</summary>
    public bool Find(int i, LexiconTag tag, out Hit hit)
    {
        hit = default;
        if (!Has(i))
        {
            return false;
        }

        foreach (var candidate in HitsAt(i))
        {
            if (candidate.Tag == tag && candidate.Length > hit.Length)
            {
                hit = candidate;
            }
        }

        return hit.Length > 0;
    }

    /// <summary>True when a hit of the tag begins here.</summary>
    public bool Is(int i, LexiconTag tag) => Find(i, tag, out _);

    /// <summary>True for a word of the class.</summary>
    public bool Is(int i, WordClass sought) => IsWord(i) && ((_own[i].Classes | _english[i].Classes) & sought) != WordClass.None;

    /// <summary>True for a word of the set.</summary>
    public bool Is(int i, PromiseWord sought) => IsWord(i) && ((_own[i].OfPromise | _english[i].OfPromise) & sought) != PromiseWord.None;

    /// <summary>The number of an ordinal in words; 0 for another word.</summary>
    public int Nth(int i) => !IsWord(i) ? 0 : _own[i].Nth > 0 ? _own[i].Nth : _english[i].Nth;

    /// <summary>Tokens of the longest hit that begins here; 0 for an unknown word.</summary>
    public int Longest(int i)
    {
        var longest = 0;
        foreach (var hit in HitsAt(i))
        {
            longest = IsOfLog(hit.Tag) ? longest : Math.Max(longest, hit.Length);
        }

        return longest;
    }

    /// <summary>Tokens of the longest hit that begins here and tells of the contact itself, not of what is wanted.</summary>
    public int LongestPlain(int i)
    {
        var longest = 0;
        foreach (var hit in HitsAt(i))
        {
            if (!IsOfLog(hit.Tag) && hit.Tag is not (LexiconTag.Cue or LexiconTag.NotPromise or LexiconTag.Promise or LexiconTag.Measure
                or LexiconTag.Fell or LexiconTag.Wished or LexiconTag.Unclear or LexiconTag.NextTime
                or LexiconTag.Observes or LexiconTag.Being
                or LexiconTag.AskLeader or LexiconTag.InviteLeader or LexiconTag.TeachLeader))
            {
                longest = Math.Max(longest, hit.Length);
            }
        }

        return longest;
    }

    /// <summary>What a word says of a contact that is in the log, or of the speaker, explains it in no other message.</summary>
    private static bool IsOfLog(LexiconTag tag) =>
        tag is LexiconTag.Deletes or LexiconTag.Entry or LexiconTag.Lasts or LexiconTag.AddsNote or LexiconTag.LeadsIt
            or LexiconTag.Supposes or LexiconTag.Forwarded or LexiconTag.NotMine or LexiconTag.SingularUnit or LexiconTag.TheirStep
            or LexiconTag.Arranged or LexiconTag.TheirWish or LexiconTag.WouldBe
            or LexiconTag.Logged or LexiconTag.EachWeekday or LexiconTag.DaysTo or LexiconTag.WorksOn or LexiconTag.OffOn
            or LexiconTag.QuietLead or LexiconTag.TakesBack or LexiconTag.Handed or LexiconTag.Erases or LexiconTag.About
            or LexiconTag.Renames or LexiconTag.Manages or LexiconTag.InHouse
            or LexiconTag.Hearsay or LexiconTag.Delivers or LexiconTag.Counts or LexiconTag.Evening;

    /// <summary>Every hit that begins here.</summary>
    public ReadOnlySpan<Hit> HitsAt(int i) => CollectionsMarshal.AsSpan(_hits).Slice(this[i].FirstHit, this[i].Hits);

    private void LookUp(int i, bool isMarked)
    {
        var word = Word(i);
        var entry = _own[i] = Language.Words[word];
        var english = _english[i] = Language == Languages.English ? entry : Languages.English.Words[word];
        if (isMarked)
        {
            return;
        }

        var before = _hits.Count;
        entry.AddHits(this, i, _hits);
        if (_hits.Count == before && english != entry)
        {
            english.AddHits(this, i, _hits);
        }

        if (_hits.Count == before && _spoken is not null)
        {
            LookUpSpoken(i, _spoken.Words[word]);
        }

        if (_hits.Count == before && word.Length >= ShortestForeign && _spoken?.Words.Knows(word) != true)
        {
            LookUpForeign(i);
        }

        if (_hits.Count == before && entry.Phrases.Count == 0 && Language.Words.Mend(word) is { } mended)
        {
            Language.Words[mended].AddHits(this, i, _hits);
        }

        if (_hits.Count == before && _spoken?.Words.Mend(word) is { } meant)
        {
            LookUpSpoken(i, _spoken.Words[meant]);
        }
    }

    /// <summary>"gestern 30 min with contoso": days, units and numbers of a language that neither the message nor its writer has.</summary>
    private void LookUpForeign(int i)
    {
        var before = _hits.Count;
        foreach (var language in Languages.All)
        {
            language.Words[Word(i)].AddHits(this, i, _hits);
        }

        for (var hit = _hits.Count - 1; hit >= before; hit--)
        {
            // "Today Media": a part with a capital is a name.
            var isNumber = _hits[hit].Tag is LexiconTag.Number or LexiconTag.Tenths
                || (_hits[hit].Tag is LexiconTag.Half or LexiconTag.Quarter && !this[i].Capital);
            var isTime = _hits[hit].Tag is LexiconTag.Day or LexiconTag.Weekday or LexiconTag.Unit;
            if (!isNumber && !(isTime && this[i].WordLength >= ShortestForeignTime))
            {
                _hits.RemoveAt(hit);
            }
        }
    }

    /// <summary>"meeting mit contoso am freitag, they want sso": days and small words of the person's own language.</summary>
    private void LookUpSpoken(int i, WordEntry entry)
    {
        var before = _hits.Count;
        entry.AddHits(this, i, _hits);
        for (var hit = _hits.Count - 1; hit >= before; hit--)
        {
            if (_hits[hit].Tag is not (LexiconTag.Weekday or LexiconTag.Day or LexiconTag.DayPart or LexiconTag.Month or LexiconTag.Unit
                or LexiconTag.With or LexiconTag.On or LexiconTag.Approach or LexiconTag.Mode or LexiconTag.Met
                or LexiconTag.Half or LexiconTag.Quarter or LexiconTag.Length or LexiconTag.Article or LexiconTag.Number))
            {
                _hits.RemoveAt(hit);
            }
        }
    }
}
