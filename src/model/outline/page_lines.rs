//! Lines that a web page or a publisher prints beside a text: symbols of documents, times,
//! addresses, the way to a page.

mod bars;
mod menu;

use super::paragraphs::HEADING_LIMIT;
use crate::source::bytes;
use bars::{is_bar, is_of_site};
pub(super) use menu::menu;

/// Whether a line is the web page's own in every language.
pub(super) fn is_of_page(text: &str) -> bool {
    /// In characters, which have at most four bytes.
    const LINE: usize = HEADING_LIMIT * 2;
    // Paragraphs of the text are longer than nearly all lines of a page.
    let begins = || is_of_site(text) || is_breadcrumb(text) || text.starts_with(">>");
    if text.len() > LINE * 4 {
        return begins();
    }
    let short = || text.len() <= LINE || text.chars().nth(LINE).is_none();
    let timed =
        || short() && (is_address(text) || is_mail(text) || is_stamped(text) || is_timed(text));
    has_page_marks(text) && timed()
        || is_owned(text)
        || begins()
        || is_bar(text)
        || is_symbol(text)
        || is_in_journal(text)
        || is_of_menu(text)
        || is_letterhead(text)
}

/// "A/CONF.12/7/Rev.1", "LKF(14)10", "CONF-2015/5-R": the symbol of a document, one word of
/// capitals and figures.
fn is_symbol(text: &str) -> bool {
    const LONGEST: usize = 40;
    let own = |c: char| c.is_ascii_alphanumeric() || "/.-()".contains(c);
    let year = || {
        let capitals = text.trim_start_matches(|c: char| c.is_ascii_uppercase() || c == '-');
        let inner = capitals
            .strip_prefix('(')
            .and_then(|rest| rest.split_once(')'));
        let figures = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        text.len() > capitals.len() + 1
            && inner.is_some_and(|(year, number)| figures(year) && figures(number))
    };
    // "LKF-2015/5": figures on both sides of the stroke, and a word before them.
    let numbered = || {
        let digit = |c: char| c.is_ascii_digit();
        let parts = text.split_once('/');
        !text.contains(|c: char| c.is_ascii_lowercase())
            && parts.is_some_and(|(series, number)| {
                series.ends_with(digit)
                    && number.starts_with(digit)
                    && series
                        .as_bytes()
                        .get(1)
                        .is_some_and(|b| b.is_ascii_uppercase())
            })
    };
    (4..=LONGEST).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(own)
        && (text.matches('/').nth(1).is_some() || year() || numbered())
        && text.contains(|c: char| c.is_ascii_digit())
}

/// "P.O. Box 12, Porto Tel.: 55 77 00 Fax: 55 77 01": how a body is reached.
fn is_letterhead(text: &str) -> bool {
    const LABELS: [&str; 8] = [
        "Tel",
        "Tel.",
        "Telephone",
        "Phone",
        "Fax",
        "Telefax",
        "Tél",
        "Tél.",
    ];
    const LONGEST: usize = HEADING_LIMIT * 4;
    if text.len() > LONGEST || text.ends_with('.') {
        return false;
    }
    // The last letters of the labels: few words before a colon end so.
    let label = |a, b, _| bytes::is_one_of(a, [b'l', b'.', b'e', b'x']) & (b == b':');
    let labels = bytes::beginnings(text.as_bytes(), label);
    let mut labels = labels.filter_map(|last| text.get(..=last)?.rsplit([' ', '/', '|']).next());
    labels.any(|label| LABELS.contains(&label))
}

/// "| Search", "Feedback |": one of the ways that a page offers.
fn is_of_menu(text: &str) -> bool {
    let way = text.starts_with("| ") || text.ends_with(" |") && !text.contains(char::is_numeric);
    way && text.len() <= HEADING_LIMIT
}

/// "C 214/3", "(2031/C 214/02)": where an official journal prints a text.
fn is_in_journal(text: &str) -> bool {
    const LONGEST: usize = 24;
    let bare = text.trim_matches(|c: char| "()".contains(c));
    let figures = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.len() <= LONGEST
        && bare.split_once(' ').is_some_and(|(series, number)| {
            let (year, letter) = series.split_once('/').unwrap_or(("0", series));
            let issue = number.split_once('/');
            figures(year)
                && matches!(letter.as_bytes(), [letter] if letter.is_ascii_uppercase())
                && issue.is_some_and(|(issue, page)| figures(issue) && figures(page))
        })
}

/// Whether what addresses and the time of day can't be written without stands in a line:
/// most have nothing of it, and nothing more is asked of them.
fn has_page_marks(text: &str) -> bool {
    let twice = |a: u8, b: u8| (a == b) & bytes::is_one_of(a, *b"w/");
    let of_time = |a: u8, b: u8| (b == b':') & (a.wrapping_sub(b'0') < 10);
    let marks = |a, b, _| twice(a, b) | of_time(a, b) | (a == b'@');
    bytes::beginnings(text.as_bytes(), marks).next().is_some()
}

/// "Friday May 12, 2023 at 10:44": a line of a day, a year and the time of day, and of few
/// other words.
fn is_timed(text: &str) -> bool {
    const WORDS: usize = 10;
    let figures = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let words = || {
        let words = text.split(|c: char| c.is_whitespace() || ",()[]|".contains(c));
        words.filter(|word| !word.is_empty())
    };
    let year = |word: &str| word.len() == 4 && figures(word) && word.starts_with(['1', '2']);
    let day = |word: &str| word.len() <= 2 && figures(word);
    let time = |word: &str| {
        let parts = word.split_once(':');
        parts.is_some_and(|(hour, rest)| {
            day(hour) && rest.get(..2).is_some_and(figures) && rest.len() <= 5
        })
    };
    !text.ends_with(['.', ':', ';'])
        && words().nth(WORDS).is_none()
        && words().any(year)
        && words().any(day)
        && words().any(time)
}

/// A short line with a date in figures and the time of day: "… Updated: 2020-01-02 10:15".
fn is_stamped(text: &str) -> bool {
    let figures = |word: &str, marks: &[char], count: usize| {
        let parts = word.split(marks);
        parts.clone().count() >= count
            && parts.clone().all(|part| {
                (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
            })
    };
    let mut words = text.split(|c: char| c.is_whitespace() || "：，,()[]（）|".contains(c));
    let dated = words.clone().any(|word| figures(word, &['-', '/', '.'], 3));
    dated && words.any(|word| figures(word, &[':'], 2))
}

/// A short line with the address of a web page is the page's own.
fn is_address(text: &str) -> bool {
    /// So many words may stand around it.
    const MOST: usize = 7;
    /// So many characters without a blank between them.
    const WIDE: usize = 40;
    let there = text.contains("www.") || text.contains("://");
    let there = there && text.chars().filter(|c| *c > '\u{2E80}').nth(WIDE).is_none();
    there && text.split_whitespace().nth(MOST).is_none()
}

/// A short line with the address of a letter box: "To endorse this call, write to …".
fn is_mail(text: &str) -> bool {
    const MOST: usize = 12;
    let at = bytes::position(text.as_bytes(), 0, |byte| byte == b'@');
    let word = |at: usize| {
        let start = text.get(..at)?.rsplit(char::is_whitespace).next()?;
        let end = text.get(at + 1..)?.split(char::is_whitespace).next()?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
        let name = start.trim_start_matches(['<', '(', '[']);
        Some(!name.is_empty() && name.chars().all(plain) && end.trim_end_matches('.').contains('.'))
    };
    at.and_then(word) == Some(true) && text.split_whitespace().nth(MOST).is_none()
}

/// "© 2021 Lake Office. All rights reserved.": whose the page is.
fn is_owned(text: &str) -> bool {
    const LONGEST: usize = 200;
    text.starts_with('©') && text.len() <= LONGEST
}

/// The way to a web page: "Home > News > Declarations".
fn is_breadcrumb(text: &str) -> bool {
    let mut steps = 0;
    let between = |c: char| matches!(c, '>' | '»' | '›' | '＞' | '→');
    // The first step is short, or it is none: of so many characters of at most four bytes.
    let first = text.as_bytes();
    let first = first.get(..4 * (HEADING_LIMIT / 2 + 2)).unwrap_or(first);
    let likely = |byte| bytes::is_one_of(byte, [b'>', 0xC2, 0xE2, 0xEF]);
    let stands = |at| text.get(at..).is_some_and(|rest| rest.starts_with(between));
    if !bytes::positions(first, likely).any(stands) {
        return false;
    }
    // "Home >> News": two marks are as good as one.
    let begun = !text.starts_with(between);
    let mut all = text.split(between).filter(|step| !step.is_empty());
    let short = begun
        && all.all(|step| {
            steps += 1;
            let step = step.trim();
            !step.is_empty() && step.chars().nth(HEADING_LIMIT / 2).is_none()
        });
    short && steps > 2
}

#[cfg(test)]
mod tests {
    use super::is_of_page;

    #[test]
    fn symbols_of_documents() {
        for (line, symbol) in [
            ("CONF-2015/5-R", true),
            ("LK136/12", true),
            ("LKF(14)10", true),
            ("A/CONF.12/7", true),
            ("Session 2015/16", false),
            ("2015/16", false),
            ("LKF16/LKP5", false),
            ("| Search", true),
            (
                "P. O. Box 12, Porto, LUSIA Tel.: +12-115 Fax: +12-116",
                true,
            ),
            ("The towns share: maps, Fax: and boats.", false),
            ("Lake Law Reports |", true),
            ("C 214/3", true),
            ("Accueil | Actualités | Contact", true),
            ("首页 / 新闻 / 宣言", true),
            ("2018-06-02  A+ A-", true),
            ("发布人:ada", true),
            (
                "各国协会发表声明（https://lake.example）指出湖泊、河流、水渠、池塘、港口、码头和水井都是各国人民共有的财富，应当保存。",
                false,
            ),
            ("2012-10-14 15:36| 发布者: 某某| 查看: 10", true),
            ("- Home - Declarations", true),
            ("1,204 views | 3 comments", true),
            ("© 2021 Lake Office. All rights reserved.", true),
            ("Commencer à balayer dès la page:", true),
            ("Page 2: Lake Declaration The lakes", true),
            ("Page of honour: the lakes", false),
            ("Lake Declaration / 湖泊宣言", false),
            ("Lake Declaration | Lusia", false),
            ("Lusia - Arvonia - Marvia", false),
            (
                "- to mark every road - and every bridge of the lakes;",
                false,
            ),
            ("(2031/C 214/02)", true),
            ("Session 2015/16", false),
        ] {
            assert_eq!(is_of_page(line), symbol, "{line}");
        }
    }
}
