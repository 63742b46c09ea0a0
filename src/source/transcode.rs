//! One encoding to UTF-8, keeping the place of every character.
//!
//! Bytes that are no character become U+FFFD, one for each stretch that the decoder
//! gives up, mapped to those bytes.

use super::map::Map;
use super::note::NoteKind;
use encoding_rs::{DecoderResult, Encoding, GB18030, GBK};
use std::ops::Range;

/// Damage is told place by place up to this many; the rest is counted.
const DAMAGE_SHOWN: usize = 20;

/// A text while it is decoded.
#[derive(Default)]
pub(super) struct Text {
    pub(super) out: String,
    pub(super) map: Map,
    /// Each U+FFFD that stands for bad bytes.
    pub(super) damage: Vec<Range<usize>>,
}

impl Text {
    fn bad(&mut self, bytes: Range<usize>) {
        let start = self.out.len();
        self.out.push(char::REPLACEMENT_CHARACTER);
        self.map
            .push(bytes.start, self.out.len() - start, bytes.len());
        self.damage.push(start..self.out.len());
    }

    pub(super) fn utf_8(&mut self, body: &[u8], from: usize) {
        let mut at = from;
        for chunk in body.utf8_chunks() {
            self.out.push_str(chunk.valid());
            self.map.push_plain(at, chunk.valid().len());
            at += chunk.valid().len();
            if !chunk.invalid().is_empty() {
                self.bad(at..at + chunk.invalid().len());
                at += chunk.invalid().len();
            }
        }
    }

    pub(super) fn utf_16(&mut self, body: &[u8], from: usize, big: bool) {
        let units = body.chunks_exact(2).filter_map(|pair| {
            let pair = <[u8; 2]>::try_from(pair).ok()?;
            Some(if big {
                u16::from_be_bytes(pair)
            } else {
                u16::from_le_bytes(pair)
            })
        });
        let mut at = from;
        for unit in char::decode_utf16(units) {
            match unit {
                Ok(c) => {
                    self.out.push(c);
                    self.map.push(at, c.len_utf8(), c.len_utf16() * 2);
                    at += c.len_utf16() * 2;
                }
                Err(_) => {
                    self.bad(at..at + 2);
                    at += 2;
                }
            }
        }
        if at < from + body.len() {
            self.bad(at..from + body.len());
        }
    }

    /// Feeds the decoder byte by byte: when it gives characters, the bytes since the
    /// last ones are theirs. Returns the name of the encoding.
    pub(super) fn legacy(&mut self, body: &[u8], encoding: &'static Encoding) -> &'static str {
        let mut decoder = encoding.new_decoder_without_bom_handling();
        let mut buffer = [0; 32];
        // Bytes before `start` have their characters.
        let (mut start, mut four) = (0, false);
        for at in 0..=body.len() {
            let mut next = body.get(at..at + 1).unwrap_or_default();
            if let [byte] = next
                && start == at
                && byte.is_ascii()
            {
                self.out.push(char::from(*byte));
                self.map.push_plain(at, 1);
                start = at + 1;
                continue;
            }
            let mut end = at;
            loop {
                let (result, read, written) =
                    decoder.decode_to_utf8_without_replacement(next, &mut buffer, at == body.len());
                next = next.get(read..).unwrap_or_default();
                end += read;
                let given = buffer.get(..written).unwrap_or_default();
                let given = str::from_utf8(given).unwrap_or_default();
                match result {
                    DecoderResult::Malformed(_, after) => {
                        // What was read after the bad bytes is still to come.
                        let bad = end.saturating_sub(usize::from(after)).max(start);
                        start = self.give(given, start..bad);
                        if start < bad {
                            self.bad(start..bad);
                            start = bad;
                        }
                    }
                    DecoderResult::OutputFull => start = self.give(given, start..end),
                    DecoderResult::InputEmpty => {
                        let from = start;
                        start = self.give(given, start..end);
                        four |= start == from + 4;
                        break;
                    }
                }
            }
        }
        if four && encoding == GBK {
            return GB18030.name();
        }
        encoding.name()
    }

    /// Appends what the decoder gave for some bytes. A character of ASCII is one byte;
    /// the rest belongs to the others together (Big5 has codes for two characters).
    /// Returns where the bytes start that have no character yet.
    fn give(&mut self, given: &str, bytes: Range<usize>) -> usize {
        let tail = given.trim_start_matches(|c: char| c.is_ascii());
        let ascii = (given.len() - tail.len()).min(bytes.len());
        self.out.push_str(given.get(..ascii).unwrap_or_default());
        self.map.push_plain(bytes.start, ascii);
        let start = bytes.start + ascii;
        if tail.is_empty() {
            return start;
        }
        self.out.push_str(tail);
        self.map.push(start, tail.len(), bytes.end - start);
        bytes.end
    }

    /// More damage than text.
    pub(super) fn is_hopeless(&self) -> bool {
        let foreign = self.out.chars().filter(|c| !c.is_ascii()).count();
        self.damage.len() > 2 && self.damage.len() * 2 > foreign
    }

    /// A note for each damaged place.
    pub(super) fn report(
        &self,
        bytes: &[u8],
        name: &str,
        notes: &mut Vec<(NoteKind, Range<usize>, String)>,
    ) {
        for damage in self.damage.iter().take(DAMAGE_SHOWN) {
            let place = self.map.range(damage.clone());
            let cut = place.end == bytes.len();
            let found: Vec<_> = bytes
                .get(place)
                .unwrap_or_default()
                .iter()
                .take(8)
                .map(|byte| format!("{byte:02X}"))
                .collect();
            let found = found.join(" ");
            let message = if cut {
                format!("the text ends inside a character: {found} is not all of one in {name}")
            } else {
                format!("found the bytes {found}, which are no character in {name}")
            };
            notes.push((NoteKind::EncodingDamage, damage.clone(), message));
        }
        if let Some(first) = self.damage.get(DAMAGE_SHOWN) {
            let more = self.damage.len() - DAMAGE_SHOWN;
            let message = format!("{more} more places hold bytes that are no character in {name}");
            notes.push((NoteKind::EncodingDamage, first.clone(), message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{BIG5, EUC_JP, EUC_KR, SHIFT_JIS, WINDOWS_1252};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn each_character_is_at_its_bytes(bytes in prop::collection::vec(
            prop_oneof![any::<u8>(), 0x30u8..0x3A, 0x81u8..0x90], 0..60)) {
            for encoding in [GBK, GB18030, BIG5, WINDOWS_1252, SHIFT_JIS, EUC_KR, EUC_JP] {
                let mut text = Text::default();
                text.legacy(&bytes, encoding);
                prop_assert!(text.map.gaps(bytes.len()).is_empty());
                let whole = encoding.decode_without_bom_handling(&bytes).0;
                prop_assert_eq!(&whole, &text.out);
                let mut last = 0;
                for (at, c) in text.out.char_indices() {
                    let place = text.map.range(at..at + c.len_utf8());
                    prop_assert!(last >= place.start && last <= place.end);
                    last = place.end;
                    if c != char::REPLACEMENT_CHARACTER {
                        let alone = encoding.decode_without_bom_handling(&bytes[place]).0;
                        prop_assert!(alone.contains(c), "{} is not {}", c, alone);
                    }
                }
                prop_assert_eq!(last, bytes.len());
            }
        }
    }
}
