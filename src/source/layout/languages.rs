//! Lines that name languages: the switch of a web page, "中文 | English", or a heading above
//! the text in one of them.

use super::NoiseKind;
use super::lines::Line;

/// So many lines at the start of a file may be those of a page, with no blank line between.
const PAGE: usize = 8;
/// No line of names is longer, in bytes.
const LONGEST: usize = 120;
/// Nor is a name.
const LONGEST_NAME: usize = 20;

/// In lower case.
const NAMES: [&str; 67] = [
    "english",
    "english version",
    "english text",
    "anglais",
    "英文",
    "英文版",
    "英语",
    "英語",
    "en",
    "eng",
    "chinese",
    "chinese version",
    "chinese text",
    "chinois",
    "中文",
    "中文版",
    "简体中文",
    "中文(简体)",
    "中文（简体）",
    "繁體中文",
    "繁体中文",
    "中文(繁體)",
    "中文（繁體）",
    "简体",
    "简体版",
    "繁体",
    "繁体版",
    "繁體",
    "繁體版",
    "汉语",
    "漢語",
    "zh",
    "zho",
    "zh-hans",
    "zh-hant",
    "zh-cn",
    "zh-tw",
    "french",
    "french version",
    "french text",
    "中文文本",
    "中文本",
    "英文文本",
    "法文版",
    "中英对照",
    "中英對照",
    "français",
    "version française",
    "法文",
    "fr",
    "spanish",
    "español",
    "西班牙文",
    "es",
    "russian",
    "русский",
    "俄文",
    "ru",
    "arabic",
    "العربية",
    "阿拉伯文",
    "ar",
    "português",
    "deutsch",
    "italiano",
    "日本語",
    "한국어",
];

/// Whether words in lower case name a language, or are its code.
pub(super) fn is_name(words: &str) -> bool {
    NAMES.contains(&words)
}

/// Marks the lines that hold nothing but names of languages, where no text goes on over
/// them: below a blank line, or at the start of the file.
pub(super) fn set_aside(text: &str, lines: &mut [Line], is_row: impl Fn(usize) -> bool) {
    for (at, line) in lines.iter_mut().enumerate() {
        let alone = line.after_blank || at < PAGE;
        let names = |text| names_languages(text) || at < PAGE && is_switch(text);
        if alone && line.noise.is_none() && names(line.text(text)) && !is_row(at) {
            line.noise = Some(NoiseKind::LanguageName);
        }
    }
}

/// "English", "中文 | English", "EN / FR / ES", 【中文】
fn names_languages(line: &str) -> bool {
    let marks = |c| {
        let plain = matches!(c, '|' | '/' | '*' | '#' | '[' | ']' | ':');
        plain || matches!(c, '·' | '•' | '【' | '】' | '：')
    };
    // In most lines more words stand together than in any name.
    const REACH: usize = 2 * LONGEST_NAME;
    let mut begins = line.char_indices().take_while(|(at, _)| *at < REACH);
    if line.len() > LONGEST || line.len() > REACH && !begins.any(|(_, c)| marks(c)) {
        return false;
    }
    let mut names = line.split(marks).map(str::trim);
    let mut named = false;
    let all = names.all(|name| {
        let is_name = name.len() <= LONGEST_NAME && is_name(&name.to_lowercase());
        named |= is_name;
        is_name || name.is_empty()
    });
    all && named
}

/// "English 中文", "Font Size: A A  English 中文 = 简体 繁体": where the head of a page ends with
/// the languages that it has.
fn is_switch(line: &str) -> bool {
    /// So many other words may stand before two names, apart from them.
    const OTHERS: usize = 2;
    if line.len() > LONGEST {
        return false;
    }
    let words = || line.split_whitespace().filter(|word| *word != "=");
    let name = |word: &&str| is_name(&word.to_lowercase());
    let names = words().rev().take_while(name).count();
    if names < 2 {
        return false;
    }
    let others = words().count() - names;
    let apart = || {
        let second = words().rev().nth(1).and_then(|word| line.rfind(word));
        let before = second.and_then(|at| line.get(..at)).unwrap_or_default();
        others == 0 || others <= OTHERS && before.ends_with("  ")
    };
    names > 2 || apart()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_longer() {
        assert!(NAMES.iter().all(|name| name.len() <= LONGEST_NAME));
    }

    #[test]
    fn lines_of_names() {
        for line in [
            "English",
            "中文 | English",
            "EN / FR / ES",
            "【中文】",
            "English Version:",
            "## Français",
            "简体中文 | 繁體中文 | English",
        ] {
            assert!(names_languages(line), "{line}");
        }
        for line in [
            "",
            "---",
            "English and French",
            "In English",
            "中文教学",
            "English Teachers",
            "中文大学宣言",
            "English rivers | 中文",
            "1. English",
        ] {
            assert!(!names_languages(line), "{line}");
        }
    }

    #[test]
    fn the_languages_of_a_page() {
        for line in [
            "English 中文",
            "Hits Focused   English 中文",
            "Font Size:  A A A  Search  English 中文 = 简体  繁体",
        ] {
            assert!(is_switch(line), "{line}");
        }
        for line in ["Lake Declaration English 中文", "English", "In English", ""] {
            assert!(!is_switch(line), "{line}");
        }
    }

    #[test]
    fn no_text_goes_on_over_them() {
        let text =
            "The Lake\nNews\nA\nB\nC\nD\nE\nIt is written in\nEnglish\nand French.\n\nEnglish\n";
        let mut lines = super::super::lines::lines(text);
        set_aside(text, &mut lines, |_| false);
        let marked = lines.iter().map(|line| line.noise.is_some());
        let marked: Vec<usize> = marked
            .enumerate()
            .filter_map(|(at, it)| it.then_some(at))
            .collect();
        assert_eq!(marked, [10]);
    }
}
