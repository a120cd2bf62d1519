using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Routes a turn to the one class that answers it, and an occasion to the one that attends to it.</summary>
internal sealed class CoachConversation : ICoachConversation
{
    /// <summary>What these confirm was not shown before.</summary>
    private static readonly string[] LogAnswers = [CardVerbs.LogAnswer, CardVerbs.LogSave, CardVerbs.LogSaveAll];

    private readonly IUnderstanding _understanding;
    private readonly IEnrolment _enrolment;
    private readonly IPartnerWords _partners;
    private readonly IPromiseWords _promises;
    private readonly Dictionary<string, ITurnHandler> _byVerb;
    private readonly Dictionary<string, ITurnHandler> _byWord;
    private readonly Dictionary<Intent, ITurnHandler> _byIntent;
    private readonly Dictionary<InstallEvent, ITurnHandler> _byInstallEvent;
    private readonly Dictionary<DueKind, IDueHandler> _occasions;
    private readonly Dictionary<string, IDialogHandler> _dialogs;
    private readonly Dictionary<string, ISearchHandler> _searches;

    public CoachConversation(
        IUnderstanding understanding,
        IEnrolment enrolment,
        IPartnerWords partners,
        IPromiseWords promises,
        IReadOnlyList<ITurnHandler> turns,
        IReadOnlyList<IDialogHandler> dialogs,
        IReadOnlyList<ISearchHandler> searches,
        IReadOnlyList<IDueHandler> occasions)
    {
        _understanding = understanding;
        _enrolment = enrolment;
        _partners = partners;
        _promises = promises;
        _byVerb = Index(turns, turn => turn.Verbs, StringComparer.Ordinal);
        _byWord = Index(turns, turn => turn.Words, StringComparer.OrdinalIgnoreCase);
        _byIntent = Index(turns, turn => turn.Intents, EqualityComparer<Intent>.Default);
        _byInstallEvent = Index(turns, turn => turn.InstallEvents, EqualityComparer<InstallEvent>.Default);
        _occasions = occasions.ToDictionary(occasion => occasion.Kind);
        _dialogs = Index(dialogs, dialog => dialog.Dialogs, StringComparer.Ordinal);
        _searches = Index(searches, search => search.Searches, StringComparer.Ordinal);
    }

    public async ValueTask<Answer> AnswerAsync(Turn turn, ICoachStore store, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (turn.Input is Input.Pressed { Automatic: true })
        {
            return new Answer.InChat([]);
        }

        var context = await PersonSync.MeetAsync(turn, store);
        cancellation.ThrowIfCancellationRequested();
        if (context is { IsLeader: true, InChat: true } && turn.Input is (Input.Text or Input.Pressed))
        {
            await PromptAgenda.AnsweredAsync(store, context.Leader, turn.At);
        }

        return turn.Input switch
        {
            Input.DialogOpened opened => await AnswerDialogAsync(opened.Name, await LookAtAsync(opened.About, context)),
            Input.DialogSubmitted submitted => await AnswerSubmittedAsync(submitted.Name, context),
            Input.Searched searched => new Answer.ToSearch(await AnswerSearchAsync(searched, context)),
            _ => new Answer.InChat(await OpenQuestions.KeepAsync(await AnswerInChatAsync(context), context)),
        };
    }

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(
        DueItem occasion, Instant now, ICoachStore store, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return await OpenQuestions.KeepAsync(await _occasions[occasion.Kind].AttendAsync(occasion, now, store), now, store);
    }

    private async ValueTask<IReadOnlyList<Reply>> AnswerInChatAsync(TurnContext context)
    {
        var turn = context.Turn;
        return turn.Input switch
        {
            Input.Text text when context.InChat => [.. await AnswerChatAsync(text.Value, context), .. await AskAdminAsync(context)],
            Input.Text text => await AnswerElsewhereAsync(text.Value, context),
            Input.Pressed pressed => await AnswerPressAsync(pressed, context),
            Input.Installed =>
            [
                .. await _byInstallEvent[turn.Place.Kind switch
                {
                    PlaceKind.Personal => InstallEvent.InstalledInChat,
                    PlaceKind.Channel => InstallEvent.InstalledInChannel,
                    _ => InstallEvent.InstalledInGroup,
                }].AnswerAsync(context),
                .. await AskAdminAsync(context),
            ],
            _ => await _byInstallEvent[InstallEvent.Removed].AnswerAsync(context),
        };
    }

    private async ValueTask<IReadOnlyList<Reply>> AnswerChatAsync(string text, TurnContext context)
    {
        var command = _byWord.GetValueOrDefault(text.Trim())
            ?? _byWord.GetValueOrDefault(text.Trim().TrimEnd('.', '!', '?', ' '));
        if (command is { For: Audience.Admin })
        {
            return context.Turn.Actor.IsAdmin ? await command.AnswerAsync(context) : [context.Aside(context.Texts["Routing.AdminOnly"])];
        }

        if (command is null or { Yields: true }
            && await _partners.AnswerAsync(text, _understanding, await ReadingAsync(context), context) is { } stepped)
        {
            return stepped;
        }

        if (command is null && await _promises.AnswerAsync(text, _understanding, await ReadingAsync(context), context) is { } kept)
        {
            return kept;
        }

        if (command is null or { Yields: true } && await AnswerQuestionAsync(text, context) is { } answered)
        {
            return answered;
        }

        if (command is null)
        {
            context = context.With(_understanding.Understand(text, await ReadingAsync(context, await OpenQuestions.FindAsync(context))));
            if (context.Said!.Person is not null)
            {
                return [context.Aside(context.Texts[IsLookedAt(context.Said.Intent) ? "Routing.OthersLog" : "Routing.AboutAnother"])];
            }

            if (context.Said is { Intent: Intent.Undo, Customer: null } && await OpenQuestions.FindAsync(context) is { Undo: { } undo })
            {
                var undone = await AnswerTypedPressAsync(new Input.Pressed(undo.Verb, undo.Data, Automatic: false), context);
                context.LeaveUndoToLog();
                return undone;
            }

            command = _byIntent.GetValueOrDefault(context.Said!.Intent) ?? _byIntent[Intent.Unknown];
        }

        if (context.IsLeader || command.Introduces)
        {
            return await command.AnswerAsync(context);
        }

        var arrival = await _enrolment.ArriveAsync(context, command.For, command.Logs);
        return arrival.IsAnswered ? arrival.Words : [.. arrival.Words, .. await command.AnswerAsync(arrival.Context)];
    }

    private async ValueTask<IReadOnlyList<Reply>> AskAdminAsync(TurnContext context) =>
        context is { InChat: true, Turn.Actor.IsAdmin: true } ? await _enrolment.AskAdminAsync(context) : [];

    /// <summary>The answer to what was asked last, as if its button had been pressed; null where the text is none.</summary>
    private async ValueTask<IReadOnlyList<Reply>?> AnswerQuestionAsync(string text, TurnContext context)
    {
        if (await OpenQuestions.FindAsync(context) is not { } question)
        {
            return null;
        }

        var reading = await ReadingAsync(context, question);
        var customers = await context.CustomersAsync();
        var meant = WaitingContact.Find(_understanding, text, reading, question, customers) ?? question;
        if (new TypedAnswer(_understanding, meant, customers).Read(text, reading) is { } pressed)
        {
            var replies = await AnswerTypedPressAsync(pressed, context);
            return MissingForm.DraftOf(meant) is { } draft && pressed.Verb is CardVerbs.LogAnswer or CardVerbs.LogCancel
                ? await DraftCards.ReplaceAsync(context, draft, pressed.Verb == CardVerbs.LogCancel, replies)
                : replies;
        }

        return question.Asks && YesOrNo.IsBare(text) ? [new Reply.Say(StillAsked.Card(question, text, context))] : null;
    }

    /// <summary>What was typed has no card to be replaced; one that it changes is found under its key, and said anew.</summary>
    private async ValueTask<IReadOnlyList<Reply>> AnswerTypedPressAsync(Input.Pressed pressed, TurnContext context) =>
        [.. (await AnswerPressAsync(pressed, context.With(pressed))).SelectMany(reply => reply switch
        {
            Reply.Replace { CardKey: { } key } changed when !LogAnswers.Contains(pressed.Verb, StringComparer.Ordinal) =>
                [new CardUpdate(key, changed.Card), new Reply.Say(changed.Card, key)],
            Reply.Replace replace => [new Reply.Say(replace.Card, replace.CardKey)],
            Reply.Show show => [new Reply.Say(show.Card)],
            _ => new[] { reply },
        })];

    /// <summary>What is somebody else's, and was only to be looked at.</summary>
    private static bool IsLookedAt(Intent intent) =>
        intent is Intent.History or Intent.Week or Intent.FollowUps or Intent.Promises or Intent.Export;

    /// <summary>
    /// What a text is read against: the customers only where a leader or a partner asks, or who is a leader by logging a contact.
    /// </summary>
    private static async ValueTask<ParseContext> ReadingAsync(TurnContext context)
    {
        var reads = context.IsLeader || context.Turn.Actor.MayEnrol
            || (await context.Store.Partners.AllAsync()).Any(holder => holder.Person.Id == context.Me);
        var names = reads ? await context.Store.Customers.NamesAsync() : [];
        var zone = context.IsLeader ? context.Leader.Zone : context.Person.Zone;
        return new ParseContext(context.Now.InZone(zone).LocalDateTime, context.Person.ReadsIn, names);
    }

    /// <summary>With those who are asked about and are not on the list yet: they may be named as shortly as others.</summary>
    private static async ValueTask<ParseContext> ReadingAsync(TurnContext context, Question? question)
    {
        var reading = await ReadingAsync(context);
        return question is null || WaitingContact.Names(question) is not { Count: > 0 } names
            ? reading
            : reading with { Customers = [.. reading.Customers, .. names.Except(reading.Customers, StringComparer.OrdinalIgnoreCase)] };
    }

    private async ValueTask<TurnContext> LookAtAsync(string? message, TurnContext context) =>
        message is null ? context : context.With(_understanding.CustomersIn(message, await ReadingAsync(context)));

    /// <summary>Who has filled in a dialog since has not the last question in mind.</summary>
    private async ValueTask<Answer.InDialog> AnswerSubmittedAsync(string name, TurnContext context)
    {
        await OpenQuestions.LeaveAsync(context);
        return await AnswerDialogAsync(name, context);
    }

    private async ValueTask<Answer.InDialog> AnswerDialogAsync(string name, TurnContext context)
    {
        if (!_dialogs.TryGetValue(name, out var dialog))
        {
            return new(new DialogReply.Done(context.Texts["Routing.UnknownDialog"]));
        }

        return dialog.For == Audience.Leader && !context.IsLeader
            ? new(new DialogReply.Done(context.Texts["Routing.DialogForLeaders"]))
            : await dialog.AnswerAsync(context);
    }

    private async ValueTask<SearchReply> AnswerSearchAsync(Input.Searched asked, TurnContext context) =>
        _searches.TryGetValue(asked.Name, out var search)
            ? await search.AnswerAsync(context, asked)
            : new SearchReply.None(context.Texts["Routing.UnknownSearch"]);

    private async ValueTask<IReadOnlyList<Reply>> AnswerElsewhereAsync(string text, TurnContext context)
    {
        if (_byWord.GetValueOrDefault(text.Trim()) is { Anywhere: true } command)
        {
            return await command.AnswerAsync(context);
        }

        // Read against no customers: an answer in a channel must not show whom the coach knows.
        var local = context.Now.InZone(context.Person.Zone).LocalDateTime;
        context = context.With(_understanding.Understand(text, new ParseContext(local, context.Person.ReadsIn, [])));
        if (_byIntent.GetValueOrDefault(context.Said!.Intent) is { Anywhere: true } turn)
        {
            return await turn.AnswerAsync(context);
        }

        return [context.Aside(context.Texts[context.Said.Intent == Intent.Log ? "Routing.LogInChat" : "Routing.DigestInChannel"])];
    }

    private async ValueTask<IReadOnlyList<Reply>> AnswerPressAsync(Input.Pressed pressed, TurnContext context)
    {
        if (!_byVerb.TryGetValue(pressed.Verb, out var turn))
        {
            return [context.Aside(context.Texts["Routing.UnknownButton"])];
        }

        if (!context.InChat && !turn.Anywhere)
        {
            return [context.Aside(context.Texts["Routing.InChatOnly"])];
        }

        if (turn.For == Audience.Admin && !context.Turn.Actor.IsAdmin)
        {
            return [context.Aside(context.Texts["Routing.AdminOnlyButton"])];
        }

        if (turn.For != Audience.Leader || context.IsLeader)
        {
            return await turn.AnswerAsync(context);
        }

        var arrival = await _enrolment.ArriveAsync(context, turn.For, turn.Logs);
        return arrival.IsAnswered ? arrival.Words : [.. arrival.Words, .. await turn.AnswerAsync(arrival.Context)];
    }

    private static Dictionary<TKey, THandler> Index<TKey, THandler>(
        IReadOnlyList<THandler> handlers, Func<THandler, IReadOnlyList<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        handlers.SelectMany(handler => keys(handler), (handler, key) => (key, handler)).ToDictionary(
            pair => pair.key, pair => pair.handler, comparer);
}
