//! Compares lines with what was expected: none if they fit, or else a diff.
//!
//! The shortest way through both lists is looked for, in which an expected `…` takes up
//! any number of lines at no cost. The lists fit if the way costs nothing.

const ANY: &str = "…";

/// `-` marks what was expected and is not there, `+` what is there and was not expected.
pub fn diff(expected: &[String], actual: &[String]) -> Option<String> {
    let (expected, actual) = (without_end(expected), without_end(actual));
    let cost = costs(expected, actual);
    if cost[0][0] == 0 {
        return None;
    }
    let (mut i, mut j) = (0, 0);
    let mut out = String::new();
    let mut push = |mark: &str, line: &str| out.push_str(&format!("  {mark} {line}\n"));
    while i < expected.len() || j < actual.len() {
        if i < expected.len() && expected[i] == ANY {
            push(" ", ANY);
            while j < actual.len() && cost[i + 1][j] > cost[i][j] {
                j += 1;
            }
            i += 1;
        } else if i < expected.len() && j < actual.len() && expected[i] == actual[j] {
            push(" ", &actual[j]);
            (i, j) = (i + 1, j + 1);
        } else if i < expected.len() && cost[i][j] == cost[i + 1][j] + 1 {
            push("-", &expected[i]);
            i += 1;
        } else {
            push("+", &actual[j]);
            j += 1;
        }
    }
    Some(out)
}

/// `costs[i][j]`: how many lines do not fit from `expected[i]` and `actual[j]` on.
fn costs(expected: &[String], actual: &[String]) -> Vec<Vec<usize>> {
    let (n, m) = (expected.len(), actual.len());
    let mut cost = vec![vec![0; m + 1]; n + 1];
    for i in (0..=n).rev() {
        for j in (0..=m).rev() {
            let skip = (i < n).then(|| cost[i + 1][j]);
            let take = (j < m).then(|| cost[i][j + 1]);
            let least = [skip, take].into_iter().flatten().min();
            cost[i][j] = if i < n && expected[i] == ANY {
                least.unwrap_or(0)
            } else if i < n && j < m && expected[i] == actual[j] {
                cost[i + 1][j + 1]
            } else {
                least.map_or(0, |least| least + 1)
            };
        }
    }
    cost
}

/// Blank lines at the end only set a block off from the next command.
fn without_end(lines: &[String]) -> &[String] {
    let kept = lines.iter().rposition(|line| !line.trim().is_empty());
    &lines[..kept.map_or(0, |last| last + 1)]
}
