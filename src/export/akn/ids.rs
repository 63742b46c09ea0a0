//! The `eId` of each provision and statement, and where it goes.
//!
//! They are made from the model's order numbers alone: the same part has the same `eId`
//! in every language, whatever number is printed there.
//!
//! | part | element | `eId` |
//! |---|---|---|
//! | recital, its statements | `recital`, `p` | `rec_1`, `rec_1__p_2` |
//! | opening before the first view | `formula`, `p` | `formula_1`, `formula_1__p_1` |
//! | a later opening | `container`, `p` | `container_2`, `container_2__p_1` |
//! | view, its statements | `paragraph`, `subparagraph` | `para_1`, `para_1__subpara_2` |
//! | what a statement of the view leads in to | `point` | `para_1__subpara_2__point_3` |
//!
//! A declaration without views is all body: its recitals are paragraphs there.

use crate::model::{Declaration, Provision, ProvisionKind, StatementId};
use std::collections::HashMap;

/// The identifiers of one declaration.
pub(super) struct Ids {
    /// In the order of the provisions.
    pub(super) provisions: Vec<ProvisionPlace>,
    statements: HashMap<StatementId, StatementPlace>,
}

/// Where a provision goes.
pub(super) struct ProvisionPlace {
    pub(super) id: String,
    pub(super) in_preamble: bool,
    /// Whether its statements are elements of a hierarchy, rather than paragraphs of text.
    pub(super) is_hierarchy: bool,
}

/// Where a statement goes.
pub(super) struct StatementPlace {
    pub(super) id: String,
    /// The order of the statement that it stands under.
    pub(super) under: Option<usize>,
}

impl Ids {
    pub(super) fn new(declaration: &Declaration) -> Self {
        let is_view = |provision: &Provision| provision.kind == ProvisionKind::View;
        let has_views = declaration.provisions.iter().any(is_view);
        let mut ids = Self {
            provisions: Vec::with_capacity(declaration.provisions.len()),
            statements: HashMap::new(),
        };
        let mut in_preamble = has_views;
        for provision in &declaration.provisions {
            in_preamble = in_preamble && !is_view(provision);
            let (element, is_hierarchy) = match provision.kind {
                ProvisionKind::Recital if in_preamble => ("rec", false),
                ProvisionKind::Opening if in_preamble => ("formula", false),
                ProvisionKind::Opening => ("container", false),
                ProvisionKind::Recital | ProvisionKind::View => ("para", true),
            };
            let id = format!("{element}_{}", provision.order);
            ids.add_statements(provision, &id, is_hierarchy);
            ids.provisions.push(ProvisionPlace {
                id,
                in_preamble,
                is_hierarchy,
            });
        }
        ids
    }

    fn add_statements(&mut self, provision: &Provision, prefix: &str, is_hierarchy: bool) {
        // The statement that those after it stand under, as long as it leads in to them.
        let mut lead: Option<usize> = None;
        for statement in &provision.statements {
            let order = statement.order;
            let under = statement
                .governed_by
                .filter(|by| (by.kind, by.provision) == (provision.kind, provision.order))
                .map(|by| by.order)
                .filter(|by| lead == Some(*by) && is_hierarchy);
            if under.is_none() {
                lead = Some(order);
            }
            let id = match under {
                Some(lead) => format!("{prefix}__subpara_{lead}__point_{order}"),
                None if is_hierarchy => format!("{prefix}__subpara_{order}"),
                None => format!("{prefix}__p_{order}"),
            };
            let of = StatementId {
                kind: provision.kind,
                provision: provision.order,
                order,
            };
            self.statements.insert(of, StatementPlace { id, under });
        }
    }

    /// Where a statement goes.
    pub(super) fn statement(&self, id: StatementId) -> Option<&StatementPlace> {
        self.statements.get(&id)
    }
}
