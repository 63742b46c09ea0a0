//! YAML front matter: a block between two `---` at the start of a file.

use super::NoiseKind;
use super::lines::Line;

/// The longest block, in lines.
const LONGEST: usize = 200;

/// Marks the lines of the block, if every one of them looks like YAML.
pub(super) fn set_aside(text: &str, lines: &mut [Line]) {
    if lines.first().is_none_or(|line| line.text(text) != "---") {
        return;
    }
    let Some(inside) = lines
        .iter()
        .skip(1)
        .take(LONGEST)
        .position(|line| matches!(line.text(text), "---" | "..."))
    else {
        return;
    };
    let block = lines.get(1..=inside).unwrap_or_default();
    let indented = |line: &Line| line.raw.start < line.range.start;
    let is_yaml = block.iter().all(|line| {
        let content = line.text(text);
        indented(line) || content.starts_with(['#', '-', ']', '}']) || is_key(content)
    });
    if is_yaml && block.iter().any(|line| is_key(line.text(text))) {
        for line in lines.iter_mut().take(inside + 2) {
            line.noise = Some(NoiseKind::FrontMatter);
        }
    }
}

/// `key: value` or `key:`
fn is_key(content: &str) -> bool {
    content.split_once(':').is_some_and(|(key, value)| {
        !key.is_empty()
            && key.chars().count() <= 40
            && !key.contains(['.', '。', ','])
            && (value.is_empty() || value.starts_with([' ', '\t']))
    })
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn aside(text: &str) -> usize {
        let mut lines = lines(text);
        set_aside(text, &mut lines);
        lines.iter().filter(|line| line.noise.is_some()).count()
    }

    #[test]
    fn a_block_of_keys_is_set_aside() {
        assert_eq!(
            aside("---\ntitle: Lake\ntags:\n  - law\n- x\n---\nThe Lake"),
            6
        );
    }

    #[test]
    fn rules_around_a_text_are_not_front_matter() {
        assert_eq!(aside("---\nThe Lake Declaration\n---\nWe agree."), 0);
        assert_eq!(aside("---\ntitle: x\nWe agree."), 0);
        assert_eq!(aside("Title\n---\na: b\n---"), 0);
    }
}
