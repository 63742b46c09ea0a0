//! Reads bytes into a [`Source`]: decoded text, the stretches of it that belong to one
//! language, what is no content, and notes on damage and guesses.
//!
//! In: one or more files of one instrument, as bytes. Out: the text and, for every
//! place in it, the way back to the bytes. Promises:
//! 1. The text of a file and its [`File::markup`] together cover all bytes of the file, in
//!    order, but for columns; what a passage says is what the text holds at its place.
//! 2. Nothing is dropped or re-joined: segments and noise are spans of the text.
//! 3. Any bytes are read or refused with a reason, in time in proportion to them.

mod blanks;
mod bullets;
pub(crate) mod bytes;
mod columns;
mod csv;
mod decode;
mod encoding;
mod error;
mod html;
mod layout;
mod map;
mod mapped;
mod note;
mod page;
mod passage;
mod pinyin;
mod places;
mod refuse;
mod script;
mod transcode;
mod wiki;

use bullets::SMALL as SMALL_BULLET;
pub(crate) use bullets::is_bullet;
pub use error::ReadError;
pub use layout::{Cell, Noise, NoiseKind, Segment};
pub use note::{Note, NoteKind};
pub(crate) use pinyin::syllable;
pub use script::{Script, script_of};
pub(crate) use script::{is_invisible, width};

use crate::file_name;
use crate::hexadecimal::hexadecimal;
use crate::model::FileRecord;
use blanks::Blanks;
use decode::Decoded;
use page::Page;
use places::Places;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// One file to read: a name for messages and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// As messages name it: the name of the file.
    pub name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// A stretch of a file's decoded text, in bytes of that text, end-exclusive.
/// Both ends are character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index into [`Source::files`].
    pub file: usize,
    /// First byte of the decoded text.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
}

impl Span {
    /// The part of this span that a range relative to its start names.
    pub fn part(&self, range: &Range<usize>) -> Self {
        Self {
            file: self.file,
            start: self.start + range.start,
            end: self.start + range.end,
        }
    }

    /// From the start of this span to the end of another in the same file.
    pub fn to(&self, last: &Self) -> Self {
        Self {
            end: last.end,
            ..*self
        }
    }
}

/// A decoded file.
#[derive(Debug, Clone)]
pub struct File {
    /// What the model says of the file.
    pub record: FileRecord,
    /// The decoded text, without a byte order mark; of HTML, CSV and
    /// columns, what a reader sees, in the order in which it is read.
    pub text: Arc<str>,
    /// Bytes of the file that no text stands for, in order: a byte order mark, tags,
    /// scripts, white space that HTML ignores, the quotation marks around cells of CSV.
    pub markup: Vec<Range<usize>>,
    places: Places,
    blanks: Blanks,
    /// Where the items of the lists of a page begin, in order, and how deep the lists lie.
    items: Vec<(usize, usize)>,
}

/// One instrument's text, ready to be interpreted.
#[derive(Debug, Clone)]
pub struct Source {
    /// In the order given.
    pub files: Vec<File>,
    /// In document order; blank lines and noise have none.
    pub segments: Vec<Segment>,
    /// What is no content, in document order. It lies outside every segment, but for
    /// what stands inside a sentence.
    pub noise: Vec<Noise>,
    /// What was noticed on the way, file by file.
    pub notes: Vec<Note>,
}

/// Reads the files of one instrument.
///
/// # Errors
/// A file that is empty, binary, or not text in an encoding we read; the error
/// names the file and, where there is one, the line and column.
pub fn read(inputs: &[Input]) -> Result<Source, ReadError> {
    let mut source = Source {
        files: Vec::with_capacity(inputs.len()),
        segments: Vec::new(),
        noise: Vec::new(),
        notes: Vec::new(),
    };
    for (index, input) in inputs.iter().enumerate() {
        source.add(index, input)?;
    }
    Ok(source)
}

/// What a reader sees of a file.
struct Seen<'a> {
    text: Cow<'a, str>,
    places: Places,
    /// Bytes of the file that no text stands for.
    markup: Vec<Range<usize>>,
    /// As a [`Page`] has them.
    aside: Vec<Range<usize>>,
    items: Vec<(usize, usize)>,
}

/// What a reader sees of a page, a table or columns.
fn visible(name: &str, text: &str) -> Option<Page> {
    if csv::is_csv(name) {
        return Some(csv::read(text));
    }
    if html::is_html(name, text) {
        return Some(html::read(text));
    }
    if wiki::is_wiki(name, text) {
        return Some(wiki::read(text));
    }
    columns::read(text)
}

/// What a reader sees of a decoded file, whose notes then tell places in that.
fn seen<'a>(input: &Input, decoded: &mut Decoded<'a>) -> Result<Seen<'a>, ReadError> {
    let map = std::mem::take(&mut decoded.map);
    let len = input.bytes.len();
    let Some(page) = visible(&input.name, &decoded.text) else {
        let markup = map.gaps(len);
        let text = std::mem::take(&mut decoded.text);
        return Ok(Seen {
            places: Places::new(&text, map, None),
            text,
            markup,
            aside: Vec::new(),
            items: Vec::new(),
        });
    };
    if page.text.trim().is_empty() {
        return Err(ReadError::Empty {
            name: input.name.clone(),
        });
    }
    let outside = decoded.text.len() - page.map.covered();
    for (_, range, _) in &mut decoded.notes {
        *range = page.map.back(range);
    }
    let dropped = page.markup.map(|markup| {
        let message = format!("{outside} bytes of {markup} are no text");
        (NoteKind::MarkupDropped, 0..0, message)
    });
    decoded.notes.extend(dropped);
    let places = Places::new(&page.text, map, Some(page.map));
    Ok(Seen {
        markup: places.gaps(len),
        text: Cow::Owned(page.text),
        places,
        aside: page.aside,
        items: page.items,
    })
}

impl Source {
    fn add(&mut self, index: usize, input: &Input) -> Result<(), ReadError> {
        let mut decoded = decode::decode(input)?;
        let Seen {
            text,
            places,
            markup,
            aside,
            items,
        } = seen(input, &mut decoded)?;
        let note = |(kind, range, message): (NoteKind, Range<usize>, String)| Note {
            kind,
            span: Span {
                file: index,
                start: range.start,
                end: range.end,
            },
            message,
        };
        self.notes.extend(decoded.notes.into_iter().map(note));
        layout::lay_out(index, &text, (&aside, &items), self);
        self.files.push(File {
            record: FileRecord {
                // The same file gives the same record wherever it lies.
                name: file_name::last(&input.name).to_owned(),
                encoding: decoded.encoding.to_owned(),
                bytes: input.bytes.len(),
                chars: places.chars(text.len()),
                markup: markup.iter().map(|gap| (gap.start, gap.end)).collect(),
                sha256: hexadecimal(&Sha256::digest(&input.bytes)),
            },
            blanks: Blanks::of(&text),
            text: Arc::from(text.as_ref()),
            markup,
            places,
            items,
        });
        Ok(())
    }

    /// Whether a span begins where an item of a list of a page does.
    pub(crate) fn is_item(&self, span: Span) -> bool {
        self.depth(span).is_some()
    }

    /// How deep the list of a page lies whose item begins where a span does.
    pub(crate) fn depth(&self, span: Span) -> Option<usize> {
        let items = &self.files.get(span.file)?.items;
        let at = items
            .binary_search_by_key(&span.start, |(at, _)| *at)
            .ok()?;
        items.get(at).map(|(_, depth)| *depth)
    }

    /// The text of a span; empty for a span of another source.
    pub fn text(&self, span: Span) -> &str {
        self.files
            .get(span.file)
            .and_then(|file| file.text.get(span.start..span.end))
            .unwrap_or_default()
    }
}
