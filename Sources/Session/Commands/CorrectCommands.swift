extension CommandID {
  package static let correctSpeech = CommandID("correct speech")
  package static let correctMotion = CommandID("correct motion")
  package static let correctVote = CommandID("correct vote")
  package static let correctPoint = CommandID("correct point")
  package static let correctQuestion = CommandID("correct question")
  package static let correctSaid = CommandID("correct said")
  package static let correctAgenda = CommandID("correct agenda")
  package static let correctCommittee = CommandID("correct committee")
  package static let correctDais = CommandID("correct dais")
  package static let correctCaucus = CommandID("correct caucus")
  package static let correctAttend = CommandID("correct attend")
}

/// `correct`: corrects an earlier mistake in the record. What is corrected, and how, is in
/// `Corrections`.
let correctCommands: [CommandSpec] = [
  CommandSpec(
    .correctSpeech,
    "<speech:number> [by <by:who>] [seconds <seconds:number>] [delegate <delegate:text>]",
    help: "Correct who gave a speech, or how long it was; the statistics are updated.",
    example: "correct speech 3 by Japan",
    refusal: { $0.state.floor.speeches.isEmpty ? Refusal("no speech has ended yet") : nil }
  ) { arguments, ruling in
    try ruling.correctSpeech(arguments)
  },
  CommandSpec(
    .correctMotion,
    "<motion:number> [by <by:who>] [count <yes:number> <no:number> [<abstain:number>]] "
      + "[words <words:text>]",
    help: "Correct who made a motion, its subject, or its count; the result is updated.",
    example: "correct motion 2 by Japan",
    refusal: { $0.motions.isEmpty ? Refusal("no motion has been made yet") : nil }
  ) { arguments, ruling in
    try ruling.correctMotion(arguments)
  },
  CommandSpec(
    .correctVote,
    "<vote:number> (question <question:text> "
      + "| count <yes:number> <no:number> [<abstain:number>] [against <against:whos>] "
      + "| <who:who> <answer:yes|no|abstain|absent|yes-with-rights|no-with-rights>)",
    help:
      "Correct an answer or the count of a closed vote, which updates the verdict, or the question "
      + "of any vote.",
    example: "correct vote 1 Japan abstain",
    refusal: {
      $0.state.voting.votes.isEmpty ? Refusal("no vote has been opened yet") : nil
    },
    question: { Ruling.verdictQuestion($0, $1) }
  ) { arguments, ruling in
    try ruling.correctVote(arguments)
  },
  CommandSpec(
    .correctPoint,
    "<point:number> [by <by:who>] [words <words:text>] [<ruling:sustained|denied>]",
    help: "Correct who raised a point, what it was about, or the ruling on it.",
    example: "correct point 1 denied",
    refusal: { $0.state.points.all.isEmpty ? Refusal("no point has been raised yet") : nil }
  ) { arguments, ruling in
    try ruling.correctPoint(arguments)
  },
  CommandSpec(
    .correctQuestion, "<question:number> [by <by:who>] [words <words:text>]",
    help: "Correct who asked a speaker a question, or its words.",
    example: "correct question 1 by Japan",
    refusal: { $0.state.floor.questions.isEmpty ? Refusal("no question has been put yet") : nil }
  ) { arguments, ruling in
    try ruling.correctQuestion(arguments)
  },
  CommandSpec(
    .correctSaid, "<statement:number> [by <by:who>] [words <words:text>]",
    help: "Correct who said something, or what was said.",
    example: "correct said 1 words \"wells were cheaper than roads\"",
    refusal: {
      $0.state.floor.statements.isEmpty ? Refusal("nothing that was said is recorded") : nil
    }
  ) { arguments, ruling in
    try ruling.correctStatement(arguments)
  },
  CommandSpec(
    .correctAgenda, "<topic:number> <title:text>",
    help: "Correct the title of a topic, also where it was named before.",
    example: "correct agenda 1 \"Water\"", refusal: { noTopicRefusal($0.state) }
  ) { arguments, ruling in
    try ruling.correctTopic(arguments)
  },
  CommandSpec(
    .correctCommittee, "<name:text>", help: "Correct the committee's name.",
    example: "correct committee \"Third Committee\""
  ) { arguments, ruling in
    try ruling.correctCommittee(arguments)
  },
  CommandSpec(
    .correctDais, "<name:text>", help: "Correct who presides.",
    example: "correct dais \"Ms. Okafor\""
  ) { arguments, ruling in
    try ruling.correctDais(arguments)
  },
  CommandSpec(
    .correctCaucus, "<topic:text>", help: "Correct the topic of the caucus.",
    example: "correct caucus \"Early warning\"",
    refusal: { $0.state.floor.caucus == nil ? Refusal("there is no caucus") : nil }
  ) { arguments, ruling in
    try ruling.correctCaucus(arguments)
  },
  CommandSpec(
    .correctAttend, "<who:who> at <at:clock>",
    help: "Correct when a delegation came or left.", example: "correct attend Malta at 10:05"
  ) { arguments, ruling in
    try ruling.correctAttendance(arguments)
  },
]
