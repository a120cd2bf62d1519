namespace CioCoachBot.Cards;

/// <summary>Every verb that a button of a card can carry: their single home. Each has exactly one handler in the conversation.</summary>
public static class CardVerbs
{
    /// <summary>The leader read the welcome and begins.</summary>
    public const string WelcomeStart = "welcome.start";

    /// <summary>What the presser is here for; data of <see cref="Forms.HereForButton"/>.</summary>
    public const string HereForChoose = "hereFor.choose";

    /// <summary>Shows the settings.</summary>
    public const string SettingsOpen = "settings.open";

    /// <summary>Saves the settings; inputs as on <see cref="SettingsCard"/>.</summary>
    public const string SettingsSave = "settings.save";

    /// <summary>Saves in which language the presser reads; inputs of <see cref="Forms.LanguageForm"/>.</summary>
    public const string LanguageSet = "language.set";

    /// <summary>By name in digests, or only in the total; data byName "true" or "false".</summary>
    public const string DigestConsent = "digest.consent";

    /// <summary>Shows the form of a log; data customerId where it is about one.</summary>
    public const string LogForm = "log.form";

    /// <summary>Saves the form; inputs as on <see cref="LogFormCard"/>, data interactionId when it edits.</summary>
    public const string LogSave = "log.save";

    /// <summary>Logs a usual contact for today; data customerId and minutes.</summary>
    public const string LogRepeat = "log.repeat";

    /// <summary>
    /// Takes a log back; data interactionId. With data version it takes back the last step only, a change or the log itself, and where
    /// the log has moved on since, nothing. Data brief "true" from a short notice.
    /// </summary>
    public const string LogUndo = "log.undo";

    /// <summary>
    /// Takes back all contacts of one message; data interactionIds, separated by commas. What is taken back already stays so.
    /// </summary>
    public const string LogUndoAll = "log.undoAll";

    /// <summary>Opens a log in the form; data interactionId.</summary>
    public const string LogEdit = "log.edit";

    /// <summary>Lets the digest quote a log's insight; data interactionId.</summary>
    public const string LogShare = "log.share";

    /// <summary>What was heard in a log; data interactionId, input insight. Without the input: nothing.</summary>
    public const string LogHeard = "log.heard";

    /// <summary>What a log was for; data of <see cref="Forms.PurposeButton"/>.</summary>
    public const string LogPurpose = "log.purpose";

    /// <summary>How what was heard is meant; data of <see cref="Forms.StanceButton"/>.</summary>
    public const string LogStance = "log.stance";

    /// <summary>What was heard from an active customer is acknowledged; data of <see cref="Forms.ContactButton"/>.</summary>
    public const string LogAcknowledge = "log.acknowledge";

    /// <summary>Where the customer of a log stood on its journey; data of <see cref="Forms.StageButton"/>.</summary>
    public const string LogStage = "log.stage";

    /// <summary>
    /// Brings back what was taken back; data interactionId, and brief "true" from a short notice; or data interactionIds for all of one
    /// message.
    /// </summary>
    public const string LogRestore = "log.restore";

    /// <summary>Answers what a log still needs; inputs and data as on <see cref="MissingCard"/> and <see cref="DuplicateCard"/>.</summary>
    public const string LogAnswer = "log.answer";

    /// <summary>Saves the picked contacts of several, new customers with them; inputs as of <see cref="Forms.ContactsForm"/>.</summary>
    public const string LogSaveAll = "log.saveAll";

    /// <summary>Leaves a form or a question: nothing is saved; data interactionId where it was to change one.</summary>
    public const string LogCancel = "log.cancel";

    /// <summary>Counts the whole length for each of those who shared a contact; data interactionIds and minutes.</summary>
    public const string LogEach = "log.each";

    /// <summary>What was about to be logged is logged already; data interactionId, inputs as on <see cref="DuplicateCard"/>.</summary>
    public const string LogSame = "log.same";

    /// <summary>Saves what is ticked on the weekly question, which stays; inputs as of <see cref="Forms.ContactsForm"/>.</summary>
    public const string LogTicked = "log.ticked";

    /// <summary>Says what can be taken back.</summary>
    public const string UndoHelp = "undo.help";

    /// <summary>Closes the week without another contact.</summary>
    public const string WeekNone = "week.none";

    /// <summary>What stood in the way of the week; data of <see cref="Forms.HindranceButton"/>.</summary>
    public const string WeekHindrance = "week.hindrance";

    /// <summary>Asks again at the usual time, whatever was said about that.</summary>
    public const string PromptAgain = "prompt.again";

    /// <summary>Shows the week.</summary>
    public const string WeekShow = "week.show";

    /// <summary>Asks no more until a day; data of <see cref="Forms.PauseButton"/>.</summary>
    public const string PromptPause = "prompt.pause";

    /// <summary>Asks again tomorrow.</summary>
    public const string PromptSnooze = "prompt.snooze";

    /// <summary>Opens the one thing worth doing; data of <see cref="Forms.WorthButton"/>.</summary>
    public const string PromptWorth = "prompt.worth";

    /// <summary>Says why the coach asks, and why it names just this; data of <see cref="Forms.WorthButton"/>.</summary>
    public const string PromptWhy = "prompt.why";

    /// <summary>
    /// Sends a follow-up to its partner; data followUpId, and list "true" from the list of follow-ups; input of
    /// <see cref="Forms.DraftForm"/> where the draft is shown.
    /// </summary>
    public const string FollowUpSend = "followup.send";

    /// <summary>Calls a follow-up back from its partner; data as for <see cref="FollowUpSend"/>.</summary>
    public const string FollowUpRecall = "followup.recall";

    /// <summary>Shows the draft of a follow-up; data as for <see cref="FollowUpSend"/>.</summary>
    public const string FollowUpDraft = "followup.draft";

    /// <summary>The leader calls a follow-up done; data as for <see cref="FollowUpSend"/>.</summary>
    public const string FollowUpDone = "followup.done";

    /// <summary>The leader says who should hear an insight; data of <see cref="Forms.HearerButton"/>.</summary>
    public const string FollowUpWho = "followup.who";

    /// <summary>The leader does not want a follow-up; data as for <see cref="FollowUpSend"/>.</summary>
    public const string FollowUpDismiss = "followup.dismiss";

    /// <summary>The leader says who owns a follow-up; data as for <see cref="FollowUpSend"/>, and owner "leader" or "partner".</summary>
    public const string FollowUpOwner = "followup.owner";

    /// <summary>A follow-up that the leader called done, or did not want, is open again; data as for <see cref="FollowUpSend"/>.</summary>
    public const string FollowUpReopen = "followup.reopen";

    /// <summary>Shows what is open with partners.</summary>
    public const string FollowUpsShow = "followups.show";

    /// <summary>The partner takes it; data followUpId, input of <see cref="Forms.PartnerAnswerForm"/>.</summary>
    public const string PartnerAccept = "handover.accept";

    /// <summary>The partner does not take it; as for <see cref="PartnerAccept"/>. Without the input the card asks for it.</summary>
    public const string PartnerDecline = "handover.decline";

    /// <summary>The partner has done it; as for <see cref="PartnerAccept"/>.</summary>
    public const string PartnerDone = "handover.done";

    /// <summary>The partner says that it is one for another; as for <see cref="PartnerAccept"/>, data role.</summary>
    public const string PartnerSwap = "handover.swap";

    /// <summary>The partner says what came of it; data followUpId, result.</summary>
    public const string PartnerResult = "handover.result";

    /// <summary>A partner takes back that a follow-up is done.</summary>
    public const string PartnerReopen = "handover.reopen";

    /// <summary>
    /// The leader answers a partner's request, comes, or takes the time; data requestId, input of <see cref="Forms.RequestForm"/>.
    /// </summary>
    public const string RequestAccept = "request.accept";

    /// <summary>The leader has nothing to say, does not come, or has no time; as for <see cref="RequestAccept"/>.</summary>
    public const string RequestDecline = "request.decline";

    /// <summary>Words that may be the answer: the card shows them, to be sent; as for <see cref="RequestAccept"/>.</summary>
    public const string RequestDraft = "request.draft";

    /// <summary>The partner calls back what was wanted; data of <see cref="Forms.RecallButton"/>.</summary>
    public const string RequestRecall = "request.recall";

    /// <summary>A leader who wants to learn something says from whom; data role, words.</summary>
    public const string LearnAsk = "learn.ask";

    /// <summary>The partner says which leader is meant; data leader, inputs of <see cref="Forms.WantedForm"/>.</summary>
    public const string RequestWhom = "request.whom";

    /// <summary>A promise is kept; data promiseId, and list "true" from the list of promises.</summary>
    public const string PromiseKept = "promise.kept";

    /// <summary>
    /// Another day for a promise; data as for <see cref="PromiseKept"/>, input due. Without the input the card asks for it.
    /// </summary>
    public const string PromiseMove = "promise.move";

    /// <summary>A promise is owed again, or by its former day; data promiseId, due where it was another day.</summary>
    public const string PromiseReopen = "promise.reopen";

    /// <summary>A promise is given up; data as for <see cref="PromiseKept"/>.</summary>
    public const string PromiseBroken = "promise.broken";

    /// <summary>Shows a page of the presser's contacts; data from, to (yyyy-MM-dd), customerId where it is about one, page.</summary>
    public const string HistoryShow = "history.show";

    /// <summary>Takes back a contact on the history; data as for <see cref="HistoryShow"/>, and interactionId.</summary>
    public const string HistoryDelete = "history.delete";

    /// <summary>Brings back a contact on the history; data as for <see cref="HistoryDelete"/>.</summary>
    public const string HistoryRestore = "history.restore";

    /// <summary>Plans a contact with a customer of the list; input and data of <see cref="Forms.PlanForm"/>.</summary>
    public const string PlanMake = "plan.make";

    /// <summary>Does not ask about a planned contact; data date, customer.</summary>
    public const string PlanDrop = "plan.drop";

    /// <summary>Shows everything that is kept of the presser.</summary>
    public const string DataExport = "data.export";

    /// <summary>Asks whether everything of the presser shall be deleted.</summary>
    public const string DataForget = "data.forget";

    /// <summary>Deletes everything of the presser.</summary>
    public const string DataForgetNow = "data.forgetNow";

    /// <summary>Everything stays.</summary>
    public const string DataKeep = "data.keep";

    /// <summary>Saves who holds the partner roles; inputs cmo, cco, sales.</summary>
    public const string PartnersSave = "partners.save";

    /// <summary>An admin agrees that somebody holds a partner role; data of <see cref="Forms.ClaimButton"/>.</summary>
    public const string ClaimAgree = "claim.agree";

    /// <summary>An admin does not agree; data as for <see cref="ClaimAgree"/>.</summary>
    public const string ClaimRefuse = "claim.refuse";

    /// <summary>An admin agrees to how a leader would have a customer engaged; data of <see cref="Forms.EngagementButton"/>.</summary>
    public const string CustomerAgree = "customer.agree";

    /// <summary>An admin leaves the customer as it is; data as for <see cref="CustomerAgree"/>.</summary>
    public const string CustomerRefuse = "customer.refuse";

    /// <summary>The customer is as it was before, or nothing is proposed any more; data of <see cref="Forms.EngagementButton"/>.</summary>
    public const string CustomerBefore = "customer.before";

    /// <summary>An admin gives a customer a name; data of <see cref="Forms.RenameButton"/>.</summary>
    public const string CustomerRename = "customer.rename";

    /// <summary>Prepares for a customer; data of <see cref="Forms.BriefButton"/>.</summary>
    public const string CustomerBrief = "customer.brief";

    /// <summary>Shows who counts as a leader; data page.</summary>
    public const string LeadersShow = "leaders.show";

    /// <summary>Somebody is no leader, an admin says; input leader.</summary>
    public const string LeadersCorrect = "leaders.correct";

    /// <summary>An admin allows a channel the team's figures; data channel.</summary>
    public const string DigestAllow = "digest.allow";

    /// <summary>An admin does not allow them, or no more; data channel.</summary>
    public const string DigestRefuse = "digest.refuse";

    /// <summary>Saves when the digest comes; inputs day, time, zone, or data of the same names.</summary>
    public const string DigestSetup = "digest.setup";

    /// <summary>Opens the choice of day and time.</summary>
    public const string DigestEdit = "digest.edit";

    /// <summary>Posts the digest at once; data after, where one was posted the same day already.</summary>
    public const string DigestNow = "digest.now";

    /// <summary>Shows what was there before again; data as on <see cref="Forms.DigestBackButton"/>.</summary>
    public const string DigestBack = "digest.back";

    /// <summary>Shows an example of the digest; data form "true" from the form.</summary>
    public const string DigestExample = "digest.example";

    /// <summary>Shows the presser's own week.</summary>
    public const string DigestMine = "digest.mine";

    /// <summary>Shows the figures of a month or a quarter; data as on <see cref="Forms.FiguresButton"/>.</summary>
    public const string FiguresShow = "figures.show";

    /// <summary>What is known of other CIOs, with the presser's own figures.</summary>
    public const string BenchmarkShow = "benchmark.show";

    /// <summary>Ideas by the presser's own customers.</summary>
    public const string IdeasShow = "ideas.show";

    /// <summary>An admin says to whom a leader reports; inputs of <see cref="Forms.ManagersForm"/>.</summary>
    public const string ManagersSave = "managers.save";

    /// <summary>Whether a customer may be engaged more closely; data of <see cref="Forms.RungButton"/>.</summary>
    public const string CustomerRung = "customer.rung";

    /// <summary>The rest of what the coach can do.</summary>
    public const string HelpMore = "help.more";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        HelpMore, HereForChoose, WelcomeStart, SettingsOpen, SettingsSave, LanguageSet, DigestConsent,
        LogForm, LogSave, LogRepeat, LogUndo, LogUndoAll, LogEdit, LogShare, LogHeard, LogPurpose, LogStage, LogStance, LogAcknowledge,
        LogRestore,
        LogAnswer, LogSaveAll, LogCancel, LogEach, LogSame, LogTicked,
        UndoHelp, WeekNone, WeekHindrance, WeekShow, PromptSnooze, PromptWorth, PromptWhy, PromptAgain,
        FollowUpSend, FollowUpRecall, FollowUpDraft, FollowUpDone, FollowUpWho, FollowUpDismiss, FollowUpReopen, FollowUpOwner, FollowUpsShow,
        PartnerAccept, PartnerDecline, PartnerDone, PartnerSwap, PartnerResult, PartnerReopen,
        RequestAccept, RequestDecline, RequestDraft, RequestRecall, LearnAsk, RequestWhom,
        PromiseKept, PromiseMove, PromiseBroken, PromiseReopen,
        PromptPause, HistoryShow, HistoryDelete, HistoryRestore, PlanMake, PlanDrop,
        DataExport, DataForget, DataForgetNow, DataKeep,
        PartnersSave, ClaimAgree, ClaimRefuse, CustomerAgree, CustomerRefuse, CustomerBefore, CustomerRename, CustomerBrief, CustomerRung, LeadersShow, LeadersCorrect,
        DigestAllow, DigestRefuse, DigestSetup, DigestEdit, DigestNow, DigestExample, DigestBack, DigestMine,
        FiguresShow, BenchmarkShow, IdeasShow, ManagersSave,
    ];
}
