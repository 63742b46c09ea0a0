//! The form of an editor's file: its tables, their keys, what each key takes, and an
//! example of it. What is said to somebody who wrote something else stands here.
//!
//! A test holds it against what is read.

/// A table of the file.
pub(super) struct Table {
    /// As it is written above its keys: `[record]`, `[[link]]`.
    pub(super) heading: &'static str,
    pub(super) keys: &'static [Key],
}

/// A key of a table.
pub(super) struct Key {
    pub(super) name: &'static str,
    /// With its article.
    pub(super) takes: &'static str,
    /// A line of TOML.
    pub(super) example: &'static str,
}

impl Table {
    pub(super) fn name(&self) -> &'static str {
        self.heading.trim_matches(['[', ']'])
    }

    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

/// The table of this name.
pub(super) fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name() == name)
}

const fn key(name: &'static str, takes: &'static str, example: &'static str) -> Key {
    Key {
        name,
        takes,
        example,
    }
}

const SLUG: &[Key] = &[key(
    "slug",
    "lower-case words joined by '-'",
    "slug = \"river-courts\"",
)];

const fn named(heading: &'static str) -> Table {
    Table {
        heading,
        keys: SLUG,
    }
}

const IRI: &str = "an absolute IRI in quotation marks";
const WORDS: &str = "a text in quotation marks";
const TEXTS: &str = "a table of language tags and texts";
const DATE: &str = "a date without quotation marks";

const PUBLISHER: Key = key(
    "publisher",
    IRI,
    "publisher = \"https://example.org/library\"",
);
const LICENSE: Key = key(
    "license",
    IRI,
    "license = \"https://creativecommons.org/licenses/by/4.0/\"",
);
const OF: Key = key(
    "of",
    "the name of a part of the text",
    "of = \"instrument\"",
);

/// All tables, in the order in which a file has them.
pub(super) const TABLES: &[Table] = &[
    named("[instrument]"),
    named("[conference]"),
    named("[theme]"),
    named("[host]"),
    named("[city]"),
    named("[country]"),
    Table {
        heading: "[record]",
        keys: &[
            key("creator", IRI, "creator = \"https://example.org/library\""),
            PUBLISHER,
            LICENSE,
            key("source", IRI, "source = \"https://example.org/texts/1\""),
        ],
    },
    Table {
        heading: "[dataset]",
        keys: &[
            key(
                "title",
                TEXTS,
                "title = { en = \"Declarations of courts\" }",
            ),
            key(
                "description",
                TEXTS,
                "description = { en = \"What courts declared.\" }",
            ),
            PUBLISHER,
            LICENSE,
            key("page", IRI, "page = \"https://example.org/texts\""),
            key("issued", DATE, "issued = 2026-11-20"),
            key("modified", DATE, "modified = 2026-11-20"),
        ],
    },
    Table {
        heading: "[[link]]",
        keys: &[
            OF,
            key("is", "the name of a relation", "is = \"dcterms:subject\""),
            key("iri", IRI, "iri = \"http://eurovoc.europa.eu/930\""),
            key(
                "evidence",
                WORDS,
                "evidence = \"EuroVoc, label in English, read 2026-11-20\"",
            ),
        ],
    },
    Table {
        heading: "[[note]]",
        keys: &[
            OF,
            key(
                "text",
                TEXTS,
                "text = { en = \"Signed later.\", zh-Hans = \"后来签署。\" }",
            ),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::super::Editor;
    use super::*;

    #[test]
    fn every_example_is_taken() {
        let file = |table: &Table| {
            let lines: Vec<&str> = table.keys.iter().map(|key| key.example).collect();
            format!("{}\n{}\n", table.heading, lines.join("\n"))
        };
        let text: String = TABLES.iter().map(file).collect();
        Editor::parse("all.editor.toml", &text).expect("every example is right");
    }

    #[test]
    fn the_keys_are_those_that_are_read() {
        // What is read says what it expects.
        let expected = |text: &str| {
            let error = toml::from_str::<super::super::File>(text).expect_err("no such key");
            let (_, list) = error.message().split_once("expected ").expect("it says so");
            let names = list.split('`').skip(1).step_by(2);
            names.map(str::to_owned).collect::<Vec<_>>()
        };
        let tables: Vec<&str> = TABLES.iter().map(Table::name).collect();
        assert_eq!(expected("nothing = 1"), tables);
        for table in TABLES {
            let keys: Vec<&str> = table.keys.iter().map(|key| key.name).collect();
            let text = format!("{}\nnothing = 1", table.heading);
            assert_eq!(expected(&text), keys, "{}", table.heading);
        }
    }
}
