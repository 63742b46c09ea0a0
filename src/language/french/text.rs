//! A French sentence in the form in which its words are looked for.
//!
//! In: a sentence as typeset. Out: the same words with straight apostrophes, plain
//! spaces and no space inside « », in their own case and in lower case, and the way
//! back to the sentence. A typesetter's choice thus never decides whether a cue is
//! found, and every range still names the bytes of the source.

use crate::language::bits::Bits;
use crate::language::scan::{inside_word, is_word_edge};
use crate::source::bytes::{following, is_alphanumeric, masks, places};
use std::ops::Range;

/// A sentence and its plain form. Ranges are in the plain form until [`Text::back`].
pub(super) struct Text<'s> {
    source: &'s str,
    /// In the sentence's own case.
    pub(super) plain: String,
    /// In lower case, with the same places.
    pub(super) lower: String,
    /// For each byte of `plain`: where its character starts in the source.
    origin: Vec<usize>,
}

impl<'s> Text<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        let mut text = Self {
            source,
            plain: String::with_capacity(source.len()),
            lower: String::with_capacity(source.len()),
            origin: Vec::with_capacity(source.len()),
        };
        // White space is looked over once, from its first blank.
        let (mut blank_end, mut closes) = (0, false);
        let mut at = 0;
        while let Some(c) = source.get(at..).and_then(|rest| rest.chars().next()) {
            let ascii = text.add_ascii(at);
            if ascii > 0 {
                at += ascii;
                continue;
            }
            let here = at;
            at += c.len_utf8();
            if c.is_whitespace() {
                if here >= blank_end {
                    let after = source.get(here..).unwrap_or_default().trim_start();
                    (blank_end, closes) = (source.len() - after.len(), after.starts_with('»'));
                }
                if closes || text.plain.ends_with('«') {
                    continue;
                }
            }
            let plain = match c {
                '’' | 'ʼ' | '‘' => '\'',
                '\u{2010}' | '\u{2011}' => '-',
                c if c.is_whitespace() => ' ',
                c => c,
            };
            text.plain.push(plain);
            text.lower.push(lower(plain));
            text.origin.resize(text.plain.len(), here);
        }
        text.lower.make_ascii_lowercase();
        text
    }

    /// Adds the letters and marks of ASCII from a place of the source on, which stand for
    /// themselves, and tells how many there are. They are put in lower case later, together.
    fn add_ascii(&mut self, from: usize) -> usize {
        let rest = self.source.get(from..).unwrap_or_default();
        let ascii = rest.bytes().take_while(u8::is_ascii_graphic).count();
        let part = rest.get(..ascii).unwrap_or_default();
        self.plain.push_str(part);
        self.lower.push_str(part);
        self.origin.extend(from..from + ascii);
        ascii
    }

    /// The words of a range.
    pub(super) fn get(&self, range: Range<usize>) -> &str {
        self.plain.get(range).unwrap_or_default()
    }

    /// The words of a range in lower case.
    pub(super) fn low(&self, range: Range<usize>) -> &str {
        self.lower.get(range).unwrap_or_default()
    }

    /// Its length.
    pub(super) fn len(&self) -> usize {
        self.plain.len()
    }

    /// The range of the source that a range of the plain form stands for.
    pub(super) fn back(&self, range: Range<usize>) -> Range<usize> {
        let start_of = |at: usize| self.origin.get(at).copied();
        let start = start_of(range.start).unwrap_or(self.source.len());
        let end = range.end.checked_sub(1).and_then(start_of).map_or(0, |at| {
            let rest = self.source.get(at..).unwrap_or_default();
            at + rest.chars().next().map_or(0, char::len_utf8)
        });
        start..end.max(start)
    }

    /// Where the earliest of several cues stands from a byte on, in lower case and as
    /// whole words; of those at one place, the longest. See [`matches`] for what a cue
    /// may hold. No more of the text is looked at than up to that place.
    pub(super) fn first(&self, cues: &[&str], from: usize) -> Option<Range<usize>> {
        let cues = || cues.iter().flat_map(|cue| alternatives(cue));
        let mut begin = Bits::<{ PAIRS / 64 }>::NONE;
        for cue in cues() {
            begin.insert(pair(cue.as_bytes()));
        }
        let bytes = self.lower.as_bytes();
        let begins = |at: &usize| {
            let two = bytes.get(*at..at + 2);
            two.is_some_and(|two| begin.has(pair(two)))
        };
        let places = outside_words(bytes.get(from..)?).map(|at| from + at);
        places.filter(begins).find_map(|at| {
            if inside_word(bytes, at) || !is_word_edge(&self.lower, at) {
                return None;
            }
            let rest = self.low(at..self.len());
            let longest = cues().filter_map(|cue| matches(rest, cue)).max()?;
            Some(at..at + longest)
        })
    }
}

/// The alternatives of a cue, between `|`.
fn alternatives(cue: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(cue);
    std::iter::from_fn(move || {
        let all = rest?;
        let end = all.bytes().position(|byte| byte == b'|');
        rest = end.and_then(|end| all.get(end + 1..));
        all.get(..end.unwrap_or(all.len()))
    })
}

/// The places that stand in no word of ASCII letters or digits; also some behind the last.
fn outside_words(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let mut before = 0;
    places(masks(bytes, is_alphanumeric).map(move |letters| !following(letters, &mut before)))
}

/// How many beginnings of cues are told apart.
const PAIRS: usize = 1 << 10;

/// What tells how a text begins, by its first two bytes; every cue has them, and neither is
/// `~` nor `*`.
fn pair(bytes: &[u8]) -> usize {
    let low = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(byte & 31));
    low(bytes.first()) << 5 | low(bytes.get(1))
}

/// One character in lower case, if that takes as many bytes.
fn lower(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
        _ => c,
    }
}

/// How much of the start of a text is a cue. In a cue, `~` is an ending of agreement
/// ("", "e", "s", "es"), a space is any white space, and `*` is up to two words and
/// the space after them.
fn matches(text: &str, cue: &str) -> Option<usize> {
    let Some(first) = cue.chars().next() else {
        return Some(0);
    };
    let rest = cue.get(first.len_utf8()..)?;
    let go_on = |eaten: usize, cue: &str| Some(eaten + matches(text.get(eaten..)?, cue)?);
    let found = match first {
        '~' => ["es", "e", "s", ""]
            .iter()
            .filter(|ending| text.starts_with(**ending))
            .find_map(|ending| go_on(ending.len(), rest)),
        ' ' => {
            let blank = text.len() - text.trim_start().len();
            (blank > 0).then(|| go_on(blank, rest)).flatten()
        }
        '*' => {
            let rest = rest.strip_prefix(' ').unwrap_or(rest);
            let ends = text.match_indices(' ').map(|(at, _)| at + 1).take(2);
            std::iter::once(0)
                .chain(ends)
                .find_map(|eaten| go_on(eaten, rest))
        }
        _ => text
            .starts_with(first)
            .then(|| go_on(first.len_utf8(), rest))
            .flatten(),
    }?;
    // The last character of a cue must end a word.
    let after = text.get(found..)?.chars().next();
    let runs_on = after.is_some_and(char::is_alphanumeric)
        && (first == '~' || first.is_alphanumeric())
        && matches!(rest, "" | "~");
    (!runs_on).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typesetting_does_not_matter() {
        let source = "L\u{2019}État s\u{2019}engage\u{a0}à dire «\u{202f}oui\u{202f}»\u{a0}!";
        let text = Text::new(source);
        assert_eq!(text.plain, "L'État s'engage à dire «oui» !");
        assert_eq!(text.lower, "l'état s'engage à dire «oui» !");
        let cue = text.first(&["s'engage à"], 0).expect("the cue is there");
        assert_eq!(&source[text.back(cue)], "s\u{2019}engage\u{a0}à");
        let quote = text.first(&["oui"], 0).expect("the word is there");
        assert_eq!(&source[text.back(quote)], "oui");
        assert_eq!(&source[text.back(0..text.len())], source);
    }

    #[test]
    fn cues() {
        for (sentence, cue, found) in [
            ("Elle s'est tenue ici", "s'est tenu~", Some("s'est tenue")),
            ("Elles sont réunies à Oran", "réuni~ à", Some("réunies à")),
            ("le tenuement s'est tenu", "tenu~", Some("tenu")),
            (
                "ont exprimé leur très vive gratitude à",
                "exprimé leur * gratitude",
                Some("exprimé leur très vive gratitude"),
            ),
            (
                "exprimé leur gratitude",
                "exprimé leur * gratitude",
                Some("exprimé leur gratitude"),
            ),
            (
                "exprimé leur si vive et si grande gratitude",
                "leur * gratitude",
                None,
            ),
            ("endroit", "droit", None),
            ("droite", "droit", None),
        ] {
            let text = Text::new(sentence);
            let range = text.first(&[cue], 0).map(|range| text.get(range));
            assert_eq!(range, found, "{cue} in {sentence}");
        }
    }
}
