//! The parts of a file's name, whichever system wrote it.

/// The name without its folders.
pub(crate) fn last(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// What stands before the last dot, and what stands after it, if there is one.
pub(crate) fn stem_and_ending(name: &str) -> (&str, Option<&str>) {
    let name = last(name);
    match name.rsplit_once('.') {
        Some((stem, ending)) => (stem, Some(ending)),
        None => (name, None),
    }
}

/// Whether a name ends with one of those endings, in either case.
pub(crate) fn has_ending(name: &str, endings: &[&str]) -> bool {
    let ending = stem_and_ending(name).1;
    ending.is_some_and(|ending| {
        endings
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_every_system_are_left_out() {
        for name in [
            "law.en.txt",
            "texts.old/law.en.txt",
            "C:\\texts\\law.en.txt",
        ] {
            assert_eq!(last(name), "law.en.txt");
            assert_eq!(stem_and_ending(name), ("law.en", Some("txt")));
        }
        assert_eq!(stem_and_ending("texts.old/law"), ("law", None));
        assert!(has_ending("texts/law.HTML", &["htm", "html"]));
        assert!(!has_ending("texts.html/law", &["html"]));
    }
}
