//! The year that a title bears: 2023年公证论坛宣言.

/// The year that a title names: 2023年公证论坛宣言, 公证论坛（2023）宣言.
pub(in super::super) fn year_of(title: &str) -> Option<i16> {
    const DIGITS: usize = 4;
    // 公证论坛2023年年会
    let yearly = title.find("年年会").or_else(|| title.find("年年會"));
    let yearly = yearly.and_then(|at| title.get(at.checked_sub(DIGITS)?..at)?.parse().ok());
    if let Some(year) = yearly.filter(|year| (1900..2100).contains(year)) {
        return Some(year);
    }
    let at = match title.starts_with(|c: char| c.is_ascii_digit()) {
        true => 0,
        false => title.find(['（', '('])? + title.matches(['（', '(']).next()?.len(),
    };
    let rest = title.get(at..)?;
    let year = rest.get(..DIGITS)?.parse().ok()?;
    let after = rest.get(DIGITS..)?;
    let written_out = after.strip_prefix('年');
    let after = written_out.unwrap_or(after);
    // （2021年）, or what bears the year: 2020世界运河城市论坛.
    let han = |c: char| c.is_alphabetic() && !c.is_ascii();
    let plan = || PLANS.iter().any(|plan| after.starts_with(plan));
    let bears = || at == 0 && (written_out.is_some() || after.starts_with(han)) && !plan();
    ((1900..2100).contains(&year) && (after.starts_with(['）', ')']) || bears())).then_some(year)
}

/// What is called by a year that is still to come: 2030年可持续发展, 2030愿景.
const PLANS: &[&str] = &[
    "可持续",
    "可持續",
    "议程",
    "議程",
    "愿景",
    "願景",
    "目标",
    "目標",
    "规划",
    "規劃",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_of_titles() {
        for (title, year) in [
            ("2023年公证论坛杭州宣言", Some(2023)),
            ("公证论坛（2023）宣言", Some(2023)),
            ("公证论坛2023年年会", Some(2023)),
            ("公证论坛第四年年会", None),
            ("公证论坛行动计划（2022—2026年）", None),
            ("2030年可持续发展宣言", None),
            ("公证论坛宣言", None),
            ("2020世界运河城市论坛", Some(2020)),
            ("2030愿景论坛宣言", None),
        ] {
            assert_eq!(year_of(title), year, "{title}");
        }
    }
}
