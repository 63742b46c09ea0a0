//! The graphs: whole ones, and the broken ones of `tests/data/shapes`.

use oxigraph::model::{GraphName, Triple};
use oxigraph::store::Store;
use softlaw::check::shapes::validate;
use softlaw::declarations;
use softlaw::graph::{self, Graph};
use softlaw::model::interpret;
use softlaw::source::{Input, Source, read};
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

const PREFIXES: &str = "
PREFIX sl: <https://w3id.org/softlaw/ns#>
PREFIX eli: <http://data.europa.eu/eli/ontology#>
PREFIX cv: <http://data.europa.eu/m8g/>
PREFIX schema: <http://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
";

/// A rule that a graph breaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breach {
    /// The IRI of the focus node.
    pub focus: String,
    /// The IRI of the property, after a `^` if it leads here; empty for a rule on the node.
    pub path: String,
    /// The local name of the constraint component, without `ConstraintComponent`.
    pub component: String,
}

impl Breach {
    pub fn new(focus: &str, path: &str, component: &str) -> Self {
        let local = component.rsplit('#').next().unwrap_or(component);
        Self {
            focus: focus.to_owned(),
            path: path.to_owned(),
            component: local.trim_end_matches("ConstraintComponent").to_owned(),
        }
    }
}

/// A graph that breaks rules.
pub struct Case {
    pub name: String,
    pub triples: Vec<Triple>,
    pub breaks: BTreeSet<Breach>,
}

/// What the shapes find in a graph.
pub fn breaches(triples: &[Triple]) -> BTreeSet<Breach> {
    let violations = validate(triples.iter().cloned()).unwrap().violations;
    violations
        .iter()
        .map(|v| {
            Breach::new(
                &v.focus,
                v.path.as_deref().unwrap_or_default(),
                &v.component,
            )
        })
        .collect()
}

fn bundled() -> Graph {
    let bundled = declarations::DEFAULT;
    let declaration = interpret(&read(&[bundled.input()]).unwrap());
    let editor = bundled.editor().unwrap();
    graph::describe(&declaration, Some(&editor), &Default::default()).unwrap()
}

/// The graphs of the bundled declaration, of every instrument of the corpus, and of the
/// texts of `tests/data/whole`, each named by what it leaves open.
pub fn good() -> Vec<(String, Vec<Triple>)> {
    let mut all = vec![("bundled".to_owned(), bundled().union())];
    for folder in listed("tests/instruments").iter().filter(|p| p.is_dir()) {
        let files = listed(folder);
        let texts = files
            .iter()
            .filter(|path| path.extension().is_some_and(|end| end != "toml"));
        let inputs: Vec<Input> = texts.map(|path| input(path)).collect();
        // Some of the corpus is there to be refused.
        let Ok(source) = read(&inputs) else {
            continue;
        };
        all.push((folder.display().to_string(), described(&source)));
    }
    let whole = listed("tests/data/whole");
    assert!(!whole.is_empty());
    for path in whole {
        let source = read(&[input(&path)]).unwrap();
        all.push((path.display().to_string(), described(&source)));
    }
    all
}

fn input(path: &Path) -> Input {
    Input {
        name: path.file_name().unwrap().to_str().unwrap().to_owned(),
        bytes: fs::read(path).unwrap(),
    }
}

fn described(source: &Source) -> Vec<Triple> {
    let declaration = interpret(source);
    let graph = graph::describe(&declaration, None, &Default::default()).unwrap();
    graph.union()
}

/// The cases, by name.
pub fn broken() -> Vec<Case> {
    let triples = bundled().union();
    let files = listed("tests/data/shapes");
    assert!(!files.is_empty());
    files.iter().map(|path| case(path, &triples)).collect()
}

fn case(path: &Path, triples: &[Triple]) -> Case {
    let mut text = fs::read_to_string(path).unwrap();
    for (short, iri) in placeholders(triples) {
        text = text.replace(short, &iri);
    }
    let store = Store::new().unwrap();
    let quads = triples
        .iter()
        .map(|t| t.clone().in_graph(GraphName::DefaultGraph));
    store.extend(quads).unwrap();
    let content = || -> Vec<Triple> { store.iter().map(|quad| quad.unwrap().into()).collect() };
    let before: HashSet<Triple> = content().into_iter().collect();
    store.update(&format!("{PREFIXES}{text}")).unwrap();
    let after = content();
    let same = after.len() == before.len() && after.iter().all(|triple| before.contains(triple));
    assert!(!same, "{} changes nothing", path.display());
    Case {
        name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
        triples: after,
        breaks: text.lines().map_while(breach).collect(),
    }
}

/// `# breaks: <focus> prefix:path Component`; `^prefix:path` leads here, `-` is no path.
fn breach(line: &str) -> Option<Breach> {
    let mut words = line.strip_prefix("# breaks: ")?.split(' ');
    let (focus, path, component) = (words.next()?, words.next()?, words.next()?);
    let focus = focus.strip_prefix('<')?.strip_suffix('>')?;
    if path == "-" {
        return Some(Breach::new(focus, "", component));
    }
    let inverse = if path.starts_with('^') { "^" } else { "" };
    let (prefix, local) = path.trim_start_matches('^').split_once(':')?;
    let declared = format!("PREFIX {prefix}: <");
    let namespace = PREFIXES
        .lines()
        .find_map(|line| line.strip_prefix(&declared))?;
    let path = format!("{inverse}{}{local}", namespace.trim_end_matches('>'));
    Some(Breach::new(focus, &path, component))
}

/// The IRIs that the cases shorten, from the graph.
fn placeholders(triples: &[Triple]) -> [(&'static str, String); 4] {
    let of = |class: &str| {
        let object = format!("<https://w3id.org/softlaw/ns#{class}>");
        let typed = |t: &&Triple| t.object.to_string() == object;
        let triple = triples.iter().find(typed).unwrap();
        triple
            .subject
            .to_string()
            .trim_matches(['<', '>'])
            .to_owned()
    };
    [
        ("{d}", of("Declaration")),
        ("{c}", of("Conference")),
        ("{t}", of("Theme")),
        ("{id}", "https://w3id.org/softlaw/id/".to_owned()),
    ]
}

fn listed(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}
