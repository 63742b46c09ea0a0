//! The conference that a Chinese dateline names.

use super::super::super::scan::trim;
use super::super::Dateline;
use super::super::conference::conference_in_title;
use std::ops::Range;

/// 2016年5月3日，湖州，[第三届湖区论坛]; （2016年5月3日[第三届湖区论坛]通过）.
pub(in super::super) fn conference(line: &str, dateline: &Dateline) -> Option<Range<usize>> {
    const MARKS: [char; 16] = [
        ' ', '　', '，', ',', '。', '（', '）', '(', ')', '、', '—', '·', '由', '于', '於', '在',
    ];
    dateline.beside(line).into_iter().find_map(|part| {
        let part = trim(line, part, &MARKS);
        let words = line.get(part.clone())?;
        let found = conference_in_title(words)?;
        let name = words.get(found.clone())?;
        // 举行的年会 is any.
        let of_its_own = !["举行的", "舉行的", "召开的", "召開的"]
            .iter()
            .any(|held| name.starts_with(held));
        let long = name.chars().nth(4).is_some();
        (of_its_own && long).then_some(part.start + found.start..part.start + found.end)
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::super::Language;
    use super::super::super::Chinese;
    use super::conference;

    #[test]
    fn who_adopted_the_text() {
        for (line, name) in [
            ("2016年5月3日，湖州，第三届湖区论坛", Some("第三届湖区论坛")),
            ("（2016年5月3日第三届湖区论坛通过）", Some("第三届湖区论坛")),
            ("2016年5月3日于湖州举行的年会", None),
            ("2016年5月3日 湖州", None),
        ] {
            let found = Chinese.dateline(line);
            let found = found.and_then(|found| conference(line, &found));
            assert_eq!(found.and_then(|range| line.get(range)), name, "{line}");
        }
    }
}
