//! The words that show what a French sentence does. `|` parts the forms of one cue;
//! for `~` and `*` see [`super::text`].

use crate::model::Force;

/// Modals. The negative ones come with what makes them no prohibition.
pub(super) const MODALS: &[(&str, &[Force])] = &[
    (
        "ne doit|ne doivent|ne devra|ne devront|ne devons|ne peut|ne peuvent|ne pourra|\
         ne pourront|ne pouvons|ne saurait|ne sauraient",
        &[Force::Prohibition],
    ),
    (
        "il est interdit|est interdit~|sont interdit~|est prohibé~|sont prohibé~",
        &[Force::Prohibition],
    ),
    (
        "ne devrait|ne devraient|ne devrions|devrait|devraient|devrions",
        &[Force::Recommendation],
    ),
    (
        "il convient de|il convient d'|il est souhaitable|il est recommandé|\
         il est essentiel|il est important|il est nécessaire|il est indispensable|\
         il importe de|il importe d'|il importe que",
        &[Force::Recommendation],
    ),
    ("doit|doivent|devra|devront|devons", &[Force::Obligation]),
    (
        "est tenu~ de|est tenu~ d'|sont tenu~ de|sont tenu~ d'|il faut|il incombe à|il incombe aux",
        &[Force::Obligation],
    ),
];

/// Verbs that say by themselves what a sentence does.
pub(super) const ACTS: &[(&str, Force)] = &[
    (
        "s'engage * à|s'engagent * à|s'engage d'|nous engageons * à|s'est engagé~ * à|\
         se sont engagé~ * à|nous sommes engagé~ * à|s'engageront * à|\
         s'engage :|s'engagent :|nous engageons :|nous engageons, pour notre part,|\
         nous engageons, pour notre part :",
        Force::Commitment,
    ),
    (
        "est résolu~ à|sont * résolu~ à|sommes * résolu~ à|est déterminé~ à|\
         sont * déterminé~ à|sommes * déterminé~ à|sont décidé~ à|sommes décidé~ à",
        Force::Commitment,
    ),
    (
        "prennent l'engagement de|prennent l'engagement d'|prenons l'engagement de|\
         prenons l'engagement d'|ont pris l'engagement de|ont pris l'engagement d'",
        Force::Commitment,
    ),
    (
        "réaffirment leur engagement|réaffirmons notre engagement|\
         ont réaffirmé leur engagement|ont * réitéré leur engagement",
        Force::Commitment,
    ),
    (
        "promettent de|promettent d'|promettons de|promettons d'|se consacrent à|\
         nous consacrons à|s'emploient à|nous employons à",
        Force::Commitment,
    ),
    (
        "lance * un appel|lancent * un appel|lançons * un appel|ont lancé un appel|\
         fait appel|font appel|faisons appel|prie instamment|prient instamment",
        Force::Call,
    ),
    (
        "se félicite * de|se félicitent * de|nous félicitons * de|\
         se félicite * des|se félicite * du|se félicitent * des|se félicitent * du|\
         nous félicitons * des|nous félicitons * du|s'est félicité~ * de|\
         s'est félicité~ * des|s'est félicité~ * du|se sont félicité~ * de|\
         se sont félicité~ * des|se sont félicité~ * du|\
         accueillent avec satisfaction|accueillons avec satisfaction",
        Force::Call,
    ),
    (
        "est invité~ à|sont * invité~ à|est encouragé~ à|sont * encouragé~ à|est prié~ de|\
         sont * prié~ de|est prié~ d'|sont * prié~ d'|est appelé~ à|sont * appelé~ à|\
         est exhorté~ à|sont * exhorté~ à|est chargé~ de|sont chargé~ de|est chargé~ d'",
        Force::Call,
    ),
    (
        "est autorisé~ à|sont autorisé~ à|est habilité~ à|sont habilité~ à",
        Force::Right,
    ),
    (
        "a le droit de|a le droit d'|ont le droit de|ont le droit d'|a droit à|ont droit à|\
         a droit au|ont droit au|est en droit de|sont en droit de|est en droit d'|\
         sont en droit d'",
        Force::Right,
    ),
    (
        "revêt une * importance|revêtent une * importance|est d'une * importance|\
         sont d'une * importance|revêt une importance * capitale|a une grande importance|\
         ont une grande importance|est d'une grande portée",
        Force::Recognition,
    ),
    (
        "prend * note|prennent * note|prenons * note|a pris note|ont * pris note|\
         prend * acte|prennent * acte|prenons * acte|a * pris acte|ont * pris acte|\
         ont * pris connaissance|\
         est conscient~|sont conscient~|sommes conscient~",
        Force::Recognition,
    ),
    (
        "exprime sa * gratitude|expriment leur * gratitude|exprimons notre * gratitude|\
         a exprimé sa * gratitude|ont * exprimé leur * gratitude",
        Force::Appreciation,
    ),
    (
        "exprime sa * reconnaissance|expriment leur * reconnaissance|\
         exprimons notre * reconnaissance|a exprimé sa * reconnaissance|\
         ont * exprimé leur * reconnaissance",
        Force::Appreciation,
    ),
    (
        "expriment leur * appréciation|exprimons notre * appréciation|\
         ont * exprimé leur * appréciation|expriment leurs * remerciements|\
         ont * exprimé leurs * remerciements|adressent leurs * remerciements|\
         adressons nos * remerciements|ont adressé leurs * remerciements",
        Force::Appreciation,
    ),
    (
        "rend * hommage|rendent * hommage|rendons * hommage|a * rendu hommage|\
         ont * rendu hommage|savent gré|savons gré",
        Force::Appreciation,
    ),
];

/// After a modal only: "devraient s'engager à".
pub(super) const COMMIT: &str =
    "s'engager * à|se consacrer à|s'employer à|prendre l'engagement de|être résolu~ à";

/// Verbs that are nouns too, or too common: only after a speaker, or first of all.
pub(super) const PLAIN_ACTS: &[(&str, Force)] = &[
    (
        "appelle|appellent|appelons|ont * appelé|a * appelé|exhorte|exhortent|exhortons|ont * exhorté|\
         encourage|encouragent|encourageons|ont * encouragé|invite|invitent|invitons|\
         ont * invité|demande|demandent|demandons|ont * demandé|a * demandé|\
         soutient|soutiennent|soutenons|appuie|\
         appuient|appuyons|salue|saluent|saluons|ont * salué|a * salué|\
         préconise|préconisent|préconisons",
        Force::Call,
    ),
    (
        "exige|exigent|exigeons|ont * exigé|a * exigé|prie|prient|prions|sollicite|sollicitent|\
         sollicitons|ont * sollicité|a * invité|a * encouragé|a * exhorté|a * prié|\
         chargent|chargeons|ont * chargé|a * chargé",
        Force::Call,
    ),
    (
        "recommande|recommandent|recommandons|ont * recommandé|a * recommandé",
        Force::Recommendation,
    ),
    (
        "conviennent de|conviennent d'|convenons de|convenons d'|ont * convenu de|\
         ont * convenu d'|sont convenu~ de|sont convenu~ d'|sommes convenu~ de|\
         décident de|décident d'|décide de|décide d'|décidons de|décidons d'|\
         ont * décidé de|ont * décidé d'|a * décidé de|a * décidé d'",
        Force::Commitment,
    ),
    (
        "souligne|soulignent|soulignons|ont * souligné|a * souligné|rappelle|rappellent|\
         rappelons|ont * rappelé|a * rappelé|insistent sur|insistons sur",
        Force::Recognition,
    ),
    (
        "reconnaît|reconnaissent|reconnaissons|ont * reconnu|a * reconnu|constate|constatent|constatons|\
         ont * constaté|a * constaté|note|notent|notons|ont * noté|a * noté|affirme|affirment|affirmons|\
         réaffirme|réaffirment|réaffirmons|ont * réaffirmé|a * réaffirmé|estime|estiment|estimons|\
         ont * estimé|a * estimé|considère|considèrent|considérons",
        Force::Recognition,
    ),
    (
        "remercie|remercient|remercions|ont * remercié|a * remercié|apprécient|apprécions|\
         félicite|félicitent|félicitons|ont * félicité|a * félicité",
        Force::Appreciation,
    ),
];

/// Who may speak in a declaration.
pub(super) const SPEAKERS: &[&str] = &[
    "nous|participants|participantes|délégués|déléguées|représentants|conférence|parties|partie|\
     forum|ils|elles|il|elle|sommet|réunion|congrès|assemblée|chefs|cours|tribunaux|juges|états|pays|membres|\
     ministres|experts",
];

/// Verbs in "-irons" that are of the present.
const PRESENT: &[&str] = &[
    "désirons",
    "admirons",
    "inspirons",
    "retirons",
    "tirons",
    "aspirons",
    "attirons",
    "respirons",
    "expirons",
    "conspirons",
];

/// Bodies that do what is agreed, beside those who speak.
pub(super) const BODIES: &[&str] = &[
    "secrétariat|comité|commission|conseil|réseau|bureau|gouvernement|gouvernements|ministère|\
     ministères|organisation|organisations|association|associations|présidence",
];

/// Whether a verb says what "it will" or "they will" do: "publiera", "mettront". What will
/// be, take place or come is done by nobody.
pub(super) fn is_future_of_others(verb: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "era", "eront", "ira", "iront", "dra", "dront", "ttra", "ttront",
    ];
    const NOT: &[&str] = &[
        "sera",
        "seront",
        "restera",
        "resteront",
        "demeurera",
        "demeureront",
        "tiendra",
        "tiendront",
        "viendra",
        "viendront",
        "interviendra",
        "faudra",
        "vaudra",
        "deviendra",
        "deviendront",
        "entrera",
        "entreront",
        "débutera",
        "permettra",
        "permettront",
        "opéra",
    ];
    const SHORTEST: usize = 4;
    verb.len() > SHORTEST
        && ENDINGS.iter().any(|ending| verb.ends_with(ending))
        && !NOT.contains(&verb)
}

/// Whether a verb says what "we will" do: "partagerons", "mettrons", "aurons".
pub(super) fn is_future(verb: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "erons", "irons", "drons", "ttrons", "aurons", "pourrons", "uivrons", "evrons",
    ];
    ENDINGS.iter().any(|ending| verb.ends_with(ending))
        && !PRESENT.contains(&verb)
        && verb != "devrons"
}
