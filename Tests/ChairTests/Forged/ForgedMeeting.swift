/// A short meeting with most kinds of facts, and forged facts of the other kinds.
enum ForgedMeeting {
  static let book = #"""
    { "extends": "harvard", "motions": [
        { "kind": "introduce",
          "parameters": ["subject", "draftNames?", "sponsors?", "delegation?"] } ] }
    """#

  static let script = """
    meeting due 14:30
    meeting open
    roll open
    attend all present
    roll close
    agenda add "Three"
    agenda rename 3 "Third"
    agenda move 3 2
    agenda remove 3
    agenda set 1
    question 1
    announce "Welcome"
    dais presiding "Ms. X" of Ghana
    dais officer "Rapporteur" "Mr. T" of Japan
    dais officer "Secretary" "Ms. S"
    dais officer "Secretary" ""
    heading place "Boston"
    speakers open
    speakers time 90s
    speakers add Ghana, Japan, Malta, Brazil, France
    speakers add Brazil, France on topic 2
    speakers add China for
    speakers draw
    speakers move Malta 1
    speakers remove Brazil
    speakers skip
    delegation delegates Ghana "Ana A; Bo B"
    speech start Ghana
    speech delegate Ana
    @+20s
    speech pause
    speech resume
    speech extend 15s
    yield questions
    speech question Japan "why?"
    speech decline
    correct question 1 by Malta words "why not?"
    said "wells cost less"
    said Japan "roads came first"
    correct said 2 by Malta words "roads came later"
    clock back 1s
    clock take 5s
    timer 10m "Reading time"
    timer 5m
    timer pause 2
    timer resume 2
    timer end 2
    speech end
    point reply Japan sustained
    motion moderated 10m 60s "Aid" by France second Ghana
    motion change 1 8m
    motion unmoderated 5m by Malta second Ghana
    motion prefer 1
    motion vote next 14 1
    caucus queue Japan, Ghana
    speech start
    snapshot "here"
    @+30s
    speech pause
    undo
    redo
    speech end
    caucus pause
    caucus resume
    caucus end
    motion extend 2m by Japan second Ghana
    motion vote next 14 1
    caucus end
    motion introduce "D/1" signed 5 sponsors 2 about Japan by Brazil second Ghana
    motion withdraw 2
    motion rule-out 4 "not now"
    dais ruling "so be it"
    motion appeal by Malta second Ghana
    point order Japan
    point order Japan sustained
    correct point 2 by Malta words "the list" denied
    interrupt "Crisis"
    interrupt end
    world clock 24
    delegation add "Foxtrot"
    delegation rename Foxtrot "Golf"
    delegation observer Golf
    delegation delegates Golf "Ana A; Bo B"
    delegation withdraw Golf
    note Japan "psst"
    score Japan 3
    correct speech 1 seconds 30
    correct motion 1 by Ghana
    correct agenda 1 "First"
    correct committee "Fifteen"
    correct dais "Ms. Y"
    attend Malta absent at 08:00
    correct attend Malta at 08:05
    attend Malta present
    correct motion 1 words "Help" count 13 2
    meeting suspend until 14:30
    @+60s
    meeting resume
    vote open "Draft 1" substantive by roll-call
    vote cast France yes-with-rights
    vote cast China no
    vote cast rest yes
    vote close
    vote intention 1 Japan yes
    correct vote 1 Japan abstain
    correct vote 1 question "Draft 1.1"
    vote open "Draft 2" by roll-call
    vote by placards
    vote count 9 3 3 against China
    vote close
    correct vote 2 count 9 4 2 against China
    doc add working-paper "Lamps" by Ghana
    doc promote WP1.1 number "R/1"
    doc sign R/1 Japan, Malta, France
    doc add draft "Bells" by Japan signed Malta number "R/2"
    doc merge R/1 R/2
    doc unsign R/1 Malta
    doc number R/1 "R/3"
    doc return R/3 "no verbs"
    doc revise R/3 number "R/4"
    doc approve R/4
    doc introduce R/4
    doc read R/4
    doc show R/4
    amend R/4 words 3 "may" "shall" by Brazil signed Japan, Malta, Ghana
    amend R/4 about "shorter" by Brazil signed Japan, Malta, Ghana
    amend rank R/4.2 1
    amend withdraw R/4.1
    debate close
    motion divide R/4 3 by Ghana second Japan
    motion vote next 14 1
    voting order R/4
    doc contradicts R/4 R/2
    vote open R/4 by placards
    vote count 12 0 3
    vote close
    doc symbol R/4 "S/RES/9 (2023)"
    doc add communique "To arms" by Ghana parties Japan, Malta number "K1"
    doc adopt K1
    doc execute K1 not "Nobody came"
    doc add press-statement "Concern" number "T1"
    doc silence T1 10m
    doc object T1 China
    doc revise T1
    doc silence T1 10m
    doc agree T1
    doc dissociate T1 Japan from "all of it"
    doc add private-directive "Sell" by Malta number "S1"
    doc execute S1 "Sold"
    vote open "Draft 3" by consensus
    vote object Japan
    vote close
    undo
    redo
    undo
    restore "here"
    meeting zone "Test/Zone"
    meeting adjourn
    undo
    undo
    undo
    """

  /// Facts that do not occur in this meeting, one per record.
  static let forged = [
    #"{"fact":"topicFinished","topic":1}"#,
    #"{"fact":"motionAllowed","number":3}"#,
    #"{"fact":"motionAgreed","number":3,"codes":["GHA","JPN"]}"#,
    #"{"fact":"explanationsAsked","codes":["GHA","JPN"]}"#,
    #"{"fact":"motionObjected","number":3,"code":"GHA"}"#,
    #"{"fact":"votingSpeakersSet","each":2,"milliseconds":30000}"#,
    #"{"fact":"sideHeard","motion":3,"code":"GHA","inFavour":true}"#,
    #"{"fact":"importantQuestionDeclared","topic":1}"#,
    #"{"fact":"rollCallOrdered"}"#,
    #"{"fact":"caucusPaused"}"#,
    #"{"fact":"caucusResumed"}"#,
    #"{"fact":"clocksSetBack","milliseconds":1000}"#,
    #"{"fact":"clocksAdjusted","clocks":["speech","caucus"],"milliseconds":-1000}"#,
    #"{"fact":"motionCorrected","number":1,"code":"GHA","caucus":true}"#,
    #"{"fact":"motionResumed","number":3}"#,
    #"{"fact":"motionSeconded","number":2,"by":"GHA"}"#,
    #"{"fact":"voteIntended","number":1,"code":"JPN","answer":"yes"}"#,
    #"{"fact":"voteObjected","code":"JPN"}"#,
    #"{"fact":"voterAdmitted","code":"JPN"}"#,
    #"{"fact":"rulingOverturned","ruling":{"words":"so","motion":3}}"#,
    #"{"fact":"rulingOverturned","ruling":{"point":{"kind":"order","by":"JPN","sustained":true}}}"#,
    #"{"fact":"rulingUpheld"}"#,
    #"{"fact":"voteReconsidered","number":1}"#,
    #"{"fact":"debateClosed"}"#,
    #"{"fact":"votingEnded"}"#,
    #"{"fact":"debateReopened"}"#,
    #"{"fact":"debateAdjourned","topic":1}"#,
    #"{"fact":"finalRoundOpened","owed":["GHA","FRA"]}"#,
    #"{"fact":"chairVoted","answer":"yes"}"#,
    #"{"fact":"partnerVoted","partner":"B","tally":{"yes":1,"no":1,"abstain":1,"notParticipating":1}}"#,
    #"{"fact":"speechStarted","code":"GHA","grantedMilliseconds":60000,"origin":"list"}"#,
    #"{"fact":"speechOpenedTo","target":"comments"}"#,
    #"{"fact":"speechEnded","code":"GHA","usedMilliseconds":1000,"grantedMilliseconds":60000}"#,
    #"{"fact":"divisionOrdered","document":1,"clauses":["3"]}"#,
    #"{"fact":"documentTexted","document":1,"lines":["1: \\Urges"],"isSubmitted":true}"#,
    #"{"fact":"documentShown","document":1,"clause":"1","page":1}"#,
    #"{"fact":"amendmentMoved","document":3,"clause":"2","text":"shall"}"#,
    #"{"fact":"formChecked","document":1,"remarks":2}"#,
    #"{"fact":"textExported","document":1,"version":"now","path":"lamps.md"}"#,
    #"{"fact":"listClosed"}"#,
  ]
}
