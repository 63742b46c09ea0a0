//! Several declarations in one graph.

use super::Graph;
use crate::vocabulary::{dcat, rdf, rdfs, schema, skos, sl};
use oxigraph::model::{NamedNode, NamedOrBlankNode, Quad, Term};
use std::collections::{HashMap, HashSet};

/// Two sources would give one IRI to different things.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{first} and {second} would both mint {iri}, for different things")]
pub struct Clash {
    /// The IRI, with angle brackets.
    pub iri: String,
    /// The source that was described first.
    pub first: String,
    /// The other.
    pub second: String,
}

impl Clash {
    /// What to do about it.
    pub fn help(&self) -> String {
        "give one of them a slug of its own in its editor's file, for example [instrument] slug = \"…\" \
         (or [conference], [theme], [host], [city], [country]), or leave out a second copy"
            .to_owned()
    }
}

/// Joins the graphs of several sources; each comes with the source's name.
///
/// An instrument belongs to one source. Conferences, themes, bodies and places are
/// shared: several instruments may come from one conference. What two sources say of
/// one IRI must fit together: one label a language, one figure, one first and last
/// day, one country of a city. Places alone may have several names (西安, 西安市): the
/// first is the label, the others are further labels.
///
/// # Errors
/// An IRI that two sources would give to different things.
pub fn join(mut graphs: Vec<(String, Graph)>) -> Result<Graph, Clash> {
    if graphs.len() == 1 {
        return Ok(graphs.pop().map(|(_, graph)| graph).unwrap_or_default());
    }
    let mut joined = Graph::default();
    let mut said: HashMap<Fact, (usize, Term)> = HashMap::new();
    let mut names: Vec<String> = Vec::new();
    let mut seen: HashSet<Quad> = HashSet::new();
    let mut quads: Vec<Quad> = Vec::new();
    for (name, mut graph) in graphs {
        let here = names.len();
        let places = places(&graph);
        for quad in &mut graph.quads {
            let Some(fact) = fact(quad) else { continue };
            let instrument = quad.object == Term::from(sl::class::INSTRUMENT.into_owned());
            match said.get(&fact) {
                Some((first, object))
                    if *first != here
                        && *object != quad.object
                        && quad.predicate == rdfs::LABEL
                        && places.contains(&quad.subject) =>
                {
                    quad.predicate = skos::ALT_LABEL.into_owned();
                }
                Some((first, object))
                    if *first != here && (instrument || *object != quad.object) =>
                {
                    return Err(Clash {
                        iri: quad.subject.to_string(),
                        first: names.get(*first).cloned().unwrap_or_default(),
                        second: name,
                    });
                }
                Some(_) => {}
                None => {
                    said.insert(fact, (here, quad.object.clone()));
                }
            }
        }
        names.push(name);
        joined.base = graph.base;
        quads.extend(
            graph
                .quads
                .into_iter()
                .filter(|quad| seen.insert(quad.clone())),
        );
    }
    joined.quads = together(quads);
    Ok(joined)
}

/// The places that a graph describes.
fn places(graph: &Graph) -> HashSet<NamedOrBlankNode> {
    let place = Term::from(schema::PLACE.into_owned());
    let described = graph.quads.iter();
    let described = described.filter(|quad| quad.predicate == rdf::TYPE && quad.object == place);
    described.map(|quad| quad.subject.clone()).collect()
}

/// A subject, a property that has one value, and the language of the value.
type Fact = (NamedOrBlankNode, NamedNode, Option<String>);

/// What a quad says that no other source may say otherwise.
fn fact(quad: &Quad) -> Option<Fact> {
    let single = [
        rdfs::LABEL,
        skos::PREF_LABEL,
        sl::NUMBER,
        sl::ORDER,
        dcat::START_DATE,
        dcat::END_DATE,
        schema::CONTAINED_IN_PLACE,
    ];
    let instrument = quad.predicate == rdf::TYPE
        && quad.object == Term::from(sl::class::INSTRUMENT.into_owned());
    if !instrument && !single.contains(&quad.predicate.as_ref()) {
        return None;
    }
    let language = match &quad.object {
        Term::Literal(literal) => literal.language().map(str::to_owned),
        _ => None,
    };
    Some((quad.subject.clone(), quad.predicate.clone(), language))
}

/// Puts the quads of each graph's subjects together, in order of first appearance.
fn together(quads: Vec<Quad>) -> Vec<Quad> {
    let mut order = indexmap::IndexMap::<_, Vec<Quad>>::new();
    let (default, named): (Vec<Quad>, Vec<Quad>) = quads
        .into_iter()
        .partition(|quad| quad.graph_name.is_default_graph());
    for quad in default.into_iter().chain(named) {
        order
            .entry((quad.graph_name.clone(), quad.subject.clone()))
            .or_default()
            .push(quad);
    }
    order.into_values().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::describe;
    use crate::model::interpret;
    use crate::source::{Input, read};
    use oxigraph::model::NamedNodeRef;

    /// The graph of a conference in a city that has this name, in a country of its own.
    fn graph(name: &str, meeting: &str, city: &str, country: &str) -> (String, Graph) {
        let text = format!(
            "{meeting} Declaration\n{meeting}宣言\n\nThe {meeting} Conference was held in Porto Velmar, \
             {country} on May 3, 2021.\n2021年5月3日，{meeting}会议在{city}举行。\n\n\
             The participants agreed on the following: 与会者商定如下：\n\n\
             1. Ships need courts. 一、船舶需要法院。\n"
        );
        let source = read(&[Input {
            name: name.to_owned(),
            bytes: text.into_bytes(),
        }]);
        let declaration = interpret(&source.expect("a text is read"));
        let graph = describe(&declaration, None, &Default::default());
        (name.to_owned(), graph.expect("it has a title"))
    }

    fn labels(graph: &Graph, property: NamedNodeRef) -> Vec<String> {
        let city = |quad: &&Quad| quad.subject.to_string().ends_with("/place/porto-velmar>");
        let of_city = graph.quads.iter().filter(city);
        let found = of_city.filter(|quad| quad.predicate == property);
        found.map(|quad| quad.object.to_string()).collect()
    }

    #[test]
    fn one_city_under_two_names() {
        let both = join(vec![
            graph("a", "Harbour", "维尔马港", "Lusia"),
            graph("b", "Bridge", "维尔马港市", "Lusia"),
        ]);
        let both = both.expect("one city");
        assert_eq!(labels(&both, rdfs::LABEL).len(), 2);
        let further = labels(&both, skos::ALT_LABEL);
        assert!(
            matches!(further.as_slice(), [name] if name.contains("维尔马港市")),
            "{further:?}"
        );
    }

    #[test]
    fn one_name_for_two_cities() {
        let both = join(vec![
            graph("a", "Harbour", "维尔马港", "Lusia"),
            graph("b", "Bridge", "维尔马港", "Arvonia"),
        ]);
        assert!(both.is_err());
    }
}
