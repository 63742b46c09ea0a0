//! Bytes to text, with the way back.
//!
//! In: a file. Out: its text, a [`Map`] from the text to the bytes, and notes. A damaged
//! file is read and reported; only what has more damage than text is refused.

use super::Input;
use super::encoding::{Choice, Evidence, choose};
use super::error::ReadError;
use super::map::Map;
use super::note::NoteKind;
use super::refuse;
use super::transcode::Text;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;
use std::ops::Range;

/// A file's text and how it was made.
pub(super) struct Decoded<'b> {
    pub(super) text: Cow<'b, str>,
    /// From the text to the bytes of the file.
    pub(super) map: Map,
    /// As the WHATWG Encoding Standard spells it.
    pub(super) encoding: &'static str,
    /// What to say, each at a range of the text.
    pub(super) notes: Vec<(NoteKind, Range<usize>, String)>,
}

pub(super) fn decode(input: &Input) -> Result<Decoded<'_>, ReadError> {
    refuse::by_format(input)?;
    let Choice {
        encoding,
        mark,
        evidence,
        text: whole,
    } = choose(&input.bytes);
    let body = input.bytes.get(mark..).unwrap_or_default();
    let mut text = Text::default();
    let name = if encoding == UTF_16LE || encoding == UTF_16BE {
        text.utf_16(body, mark, encoding == UTF_16BE);
        encoding.name()
    } else {
        refuse::by_controls(input, body)?;
        if let Some(whole) = whole {
            text.map = Map::unchanged(mark, whole.len());
            encoding.name()
        } else if encoding == UTF_8 {
            text.utf_8(body, mark);
            encoding.name()
        } else {
            text.legacy(body, encoding)
        }
    };
    let out = whole.unwrap_or(&text.out);
    let blank = |c: char| c.is_whitespace() || c == '\u{FEFF}';
    if out.chars().all(blank) {
        return Err(ReadError::Empty {
            name: input.name.clone(),
        });
    }
    // A Western encoding gives every byte a character, so only sense can tell.
    let nonsense = (evidence == Evidence::Guessed && encoding.is_single_byte())
        .then(|| western_nonsense(out))
        .flatten();
    let bad = match text.damage.first() {
        Some(damage) if text.is_hopeless() => Some(damage.start),
        _ => nonsense,
    };
    if let Some(bad) = bad {
        return Err(undecodable(input, text.map.range(bad..bad).start));
    }
    let mut notes: Vec<_> = doubt(evidence, name, out).into_iter().collect();
    text.report(&input.bytes, name, &mut notes);
    Ok(Decoded {
        text: whole.map_or(Cow::Owned(text.out), Cow::Borrowed),
        map: text.map,
        encoding: name,
        notes,
    })
}

/// The error for bytes that are no text, at a place of the file.
fn undecodable(input: &Input, at: usize) -> ReadError {
    let bytes = input.bytes.iter().skip(at).take(4);
    let found: Vec<String> = bytes.map(|byte| format!("{byte:02X}")).collect();
    ReadError::Undecodable {
        name: input.name.clone(),
        place: refuse::locate(&input.bytes, at),
        found: found.join(" "),
    }
}

/// What is told of an encoding that the file does not say, or says wrongly: at the first
/// character that shows it.
fn doubt(evidence: Evidence, name: &str, out: &str) -> Option<(NoteKind, Range<usize>, String)> {
    let (kind, message) = match evidence {
        Evidence::Sure => return None,
        Evidence::Guessed => (
            NoteKind::EncodingGuessed,
            format!("the file does not say its encoding; it is read as {name}"),
        ),
        Evidence::Against(declared) => {
            let declared = declared.name();
            (
                NoteKind::EncodingContradicted,
                format!("the file declares {declared}, but its bytes are {name}"),
            )
        }
    };
    let first = out.find(|c: char| !c.is_ascii()).unwrap_or_default();
    Some((kind, first..first, message))
}

/// The first character that makes no sense where it stands in Western text, if one in
/// ten does not: letters with marks stand in words, quotes and dashes anywhere.
fn western_nonsense(text: &str) -> Option<usize> {
    let (mut all, mut bad, mut first) = (0, 0, None);
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !c.is_ascii() {
            all += 1;
            let after = chars.peek().map_or(' ', |(_, next)| *next);
            let in_word = before.is_alphabetic() || after.is_alphabetic();
            let sense = match c {
                'ÿ' | 'þ' | 'Þ' | 'ð' | 'Ð' | '¸' | '¤' | '¦' | '¨' | '¬' | '¯' | '´' => {
                    false
                }
                '‘' | '’' | '“' | '”' | '–' | '—' | '…' | '•' | '«' | '»' | '§' | '°'
                | '\u{A0}' | 'º' | 'ª' => true,
                '€' | '£' => before.is_whitespace() || after.is_ascii_digit(),
                // Words of one letter: à, é.
                'à' | 'á' | 'é' | 'è' | 'ó' | 'ò' | 'í' | 'ú' | 'À' | 'É' | 'È' => true,
                c if c.is_alphabetic() => in_word && !(c.is_uppercase() && before.is_lowercase()),
                _ => false,
            };
            if !sense {
                bad += 1;
                first = first.or(Some(at));
            }
        }
        before = c;
    }
    first.filter(|_| bad * 10 >= all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::GB18030;

    #[test]
    fn bytes_that_make_no_sense_are_refused_with_their_place() {
        for (bytes, column) in [
            (&b"The text \xFF\xFE here."[..], 10),
            (b"\xC3\x28 text here", 1),
            (b"The courts met.\xF0\x28\x8C\x28", 16),
            (b"Bern\x80, in May", 5),
        ] {
            let input = Input {
                name: "x.txt".into(),
                bytes: bytes.to_vec(),
            };
            let error = decode(&input)
                .err()
                .expect("the bytes are text in no encoding");
            assert!(matches!(error, ReadError::Undecodable { .. }), "{error}");
            assert_eq!(
                error.place().map(|place| place.column),
                Some(column),
                "{error}"
            );
        }
    }

    fn input(bytes: &[u8]) -> Input {
        Input {
            name: "x.txt".into(),
            bytes: bytes.to_vec(),
        }
    }

    fn decoded(input: &Input) -> Decoded<'_> {
        decode(input).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn a_legacy_text_is_the_decoder_s_text() {
        let text = "2019年1月22日，会议在昆明举行。A 𠀀 B，与会者就司法合作达成共识。";
        let bytes = GB18030.encode(text).0;
        let input = input(&bytes);
        let file = decoded(&input);
        assert_eq!((file.text.as_ref(), file.encoding), (text, "gb18030"));
        assert_eq!(file.notes[0].0, NoteKind::EncodingGuessed);
        let at = text.find('B').expect("the text holds it");
        assert_eq!(bytes[file.map.range(at..at + 1)], *b"B");
    }

    #[test]
    fn a_text_cut_inside_a_character_is_read_and_reported() {
        let bytes = "We agree.\n我们同意。".as_bytes();
        let input = input(&bytes[..bytes.len() - 1]);
        let file = decoded(&input);
        assert!(file.text.ends_with("同意\u{FFFD}"));
        assert_eq!(
            file.notes[0].2,
            "the text ends inside a character: E3 80 is not all of one in UTF-8"
        );
        assert_eq!(
            file.map.range(file.notes[0].1.clone()),
            bytes.len() - 3..bytes.len() - 1
        );
    }

    #[test]
    fn utf_16_maps_two_bytes_to_a_character() {
        let mut bytes = vec![0xFF, 0xFE];
        bytes.extend("1. 会议𠀀\n".encode_utf16().flat_map(u16::to_le_bytes));
        bytes.extend([0x00, 0xD8, 0x41]);
        let input = input(&bytes);
        let file = decoded(&input);
        assert_eq!(file.text, "1. 会议𠀀\n\u{FFFD}\u{FFFD}");
        assert_eq!(file.encoding, "UTF-16LE");
        assert_eq!(file.map.range(3..9), 8..12);
        assert_eq!(file.notes.len(), 2);
    }

    #[test]
    fn more_damage_than_text_is_refused_with_its_place() {
        let input = Input {
            name: "x.txt".into(),
            bytes: b"<meta charset=gbk>\n\xFF \xFF \xFF \xFF".to_vec(),
        };
        let error = decode(&input).err().expect("more is damaged than whole");
        assert_eq!(
            error.to_string(),
            "x.txt, line 2, column 1: found the bytes FF 20 FF 20, expected text in UTF-8, \
             UTF-16, GB18030, Big5 or a Western encoding"
        );
    }

    #[test]
    fn white_space_alone_is_empty() {
        let input = Input {
            name: "x".into(),
            bytes: "\u{FEFF} \n\u{3000}".into(),
        };
        assert!(matches!(decode(&input), Err(ReadError::Empty { .. })));
    }
}
