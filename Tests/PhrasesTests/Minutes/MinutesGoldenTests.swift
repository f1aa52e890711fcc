@testable import Catalogue
import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// The minutes of one short meeting, word for word.
struct MinutesGoldenTests {
  @Test func markdown() throws {
    let minutes = try MinutesFixture.shortMeeting().minutes
    #expect(
      minutes.markdown == """
        # Minutes: Council of Six

        - Body: A committee
        - Rules: Harvard rules of procedure
        - Times: Europe/Berlin (UTC+02:00)

        ## Agenda

        1. Water
        2. Seeds

        ## Meeting 1, 3 October 2023

        Called to order at 10:00. Suspended at 10:14 until 14:00, resumed at 12:14. Rose at 12:15.

        ### Attendance

        | Delegation | Roll call 10:00 | Later |
        | --- | --- | --- |
        | Brazil | present |  |
        | France | present and voting | absent 12:15 |
        | Ghana | present |  |
        | Japan | present |  |
        | Malta | absent | present 10:03 |
        | Palestine | present |  |

        ### Proceedings

        - **10:00** Meeting 1 was called to order.
        - **10:00** Roll call: 4 of 5 members present, 1 of them present and voting; 1 observer.
        - **10:01** Motion 1, moved by Ghana: Setting of the agenda, topic 1.
        - **10:01** Motion 1 (Setting of the agenda) passed: 3 in favour, 1 against; 3 needed.
        - **10:01** The committee took up topic 1: Water.
        - **10:01** The speakers' list was opened, 1 minute 30 seconds each.
        - **10:01** Ghana spoke from the speakers' list: 0:40 of 1:30, the rest yielded to Brazil.
        - **10:01** Brazil spoke in time yielded by Ghana: 0:30 of 0:50.
        - **10:02** Brazil spoke from the speakers' list: 1:35 of 1:30, 0:05 over time.
        - **10:03** Malta arrived, present.
        - **10:03** Motion 2, moved by Japan, seconded by Malta: Moderated caucus, 10 minutes, 1 \
        minute each, "Wells"; the mover speaks first.
        - **10:03** Motion 3, moved by Brazil: Unmoderated caucus, 5 minutes.
        - **10:03** Motion 3 (Unmoderated caucus) failed: 2 in favour, 3 against; 3 needed.
        - **10:03** Motion 2 (Moderated caucus) passed: 4 in favour, 1 against; 3 needed.
        - **10:03** Moderated caucus proposed by Japan, "Wells": 10 minutes, 1 minute each, room \
        for 10 speeches; Japan speaks first.
        - **10:03** Japan spoke in the moderated caucus: 1:00 of 1:00.
        - **10:04** The moderated caucus ended: 1:00 of 10:00 used, 1 speech.
        - **10:14** The meeting was suspended until 14:00.
        - **12:14** The meeting was resumed.
        - **12:14** Announcement: Water is served.
        - **12:14** Motion 4, moved by France: Closure of debate.
        - **12:14** Motion 4 (Closure of debate) passed: 5 in favour, 0 against; 4 needed.
        - **12:14** The speakers' list was closed.
        - **12:14** Debate was closed.
        - **12:14** Vote 1 on Draft 1.1 (substantive, by roll call): 3 in favour, 1 against, 0 \
        abstaining, 1 not participating: not adopted, owing to the veto of France.
          - *In favour* (3): Brazil (with rights), Ghana, Japan
          - *Against* (1): France
          - *Abstaining*: none
          - *Not participating* (1): Malta
          - *Passed when first called* (1): Ghana
        - **12:14** Brazil spoke in explanation of vote: 0:20 of 0:30.
        - **12:15** Voting ended.
        - **12:15** The committee concluded topic 1: Water.
        - **12:15** The committee took up topic 2: Seeds.
        - **12:15** France left.
        - **12:15** The speakers' list was opened, 1 minute 30 seconds each.
        - **12:15** Motion 5, moved by Ghana: Unmoderated caucus, 5 minutes, "Lunch".
        - **12:15** Motion 5 (Unmoderated caucus) was ruled out of order: too early.
        - **12:15** The meeting rose.

        ## Unfinished business

        - Still on the speakers' list of topic 2: Malta.
        - Topic 2 is under debate: Seeds.

        ## Statistics

        | Delegation | Speeches | Time | Motions |
        | --- | --: | --: | --: |
        | Brazil | 3 | 2:25 | 1 |
        | France | 0 | 0:00 | 1 |
        | Ghana | 1 | 0:40 | 2 |
        | Japan | 1 | 1:00 | 1 |

        Neither spoke nor moved: Malta, Palestine.

        """)
  }

  @Test func text() throws {
    let minutes = try MinutesFixture.shortMeeting().minutes
    #expect(
      minutes.text == """
        Minutes: Council of Six
        =======================

        Body:  A committee
        Rules: Harvard rules of procedure
        Times: Europe/Berlin (UTC+02:00)

        Agenda
        ------

        1. Water
        2. Seeds

        Meeting 1, 3 October 2023
        -------------------------

        Called to order at 10:00. Suspended at 10:14 until 14:00, resumed at 12:14.
        Rose at 12:15.

        Attendance

        Delegation  Roll call 10:00     Later
        ----------  ------------------  -------------
        Brazil      present
        France      present and voting  absent 12:15
        Ghana       present
        Japan       present
        Malta       absent              present 10:03
        Palestine   present

        Proceedings

        10:00  Meeting 1 was called to order.
        10:00  Roll call: 4 of 5 members present, 1 of them present and voting; 1
               observer.
        10:01  Motion 1, moved by Ghana: Setting of the agenda, topic 1.
        10:01  Motion 1 (Setting of the agenda) passed: 3 in favour, 1 against; 3
               needed.
        10:01  The committee took up topic 1: Water.
        10:01  The speakers' list was opened, 1 minute 30 seconds each.
        10:01  Ghana spoke from the speakers' list: 0:40 of 1:30, the rest yielded to
               Brazil.
        10:01  Brazil spoke in time yielded by Ghana: 0:30 of 0:50.
        10:02  Brazil spoke from the speakers' list: 1:35 of 1:30, 0:05 over time.
        10:03  Malta arrived, present.
        10:03  Motion 2, moved by Japan, seconded by Malta: Moderated caucus, 10
               minutes, 1 minute each, "Wells"; the mover speaks first.
        10:03  Motion 3, moved by Brazil: Unmoderated caucus, 5 minutes.
        10:03  Motion 3 (Unmoderated caucus) failed: 2 in favour, 3 against; 3 needed.
        10:03  Motion 2 (Moderated caucus) passed: 4 in favour, 1 against; 3 needed.
        10:03  Moderated caucus proposed by Japan, "Wells": 10 minutes, 1 minute each,
               room for 10 speeches; Japan speaks first.
        10:03  Japan spoke in the moderated caucus: 1:00 of 1:00.
        10:04  The moderated caucus ended: 1:00 of 10:00 used, 1 speech.
        10:14  The meeting was suspended until 14:00.
        12:14  The meeting was resumed.
        12:14  Announcement: Water is served.
        12:14  Motion 4, moved by France: Closure of debate.
        12:14  Motion 4 (Closure of debate) passed: 5 in favour, 0 against; 4 needed.
        12:14  The speakers' list was closed.
        12:14  Debate was closed.
        12:14  Vote 1 on Draft 1.1 (substantive, by roll call): 3 in favour, 1
               against, 0 abstaining, 1 not participating: not adopted, owing to the
               veto of France.
                 In favour (3): Brazil (with rights), Ghana, Japan
                 Against (1): France
                 Abstaining: none
                 Not participating (1): Malta
                 Passed when first called (1): Ghana
        12:14  Brazil spoke in explanation of vote: 0:20 of 0:30.
        12:15  Voting ended.
        12:15  The committee concluded topic 1: Water.
        12:15  The committee took up topic 2: Seeds.
        12:15  France left.
        12:15  The speakers' list was opened, 1 minute 30 seconds each.
        12:15  Motion 5, moved by Ghana: Unmoderated caucus, 5 minutes, "Lunch".
        12:15  Motion 5 (Unmoderated caucus) was ruled out of order: too early.
        12:15  The meeting rose.

        Unfinished business
        -------------------

        - Still on the speakers' list of topic 2: Malta.
        - Topic 2 is under debate: Seeds.

        Statistics
        ----------

        Delegation  Speeches  Time  Motions
        ----------  --------  ----  -------
        Brazil             3  2:25        1
        France             0  0:00        1
        Ghana              1  0:40        2
        Japan              1  1:00        1

        Neither spoke nor moved: Malta, Palestine.

        """)
  }
}
