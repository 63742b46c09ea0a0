//! What the comparison of language versions finds. The first words of a divergence's code
//! name what differs, the rest how.

use super::super::{Code, Severity, Stage};

pub(super) const ROWS: &[Code] = &[
    Code {
        code: "dates-contained",
        stage: Stage::Comparison,
        severity: Severity::Note,
        title: "one version's dates lie inside another's",
        explanation: "One version gives a range, another a day or a shorter range in it. Both can be true: the day may be that of the opening or of the adoption. Each version's account keeps its own dates; the conference itself has none.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar from May 3 to 5, 2021. 港口会议于2021年5月4日举行。
",
        advice: "Cite the version whose dates you use.",
    },
    Code {
        code: "dates-conflicting",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "the versions give dates that exclude each other",
        explanation: "Neither period lies inside the other. Each version's account keeps its own dates; the conference itself has none.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar on May 3, 2021. 港口会议于2021年5月9日举行。
",
        advice: "Find out which version is in error, and tell its publisher.",
    },
    Code {
        code: "dates-only-in-one",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "only one version gives dates",
        explanation: "One version says when the conference was held, the other does not. The dates stand on the account of the version that has them.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar on May 3, 2021. 港口会议在维尔马举行。
",
        advice: "Look whether the other version lost the words, or never had them.",
    },
    Code {
        code: "count-approximate",
        stage: Stage::Comparison,
        severity: Severity::Note,
        title: "a figure is exact in one version and approximate in another",
        explanation: "One version says \"over 160\", another 168: both can be true. An approximate figure is taken to agree with an exact one that is at most a tenth away.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar on May 3, 2021 and attended by over 160 participants. 2021年5月3日,港口会议在维尔马举行。168名代表参加会议。
",
        advice: "Cite the exact figure, and the version it is from.",
    },
    Code {
        code: "count-conflicting",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "the versions give different figures for the same unit",
        explanation: "The versions count the same (participants, countries, international organizations) and come to different figures. Each account keeps its own; the conference itself has none.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar on May 3, 2021 and attended by participants from 12 countries. 2021年5月3日,港口会议在维尔马举行。来自13个国家的代表参加会议。
",
        advice: "Find out which version is in error, and tell its publisher.",
    },
    Code {
        code: "count-only-in-one",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "only one version gives a figure",
        explanation: "One version says how many took part, the other does not. The figure stands on the account of the version that has it, and not on the conference.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar on May 3, 2021 and attended by participants from 12 countries. 2021年5月3日,港口会议在维尔马举行。
",
        advice: "Look whether the other version lost the words, or never had them.",
    },
    Code {
        code: "topics-only-in-one",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "only one version names topics",
        explanation: "One version lists the topics that were discussed, the other does not. The topics of the one are in the graph.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar. The topics included tolls, pilots and light. 港口会议在维尔马举行。
",
        advice: "Look whether the other version lost the words, or never had them.",
    },
    Code {
        code: "topics-conflicting",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "the versions name different numbers of topics",
        explanation: "Topics are paired by their order. Where the lists differ in length they can't be paired, and the topics of one version only are in the graph.",
        example: "Harbour Declaration
港口宣言

The Harbour Conference was held in Velmar on May 3, 2021. 2021年5月3日,港口会议在维尔马举行。
Focused on the theme of “Ships”, the participants carried out discussions in several areas, including safe harbours; court records; and ship sales. 与会代表围绕“船舶”这一主题,就安全港口、法院记录等议题,深入探讨。
",
        advice: "Compare the two lists; a separator may be missing in one.",
    },
    Code {
        code: "items-language-ends",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "one version stops before another",
        explanation: "A version has fewer views than another, and the last ones are missing. Statements after its end are in the graph in the other language alone.",
        example: "Harbour Declaration
港口宣言

The participants expressed the following views: 与会代表表达了以下观点:
1. Ships need courts. 一、船舶需要法院。
2. Courts need ships. 二、法院需要船舶。
3. Both need harbours.
",
        advice: "Compare with the publisher's copy: the version may be cut.",
    },
    Code {
        code: "items-missing-item",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "a version lacks a view that another has",
        explanation: "The views before and after it are there, so it was left out or is numbered otherwise.",
        example: super::WITHOUT_A_VIEW,
        advice: "Compare with the publisher's copy of that version.",
    },
    Code {
        code: "items-order-differs",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "the versions have the views in another order",
        explanation: "The same numbers stand in another order. Views are paired by their number.",
        example: "Harbour Declaration
港口宣言

The participants expressed the following views:
与会代表表达了以下观点：
1. Ships need courts.
2. Courts need ships.
3. Ports need both.
一、船舶需要法院。
三、港口两者都需要。
二、法院需要船舶。
",
        advice: "Compare with the publisher's copies.",
    },
    Code {
        code: "statements-only-in-one",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "a version lacks a sentence of a view that another has",
        explanation: "Both versions have the view. Its sentences are paired in order, by their length and by what they share; this one is left, so it was left out, added, or stands elsewhere in the other version. Sentences before the views are not told of: what they say of the conference is compared as such.",
        example: "Harbour Declaration
港口宣言

The participants expressed the following views: 与会代表表达了以下观点:
1. Ships need courts. 一、船舶需要法院。
2. Courts should answer every ship within ten days. The fees are paid by the port. 二、法院应当在十天内答复每艘船舶。
",
        advice: "Compare with the publisher's copy of that version.",
    },
    Code {
        code: "statements-order-differs",
        stage: Stage::Comparison,
        severity: Severity::Note,
        title: "the versions have two sentences of a view in another order",
        explanation: "Of two sentences side by side each states the figures that the other one states in the other version, and they are figures of other kinds, so that none was put for the other by mistake. The sentences are paired in order all the same.",
        example: "Harbour Declaration
港口宣言

The participants expressed the following views: 与会代表表达了以下观点:
1. Ships need courts. 一、船舶需要法院。
2. Courts opened 30 clinics in 2021. Judges should answer within ten days. 二、法官应当在十天内答复。法院于2021年开设了30个诊所。
",
        advice: "Read both sentences in both versions before you cite one.",
    },
    Code {
        code: "quantities-conflicting",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "the versions set a time limit, a year, a share, a frequency or a number of things differently",
        explanation: "The versions of a statement have as many quantities of a kind (a time in hours to weeks, or in months and years; a year of the calendar; a share in percent; how often something comes again; how many things, where both write figures; an amount of money with its currency), and one of them differs; or they take a figure or a date from opposite sides (at least and at most, before and after). A week is taken for seven days and a year for twelve months; days and months are compared with each other only where each version sets one time, and a month is taken for 28 to 31 days. How often, a month is taken for four weeks.",
        example: "Harbour Declaration
港口宣言

The participants expressed the following views: 与会代表表达了以下观点:
1. Ships need courts. 一、船舶需要法院。
2. Courts should answer within ten days. 二、法院应当在二十天内答复。
",
        advice: "Find out which version is in error, and tell its publisher.",
    },
    Code {
        code: "force-conflicting",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "the versions put a statement with different force",
        explanation: "The cues of the aligned sentences exclude each other: one version obliges where another forbids or recommends.",
        example: "Harbour Declaration
港口宣言

The participants expressed the following views: 与会代表表达了以下观点:
1. Ships need courts. 一、船舶需要法院。
2. States shall help courts. 二、各国不得帮助法院。
",
        advice: "Read both sentences; cite the version that is authentic for your purpose.",
    },
];
