//! One instrument in the layouts in which databases publish it.

use crate::instrument::{Instrument, Paragraph};
use softlaw::source::Input;
use std::collections::HashMap;

/// How the versions stand beside or after each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Both languages on one line; titles on two.
    SameLine,
    /// A line of English, a line of Chinese.
    Alternating,
    /// All of the English, then all of the Chinese.
    Blocks,
    /// `en.txt` and `zh.txt`.
    TwoFiles,
    /// Two columns with a tab between them.
    Columns,
    /// Two columns with a comma between them, each cell in quotation marks.
    Cells,
}

pub const LAYOUTS: [Layout; 6] = [
    Layout::SameLine,
    Layout::Alternating,
    Layout::Blocks,
    Layout::TwoFiles,
    Layout::Columns,
    Layout::Cells,
];

/// How the text is typed, whatever its layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// One line a paragraph, line feeds.
    Plain,
    /// Carriage returns and line feeds after a byte order mark.
    CrLfAndMark,
    /// Broken at a width at which no line happens to end with its sentence (nothing
    /// would tell that its paragraph goes on), with an empty line between paragraphs.
    /// Not in columns and not on one line with another language.
    Wrapped,
    /// ASCII commas, colons and quotation marks in both languages.
    AsciiMarks,
    /// The Chinese in Traditional characters.
    Traditional,
    /// In GB18030.
    Gb18030,
    /// In UTF-16, little end first, with its mark.
    Utf16,
}

pub const TYPINGS: [Typing; 7] = [
    Typing::Plain,
    Typing::CrLfAndMark,
    Typing::Wrapped,
    Typing::AsciiMarks,
    Typing::Traditional,
    Typing::Gb18030,
    Typing::Utf16,
];

/// Every combination that a database would publish.
pub fn all() -> Vec<(Layout, Typing)> {
    LAYOUTS
        .iter()
        .flat_map(|&layout| TYPINGS.iter().map(move |&typing| (layout, typing)))
        .filter(|&(layout, typing)| {
            let one_line = matches!(layout, Layout::Columns | Layout::Cells | Layout::SameLine);
            typing != Typing::Wrapped || !one_line
        })
        .collect()
}

/// The files of an instrument.
pub fn files(instrument: &Instrument, layout: Layout, typing: Typing) -> Vec<Input> {
    let paragraphs = instrument.paragraphs();
    // Nothing tells wrapped paragraphs apart where no width fits.
    let width = width(&paragraphs).filter(|_| typing == Typing::Wrapped);
    let line = |text: &str| match width {
        Some(width) => wrap(text, width) + "\n\n",
        None => text.to_owned() + "\n",
    };
    let english = |all: &[Paragraph]| all.iter().flat_map(|p| &p.0).map(|p| line(p)).collect();
    let chinese = |all: &[Paragraph]| all.iter().flat_map(|p| &p.1).map(|p| line(p)).collect();
    let texts: Vec<(&str, String)> = match layout {
        Layout::TwoFiles => vec![
            ("en.txt", english(&paragraphs)),
            ("zh.txt", chinese(&paragraphs)),
        ],
        Layout::Blocks => {
            let both: [String; 2] = [english(&paragraphs), chinese(&paragraphs)];
            vec![("text.txt", both.join("\n"))]
        }
        Layout::SameLine => {
            let (title, rest) = paragraphs.split_at(1);
            let lines = rest.iter().map(|(english, chinese)| {
                let parts: Vec<&str> = english.iter().chain(chinese).map(String::as_str).collect();
                line(&parts.join(" "))
            });
            let alternating = title.iter().flat_map(|(e, c)| e.iter().chain(c));
            let text = alternating.map(|t| line(t)).chain(lines).collect();
            vec![("text.txt", text)]
        }
        Layout::Alternating => {
            let lines = paragraphs.iter().flat_map(|(e, c)| e.iter().chain(c));
            vec![("text.txt", lines.map(|text| line(text)).collect())]
        }
        Layout::Columns => {
            let rows = paragraphs.iter().map(|(english, chinese)| {
                let cell = |text: &Option<String>| text.clone().unwrap_or_default();
                line(&format!("{}\t{}", cell(english), cell(chinese)))
            });
            vec![("text.tsv", rows.collect())]
        }
        Layout::Cells => {
            let rows = paragraphs.iter().map(|(english, chinese)| {
                // Marks are doubled as they are typed.
                let typed = |text: &str| match typing {
                    Typing::AsciiMarks => ascii_marks(text),
                    _ => text.to_owned(),
                };
                let cell = |text: &Option<String>| {
                    typed(text.as_deref().unwrap_or_default()).replace('"', "\"\"")
                };
                line(&format!("\"{}\",\"{}\"", cell(english), cell(chinese)))
            });
            vec![("text.csv", rows.collect())]
        }
    };
    texts
        .into_iter()
        .map(|(name, text)| Input {
            name: name.to_owned(),
            bytes: bytes(&text, typing),
        })
        .collect()
}

fn bytes(text: &str, typing: Typing) -> Vec<u8> {
    match typing {
        Typing::Plain | Typing::Wrapped => text.as_bytes().to_vec(),
        Typing::CrLfAndMark => format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes(),
        Typing::AsciiMarks => ascii_marks(text).into_bytes(),
        Typing::Traditional => traditional(text).into_bytes(),
        Typing::Gb18030 => encoding_rs::GB18030.encode(text).0.into_owned(),
        Typing::Utf16 => "\u{feff}"
            .encode_utf16()
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect(),
    }
}

/// Commas, colons and quotation marks as ASCII has them.
pub fn ascii_marks(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '，' => ',',
            '：' => ':',
            '“' | '”' => '"',
            other => other,
        })
        .collect()
}

/// The characters of the drawn instruments that the two scripts write differently:
/// Simplified, Traditional.
const SCRIPTS: [&str; 2] = [
    "与两为举书亚们价众会养办务参员围园国图坛复护损换旧无来机构档毕测灯点绕绘绝罗观讨训议记论调达这邻门须题馆岛开张当录纸尔厦于吁应",
    "與兩為舉書亞們價眾會養辦務參員圍園國圖壇復護損換舊無來機構檔畢測燈點繞繪絕羅觀討訓議記論調達這鄰門須題館島開張當錄紙爾廈於籲應",
];

/// In Traditional characters.
pub fn traditional(text: &str) -> String {
    swapped(text, SCRIPTS[0], SCRIPTS[1])
}

/// In Simplified characters.
pub fn simplified(text: &str) -> String {
    swapped(text, SCRIPTS[1], SCRIPTS[0])
}

fn swapped(text: &str, from: &str, to: &str) -> String {
    let pairs: HashMap<char, char> = from.chars().zip(to.chars()).collect();
    text.chars()
        .map(|c| pairs.get(&c).copied().unwrap_or(c))
        .collect()
}

/// The first width at which no line but a paragraph's last ends a sentence, if any.
fn width(paragraphs: &[Paragraph]) -> Option<usize> {
    let texts: Vec<&String> = paragraphs
        .iter()
        .flat_map(|(e, c)| e.iter().chain(c))
        .collect();
    let ends = |line: &str| line.ends_with(['.', '。', ':', '：', ';']);
    let fits = |width: &usize| {
        texts.iter().all(|text| {
            let wrapped = wrap(text, *width);
            !wrapped.lines().rev().skip(1).any(ends)
        })
    };
    (38..72).find(fits)
}

/// Lines of at most so many columns; a Chinese character takes two.
fn wrap(text: &str, columns: usize) -> String {
    let wide = |c: char| !c.is_ascii() && !matches!(c, '“' | '”');
    let (mut out, mut column) = (String::new(), 0);
    for word in text.split_inclusive(|c: char| c == ' ' || wide(c)) {
        let width: usize = word.chars().map(|c| 1 + usize::from(wide(c))).sum();
        // A line doesn't begin with a mark.
        let mark = word.starts_with(['，', '。', '、', '：', '”']);
        if column + word.trim_end().len().min(width) > columns && !mark {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            column = 0;
        }
        out.push_str(word);
        column += width;
    }
    out
}
