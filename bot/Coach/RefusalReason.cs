namespace CioCoachBot.Coach;

/// <summary>Everything that a person can be refused for. Each has its sentence among the texts.</summary>
public enum RefusalReason
{
    // Who can be a customer.
    CustomerUnnamed,
    CustomerNameTooLong,
    CustomerIsOwnHouse,
    CustomerNotChosen,

    // What an interaction may say of itself.
    DateMissing,
    DateAhead,
    DateTooLongAgo,
    DateImpossible,
    MinutesMissing,
    MinutesTooFew,
    MinutesTooMany,
    InsightTooLong,
    RestoreTooLate,

    // What a promise may say of itself.
    PromiseUnsaid,
    PromiseTooLong,
    PromiseDueMissing,
    PromiseDuePassed,
    PromiseDueTooFar,

    // A contact that is planned.
    PlanWithoutCustomer,
    PlanWithoutDate,
    PlanPassed,
    PlanTooFar,

    // What a person sets.
    TargetOutOfRange,
    WeekdayMissing,
    TimeMissing,
    ZoneUnknown,
    TitleTooLong,
    WorkingDaysMissing,
    QuietHoursHalf,

    // A step of a follow-up.
    FollowUpSetAside,
    FollowUpNothingToSend,
    FollowUpWithAnotherHolder,
    FollowUpDeclinedBefore,
    FollowUpTakenBefore,
    FollowUpDoneBefore,
    FollowUpWhyTooLong,
    FollowUpDeclinedNotDone,
    FollowUpSetAsideNotDone,
    FollowUpNotLeaders,
    FollowUpNotPartners,
    FollowUpSentBefore,
    FollowUpClosed,
    FollowUpRecalled,
    FollowUpMessageTooLong,

    // A leader's answer to a partner.
    RequestAnswerMissing,
    RequestAnswerTooLong,
    RequestPassed,
}
