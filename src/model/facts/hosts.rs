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
        // "Signed at the Lake Summit, hosted by the City of Lund": but what is part of the
        // conference's name gave nothing.
        let apart = |line: &Folded, hosts: &[NameMention]| {
            let name = language.conference_in_title(line.text());
            let first = hosts.first().map(|host| host.range.start);
            name.is_none_or(|name| first.is_some_and(|first| first >= name.end))
        };
        let below = || {
            let mut lines = teller.letterhead.iter().chain(&teller.titles);
            lines.find_map(|line| {
                let hosts = named(line.words()).filter(|hosts| apart(line, hosts))?;
                Some((line, hosts))
            })
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

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn a_line_below_the_title_names_who_gave_the_conference() {
        let text = "The Lake Pledge\n\nSigned at the Second Lake Summit, hosted by the City of \
            Lund\n\nLund, Sweden | 22 May 2022\n\nWe, the mayors of the lakes, pledge to:\n\n\
            1. Clean our lakes.\n\n2. Count the birds.\n";
        let host = declaration(text).conference.and_then(|told| told.host);
        let name = host.and_then(|host| Some(host.name.first()?.text.to_string()));
        assert_eq!(name.as_deref(), Some("City of Lund"));
    }
}
