/// The room's screen at 80 columns and 24 rows.
let roomGoldens80x24Fr = #"""
  === waiting
   Security Council of 2023



             █▀▀ █▀▀ █▀▀ █ █ █▀█ █ ▀█▀ █ █   █▀▀ █▀█ █ █ █▄ █ █▀▀ █ █
             ▀▀█ █▀  █   █ █ █▀▄ █  █   █    █   █ █ █ █ █ ▀█ █   █ █
             ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀ ▀ ▀  ▀   ▀    ▀▀▀ ▀▀▀ ▀▀▀ ▀  ▀ ▀▀▀ ▀ ▀▀▀


                                   Ordre du jour

             1  Supporting Global Cooperation on Artificial Intelligence

             2  Peacebuilding in Unstable and Sensitive Regions

                   ███      █████████         █████████   █████████
                ██████      ███   ███   ███   ███   ███   ███   ███
                   ███      ███   ███         ███   ███   ███   ███
                   ███      ███   ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████
                                    heure locale

                         La séance n’est pas encore ouverte

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

                                   Ordre du jour
             1  Supporting Global Cooperation on Artificial Intelligence
             2  Peacebuilding in Unstable and Sensitive Regions
                                       10:00
                                    heure locale
                         La séance n’est pas encore ouverte

  === roll-call
   Security Council                                                         10:00

                                  Appel · 5 sur 15

                     ████████    ██    ████    ██████  ██    ██
                     ██        ██  ██  ██  ██  ██  ██  ████  ██
                     ██  ████  ██████  ████    ██  ██  ██  ████
                     ██    ██  ██  ██  ██  ██  ██  ██  ██    ██
                     ████████  ██  ██  ████    ██████  ██    ██

                          Présent, ou présent et votant ?

      ████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

          Présents, sur 15           Présents et votants           Absents
             ███   ███                       ███                     ███
             ███   ███                    ██████                  ██████
             █████████                       ███                     ███
                   ███                       ███                     ███
                   ███                    █████████               █████████

          Quorum pour débattre : 4, atteint · pour voter : 8, il manque 4

                  Puis Ghana · Japon · Malte · Mozambique · Russie

  === roll-called
   Security Council                                                         10:00

                                 Appel · 15 sur 15

                      █   █ ▄▀▄ █▀█ █▀█ █▀▀ █     █▀▀ █▀▀ ▀█▀
                      █     █▀█ █▀▀ █▀▀ █▀  █     █▀  ▀▀█  █
                      ▀▀▀   ▀ ▀ ▀   ▀   ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀  ▀

                                                     ▄▀
                            ▄▄▄ ▄▄▄ ▄▄▄ ▄   ▄ ▄ ▄  ▄ ▄▄▄
                             █  █▄  █▄▀ █▀▄▀█ █ █▀▄█ █▄
                             █  █▄▄ █ █ █   █ █ █  █ █▄▄

      ████████████████████████████████████████████████████████████████████████

          Présents, sur 15           Présents et votants           Absents
          ███      █████████                 ███                  █████████
       ██████      ███                    ██████                  ███   ███
          ███      █████████                 ███                  ███   ███
          ███            ███                 ███                  ███   ███
       █████████   █████████              █████████               █████████

            Quorum pour débattre : 4, atteint · pour voter : 8, atteint
                         Majorité simple 9 · deux tiers 10

  === open
   Security Council of 2023



             █▀▀ █▀▀ █▀▀ █ █ █▀█ █ ▀█▀ █ █   █▀▀ █▀█ █ █ █▄ █ █▀▀ █ █
             ▀▀█ █▀  █   █ █ █▀▄ █  █   █    █   █ █ █ █ █ ▀█ █   █ █
             ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀ ▀ ▀  ▀   ▀    ▀▀▀ ▀▀▀ ▀▀▀ ▀  ▀ ▀▀▀ ▀ ▀▀▀


                                   Ordre du jour

             1  Supporting Global Cooperation on Artificial Intelligence

             2  Peacebuilding in Unstable and Sensitive Regions

                   ███      █████████         █████████   █████████
                ██████      ███   ███   ███   ███   ███   ███   ███
                   ███      ███   ███         ███   ███   ███   ███
                   ███      ███   ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████
                                    heure locale

                               La séance est ouverte

  === floor
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                  Prochain orateur

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
                                  temps de parole

             2             3             4             5             6
           Japon         Malte       Mozambique   Royaume-Uni      Russie
                  La liste des orateurs est ouverte · inscrits : 8

  === floor-empty
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence


                                La parole est libre

                         La liste des orateurs est ouverte


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
                                  temps de parole

                       Levez votre plaque pour vous inscrire

  === question
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence








                            Question directrice 2 sur 2

                 How can States that build no such systems of their
                  own take part in the rules that are written for
                  those who do, and what would they ask in return?

  === speech
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                    A la parole
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
                               restant sur 1 min 30 s

          Suivant          2             3             4             5
           Japon         Malte       Mozambique   Royaume-Uni      Russie
                  La liste des orateurs est ouverte · inscrits : 7

  === speech-low
   Security Council                                                         10:01
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                    A la parole
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
                                   Moins de 30 s

          Suivant          2             3             4             5
           Japon         Malte       Mozambique   Royaume-Uni      Russie
                  La liste des orateurs est ouverte · inscrits : 7

  === speech-over
   Security Council                                                         10:01
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                    A la parole
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
                                 Dépassement : 13 s

          Suivant          2             3             4             5
           Japon         Malte       Mozambique   Royaume-Uni      Russie
                  La liste des orateurs est ouverte · inscrits : 7

  === speech-paused
   Security Council                                                         10:05
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                    A la parole
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
                                      En pause

          Suivant          2             3             4             5
           Japon         Malte       Mozambique   Royaume-Uni      Russie
                  La liste des orateurs est ouverte · inscrits : 7

  === speech-yielded
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                               Temps cédé par : Ghana
                                       ▄▀
                               ▄▄  ▄▄▄ ▄▄▄ ▄▄▄ ▄ ▄
                               █▄▀ █▄▀ █▄  █▄▄ █ █
                               █▄▀ █ █ █▄▄ ▄▄█ █ █▄▄

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
                               restant sur 1 min 2 s

          Suivant          2             3             4             5
           Japon         Malte       Mozambique   Royaume-Uni      Russie

  === speech-questions
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                              Temps cédé aux questions
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
                                      En pause

          Suivant          2             3             4             5
           Japon         Malte       Mozambique   Royaume-Uni      Russie
                  La liste des orateurs est ouverte · inscrits : 7

  === speech-beside
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence

                                    A la parole
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
                               restant sur 1 min 30 s
                Who answers for a decision that no person has made?
          Suivant          2             3             4             5
           Japon         Malte       Mozambique   Royaume-Uni      Russie

                               Drafts are due at noon

  === motion
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                Motion en discussion

                                 Caucus non modéré


                      █ █ █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀ █ █▄ █ █▀▀▀ █ █
                          █ █ █▀▄ █▀█ █▀   █  █ █ ▀█ █ ▀█
                          ▀▀  ▀ ▀ ▀ ▀ ▀    ▀  ▀ ▀  ▀ ▀▀▀▀

                                    Durée totale
                   ███      █████████         █████████   █████████
                ██████      ███         ███   ███   ███   ███   ███
                   ███      █████████         ███   ███   ███   ███
                   ███            ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████

                               Proposée par : Brésil
                              Voix requises : 9 sur 15

                                 Autres motions : 2
       Ghana: Caucus modéré, 10 min, 1 min par orateur, “Autonomous weapons”
                             Équateur: Clôture du débat

  === motion-many
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                Motion en discussion

                      █▀▀ █ █ █▀▀ █▀█ █▀▀ █▄ █ █▀▀ █ █▀█ █▄ █
                      ▀▀█ █ █ ▀▀█ █▀▀ █▀  █ ▀█ ▀▀█ █ █ █ █ ▀█
                      ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀▀▀ ▀  ▀ ▀▀▀ ▀ ▀▀▀ ▀  ▀

                                            ▄▀
                    ▄▄  ▄▄▄   ▄    ▄    ▄▄▄ ▄▄▄  ▄  ▄  ▄ ▄▄▄ ▄▄▄
                    █ █ █▄    █   █▄█   █▄▄ █▄  █▄█ █▀▄█ █   █▄
                    █▄▀ █▄▄   █▄▄ █ █   ▄▄█ █▄▄ █ █ █  █ █▄▄ █▄▄


                               Proposée par : Albanie
                              Voix requises : 9 sur 15

                                 Autres motions : 8
                   Brésil: Caucus non modéré, 15 min, “Drafting”
                          Japon: Caucus non modéré, 10 min
                          Malte: Caucus non modéré, 5 min
       Ghana: Caucus modéré, 10 min, 1 min par orateur, “Autonomous weapons”
                Gabon: Caucus modéré, 5 min, 30 s par orateur, “Law”
                                    et 3 autres

  === motion-next
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                   ✗ Caucus non modéré “Drafting” : rejetée: 4–11

                                Motion en discussion
                                                        ▄▀      ▄▀
                ▄▄▄  ▄  ▄ ▄ ▄▄▄ ▄ ▄ ▄▄▄   ▄   ▄ ▄▄▄ ▄▄  ▄▄▄ ▄▄▄ ▄▄▄
                █   █▄█ █ █ █   █ █ █▄▄   █▀▄▀█ █ █ █ █ █▄  █▄▀ █▄
                █▄▄ █ █ █▄█ █▄▄ █▄█ ▄▄█   █   █ █▄█ █▄▀ █▄▄ █ █ █▄▄

                                “Autonomous weapons”

               Durée totale                 Par orateur           Orateurs
             █  ███   ███ ███               █    ███ ███            █  ███
            ██  █ █ █ █ █ █ █              ██  █ █ █ █ █           ██  █ █
             █  █ █   █ █ █ █               █    █ █ █ █            █  █ █
             █  █ █ █ █ █ █ █               █  █ █ █ █ █            █  █ █
            ███ ███   ███ ███              ███   ███ ███           ███ ███

                                Proposée par : Ghana
                              Voix requises : 9 sur 15

                                 Autres motions : 1
                             Équateur: Clôture du débat

  === motion-majority
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence






                                Motion en discussion

                    ▄▀▄                                 ▄▀
            ▄▄▄ ▄   ▄▄▄ ▄▄▄ ▄ ▄ ▄▄▄ ▄▄▄   ▄▄  ▄ ▄   ▄▄  ▄▄▄ ▄▄   ▄  ▄▄▄
            █   █   █ █  █  █ █ █▄▀ █▄    █ █ █ █   █ █ █▄  █▄▀ █▄█  █
            █▄▄ █▄▄ █▄█  █  █▄█ █ █ █▄▄   █▄▀ █▄█   █▄▀ █▄▄ █▄▀ █ █  █


                              Proposée par : Équateur
                             Voix requises : 10 sur 15
                            Entendre d’abord : 2 contre

  === moderated-opened
   Security Council                                                         10:00

                                   Caucus modéré
                     ▄▀▄ █ █ ▀█▀ █▀█ █▄ █ █▀█ █▄ ▄█ █▀█ █ █ █▀▀
                     █▀█ █ █  █  █ █ █ ▀█ █ █ █ ▀ █ █ █ █ █ ▀▀█
                     ▀ ▀ ▀▀▀  ▀  ▀▀▀ ▀  ▀ ▀▀▀ ▀   ▀ ▀▀▀ ▀▀▀ ▀▀▀

                           █   █ █▀▀ ▄▀▄ █▀█ █▀█ █▄ █ █▀▀
                           █▄▀▄█ █▀  █▀█ █▀▀ █ █ █ ▀█ ▀▀█
                           ▀   ▀ ▀▀▀ ▀ ▀ ▀   ▀▀▀ ▀  ▀ ▀▀▀

                              Qui demande la parole ?

                   ███      █████████         █████████   █████████
                ██████      ███   ███   ███   ███   ███   ███   ███
                   ███      ███   ███         ███   ███   ███   ███
                   ███      ███   ███   ███   ███   ███   ███   ███
                █████████   █████████         █████████   █████████

      ████████████████████████████████████████████████████████████████████████
                                 restant sur 10 min

                                 Orateurs restants
                                         10

  === moderated
   Security Council                                                         10:01
                                   Caucus modéré
                     ▄▀▄ █ █ ▀█▀ █▀█ █▄ █ █▀█ █▄ ▄█ █▀█ █ █ █▀▀
                     █▀█ █ █  █  █ █ █ ▀█ █ █ █ ▀ █ █ █ █ █ ▀▀█
                     ▀ ▀ ▀▀▀  ▀  ▀▀▀ ▀  ▀ ▀▀▀ ▀   ▀ ▀▀▀ ▀▀▀ ▀▀▀

                           █   █ █▀▀ ▄▀▄ █▀█ █▀█ █▄ █ █▀▀
                           █▄▀▄█ █▀  █▀█ █▀▀ █ █ █ ▀█ ▀▀█
                           ▀   ▀ ▀▀▀ ▀ ▀ ▀   ▀▀▀ ▀  ▀ ▀▀▀
                             ▄▀▄ █   █▀▄ ▄▀▄ █▄ █ █ █▀▀
                             █▀█ █   █▀▄ █▀█ █ ▀█ █ █▀
                             ▀ ▀ ▀▀▀ ▀▀  ▀ ▀ ▀  ▀ ▀ ▀▀▀

                      █████████         ███   ███   █████████
                      ███   ███   ███   ███   ███         ███
                      ███   ███         █████████   █████████
                      ███   ███   ███         ███         ███
                      █████████               ███   █████████

      ████████████████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░
                                 restant sur 1 min

                   Caucus                Orateurs restants       Suivant
                    8:43                         8                Japon

  === unmoderated
   Security Council                                                         10:06



                                 Caucus non modéré
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
                                 restant sur 15 min

  === unmoderated-up
   Security Council                                                         10:16



                                 Caucus non modéré
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
                                    Temps écoulé

  === voting
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence








                          ▄▀
          ▄▄▄ ▄▄▄ ▄▄▄ ▄▄▄ ▄▄▄ ▄▄  ▄ ▄ ▄▄▄ ▄▄▄   ▄▄  ▄▄▄   ▄ ▄ ▄▄▄ ▄▄▄ ▄▄▄
          █▄█ █▄▀ █ █ █   █▄  █ █ █ █ █▄▀ █▄    █ █ █▄    █ █ █ █  █  █▄
          █   █ █ █▄█ █▄▄ █▄▄ █▄▀ █▄█ █ █ █▄▄   █▄▀ █▄▄   ▀▄▀ █▄█  █  █▄▄


                  ✓ Clôture du débat (États-Unis) : adoptée: 13–2

  === vote-roll-call
   Security Council                                                         10:00
                               Vote 1 · appel nominal
               Draft resolution S/2023/901 on artificial intelligence

                                  █ ▄▀▄ █▀█ █▀█ █▄ █
                                ▄ █ █▀█ █▀▀ █ █ █ ▀█
                                ▀▀▀ ▀ ▀ ▀   ▀▀▀ ▀  ▀
                                 est appelé à voter

          ✓ Pour         ✗ Contre         – Abstentions         À répondre
        █████████       █████████              ███               █████████
        ███             ███   ███           ██████               ███   ███
        █████████       ███   ███              ███               █████████
              ███       ███   ███              ███                     ███
        █████████       █████████           █████████            █████████

                Voix requises : 9 sur 15 · voix encore requises : 4
           Droit de veto : Chine, France, Russie, Royaume-Uni, États-Unis

              … ALB  passe       ✓ GAB  oui           RUS
              ✓ BRA  oui         ✓ GHA  oui           CHE
              – CHN  abst.       ▸ JPN  appelé        ARE
              ✓ ECU  oui           MLT                GBR
              ✓ FRA  oui, expl.    MOZ                USA

  === vote-passed
   Security Council                                                         10:00
                               Vote 1 · appel nominal
               Draft resolution S/2023/901 on artificial intelligence

                             ▄▀▄ █   █▀▄ ▄▀▄ █▄ █ █ █▀▀
                             █▀█ █   █▀▄ █▀█ █ ▀█ █ █▀
                             ▀ ▀ ▀▀▀ ▀▀  ▀ ▀ ▀  ▀ ▀ ▀▀▀
                            a passé et répond maintenant

             ✓ Pour            ✗ Contre      – Abstentions       À répondre
           ██    ██████           ██               ██                ██
         ████        ██         ████             ████              ████
           ██    ██████           ██               ██                ██
           ██    ██               ██               ██                ██
         ██████  ██████         ██████           ██████            ██████

           Voix requises : 9 sur 15 · voix suffisantes ; contre : Russie
           Droit de veto : Chine, France, Russie, Royaume-Uni, États-Unis

              ▸ ALB  appelé      ✓ GAB  oui         ✗ RUS  non
              ✓ BRA  oui         ✓ GHA  oui         ✓ CHE  oui
              – CHN  abst.       ✓ JPN  oui         ✓ ARE  oui
              ✓ ECU  oui         ✓ MLT  oui         ✓ GBR  oui
              ✓ FRA  oui, expl.  ✓ MOZ  oui         ✓ USA  oui

  === vote-answered
   Security Council                                                         10:00
                               Vote 1 · appel nominal
               Draft resolution S/2023/901 on artificial intelligence

                                  Tous ont répondu

             ✓ Pour            ✗ Contre      – Abstentions       À répondre
           ██    ██████         ██████             ██              ██████
         ████        ██             ██           ████              ██  ██
           ██    ██████         ██████             ██              ██  ██
           ██    ██             ██                 ██              ██  ██
         ██████  ██████         ██████           ██████            ██████

           Voix requises : 9 sur 15 · voix suffisantes ; contre : Russie
           Droit de veto : Chine, France, Russie, Royaume-Uni, États-Unis

        ✗ Albanie              non         ✓ Malte                oui
        ✓ Brésil               oui         ✓ Mozambique           oui
        – Chine                abst.       ✗ Russie               non
        ✓ Équateur             oui         ✓ Suisse               oui
        ✓ France               oui, expl.  ✓ Émirats arabes unis  oui
        ✓ Gabon                oui         ✓ Royaume-Uni          oui
        ✓ Ghana                oui         ✓ États-Unis           oui
        ✓ Japon                oui

  === vote-placards
   Security Council                                                         10:00

                               Vote 1 · à main levée
             ▄▀▄ █▄ ▄█ █▀▀ █▄ █ █▀▄ █▄ ▄█ █▀▀ █▄ █ ▀█▀   ▀▀█   ▀█▀ █▀█
             █▀█ █ ▀ █ █▀  █ ▀█ █ █ █ ▀ █ █▀  █ ▀█  █    ▀▀█    █  █ █
             ▀ ▀ ▀   ▀ ▀▀▀ ▀  ▀ ▀▀  ▀   ▀ ▀▀▀ ▀  ▀  ▀    ▀▀▀    ▀  ▀▀▀

         █▀█ █▀█ █▀▀ █▀█ ▄▀▄ ▀█▀ █ █ █ █▀▀   █▀▀ █   ▄▀▄ █ █ █▀▀ █▀▀   █ █
         █ █ █▀▀ █▀  █▀▄ █▀█  █  █ █ █ █▀    █   █   █▀█ █ █ ▀▀█ █▀    ▀▀█
         ▀▀▀ ▀   ▀▀▀ ▀ ▀ ▀ ▀  ▀  ▀  ▀  ▀▀▀   ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀     ▀

          █   █▀▀ █ █ █▀▀ ▀▀█   █ █ █▀█ █▀▀   █▀█ █   ▄▀▄ █▀█ █ █ █▀▀ █▀▀
          █   █▀  █ █ █▀  ▄▀    █ █ █ █ ▀▀█   █▀▀ █   █▀█ █▄█ █ █ █▀  ▀▀█
          ▀▀▀ ▀▀▀  ▀  ▀▀▀ ▀▀▀    ▀  ▀▀▀ ▀▀▀   ▀   ▀▀▀ ▀ ▀   ▀ ▀▀▀ ▀▀▀ ▀▀▀

               Votants                    Voix requises si tous votent
           ███      █████████                      █████████
        ██████      ███                            ███   ███
           ███      █████████                      █████████
           ███            ███                            ███
        █████████   █████████                      █████████

                              Voix requises : 9 sur 15
           Droit de veto : Chine, France, Russie, Royaume-Uni, États-Unis

  === vote-counted
   Security Council                                                         10:00
                               Vote 1 · à main levée
             ▄▀▄ █▄ ▄█ █▀▀ █▄ █ █▀▄ █▄ ▄█ █▀▀ █▄ █ ▀█▀   ▀▀█   ▀█▀ █▀█
             █▀█ █ ▀ █ █▀  █ ▀█ █ █ █ ▀ █ █▀  █ ▀█  █    ▀▀█    █  █ █
             ▀ ▀ ▀   ▀ ▀▀▀ ▀  ▀ ▀▀  ▀   ▀ ▀▀▀ ▀  ▀  ▀    ▀▀▀    ▀  ▀▀▀

         █▀█ █▀█ █▀▀ █▀█ ▄▀▄ ▀█▀ █ █ █ █▀▀   █▀▀ █   ▄▀▄ █ █ █▀▀ █▀▀   █ █
         █ █ █▀▀ █▀  █▀▄ █▀█  █  █ █ █ █▀    █   █   █▀█ █ █ ▀▀█ █▀    ▀▀█
         ▀▀▀ ▀   ▀▀▀ ▀ ▀ ▀ ▀  ▀  ▀  ▀  ▀▀▀   ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀     ▀

            ✓ Pour              ✗ Contre                – Abstentions
         ████████████             ████                   ████████████
         ████████████             ████                   ████████████
         ████    ████         ████████                   ████
         ████    ████         ████████                   ████
         ████████████             ████                   ████████████
         ████████████             ████                   ████████████
         ████    ████             ████                   ████    ████
         ████    ████             ████                   ████    ████
         ████████████         ████████████               ████████████
         ████████████         ████████████               ████████████

                   Voix requises : 9 sur 15 · voix manquantes : 1
           Droit de veto : Chine, France, Russie, Royaume-Uni, États-Unis

  === vote-consensus
   Security Council                                                         10:00


                                 Vote 1 · consensus
            █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀   █▀█ █▀▀ █▀▀ █▀█ █   █ █ ▀█▀ █ █▀█ █▄ █
            █ █ █▀▄ █▀█ █▀   █    █▀▄ █▀  ▀▀█ █ █ █   █ █  █  █ █ █ █ ▀█
            ▀▀  ▀ ▀ ▀ ▀ ▀    ▀    ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀▀▀ ▀  ▀

                      █▀▀   █ ▀▀█ █▀█ ▀▀█ ▀▀█   █ █▀█ █▀█ ▀▀█
                      ▀▀█ ▄▀  █▀▀ █ █ █▀▀ ▀▀█ ▄▀  ▀▀█ █ █ █▀▀
                      ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀


                     █ █   ▄▀▄     ▀█▀     █ █     █▀▄ █▀▀ █▀▀
                      █    █▀█ ▀▀▀  █  ▀▀▀ █ █     █ █ █▀  ▀▀█
                      ▀    ▀ ▀      ▀      ▀ ▀▀▀   ▀▀  ▀▀▀ ▀▀▀

                    █▀█ █▀▄   █ █▀▀ █▀▀ ▀█▀ █ █▀█ █▄ █ █▀▀   ▀▀█
                    █ █ █▀▄ ▄ █ █▀  █    █  █ █ █ █ ▀█ ▀▀█    ▀▀
                    ▀▀▀ ▀▀  ▀▀▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀▀▀ ▀  ▀ ▀▀▀    ▀


                               Adoptée sauf objection

  === vote-objection
   Security Council                                                         10:00


                                 Vote 1 · consensus
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

                               Adoptée sauf objection

  === verdict-vetoed
   Security Council                                                         10:00
                                       Vote 1
               Draft resolution S/2023/901 on artificial intelligence

                                                             ▄▀
                   ▄ ▄   ▄  ▄ ▄▄▄ ▄  ▄    ▄  ▄▄  ▄▄▄ ▄▄▄ ▄▄▄ ▄▄▄
                   ▀▄▀   █▀▄█ █ █ █▀▄█   █▄█ █ █ █ █ █▄█  █  █▄
                   █ █   █  █ █▄█ █  █   █ █ █▄▀ █▄█ █    █  █▄▄

                 ✓ Pour                 ✗ Contre           – Abstentions
                   13                      1                     1

                                   Veto : Russie

                           Explications de vote : France

        ✓ Albanie              oui         ✓ Malte                oui
        ✓ Brésil               oui         ✓ Mozambique           oui
        – Chine                abst.       ✗ Russie               non
        ✓ Équateur             oui         ✓ Suisse               oui
        ✓ France               oui, expl.  ✓ Émirats arabes unis  oui
        ✓ Gabon                oui         ✓ Royaume-Uni          oui
        ✓ Ghana                oui         ✓ États-Unis           oui
        ✓ Japon                oui

  === verdict-adopted
   Security Council                                                         10:00
                                       Vote 1
               Draft resolution S/2023/901 on artificial intelligence


                                                      ▄▀
                              ▄    ▄  ▄▄  ▄▄▄ ▄▄▄ ▄▄▄ ▄▄▄
                          ▄ ▄▀    █▄█ █ █ █ █ █▄█  █  █▄
                           ▀      █ █ █▄▀ █▄█ █    █  █▄▄


                 ✓ Pour                 ✗ Contre           – Abstentions
                   12                      1                     2

                           Explications de vote : France

        ✗ Albanie              non         ✓ Malte                oui
        ✓ Brésil               oui         ✓ Mozambique           oui
        – Chine                abst.       – Russie               abst.
        ✓ Équateur             oui         ✓ Suisse               oui
        ✓ France               oui, expl.  ✓ Émirats arabes unis  oui
        ✓ Gabon                oui         ✓ Royaume-Uni          oui
        ✓ Ghana                oui         ✓ États-Unis           oui
        ✓ Japon                oui

  === verdict-consensus
   Security Council                                                         10:00




                                       Vote 1
            █▀▄ █▀█ ▄▀▄ █▀▀ ▀█▀   █▀█ █▀▀ █▀▀ █▀█ █   █ █ ▀█▀ █ █▀█ █▄ █
            █ █ █▀▄ █▀█ █▀   █    █▀▄ █▀  ▀▀█ █ █ █   █ █  █  █ █ █ █ ▀█
            ▀▀  ▀ ▀ ▀ ▀ ▀    ▀    ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀  ▀  ▀ ▀▀▀ ▀  ▀

                      █▀▀   █ ▀▀█ █▀█ ▀▀█ ▀▀█   █ █▀█ █▀█ ▀▀█
                      ▀▀█ ▄▀  █▀▀ █ █ █▀▀ ▀▀█ ▄▀  ▀▀█ █ █ █▀▀
                      ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀▀▀ ▀▀▀ ▀▀▀


                                    ▄▀
            ▄    ▄  ▄▄  ▄▄▄ ▄▄▄ ▄▄▄ ▄▄▄   ▄▄▄  ▄  ▄  ▄ ▄▄▄   ▄ ▄ ▄▄▄ ▄▄▄ ▄▄▄
        ▄ ▄▀    █▄█ █ █ █ █ █▄█  █  █▄    █▄▄ █▄█ █▀▄█ █▄▄   █ █ █ █  █  █▄
         ▀      █ █ █▄▀ █▄█ █    █  █▄▄   ▄▄█ █ █ █  █ ▄▄█   ▀▄▀ █▄█  █  █▄▄

  === verdict-insufficient
   Security Council                                                         10:00

                                       Vote 1
             ▄▀▄ █▄ ▄█ █▀▀ █▄ █ █▀▄ █▄ ▄█ █▀▀ █▄ █ ▀█▀   ▀▀█   ▀█▀ █▀█
             █▀█ █ ▀ █ █▀  █ ▀█ █ █ █ ▀ █ █▀  █ ▀█  █    ▀▀█    █  █ █
             ▀ ▀ ▀   ▀ ▀▀▀ ▀  ▀ ▀▀  ▀   ▀ ▀▀▀ ▀  ▀  ▀    ▀▀▀    ▀  ▀▀▀

         █▀█ █▀█ █▀▀ █▀█ ▄▀▄ ▀█▀ █ █ █ █▀▀   █▀▀ █   ▄▀▄ █ █ █▀▀ █▀▀   █ █
         █ █ █▀▀ █▀  █▀▄ █▀█  █  █ █ █ █▀    █   █   █▀█ █ █ ▀▀█ █▀    ▀▀█
         ▀▀▀ ▀   ▀▀▀ ▀ ▀ ▀ ▀  ▀  ▀  ▀  ▀▀▀   ▀▀▀ ▀▀▀ ▀ ▀ ▀▀▀ ▀▀▀ ▀▀▀     ▀


                                                             ▄▀
                   ▄ ▄   ▄  ▄ ▄▄▄ ▄  ▄    ▄  ▄▄  ▄▄▄ ▄▄▄ ▄▄▄ ▄▄▄
                   ▀▄▀   █▀▄█ █ █ █▀▄█   █▄█ █ █ █ █ █▄█  █  █▄
                   █ █   █  █ █▄█ █  █   █ █ █▄▀ █▄█ █    █  █▄▄


            ✓ Pour              ✗ Contre                – Abstentions
           █████████               ███                    █████████
           ███   ███            ██████                    ███
           █████████               ███                    █████████
           ███   ███               ███                    ███   ███
           █████████            █████████                 █████████

  === rights
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                Explication de vote

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
                                  restant sur 30 s

  === suspended
   Security Council                                                         13:33
         Point 1 : Supporting Global Cooperation on Artificial Intelligence





                       La séance est suspendue jusqu’à 14:30


                                    Reprise dans
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
         Point 1 : Supporting Global Cooperation on Artificial Intelligence

                              La séance est suspendue

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
                                    heure locale

  === adjourned
   Security Council of 2023                                                 12:30

                                  Security Council


                                      ██
                                    ██

        ██        ██        ██████  ██████    ██    ██    ██  ██████  ██████
        ██      ██  ██      ██      ██      ██  ██  ████  ██  ██      ██
        ██      ██████      ██████  ████    ██████  ██  ████  ██      ████
        ██      ██  ██          ██  ██      ██  ██  ██    ██  ██      ██
        ██████  ██  ██      ██████  ██████  ██  ██  ██    ██  ██████  ██████

                                                               ██
                                                             ██

         ██████  ██████  ██████      ██      ██████  ██  ██  ██████  ██████
         ██      ██        ██        ██      ██      ██  ██  ██      ██
         ████    ██████    ██        ██      ████    ██  ██  ████    ████
         ██          ██    ██        ██      ██      ██  ██  ██      ██
         ██████  ██████    ██        ██████  ██████    ██    ██████  ██████

  === speaking-against
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence
                                Intervention contre

                                  █ ▄▀▄ █▀█ █▀█ █▄ █
                                ▄ █ █▀█ █▀▀ █ █ █ ▀█
                                ▀▀▀ ▀ ▀ ▀   ▀▀▀ ▀  ▀


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
                                  restant sur 30 s

                                  Clôture du débat

  === crisis
   Security Council                                                         10:01





                  █▀█ █▀█ █ █▄ █ ▀█▀   █▀▄ █▀▀   █▀▀ █▀█ █ █▀▀ █▀▀
                  █▀▀ █ █ █ █ ▀█  █    █ █ █▀    █   █▀▄ █ ▀▀█ █▀
                  ▀   ▀▀▀ ▀ ▀  ▀  ▀    ▀▀  ▀▀▀   ▀▀▀ ▀ ▀ ▀ ▀▀▀ ▀▀▀



                        The embassy in the capital has been
                         stormed; the ambassador is missing


                        Tout est suspendu jusqu’à la reprise

                              Ghana (en pause) · 0:47
                          Caucus modéré (en pause) · 9:47

  === point
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence

                                   Motion d’ordre

                               █▄ ▄█ ▄▀▄ █   ▀█▀ █▀▀
                               █ ▀ █ █▀█ █    █  █▀
                               ▀   ▀ ▀ ▀ ▀▀▀  ▀  ▀▀▀


                          █ █ ▀█▀ █ █ █▀▀   █   █ █▀▀ ▀█▀
                               █  █▀█ █▀    █   █ ▀▀█  █
                               ▀  ▀ ▀ ▀▀▀   ▀▀▀ ▀ ▀▀▀  ▀

                        █ █▀▀   █▀▀ █   █▀█ █▀▀ █▀▀ █▀▄ █ █
                        █ ▀▀█   █   █   █ █ ▀▀█ █▀  █ █
                        ▀ ▀▀▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀

                                  Ghana (en pause)
                         ███            █████████   █████████
                      ██████      ███   ███   ███         ███
                         ███            ███   ███   █████████
                         ███      ███   ███   ███   ███
                      █████████         █████████   █████████

  === point-vote
   Security Council                                                         10:00
         Point 1 : Supporting Global Cooperation on Artificial Intelligence







                                   Motion d’ordre

                       ▄▀
                       ▄▄▄ ▄▄▄  ▄  ▄▄▄ ▄▄▄     ▄ ▄ ▄  ▄ ▄ ▄▄▄
                       █▄   █  █▄█  █  █▄▄ ▄▄▄ █ █ █▀▄█ █ █▄▄
                       █▄▄  █  █ █  █  ▄▄█     █▄█ █  █ █ ▄▄█


                    Le vote attend : Draft resolution S/2023/903

  """#
