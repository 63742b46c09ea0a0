//! Running heads that stand above a title: "Declaration on Wells, Cork 2016" on each page, and
//! "CORK DECLARATION ON WELLS" on the first.

use crate::source::Source;

/// Words of so few letters tell nothing.
const SHORT: usize = 3;

/// Whether a line is printed on other pages again, and holds what a title below it says.
pub(super) fn is_head_of(source: &Source, line: &str, title: &str) -> bool {
    let again = || {
        let mut noise = source.noise.iter();
        noise.any(|noise| source.text(noise.span).trim() == line)
    };
    let line_in_small = line.to_lowercase();
    let title = title.to_lowercase();
    let mut words = title
        .split(' ')
        .filter(|word| word.len() > SHORT)
        .peekable();
    words.peek().is_some() && words.all(|word| line_in_small.contains(word)) && again()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_title_below_the_running_head() {
        let page = "Declaration on Wells, Cork 2016\n\n";
        let text = format!(
            "{page}CORK DECLARATION ON WELLS\n\nThe judges, meeting in Cork on 3 May 2016, declare:\n\n\
             1. Courts should act.\n\n1\n\u{c}{page}2. States must pay.\n\n2\n\u{c}{page}\
             3. Wells must be kept.\n\n3\n"
        );
        let versions = crate::model::testing::declaration(&text).versions;
        let title = versions
            .into_iter()
            .next()
            .and_then(|version| version.title);
        assert_eq!(&*title.expect("a title").text, "CORK DECLARATION ON WELLS");
    }
}
