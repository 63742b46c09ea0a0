//! Which files of a folder are one instrument: those whose names differ in a language
//! alone (`name.en.txt`, `name_FR.txt`, `name-zh-Hans.txt`).
//!
//! The language is a BCP 47 tag at the end of the name: a primary tag, then a script or a
//! region or both. Any two letters of ISO 639-1 count, and the three letters of those
//! languages in ISO 639-3; not any three letters, as `rules-new` is no file in Newari.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Languages by ISO 639-1 and ISO 639-3, with other codes in use for them.
const LANGUAGES: &str = "aa aar ab abk ae ave af afr ak aka am amh an arg ar ara arb as asm av ava \
    ay aym az aze azj ba bak be bel bg bul bh bi bis bm bam bn ben bo bod tib br bre bs bos ca cat \
    ce che ch cha co cos cr cre cs ces cze cu chu cv chv cy cym wel da dan de deu ger dv div dz dzo \
    ee ewe el ell gre en eng eo epo es spa et est eu eus baq fa fas per pes ff ful fi fin fj fij fo \
    fao fr fra fre fy fry ga gle gd gla gl glg gn grn gu guj gv glv ha hau he heb hi hin ho hmo hr \
    hrv ht hat hu hun hy hye arm hz her ia ina id ind ie ile ig ibo ii iii ik ipk io ido is isl ice \
    it ita iu iku ja jpn jp jv jav ka kat geo kg kon ki kik kj kua kk kaz kl kal km khm kn kan ko \
    kor kr kau ks kas ku kur kmr kv kom kw cor ky kir la lat lb ltz lg lug li lim ln lin lo lao lt \
    lit lu lub lv lav lvs mg mlg mh mah mi mri mao mk mkd mac ml mal mn mon mr mar ms msa may zsm mt \
    mlt my mya bur na nau nb nob nd nde ne nep npi ng ndo nl nld dut nn nno no nor nr nbl nv nav ny \
    nya oc oci oj oji om orm or ori os oss pa pan pi pli pl pol ps pus pt por qu que rm roh rn run \
    ro ron rum ru rus rw kin sa san sc srd sd snd se sme sg sag si sin sk slk slo sl slv sm smo sn \
    sna so som sq sqi alb sr srp ss ssw st sot su sun sv swe sw swa swh ta tam te tel tg tgk th tha \
    ti tir tk tuk tl tgl tn tsn to ton tr tur ts tso tt tat tw twi ty tah ug uig uk ukr ur urd uz \
    uzb uzn ve ven vi vie vo vol wa wln wo wol xh xho yi yid yo yor za zha zh zho chi cmn yue nan \
    hak wuu cn zu zul";

/// The files of each instrument, in the order of their names.
pub(super) fn pairs(files: Vec<PathBuf>) -> Vec<Vec<PathBuf>> {
    let mut instruments: BTreeMap<PathBuf, Vec<(String, PathBuf)>> = BTreeMap::new();
    for file in files {
        let (name, language) = match language(&file) {
            Some((name, language)) => (file.with_file_name(name), language),
            None => (file.clone(), String::new()),
        };
        instruments.entry(name).or_default().push((language, file));
    }
    let mut found = Vec::new();
    for members in instruments.into_values() {
        // A second file in the same language (name.en.txt, name.en.html) stands alone.
        let mut languages: Vec<String> = Vec::new();
        let mut together = Vec::new();
        let mut alone = Vec::new();
        for (language, file) in members {
            if languages.contains(&language) {
                alone.push(vec![file]);
            } else {
                languages.push(language);
                together.push(file);
            }
        }
        found.push(together);
        found.append(&mut alone);
    }
    found
}

/// The name of a file without its language, and the language in lower case. The longest
/// tag counts: `zh-Hant-TW` before `tw`.
fn language(file: &Path) -> Option<(&str, String)> {
    const MARKS: [char; 3] = ['.', '_', '-'];
    // A primary tag, a script and a region.
    const PARTS: usize = 3;
    let stem = file.file_stem()?.to_str()?;
    let places: Vec<usize> = stem
        .rmatch_indices(MARKS)
        .map(|(at, _)| at)
        .take(PARTS)
        .filter(|at| *at > 0)
        .collect();
    places.into_iter().rev().find_map(|at| {
        let tail = stem.get(at + 1..)?.to_ascii_lowercase();
        let parts: Vec<&str> = tail.split(MARKS).collect();
        let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
        let script = |part: &str| part.len() == 4 && letters(part);
        let region = |part: &str| {
            part.len() == 2 && letters(part)
                || part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit())
        };
        let (code, more) = parts.split_first()?;
        let fits = match more {
            [] => true,
            [one] => script(one) || region(one),
            [one, two] => script(one) && region(two),
            _ => false,
        };
        let known = LANGUAGES.split(' ').any(|known| known == *code);
        (known && fits).then(|| Some((stem.get(..at)?, parts.join("-"))))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(name: &str) -> Option<(String, String)> {
        let path = PathBuf::from(name);
        language(&path).map(|(name, language)| (name.to_owned(), language))
    }

    #[test]
    fn languages_at_the_end_of_a_name() {
        for (file, name, tag) in [
            ("law.de.txt", "law", "de"),
            ("law_EN.txt", "law", "en"),
            ("law-zh-Hans.txt", "law", "zh-hans"),
            ("law.zh-Hant-TW.txt", "law", "zh-hant-tw"),
            ("law.pt-BR.html", "law", "pt-br"),
            ("law_zh_CN.txt", "law", "zh-cn"),
            ("law.deu.txt", "law", "deu"),
            ("law.cn.txt", "law", "cn"),
            ("law.es-419.txt", "law", "es-419"),
        ] {
            assert_eq!(
                told(file),
                Some((name.to_owned(), tag.to_owned())),
                "{file}"
            );
        }
        for file in [
            "law.txt",
            "en.txt",
            "rules-new.txt",
            "rules_old.txt",
            "law-2019.txt",
            "a-Hans.txt",
        ] {
            assert_eq!(told(file), None, "{file}");
        }
    }

    #[test]
    fn the_same_language_twice_is_no_pair() {
        let files = [
            "law.de.txt",
            "law.en.html",
            "law.en.txt",
            "law_zh-Hans.txt",
            "other.txt",
        ];
        let files = files.iter().map(PathBuf::from).collect();
        let names: Vec<Vec<String>> = pairs(files)
            .iter()
            .map(|files| files.iter().map(|f| f.display().to_string()).collect())
            .collect();
        assert_eq!(
            names,
            [
                &["law.de.txt", "law.en.html", "law_zh-Hans.txt"][..],
                &["law.en.txt"],
                &["other.txt"]
            ]
        );
    }
}
