//! The names by which English texts call countries; those that are a city's name too are
//! left out. It is asked whether a place that is named alone can be a city, and whether a
//! name alone is of somebody who can act.

use super::super::word_set::WordSet;

/// In their short forms, without an article.
static COUNTRIES: WordSet = WordSet::new(words! {
    "Afghanistan" "Albania" "Algeria" "Angola" "Argentina" "Armenia" "Australia" "Austria"
    "Azerbaijan" "Bahamas" "Bahrain" "Bangladesh" "Barbados" "Belarus" "Belgium" "Belize" "Benin"
    "Bhutan" "Bolivia" "Bosnia and Herzegovina" "Botswana" "Brazil" "Brunei" "Brunei Darussalam"
    "Bulgaria" "Burkina Faso" "Burundi" "Cabo Verde" "Cambodia" "Cameroon" "Canada" "Chad" "Chile"
    "China" "Colombia" "Comoros" "Congo" "Costa Rica" "Croatia" "Cuba" "Cyprus" "Czechia"
    "Czech Republic" "Denmark" "Dominica" "Ecuador" "Egypt" "El Salvador" "England" "Eritrea"
    "Estonia" "Eswatini" "Ethiopia" "Fiji" "Finland" "France" "Gabon" "Gambia" "Georgia" "Germany"
    "Ghana" "Great Britain" "Greece" "Grenada" "Guinea" "Guinea-Bissau" "Guyana" "Haiti"
    "Holy See" "Honduras" "Hungary" "Iceland" "India" "Indonesia" "Iran" "Iraq" "Ireland" "Israel"
    "Italy" "Jamaica" "Japan" "Jordan" "Kazakhstan" "Kenya" "Kiribati" "Korea" "Kosovo"
    "Kyrgyzstan" "Laos" "Lao PDR" "Latvia" "Lebanon" "Lesotho" "Liberia" "Libya" "Liechtenstein"
    "Lithuania" "Madagascar" "Malawi" "Malaysia" "Maldives" "Mali" "Malta" "Marshall Islands"
    "Mauritania" "Mauritius" "Mexico" "Micronesia" "Moldova" "Mongolia" "Montenegro" "Morocco"
    "Mozambique" "Myanmar" "Namibia" "Nauru" "Nepal" "Netherlands" "New Zealand" "Nicaragua"
    "Niger" "Nigeria" "North Macedonia" "Northern Ireland" "Norway" "Oman" "Pakistan" "Palau"
    "Palestine" "Papua New Guinea" "Paraguay" "Peru" "Philippines" "Poland" "Portugal" "Qatar"
    "Romania" "Russia" "Russian Federation" "Rwanda" "Saint Lucia" "Samoa" "Saudi Arabia"
    "Scotland" "Senegal" "Serbia" "Seychelles" "Sierra Leone" "Slovakia" "Slovenia"
    "Solomon Islands" "Somalia" "South Africa" "South Korea" "South Sudan" "Spain" "Sri Lanka"
    "Sudan" "Suriname" "Sweden" "Switzerland" "Syria" "Tajikistan" "Tanzania" "Thailand"
    "Timor-Leste" "Togo" "Tonga" "Trinidad and Tobago" "Tunisia" "Turkey" "Türkiye"
    "Turkmenistan" "Tuvalu" "Uganda" "Ukraine" "United Arab Emirates" "United Kingdom"
    "United States" "United States of America" "Uruguay" "Uzbekistan" "Vanuatu" "Venezuela"
    "Viet Nam" "Vietnam" "Wales" "Yemen" "Zambia" "Zimbabwe" "Côte d'Ivoire" "Côte d’Ivoire"
    "UK" "U.K." "US" "U.S." "USA" "UAE" "PRC" "DPRK" "Ivory Coast" "Africa" "Asia" "Europe" "America"
});

/// Whether a name is a country's and no city's.
pub(super) fn is_country(name: &str) -> bool {
    const FORMS: [&str; 4] = ["Republic", "Kingdom", "Sultanate", "Principality"];
    let formal = || {
        name.split_once(" of ").is_some_and(|(form, own)| {
            FORMS.iter().any(|known| form.ends_with(known)) && own.starts_with(char::is_uppercase)
        })
    };
    COUNTRIES.has(name) || formal()
}

/// Whether a word alone is the name of a country, known or by its ending: "Arvonia will".
pub(super) fn is_state(name: &str) -> bool {
    const ENDS: &[&str] = &["ia", "land", "stan", "nesia"];
    const THINGS: &[&str] = words! {
        "Academia" "Bacteria" "Criteria" "Dementia" "Encyclopedia" "Farmland" "Grassland"
        "Headland" "Highland" "Homeland" "Island" "Lowland" "Malaria" "Media" "Memorabilia"
        "Militia" "Moorland" "Multimedia" "Pastureland" "Peatland" "Rangeland" "Trivia"
        "Utopia" "Wasteland" "Wetland" "Woodland"
    };
    let named = || {
        name.len() > 5
            && name.starts_with(char::is_uppercase)
            && name.chars().skip(1).all(char::is_lowercase)
            && ENDS.iter().any(|end| name.ends_with(end))
            && !THINGS.contains(&name)
    };
    named() || is_country(name)
}
