//! Lines of pages in languages without a file, and what stands below a text in them.

use crate::language::Section;

/// What such lines begin with, in lower case.
const STARTS: &[&str] = &[
    // Spanish and Portuguese.
    "publicado:",
    "publicado el ",
    "publicado em ",
    "publicado por ",
    "fecha de publicación",
    "fuente:",
    "fonte:",
    "autor:",
    "última actualización",
    "última atualização",
    "actualizado el ",
    "atualizado em ",
    "compartir en ",
    "compartilhar ",
    "partilhar ",
    "descargar ",
    "saltar al contenido",
    "ir al contenido",
    "ir para o conteúdo",
    "este sitio utiliza cookies",
    "este sitio web utiliza cookies",
    "utilizamos cookies",
    "usamos cookies",
    "este site utiliza cookies",
    "está aquí:",
    "você está aqui",
    // German and Italian.
    "veröffentlicht am ",
    "quelle:",
    "autor:",
    "zuletzt aktualisiert",
    "zum inhalt springen",
    "zum hauptinhalt",
    "diese website verwendet cookies",
    "diese webseite verwendet cookies",
    "wir verwenden cookies",
    "sie sind hier:",
    "willkommen auf den seiten",
    "pubblicato il ",
    "autore:",
    "questo sito utilizza",
    "questo sito usa",
    "vai al contenuto",
    "ultimo aggiornamento",
    "condividi ",
    // Russian.
    "опубликовано",
    "дата публикации",
    "источник:",
    "автор:",
    "обновлено",
    "поделиться",
    "скачать ",
    "перейти к ",
    "этот сайт использует",
    "мы используем файлы cookie",
    "вы здесь:",
    // Japanese, Korean, Arabic.
    "公開日",
    "更新日",
    "掲載日",
    "最終更新",
    "出典：",
    "[場所]",
    "[年月日]",
    "[出典]",
    "[備考]",
    "[全文]",
    "印刷する",
    "ダウンロード",
    "シェアする",
    "등록일",
    "게시일",
    "작성일",
    "출처:",
    "출처 :",
    "조회수",
    "공유하기",
    "인쇄하기",
    "تاريخ النشر",
    "المصدر:",
    "آخر تحديث",
    "مشاركة",
    "طباعة",
];

/// The names of pages, each alone on its line, in lower case.
const PAGES: &[&str] = &[
    "noticia",
    "notícia",
    "artículo",
    "artigo",
    "inicio",
    "início",
    "noticias",
    "notícias",
    "contacto",
    "contato",
    "buscar",
    "pesquisar",
    "imprimir",
    "quiénes somos",
    "sobre nós",
    "aceptar todo",
    "aceitar todos",
    "mapa del sitio",
    "aviso legal",
    "volver arriba",
    "startseite",
    "suche",
    "kontakt",
    "impressum",
    "datenschutz",
    "drucken",
    "teilen",
    "alle akzeptieren",
    "über uns",
    "nach oben",
    "home",
    "cerca",
    "stampa",
    "chi siamo",
    "accetta tutto",
    "главная",
    "поиск",
    "контакты",
    "новости",
    "о нас",
    "печать",
    "наверх",
    "принять все",
    "карта сайта",
    "ホーム",
    "検索",
    "お問い合わせ",
    "홈",
    "검색",
    "الرئيسية",
    "بحث",
    "اتصل بنا",
];

/// What such lines begin with that stand above those who signed.
const SIGNERS: &[&str] = &[
    "firmantes",
    "firmado por",
    "firmado en",
    "suscriben",
    "signatários",
    "assinado por",
    "assinado em",
    "unterzeichner",
    "unterzeichnet",
    "firmatari",
    "firmato",
    "подписали",
    "подписано",
    "подписанты",
    "署名者",
    "서명자",
    "서명:",
    "الموقعون",
];

/// The same above what a page has below a text.
const BELOW: &[&str] = &[
    "postado por",
    "nenhum comentário",
    "postar um comentário",
    "publicado por",
    "publicadas por",
    "no hay comentarios",
    "publicar un comentario",
    "eingestellt von",
    "keine kommentare",
    "documentos relacionados",
    "artículos relacionados",
    "noticias relacionadas",
    "enlaces relacionados",
    "véase también",
    "ver también",
    "documentos relacionados",
    "artigos relacionados",
    "notícias relacionadas",
    "veja também",
    "leia também",
    "leia mais",
    "verwandte dokumente",
    "verwandte artikel",
    "ähnliche artikel",
    "weitere informationen",
    "siehe auch",
    "mehr zum thema",
    "documenti correlati",
    "articoli correlati",
    "leggi anche",
    "vedi anche",
    "похожие документы",
    "похожие материалы",
    "читайте также",
    "смотрите также",
    "по теме",
    "関連記事",
    "関連資料",
    "関連リンク",
    "관련 문서",
    "관련 기사",
    "관련기사",
    "مواضيع ذات صلة",
    "اقرأ أيضا",
];

/// No line of a page is longer, in bytes.
const LONGEST: usize = 200;
/// Nor is a line that heads a part.
const HEAD: usize = 60;

/// Whether a line is the page's own.
pub(super) fn is_notice(line: &str) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    let lower = line.to_lowercase();
    PAGES.contains(&lower.as_str()) || begins(&lower, STARTS)
}

/// What a line opens.
pub(super) fn section(line: &str) -> Option<Section> {
    if line.len() > HEAD || line.ends_with(['.', ',', ';', '。']) {
        return None;
    }
    let lower = line.to_lowercase();
    if begins(&lower, SIGNERS) {
        return Some(Section::Signatures);
    }
    begins(&lower, BELOW).then_some(Section::Page)
}

fn begins(lower: &str, list: &[&str]) -> bool {
    list.iter().any(|words| lower.starts_with(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_pages() {
        for line in [
            "Startseite",
            "Fuente: Oficina del Lago",
            "Опубликовано: 6 мая 2021 г.",
        ] {
            assert!(is_notice(line), "{line}");
        }
        for line in [
            "Las fuentes del lago",
            "Главная задача портов",
            "Wir teilen Karten.",
        ] {
            assert!(!is_notice(line), "{line}");
        }
        assert_eq!(section("Firmantes:"), Some(Section::Signatures));
        assert_eq!(section("Siehe auch"), Some(Section::Page));
        assert_eq!(section("Firmantes y testigos se reunieron."), None);
    }
}
