//! Names as they are compared: a name goes in, and how near it is to another comes out.
//!
//! Case, accents, punctuation and width don't count; articles and the plural, where the
//! language tells them by their form, count little. A Han character is a word of its
//! own, and two that stand together are what two names have in common: one alone says
//! too little. Simplified and Traditional characters are not the same here.

use crate::language::Language;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// A name, ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// As it stands, but for case, accents and punctuation.
    plain: Vec<String>,
    /// Without articles, in the singular.
    words: Vec<String>,
    /// How many words its first phrase has: "insurance" in "insurance of small vessels".
    /// A frequent word such as "of" ends a phrase.
    first: usize,
    /// What is looked for in other names: the words that carry meaning; of Han
    /// characters, each two neighbours.
    grams: BTreeSet<String>,
}

/// How one name is near another.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) enum Nearness {
    /// They have a part in common: how much of both, 0..1.
    Shares(f64),
    /// The first holds the second whole.
    Holds(Part),
    /// The second holds the first whole.
    IsHeld(Part),
    /// The same words in another order.
    Reordered,
    /// The same, but for articles and the plural.
    Alike,
    /// The same.
    Same,
}

/// A name within another.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct Part {
    /// What part of the whole it is, 0..1.
    share: f64,
    /// Whether the whole, or its first phrase, ends with it: a noun stands behind its
    /// adjectives, and before what is said of it with "of".
    pub(super) at_end: bool,
    /// Whether it is more than one word.
    several: bool,
}

impl Part {
    /// "Legislation" says much of "enforcement legislation", "information technology" of
    /// whatever has it in its name; "development" says little of "new development of".
    fn score(self) -> f64 {
        let least = if self.at_end || self.several {
            0.55
        } else {
            0.35
        };
        least + 0.3 * self.share
    }
}

impl Nearness {
    /// 0..1, of a preferred name or another one.
    pub(super) fn score(self, alternative: bool) -> f64 {
        let less = if alternative { 0.05 } else { 0.0 };
        match self {
            Self::Same => 1.0 - less,
            Self::Alike => 0.95 - less,
            Self::Reordered => 0.85 - less,
            Self::Holds(part) | Self::IsHeld(part) => part.score() - less,
            Self::Shares(share) => 0.7 * share - less,
        }
    }

    /// Whether the names say the same.
    pub(super) fn is_equal(self) -> bool {
        matches!(self, Self::Same | Self::Alike | Self::Reordered)
    }
}

impl Name {
    /// Reads a name in a language; `None` for one that softlaw does not know.
    pub(super) fn of(text: &str, language: Option<&dyn Language>) -> Self {
        let plain = fold(text);
        let words: Vec<String> = match language {
            None => plain.clone(),
            Some(language) => plain
                .iter()
                .filter_map(|word| Some(language.name_word(word)?.into_owned()))
                .collect(),
        };
        // "The" alone is the name of something, too.
        let words = if words.is_empty() {
            plain.clone()
        } else {
            words
        };
        let frequent = language.map_or(&[][..], Language::common_words);
        let ends = |word: &String| frequent.contains(&word.as_str());
        let first = words.iter().skip(1).position(ends).map(|at| at + 1);
        let mut grams: BTreeSet<String> = words
            .iter()
            .filter(|word| !is_han(word) && !frequent.contains(&word.as_str()))
            .cloned()
            .collect();
        let pairs = words.iter().zip(words.iter().skip(1));
        let pairs = pairs.filter(|(a, b)| is_han(a) && is_han(b));
        grams.extend(pairs.map(|(a, b)| format!("{a}{b}")));
        if grams.is_empty() {
            grams.extend(words.iter().cloned());
        }
        Self {
            plain,
            first: first.unwrap_or(words.len()),
            words,
            grams,
        }
    }

    /// What to look for in other names.
    pub(super) fn grams(&self) -> impl Iterator<Item = &str> {
        self.grams.iter().map(String::as_str)
    }

    /// How near it is to another; `None` if they have nothing in common.
    pub(super) fn nearness(&self, other: &Self) -> Option<Nearness> {
        if self.plain.is_empty() || other.plain.is_empty() {
            return None;
        }
        if self.plain == other.plain {
            return Some(Nearness::Same);
        }
        if self.words == other.words {
            return Some(Nearness::Alike);
        }
        let common = self.grams.intersection(&other.grams).count() as f64;
        if common == 0.0 {
            return None;
        }
        let part = |one: &Self, whole: &Self, at_end| Part {
            share: (one.grams.len() as f64 / whole.grams.len() as f64).min(1.0),
            at_end,
            several: one.grams.len() > 1,
        };
        if self.words.len() == other.words.len() && sorted(&self.words) == sorted(&other.words) {
            return Some(Nearness::Reordered);
        }
        if let Some(at_end) = self.holds(&other.words) {
            return Some(Nearness::Holds(part(other, self, at_end)));
        }
        if let Some(at_end) = other.holds(&self.words) {
            return Some(Nearness::IsHeld(part(self, other, at_end)));
        }
        let both = (self.grams.len() + other.grams.len()) as f64;
        Some(Nearness::Shares(2.0 * common / both))
    }

    /// Whether words stand in it together, and if so whether it or its first phrase ends
    /// with them.
    fn holds(&self, part: &[String]) -> Option<bool> {
        let first = self.words.get(..self.first).unwrap_or_default();
        if self.words.ends_with(part) || first.ends_with(part) {
            return Some(true);
        }
        let mut places = self.words.windows(part.len().max(1));
        places.any(|words| words == part).then_some(false)
    }
}

fn sorted(words: &[String]) -> Vec<&String> {
    let mut words: Vec<&String> = words.iter().collect();
    words.sort_unstable();
    words
}

/// The words of a name, in lower case, without accents and punctuation. "People's" is
/// one word, "l'eau" two.
fn fold(text: &str) -> Vec<String> {
    let folded: String = match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => {
            let accents = '\u{300}'..='\u{36F}';
            let letters = text.chars().flat_map(char::to_lowercase).nfkd();
            letters
                .filter(|letter| !accents.contains(letter))
                .nfc()
                .collect()
        }
    };
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for letter in folded.chars() {
        let apostrophe = matches!(letter, '\'' | '’' | 'ʼ');
        if is_wide(letter) {
            words.push(std::mem::take(&mut word));
            words.push(letter.to_string());
        } else if letter.is_alphanumeric() {
            word.push(letter);
        } else if !(apostrophe && word.chars().nth(1).is_some()) {
            words.push(std::mem::take(&mut word));
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

fn is_han(word: &str) -> bool {
    word.chars().next().is_some_and(is_wide)
}

/// Han characters, which stand together without spaces.
fn is_wide(letter: char) -> bool {
    letter >= '\u{2E80}'
        && crate::source::script_of(letter.encode_utf8(&mut [0; 4])) == crate::source::Script::Han
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::of_code;
    use crate::model::LanguageCode;

    fn nearness(code: &str, one: &str, other: &str) -> Option<Nearness> {
        let language = of_code(LanguageCode::new(code));
        Name::of(one, language).nearness(&Name::of(other, language))
    }

    #[test]
    fn case_accents_width_and_punctuation_do_not_count() {
        for (code, one, other) in [
            ("eng", "São Tomé", "sao tome"),
            ("eng", "People's Court", "Peoples’ court"),
            ("eng", "ＳＰＣ", "spc"),
            ("eng", "Asset-search", "asset search"),
            ("fra", "L’Étang", "l'etang"),
            ("zho", "河流法。", "河流法"),
        ] {
            assert_eq!(nearness(code, one, other), Some(Nearness::Same), "{one}");
        }
    }

    #[test]
    fn articles_and_the_plural_count_little() {
        for (code, one, other) in [
            ("eng", "the Harbour Court", "Harbour Courts"),
            ("eng", "enforcement bodies", "enforcement body"),
            ("eng", "tax searches", "tax search"),
            ("fra", "les tribunaux", "tribunal"),
        ] {
            assert_eq!(nearness(code, one, other), Some(Nearness::Alike), "{one}");
        }
        for (one, other) in [
            ("process", "proces"),
            ("status", "statu"),
            ("basis", "basi"),
        ] {
            assert_eq!(nearness("eng", one, other), None, "{one}");
        }
    }

    #[test]
    fn a_part_is_told_from_the_whole() {
        let near = |one, other| nearness("eng", one, other).expect("the names are near");
        assert_eq!(near("court harbour", "harbour court"), Nearness::Reordered);
        let part = |at_end| Part {
            share: 0.5,
            at_end,
            several: false,
        };
        let holds = Nearness::Holds(part(true));
        assert_eq!(near("enforcement legislation", "legislation"), holds);
        let held = Nearness::IsHeld(part(true));
        assert_eq!(near("enforcement", "enforcement of ruling"), held);
        assert_eq!(
            near("legal", "legal cooperation"),
            Nearness::IsHeld(part(false))
        );
        assert!(matches!(
            near("law of rivers", "law of the sea"),
            Nearness::Shares(_)
        ));
        assert_eq!(nearness("eng", "law of rivers", "master of ships"), None);
        let zh = nearness("zho", "卑尔根市", "卑尔根").expect("the names are near");
        assert!(matches!(zh, Nearness::Holds(Part { at_end: false, .. })));
        assert_eq!(nearness("zho", "海港", "港海"), None);
    }

    #[test]
    fn nothing_is_near_to_nothing() {
        assert_eq!(nearness("eng", "", ""), None);
        assert_eq!(nearness("eng", "…", "—"), None);
        assert_eq!(nearness("eng", "the", "The"), Some(Nearness::Same));
    }
}
