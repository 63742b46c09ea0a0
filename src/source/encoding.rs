//! Which character encoding a file is in.
//!
//! In: bytes. Out: an encoding and how it is known. A byte order mark decides; then
//! valid UTF-8; then UTF-16 that its zero bytes give away; then what HTML or XML
//! declares; then UTF-8 with a few bad bytes; then a guess. Legacy encodings can't be
//! proved, so a guess is always said.

use super::bytes;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GBK, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How an encoding is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Evidence {
    /// The bytes prove it, or the file says it and nothing speaks against it.
    Sure,
    /// The most likely one.
    Guessed,
    /// The bytes prove it, against what the file declares.
    Against(&'static Encoding),
}

/// An encoding, the length of its byte order mark, and how it is known.
pub(super) struct Choice<'b> {
    pub(super) encoding: &'static Encoding,
    pub(super) mark: usize,
    pub(super) evidence: Evidence,
    /// All of the bytes, where they were looked at and found to be UTF-8.
    pub(super) text: Option<&'b str>,
}

/// How much of a file is looked at to guess.
const SAMPLE: usize = 1 << 18;

pub(super) fn choose(bytes: &[u8]) -> Choice<'_> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Choice {
            encoding,
            mark,
            evidence: Evidence::Sure,
            text: None,
        };
    }
    let choice = |encoding, evidence| Choice {
        encoding,
        mark: 0,
        evidence,
        text: None,
    };
    if let Some(encoding) = utf_16(bytes) {
        return choice(encoding, Evidence::Sure);
    }
    let declared = declared(bytes);
    // By far the most files, and nothing speaks against it.
    if declared.is_none_or(|encoding| encoding == UTF_8)
        && let Some(text) = utf_8(bytes)
    {
        return Choice {
            text: Some(text),
            ..choice(UTF_8, Evidence::Sure)
        };
    }
    let (long, short, bad) = utf_8_sequences(bytes);
    if bad == 0 {
        let against = declared.filter(|&other| other != UTF_8 && long + short > 0);
        // A few Chinese characters may look like two-byte sequences.
        if let Some(declared) = against.filter(|other| long == 0 && !other.is_single_byte()) {
            return choice(declared, Evidence::Sure);
        }
        return choice(UTF_8, against.map_or(Evidence::Sure, Evidence::Against));
    }
    // "é" by the dozen with one bad byte is UTF-8 too.
    if long >= 2 * bad || short >= 12 * bad {
        return choice(UTF_8, Evidence::Sure);
    }
    if let Some(encoding) = declared.filter(|&encoding| encoding != UTF_8) {
        return choice(encoding, Evidence::Sure);
    }
    choice(guess(bytes), Evidence::Guessed)
}

/// The bytes as text, if they are UTF-8.
fn utf_8(bytes: &[u8]) -> Option<&str> {
    // This decoder looks at many bytes at a time.
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes)? {
        Cow::Borrowed(text) => Some(text),
        Cow::Owned(_) => None,
    }
}

/// Well-formed sequences of three or four bytes, which chance hardly makes, of two
/// bytes, which it does, and ill-formed ones.
fn utf_8_sequences(bytes: &[u8]) -> (usize, usize, usize) {
    let (mut long, mut short, mut bad) = (0, 0, 0);
    for chunk in bytes.utf8_chunks() {
        for &byte in chunk.valid().as_bytes() {
            match byte {
                0xE0.. => long += 1,
                0xC0..=0xDF => short += 1,
                _ => {}
            }
        }
        bad += usize::from(!chunk.invalid().is_empty());
    }
    (long, short, bad)
}

/// UTF-16 without a mark: zero bytes, and read so, nearly all of it is letters and
/// marks of European or East Asian texts. Text with a stray zero byte is none.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = bytes::count(bytes, |byte| byte == 0);
    if zeros == 0 {
        return None;
    }
    let high = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    if zeros * 4 < bytes.len() && high * 5 < bytes.len()
        || str::from_utf8(bytes).is_ok_and(|_| high > 0)
    {
        return None;
    }
    [(UTF_16LE, false), (UTF_16BE, true)]
        .into_iter()
        .find(|&(_, big)| {
            let units = bytes.chunks_exact(2).filter_map(|pair| {
                let pair = <[u8; 2]>::try_from(pair).ok()?;
                Some(if big {
                    u16::from_be_bytes(pair)
                } else {
                    u16::from_le_bytes(pair)
                })
            });
            let (mut good, mut all, mut bad) = (0, 0, 0);
            // Zero bytes are of ASCII, or there are too few to tell.
            let mut plain = 0;
            for unit in char::decode_utf16(units) {
                all += 1;
                plain += usize::from(unit.as_ref().is_ok_and(char::is_ascii));
                match unit {
                    Ok('\t' | '\n' | '\r' | '\u{c}' | ' '..='~' | '\u{A0}'..='\u{24F}') => {
                        good += 1
                    }
                    Ok('\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{303F}') => good += 1,
                    Ok('\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF5E}') => good += 1,
                    Ok(c) if !c.is_control() => {}
                    _ => bad += 1,
                }
            }
            bad == 0 && plain > 0 && good * 10 >= all * 9
        })
        .map(|(encoding, _)| encoding)
}

/// What `<meta charset=…>`, `<meta … content="…; charset=…">` or an XML declaration
/// says in the first 2,048 bytes.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..2048).unwrap_or(bytes);
    // Most texts have no tag at all.
    bytes::position(head, 0, |byte| byte == b'<')?;
    let head = head.to_ascii_lowercase();
    let head: String = head.iter().map(|&byte| char::from(byte)).collect();
    let trimmed = head.trim_start();
    let label = if trimmed.starts_with("<?xml") {
        let (declaration, _) = trimmed.split_once("?>")?;
        declaration.split_once("encoding")?.1
    } else {
        let meta = head.split("<meta").skip(1).find_map(|tag| {
            let (tag, _) = tag.split_once('>')?;
            tag.split_once("charset").map(|(_, rest)| rest)
        });
        meta?
    };
    let label = label.trim_start().strip_prefix('=')?;
    let label = label
        .trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'')
        .split(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c)))
        .next()?;
    // What declares itself in ASCII is not UTF-16.
    Encoding::for_label(label.as_bytes()).filter(|encoding| encoding.is_ascii_compatible())
}

/// The most likely legacy encoding.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    // Not the last part: a text that is cut inside a character is still one.
    detector.feed(sample, false);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // One bad byte rules a multi-byte encoding out for the detector. The commonest
    // characters of a Chinese text tell its encoding in spite of it.
    // A short one may pass for Korean or Japanese, which no language here is read in.
    let chinese = guess == GBK || guess == BIG5;
    if !chinese {
        let (pairs, gbk) = common_pairs(sample, |lead, trail| {
            matches!(lead, 0xB0..=0xD7) && trail >= 0xA1
                || matches!((lead, trail), (0xA1..=0xA3, 0xA1..))
        });
        let (_, big5) = common_pairs(sample, |lead, trail| {
            matches!(lead, 0xA1..=0xC6) && matches!(trail, 0x40..=0x7E | 0xA1..=0xFE)
        });
        let enough = if guess.is_single_byte() { 4 } else { 1 };
        if pairs >= enough && gbk.max(big5) * 5 >= pairs * 4 {
            return if big5 > gbk { BIG5 } else { GBK };
        }
    }
    if guess.is_single_byte() {
        WINDOWS_1252
    } else {
        guess
    }
}

/// Pairs that begin with a high byte, and how many of them are common characters.
fn common_pairs(bytes: &[u8], common: impl Fn(u8, u8) -> bool) -> (usize, usize) {
    let (mut pairs, mut found) = (0, 0);
    let mut rest = bytes.iter().copied();
    while let Some(lead) = rest.next() {
        if lead < 0x80 {
            continue;
        }
        let Some(trail) = rest.next() else { break };
        pairs += 1;
        found += usize::from(common(lead, trail));
    }
    (pairs, found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZH: &str = "会议于二〇一九年在昆明举行，与会者就司法合作达成共识。各方同意加强交流。";
    const ZH_HANT: &str =
        "會議於二零一九年在昆明舉行，與會者就司法合作達成共識。各方同意加強交流。";

    fn name(bytes: &[u8]) -> &'static str {
        choose(bytes).encoding.name()
    }

    #[test]
    fn each_encoding_is_told() {
        assert_eq!(name(ZH.as_bytes()), "UTF-8");
        assert_eq!(name(&GBK.encode(ZH).0), "GBK");
        assert_eq!(name(&BIG5.encode(ZH_HANT).0), "Big5");
        assert_eq!(
            name(b"The communiqu\xE9 of the \x93Lake Court\x94 stands."),
            "windows-1252"
        );
        let little: Vec<u8> = "1. 会议\n2. 共识"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(name(&little), "UTF-16LE");
        let big: Vec<u8> = "1. 会议\n2. 共识"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(name(&big), "UTF-16BE");
    }

    #[test]
    fn two_chinese_characters_are_not_korean() {
        assert_eq!(name(b"The parties \xC4\xE3\xBA\xC3 met."), "GBK");
    }

    #[test]
    fn a_bad_byte_does_not_hide_the_encoding() {
        let mut gbk = GBK.encode(ZH).0.into_owned();
        gbk[21] = 0xFF;
        assert_eq!(name(&gbk), "GBK");
        gbk.truncate(gbk.len() - 1);
        assert_eq!(name(&gbk), "GBK");
        let mut utf_8 = ZH.as_bytes().to_vec();
        utf_8[4] = 0x20;
        utf_8.truncate(utf_8.len() - 1);
        assert_eq!(name(&utf_8), "UTF-8");
    }

    #[test]
    fn what_html_declares_is_taken_unless_the_bytes_are_utf_8() {
        let page = |charset: &str| {
            format!("<html><META http-equiv=x content='text/html; Charset={charset}'>")
        };
        let gbk = [page("gb2312").as_bytes(), &GBK.encode("一").0].concat();
        assert_eq!(choose(&gbk).encoding, GBK);
        assert_eq!(choose(&gbk).evidence, Evidence::Sure);
        let wrong = page("gb2312") + ZH;
        assert_eq!(choose(wrong.as_bytes()).evidence, Evidence::Against(GBK));
    }
}
