/// The room's screen at 80 columns and 24 rows.
let roomGoldens80x24EnAr = #"""
  === roll-call
   Security Council                                                         10:00

                             Roll call · 5 of 15 called

                               █▀▀▀ ▄▀▄ █▀▄ █▀█ █▄ █
                               █ ▀█ █▀█ █▀▄ █ █ █ ▀█
                               ▀▀▀▀ ▀ ▀ ▀▀  ▀▀▀ ▀  ▀

                                       ﻥﻮﺑﺎﻏ

                          Present, or present and voting?

      ████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

          Present, of 15             Present and voting            Absent
             ███   ███                      ███                      ███
             ███   ███                   ██████                   ██████
             █████████                      ███                      ███
                   ███                      ███                      ███
                   ███                   █████████                █████████

             Quorum to open debate: 4, reached · to vote: 8, 4 missing

            Then Ghana · Japan · Malta · Mozambique · Russian Federation

  === floor
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                   Next to speak
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

                                        ﺎﻧﺎﻏ

              █████                    ███████████████     ███████████████
              █████                    ███████████████     ███████████████
         ██████████          █████               █████     █████     █████
         ██████████          █████               █████     █████     █████
              █████                    ███████████████     █████     █████
              █████                    ███████████████     █████     █████
              █████          █████               █████     █████     █████
              █████          █████               █████     █████     █████
         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████
                                   speaking time

             2             3             4             5             6
           Japan         Malta       Mozambique      United       Russian
          ﻥﺎﺑﺎﻴﻟﺍ        ﺔﻄﻟﺎﻣ        ﻖﻴﺒﻣﺍﺯﻮﻣ      Kingdom      Federation

  === speech
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence

                                    Speaking now
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

                                        ﺎﻧﺎﻏ
              █████                    ███████████████     ███████████████
              █████                    ███████████████     ███████████████
         ██████████          █████     █████     █████               █████
         ██████████          █████     █████     █████               █████
              █████                    █████     █████     ███████████████
              █████                    █████     █████     ███████████████
              █████          █████     █████     █████     █████
              █████          █████     █████     █████     █████
         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████
      ██████████████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░
                            left of 1 minute 30 seconds
            Next           2             3             4             5
           Japan         Malta       Mozambique   Utd Kingdom   Russian Fed.

  === motion
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                Motion on the table

                                 Unmoderated caucus


                      █ █ █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀ █ █▄ █ █▀▀▀ █ █
                          █ █ █▀▄ █▀█ █▀   █  █ █ ▀█ █ ▀█
                          ▀▀  ▀ ▀ ▀ ▀ ▀    ▀  ▀ ▀  ▀ ▀▀▀▀

                                       In all
                   ███      █████████         █████████   █████████
                ██████      ███         ███   ███   ███   ███   ███
                   ███      █████████         ███   ███   ███   ███
                   ███            ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████

                                  Moved by Brazil
                               It takes 9 of 15 votes

                            2 other motions are pending:
      Ghana: Moderated caucus, 10 minutes, 1 minute each, "Autonomous weapons"
                             Ecuador: Closure of debate

  === moderated
   Security Council                                                         10:01
                        Moderated caucus: Autonomous weapons
                             ▄▀▄ █   █▀▄ ▄▀▄ █▄ █ █ ▄▀▄
                             █▀█ █   █▀▄ █▀█ █ ▀█ █ █▀█
                             ▀ ▀ ▀▀▀ ▀▀  ▀ ▀ ▀  ▀ ▀ ▀ ▀

                                      ﺎﻴﻧﺎﺒﻟﺃ

         ███████████████               █████     █████     ███████████████
         ███████████████               █████     █████     ███████████████
         █████     █████     █████     █████     █████               █████
         █████     █████     █████     █████     █████               █████
         █████     █████               ███████████████     ███████████████
         █████     █████               ███████████████     ███████████████
         █████     █████     █████               █████               █████
         █████     █████     █████               █████               █████
         ███████████████                         █████     ███████████████
         ███████████████                         █████     ███████████████

      ████████████████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░
                                  left of 1 minute

                    Caucus                 Speakers left          Next
                     8:43                        8                Japan

  === vote-roll-call
   Security Council                                                         10:00
                               Vote 1 · by roll call
               Draft resolution S/2023/901 on artificial intelligence

                                  █ ▄▀▄ █▀█ ▄▀▄ █▄ █
                                ▄ █ █▀█ █▀▀ █▀█ █ ▀█
                                ▀▀▀ ▀ ▀ ▀   ▀ ▀ ▀  ▀

                                      ﻥﺎﺑﺎﻴﻟﺍ

         ✓ In favour       ✗ Against        – Abstaining         To answer
          █████████        █████████             ███             █████████
          ███              ███   ███          ██████             ███   ███
          █████████        ███   ███             ███             █████████
                ███        ███   ███             ███                   ███
          █████████        █████████          █████████          █████████

                     It takes 9 of 15 · 4 more in favour needed

             … ALB  passed       ✓ GAB  yes            RUS
             ✓ BRA  yes          ✓ GHA  yes            CHE
             – CHN  abstain      ▸ JPN  called         ARE
             ✓ ECU  yes            MLT                 GBR
             ✓ FRA  yes, rights    MOZ                 USA

  === verdict-vetoed
   Security Council                                                         10:00
                                       Vote 1
               Draft resolution S/2023/901 on artificial intelligence


                  █ █   █▄ █ █▀█ ▀█▀   ▄▀▄ █▀▄ █▀█ █▀█ ▀█▀ █▀▀ █▀▄
                  ▄▀▄   █ ▀█ █ █  █    █▀█ █ █ █ █ █▀▀  █  █▀  █ █
                  ▀ ▀   ▀  ▀ ▀▀▀  ▀    ▀ ▀ ▀▀  ▀▀▀ ▀    ▀  ▀▀▀ ▀▀


              ✓ In favour               ✗ Against           – Abstaining
                   13                       1                     1

            13 in favour, 1 against, 1 abstaining: not adopted, owing to
            the negative vote of a permanent member (Russian Federation)
                              Veto: Russian Federation

                            Explanations of vote: France

             ✓ ALB  yes          ✓ GAB  yes          ✗ RUS  no
             ✓ BRA  yes          ✓ GHA  yes          ✓ CHE  yes
             – CHN  abstain      ✓ JPN  yes          ✓ ARE  yes
             ✓ ECU  yes          ✓ MLT  yes          ✓ GBR  yes
             ✓ FRA  yes, rights  ✓ MOZ  yes          ✓ USA  yes

  === crisis
   Security Council                                                         10:01





                   █▀▀ █▀█ █ █▀▀ █ █▀▀   █ █ █▀█ █▀▄ ▄▀▄ ▀█▀ █▀▀
                   █   █▀▄ █ ▀▀█ █ ▀▀█   █ █ █▀▀ █ █ █▀█  █  █▀
                   ▀▀▀ ▀ ▀ ▀ ▀▀▀ ▀ ▀▀▀   ▀▀▀ ▀   ▀▀  ▀ ▀  ▀  ▀▀▀



                        The embassy in the capital has been
                         stormed; the ambassador is missing


                 Everything stands still until the meeting goes on

                                Ghana, paused · 0:47
                          Moderated caucus, paused · 9:47

  === point
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence

                                   Point of order
                               █▄ ▄█ ▄▀▄ █   ▀█▀ ▄▀▄
                               █ ▀ █ █▀█ █    █  █▀█
                               ▀   ▀ ▀ ▀ ▀▀▀  ▀  ▀ ▀

                                       ﺔﻄﻟﺎﻣ

                          █ █ ▀█▀ █ █ █▀▀   █   █ █▀▀ ▀█▀
                               █  █▀█ █▀    █   █ ▀▀█  █
                               ▀  ▀ ▀ ▀▀▀   ▀▀▀ ▀ ▀▀▀  ▀

                        █ █▀▀   █▀▀ █   █▀█ █▀▀ █▀▀ █▀▄ █ █
                        █ ▀▀█   █   █   █ █ ▀▀█ █▀  █ █
                        ▀ ▀▀▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀

                                   Ghana, paused
                         ███            █████████   █████████
                      ██████      ███   ███   ███         ███
                         ███            ███   ███   █████████
                         ███      ███   ███   ███   ███
                      █████████         █████████   █████████

  """#
