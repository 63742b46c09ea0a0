//! What the style of an element says of its text: whether it is shown at all. Some sites
//! put their name and address at the end of each paragraph, hidden, for those who copy it.

/// `display:none`, `visibility: hidden`, `font-size:0`.
pub(super) fn hides(style: &[u8]) -> bool {
    let Ok(style) = str::from_utf8(style) else {
        return false;
    };
    style.split(';').any(|declaration| {
        let Some((property, value)) = declaration.split_once(':') else {
            return false;
        };
        let (property, value) = (property.trim(), value.trim());
        let is = |name: &str, hidden: &str| {
            property.eq_ignore_ascii_case(name)
                && value
                    .get(..hidden.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(hidden))
        };
        is("display", "none")
            || is("visibility", "hidden")
            || is("font-size", "0") && !value.contains(|c| matches!(c, '.' | '1'..='9'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_or_not() {
        for style in [
            "display: none",
            "color:red;font-size:0px",
            "VISIBILITY:hidden;",
        ] {
            assert!(hides(style.as_bytes()), "{style}");
        }
        for style in ["font-size:0.9em", "display:block", "font-size:10pt", ""] {
            assert!(!hides(style.as_bytes()), "{style}");
        }
    }
}
