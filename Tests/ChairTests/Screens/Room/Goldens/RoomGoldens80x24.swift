/// The room's screen at 80 columns and 24 rows.
let roomGoldens80x24 = #"""
  === waiting
   Security Council of 2023



             █▀▀ █▀▀ █▀▀ █ █ █▀█ █ ▀█▀ █ █   █▀▀ █▀█ █ █ █▄ █ █▀▀ █ █
             ▀▀█ █▀  █   █ █ █▀▄ █  █   █    █   █ █ █ █ █ ▀█ █   █ █
             ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀ ▀ ▀  ▀   ▀    ▀▀▀ ▀▀▀ ▀▀▀ ▀  ▀ ▀▀▀ ▀ ▀▀▀


                                       Agenda

             1  Supporting Global Cooperation on Artificial Intelligence

             2  Peacebuilding in Unstable and Sensitive Regions

                   ███      █████████         █████████   █████████
                ██████      ███   ███   ███   ███   ███   ███   ███
                   ███      ███   ███         ███   ███   ███   ███
                   ███      ███   ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████
                                     local time

                        The meeting has not been opened yet

  === waiting-announced
   Security Council of 2023


                                  Security Council

                      █▀█ █   █▀▀ ▄▀▄ █▀▀ █▀▀   █▀▀ █ █▄ █ █▀▄
                      █▀▀ █   █▀  █▀█ ▀▀█ █▀    █▀  █ █ ▀█ █ █
                      ▀   ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀   ▀   ▀ ▀  ▀ ▀▀

                █ █ █▀█ █ █ █▀█   █▀▀ █▀▀ ▄▀▄ ▀█▀ █▀▀ ▄   █   █ █▀▀
                 █  █ █ █ █ █▀▄   ▀▀█ █▀  █▀█  █  ▀▀█ ▄   █▄▀▄█ █▀
                 ▀  ▀▀▀ ▀▀▀ ▀ ▀   ▀▀▀ ▀▀▀ ▀ ▀  ▀  ▀▀▀     ▀   ▀ ▀▀▀

                    █▀▄ █▀▀ █▀▀▀ █ █▄ █   ▄▀▄ ▀█▀   ▀█▀ █▀▀ █▄ █
                    █▀▄ █▀  █ ▀█ █ █ ▀█   █▀█  █     █  █▀  █ ▀█
                    ▀▀  ▀▀▀ ▀▀▀▀ ▀ ▀  ▀   ▀ ▀  ▀     ▀  ▀▀▀ ▀  ▀

                                       Agenda
             1  Supporting Global Cooperation on Artificial Intelligence
             2  Peacebuilding in Unstable and Sensitive Regions
                                       10:00
                                     local time
                        The meeting has not been opened yet

  === roll-call
   Security Council                                                         10:00

                             Roll call · 5 of 15 called

                     ████████    ██    ████    ██████  ██    ██
                     ██        ██  ██  ██  ██  ██  ██  ████  ██
                     ██  ████  ██████  ████    ██  ██  ██  ████
                     ██    ██  ██  ██  ██  ██  ██  ██  ██    ██
                     ████████  ██  ██  ████    ██████  ██    ██

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

  === roll-called
   Security Council                                                         10:00
                            Roll call · 15 of 15 called


                   █▀▀ █ █ █▀▀ █▀█ █ █ █▀█ █▄ █ █▀▀   █ █ ▄▀▄ █▀▀
                   █▀  █ █ █▀  █▀▄  █  █ █ █ ▀█ █▀    █▀█ █▀█ ▀▀█
                   ▀▀▀  ▀  ▀▀▀ ▀ ▀  ▀  ▀▀▀ ▀  ▀ ▀▀▀   ▀ ▀ ▀ ▀ ▀▀▀

                     █▀▄ █▀▀ █▀▀ █▄ █   █▀▀ ▄▀▄ █   █   █▀▀ █▀▄
                     █▀▄ █▀  █▀  █ ▀█   █   █▀█ █   █   █▀  █ █
                     ▀▀  ▀▀▀ ▀▀▀ ▀  ▀   ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀


      ████████████████████████████████████████████████████████████████████████

           Present, of 15             Present and voting           Absent
           ███      █████████                ███                  █████████
        ██████      ███                   ██████                  ███   ███
           ███      █████████                ███                  ███   ███
           ███            ███                ███                  ███   ███
        █████████   █████████             █████████               █████████

              Quorum to open debate: 4, reached · to vote: 8, reached
                         Simple majority 9 · two thirds 10

  === open
   Security Council of 2023



             █▀▀ █▀▀ █▀▀ █ █ █▀█ █ ▀█▀ █ █   █▀▀ █▀█ █ █ █▄ █ █▀▀ █ █
             ▀▀█ █▀  █   █ █ █▀▄ █  █   █    █   █ █ █ █ █ ▀█ █   █ █
             ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀ ▀ ▀  ▀   ▀    ▀▀▀ ▀▀▀ ▀▀▀ ▀  ▀ ▀▀▀ ▀ ▀▀▀


                                       Agenda

             1  Supporting Global Cooperation on Artificial Intelligence

             2  Peacebuilding in Unstable and Sensitive Regions

                   ███      █████████         █████████   █████████
                ██████      ███   ███   ███   ███   ███   ███   ███
                   ███      ███   ███         ███   ███   ███   ███
                   ███      ███   ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████
                                     local time

                                The meeting is open

  === floor
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence

                                   Next to speak
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

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
                                                    Kingdom      Federation
         The speakers’ list is open · 8 waiting · 1 minute 30 seconds each

  === floor-empty
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                 The floor is open
                  ▀█▀ █ █ █▀▀   █▀▀ █▀█ █▀▀ ▄▀▄ █ █ █▀▀ █▀█ █▀▀ █
                   █  █▀█ █▀    ▀▀█ █▀▀ █▀  █▀█ █▀▄ █▀  █▀▄ ▀▀█
                   ▀  ▀ ▀ ▀▀▀   ▀▀▀ ▀   ▀▀▀ ▀ ▀ ▀ ▀ ▀▀▀ ▀ ▀ ▀▀▀

                      █   █ █▀▀ ▀█▀   █ █▀▀   █▀█ █▀█ █▀▀ █▄ █
                      █   █ ▀▀█  █    █ ▀▀█   █ █ █▀▀ █▀  █ ▀█
                      ▀▀▀ ▀ ▀▀▀  ▀    ▀ ▀▀▀   ▀▀▀ ▀   ▀▀▀ ▀  ▀

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

                           Raise your placard to be added

  === question
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence








                              Guiding question 2 of 2

                 How can States that build no such systems of their
                  own take part in the rules that are written for
                  those who do, and what would they ask in return?

  === speech
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                    Speaking now
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

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
           Japan         Malta       Mozambique      United       Russian
                                                    Kingdom      Federation

  === speech-low
   Security Council                                                         10:01
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                    Speaking now
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████
         █████     █████     █████               █████               █████
         █████     █████     █████               █████               █████
         █████     █████               ███████████████     ███████████████
         █████     █████               ███████████████     ███████████████
         █████     █████     █████     █████               █████
         █████     █████     █████     █████               █████
         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████

      ██████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                             Less than 30 seconds left

            Next           2             3             4             5
           Japan         Malta       Mozambique      United       Russian
                                                    Kingdom      Federation

  === speech-over
   Security Council                                                         10:01
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                    Speaking now
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

                        ████████████                ████        ████████████
                        ████████████                ████        ████████████
            ████        ████    ████    ████    ████████                ████
            ████        ████    ████    ████    ████████                ████
        ████████████    ████    ████                ████        ████████████
        ████████████    ████    ████                ████        ████████████
            ████        ████    ████    ████        ████                ████
            ████        ████    ████    ████        ████                ████
                        ████████████            ████████████    ████████████
                        ████████████            ████████████    ████████████

      ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                                13 seconds over time

            Next           2             3             4             5
           Japan         Malta       Mozambique      United       Russian
                                                    Kingdom      Federation

  === speech-paused
   Security Council                                                         10:05
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                    Speaking now
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

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
                                       Paused

            Next           2             3             4             5
           Japan         Malta       Mozambique      United       Russian
                                                    Kingdom      Federation

  === speech-yielded
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                         Speaking on time yielded by Ghana
                               █▀▄ █▀█ ▄▀▄ ▀▀█ █ █
                               █▀▄ █▀▄ █▀█ ▄▀  █ █
                               ▀▀  ▀ ▀ ▀ ▀ ▀▀▀ ▀ ▀▀▀

         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████
         █████     █████     █████     █████                         █████
         █████     █████     █████     █████                         █████
         █████     █████               ███████████████               █████
         █████     █████               ███████████████               █████
         █████     █████     █████               █████               █████
         █████     █████     █████               █████               █████
         ███████████████               ███████████████               █████
         ███████████████               ███████████████               █████

      ██████████████████████████████████████████████████████████████████░░░░░░
                             left of 1 minute 2 seconds

            Next           2             3             4             5
           Japan         Malta       Mozambique      United       Russian
                                                    Kingdom      Federation

  === speech-questions
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                 Open to questions
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

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
                                       Paused

            Next           2             3             4             5
           Japan         Malta       Mozambique      United       Russian
                                                    Kingdom      Federation

  === speech-beside
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence

                                    Speaking now
                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀
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
                Who answers for a decision that no person has made?
            Next           2             3             4             5
           Japan         Malta       Mozambique   Utd Kingdom   Russian Fed.

                               Drafts are due at noon

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

  === motion-many
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence

                                Motion on the table

                 █▀▀ █ █ █▀▀ █▀█ █▀▀ █▄ █ █▀▀ █ █▀█ █▄ █   █▀█ █▀▀
                 ▀▀█ █ █ ▀▀█ █▀▀ █▀  █ ▀█ ▀▀█ █ █ █ █ ▀█   █ █ █▀
                 ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀▀▀ ▀  ▀ ▀▀▀ ▀ ▀▀▀ ▀  ▀   ▀▀▀ ▀

                    ▀█▀ █ █ █▀▀   █▄ ▄█ █▀▀ █▀▀ ▀█▀ █ █▄ █ █▀▀▀
                     █  █▀█ █▀    █ ▀ █ █▀  █▀   █  █ █ ▀█ █ ▀█
                     ▀  ▀ ▀ ▀▀▀   ▀   ▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀  ▀ ▀▀▀▀


                                  Moved by Albania
                               It takes 9 of 15 votes

                            8 other motions are pending:
                 Brazil: Unmoderated caucus, 15 minutes, "Drafting"
                       Japan: Unmoderated caucus, 10 minutes
                        Malta: Unmoderated caucus, 5 minutes
      Ghana: Moderated caucus, 10 minutes, 1 minute each, "Autonomous weapons"
             Gabon: Moderated caucus, 5 minutes, 30 seconds each, "Law"
                                     and 3 more

  === motion-next
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                      ✗ Unmoderated caucus “Drafting” failed:
                         4 in favour, 11 against; 9 needed

                                Motion on the table
          █▄ ▄█ █▀█ █▀▄ █▀▀ █▀█ ▄▀▄ ▀█▀ █▀▀ █▀▄   █▀▀ ▄▀▄ █ █ █▀▀ █ █ █▀▀
          █ ▀ █ █ █ █ █ █▀  █▀▄ █▀█  █  █▀  █ █   █   █▀█ █ █ █   █ █ ▀▀█
          ▀   ▀ ▀▀▀ ▀▀  ▀▀▀ ▀ ▀ ▀ ▀  ▀  ▀▀▀ ▀▀    ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀

                                “Autonomous weapons”

                  In all                    Each speech           Speakers
             █  ███   ███ ███               █    ███ ███            █  ███
            ██  █ █ █ █ █ █ █              ██  █ █ █ █ █           ██  █ █
             █  █ █   █ █ █ █               █    █ █ █ █            █  █ █
             █  █ █ █ █ █ █ █               █  █ █ █ █ █            █  █ █
            ███ ███   ███ ███              ███   ███ ███           ███ ███

                                   Moved by Ghana
                               It takes 9 of 15 votes

                             1 other motion is pending:
                             Ecuador: Closure of debate

  === motion-majority
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence


                                Motion on the table

               ██████  ██      ██████  ██████  ██  ██  ██████  ██████
               ██      ██      ██  ██  ██      ██  ██  ██  ██  ██
               ██      ██      ██  ██  ██████  ██  ██  ████    ████
               ██      ██      ██  ██      ██  ██  ██  ██  ██  ██
               ██████  ██████  ██████  ██████  ██████  ██  ██  ██████

         ██████  ██████      ████    ██████  ████      ██    ██████  ██████
         ██  ██  ██          ██  ██  ██      ██  ██  ██  ██    ██    ██
         ██  ██  ████        ██  ██  ████    ████    ██████    ██    ████
         ██  ██  ██          ██  ██  ██      ██  ██  ██  ██    ██    ██
         ██████  ██          ████    ██████  ████    ██  ██    ██    ██████


                                  Moved by Ecuador
                           It takes two thirds: 10 of 15
                              2 speakers against first

  === moderated-opened
   Security Council                                                         10:00

                                  Moderated caucus
                     ▄▀▄ █ █ ▀█▀ █▀█ █▄ █ █▀█ █▄ ▄█ █▀█ █ █ █▀▀
                     █▀█ █ █  █  █ █ █ ▀█ █ █ █ ▀ █ █ █ █ █ ▀▀█
                     ▀ ▀ ▀▀▀  ▀  ▀▀▀ ▀  ▀ ▀▀▀ ▀   ▀ ▀▀▀ ▀▀▀ ▀▀▀

                           █   █ █▀▀ ▄▀▄ █▀█ █▀█ █▄ █ █▀▀
                           █▄▀▄█ █▀  █▀█ █▀▀ █ █ █ ▀█ ▀▀█
                           ▀   ▀ ▀▀▀ ▀ ▀ ▀   ▀▀▀ ▀  ▀ ▀▀▀

                                Who wishes to speak?

                   ███      █████████         █████████   █████████
                ██████      ███   ███   ███   ███   ███   ███   ███
                   ███      ███   ███         ███   ███   ███   ███
                   ███      ███   ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████

      ████████████████████████████████████████████████████████████████████████
                                 left of 10 minutes

                                   Speakers left
                                         10

  === moderated
   Security Council                                                         10:01
                                  Moderated caucus
                     ▄▀▄ █ █ ▀█▀ █▀█ █▄ █ █▀█ █▄ ▄█ █▀█ █ █ █▀▀
                     █▀█ █ █  █  █ █ █ ▀█ █ █ █ ▀ █ █ █ █ █ ▀▀█
                     ▀ ▀ ▀▀▀  ▀  ▀▀▀ ▀  ▀ ▀▀▀ ▀   ▀ ▀▀▀ ▀▀▀ ▀▀▀

                           █   █ █▀▀ ▄▀▄ █▀█ █▀█ █▄ █ █▀▀
                           █▄▀▄█ █▀  █▀█ █▀▀ █ █ █ ▀█ ▀▀█
                           ▀   ▀ ▀▀▀ ▀ ▀ ▀   ▀▀▀ ▀  ▀ ▀▀▀
                             ▄▀▄ █   █▀▄ ▄▀▄ █▄ █ █ ▄▀▄
                             █▀█ █   █▀▄ █▀█ █ ▀█ █ █▀█
                             ▀ ▀ ▀▀▀ ▀▀  ▀ ▀ ▀  ▀ ▀ ▀ ▀

                      █████████         ███   ███   █████████
                      ███   ███   ███   ███   ███         ███
                      ███   ███         █████████   █████████
                      ███   ███   ███         ███         ███
                      █████████               ███   █████████

      ████████████████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░
                                  left of 1 minute

                    Caucus                 Speakers left          Next
                     8:43                        8                Japan

  === unmoderated
   Security Council                                                         10:06



                                 Unmoderated caucus
                          █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀ █ █▄ █ █▀▀▀
                          █ █ █▀▄ █▀█ █▀   █  █ █ ▀█ █ ▀█
                          ▀▀  ▀ ▀ ▀ ▀ ▀    ▀  ▀ ▀  ▀ ▀▀▀▀

                ████████████                ████        ████████████
                ████████████                ████        ████████████
                ████    ████    ████    ████████        ████    ████
                ████    ████    ████    ████████        ████    ████
                ████████████                ████        ████████████
                ████████████                ████        ████████████
                ████    ████    ████        ████        ████    ████
                ████    ████    ████        ████        ████    ████
                ████████████            ████████████    ████████████
                ████████████            ████████████    ████████████

      ████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                                 left of 15 minutes

  === unmoderated-up
   Security Council                                                         10:16



                                 Unmoderated caucus
                          █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀ █ █▄ █ █▀▀▀
                          █ █ █▀▄ █▀█ █▀   █  █ █ ▀█ █ ▀█
                          ▀▀  ▀ ▀ ▀ ▀ ▀    ▀  ▀ ▀  ▀ ▀▀▀▀

                ████████████            ████████████    ████████████
                ████████████            ████████████    ████████████
                ████    ████    ████    ████    ████    ████    ████
                ████    ████    ████    ████    ████    ████    ████
                ████    ████            ████    ████    ████    ████
                ████    ████            ████    ████    ████    ████
                ████    ████    ████    ████    ████    ████    ████
                ████    ████    ████    ████    ████    ████    ████
                ████████████            ████████████    ████████████
                ████████████            ████████████    ████████████

      ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                                     Time is up

  === voting
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence








           █ █ █▀█ ▀█▀ █ █▄ █ █▀▀▀   █▀█ █▀█ █▀█ █▀▀ █▀▀ █▀▄ █ █ █▀█ █▀▀
           █ █ █ █  █  █ █ ▀█ █ ▀█   █▀▀ █▀▄ █ █ █   █▀  █ █ █ █ █▀▄ █▀
            ▀  ▀▀▀  ▀  ▀ ▀  ▀ ▀▀▀▀   ▀   ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀  ▀▀▀ ▀ ▀ ▀▀▀


                        ✓ Closure of debate (United States)
                     passed: 13 in favour, 2 against; 10 needed

  === vote-roll-call
   Security Council                                                         10:00
                               Vote 1 · by roll call
               Draft resolution S/2023/901 on artificial intelligence

                                  █ ▄▀▄ █▀█ ▄▀▄ █▄ █
                                ▄ █ █▀█ █▀▀ █▀█ █ ▀█
                                ▀▀▀ ▀ ▀ ▀   ▀ ▀ ▀  ▀

         ✓ In favour       ✗ Against        – Abstaining         To answer
          █████████        █████████             ███             █████████
          ███              ███   ███          ██████             ███   ███
          █████████        ███   ███             ███             █████████
                ███        ███   ███             ███                   ███
          █████████        █████████          █████████          █████████

                     It takes 9 of 15 · 4 more in favour needed
                     China, France, Russian Federation, United
                       Kingdom and United States can stop it

             … ALB  passed       ✓ GAB  yes            RUS
             ✓ BRA  yes          ✓ GHA  yes            CHE
             – CHN  abstain      ▸ JPN  called         ARE
             ✓ ECU  yes            MLT                 GBR
             ✓ FRA  yes, rights    MOZ                 USA

  === vote-passed
   Security Council                                                         10:00
                               Vote 1 · by roll call
               Draft resolution S/2023/901 on artificial intelligence

                             ▄▀▄ █   █▀▄ ▄▀▄ █▄ █ █ ▄▀▄
                             █▀█ █   █▀▄ █▀█ █ ▀█ █ █▀█
                             ▀ ▀ ▀▀▀ ▀▀  ▀ ▀ ▀  ▀ ▀ ▀ ▀
                           passed before, and answers now

           ✓ In favour          ✗ Against      – Abstaining       To answer
            ██    ██████           ██               ██                ██
          ████        ██         ████             ████              ████
            ██    ██████           ██               ██                ██
            ██    ██               ██               ██                ██
          ██████  ██████         ██████           ██████            ██████

                        It takes 9 of 15 · enough in favour,
                        but Russian Federation voted against

             ▸ ALB  called       ✓ GAB  yes          ✗ RUS  no
             ✓ BRA  yes          ✓ GHA  yes          ✓ CHE  yes
             – CHN  abstain      ✓ JPN  yes          ✓ ARE  yes
             ✓ ECU  yes          ✓ MLT  yes          ✓ GBR  yes
             ✓ FRA  yes, rights  ✓ MOZ  yes          ✓ USA  yes

  === vote-answered
   Security Council                                                         10:00
                               Vote 1 · by roll call
               Draft resolution S/2023/901 on artificial intelligence

                               Everyone has answered

           ✓ In favour          ✗ Against      – Abstaining       To answer
            ██    ██████         ██████             ██              ██████
          ████        ██             ██           ████              ██  ██
            ██    ██████         ██████             ██              ██  ██
            ██    ██             ██                 ██              ██  ██
          ██████  ██████         ██████           ██████            ██████

                        It takes 9 of 15 · enough in favour,
                        but Russian Federation voted against

      ✗ Albania               no           ✓ Malta                 yes
      ✓ Brazil                yes          ✓ Mozambique            yes
      – China                 abstain      ✗ Russian Federation    no
      ✓ Ecuador               yes          ✓ Switzerland           yes
      ✓ France                yes, rights  ✓ United Arab Emirates  yes
      ✓ Gabon                 yes          ✓ United Kingdom        yes
      ✓ Ghana                 yes          ✓ United States         yes
      ✓ Japan                 yes

  === vote-placards
   Security Council                                                         10:00
                            Vote 1 · by show of placards
                         Amendment 3 to operative clause 4


                        █▀█ ▄▀▄ █ █▀▀ █▀▀   █ █ █▀█ █ █ █▀█
                        █▀▄ █▀█ █ ▀▀█ █▀     █  █ █ █ █ █▀▄
                        ▀ ▀ ▀ ▀ ▀ ▀▀▀ ▀▀▀    ▀  ▀▀▀ ▀▀▀ ▀ ▀

                          █▀█ █   ▄▀▄ █▀▀ ▄▀▄ █▀█ █▀▄ █▀▀
                          █▀▀ █   █▀█ █   █▀█ █▀▄ █ █ ▀▀█
                          ▀   ▀▀▀ ▀ ▀ ▀▀▀ ▀ ▀ ▀ ▀ ▀▀  ▀▀▀


              May vote                   Needed in favour, if all vote
           ███      █████████                      █████████
        ██████      ███                            ███   ███
           ███      █████████                      █████████
           ███            ███                            ███
        █████████   █████████                      █████████

                                  It takes 9 of 15
                     China, France, Russian Federation, United
                       Kingdom and United States can stop it

  === vote-counted
   Security Council                                                         10:00


                            Vote 1 · by show of placards
             ▄▀▄ █▄ ▄█ █▀▀ █▄ █ █▀▄ █▄ ▄█ █▀▀ █▄ █ ▀█▀   ▀▀█   ▀█▀ █▀█
             █▀█ █ ▀ █ █▀  █ ▀█ █ █ █ ▀ █ █▀  █ ▀█  █    ▀▀█    █  █ █
             ▀ ▀ ▀   ▀ ▀▀▀ ▀  ▀ ▀▀  ▀   ▀ ▀▀▀ ▀  ▀  ▀    ▀▀▀    ▀  ▀▀▀

         █▀█ █▀█ █▀▀ █▀█ ▄▀▄ ▀█▀ █ █ █ █▀▀   █▀▀ █   ▄▀▄ █ █ █▀▀ █▀▀   █ █
         █ █ █▀▀ █▀  █▀▄ █▀█  █  █ █ █ █▀    █   █   █▀█ █ █ ▀▀█ █▀    ▀▀█
         ▀▀▀ ▀   ▀▀▀ ▀ ▀ ▀ ▀  ▀  ▀  ▀  ▀▀▀   ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀     ▀

            ✓ In favour             ✗ Against              – Abstaining
             █████████                 ███                  █████████
             ███   ███              ██████                  ███
             █████████                 ███                  █████████
             ███   ███                 ███                  ███   ███
             █████████              █████████               █████████

                       It takes 9 of 15 · 1 too few in favour
                     China, France, Russian Federation, United
                       Kingdom and United States can stop it

  === vote-consensus
   Security Council                                                         10:00


                               Vote 1 · by consensus
            █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀   █▀█ █▀▀ █▀▀ █▀█ █   █ █ ▀█▀ █ █▀█ █▄ █
            █ █ █▀▄ █▀█ █▀   █    █▀▄ █▀  ▀▀█ █ █ █   █ █  █  █ █ █ █ ▀█
            ▀▀  ▀ ▀ ▀ ▀ ▀    ▀    ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀▀▀ ▀  ▀

                      █▀▀   █ ▀▀█ █▀█ ▀▀█ ▀▀█   █ █▀█ █▀█ ▀▀█
                      ▀▀█ ▄▀  █▀▀ █ █ █▀▀ ▀▀█ ▄▀  ▀▀█ █ █ █▀▀
                      ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀


                   █▀▄ █▀█ █▀▀ █▀▀   ▄▀▄ █▄ █ █ █ █▀▄ █▀█ █▀▄ █ █
                   █ █ █ █ █▀  ▀▀█   █▀█ █ ▀█  █  █▀▄ █ █ █ █  █
                   ▀▀  ▀▀▀ ▀▀▀ ▀▀▀   ▀ ▀ ▀  ▀  ▀  ▀▀  ▀▀▀ ▀▀   ▀

                            █▀█ █▀▄   █ █▀▀ █▀▀ ▀█▀ ▀▀█
                            █ █ █▀▄ ▄ █ █▀  █    █   ▀▀
                            ▀▀▀ ▀▀  ▀▀▀ ▀▀▀ ▀▀▀  ▀   ▀


                          Adopted unless somebody objects

  === vote-objection
   Security Council                                                         10:00


                               Vote 1 · by consensus
            █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀   █▀█ █▀▀ █▀▀ █▀█ █   █ █ ▀█▀ █ █▀█ █▄ █
            █ █ █▀▄ █▀█ █▀   █    █▀▄ █▀  ▀▀█ █ █ █   █ █  █  █ █ █ █ ▀█
            ▀▀  ▀ ▀ ▀ ▀ ▀    ▀    ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀▀▀ ▀  ▀

                      █▀▀   █ ▀▀█ █▀█ ▀▀█ ▀▀█   █ █▀█ █▀█ ▀▀█
                      ▀▀█ ▄▀  █▀▀ █ █ █▀▀ ▀▀█ ▄▀  ▀▀█ █ █ █▀▀
                      ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀


                      █ █   █▀█ █▀▄   █ █▀▀ █▀▀ ▀█▀ █ █▀█ █▄ █
                      ▄▀▄   █ █ █▀▄ ▄ █ █▀  █    █  █ █ █ █ ▀█
                      ▀ ▀   ▀▀▀ ▀▀  ▀▀▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀▀▀ ▀  ▀


                               █▀▀▀ █ █ ▄▀▄ █▄ █ ▄▀▄
                               █ ▀█ █▀█ █▀█ █ ▀█ █▀█
                               ▀▀▀▀ ▀ ▀ ▀ ▀ ▀  ▀ ▀ ▀

                          Adopted unless somebody objects

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

  === verdict-adopted
   Security Council                                                         10:00

                                       Vote 1
               Draft resolution S/2023/901 on artificial intelligence

                           ▄▀   ▄▀▄ █▀▄ █▀█ █▀█ ▀█▀ █▀▀ █▀▄
                        ▀▄▀     █▀█ █ █ █ █ █▀▀  █  █▀  █ █
                                ▀ ▀ ▀▀  ▀▀▀ ▀    ▀  ▀▀▀ ▀▀

              ✓ In favour               ✗ Against           – Abstaining
                   12                       1                     2

                   12 in favour, 1 against, 2 abstaining: adopted

                            Explanations of vote: France

      ✗ Albania               no           ✓ Malta                 yes
      ✓ Brazil                yes          ✓ Mozambique            yes
      – China                 abstain      – Russian Federation    abstain
      ✓ Ecuador               yes          ✓ Switzerland           yes
      ✓ France                yes, rights  ✓ United Arab Emirates  yes
      ✓ Gabon                 yes          ✓ United Kingdom        yes
      ✓ Ghana                 yes          ✓ United States         yes
      ✓ Japan                 yes

  === verdict-consensus
   Security Council                                                         10:00


                                       Vote 1
            █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀   █▀█ █▀▀ █▀▀ █▀█ █   █ █ ▀█▀ █ █▀█ █▄ █
            █ █ █▀▄ █▀█ █▀   █    █▀▄ █▀  ▀▀█ █ █ █   █ █  █  █ █ █ █ ▀█
            ▀▀  ▀ ▀ ▀ ▀ ▀    ▀    ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀▀▀ ▀  ▀

                      █▀▀   █ ▀▀█ █▀█ ▀▀█ ▀▀█   █ █▀█ █▀█ ▀▀█
                      ▀▀█ ▄▀  █▀▀ █ █ █▀▀ ▀▀█ ▄▀  ▀▀█ █ █ █▀▀
                      ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀


                           ▄▀   ▄▀▄ █▀▄ █▀█ █▀█ ▀█▀ █▀▀ █▀▄
                        ▀▄▀     █▀█ █ █ █ █ █▀▀  █  █▀  █ █
                                ▀ ▀ ▀▀  ▀▀▀ ▀    ▀  ▀▀▀ ▀▀

                █   █ █ ▀█▀ █ █ █▀█ █ █ ▀█▀   ▄▀▄   █ █ █▀█ ▀█▀ █▀▀
                █▄▀▄█ █  █  █▀█ █ █ █ █  █    █▀█   █ █ █ █  █  █▀
                ▀   ▀ ▀  ▀  ▀ ▀ ▀▀▀ ▀▀▀  ▀    ▀ ▀    ▀  ▀▀▀  ▀  ▀▀▀


                               Adopted without a vote

  === verdict-insufficient
   Security Council                                                         10:00

                                       Vote 1
             ▄▀▄ █▄ ▄█ █▀▀ █▄ █ █▀▄ █▄ ▄█ █▀▀ █▄ █ ▀█▀   ▀▀█   ▀█▀ █▀█
             █▀█ █ ▀ █ █▀  █ ▀█ █ █ █ ▀ █ █▀  █ ▀█  █    ▀▀█    █  █ █
             ▀ ▀ ▀   ▀ ▀▀▀ ▀  ▀ ▀▀  ▀   ▀ ▀▀▀ ▀  ▀  ▀    ▀▀▀    ▀  ▀▀▀

         █▀█ █▀█ █▀▀ █▀█ ▄▀▄ ▀█▀ █ █ █ █▀▀   █▀▀ █   ▄▀▄ █ █ █▀▀ █▀▀   █ █
         █ █ █▀▀ █▀  █▀▄ █▀█  █  █ █ █ █▀    █   █   █▀█ █ █ ▀▀█ █▀    ▀▀█
         ▀▀▀ ▀   ▀▀▀ ▀ ▀ ▀ ▀  ▀  ▀  ▀  ▀▀▀   ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀     ▀

                  █ █   █▄ █ █▀█ ▀█▀   ▄▀▄ █▀▄ █▀█ █▀█ ▀█▀ █▀▀ █▀▄
                  ▄▀▄   █ ▀█ █ █  █    █▀█ █ █ █ █ █▀▀  █  █▀  █ █
                  ▀ ▀   ▀  ▀ ▀▀▀  ▀    ▀ ▀ ▀▀  ▀▀▀ ▀    ▀  ▀▀▀ ▀▀

            ✓ In favour             ✗ Against              – Abstaining
             █████████                 ███                  █████████
             ███   ███              ██████                  ███
             █████████                 ███                  █████████
             ███   ███                 ███                  ███   ███
             █████████              █████████               █████████

                 8 in favour, 1 against, 6 abstaining: not adopted,
                  having failed to obtain the required nine votes

  === rights
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                Explanation of vote

                  ██████  ██████    ██    ██    ██  ██████  ██████
                  ██      ██  ██  ██  ██  ████  ██  ██      ██
                  ████    ████    ██████  ██  ████  ██      ████
                  ██      ██  ██  ██  ██  ██    ██  ██      ██
                  ██      ██  ██  ██  ██  ██    ██  ██████  ██████


         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████
         █████     █████     █████               █████     █████
         █████     █████     █████               █████     █████
         █████     █████               ███████████████     ███████████████
         █████     █████               ███████████████     ███████████████
         █████     █████     █████     █████               █████     █████
         █████     █████     █████     █████               █████     █████
         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████

      ██████████████████████████████████████████████████████████████░░░░░░░░░░
                                 left of 30 seconds

  === suspended
   Security Council                                                         13:33
         Topic 1: Supporting Global Cooperation on Artificial Intelligence





                        The meeting is suspended until 14:30


                                     Resumes in
        ████████████    ████████████            ████████████    ████████████
        ████████████    ████████████            ████████████    ████████████
        ████            ████            ████            ████            ████
        ████            ████            ████            ████            ████
        ████████████    ████████████            ████████████            ████
        ████████████    ████████████            ████████████            ████
                ████    ████    ████    ████    ████                    ████
                ████    ████    ████    ████    ████                    ████
        ████████████    ████████████            ████████████            ████
        ████████████    ████████████            ████████████            ████

  === suspended-announced
   Security Council
         Topic 1: Supporting Global Cooperation on Artificial Intelligence

                              The meeting is suspended

               █   █ █ █▄ █ █▀▀ █ █   █ █▀▀   █▀▀ █▀▀ █▀█ █ █ █▀▀ █▀▄
               █   █ █ █ ▀█ █   █▀█   █ ▀▀█   ▀▀█ █▀  █▀▄ █ █ █▀  █ █
               ▀▀▀ ▀▀▀ ▀  ▀ ▀▀▀ ▀ ▀   ▀ ▀▀▀   ▀▀▀ ▀▀▀ ▀ ▀  ▀  ▀▀▀ ▀▀

          █▀█ █▄ █   ▀█▀ █ █ █▀▀   █▀▀ █ █▀█ █▀▀ ▀█▀   █▀▀ █   █▀█ █▀█ █▀█
          █ █ █ ▀█    █  █▀█ █▀    █▀  █ █▀▄ ▀▀█  █    █▀  █   █ █ █ █ █▀▄
          ▀▀▀ ▀  ▀    ▀  ▀ ▀ ▀▀▀   ▀   ▀ ▀ ▀ ▀▀▀  ▀    ▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀ ▀

            ████        ████████████            ████████████    ████████████
            ████        ████████████            ████████████    ████████████
        ████████        ████    ████    ████    ████    ████    ████    ████
        ████████        ████    ████    ████    ████    ████    ████    ████
            ████        ████    ████            ████    ████    ████    ████
            ████        ████    ████            ████    ████    ████    ████
            ████        ████    ████    ████    ████    ████    ████    ████
            ████        ████    ████    ████    ████    ████    ████    ████
        ████████████    ████████████            ████████████    ████████████
        ████████████    ████████████            ████████████    ████████████
                                     local time

  === adjourned
   Security Council of 2023                                                 12:30






                                  Security Council


                    ▀█▀ █ █ █▀▀   █▄ ▄█ █▀▀ █▀▀ ▀█▀ █ █▄ █ █▀▀▀
                     █  █▀█ █▀    █ ▀ █ █▀  █▀   █  █ █ ▀█ █ ▀█
                     ▀  ▀ ▀ ▀▀▀   ▀   ▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀  ▀ ▀▀▀▀

                    █ █▀▀   ▄▀▄ █▀▄   █ █▀█ █ █ █▀█ █▄ █ █▀▀ █▀▄
                    █ ▀▀█   █▀█ █ █ ▄ █ █ █ █ █ █▀▄ █ ▀█ █▀  █ █
                    ▀ ▀▀▀   ▀ ▀ ▀▀  ▀▀▀ ▀▀▀ ▀▀▀ ▀ ▀ ▀  ▀ ▀▀▀ ▀▀

  === speaking-against
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence
                                  Speaking against

                                  █ ▄▀▄ █▀█ ▄▀▄ █▄ █
                                ▄ █ █▀█ █▀▀ █▀█ █ ▀█
                                ▀▀▀ ▀ ▀ ▀   ▀ ▀ ▀  ▀


         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████
         █████     █████     █████               █████     █████     █████
         █████     █████     █████               █████     █████     █████
         █████     █████               ███████████████     █████     █████
         █████     █████               ███████████████     █████     █████
         █████     █████     █████     █████               █████     █████
         █████     █████     █████     █████               █████     █████
         ███████████████               ███████████████     ███████████████
         ███████████████               ███████████████     ███████████████

      ████████████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░
                                 left of 30 seconds

                                 Closure of debate

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

  === point-vote
   Security Council                                                         10:00
         Topic 1: Supporting Global Cooperation on Artificial Intelligence



                                   Point of order

                    ██  ██  ██    ██  ██  ██████  ██████  ████
                    ██  ██  ████  ██  ██    ██    ██      ██  ██
                    ██  ██  ██  ████  ██    ██    ████    ██  ██
                    ██  ██  ██    ██  ██    ██    ██      ██  ██
                    ██████  ██    ██  ██    ██    ██████  ████

                   ██████  ██████    ██    ██████  ██████  ██████
                   ██        ██    ██  ██    ██    ██      ██
                   ██████    ██    ██████    ██    ████    ██████
                       ██    ██    ██  ██    ██    ██          ██
                   ██████    ██    ██  ██    ██    ██████  ██████


                    The vote waits: Draft resolution S/2023/903

  """#
