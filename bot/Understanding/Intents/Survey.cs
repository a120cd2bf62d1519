using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding.Intents;

/// <summary>What a message holds, counted once for every rule that weighs it.</summary>
internal sealed class Survey
{
    public Survey(Message message, SlotMatches slots, Segments segments, LocalDateTime now, Happened happened)
    {
        (Message, Slots, Segments, Now, Happened) = (message, slots, segments, now, happened);
        for (var i = 0; i < message.Count; i++)
        {
            IsQuestion |= message.IsSign(i, '?') && message[i].Mark != Mark.Told;
            if (!message.IsWord(i) || message[i].Mark == Mark.Told)
            {
                continue;
            }

            Words++;
            HasPromiseWord |= message.Is(i, LexiconTag.Promise);
            IsNegative |= message.Is(i, PromiseWord.Nothing);
            IsContrast |= message.Is(i, WordClass.But);
            HasLogged |= message.Is(i, LexiconTag.Logged);
            HasPeriod |= message.Is(i, LexiconTag.Period);
            IsDenied |= message[i].Mark == Mark.Aside;
            Unknown += segments.IsUnknown(i) ? 1 : 0;
            IsPartnerPresent |= slots.Partners.Count > 0 && message.Is(i, LexiconTag.Present);
            var isMet = message[i].Mark is Mark.None or Mark.Approach && segments.IsFact(i)
                && (message.Is(i, LexiconTag.Met) || message.Is(i, LexiconTag.Meets));
            Met += isMet ? 1 : 0;
        }

        var first = message.IsSign(0) ? 1 : 0;
        IsAsked = message.Is(first, LexiconTag.Question) && !(message.Find(first, LexiconTag.Future, out var ahead) && ahead.Length > 1);
        IsQuestion |= IsAsked;
        Customers = slots.Customers.Count(customer => segments.IsFact(customer.From));
        Minutes = segments.CountMinutes(slots);
        IsCommandDenied = IsNegative && !AnyCustomer && DeniedCommand.Is(message);
        HasNumber = PickedNumber.Of(message) is not null;
        var isBare = AnyCustomer && !AnyMinutes && happened == Happened.Yes;
        AsksWhetherMet = isBare && message.IsSign(message.Count - 1, '?') && Unknown == 0 && (Has(LexiconTag.Met) || slots.Modes.Count > 0)
            && !slots.Days.Exists(day => day.IsAhead);
        TellsLater = isBare && Has(LexiconTag.TellsLater) && !slots.Days.Exists(day => !day.IsAhead)
            && (message.Is(first, LexiconTag.Condition) || message.Is(first, WordClass.AsBefore)
                || message.Is(first, LexiconTag.TellsLater));
        Person = OtherPerson.In(message, slots.Customers);
        Colleague = Intents.Colleague.In(message, slots.Customers);
        IsNotMine = AnyCustomer && Has(LexiconTag.NotMine);
        Request = LeaderRequest.In(message, slots)?.Intent;
        OfLog = SwappedLength.Of(message, slots) is not null || SwappedCustomer.Of(message, slots) is not null ? Intent.Edit
            : NamedCorrection.Of(message, slots) is not null ? Intent.Edit
            : DeletedContact.Is(message, slots) ? Intent.Undo
            : AddedNote.Of(message, slots) is not null ? Intent.Edit
            : null;
        Wish = SentBack.Is(message, slots) ? Intent.RecallFollowUp
            : Renaming.Of(message, slots) is not null ? Intent.RenameCustomer
            : ManagerClaim.Is(message, slots) ? Intent.NameManager
            : InHouse.Is(message, slots) || Hearsay.Is(message, slots) ? Intent.Unknown
            : Person is null && !IsCommandDenied && ErasedAbout.Is(message, slots) ? Intent.EraseAbout
            : null;
        IsPersonsData = Person is { } other && OtherPerson.IsOfData(message, other.From, other.To);
    }

    public Message Message { get; }

    public SlotMatches Slots { get; }

    public Segments Segments { get; }

    public LocalDateTime Now { get; }

    public int Words { get; }

    /// <summary>Words that no table explains.</summary>
    public int Unknown { get; }

    public bool IsQuestion { get; }

    /// <summary>True where it begins with a word of asking.</summary>
    public bool IsAsked { get; }

    /// <summary>True where a word of promising stands anywhere.</summary>
    public bool HasPromiseWord { get; }

    /// <summary>True where one thing is set against another: but.</summary>
    public bool IsContrast { get; }

    /// <summary>True where something is said to be in the log.</summary>
    public bool HasLogged { get; }

    /// <summary>True where something is denied: not, nothing.</summary>
    public bool IsNegative { get; }

    /// <summary>True where all that is kept of the person is named.</summary>
    public bool IsPersonsData { get; }

    /// <summary>True where something is asked not to be done.</summary>
    public bool IsCommandDenied { get; }

    /// <summary>True where a week, a month or a year is named.</summary>
    public bool HasPeriod { get; }

    /// <summary>Customers that stand in the facts.</summary>
    public int Customers { get; }

    /// <summary>Lengths that stand in the facts.</summary>
    public int Minutes { get; }

    /// <summary>Verbs of a contact that stand in the facts.</summary>
    public int Met { get; }

    public bool HasNumber { get; }

    /// <summary>True for a question whether a customer was met, and nothing else.</summary>
    public bool AsksWhetherMet { get; }

    /// <summary>True where the speaker will tell of it when it has taken place.</summary>
    public bool TellsLater { get; }

    public bool IsPartnerPresent { get; }

    /// <summary>The name of somebody else, where a command may be about them.</summary>
    public (int From, int To)? Person { get; }

    /// <summary>Who else met the customer, where the speaker was not there.</summary>
    public (int From, int To)? Colleague { get; }

    /// <summary>True where it was somebody else who met the customer.</summary>
    public bool IsNotMine { get; }

    /// <summary>What is wanted of a leader; null for nothing.</summary>
    public Intent? Request { get; }

    /// <summary>What is to be done with a contact of the log that is named, or was logged last; null for nothing.</summary>
    public Intent? OfLog { get; }

    /// <summary>What the whole message wishes for, and no contact tells of; null for nothing.</summary>
    public Intent? Wish { get; }

    /// <summary>Whether the contact that is told took place.</summary>
    public Happened Happened { get; }

    /// <summary>True where somebody was named who was not met.</summary>
    public bool IsDenied { get; }

    public bool IsContact => Customers > 0 && (Minutes > 0 || Met > 0);

    public bool AnyCustomer => Slots.Customers.Count > 0;

    public bool AnyMinutes => Slots.Lengths.Count > 0;

    public bool AnyPartner => Slots.Partners.Count > 0;

    /// <summary>Anything that a last contact could be changed to.</summary>
    public bool AnySlot =>
        AnyMinutes || AnyCustomer || AnyPartner || Slots.Days.Count > 0 || Slots.Modes.Count > 0
        || Slots.Approaches.Exists(approach => approach.Value != Approach.Meeting);

    private bool Has(LexiconTag tag)
    {
        for (var i = 0; i < Message.Count; i++)
        {
            if (Message[i].Mark is Mark.None or Mark.Approach && Message.Is(i, tag))
            {
                return true;
            }
        }

        return false;
    }
}
