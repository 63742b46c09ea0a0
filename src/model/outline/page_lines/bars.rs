//! Lines of links, and what sites of documents print around a text.

use crate::source::{bytes, width};

/// What sites of documents print around a text that they hold, whatever its language.
pub(super) fn is_of_site(text: &str) -> bool {
    const ALONE: &[&str] = &[
        "Citation preview",
        "Dimension: px",
        "Dimensione: px",
        "Download",
        "Embed Size (px)",
        "Facebook",
        "Größe: px",
        "LinkedIn",
        "Size: px",
        "Tamanho: px",
        "Tamaño: px",
        "Transcript",
        "Transcription",
        "Twitter",
        "Upload",
        "Upload others",
        "View",
        "WhatsApp",
        "Размер: px",
    ];
    const STARTS: &[&str] = &[
        "Ab Seite anzeigen:",
        "Comenzar la demostración",
        "Começar a partir da página",
        "Commencer à balayer dès la page",
        "Download \"",
        "Download “",
        "Iniziare la visualizzazione",
        "Start display at page",
        "Transcript of ",
        "Начинать показ",
    ];
    // The longest of those alone.
    const LONGEST: usize = 24;
    let words = text.trim_start_matches(['•', ' ']);
    let first = words.as_bytes().first().copied().unwrap_or_default();
    let page = || {
        let number = words
            .strip_prefix("Page ")
            .and_then(|rest| rest.split_once(": "));
        number.is_some_and(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    // "2018-06-02 A+ A-": how large the letters of the page are.
    let sized =
        || words.len() <= 2 * LONGEST && ["A+ A-", "A- A+"].iter().any(|it| words.ends_with(it));
    // What few of the lines that are no site's begin with.
    let begins = bytes::is_one_of(first, [b'A', b'C', b'D', b'I', b'S', b'T', 0xD0]);
    // "发布人:ada": a line that is in letters for the most part.
    let put = || {
        const LABELS: [&str; 7] = [
            "发布人",
            "發布人",
            "发布者",
            "發布者",
            "作者",
            "编辑",
            "編輯",
        ];
        let mut values = LABELS.iter().filter_map(|label| words.strip_prefix(label));
        words.len() <= 2 * LONGEST && values.any(|value| value.starts_with([':', '：']))
    };
    words.len() <= LONGEST && ALONE.contains(&words)
        || begins && STARTS.iter().any(|start| words.starts_with(start))
        || first == b'P' && page()
        || sized()
        || (0xE4..=0xE7).contains(&first) && put()
}

/// "Home | News | Contact", "Home / News / Declarations", "- Home - Declarations": what leads
/// to other pages, by a few words each; "1,204 views | 3 comments" counts readers.
pub(super) fn is_bar(text: &str) -> bool {
    const STEP: usize = 24;
    const LONGEST: usize = 240;
    const MARKS: [&str; 3] = [" | ", " / ", " - "];
    let listed = text.strip_prefix("- ");
    let inner = listed.unwrap_or(text);
    // Most lines have no such mark.
    let stroke = |byte: u8| bytes::is_one_of(byte, [b'|', b'/']);
    let marked = || bytes::position(text.as_bytes(), 0, stroke).is_some();
    if text.len() > LONGEST || listed.is_none() && !marked() {
        return false;
    }
    let Some(mark) = MARKS.into_iter().find(|mark| inner.contains(mark)) else {
        return false;
    };
    let steps = || inner.split(mark).map(str::trim);
    let figures = |step: &str| step.contains(|c: char| c.is_ascii_digit());
    let few = |step: &str| {
        let ends = ['.', ',', ';', ':', '。', '，', '；', '：'];
        !step.is_empty()
            && width(step) <= STEP
            && step.split_whitespace().nth(3).is_none()
            && !step.ends_with(ends)
    };
    let counted = || mark == " | " && steps().all(|step| few(step) && figures(step));
    let named = || steps().all(|step| few(step) && !figures(step));
    // Of two languages, "Lakes / 湖泊" has two.
    let least = if listed.is_some() { 1 } else { 2 };
    match mark {
        " - " if listed.is_none() => false,
        _ => counted() || steps().nth(least).is_some() && named(),
    }
}
