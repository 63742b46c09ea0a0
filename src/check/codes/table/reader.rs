//! What the reader of a source finds, in the order in which it reads.

use super::super::{Code, Severity, Stage};

pub(super) const ROWS: &[Code] = &[
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
        example: super::WITHOUT_A_VIEW,
        advice: "Compare with the publisher's copy.",
    },
    Code {
        code: "one-language",
        stage: Stage::Reader,
        severity: Severity::Note,
        title: "the text is in one language alone",
        explanation: "Only one language version was found, so nothing is compared. The graph has the statements in this language.",
        example: super::PREAMBLE_ALONE,
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
        title: "the text has no views",
        explanation: "No items were found: no sequence of numbers, no bullets and no paragraphs below an opening formula. All sentences are kept as recitals.",
        example: super::PREAMBLE_ALONE,
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
];
