//! Rows of "Document type:" and "Declaration" beside it: what a database says of a text.

/// Fewer rows may be any two cells.
const FEWEST: usize = 2;

/// A text in which each of those rows is one line; none where there are no such rows. In:
/// the places of the line ends between two cells of a row.
pub(super) fn joined(text: &str, cells: &[usize]) -> Option<String> {
    let is_record = |at: &&usize| {
        let beside = || {
            let (label, value) = text.split_at_checked(**at)?;
            let value = value.trim_start_matches('\n');
            Some(is_label(label.rsplit('\n').next()?) && is_value(value.split('\n').next()?))
        };
        beside().unwrap_or_default()
    };
    let places: Vec<usize> = cells.iter().filter(is_record).copied().collect();
    if places.len() < FEWEST {
        return None;
    }
    // A blank is as long as the line end.
    let mut joined = String::with_capacity(text.len());
    let mut start = 0;
    for at in places {
        joined.push_str(text.get(start..at)?);
        joined.push(' ');
        start = at + 1;
    }
    joined.push_str(text.get(start..)?);
    Some(joined)
}

/// "Document type:"
fn is_label(line: &str) -> bool {
    const LONGEST: usize = 40;
    line.ends_with([':', '：']) && line.chars().nth(LONGEST).is_none()
}

/// "Declaration": a few words that begin as a name does, and no sentence.
fn is_value(line: &str) -> bool {
    const LONGEST: usize = 60;
    let ends = ['.', '。', ':', '：', ';', '；'];
    let small = line.starts_with(char::is_lowercase);
    !small && !line.ends_with(ends) && line.chars().nth(LONGEST).is_none()
}
