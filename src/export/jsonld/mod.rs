//! JSON-LD, compact and nested: the instrument is the document, its parts are
//! its members, and `declaration.views[0].statements[1].text.en` is a string.
//!
//! No Rust library frames JSON-LD, so this is a writer, not a framing
//! processor. It has two steps: `place` gives each node its place in the tree,
//! `node` writes the tree. Each node stands in full once, where it is nearest
//! to the root; elsewhere its IRI stands for it. What the root doesn't reach is
//! `included`, and so is each named graph.
//!
//! The context is embedded, so the document needs no network. A value that the
//! term of its property can't hold is written out in full: every graph comes
//! back as it was. A graph that speaks schema.org alone gets schema.org's names in
//! place of ours, because search engines know no others.
#![expect(
    clippy::indexing_slicing,
    reason = "an index is of a block, and the lists have one entry a block"
)]

mod json;
mod terms;

use crate::graph::Graph;
use crate::vocabulary::schema;
use indexmap::IndexMap;
use oxigraph::model::vocab::{rdf, xsd};
use oxigraph::model::{GraphName, Literal, NamedOrBlankNode, Quad, Term, TermRef};
use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::sync::LazyLock;

use super::arrange::{self, Block};
use json::Json;
use terms::{Coercion, Fit, Terms};

pub use terms::CONTEXT;

static OWN: LazyLock<Terms> = LazyLock::new(Terms::own);
static SCHEMA: LazyLock<Terms> = LazyLock::new(Terms::schema);

/// How deep nodes are nested. A record needs six levels, down to the selectors
/// of a passage. Readers of JSON-LD recurse, so a longer chain of nodes goes on
/// in `included`.
const DEPTH: usize = 8;

/// Writes the dataset: the default graph as a tree, the named graphs apart.
pub(super) fn jsonld(graph: &Graph) -> String {
    let blocks = arrange::blocks(graph.graph(&GraphName::DefaultGraph));
    let named: Vec<(&GraphName, Vec<Block<'_>>)> = arrange::named_graphs(graph)
        .into_iter()
        .map(|name| (name, arrange::blocks(graph.graph(name))))
        .collect();

    let terms = terms_for(graph);
    let tree = Tree::nested(&blocks, terms);
    let (mut roots, mut rest): (Vec<usize>, Vec<usize>) =
        tree.tops.iter().partition(|i| blocks[**i].is_instrument());
    // One tree without an instrument is the document too.
    if roots.is_empty() && rest.len() == 1 && named.is_empty() {
        std::mem::swap(&mut roots, &mut rest);
    }
    let mut entries = Vec::new();
    let mut nodes = Vec::new();
    match roots.as_slice() {
        [root] => entries = tree.node(*root),
        _ => nodes = roots.iter().map(|i| Json::Object(tree.node(*i))).collect(),
    }
    nodes.extend(rest.iter().map(|i| Json::Object(tree.node(*i))));
    nodes.extend(
        named
            .iter()
            .map(|(name, blocks)| named_graph(name, blocks, terms)),
    );
    if entries.is_empty() {
        entries.push(("@graph".into(), Json::Array(nodes)));
    } else if !nodes.is_empty() {
        entries.push((terms.included.as_str().into(), Json::Array(nodes)));
    }
    let mut body = String::new();
    Json::Object(entries).print(&mut body, 0);

    // The context goes in as it is written: its closing brace makes room.
    let context = terms.context.trim_end();
    let context = context.strip_suffix('}').unwrap_or(context).trim_end();
    let body = body.strip_prefix('{').unwrap_or(&body);
    format!("{context},{body}\n")
}

/// The terms in which a graph is written: schema.org's where it has no others.
fn terms_for(graph: &Graph) -> &'static Terms {
    let is_schema = |iri: &str| iri.starts_with(schema::IRI);
    let speaks = |quad: &Quad| match &quad.object {
        Term::NamedNode(class) if quad.predicate == rdf::TYPE => is_schema(class.as_str()),
        _ => is_schema(quad.predicate.as_str()),
    };
    if !graph.quads.is_empty() && graph.quads.iter().all(speaks) {
        &SCHEMA
    } else {
        &OWN
    }
}

/// A named graph: its nodes side by side, none in another.
fn named_graph<'a>(
    name: &'a GraphName,
    blocks: &'a [Block<'a>],
    terms: &'static Terms,
) -> Json<'a> {
    let tree = Tree::flat(blocks, terms);
    let nodes = tree.tops.iter().map(|i| Json::Object(tree.node(*i)));
    let nodes = Json::Array(nodes.collect());
    let name = match name {
        GraphName::NamedNode(name) => Json::text(name.as_str()),
        GraphName::BlankNode(name) => Json::text(name.to_string()),
        GraphName::DefaultGraph => return Json::Object(vec![("@graph".into(), nodes)]),
    };
    Json::Object(vec![
        (terms.id.as_str().into(), name),
        ("@graph".into(), nodes),
    ])
}

/// A place: which object of which property of which block.
type Place = (usize, usize, usize);

struct Tree<'a> {
    terms: &'static Terms,
    blocks: &'a [Block<'a>],
    index: HashMap<TermRef<'a>, usize>,
    /// Where each block stands, if it stands in another.
    places: Vec<Option<Place>>,
    /// The blocks that stand in no other, in document order, roots first.
    tops: Vec<usize>,
}

impl<'a> Tree<'a> {
    fn flat(blocks: &'a [Block<'a>], terms: &'static Terms) -> Self {
        Self {
            terms,
            blocks,
            index: blocks
                .iter()
                .enumerate()
                .map(|(i, b)| (b.subject.as_ref().into(), i))
                .collect(),
            places: vec![None; blocks.len()],
            tops: (0..blocks.len()).collect(),
        }
    }

    /// Gives each block its place: breadth first from the instruments, then
    /// from what they don't reach.
    fn nested(blocks: &'a [Block<'a>], terms: &'static Terms) -> Self {
        let mut tree = Self::flat(blocks, terms);
        tree.tops.clear();
        let mut placed = vec![false; blocks.len()];
        let instruments = || (0..blocks.len()).filter(|i| blocks[*i].is_instrument());
        for root in instruments() {
            placed[root] = true;
            tree.tops.push(root);
        }
        for root in instruments() {
            tree.place(root, &mut placed);
        }
        for root in 0..blocks.len() {
            if !placed[root] {
                placed[root] = true;
                tree.tops.push(root);
                tree.place(root, &mut placed);
            }
        }
        tree
    }

    fn place(&mut self, root: usize, placed: &mut [bool]) {
        let mut queue = VecDeque::from([(root, 1)]);
        while let Some((parent, depth)) = queue.pop_front() {
            for (p, property) in self.blocks[parent].properties.iter().enumerate() {
                for (o, object) in property.objects.iter().enumerate() {
                    let Some(child) = self.block_of(object).filter(|child| !placed[*child]) else {
                        continue;
                    };
                    let predicate = property.predicate.as_str();
                    let embeds = self
                        .terms
                        .key(predicate, object, |class| self.has_class(object, class))
                        .is_some_and(|(key, _)| key.embeds);
                    if embeds && depth < DEPTH {
                        placed[child] = true;
                        self.places[child] = Some((parent, p, o));
                        queue.push_back((child, depth + 1));
                    }
                }
            }
        }
    }

    fn block_of(&self, object: &Term) -> Option<usize> {
        self.index.get(&object.as_ref()).copied()
    }

    fn has_class(&self, object: &Term, class: &str) -> bool {
        self.block_of(object)
            .is_some_and(|i| self.blocks[i].types().any(|t| t.as_str() == class))
    }

    /// The members of a node: `id`, `type`, then its properties in order.
    fn node(&self, index: usize) -> Vec<(Cow<'a, str>, Json<'a>)> {
        let block = &self.blocks[index];
        let mut members: IndexMap<&str, Values<'a>> = IndexMap::new();
        for (p, property) in block.properties.iter().enumerate() {
            let predicate = property.predicate.as_str();
            for (o, object) in property.objects.iter().enumerate() {
                if *property.predicate == rdf::TYPE
                    && let Term::NamedNode(class) = object
                {
                    let value = Json::text(self.terms.name(class.as_str()));
                    members
                        .entry(&self.terms.class)
                        .or_default()
                        .push(value, true);
                    continue;
                }
                let key = self
                    .terms
                    .key(predicate, object, |class| self.has_class(object, class));
                match key {
                    Some((key, Fit::Tagged(tag, text))) => {
                        members.entry(&key.name).or_default().tag(tag, text);
                    }
                    Some((key, fit)) => {
                        let value = match fit {
                            Fit::Text(text) | Fit::Tagged(_, text) => Json::text(text),
                            Fit::Bare(word) => Json::Bare(word),
                            Fit::Node => self.object(object, (index, p, o), &key.coercion),
                        };
                        members.entry(&key.name).or_default().push(value, key.set);
                    }
                    None => {
                        let (name, set) = match self.terms.any_key(predicate) {
                            Some(key) => (key.name.as_str(), key.set),
                            None => (predicate, false),
                        };
                        let value = self.explicit(object);
                        members.entry(name).or_default().push(value, set);
                    }
                }
            }
        }
        let id = match block.subject {
            NamedOrBlankNode::NamedNode(name) => Json::text(name.as_str()),
            NamedOrBlankNode::BlankNode(blank) => Json::text(blank.to_string()),
        };
        let members = members
            .into_iter()
            .map(|(key, values)| (key.into(), values.into_json()));
        std::iter::once((self.terms.id.as_str().into(), id))
            .chain(members)
            .collect()
    }

    /// A node in full where it has its place, else its IRI.
    fn object(&self, object: &'a Term, place: Place, coercion: &Coercion) -> Json<'a> {
        match self.block_of(object) {
            Some(child) if self.places[child] == Some(place) => Json::Object(self.node(child)),
            Some(_) if self.terms.explicit => self.explicit(object),
            _ => match object {
                Term::NamedNode(name) if *coercion == Coercion::Vocab => {
                    Json::text(self.terms.name(name.as_str()))
                }
                Term::NamedNode(name) => Json::text(name.as_str()),
                other => Json::text(other.to_string()),
            },
        }
    }

    /// A value that says itself what it is.
    fn explicit(&self, object: &'a Term) -> Json<'a> {
        let id = || self.terms.id.as_str().into();
        let entries = match object {
            Term::NamedNode(name) => vec![(id(), Json::text(name.as_str()))],
            Term::BlankNode(blank) => vec![(id(), Json::text(blank.to_string()))],
            Term::Literal(literal) => {
                let value = ("@value".into(), Json::text(literal.value()));
                match annotation(literal) {
                    Some(annotation) => vec![annotation, value],
                    None => vec![value],
                }
            }
        };
        Json::Object(entries)
    }
}

fn annotation(literal: &Literal) -> Option<(Cow<'_, str>, Json<'_>)> {
    if let Some(tag) = literal.language() {
        return Some(("@language".into(), Json::text(tag)));
    }
    let datatype = literal.datatype();
    (datatype != xsd::STRING).then(|| ("@type".into(), Json::text(datatype.as_str())))
}

/// The values of one key: a list, or a map from languages to strings.
#[derive(Default)]
struct Values<'a> {
    list: Vec<Json<'a>>,
    set: bool,
    tagged: IndexMap<&'a str, Vec<Json<'a>>>,
}

impl<'a> Values<'a> {
    fn push(&mut self, value: Json<'a>, set: bool) {
        self.list.push(value);
        self.set |= set;
    }

    fn tag(&mut self, tag: &'a str, text: &'a str) {
        self.tagged.entry(tag).or_default().push(Json::text(text));
    }

    fn into_json(self) -> Json<'a> {
        if self.tagged.is_empty() {
            return unless_single(self.list, self.set);
        }
        let languages = self.tagged.into_iter();
        let languages = languages.map(|(tag, texts)| (tag.into(), unless_single(texts, false)));
        Json::Object(languages.collect())
    }
}

fn unless_single(mut values: Vec<Json<'_>>, set: bool) -> Json<'_> {
    match values.pop() {
        Some(only) if values.is_empty() && !set => only,
        last => {
            values.extend(last);
            Json::Array(values)
        }
    }
}
