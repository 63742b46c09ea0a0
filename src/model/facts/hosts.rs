//! Who gave the conference, over all versions.

use super::super::folded::Folded;
use super::super::types::{Host, Quote};
use super::Teller;
use crate::language::{NameMention, Words};

/// The hosts of each version in its order: the first of one is the first of the other.
pub(super) fn hosts(tellers: &[Teller]) -> Vec<Host> {
    let mut hosts: Vec<Host> = Vec::new();
    for teller in tellers {
        let language = teller.version.language;
        let named = |text: &Words| Some(language.hosts(text)).filter(|hosts| !hosts.is_empty());
        let above = |line: &&Folded| language.conference_in_title(line.text()).is_none();
        let below = || {
            let mut lines = teller.letterhead.iter().filter(above);
            lines.find_map(|line| Some((line, named(line.words())?)))
        };
        let Some((sentence, mentions)) = teller.find(named).or_else(below) else {
            continue;
        };
        for (at, mention) in mentions.iter().enumerate() {
            let name = teller.host_name(sentence, mention);
            let acronym = mention.acronym.as_ref();
            let acronym = acronym.map(|range| teller.quote(sentence, range));
            match hosts.get_mut(at) {
                Some(host) => {
                    host.name.push(name);
                    host.acronym.extend(acronym);
                }
                None => hosts.push(Host {
                    name: vec![name],
                    acronym: acronym.into_iter().collect(),
                }),
            }
        }
    }
    hosts
}

impl Teller<'_> {
    /// The passage is the whole name; the value leaves out the bracketed acronym.
    fn host_name(&self, sentence: &Folded, mention: &NameMention) -> Quote {
        let mut quote = self.quote(sentence, &mention.range);
        if let Some(bracket) = &mention.bracket {
            let text = sentence.text();
            let before = text.get(mention.range.start..bracket.start);
            let after = text.get(bracket.end..mention.range.end);
            let words: String = [before, after].into_iter().flatten().collect();
            quote.text = words.into();
        }
        quote
    }
}
