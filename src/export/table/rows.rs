//! The columns, and a statement as a row.
//!
//! | column | what it holds |
//! |---|---|
//! | `iri`, `instrument` | of the statement, and of what it is part of |
//! | `part`, `kind`, `order` | `view_1`, `view`, and which statement of it, from 1 |
//! | `force`, `put_as` | what it does, and how strongly a commitment is put |
//! | `governed_by` | the statement that leads in to it: `opening/st_1` |
//! | `number_en` | the number printed before its part |
//! | `item_en` | the number printed before itself, in a list of its part |
//! | `text_en` | its words |
//! | `speaker_en`, `addressee_en` | whose words, and who is bound, called on or thanked |
//! | `matter_en`, `action_en` | what is recognised, and what is to be done |
//! | `file_en`, `line_en`, `start_en`, `end_en` | where they stand, in code points |
//!
//! A column that ends in a language's tag stands once for each language. The table of
//! commitments leaves out `force`, which is the same in every row, and `matter_en`.

use super::{Table, version};
use crate::graph::{Names, force};
use crate::iri::Name;
use crate::model::*;

/// A statement and what it is part of.
pub(super) struct Row<'a> {
    pub(super) declaration: &'a Declaration,
    pub(super) names: &'a Names<'a>,
    pub(super) provision: &'a Provision,
    pub(super) statement: &'a Statement,
}

/// The columns that stand once.
const SINGLE: [&str; 8] = [
    "iri",
    "instrument",
    "part",
    "kind",
    "order",
    "force",
    "put_as",
    "governed_by",
];

/// The columns that stand once for each language.
const FOR_EACH_LANGUAGE: [&str; 11] = [
    "number",
    "item",
    "text",
    "speaker",
    "addressee",
    "matter",
    "action",
    "file",
    "line",
    "start",
    "end",
];

/// Those of the columns that a table has.
fn of_table(table: Table, columns: &'static [&str]) -> impl Iterator<Item = &'static str> {
    columns.iter().copied().filter(move |column| match table {
        Table::Statements => true,
        Table::Commitments => !matches!(*column, "force" | "matter"),
    })
}

/// The names of the columns.
pub(super) fn heading(table: Table, tags: &[&str]) -> Vec<String> {
    let own = of_table(table, &SINGLE).map(str::to_owned);
    let others = of_table(table, &FOR_EACH_LANGUAGE)
        .flat_map(|name| tags.iter().map(move |tag| format!("{name}_{tag}")));
    own.chain(others).collect()
}

impl Row<'_> {
    /// The cells, in the order of the columns.
    pub(super) fn cells(&self, table: Table, tags: &[&str]) -> Vec<String> {
        let own = of_table(table, &SINGLE).map(|column| self.cell(column));
        let others = of_table(table, &FOR_EACH_LANGUAGE).flat_map(|column| {
            tags.iter().map(move |tag| {
                let version = version(self.declaration, tag);
                let cell = version.and_then(|version| self.cell_in(column, version.language));
                cell.unwrap_or_default()
            })
        });
        own.chain(others).collect()
    }

    fn cell(&self, column: &str) -> String {
        let statement = self.statement;
        match column {
            "iri" => self.statement_iri(self.id()),
            "instrument" => self.names.of(Name::Instrument).into_string(),
            "part" => part(&self.statement_iri(self.id())),
            "kind" => match self.provision.kind {
                ProvisionKind::Recital => "recital".to_owned(),
                ProvisionKind::Opening => "opening".to_owned(),
                ProvisionKind::View => "view".to_owned(),
            },
            "order" => statement.order.to_string(),
            "force" => statement.force.map(label).unwrap_or_default(),
            "put_as" => statement.put_as.map(label).unwrap_or_default(),
            "governed_by" => match statement.governed_by {
                Some(lead) => {
                    let iri = self.statement_iri(lead);
                    format!("{}/st_{}", part(&iri), lead.order)
                }
                None => String::new(),
            },
            _ => String::new(),
        }
    }

    fn cell_in(&self, column: &str, language: LanguageCode) -> Option<String> {
        let of = |quotes: &[Quote]| Some(quote(quotes, language)?.text.to_string());
        let first = || quote(&self.statement.text, language)?.passages.first();
        let last = || quote(&self.statement.text, language)?.passages.last();
        match column {
            "number" => of(&self.provision.number),
            "item" => of(&self.statement.number),
            "speaker" => of(&self.statement.speaker),
            "addressee" => of(&self.statement.addressee),
            "matter" => of(&self.statement.matter),
            "action" => of(&self.statement.action),
            "text" => of(&self.statement.text),
            "file" => Some(self.declaration.files.get(first()?.file)?.name.clone()),
            "line" => Some(first()?.line.to_string()),
            "start" => Some(first()?.start.to_string()),
            "end" => Some(last()?.end.to_string()),
            _ => None,
        }
    }

    fn id(&self) -> StatementId {
        StatementId {
            kind: self.provision.kind,
            provision: self.provision.order,
            order: self.statement.order,
        }
    }

    fn statement_iri(&self, id: StatementId) -> String {
        let name = |instrument| Name::Statement {
            instrument,
            provision: (id.kind, id.provision),
            order: id.order,
        };
        self.names.of(name).into_string()
    }
}

/// The segment of the part in the IRI of its statement: `view_1`.
fn part(statement: &str) -> String {
    statement.rsplit('/').nth(1).unwrap_or_default().to_owned()
}

fn quote(quotes: &[Quote], language: LanguageCode) -> Option<&Quote> {
    quotes.iter().find(|quote| quote.language == language)
}

/// The name of a force, as in `sl:commitment`.
fn label(value: Force) -> String {
    let concept = force(value);
    let name = concept.as_str().rsplit(['#', '/']).next();
    name.unwrap_or_default().to_owned()
}
