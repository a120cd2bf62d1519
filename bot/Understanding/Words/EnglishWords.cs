namespace CioCoachBot.Understanding.Words;

/// <summary>English.</summary>
internal static class EnglishWords
{
    /// <summary>Lengths, days, customers' surroundings.</summary>
    public const string Slots = """
        Number 0: zero
        Number 1: one
        Number 2: two | a couple of | a couple | couple of | couple
        Number 3: three
        Number 4: four
        Number 5: five
        Number 6: six
        Number 7: seven
        Number 8: eight
        Number 9: nine
        Number 10: ten
        Number 11: eleven
        Number 12: twelve
        Number 13: thirteen
        Number 14: fourteen
        Number 15: fifteen
        Number 16: sixteen
        Number 17: seventeen
        Number 18: eighteen
        Number 19: nineteen
        Number 20: twenty
        Number 30: thirty
        Number 40: forty | fourty
        Number 50: fifty
        Number 60: sixty
        Number 70: seventy
        Number 80: eighty
        Number 90: ninety
        Hundred: hundred
        Article: a | an
        Half: half
        Quarter: quarter | quarters | qtr
        Unit 1: m | min | mins | minute | minutes | minuets | mintues | minuts
        Unit 60: h | hr | hrs | hour | hours | hous
        Unit 480: day | days | workday | workdays | working day | working days
        Length 480: all day | all day long | the whole day | whole day | full day | the entire day | entire day | the full day
        Length 240: all morning | all afternoon | the whole morning | the whole afternoon | whole morning | whole afternoon
        Length 240: the entire morning | the entire afternoon | half day | half a day | a half day | half the day
        Period 7: week | weeks | wk | wks
        Period 14: fortnight | fortnights
        Period 30: month | months
        Period 90: quarter | quarters
        Period 365: year | years
        Day 0: today | tdy | todays | this morning | this afternoon | this evening | tonight | earlier today | today at lunch
        Day 0: this lunchtime | at lunchtime today | eod | end of day | end of the day | cob | close of business | end of business
        Day -1: yesterday | ystd | yday | ytd | yesterdays | yest | last night | yesteday | yesterady | yestarday
        Day -2: day before yesterday | the day before yesterday | two days back | the other day before yesterday
        Day 1: tomorrow | tomorow | tommorow | tommorrow | tmrw | tmw | tmr
        Day 2: day after tomorrow | the day after tomorrow
        DayPart: morning | afternoon | evening | night | lunchtime | noon | early | late | first thing
        Weekday 1: monday | mon | mondays
        Weekday 2: tuesday | tue | tues | tuesdays | teusday
        Weekday 3: wednesday | wed | weds | wednesdays | wensday | wednsday
        Weekday 4: thursday | thu | thur | thurs | thursdays | thrusday
        Weekday 5: friday | fri | fridays
        Weekday 6: saturday | sat | saturdays
        Weekday 7: sunday | sun | sundays
        Month 1: january | jan
        Month 2: february | feb
        Month 3: march | mar
        Month 4: april | apr
        Month 5: may
        Month 6: june | jun
        Month 7: july | jul
        Month 8: august | aug
        Month 9: september | sep | sept
        Month 10: october | oct
        Month 11: november | nov
        Month 12: december | dec
        Last: last | previous | past
        This: this
        Next: next | coming | following | nxt
        Ago: ago | earlier | back | before today
        Ahead: in | within | over
        EndOf: end of | end of the | the end of | the end of the | by end of | late
        By: by | before | no later than | not later than | due | due on | due by | latest | at the latest | for
        Until: until | till | til | untill | through | back on | back | returning on | return on | returning | up to | thru | again on
        On: on | the | of | on the | since | dated | starting | from
        Ordinal: st | nd | rd | th
        At: at | around | about
        Clock 0: am | a m
        Clock 12: pm | p m
        Clock 1: oclock
        Noon 720: noon | midday
        Noon 0: midnight
        RangeFrom: from | between
        RangeTo: to | until | till | til | and | thru | through
        Of: of | from | at | in
        And: and | plus | n
        Each: each | apiece | both times | respectively each | per customer
        Own: our | my | ours | own
        Theirs: their | his | her | theirs | customers | clients | the customers | the clients | its
        Partner Cmo: cmo | chief marketing officer | marketing | head of marketing | marketing lead | marketing chief | vp marketing
        Partner Cmo: vp of marketing | marketing head | marketing director | director of marketing | marketing colleagues | marketing team
        Partner Cco: cco | chief customer officer | customer success | head of customer success | customer experience | client officer
        Partner Cco: chief client officer | customer officer | cs lead | cx lead | head of cx | head of customer experience
        Partner Cco: vp customer success | customer success lead | customer success team | customer success manager
        Partner Sales: sales | head of sales | cro | cso | chief revenue officer | chief sales officer | sales lead | vp sales | vp of sales
        Partner Sales: sales director | sales chief | director of sales | sales head | sales team | sales colleagues | revenue officer
        Present: joined | joining | joined us | joined me | came along | came too | was there | were there | was with us | was present
        Present: present | attended | along | was along | tagged along | sat in | in the room | on the call | was in | there too | and i
        Present: and me | with me | with us | in attendance | alongside me | as well | and myself | came with me | participated | took part
        Present: also there | dialed in | also joined | joined in | and we
        With: with | w | wth | wiht | at | alongside | together with | along with
        Place: in | at | on | over | via | by | during | for | from | near | into | after | before | around | inside | outside | next to
        Place: between | per | using | plus | re our
        Met: met | saw | visited | called | phoned | rang | spoke | spoken | talked | chatted | caught up | catch up | caught up with | had
        Met: spent | was with | were with | sat with | sat down with | sat down | sat in | sat at | sat through | hosted | ran | held | did
        Met: attended | joined | presented | interviewed | helped | supported | lunched | logged | been | met up | met with | hung out
        Met: reviewed | dropped by | dropped in | popped in | stopped by | went to see | went to | went over | toured | emailed | mailed
        Met: messaged | texted | dined | zoomed | skyped | facetimed | teamsed | dialled | dialed | facilitated | organised | organized
        Met: worked | walked | demoed | pinged | wrote | exchanged | took part | seen | just met | just saw | finished | wrapped up
        Met: came back from | back from | got off | got out of | just left
        Meets: meeting | meet | seeing | see | visiting | visit | calling | having | talking to | talk to | catching up | speaking | speak
        Meets: lunching | presenting | hosting | going to see | dining
        Future: i have a | i have an | we have a | we have an | i have got a | i am seeing | im seeing | we are seeing | i am meeting
        Future: im meeting | we are meeting | im visiting | i am visiting | we are visiting | im calling | i am calling | we are calling
        Future: im having | i am having | will | shall | going to | gonna | plan to | planning to | planning | planned | scheduled
        Future: scheduled for | booked | upcoming | have planned | is planned | are planned | set up for | i am going to | coming up
        Future: will be | plan | schedule | set to
        Ahead: in
        Promise: promised | i promised | we promised | owe | i owe | we owe | committed to | committed | told them we | told them i
        Promise: told them we will | told them i will | said we | said i | said we will | said i will | will send | will get back
        Promise: will follow up | will deliver | will share | will provide | will give | will bring | will introduce | will set up
        Promise: will come back | will organise | will organize | will arrange | will put together | need to send | need to get back
        Promise: have to send | must send | agreed to | agreed to send | we agreed to | i agreed to | gave my word | pledged | pledged to
        Promise: assured them | guaranteed | guaranteed them | have to get them | need to get them | to do | todo | action item | promise
        Promise: promised to | promissed | promisd | i have promised | get them | due to them | on the hook for | on the hook to | on me to
        Promise: our action | my action
        NotPromise: promised us | promised me | owes us | they promised | they owe | they committed | they agreed | they will send
        NotPromise: they will | she promised | he promised | he will | she will | you will | who will | customer will | it will | that will
        NotPromise: this will | which will | owe us | they guaranteed
        Lead: learned | learnt | learned that | learnt that | learned about | we learned | i learned | we learned that | i learned that
        Lead: i learnt | turns out | turns out that | it turns out | it turns out that | turned out | found out | found out that | insight
        Lead: insights | takeaway | key takeaway | main takeaway | takeaways | note | notes | about | regarding | re | on the topic of
        Lead: topic | topics | heard | heard that | i heard | i heard that | we heard | we heard that | discussed | we discussed
        Lead: discussing | to discuss | talked about | we talked about | spoke about | talking about | talk about | feedback | feedback was
        Lead: main point | key point | main message | bottom line | fyi | noted | noted that | realised | realized | realised that
        Lead: realized that | apparently | concerning | big takeaway | my takeaway | what i learned | key learning | learning | learnings
        Lead: takeaway is | takeaway was | main insight | key insight | covered | we covered | subject | subj | on how | i noticed | noticed
        Lead: noticed that | we noticed | saw that | to talk about | agenda
        Voice: they | theyre | theyd | theyve | their | he said | she said | said | says | told me | told us | nobody | no one | everyone
        Voice: everybody | people | customers | users | he | she | mentioned | complained | complaining | asked | asking | want | wants
        Voice: wanted | need | needs | needed | love | loves | loved | hate | hates | hated | happy | unhappy | frustrated | worried
        Voice: interested | would | struggling | struggle | struggles | thinking | considering | believe | asked for | asked us | asked me
        Voice: asked if | asked whether | likes | liked | dislikes | like | feel | feels | felt | is struggling | are struggling
        Voice: is worried | is thinking | are thinking | plans to | is planning | wishes | wish | too many | too much | not happy
        Voice: very happy | biggest | main problem | main issue | the problem | the issue | the main | suggested | suggests | praised
        Voice: expect | expects | prefer | prefers | reported | raised | flagged | explained | is happy | are happy | is unhappy
        Voice: are unhappy | were happy | were unhappy | was happy | was unhappy | is considering | are considering | is about to
        Voice: are about to | is leaving | might leave | is going to leave | concerned | excited | confused | impressed | annoyed | can not
        Voice: cannot | cant | could not | couldnt | keep | keeps | still | dont | doesnt | didnt know | wont | isnt | arent | lots of
        Voice: a lot of | plenty of | lots
        Measure: take | takes | took | taking | last | lasts | wait | waits | waited | waiting | after | within | every | than | only
        Measure: nearly | almost | down | loses | lose | lost | delay | per | needs | need | costs | cost | saves | save | under | over | up
        Measure: by | spend | spends | offline | late | early | is | are | was | were | be | been
        Measure: in
        Title: mr | mrs | ms | dr | prof
        NoName: i | hr | it | it team | finance | legal | procurement | teams | microsoft | zoom | skype | webex | outlook | christmas
        NoName: easter | english | german | q1 | q2 | q3 | q4 | ceo | cto | cfo | cio | coo | cdo | ciso | vp | board | sso | api | erp
        NoName: crm | sap | qbr | cab | hq | usa | uk | eu | ai | us | sla | kpi | rfp | nps | csat | poc | mvp | ux | ui | gdpr | saas
        Question: what | whats | when | which | who | whos | where | wheres | how | hows | why | show | list | did | do | does | have | can
        Question: could | is | are | give | tell | any | anything
        Not: no | not | none | nothing | didnt | havent | wasnt | never | dont | without | zero | nobody | hasnt | isnt | nope | couldnt
        """;

    /// <summary>Approaches, modes and the words that carry nothing.</summary>
    public const string Talk = """
        Approach StrategicAccountVisit: account visit | strategic visit | strategic account visit | key account visit | site visit
        Approach StrategicAccountVisit: executive visit | exec visit | strategic account | visited the strategic account
        AccountTeam: account team | accounts team | account manager | key account manager | account exec | account executive
        AccountTeam: account director | key account team | sales account team
        Approach AdvisoryBoard: advisory board | customer advisory board | cab | customer board | advisory council | customer council
        Approach AdvisoryBoard: advisory meeting | customer advisory | advisory group | advisory panel | client advisory board
        Approach CoCreation: workshop | work shop | wkshp | hackathon | hack day | hackday | prototype | prototyping | prototyped
        Approach CoCreation: design session | design sprint | design thinking | co creation | cocreation | co create | cocreated
        Approach CoCreation: co created | co creating | cocreate | co design | ideation | brainstorm | brainstorming | brainstormed
        Approach CoCreation: whiteboarding | whiteboarded | whiteboard session | sketched | sketching | innovation lab | innovation session
        Approach CoCreation: innovation workshop | built a | built together | sprint | poc | proof of concept | wireframing | joint design
        Approach CoCreation: worksop | workshp | workshops | jam session | build session
        Approach CioOnLoan: cio on loan | on loan | loaned | lent | lent to | seconded | secondment | interim cio | loaned to | cio loan
        Approach CioOnLoan: loan day | on loan to | as their interim cio | acting cio | lending
        Approach Support: support | helped | helping | helped out | troubleshoot | troubleshooting | troubleshot | outage | outage bridge
        Approach Support: war room | incident | fixed | fixing | supported | support session | support call | support engagement
        Approach Support: bridge call | escalation call | escalation | debug | debugging | debugged | hotfix | major incident | unblock
        Approach Support: unblocked | firefighting | sorted out | sorting out | resolved | resolving | rescue | incident call | p1 | sev1
        Approach Support: root cause | crisis call | migration help | solve | solved | solving
        Approach Observation: observed | observing | observation | watched | watching | shadowed | shadowing | service desk | sat in on
        Approach Observation: listening in | listen in | store visit | shop floor | in their store | ride along | watched customers
        Approach Observation: listened in | sat at the service desk | fly on the wall | gemba | gemba walk | mystery shopping
        Approach Observation: mystery shopped | walked the floor | floor walk | store walk
        Approach DigitalListening: forum | forums | forum posts | reviews | app reviews | social media | social | twitter | linkedin posts
        Approach DigitalListening: reddit | usage data | read through tickets | support threads | support thread | support tickets
        Approach DigitalListening: digital listening | community posts | community forum | usage statistics | usage stats | usage analytics
        Approach DigitalListening: read reviews | read comments | tweets | trustpilot | g2 reviews | app store reviews | online reviews
        Approach DigitalListening: product reviews | read the reviews | telemetry | read through | reading through | survey comments
        Approach DigitalListening: nps comments | tickets | usage logs | clickstream | facebook comments | comments | chat logs
        Approach DigitalListening: usage dashboard | usage dashboards | analytics
        Approach Meeting: met | meeting | mtg | mtgs | meetings | lunch | dinner | breakfast | coffee | call | phone call | qbr | review
        Approach Meeting: conference | catch up | catchup | sync | chat | quarterly review | business review | quarterly business review
        Approach Meeting: intro | intro call | demo | check in | checkin | exec briefing | briefing | drinks | beer | status call
        Approach Meeting: touchpoint | touch base | steerco | steering committee | kickoff | kick off | exec meeting | interview
        Approach Meeting: discussion | stand up | standup | conversation | convo | sales call | discovery call | round table | roundtable
        Approach Meeting: townhall | webinar | keynote | golf | face to face
        Mode Phone: call | calls | called | phone | phoned | rang | ring | by phone | on the phone | over the phone | phone call | telephone
        Mode Phone: telephoned | tel | cell | mobile | dialed | dialled | phonecall | ph | fone | calling | on the line | a ring | rung
        Mode Phone: phoning | conf call | conference call | telco | telcon | telecon
        Mode Video: teams | ms teams | microsoft teams | zoom | zoomed | video | video call | videocall | video conference | videoconference
        Mode Video: webex | skype | google meet | gmeet | facetime | vc | vidcon | teams call | teams meeting | teams mtg | zoom call
        Mode Video: webex call | skype call | video chat | video meeting | virtual | virtually | virtual meeting | remote | remotely
        Mode Video: online | online meeting | over teams | on teams | via teams | video link | screen share | webcam | skyped | facetimed
        Mode Video: teamsed | hangout | hangouts | online session | remote session | remote call | virtual call | zoom meeting | vcall
        Mode Video: vid call | facetime call | google meet call
        Mode InPerson: visited | visit | visits | visiting | lunch | dinner | breakfast | coffee | on site | onsite | in person | inperson
        Mode InPerson: in their office | at their office | at their offices | our office | at our office | their office | office | their hq
        Mode InPerson: their headquarters | headquarters | hq | face to face | f2f | drinks | beer | beers | site visit | store visit
        Mode InPerson: store | shop | plant | factory | warehouse | in our office | at our place | on premises | their site | dropped by
        Mode InPerson: dropped in | popped in | stopped by | lunched | dined | live meeting | over lunch | over coffee | over dinner
        Mode InPerson: their place | irl | golf | toured | plant tour | our hq | shop floor | at the store | walked the floor | branch
        Mode InPerson: boardroom | showroom | account visit | at site | their premises | hospitality | campus
        Mode Event: conference | trade show | tradeshow | trade fair | fair | expo | summit | event | user group | exhibition | booth
        Mode Event: congress | symposium | customer day | user conference | convention | forum event | industry event | customer event
        Mode Event: meetup | gala | conf | ignite | web summit | networking event | awards | roadshow | open day | keynote
        Mode Digital: email | e mail | emails | emailed | e mails | mail | mailed | chatted online | slack | forum | forums | forum posts
        Mode Digital: social media | whatsapp | whatsapped | linkedin | messaged | texted | sms | by email | via email | by chat | via chat
        Mode Digital: teams chat | in chat | text messages | online chat | email thread | community forum | twitter | reddit | trustpilot
        Mode Digital: app reviews | tweets | reviews | support threads | usage data | support tickets | tickets | online reviews
        Mode Digital: app store reviews | chat thread | dms | dm | direct message | direct messages | slack thread | support thread
        Mode Digital: comments | facebook | community posts | pinged
        Filler: them | him | her | us | call center | call centre | contact center | contact centre | callcenter | i | we | me | us | im
        Filler: ive | id | was | were | is | am | are | be | been | it | that | this | the | a | an | of | to | for | in | on | at | so
        Filler: just | then | also | again | some | somebody | someone | good | great | nice | quick | short | brief | long | really | very
        Filler: little | bit | lovely | productive | useful | interesting | customer | client | customers | clients | guys | folks | team
        Filler: people | today | hey | hi | hello | please | pls | plz | thanks | thank you | ok | okay | yes | yeah | yep | well | solid
        Filler: full | whole | total | in total | altogether | overall | all | time | session | sessions | meeting | meetings | mtg | call
        Filler: visit | about | around | approx | approximately | ca | circa | roughly | almost | nearly | ish | longer | lasted | took
        Filler: went | going | go | together | over | through | out | up | down | back | off | there | here | too | as well | or | with
        Filler: and | but | via | by | from | after | before | first | second | third | new | another | other | follow | following | log
        Filler: add | record | note | entry | exec | executive | executives | leadership | ceo | cio | cto | cfo | coo | it team
        Filler: it department | vp | director | head | manager | lead | regular | weekly | monthly | quarterly | annual | intro
        Filler: short notice | person | in depth | deep | dive | formal | informal | some time | few | couple | myself | both | each | my
        Filler: our | their | hour | hours | minutes | min | while | dear | coach | bot | between | times | time spent | spent | spoke
        Filler: talked | account | business | city | town | late | early | actual | end | during | plus | incl | including | scheduled
        Filler: planned | will | had | have | has | did | do | got | get | made | one | two | three | w | mins | duration | date | who
        Filler: where | when | day | days | morning | afternoon | evening | lunch | working | work | worked | used | using | use | per
        Filler: half | more | less | bunch | stuff | things | thing | contact | contacts | interaction | type | mode | sorry | forgot
        Filler: to log | can you | could you | i would like | want to log | need to log | pls log | no agenda
        """;

    /// <summary>What speaks for each thing that a person can ask.</summary>
    public const string Intents = """
        Cue Log 4: log | log a contact | log contact | log a visit | log a meeting | log a call | log this | new entry | new contact
        Cue Log 4: add a contact | add contact | add a customer contact | log customer time | log time | i want to log | record a contact
        Cue Log 4: record a meeting | log my time | log interaction | log an interaction | another contact | add a meeting | add an entry
        Cue Log 4: log something | new log
        Cue NoContact 5: no customers | no customer | no customers this week | nothing to report | nothing this week | nothing to log
        Cue NoContact 5: none this week | no contact | no contacts | no customer contact | no customer contacts | no customer meetings
        Cue NoContact 5: no customer time | didnt meet any | did not meet any | didnt see any | did not see any | didnt meet anyone
        Cue NoContact 5: did not meet anyone | didnt see anyone | did not see anyone | havent met any | havent seen any | havent met anyone
        Cue NoContact 5: havent seen anyone | met no one | met nobody | saw nobody | saw no one | met no customers | saw no customers
        Cue NoContact 5: had no customers | no meetings with customers | nothing more this week | nothing more | nothing else this week
        Cue NoContact 5: zero customers | zero customer | no time for customers | no visits | no client | no clients | no client meetings
        Cue NoContact 5: nobody this week | no one this week | didnt talk to any | did not talk to any | didnt speak to any | didnt have any
        Cue NoContact 5: did not have any | wasnt able to meet | i have nothing | ive nothing | i got nothing | nothing from me
        Cue NoContact 5: nothing from my side | nothing on my side | not a single customer | not a single | no interactions
        Cue NoContact 5: no customer visits | no customer calls | did not manage | didnt manage | couldnt meet | could not meet
        Cue NoContact 5: couldnt see | no face time | i met none | nothing for this week | skip this week | zero contacts | no external
        Cue NoContact 5: all internal | only internal | internal only | nothing customer facing | no one to report | no luck with customers
        Cue NoContact 5: nada | nil | had none
        Cue NoContact 3: none | nothing | nobody | no one | nope | zero | nothing yet | none so far | not this week | no meetings
        Cue NoContact 3: internal meetings only | nothing new
        Cue Repeat 5: same again | same as last time | same as before | same as yesterday | same as last week | repeat | repeat that
        Cue Repeat 5: repeat last | repeat the last | repeat my last | repeat my last one | again the same | the same again | do it again
        Cue Repeat 5: same thing again | same as the last one | copy the last one | copy last | copy my last | log the same | log it again
        Cue Repeat 5: log that again | same thing | ditto | once more | one more like that | one more of those | same one again
        Cue Repeat 5: same procedure | another one like that | same contact again | same meeting again | same entry | add the same
        Cue Repeat 5: duplicate | duplicate that | another one of those | one more of the same | as last time | like last time
        Cue Repeat 5: same customer again | the same today | same today | log same | same as previous | log the last one again | the usual
        Cue Repeat 5: the same as last | again please | identical | exactly the same
        Cue Edit 5: make that | make it | change that to | change it to | change to | change the | change that | change it | change my last
        Cue Edit 5: change last | correct that | correct it | correct to | correction | actually it was | actually that was
        Cue Edit 5: it was actually | that was actually | i meant | meant | should be | should have been | should say | should read | it was
        Cue Edit 5: that was | it was with | that was with | was with | no it was | no that was | sorry it was | sorry that was | edit
        Cue Edit 5: edit that | edit the last | edit my last | edit last | update that | update it | update the | update my | update last
        Cue Edit 5: fix that | fix the | fix it | instead of | rather | amend | set it to | set that to | wrong | wrong customer
        Cue Edit 5: wrong date | wrong day | the wrong | i mean | i said | adjust | was wrong | needs to be | it should be | oops
        Cue Edit 5: it lasted | it took | that took | modify | it was only | that was only | replace | switch it to | switch that to
        Cue Edit 5: actually only | turn that into | turn it into | move it to | move that to | my mistake | mistake | typo | i got it wrong
        Cue Edit 5: it happened | that happened | it wasnt | that wasnt
        Cue Edit 6: the last one to | last one to | that one to | entry to | the customer was | customer was | customer is | the date was
        Cue Edit 6: date was | the day was | change | correct | switch | replace | swap | that was | it was | set the minutes to
        Cue Edit 6: set the date to | set the customer to | minutes to | change minutes | change date | change customer | set minutes
        Cue Edit 6: set date
        Cue Edit 3: actually | not | no | sorry | rather | wait | hmm | hang on | oh | instead | hold on | ah
        Cue Undo 7: undo | undo that | undo it | undo last | undo the last | undo my last | undo please | take it back | take that back
        Cue Undo 7: scratch that | scratch it | scratch the last | scrap that | scrap it | scrap the last | scrap | delete that | delete it
        Cue Undo 7: delete the last | delete last | delete my last | delete that one | delete this | delete this one | remove that
        Cue Undo 7: remove it | remove the last | remove last | remove my last | remove this | cancel that | cancel it | cancel the last
        Cue Undo 7: cancel last | cancel my last | forget that | forget it | forget the last | forget the last one | never mind | nevermind
        Cue Undo 7: revert | revert that | roll back | roll that back | ignore that | ignore the last | ignore my last | disregard
        Cue Undo 7: disregard that | disregard the last | that was wrong remove it | that was a mistake | didnt mean that | didnt mean to
        Cue Undo 7: did not mean to | drop that | drop the last | take back | drop it | erase that | erase the last | discard that
        Cue Undo 7: discard the last | discard | discard it | withdraw that | strike that | kill that | get rid of that
        Cue Undo 7: get rid of the last | wipe that | reverse that | i take that back | that didnt happen | that never happened
        Cue Undo 7: delete entry | delete the entry | remove the entry | delete the contoso | trash that
        Cue Week 5: my week | my week so far | week | this week | the week | how am i doing | how i am doing | how am i doing this week
        Cue Week 5: hows my week | how is my week | hows it going | how is it going with | where do i stand | where am i | where i stand
        Cue Week 5: how much this week | how much so far | how much time | how many minutes | how many hours | how much do i have
        Cue Week 5: how much customer time | how many customers have i | how many customers did i | status | my status | progress
        Cue Week 5: my progress | show my week | show me my week | my total | my minutes | my hours | weekly status | week status
        Cue Week 5: my numbers | how far am i | how close am i | am i on track | on track | how am i tracking | did i reach | did i hit
        Cue Week 5: have i reached | have i hit | reached my target | hit my target | what is my target | whats my target | my score
        Cue Week 5: how much is left | how much left | what is left | whats left | how many minutes left | how many minutes are missing
        Cue Week 5: what am i missing | still missing | how much more | how am i looking | summary of my week | week so far | week summary
        Cue Week 5: weekly summary | my summary | how does my week look | how is the week | my stats | stats | current status | how near
        Cue Week 5: what do i still need | how long do i still | week overview | my week please | how did i do this week | how did my week
        Cue Week 5: minutes this week | hours this week | time this week | where are we this week | standing | my standing | am i there yet
        Cue Week 5: did i make it | my target | my goal
        Cue History 6: when did i last | when did we last | when was my last | when was the last | when have i last | last time i saw
        Cue History 6: last time i met | last time i spoke | last time we | when last | last contact with | last meeting with
        Cue History 6: last visit to | history | my history | history with | show history | show me my history | show last month
        Cue History 6: show me last month | show last week | show me last week | last month | show my log | show my logs | show me my log
        Cue History 6: show me my logs | my log | my logs | my entries | show my entries | show entries | show me my entries | list my
        Cue History 6: list entries | list contacts | show my contacts | show me my contacts | my contacts | my contacts with
        Cue History 6: my meetings with | my last contacts | my visits | show all | show me all | show everything | what did i log
        Cue History 6: what have i logged | what i logged | what did i do | what did i record | who did i meet | who did i see
        Cue History 6: who have i met | who have i seen | who did i talk to | who did i speak | which customers did i
        Cue History 6: which customers have i | what customers did i | what customers have i | previous entries | previous logs
        Cue History 6: past entries | past contacts | how often did i | how often have i | how many times | all contacts | all entries
        Cue History 6: all my | all meetings with | recent contacts | recent entries | recent logs | earlier entries | log of
        Cue History 6: show contacts | show meetings | show my meetings | show visits | look up | my past | view history | see my history
        Cue History 6: see my log | view my log | view my entries | see my entries | everything with | how long since i | how long ago did
        Cue History 6: have i met | have i seen | did i meet | did i see | did i log | have i logged | did i talk to | did i speak to
        Cue History 6: what happened with | when did i | how long has it been since | show october | show november | show september
        Cue History 6: my interactions | show interactions | show my interactions | interactions with | contacts with | last entries
        Cue History 6: last contacts | the log | my record | my records | show me everything i | did i already log | when was i
        Cue History 6: how many contacts | how many meetings
        Cue History 4: entries | logs | my meetings | meetings from | contacts from | entries from | entries for | logs from
        Cue Snooze 6: ask tomorrow | ask next | tomorrow morning | ask me tomorrow | ask me later | ask me again | ask again | ask me
        Cue Snooze 6: ask later | remind me | remind me later | remind me tomorrow | remind me again | later | later please | not now
        Cue Snooze 6: maybe later | snooze | in a bit | not right now | not today | tomorrow please | ping me | ping me later
        Cue Snooze 6: ping me tomorrow | ping me again | try again | try me | try me again | come back | come back later | check back
        Cue Snooze 6: check with me | check in with me | get back to me | nudge me | bug me | talk later | after lunch | postpone | im busy
        Cue Snooze 6: busy now | busy right now | in a meeting | im in a meeting | in a meeting now | do it later | will do it later
        Cue Snooze 6: will do later | will do tomorrow | give me | another time | some other time | ill do it later | no time now
        Cue Snooze 6: no time right now | cant now | cant right now | can we do this | lets do this | lets do it | poke me | hit me up
        Cue Snooze 6: hold that | hold off until | delay | defer | put it off | prompt me | prompt me again | wait until | not at the moment
        Cue Snooze 6: not yet | too busy | bad time | ask on
        Cue Pause 6: i am away | im away | im out | away until | away till | away from | away for | away next week | away this week
        Cue Pause 6: i will be away | will be away | ill be away | will be out | i will be out | will be off | i will be off | i am off
        Cue Pause 6: im off | be off | on vacation | on holiday | on holidays | on leave | vacation | holiday | holidays | parental leave
        Cue Pause 6: maternity leave | paternity leave | sick leave | im sick | i am sick | sick | off sick | im ill | ill | out of office
        Cue Pause 6: ooo | oof | out of the office | pto | on pto | annual leave | sabbatical | travelling until | traveling until | pause
        Cue Pause 6: pause until | pause for | pause the prompts | pause prompts | pause reminders | stop asking | stop asking me
        Cue Pause 6: stop prompting | stop reminding | stop reminders | stop the reminders | stop the prompts | stop prompts | stop sending
        Cue Pause 6: stop bugging | stop | mute | mute until | mute for | be quiet | quiet | silence | dont ask | dont ask me | do not ask
        Cue Pause 6: do not ask me | dont remind | dont remind me | do not remind me | no prompts | no reminders | no more prompts
        Cue Pause 6: no more reminders | leave me alone | dont bother | dont bother me | do not disturb | not available until | unavailable
        Cue Pause 6: taking time off | time off | day off | days off | off until | off for | off next week | off tomorrow | out until
        Cue Pause 6: out till | out for | out next week | out tomorrow | out all | hold the prompts | suspend | dont prompt me | dont prompt
        Cue Pause 6: im not here | im not in | not in the office | back on | back in | im gone | gone until | dont ping | dont ping me
        Cue Pause 6: no pings | on a break | taking a break | hold prompts | shut up | not working | i dont work | on jury duty
        Cue Pause 6: im travelling | im traveling
        Cue Resume 7: prompts back on | the prompts back on | reminders back on | turn the prompts back on | im back | i am back
        Cue Resume 7: back again | back from vacation | back from holiday | back from leave | back at work | im back from | resume
        Cue Resume 7: resume prompts | resume reminders | unpause | un pause | unmute | start asking | start asking again | start again
        Cue Resume 7: start asking me | ask me again from now | turn prompts back on | turn reminders back on | turn it back on | prompts on
        Cue Resume 7: reminders on | continue | carry on | go on again | restart | restart prompts | wake up | start reminding me
        Cue Resume 7: start reminding me again | start prompting me | switch prompts back on | end the pause | end pause | cancel the pause
        Cue Resume 7: stop the pause | stop pausing | you can ask me again | you can ask again | you may ask again | reactivate
        Cue Resume 7: activate again | turn on prompts | turn on reminders | back in the office | back in office | back to work
        Cue Resume 7: back from my | i returned | im here again | enable prompts | enable reminders | back now | start the prompts
        Cue Resume 7: end snooze | im in again | keep asking
        Cue SetTarget 7: set my target | set target | set the target | my target is | my target should be | change my target | change target
        Cue SetTarget 7: change the target | new target | target to | target of | target is | raise my target | lower my target
        Cue SetTarget 7: increase my target | reduce my target | set my goal | set a goal | set goal | set the goal | my goal is
        Cue SetTarget 7: my goal should be | change my goal | new goal | goal to | goal of | goal is | raise my goal | lower my goal
        Cue SetTarget 7: of my time | of my week | of my working time | of my working week | of my work time | per week with customers
        Cue SetTarget 7: a week with customers | a week for customers | hours a week | hours per week | hours weekly | minutes a week
        Cue SetTarget 7: minutes per week | minutes weekly | an hour a week | an hour per week | day a week | day per week | set a target
        Cue SetTarget 7: target | goal | i want to spend | id like to spend | i would like to spend | i want to do | i aim for | aim for
        Cue SetTarget 7: aiming for | make my target | make the target | make my goal | adjust my target | adjust target | update my target
        Cue SetTarget 7: update target | increase target | raise target | lower target | reduce target | bump my target | cut my target
        Cue SetTarget 7: double my target | weekly target | weekly goal | i should spend | h a week | h per week | hrs a week | hrs per week
        Cue SetTarget 7: h week | each week | every week | my weekly target | my weekly goal | days a week | days per week | min a week
        Cue SetTarget 7: min per week | mins a week | mins per week
        Cue SetSchedule 7: ask me on mondays | ask me on tuesdays | ask me on wednesdays | ask me on thursdays | ask me on fridays
        Cue SetSchedule 7: ask me mondays | ask me tuesdays | ask me wednesdays | ask me thursdays | ask me fridays | ask me every
        Cue SetSchedule 7: ask every | remind me every | prompt me every | prompt me on | remind me on mondays | remind me on tuesdays
        Cue SetSchedule 7: remind me on wednesdays | remind me on thursdays | remind me on fridays | ping me every | ping me on mondays
        Cue SetSchedule 7: ping me on thursdays | ping me on fridays | ping me on wednesdays | ping me on tuesdays | move the prompt
        Cue SetSchedule 7: move my prompt | move prompt | change the prompt | change my prompt | change prompt | change the prompt time
        Cue SetSchedule 7: prompt time | prompt day | set the prompt | set my prompt | set prompt | move the reminder | move my reminder
        Cue SetSchedule 7: change my reminder | change the reminder | set my reminder | set the reminder | set reminder | change the time
        Cue SetSchedule 7: change the day | change my schedule | change schedule | change the schedule | new schedule | set schedule
        Cue SetSchedule 7: set my schedule | schedule the prompt | reschedule | reschedule the prompt | reschedule my prompt | always ask
        Cue SetSchedule 7: always ask me | from now on | ask me always | instead of thursday | instead of thursdays | weekly prompt
        Cue SetSchedule 7: weekly reminder | my prompt | the prompt | prompt on | prompts on | prompt me at | rather ask me | better ask me
        Cue SetSchedule 7: please ask me every | every friday | every monday | every tuesday | every wednesday | every thursday
        Cue SetSchedule 7: each monday | each tuesday | each wednesday | each thursday | each friday | set prompts | move prompts
        Cue SetSchedule 7: move the weekly | move the question | on mondays | on tuesdays | on wednesdays | on thursdays | on fridays
        Cue SetSchedule 7: my reminder | i prefer | id prefer | i would prefer | schedule | prompts at | reminders at | reminders to
        Cue SetSchedule 7: prompts to
        Cue FollowUps 6: follow ups | followups | follow up | followup | open follow ups | my follow ups | whats open | what is open
        Cue FollowUps 6: whats open with | what is open with | open items | open points | open actions | open topics | anything open
        Cue FollowUps 6: whats pending | what is pending | anything pending | pending with | pending | outstanding | whats outstanding
        Cue FollowUps 6: what is outstanding | whats still open | what is still open | still open | what did i send to | what have i sent
        Cue FollowUps 6: handovers | hand overs | handed over | what is with | waiting on | waiting for | who has what | whats with the
        Cue FollowUps 6: what does the cmo | open with | what is on the list | todo list | to dos | todos | my todos | action items
        Cue FollowUps 6: actions with | whats happening with | has the cmo | has the cco | did the cmo | did the cco | has marketing
        Cue FollowUps 6: has sales | did marketing | did sales | topics for | what should i discuss with | due with | show follow ups
        Cue FollowUps 6: list follow ups | show open | whats on my list | whats on the list | what do i have with | my open items
        Cue FollowUps 6: status of the follow ups | what do i need to discuss | anything for the | anything for | things open
        Cue CompleteFollowUp 8: follow up done | followup done | mark follow up | mark followup | mark number | mark as done | mark it done
        Cue CompleteFollowUp 8: mark it as done | mark that as done | mark that done | as done | mark done | is done | are done | done with
        Cue CompleteFollowUp 8: done | completed | complete | complete follow up | complete number | completed number | close follow up
        Cue CompleteFollowUp 8: close number | close the | closed | finished with | i finished | tick off | tick | check off | sorted
        Cue CompleteFollowUp 8: is sorted | is finished | is complete | is completed | is closed | follow up with | number one is done
        Cue CompleteFollowUp 8: taken care of | is taken care of | finished | settled | is settled | handled | has been handled
        Cue CompleteFollowUp 8: has been done | dealt with | is dealt with | wrapped up | close out | resolve follow up | cross off
        Cue CompleteFollowUp 8: is resolved
        Cue Promises 7: promises | my promises | open promises | what did i promise | what have i promised | what i promised
        Cue Promises 7: what did we promise | what have we promised | what do i owe | what do we owe | who do i owe | which promises
        Cue Promises 7: promises due | promises to | show promises | show my promises | show me my promises | list promises
        Cue Promises 7: list my promises | any promises | commitments | my commitments | open commitments | what are my promises
        Cue Promises 7: what are my commitments | did i promise | have i promised | promised anything | what was promised
        Cue Promises 7: what did i commit | what have i committed | what am i committed | what do i still owe | do i owe
        Cue Promises 7: outstanding promises | promise list | due promises | promises with | to whom did i promise | promises for
        Cue Promises 7: what am i supposed to deliver | what did i tell them | overdue promises | whom do i owe | who did i promise
        Cue Promises 7: promised what | anything i promised | my open promises | pending promises
        Cue Brief 7: prepare me | prepare me for | prep me | prep me for | prep for | prep | brief me | brief me on | brief me for
        Cue Brief 7: brief me about | brief | briefing | briefing for | briefing on | a brief on | what should i know
        Cue Brief 7: what do i need to know | what do we know about | what do i know about | tell me about | give me a briefing
        Cue Brief 7: give me a brief | give me background | background on | get me ready | get me ready for | ready me | help me prepare
        Cue Brief 7: prepare | preparation | what to know | what to bring up | talking points | talking points for | before i meet
        Cue Brief 7: before i see | before my meeting | before my call | before my visit | what do you have on | what have we got on
        Cue Brief 7: what have you got on | whats new with | what is new with | what is new at | whats new at | whats going on with
        Cue Brief 7: what is going on with | run me through | catch me up on | fill me in on | fill me in | whats up with | summarise
        Cue Brief 7: summarize | summary of | summary for | i am about to meet | im about to meet | what should i ask | what should i say to
        Cue Brief 7: what should i talk about with | what should i tell | dossier | profile of | profile | info on | give me the background
        Cue Brief 7: get me up to speed | bring me up to speed | up to speed on | notes on | about to see | what did we hear from
        Cue Brief 7: what did we hear | what have we heard from | cheat sheet | overview of | one pager | lowdown on | rundown on | intel on
        Cue Brief 7: details on | anything i should know
        Cue Coverage 7: coverage | customer coverage | show coverage | which customers has nobody | which customers have we not
        Cue Coverage 7: which customers havent we | which customers havent i | which customers have i not | which customers does nobody
        Cue Coverage 7: which customers did nobody | which customers have not been | who have we not | who havent we | who has nobody
        Cue Coverage 7: who have i not | who havent i | who did nobody | nobody sees | nobody has seen | nobody seen | no one has seen
        Cue Coverage 7: no one sees | not been seen | not seen lately | who is not covered | who is neglected | neglected
        Cue Coverage 7: neglected customers | neglecting | who are we neglecting | which customers are we neglecting
        Cue Coverage 7: which customers are neglected | silent customers | which customers are silent | gone silent | gone quiet
        Cue Coverage 7: which accounts | which accounts have | who needs a visit | who should i see | who should i visit | who should i meet
        Cue Coverage 7: who should i call | whom should i | who should we see | which customer should i | which customers should i
        Cue Coverage 7: who is overdue | which customers are overdue | overdue customers | customers nobody | customers not seen
        Cue Coverage 7: customers without | customers we have not | customers we havent | customers i havent | customers i have not
        Cue Coverage 7: blind spots | white spots | gaps | coverage gaps | coverage map | who dont we | touch points | touchpoint map
        Cue Coverage 7: who have we lost | who did we forget | who have we forgotten | forgotten customers | who is missing | who next
        Cue Coverage 7: who to visit | who to see | unseen customers | unvisited | uncovered | who hasnt been | which customers hasnt
        Cue Coverage 7: which customers need | customers that nobody | who is not being seen | who deserves a visit | who are we not seeing
        Cue Coverage 7: which partnering customers | who has not been | which clients | who havent i seen | which customers no one
        Cue Privacy 7: see my notes | see my insights | read my notes | see my data | access my data | see what i | privacy | privacy policy
        Cue Privacy 7: data protection | gdpr | what do you know about me | what do you store | what do you keep | what do you save
        Cue Privacy 7: what data do you | what data do you have | what data | which data | who can see | who sees | who can read
        Cue Privacy 7: who has access | is this private | is it private | is my data | are my notes | are my insights | what is stored
        Cue Privacy 7: what is kept | what is saved | whats stored | whats kept about me | about me | do you share | do you record
        Cue Privacy 7: where is my data | where is the data | how is my data | who reads | confidential | is this confidential
        Cue Privacy 7: does my boss see | can my boss | can my manager | does my manager | does the cmo see | what happens with my data
        Cue Privacy 7: what happens to my data | how long do you keep | my privacy | what information do you | are you recording
        Cue Privacy 7: personal data | my personal data | data do you hold | you have on me | you hold on me | do others see
        Cue Privacy 7: can others see | can others read | can anyone | can anybody | can people see | is that visible | visible to
        Cue Privacy 7: what do others see | are you listening
        Cue Export 8: export | export my data | export my log | export my logs | export everything | export data | export all | export my
        Cue Export 8: download | download my data | download my log | download my logs | download my | download everything | give me my data
        Cue Export 8: send me my data | get my data | as csv | as a csv | csv | as excel | to excel | excel | as json | in excel | as a file
        Cue Export 8: spreadsheet | as a spreadsheet | my data as | a copy of my data | copy of my data | all my data | my data please
        Cue Export 8: data export | dump | data dump | extract | backup | save my data | email me my data | take out | takeout
        Cue Export 8: i want my data | can i have my data | a copy of everything
        Cue ForgetMe 9: forget me | delete me | erase me | delete my data | delete all my data | delete all my entries | delete all data
        Cue ForgetMe 9: delete all of my data | delete everything | delete my account | delete my profile | erase my data | erase everything
        Cue ForgetMe 9: erase all my data | erase all | remove my data | remove all my data | remove me | remove everything about me
        Cue ForgetMe 9: remove my account | wipe my data | wipe everything | wipe all my data | wipe me | forget everything
        Cue ForgetMe 9: forget all about me | forget about me | forget everything about me | right to be forgotten | purge my data
        Cue ForgetMe 9: purge me | unsubscribe me and delete | delete everything about me | delete everything you know | delete all about me
        Cue ForgetMe 9: clear my data | clear all my data | destroy my data | i want to be forgotten | delete everything you have
        Cue ForgetMe 9: leave the program | opt out | unregister me | get rid of my data | delete what you know | delete all i
        Cue ForgetMe 9: close my account | offboard me
        Cue Digest 7: digest | digest now | the digest | show digest | show the digest | show me the digest | post digest | post the digest
        Cue Digest 7: post the digest now | send digest | send the digest | weekly digest | team digest | leadership digest
        Cue Digest 7: publish the digest | run the digest | preview digest | preview the digest | todays digest | digest please
        Cue Digest 7: team summary | team report | weekly report | weekly team report | team overview | how is the team doing
        Cue Digest 7: hows the team doing | how is the team | hows the team | how is my team doing | how did the team do
        Cue Digest 7: how are we doing as a team | team status | team week | generate the digest | share the digest | whats in the digest
        Cue Digest 7: teams customer time | leadership report | digest preview | hows my team
        Cue Help 6: help | help me | help please | i need help | what can you do | what can you do for me | what do you do
        Cue Help 6: how does this work | how does it work | how do i use | how do i use this | how do you work | what are you | who are you
        Cue Help 6: what is this | whats this | commands | list commands | show commands | what can i say | what can i type | what can i ask
        Cue Help 6: what can i ask you | what can i do | how can i | how do i | how to | instructions | manual | usage | options | menu
        Cue Help 6: examples | show examples | give me examples | what are my options | tutorial | guide | explain | can you help
        Cue Help 6: can you help me | could you help | how should i | im lost | i am lost | i dont understand | dont understand | confused
        Cue Help 6: what now | what should i type | faq | support me | getting started | how can you help | what are the commands
        Cue Help 6: show me what you can do | i dont get it | what else can you do | features | why are you asking | why do you ask
        Cue Help 6: what is this bot | what are you for
        Cue Thanks 5: thanks | thank you | thx | thank u | ty | tks | thanx | cheers | many thanks | thanks a lot | thank you very much
        Cue Thanks 5: much appreciated | appreciated | appreciate it | great | perfect | awesome | excellent | nice | cool | good
        Cue Thanks 5: very good | good job | well done | nice one | super | wonderful | brilliant | fantastic | ok | okay | k | kk | okey
        Cue Thanks 5: alright | all right | fine | got it | understood | noted | sounds good | good morning | good afternoon | good evening
        Cue Thanks 5: morning | hi | hello | hey | hi there | hello there | hey there | hiya | howdy | greetings | bye | goodbye | see you
        Cue Thanks 5: see ya | have a good day | have a nice day | have a great day | have a nice weekend | have a good weekend | good night
        Cue Thanks 5: lol | haha | hahaha | no worries | no problem | welcome | yes | yep | yeah | yup | sure | right | lovely | love it
        Cue Thanks 5: love this | will do | great stuff | great job | great work | you rock | you are great | you are the best | legend
        Cue Thanks 5: wow | amazing | how are you | hows it going | whats up | good bot | nice work | thanks coach | happy friday
        Cue Thanks 5: thats great | that is great | thats helpful | very helpful | helpful | sweet | neat | good day | good to know
        Cue Thanks 5: makes sense | i see | roger | copy that | ack | ta | kudos | ok thanks | done thanks | thats all | that is all
        Cue Thanks 5: all good | nothing else | hola | hallo | bonjour | danke | merci | gracias | youre welcome | you are welcome | agreed
        Cue Thanks 5: great help
        """;
}
