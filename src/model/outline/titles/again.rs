//! The title again in a line below it: in other letters, in part, with more, or without what
//! a page prints behind it.

use unicode_normalization::UnicodeNormalization;

/// "LAKE DECLARATION", below "Lake Declaration": the same words in capitals, which may have
/// lost their accents.
pub(super) fn is_in_other_letters(first: &str, words: &str) -> bool {
    first.len() <= 2 * words.len() && letters(first).eq(letters(words))
}

/// "Lake Resolution", below the two lines "Lake Resolution" and "at Wells, 2006": the first
/// or the last line of the title again.
pub(super) fn is_part_again(title: &str, words: &str) -> bool {
    /// In bytes; shorter words may be a title's and another line's by chance.
    const SHORTEST: usize = 12;
    let part = |title: &str, words: &str| title.starts_with(words) || title.ends_with(words);
    (SHORTEST..title.len()).contains(&words.len())
        && part(&title.to_lowercase(), &words.to_lowercase())
}

/// The letters and figures of a text, without accents and in lower case.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let letters = text.nfd().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

/// Whether a title is no more than what the line below it calls its instrument.
pub(super) fn is_bare(first: &str, words: &str) -> bool {
    /// "联合声明", "Joint Ministerial Statement", in bytes.
    const LONGEST: usize = 30;
    if first.len() > LONGEST || words.len() < 2 * first.len() {
        return false;
    }
    let (first, words) = (first.to_lowercase(), words.to_lowercase());
    // "FINAL DECLARATION", above "Declaration of the Lake Ministers".
    let noun = first.rsplit_once(' ').map(|(_, noun)| noun);
    let begins = |noun: &str| {
        let rest = words.strip_prefix(noun);
        rest.is_some_and(|rest| rest.starts_with(' '))
    };
    words.contains(&first) || noun.is_some_and(begins)
}

/// "Lake Resolution 2015", and below it "Lake Resolution 2015 on Wells": whether a line
/// begins with the title and says what it is about.
pub(super) fn is_begun_by(first: &str, words: &str) -> bool {
    let rest = words.strip_prefix(first);
    rest.is_some_and(|rest| {
        [" on ", " of ", " for "]
            .iter()
            .any(|joint| rest.starts_with(joint))
    })
}

/// "communiqué of the lake min", and below it "COMMUNIQUÉ OF THE LAKE MINISTERS": whether a
/// line has all words of a title that a page cut off.
pub(super) fn is_cut_off(first: &str, words: &str) -> bool {
    /// In bytes; shorter words may be another line's by chance.
    const SHORTEST: usize = 24;
    (SHORTEST..words.len()).contains(&first.len())
        && words.to_lowercase().starts_with(&first.to_lowercase())
}

/// Four digits.
pub(in crate::model::outline) fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// 贵城共识, and below it 2015贵城共识: whether a line is the title with its year before it.
pub(super) fn is_same_with_year(first: &str, words: &str) -> bool {
    let year = words
        .strip_suffix(first)
        .map(|year| year.trim_end_matches(['年', ' ']));
    year.is_some_and(is_year)
}

/// 湖畔声明, below 湖畔声明(1) or 湖畔公报（2007年第27号）: the title without the number of the
/// page, or of the paper that it was printed in.
pub(super) fn is_without_count(first: &str, words: &str) -> bool {
    let rest = first.strip_prefix(words).map(str::trim);
    let inner = rest.and_then(|rest| rest.strip_prefix(['(', '（'])?.strip_suffix([')', '）']));
    inner.is_some_and(|inner| {
        let page = inner.len() <= 2 && inner.bytes().all(|byte| byte.is_ascii_digit());
        page && !inner.is_empty() || inner.ends_with(['号', '號'])
    })
}

/// 湖畔公报, below 湖畔公报 某文库: the title without the site that is printed behind it.
pub(super) fn is_without_site(first: &str, words: &str) -> bool {
    /// In characters.
    const SITE: usize = 6;
    let site = first.strip_prefix(words).unwrap_or_default();
    let name = site.trim_start();
    name.len() < site.len()
        && name.chars().count() <= SITE
        && !name.contains(|c: char| !c.is_alphabetic() || c.is_ascii())
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn a_bare_title_above_a_fuller_one() {
        for (above, title) in [
            (
                "JOINT PRESS STATEMENT\n\n",
                "Joint Press Statement of the Lake Ministers",
            ),
            (
                "FINAL DECLARATION\n\n",
                "Declaration of the Lake Ministers and Mayors",
            ),
            ("JOINT STATEMENT\n", "BY THE LAKE MINISTERS"),
            // A page cut it off.
            (
                "communiqué of the lake min\n\nTranscript\n\n",
                "COMMUNIQUÉ OF THE LAKE MINISTERS OF LAW",
            ),
        ] {
            let text = format!("{above}{title}\n\n1. We will count fish.\n\n2. We will rest.\n");
            let first = declaration(&text).versions.into_iter().next();
            let found = first.and_then(|version| version.title);
            let found = found.map(|title| title.text.to_string());
            assert!(found.is_some_and(|found| found.ends_with(title)), "{text}");
        }
    }
}
