using CioCoachBot.Conversation.Administration;
using CioCoachBot.Conversation.Advice;
using CioCoachBot.Conversation.Customers;
using CioCoachBot.Conversation.Digests;
using CioCoachBot.Conversation.FollowUps;
using CioCoachBot.Conversation.History;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Onboarding;
using CioCoachBot.Conversation.Privacy;
using CioCoachBot.Conversation.Promises;
using CioCoachBot.Conversation.Prompts;
using CioCoachBot.Conversation.Requests;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Settings;
using CioCoachBot.Conversation.Team;
using CioCoachBot.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace CioCoachBot.Conversation;

/// <summary>Puts the conversation together.</summary>
public static class ConversationRegistration
{
    /// <summary>Adds <see cref="ICoachConversation"/>. Needs an <see cref="IUnderstanding"/>.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton<ICoachConversation>(provider =>
            new CoachConversation(provider.GetRequiredService<IUnderstanding>(), Enrolment, Partners, Promises, Handlers, Dialogs, Searches, DueHandlers));
    }

    internal static IEnrolment Enrolment { get; } = new Enrolment();

    internal static IPartnerWords Partners { get; } = new PartnerWords();

    internal static IPromiseWords Promises { get; } = new PromiseWords();

    /// <summary>Everything that a person can do.</summary>
    internal static IReadOnlyList<ITurnHandler> Handlers { get; } =
    [
        new InstallInChat(Enrolment), new InstallInChannel(), new InstallInGroup(), new AppRemoved(),
        new ChooseHereFor(), new ClaimByText(), new LeadByText(), new FinishWelcome(), new ChooseConsent(), new OpenSettings(), new SaveSettings(), new ChooseLanguage(),
        new OpenLogForm(), new SaveLog(), new AnswerLog(), new MergeLog(), new LogByText(), new EditLog(), new CorrectLast(),
        new SaveAllLogs(), new CancelLog(), new CountEach(),
        new UndoLog(), new UndoAllLogs(), new DeleteLast(), new ExplainUndo(), new ShareInsight(), new HearInsight(), new ChoosePurpose(), new ChooseStage(), new ChooseStance(), new KeepAcknowledgement(), new RestoreLog(), new RepeatLog(), new SaveTicked(),
        new ShowWeek(), new CloseWeek(), new SayHindrance(), new OpenWorth(), new ExplainPrompt(), new Snooze(), new PausePrompts(), new ResumePrompts(), new AskAgain(),
        new ShowFollowUps(), new SendFollowUp(), new RecallFollowUp(), new ReadDraft(), new ChooseOwner(), new DismissFollowUp(), new ChooseHearer(), new ExplainSuggestion(),
        new CompleteOwnFollowUp(), new ReopenFollowUp(),
        new AcceptFollowUp(), new DeclineFollowUp(), new CompletePartnerFollowUp(), new SwapFollowUp(), new ConcludeFollowUp(), new ReopenPartnerFollowUp(),
        new AskLeaders(), new ChooseLeader(), new AnswerRequest(), new DeclineRequest(), new DraftAnswer(), new RecallRequest(), new AskToLearn(),
        new KeepPromise(), new KeepPromiseByText(), new MovePromise(), new BreakPromise(), new ReopenPromise(),
        new ShowMonth(), new ShowQuarter(), new ShowHistory(), new DeleteFromHistory(), new RestoreFromHistory(), new PlanContact(), new PlanOnDay(), new DropPlan(),
        new SetTarget(), new SetSchedule(), new SetWorkingDays(), new SetQuietHours(), new CompleteByText(), new ShowPromises(), new PrepareForCustomer(), new ShowCoverage(),
        new ShowBenchmark(), new ShowWhy(), new ShowIdeas(), new ShowTeam(), new ShowManagers(), new SaveManager(), new NameManager(), new ShowScorecard(),
        new ProposeEngagement(), new TakeBackEngagement(), new AgreeToEngagement(), new RefuseEngagement(), new AnswerRung(), new RenameCustomer(),
        new ShowPrivacy(), new ExportData(), new ForgetMe(), new ForgetMeNow(), new KeepData(), new EraseAbout(),
        new SetUpDigest(), new EditDigest(), new PostDigestNow(), new DigestBySentence(), new ShowExampleDigest(), new ShowMyDigestWeek(),
        new GoBackToDigest(), new AllowDigest(), new RefuseDigest(), new StopDigest(), new ResumeDigest(),
        new ShowPartners(), new SavePartners(), new AgreeToClaim(), new RefuseClaim(), new ShowLeaders(), new CorrectLeader(),
        new NothingAsked(), new Help(), new AcknowledgeThanks(), new OfferHelp(),
    ];

    /// <summary>The dialogs that a person can fill in.</summary>
    internal static IReadOnlyList<IDialogHandler> Dialogs { get; } = [new LogInDialog()];

    /// <summary>What a person can search for.</summary>
    internal static IReadOnlyList<ISearchHandler> Searches { get; } = [new FindCustomer()];

    /// <summary>Everything that can become due.</summary>
    internal static IReadOnlyList<IDueHandler> DueHandlers { get; } =
        [new PromptDue(), new PromiseDue(), new PlannedContactDue(), new FollowUpDue(), new DigestDue(), new DigestRefreshDue()];
}
