//! The names that are looked for: the things of all instruments go in; for a name from
//! a dump, the things that it is near come out.
//!
//! Every name of a dump passes here, so the names are found by the words they share,
//! and a name in a language that no instrument has costs next to nothing.

use super::name::{Name, Nearness};
use crate::graph::Thing;
use crate::language::{self, Language};
use crate::model::LanguageCode;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Below this, a shared word is chance.
const LEAST: f64 = 0.3;

/// No name has more bytes; what does is a text.
const LONGEST: usize = 2000;

/// A name that is looked for.
struct Entry {
    thing: usize,
    name: Name,
}

/// The names of one language.
struct Shelf {
    language: LanguageCode,
    entries: Vec<Entry>,
    by_gram: HashMap<String, Vec<usize>>,
}

/// The names of all things, by language.
pub(super) struct Wanted {
    /// By the first part of a tag: `en`, `zh`.
    shelves: BTreeMap<String, Shelf>,
    /// Codes, and the things that they stand for.
    codes: HashMap<String, Vec<usize>>,
}

/// A thing that a name is near.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hit {
    pub(super) thing: usize,
    pub(super) language: LanguageCode,
    pub(super) nearness: Nearness,
}

impl Wanted {
    pub(super) fn new(things: &[&Thing]) -> Self {
        let mut wanted = Self {
            shelves: BTreeMap::new(),
            codes: HashMap::new(),
        };
        for (thing, described) in things.iter().enumerate() {
            for code in &described.codes {
                wanted.codes.entry(code.clone()).or_default().push(thing);
            }
            for called in &described.names {
                let shelf = wanted.shelves.entry(primary(&called.tag)).or_insert(Shelf {
                    language: called.language,
                    entries: Vec::new(),
                    by_gram: HashMap::new(),
                });
                let name = Name::of(&called.text, language::of_code(called.language));
                let at = shelf.entries.len();
                for gram in name.grams() {
                    shelf.by_gram.entry(gram.to_owned()).or_default().push(at);
                }
                shelf.entries.push(Entry { thing, name });
            }
        }
        wanted
    }

    /// The languages that are looked for, for messages: `en, zh`.
    pub(super) fn languages(&self) -> String {
        let tags: Vec<&str> = self.shelves.keys().map(String::as_str).collect();
        tags.join(", ")
    }

    /// Whether a label with this tag can be one of those looked for. A label without a
    /// tag may be in any language.
    pub(super) fn reads(&self, tag: &str) -> bool {
        is_any(tag) || self.shelf(tag).is_some()
    }

    fn shelf(&self, tag: &str) -> Option<&Shelf> {
        match self.shelves.get(tag) {
            Some(shelf) => Some(shelf),
            None => self.shelves.get(&primary(tag)),
        }
    }

    /// The things that a name is near; of each in each language, the nearest.
    pub(super) fn hits(&self, text: &str, tag: &str) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        if text.len() > LONGEST {
            return hits;
        }
        let all = is_any(tag).then(|| self.shelves.values());
        let one = self.shelf(tag).filter(|_| !is_any(tag));
        for shelf in all.into_iter().flatten().chain(one) {
            let language: Option<&dyn Language> = language::of_code(shelf.language);
            let name = Name::of(text, language);
            let entries: BTreeSet<usize> = name
                .grams()
                .filter_map(|gram| shelf.by_gram.get(gram))
                .flatten()
                .copied()
                .collect();
            for entry in entries.iter().filter_map(|at| shelf.entries.get(*at)) {
                let Some(nearness) = entry.name.nearness(&name) else {
                    continue;
                };
                if nearness.score(false) < LEAST {
                    continue;
                }
                let hit = Hit {
                    thing: entry.thing,
                    language: shelf.language,
                    nearness,
                };
                let same =
                    |known: &&mut Hit| known.thing == hit.thing && known.language == hit.language;
                match hits.iter_mut().find(same) {
                    Some(known) if known.nearness.score(false) < nearness.score(false) => {
                        *known = hit;
                    }
                    Some(_) => {}
                    None => hits.push(hit),
                }
            }
        }
        hits
    }

    /// The things that a code stands for.
    pub(super) fn coded(&self, code: &str) -> &[usize] {
        if code.len() > 3 {
            return &[];
        }
        let things = self.codes.get(&code.to_ascii_lowercase());
        things.map_or(&[], Vec::as_slice)
    }
}

/// The language of a tag, in lower case: `zh` of `zh-Hans`.
pub(super) fn primary(tag: &str) -> String {
    let first = tag.split(['-', '_']).next().unwrap_or_default();
    first.to_ascii_lowercase()
}

/// Whether a label is in no language, or in several.
pub(super) fn is_any(tag: &str) -> bool {
    matches!(tag, "" | "mul" | "und" | "zxx")
}
