//! The promises as checks: each panics with what it found where it does not hold.
//!
//! In: the bytes of one instrument. Out: the next stage's value, for the next check.
//! The properties of `tests/promises.rs` and the targets of `fuzz/` share them.

#[allow(
    clippy::duplicate_mod,
    reason = "each file is shared with others alone"
)]
#[path = "bare.rs"]
mod letters;

use letters::bare;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::Quad;
use serde_json::Value;
use softlaw::export::{self, Format};
use softlaw::graph::{self, Graph};
use softlaw::iri::Base;
use softlaw::model::{self, Declaration, Passage, Quote};
use softlaw::source::{self, Input, Source, Span};

/// Between the bytes of two files of one instrument.
pub const NEXT_FILE: u8 = 0x1d;

/// The files that bytes stand for: `1.txt`, `2.txt` and so on.
pub fn files(bytes: &[u8], extension: &str) -> Vec<Input> {
    bytes
        .split(|&byte| byte == NEXT_FILE)
        .enumerate()
        .map(|(index, bytes)| Input {
            name: format!("{}.{extension}", index + 1),
            bytes: bytes.to_vec(),
        })
        .collect()
}

/// Reads; what is refused is refused with a reason and with advice.
pub fn read(inputs: &[Input]) -> Option<Source> {
    match source::read(inputs) {
        Ok(source) => {
            for (index, input) in inputs.iter().enumerate() {
                text_and_markup_cover(&source, index, &input.bytes);
            }
            spans_are_text(&source);
            Some(source)
        }
        Err(error) => {
            assert!(!error.to_string().is_empty() && !error.help().is_empty());
            None
        }
    }
}

/// Every character's bytes and the markup are the whole file, and no byte is two
/// characters'; the words of each passage stand at its place.
fn text_and_markup_cover(source: &Source, file: usize, bytes: &[u8]) {
    let contents = &source.files[file];
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    for (count, (start, c)) in contents.text.char_indices().enumerate() {
        let end = start + c.len_utf8();
        let passage = source.passage(Span { file, start, end });
        assert_eq!((passage.start, passage.end), (count, count + 1));
        assert!(passage.exact.chars().eq([c]), "{passage:?} is not {c:?}");
        pieces.push(passage.bytes);
    }
    // Columns are read one after the other, whatever order they stand in.
    pieces.sort_unstable();
    for pair in pieces.windows(2) {
        // Two characters may share one entity, or one code of Big5.
        assert!(pair[1].0 >= pair[0].1 || pair[0] == pair[1], "{pair:?}");
    }
    for markup in &contents.markup {
        assert!(markup.start < markup.end, "empty markup at {markup:?}");
        let passage = source.markup_passage(file, markup);
        assert_eq!(passage.bytes, (markup.start, markup.end));
        assert!(passage.exact.is_empty() && passage.end <= contents.record.chars);
        pieces.push(passage.bytes);
    }
    cover(pieces, bytes.len(), "bytes");
}

/// Segments come in order; segments, noise and notes are spans of the text.
fn spans_are_text(source: &Source) {
    let mut last = (0, 0);
    for segment in &source.segments {
        let words = source.text(segment.span);
        assert!(!words.is_empty() && words.trim() == words, "{words:?}");
        let start = (segment.span.file, segment.span.start);
        assert!(start >= last, "{words:?} comes before what was read first");
        last = (segment.span.file, segment.span.end);
    }
    for noise in &source.noise {
        assert!(!source.text(noise.span).is_empty(), "{noise:?}");
    }
    for note in &source.notes {
        let text = &source.files[note.span.file].text;
        assert!(text.get(note.span.start..note.span.end).is_some());
        assert!(!note.message.is_empty());
    }
}

/// The pieces, which may overlap, leave nothing out from 0 to `end`.
fn cover(mut pieces: Vec<(usize, usize)>, end: usize, what: &str) {
    pieces.sort_unstable();
    let mut at = 0;
    for (start, end) in pieces {
        assert!(start <= at, "{what} {at} to {start} are in no passage");
        at = at.max(end);
    }
    assert_eq!(at, end, "{what} {at} to {end} are in no passage");
}

/// Interprets: passages, remainder and markup are the whole text and all bytes, every
/// passage says what stands at its place, every value is said by its passage.
pub fn interpret(source: &Source) -> Declaration {
    let declaration = model::interpret(source);
    let texts: Vec<Text> = source
        .files
        .iter()
        .map(|file| Text::new(&file.text))
        .collect();
    let value = serde_json::to_value(&declaration).expect("a declaration is JSON");
    each::<Passage>(&value, "exact", &mut |passage| {
        texts[passage.file].says(&passage);
    });
    each::<Quote>(&value, "passages", &mut |quote| supported(&quote));
    for (index, file) in source.files.iter().enumerate() {
        let passages: Vec<Passage> = leaves(&declaration)
            .into_iter()
            .filter(|passage| passage.file == index)
            .collect();
        let chars = passages.iter().map(|p| (p.start, p.end)).collect();
        cover(chars, file.record.chars, "code points");
        let bytes = passages.iter().map(|p| p.bytes);
        let markup = file.markup.iter().map(|range| (range.start, range.end));
        cover(bytes.chain(markup).collect(), file.record.bytes, "bytes");
    }
    declaration
}

/// The passages that with the remainder are the text: titles, tags, printed numbers,
/// sentences, and the note that the text is an excerpt.
fn leaves(declaration: &Declaration) -> Vec<Passage> {
    let versions = declaration
        .versions
        .iter()
        .flat_map(|version| version.title.iter().chain(&version.status));
    let provisions = declaration.provisions.iter().flat_map(|provision| {
        let statements = provision.statements.iter();
        let texts = statements.flat_map(|s| s.number.iter().chain(&s.text));
        provision.number.iter().chain(texts)
    });
    let quoted = versions
        .chain(provisions)
        .flat_map(|quote| quote.passages.clone());
    let excerpt = declaration
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.as_str() == "declared-excerpt")
        .filter_map(|diagnostic| diagnostic.passage.clone());
    let remainder = declaration.remainder.iter().map(|r| r.passage.clone());
    quoted.chain(excerpt).chain(remainder).collect()
}

/// A file's text by code points.
struct Text<'t> {
    text: &'t str,
    at: Vec<usize>,
}

impl<'t> Text<'t> {
    fn new(text: &'t str) -> Self {
        let ends = std::iter::once(text.len());
        let at = text.char_indices().map(|(at, _)| at).chain(ends).collect();
        Self { text, at }
    }

    fn says(&self, passage: &Passage) {
        let (start, end) = (self.at[passage.start], self.at[passage.end]);
        assert_eq!(passage.exact, self.text[start..end], "{passage:?}");
        assert!(
            self.text[..start].ends_with(passage.prefix()),
            "{passage:?}"
        );
        assert!(
            self.text[end..].starts_with(passage.suffix()),
            "{passage:?}"
        );
    }
}

/// Calls back for each part of a document that has the key and is a `T`.
fn each<T: serde::de::DeserializeOwned>(value: &Value, key: &str, found: &mut impl FnMut(T)) {
    match value {
        Value::Object(map) => {
            if map.contains_key(key) {
                found(serde_json::from_value(value.clone()).expect("the key names the type"));
            }
            map.values().for_each(|value| each(value, key, found));
        }
        Value::Array(list) => list.iter().for_each(|value| each(value, key, found)),
        _ => {}
    }
}

/// A passage, or all in a row, has the value's words in their order and, but for white
/// space, marks without room and what stands in brackets, no others.
fn supported(quote: &Quote) {
    assert!(!quote.passages.is_empty(), "no passage for {quote:?}");
    assert!(!quote.text.is_empty(), "no words in {quote:?}");
    let mut said: Vec<&str> = quote.passages.iter().map(|p| p.exact.as_str()).collect();
    // One after another as lines are, and as they stand: a mark that quotes a line is a
    // value's own where each passage is a line by itself.
    let (below, beside) = (said.join("\n"), said.join(" "));
    said.extend([&*below, &*beside]);
    let value = bare(&quote.text);
    // As it stands, with the ends of links that it kept.
    let whole = bare(&quote.text.replace("](", "] ("));
    let is_said = |words: &&str| {
        // A word that was cut at the end of a line is whole; a compound keeps its hyphen.
        let cut = words.contains(['-', '\u{2010}']) && words.contains(['\n', '\r']);
        // "Lake Council](LC)" ends no link where none begins.
        let linked = bare(&ending_no_link(&unquoted(words)));
        let words = bare(&unquoted(words));
        let pairs = [(&value, &words), (&whole, &linked)];
        pairs.into_iter().any(|(value, words)| {
            matches(value, words) || cut && matches(&unhyphened(value), &unhyphened(words))
        })
    };
    assert!(said.iter().any(is_said), "not said: {quote:?}");
}

/// A text without the "> " before lines but the first, as a letter is quoted.
fn unquoted(text: &str) -> String {
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |kept, line| {
        let line = line.trim_start();
        let words = line.trim_start_matches(['>', ' ']);
        let quoted = line.starts_with('>') && line[..line.len() - words.len()].ends_with(' ');
        kept + "\n" + if quoted { words } else { line }
    })
}

/// The words with "](" apart where no "[" stands before it.
fn ending_no_link(words: &str) -> String {
    let mut parts = words.split("](").peekable();
    let mut out = String::new();
    while let Some(part) = parts.next() {
        out.push_str(part);
        if parts.peek().is_some() {
            out.push_str(if part.contains('[') { "](" } else { "] (" });
        }
    }
    out
}

fn unhyphened(words: &[char]) -> Vec<char> {
    let hyphens = ['-', '\u{2010}'];
    words
        .iter()
        .copied()
        .filter(|c| !hyphens.contains(c))
        .collect()
}

/// Whether the value is the words without at most one stretch in brackets.
fn matches(value: &[char], words: &[char]) -> bool {
    let same = value.iter().zip(words).take_while(|(a, b)| a == b).count();
    if same == value.len() && same == words.len() {
        return true;
    }
    let Some(cut) = words.len().checked_sub(value.len()) else {
        return false;
    };
    (0..=same).any(|at| {
        let gone = &words[at..at + cut];
        matches!(gone, ['(' | '（', .., ')' | '）']) && words[at + cut..] == value[at..]
    })
}

/// Describes and exports: each format has the same bytes again, and its parser reads
/// the graph's quads back, no more and no fewer.
pub fn quads(declaration: &Declaration) -> Graph {
    let described = graph::describe(declaration, None, &Base::default())
        .expect("without an editor there is nothing to refuse");
    for (format, expected) in [
        (Format::NQuads, described.quads.len()),
        (Format::TriG, described.quads.len()),
        (Format::Turtle, described.union().len()),
    ] {
        let text = export::to_string(&described, format).expect("text holds any graph");
        assert_eq!(parse(&text, format).len(), expected, "{format:?}:\n{text}");
    }
    described
}

/// What oxigraph's parser reads.
pub fn parse(text: &str, format: Format) -> Vec<Quad> {
    let format = RdfFormat::from_media_type(format.media_type()).expect("oxigraph reads it");
    RdfParser::from_format(format)
        .for_slice(text.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
}
