//! A file of RDF to a graph: what `check` and `query` take beside texts.

use super::Fault;
use super::input::{bytes_of, ending, shown};
use crate::excerpt::Excerpt;
use crate::export::Format;
use crate::graph::{Graph, recased};
use crate::iri::Base;
use crate::link::without_place;
use indexmap::IndexSet;
use oxigraph::io::{RdfFormat, RdfParser, RdfSyntaxError};
use oxigraph::model::Quad;
use std::path::Path;

/// The format of a file whose name says that it holds RDF.
pub(super) fn format(path: &Path) -> Option<RdfFormat> {
    Format::from_extension(ending(path)).map(Format::rdf)
}

/// Reads a file of RDF. Its relative IRIs are resolved against the base; `apart` keeps its
/// blank nodes apart from those of other files.
pub(super) fn read(
    path: &Path,
    format: RdfFormat,
    base: &Base,
    apart: bool,
) -> Result<Graph, Fault> {
    let name = shown(path);
    let bytes = bytes_of(path).map_err(|error| {
        Fault::new(
            format!("cannot read {name}: {error}"),
            "give a file of RDF that can be read",
        )
    })?;
    let parser = RdfParser::from_format(format).with_base_iri(base.as_str());
    let parser = parser.map_err(|error| Fault::new(error.to_string(), "give another base"))?;
    let parser = match apart {
        true => parser.rename_blank_nodes(),
        false => parser,
    };
    // A file may say a statement twice, and a graph holds it once.
    let quads: IndexSet<Quad> = parser
        .for_slice(&bytes)
        .map(|quad| {
            quad.map(|quad| Quad {
                object: recased(quad.object),
                ..quad
            })
        })
        .collect::<Result<_, _>>()
        .map_err(|error| unparsed(path, format, &bytes, &error))?;
    if quads.is_empty() {
        return Err(Fault::new(
            format!("{name} holds no statement"),
            "give a graph that softlaw export wrote, or one in its vocabulary",
        ));
    }
    Ok(Graph {
        quads: quads.into_iter().collect(),
        base: base.as_str().to_owned(),
    })
}

fn unparsed(path: &Path, format: RdfFormat, bytes: &[u8], error: &RdfSyntaxError) -> Fault {
    let offset = error.location().map(|place| place.start.offset);
    let place = offset.and_then(|offset| {
        let text = std::str::from_utf8(bytes).ok()?;
        let offset = usize::try_from(offset).unwrap_or(text.len());
        Some(Excerpt::at(text, text.floor_char_boundary(offset)))
    });
    let (name, format, help) = (
        shown(path),
        format.name(),
        "correct the file at that place; its ending tells its format",
    );
    match place {
        None => Fault::new(format!("{name} is not {format}: {error}"), help),
        Some(place) => {
            let said = without_place(error);
            Fault::new(
                format!("{name}, {place}: {said}, so it is not {format}"),
                help,
            )
            .at(place)
        }
    }
}
