//! The rows, in the order in which the stages find them.

use super::{Code, Severity, Stage};

/// All codes. The first words of a divergence's code name what differs, the rest how.
pub const ALL: &[Code] = &[
    Code {
        code: "encoding-guessed",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "the file does not say its encoding",
        explanation: "The file is not UTF-8 and declares no encoding, so the likeliest one was taken. No legacy encoding can be proved.",
        example: "港口宣言

港口会议于2021年5月3日在阿尔托举行。与会代表交流了经验。
",
        advice: "Read a line of the text; to be sure, convert the file to UTF-8 first.",
    },
    Code {
        code: "encoding-contradicted",
        stage: Stage::Reader,
        severity: Severity::Warning,
        title: "the file declares one encoding and is in another",
        explanation: "A page or an XML file names its encoding; the bytes prove that it is another one. The bytes were believed.",
        example: "<!doctype html><meta charset=gb2312><h1>Harbour Declaration</h1><p>The “Court Ships” Conference was convened in Porto Velmar on 3 May 2021. 港口会议。</p>
",
        advice: "Correct the charset that the file declares.",
    },
    Code {
        code: "encoding-damage",
        stage: Stage::Reader,
        severity: Severity::Warning,
        title: "bytes are no character in the file's encoding",
        explanation: "Bytes were lost or changed, or the text was cut inside a character. They stand as U+FFFD in the text, and everything around them is read.",
        example: "港口宣言

港口会议于2021年5月3日在阿尔托举行�。与会代表交流了经验。
",
        advice: "Get the file again from where it was published.",
    },
    Code {
        code: "markup-dropped",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "tags and scripts are no text",
        explanation: "Of HTML, what a reader of the page sees is the text. The bytes of the rest are listed with the file.",
        example: "<!doctype html><h1>Harbour Declaration</h1><p>The Court Ships Conference was convened in Porto Velmar on 3 May 2021.</p>
",
        advice: "Nothing is to be done.",
    },
    Code {
        code: "set-aside",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "lines that are no content were set aside",
        explanation: "Front matter, page numbers, running heads, footnotes and watermarks are kept in the remainder with their place.",
        example: "---
title: harbour
---
Harbour Declaration

The Court Ships Conference was convened in Porto Velmar on 3 May 2021.
",
        advice: "Nothing, when the lines belong to the page; else report the layout.",
    },
    Code {
        code: "language-not-read",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "a language is read by its structure alone",
        explanation: "There is no file for this language: titles, numbers and sentences are found, and dates, names and force are not looked for.",
        example: "Declaração do Porto

Os participantes da conferência, reunidos na cidade do Porto, reconhecem que os tribunais devem cooperar entre si e com as organizações internacionais para que a justiça não demore.
",
        advice: "Add a language file; CONTRIBUTING.md says how.",
    },
    Code {
        code: "declared-excerpt",
        stage: Stage::Reader,
        severity: Severity::Warning,
        title: "the title says that the text is an excerpt",
        explanation: "The text is not whole, so views may be missing in it.",
        example: "Harbour Declaration (Excerpt)

The Court Ships Conference was convened in Porto Velmar on 3 May 2021.
",
        advice: "Get the whole text from the publisher.",
    },
    Code {
        code: "items-out-of-sequence",
        stage: Stage::Reader,
        severity: Severity::Warning,
        title: "a view's number is not the next one",
        explanation: "The number is taken because another language version has it too. A view may be missing, or two may have changed places.",
        example: "Harbour Declaration
港口宣言

The participants expressed the following views:
与会代表表达了以下观点：
1. Ships need courts.
一、船舶需要法院。
2. Courts need ships.
3. Ports need both.
三、港口两者都需要。
",
        advice: "Compare with the publisher's copy.",
    },
    Code {
        code: "one-language",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "the text is in one language alone",
        explanation: "Only one language version was found, so nothing is compared. The graph has the statements in this language.",
        example: "Harbour Declaration on Court Ships

The Court Ships Conference was convened in Porto Velmar on 3 May 2021.
",
        advice: "If another version exists, read both as one instrument: en.txt+zh.txt.",
    },
    Code {
        code: "no-title",
        stage: Stage::Reader,
        severity: Severity::Warning,
        title: "no title is found",
        explanation: "A title is a short line before the text that neither ends a sentence nor begins an item. Without one the kind of the instrument is not known and its IRI is made from other facts.",
        example: "The Court Ships Conference was convened in Porto Velmar on 3 May 2021.
",
        advice: "Put the title on a line of its own before the text.",
    },
    Code {
        code: "no-conference",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "the text names no conference",
        explanation: "No sentence of the preamble tells of a conference that was held, so the graph has no conference, dates, place or counts.",
        example: "Harbour Declaration

The participants shared the following views:
1. Ships need courts.
2. Courts need ships.
",
        advice: "Check that the preamble is in the file; if the instrument has none, nothing is to be done.",
    },
    Code {
        code: "no-views",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "the text has no numbered views",
        explanation: "No sequence of items 1, 2, 3 … was found. All sentences are kept as recitals.",
        example: "Harbour Declaration on Court Ships

The Court Ships Conference was convened in Porto Velmar on 3 May 2021.
",
        advice: "Check that the operative part is in the file and that each item begins a line.",
    },
    Code {
        code: "views-end-early",
        stage: Stage::Reader,
        severity: Severity::Warning,
        title: "the text announces views and ends after one or none",
        explanation: "The opening formula speaks of several views, and at most one follows. The text may be an excerpt, or was cut when it was copied.",
        example: "Harbour Declaration

The participants expressed the following views:
1. Ships need courts.
",
        advice: "Compare with the publisher's copy.",
    },
    Code {
        code: "unread-text",
        stage: Stage::Reader,
        severity: Severity::Warning,
        title: "there are words that no rule reads",
        explanation: "The words are in no title, statement or number. They are kept in the remainder with their place, and are not in the graph. The last line of the output tells their share of the text.",
        example: "Website of the Harbour Office
Harbour Declaration

The participants expressed the following views:
1. Ships need courts.
2. Courts need ships.
",
        advice: "Nothing, when the words belong to a web page and not to the instrument; else report the layout.",
    },
    Code {
        code: "ambiguous-force",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "a cue can mean an obligation or a recommendation",
        explanation: "Some words (应) stand for \"shall\" and for \"should\". Where no other version tells which, the weaker one is taken, because it claims less.",
        example: "港口宣言

与会代表表达了以下观点:
一、各国应保护船舶。
二、船舶需要法院。
",
        advice: "Add the version in another language, which may tell.",
    },
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
        example: "Harbour Declaration
港口宣言

The participants expressed the following views:
与会代表表达了以下观点：
1. Ships need courts.
一、船舶需要法院。
2. Courts need ships.
3. Ports need both.
三、港口两者都需要。
",
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
        code: "quantities-conflicting",
        stage: Stage::Comparison,
        severity: Severity::Warning,
        title: "the versions set a time limit, a year, a share or a frequency differently",
        explanation: "The versions of a statement have as many quantities of a kind (a time in hours to weeks, or in months and years; a year of the calendar; a share in percent; how often something comes again), and one of them differs. A week is taken for seven days and a year for twelve months; days and months are not compared with each other. How often, a month is taken for four weeks.",
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
    Code {
        code: "claim-without-passage",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "the graph has a claim that no passage of the source backs",
        explanation: "Statements, objectives, provisos, periods and counts have to name the passages they are quoted from, and words in a language need a passage in that language.",
        example: "<view_1/st_1> a sl:Statement ;
    sl:text \"Ships need courts.\"@en .
",
        advice: "The graph was not made as it should be: report it with the source.",
    },
    Code {
        code: "quote-out-of-place",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a passage's quote does not fit its place",
        explanation: "A passage has a source, a quote and a position. The quote is as long as the position says, in Unicode code points, and the IRI says the same position.",
        example: "<text.txt#char=0,5> a sl:Passage ;
    oa:hasSource <text.txt> ;
    oa:hasSelector [ oa:exact \"Harbour\" ; oa:start 0 ; oa:end 5 ] .
",
        advice: "The graph was not made as it should be: report it with the source.",
    },
    Code {
        code: "figure-not-agreed",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "the conference has a figure that not every version states",
        explanation: "A figure or a period stands on the conference itself only when the account of each language version has the same.",
        example: "<conference> sl:participation [ sl:unit sl:countries ; sl:number 12 ] ;
    sl:account [ sl:statedIn <eng> ; sl:count [ sl:unit sl:countries ; sl:number 12 ] ] ,
               [ sl:statedIn <zho> ; sl:count [ sl:unit sl:countries ; sl:number 13 ] ] .
",
        advice: "The graph was not made as it should be: report it with the source.",
    },
    Code {
        code: "target-unlike",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a link leads to a thing of another kind",
        explanation: "owl:sameAs says that two IRIs name one thing, so a place is the same as a place, a body as a body. EuroVoc and other thesauri list concepts: a concept of China is not China. A page about a place is not the place either.",
        example: "<place/port-velmar> a schema:City, schema:Place ;
    owl:sameAs <http://eurovoc.europa.eu/4038> .
",
        advice: "Take the IRI that names the thing itself; link a concept to the instrument, as its dcterms:subject.",
    },
    Code {
        code: "same-as-of-theme",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a theme is said to be the same thing as something else",
        explanation: "Two concepts of two schemes are never one thing. They are mapped to each other by skos:exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch. An editor's file that says so is refused before.",
        example: "<theme/river-law> a skos:Concept ;
    owl:sameAs <http://eurovoc.europa.eu/4038> .
",
        advice: "Map the theme by one of the skos matches.",
    },
    Code {
        code: "same-as-twice",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "one thing is said to be two things of one authority",
        explanation: "An authority gives one thing one identifier. GeoNames has a city and the district of the same name apart, Wikidata a court and its building. Both links together say that the two are one, also where the second is reached over another thing.",
        example: "<place/port-velmar> owl:sameAs <https://sws.geonames.org/101/>, <https://sws.geonames.org/102/> .
",
        advice: "Find out which of the two the text speaks of, and leave the other out.",
    },
    Code {
        code: "mapping-of-no-concept",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "something is mapped as a concept that is none",
        explanation: "The mapping properties of SKOS lead from a concept to a concept. A body, a place and an instrument are no concepts, and what GeoNames lists is none.",
        example: "<place/port-velmar> a schema:City ;
    skos:closeMatch <http://www.wikidata.org/entity/Q4> .
",
        advice: "Link a body or a place by owl:sameAs, an instrument by dcterms:subject.",
    },
    Code {
        code: "mapping-contradicts",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a concept is mapped to another in two ways that exclude each other",
        explanation: "An exact match is neither broader, nor narrower, nor merely related (SKOS Reference, S46); a related concept is neither broader nor narrower (S27).",
        example: "<theme/river-law> skos:exactMatch <http://eurovoc.europa.eu/4038> ;
    skos:broadMatch <http://eurovoc.europa.eu/4038> .
",
        advice: "Keep the weaker of the two that is true.",
    },
    Code {
        code: "exact-match-twice",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a theme exactly matches two concepts of one authority",
        explanation: "An exact match goes on from concept to concept, so a theme that reaches two concepts of one thesaurus says that the two mean the same. They do not, or there would be one.",
        example: "<theme/river-law> skos:exactMatch <http://eurovoc.europa.eu/4038>, <http://eurovoc.europa.eu/4039> .
",
        advice: "Keep one, or use skos:closeMatch, which does not go on.",
    },
    Code {
        code: "target-claimed-twice",
        stage: Stage::Rule,
        severity: Severity::Warning,
        title: "two different things are linked to one target as the same",
        explanation: "Two things that are the same as a third are the same; two themes that exactly match one concept match each other. One of the two links is likely to be a slip.",
        example: "<place/port-velmar> owl:sameAs <http://www.wikidata.org/entity/Q4> .
<organization/harbour-court> owl:sameAs <http://www.wikidata.org/entity/Q4> .
",
        advice: "Find out which of the two is meant; when both are one thing, give them one slug.",
    },
    Code {
        code: "link-without-evidence",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a link has no evidence",
        explanation: "Each link of an editor comes with a statement about it that says where the target was read. Without it nobody can tell a checked link from a guess. An editor's file without evidence is refused before.",
        example: "<place/port-velmar> owl:sameAs <http://www.wikidata.org/entity/Q4> .
",
        advice: "Say in the editor's file where the IRI was read, and that it names the same thing.",
    },
    Code {
        code: "shape-violated",
        stage: Stage::Shape,
        severity: Severity::Error,
        title: "a node of the graph is not as its shape wants it",
        explanation: "The shapes of ontology/shapes.ttl (SHACL) say how often each property is used and with which values. The message is the shape's; the place is that of the words which the node, or what is nearest to it, was read from.",
        example: "<conference/account/eng/count/countries> a sl:Count ;
    sl:number -29 ;
    sl:unit sl:countries .
",
        advice: "Correct what the editor's file adds; if it adds nothing here, report it with the source.",
    },
];
