@testable import Session

/// Guides in the layouts of different conferences. All people and conferences are invented.
let moreGuideCases: [GuideCase] = [
  GuideCase(
    title: "sections by Roman numbers, a hyphen in the table of contents",
    text: """
      HALVER CONFERENCE 2044

      General Assembly Second Committee
      Background Guide 2044

      Written by: Ida Roe and Tom Vale, Directors

      Table of Contents
      Committee Overview ................ 1
      I. Financing Small Ferries ............... 4
      II. Trade in Reeds and Their By-
      products ................ 9

      Committee Overview
      The committee is one of six. What does it do?

      I. Financing Small Ferries
      Ferries need money.1

      II. Trade in Reeds and Their By-products
      Reeds grow.
      """,
    committee: "General Assembly Second Committee", body: "unga-2",
    topics: [("Financing Small Ferries", []), ("Trade in Reeds and Their By-products", [])]),
  GuideCase(
    title: "topic areas on the cover and again in capitals",
    text: """
      Halver Model United Nations 2043
      Security Council
      Dais: Ida Roe, Tom Vale
      Topic Area A: The Situation in the Strait of Halver
      Topic Area B: Small Arms on Inland Waterways

      Letter from the Secretary-General
      Dear delegates, welcome to the Security Council.

      TOPIC AREA A: THE SITUATION IN THE STRAIT OF HALVER
      Introduction to the topic
      Points to be addressed
      1. Who guards the strait?
      2. How should tolls be shared?
      TOPIC AREA B: SMALL ARMS ON INLAND WATERWAYS
      Points to be addressed
      - Where do they come from?
      """,
    committee: "Security Council", body: "unsc",
    topics: [
      (
        "The Situation in the Strait of Halver",
        ["Who guards the strait?", "How should tolls be shared?"]
      ), ("Small Arms on Inland Waterways", ["Where do they come from?"]),
    ]),
  GuideCase(
    title: "German",
    text: """
      Halver-MUN 2044
      Gremium: Rat der Seen

      Thema 1: Schulen auf Lastkähnen
      Thema 2: Alte Leuchttürme

      Leitfragen
      1. Wer bezahlt?
      """,
    committee: "Rat der Seen",
    topics: [("Schulen auf Lastkähnen", []), ("Alte Leuchttürme", ["Wer bezahlt?"])]),
  GuideCase(
    title: "French",
    text: """
      Comité : Conseil des lacs

      Sujet A : La situation du lac
      Sujet B : Les phares
      """,
    committee: "Conseil des lacs", topics: [("La situation du lac", []), ("Les phares", [])]),
  GuideCase(
    title: "a war's name under the committee's on a cover in capitals",
    text: """
      HALVERMUN XII
      JOINT CRISIS COMMITTEE
      THE LAKE WAR OF 1744
      BACKGROUND GUIDE

      Chair: Ida Roe
      Crisis Director: Tom Vale

      Dear Delegates,
      Welcome.

      TOPIC: Ending the War

      QUESTIONS TO CONSIDER
      1. Who began it?
      """,
    committee: "Joint Crisis Committee", topics: [("Ending the War", ["Who began it?"])]),
  GuideCase(
    title: "topics only in a list on the cover",
    text: """
      UN Women
      Study Guide

      Topics:
      1. Access to Ferries for Women in Rural Areas
      2. Women in Lock-Keeping

      1. Access to Ferries for Women in Rural Areas
      Ferries are rare.
      Guiding questions:
      1. Who rows?

      2. Women in Lock-Keeping
      Guiding questions:
      1. Who keeps the keys?
      """,
    committee: "UN Women",
    topics: [
      ("Access to Ferries for Women in Rural Areas", ["Who rows?"]),
      ("Women in Lock-Keeping", ["Who keeps the keys?"]),
    ]),
  GuideCase(
    title: "Markdown headings, an office with its abbreviation",
    text: """
      # HalverMUN 2044
      ## United Nations Office on Drugs and Crime (UNODC)
      ### Background Guide

      ## Topic 1: Smuggling on Lakes

      ### 1. Introduction
      Boats are small.

      ### Questions to Consider

      1. **Who smuggles?**
      2. **Why?**

      ## Topic 2: Counterfeit Lamps

      ### Questions to Consider
      1. Are they bright?
      """,
    committee: "United Nations Office on Drugs and Crime",
    topics: [
      ("Smuggling on Lakes", ["Who smuggles?", "Why?"]),
      ("Counterfeit Lamps", ["Are they bright?"]),
    ]),
  GuideCase(
    title: "the Assembly on one line and its committee on the next, items in capitals",
    text: """
      United Nations General Assembly
      Sixth Committee (Legal)

      Agenda:
      I. Immunity of Lock-Keepers
      II. Treaties on Fog

      AGENDA ITEM I
      Immunity of Lock-Keepers

      Key Questions for Debate
      1. Who is immune?

      AGENDA ITEM II
      Treaties on Fog
      """,
    committee: "United Nations General Assembly Sixth Committee (Legal)", body: "unga-6",
    topics: [("Immunity of Lock-Keepers", ["Who is immune?"]), ("Treaties on Fog", [])]),
  GuideCase(
    title: "titles that are sentences, on the line below a letter",
    text: """
      UNICEF
      Topic A
      Ensuring that every child living on an island can reach a school in winter.

      Overview

      Topic B
      Toys.
      """,
    committee: "UNICEF",
    topics: [
      ("Ensuring that every child living on an island can reach a school in winter", []),
      ("Toys", []),
    ]),
  GuideCase(
    title: "the committee on the line below its label",
    text: """
      Committee:
      Human Rights Council

      Agenda: Freedom of Passage on Rivers

      QARMA (Questions a Resolution Must Answer)
      1. Who may pass?
      2. Who must not?
      """,
    committee: "Human Rights Council", body: "hrc",
    topics: [("Freedom of Passage on Rivers", ["Who may pass?", "Who must not?"])]),
  GuideCase(
    title: "letters without a mark, titles in a column beside them",
    text: """
      United Nations Environment Programme

      TOPIC A                     Plastic Bottles in
                                  Small Lakes

      TOPIC B                     Fog

      Questions to Ponder:
      What is fog?
      Who makes it?
      """,
    committee: "United Nations Environment Programme",
    topics: [
      ("Plastic Bottles in Small Lakes", []), ("Fog", ["What is fog?", "Who makes it?"]),
    ]),
  GuideCase(
    title: "a topic without a title is named",
    text: """
      Committee: DISEC

      Topic A: Mines

      Topic B
      """,
    committee: "DISEC", body: "unga-1", topics: [("Mines", [])],
    gap: "Not read as a topic: \"Topic B\"."),
  GuideCase(
    title: "minutes of a council are not of a committee",
    text: """
      Minutes of the Lake Council, 3 May

      Present: Ida Roe, Tom Vale

      Agenda item 1: Drains
      It was agreed that drains are good.
      """,
    committee: nil, topics: [("Drains", [])]),
  GuideCase(
    title: "who submitted a resolution is no part of its issue",
    text: """
      FORUM: Environment Commission
      QUESTION OF: Measures to keep small ports lit
      SUBMITTED BY: India
      SPONSORS: Fiji, Ghana
      """,
    committee: "Environment Commission", topics: [("Measures to keep small ports lit", [])]),
]
