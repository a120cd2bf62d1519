namespace CioCoachBot.Understanding;

/// <summary>What a person meant by a typed message.</summary>
public enum Intent
{
    /// <summary>Nothing the coach knows.</summary>
    Unknown,

    /// <summary>Log one or more contacts.</summary>
    Log,

    /// <summary>A contact that is still to come.</summary>
    Plan,

    /// <summary>No contact this week.</summary>
    NoContact,

    /// <summary>The last contact again, today.</summary>
    Repeat,

    /// <summary>Change the last contact.</summary>
    Edit,

    /// <summary>Take the last thing back.</summary>
    Undo,

    /// <summary>How does my week stand.</summary>
    Week,

    /// <summary>What did I log, when did I last see somebody.</summary>
    History,

    /// <summary>Ask me later.</summary>
    Snooze,

    /// <summary>Do not ask me for a while.</summary>
    Pause,

    /// <summary>Ask me again.</summary>
    Resume,

    /// <summary>Another target.</summary>
    SetTarget,

    /// <summary>Another day or time for the prompt.</summary>
    SetSchedule,

    /// <summary>On which days the speaker works.</summary>
    SetWorkingDays,

    /// <summary>In which hours the speaker wants quiet.</summary>
    SetQuietHours,

    /// <summary>What is open with partners.</summary>
    FollowUps,

    /// <summary>A follow-up is done.</summary>
    CompleteFollowUp,

    /// <summary>What did I promise.</summary>
    Promises,

    /// <summary>A promise is kept.</summary>
    KeepPromise,

    /// <summary>Prepare me for a customer.</summary>
    Brief,

    /// <summary>Which customers does nobody see.</summary>
    Coverage,

    /// <summary>What is kept about me.</summary>
    Privacy,

    /// <summary>Give me my data.</summary>
    Export,

    /// <summary>Delete my data.</summary>
    ForgetMe,

    /// <summary>Post or show the digest.</summary>
    Digest,

    /// <summary>What can you do.</summary>
    Help,

    /// <summary>I am the CMO.</summary>
    ClaimRole,

    /// <summary>A leader, or whoever meets a customer, is to be asked something.</summary>
    AskLeader,

    /// <summary>A leader is to be invited to a customer.</summary>
    InviteLeader,

    /// <summary>A leader is to be taught something.</summary>
    TeachLeader,

    /// <summary>How a customer is engaged: "Contoso is a partnering customer".</summary>
    Engagement,

    /// <summary>I lead in IT.</summary>
    LeadsIt,

    /// <summary>What was sent to a partner is to come back.</summary>
    RecallFollowUp,

    /// <summary>Everything about a customer or a matter is to be forgotten.</summary>
    EraseAbout,

    /// <summary>A customer is to have another name.</summary>
    RenameCustomer,

    /// <summary>To whom the speaker reports.</summary>
    NameManager,

    /// <summary>Small talk of the kind that wants a nod.</summary>
    Thanks,
}
