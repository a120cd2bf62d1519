using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>How much the words of a message speak for each intent.</summary>
internal sealed class CueScores
{
    private const int DeepFrom = 4;
    private const int LongMessage = 9;
    private const int ShortMessage = 5;
    private static readonly int Intents = Enum.GetValues<Intent>().Length;
    private readonly double[] _scores = new double[Intents];
    private readonly int[] _covered = new int[Intents];
    private readonly int[] _until = new int[Intents];

    public CueScores(Survey survey)
    {
        for (var i = 0; i < survey.Message.Count; i++)
        {
            if (survey.Message[i].Mark is Mark.Customer or Mark.Told)
            {
                continue;
            }

            foreach (var hit in survey.Message.HitsAt(i))
            {
                if (hit.Tag == LexiconTag.Cue)
                {
                    Weigh(survey, i, hit);
                }
            }
        }
    }

    public double this[Intent intent] => _scores[(int)intent];

    public bool Speaks(Intent intent) => this[intent] > 0;

    /// <summary>Unknown words that the cues of the intent explain.</summary>
    public int Covered(Intent intent) => _covered[(int)intent];

    /// <summary>Adds to what speaks for an intent, where anything does.</summary>
    public void Add(Intent intent, double weight) => _scores[(int)intent] += Speaks(intent) ? weight : 0;

    public void AtLeast(Intent intent, double weight) => _scores[(int)intent] = Math.Max(this[intent], weight);

    /// <summary>Counts what the cues of one intent explain for another, too.</summary>
    public void ShareCover(Intent from, Intent to) => _covered[(int)to] = Math.Max(Covered(from), Covered(to));

    private void Weigh(Survey survey, int at, Hit hit)
    {
        var cue = Cue.Intent(hit);
        var intent = (int)cue;
        var weight = (Cue.Weight(hit) + (IntentWeights.AnotherWord * (hit.Length - 1))) * Share(survey, at, hit);
        weight *= hit.Length == 1 && survey.Words > ShortMessage ? IntentWeights.SingleWord : 1;
        var isSecond = at >= _until[intent] && _scores[intent] > 0;
        for (var i = at; i < at + hit.Length && at >= _until[intent]; i++)
        {
            _covered[intent] += survey.Segments.IsUnknown(i) ? 1 : 0;
        }

        var (more, less) = (Math.Max(_scores[intent], weight), Math.Min(_scores[intent], weight));
        _scores[intent] = isSecond ? more + (IntentWeights.SecondCue * less) : more;
        _until[intent] = Math.Max(_until[intent], at + hit.Length);
    }

    /// <summary>What a cue counts at its place.</summary>
    private static double Share(Survey survey, int at, Hit hit)
    {
        var intent = Cue.Intent(hit);
        if (intent == Intent.Promises && hit.Length > 1 && !survey.AnyMinutes && survey.Slots.Days.Count == 0)
        {
            // "We kept our promise to Contoso" tells nothing that was learned, though it says "we".
            return 1;
        }

        var isLearned = survey.Happened != Happened.No && !survey.Segments.IsFact(at)
            && (survey.IsContact || survey.AnyCustomer) && !survey.IsQuestion;
        if (isLearned || (survey.IsContact && survey.Message[at].Mark != Mark.None))
        {
            return IntentWeights.InWhatWasLearned;
        }

        // "Contoso, 30 min. Brief me": a new clause may ask what the contact only ends with.
        var isBehindContact = survey.IsContact && at > 1 && !(intent == Intent.Brief && ClauseEnd.IsAt(survey.Message, at - 1));
        return isBehindContact || (at > DeepFrom && survey.Words > LongMessage) ? IntentWeights.DeepInMessage : 1;
    }
}
