//! Where the work is done.

mod address;
mod announced;
mod bare;
mod before_country;
mod behind;
mod code;
mod country;
mod hinted;
mod hosted;
mod labelled;
mod named;
mod namesake;
mod phrased;
mod seated;
mod spoken;
mod spot;
mod street;
mod territory;
mod town;
mod value;

use super::Candidate;
use crate::lexicon::first_word;
use crate::model::{MentionValue, Workplace};
use crate::outline::Outline;

/// The places of work: those that the strongest source names, and the country that others add.
pub fn workplaces(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let sources = [
        labelled::labelled,
        labelled::column,
        announced::head,
        phrased::worked_at,
        announced::announced,
        named::beside_institution,
        named::beside_short_form,
        named::country_behind,
        phrased::located,
        hinted::campus,
        address::address,
        named::beside_part,
        seated::seeker,
        hinted::behind_campus,
        hosted::hosted,
        namesake::namesake,
        hinted::described,
        hinted::below_country,
        hinted::only_town,
        seated::amid,
        hinted::dateline,
    ];
    let mut places = Vec::new();
    for source in sources {
        let mut found = source(outline);
        found.retain(|place| !is_somebody(outline, &place.value));
        match places.as_mut_slice() {
            [] => places = found,
            // "Postdoc in Austria", and below it "The place of work is Vienna or Graz"
            [country] if country.value.city.is_none() && found.len() > 1 => {
                let towns = |found: &[Candidate<Workplace>]| {
                    found.iter().all(|place| place.value.city.is_some())
                };
                let elsewhere =
                    |place: &Candidate<Workplace>| country::is_in_another(outline, country, place);
                if towns(&found) && !found.iter().any(elsewhere) {
                    for place in &mut found {
                        complete(place, country);
                    }
                    places = found;
                }
            }
            [place] => {
                if let Some(other) = found.first()
                    && !country::is_in_another(outline, place, other)
                {
                    complete(place, other);
                }
            }
            places => {
                for place in places {
                    let same =
                        |other: &&Candidate<Workplace>| same_city(&place.value, &other.value);
                    if let Some(other) = found.iter().find(same) {
                        complete(place, other);
                    }
                }
            }
        }
    }
    for place in &mut places {
        country::of_state(outline, place);
    }
    if places.iter().all(|place| place.value.country.is_none())
        && let Some(country) =
            country::country_spoken_of(outline).or_else(|| country::permitted(outline))
    {
        match places.first_mut() {
            // "Durham, NC, with field work in Madagascar"
            Some(place) if country::is_in_another(outline, place, &country) => {}
            Some(place) => complete(place, &country),
            None => places.push(country),
        }
    }
    places
}

/// "Philipp Moss, MA" below "philipp.moss@fern.edu": what a mailbox of the posting is called by is somebody's name, and no town's.
fn is_somebody(outline: &Outline<'_>, place: &Workplace) -> bool {
    let Some((_, surname)) = place.city.as_deref().and_then(|city| city.rsplit_once(' ')) else {
        return false;
    };
    let key = first_word(surname).map(|word| word.key);
    let mut mentions = outline.scan.mentions.iter();
    mentions.any(|found| match &found.value {
        MentionValue::Email(email) => {
            let (own, _) = email.split_once('@').unwrap_or_default();
            let mut parts = own.split(['.', '_']).skip(1);
            parts.any(|part| first_word(part).map(|word| word.key) == key)
        }
        _ => false,
    })
}

/// A place without a city, or without a country, takes it from another that fits it; its range covers both.
fn complete(place: &mut Candidate<Workplace>, other: &Candidate<Workplace>) {
    let (value, more) = (&mut place.value, &other.value);
    let one_city = value.city.is_none() || more.city.is_none() || same_city(value, more);
    let one_country =
        value.country.is_none() || more.country.is_none() || value.country == more.country;
    if !one_city || !one_country {
        return;
    }
    let before = value.clone();
    value.city = value.city.take().or_else(|| more.city.clone());
    value.country = value.country.or(more.country);
    value.address = value.address.take().or_else(|| more.address.clone());
    value.postal_code = value
        .postal_code
        .take()
        .or_else(|| more.postal_code.clone());
    if *value != before {
        place.range.start = place.range.start.min(other.range.start);
        place.range.end = place.range.end.max(other.range.end);
    }
}

/// One entry a city; what lacks a part takes it from the other.
fn join(found: &mut Vec<Candidate<Workplace>>, place: Candidate<Workplace>) {
    let same = |known: &&mut Candidate<Workplace>| {
        let (a, b) = (&known.value, &place.value);
        same_city(a, b)
            || (a.city.is_none() || b.city.is_none())
                && (a.country.is_none() || b.country.is_none() || a.country == b.country)
    };
    let room = found.len() < MOST;
    match found.iter_mut().find(same) {
        Some(known) => complete(known, &place),
        None if room => found.push(place),
        None => {}
    }
}

/// No posting has more places of work.
const MOST: usize = 24;

fn same_city(a: &Workplace, b: &Workplace) -> bool {
    match (&a.city, &b.city) {
        (Some(a), Some(b)) => a.to_lowercase() == b.to_lowercase(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    /// The cities and countries of a text: "Bern CH; - NO".
    fn places(text: &str) -> String {
        let places = parse_posting(text).workplaces.into_iter();
        let shown = places.map(|place| {
            let city = place.value.city.unwrap_or_else(|| "-".to_owned());
            let country = place.value.country;
            country.map_or(city.clone(), |country| format!("{city} {country}"))
        });
        shown.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn nordic_places_of_work() {
        reads("Stillingen er plassert i Fernstad.", "Fernstad");
        reads("Arbeidsstad er Mosvik.", "Mosvik");
        reads("Placeringsort är Lavby eller Mosvik.", "Lavby; Mosvik");
        reads("Arbetsplatsen är belägen i Lavby.", "Lavby");
        reads(
            "Stipendiet er placeret i Fernby, og du indskrives på ph.d.-skolen.",
            "Fernby",
        );
        reads(
            "Arbeidssted er ved Campus Lavik, Campus Mosvik eller Campus Fernstad.",
            "Lavik; Mosvik; Fernstad",
        );
        reads("The workplace is Lavik or in Mosvik.", "Lavik; Mosvik");
        reads("Arbeidssted er etter avtale.", "");
        reads("Placeringsort meddelas senare.", "");
    }

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        assert_eq!(places(text), expected, "{text}");
    }

    #[test]
    fn towns_of_german_sentences() {
        for text in [
            "Arbeitsort ist die Fernländische Nationalbibliothek im Zentrum von Westhaven, das Team ist klein.",
            "Die Schule ist alt. Der Campus liegt in Westhaven, einer Stadt am See.",
            "Arbeitsort / Lieu de travail: Westhaven\nBeginn: 1. Mai 2024\n",
        ] {
            reads(text, "Westhaven");
        }
        reads("Der Schwerpunkt der Arbeit liegt in Botanik.", "");
    }

    #[test]
    fn names_of_people_before_their_degrees() {
        reads(
            "Bewerbungen an: philipp.fern@moss.example\n\nPhilipp Fern, MA\n",
            "",
        );
        reads("Apply at jobs@moss.example\n\nPort Fern, MA\n", "Port Fern");
    }

    #[test]
    fn how_far_away_a_town_is() {
        for text in [
            "Fern University is 30 minutes from the city of Westhaven.",
            "Fern University is a short drive from the town of Westhaven.",
            "The campus is an easy drive to the city of Westhaven.",
        ] {
            reads(text, "");
        }
        reads("Fern University is in the city of Westhaven.", "Westhaven");
    }

    #[test]
    fn postal_codes_with_a_dash() {
        reads(
            "Send your letter to the Dean, Moss Nagar, Fernpur - 560012 on or before 2 May.",
            "Fernpur",
        );
        reads(
            "Send your letter to the Dean, Moss Nagar, Fernpur 560012 on or before 2 May.",
            "",
        );
        reads("Please quote Fernpur - 560012 in your letter.", "");
        let code = |text: &str| {
            let place = parse_posting(text).workplaces.into_iter().next();
            place.and_then(|place| place.value.postal_code)
        };
        let line = "Fern College, Moss Hill, ME 04321-1234\n";
        assert_eq!(code(line).as_deref(), Some("04321-1234"));
        let line = "Fern College, Moss Hill, ME 04321-123\n";
        assert_eq!(code(line).as_deref(), Some("04321"));
    }

    #[test]
    fn parts_of_countries_before_a_postal_code() {
        reads(
            "Location: 2-1 Moss, Wako, Saitama 351-0198, Japan\n",
            "Wako JP",
        );
        reads("Location: Sakyo-ku, Kyoto 606-8501, Japan\n", "Kyoto JP");
        reads("Location: Kita-ku, Osaka 530-0001, Japan\n", "Osaka JP");
        reads("Location: Osaka, Japan\n", "Osaka JP");
        reads("Location: Penang, Malaysia\n", "Penang MY");
        reads("Province: Western Cape\nLocation: Port Fern\n", "Port Fern");
        reads(
            "Location: Kanpur, Uttar Pradesh 208016, India\n",
            "Kanpur IN",
        );
        reads(
            "Location: Rua Nova, 12, Cidade Fern, Port Moss - PM, 05508-090, Brazil\n",
            "Port Moss BR",
        );
    }

    #[test]
    fn names_that_stand_before_a_town() {
        reads(
            "Location: Moss Bioinformatics, Westhaven, Australia\n",
            "Westhaven AU",
        );
        reads("Location: Westhaven, Fern, Australia\n", "Westhaven AU");
        reads("Location: Pine Laboratory (PL), Westhaven\n", "Westhaven");
        reads("Location: Westhaven, PL\n", "Westhaven PL");
    }

    #[test]
    fn the_first_word_of_a_region_is_no_town() {
        const HIRES: &str = "Postdoc in moss\n\nWestern Fern University seeks a postdoc.";
        reads(
            &format!("{HIRES} You plant trees in Western Mossland.\n"),
            "",
        );
        reads(
            "Postdoc in moss\n\nThe University of Westhaven seeks a postdoc. You will live in Westhaven.\n",
            "Westhaven",
        );
    }

    #[test]
    fn where_authors_met() {
        reads(
            "Postdoc in moss\n\n- A. Fern, \"Nets of moss,\" Moss Conference, Honolulu, HI, 2017, pp. 1-8.\n",
            "",
        );
        reads("Location: Moss Street 1, Beirut 2017\n", "Beirut");
        reads("Moss Institute, Westhaven, NSW, 2006\n", "Westhaven");
    }

    #[test]
    fn states_labels_and_partners_are_no_towns() {
        reads(
            "Location: Remote, California\n\nFern University seeks a postdoc.\n",
            "",
        );
        reads(
            "Location: New York\n\nFern University seeks a postdoc.\n",
            "New York",
        );
        reads(
            "Location: Victoria\n\nFern University seeks a postdoc.\n",
            "Victoria",
        );
        reads(
            "Location: Full/Part Time: Full-Time\n\nFern University seeks a librarian.\n",
            "",
        );
        reads(
            "Workplace: Department: Botany, Bergen\n\nFern University seeks a librarian.\n",
            "Bergen",
        );
        reads(
            "Fern University seeks a postdoc. Our collaborators are Dr. Jane Doe (Uni Westhaven, Germany) and Dr. Ann Lee (FIX, Castle, Norway).",
            "",
        );
        reads(
            "Fern University seeks a postdoc. It is part of the Helmholtz Association. The Helmholtz Association is Germany’s largest house.",
            "",
        );
        reads(
            "The students work at seven sites: FIX Fern (Belgium), Moss Institute (Spain), FIX Lake (Sweden).",
            "",
        );
    }

    #[test]
    fn towns_behind_the_institution_before_what_is_offered() {
        reads(
            "At the Moss Group of Fern University, Bergen, we are looking for a postdoc.",
            "Bergen",
        );
        reads(
            "A position at Fern University, Bergen, is available.",
            "Bergen",
        );
        reads(
            "Fern University seeks a postdoc. Bergen is a major metropolitan centre rich in culture.",
            "Bergen",
        );
    }

    #[test]
    fn towns_that_complete_the_country_of_a_title() {
        reads(
            "# Postdoc in Austria\n\nFern University seeks a postdoc.\n\n* The location of the research post is Westhaven, Graz or Linz, Austria.\n",
            "Westhaven AT; Graz AT; Linz AT",
        );
        reads(
            "We seek a developer.\n\nPlace: Fern Centre (FZW) with offices in Westhaven and Castle\n\nThe Fern Centre (FZW) in Westhaven, Norway, is old.\n",
            "Westhaven NO; Castle",
        );
    }

    #[test]
    fn what_is_no_town() {
        reads(
            "#### Requisition 097228\n\nAn engineer works in the Moss Lab.\n",
            "",
        );
        reads(
            "Postdoc at the Fern Research Institute (FRIX, Brazil)\n\nThe Moss Division of the Fern Research Institute (FRIX) seeks a postdoc.\n",
            "- BR",
        );
        reads(
            "Where: Moss Science Initiative\n\nFern University seeks a postdoc.\n",
            "",
        );
        reads(
            "We seek a postdoc who will be based in Westhaven. The team has access to FERN (a music centre based in Castle).\n",
            "Westhaven",
        );
        reads(
            "We seek a postdoc. The post (at the Moss Institute, based in Westhaven) is new.\n",
            "Westhaven",
        );
        let text = "### Workplace\n\nWesthaven Fern, Moss University is the house of practice and of the professions, which brings together the skills of the two old houses that stood by the lake into one, and it is old.\n\n### Duties\n\nYou teach.\n";
        reads(text, "");
        reads(
            "Place of work: Bergen, Norway. The post includes frequent travel to the field station by the lake, and it may be possible to work from home for up to two days a week by agreement with the head of the group.",
            "Bergen NO",
        );
        reads(
            "---\ntitle: Postdoc\ntags: [Fern University, EU-India, moss]\n---\nWe seek a postdoc.\n",
            "",
        );
    }

    #[test]
    fn a_good_place_to_live() {
        reads(
            "Fern College seeks a lecturer. And Westhaven, Arkansas is a wonderful place to live.\n",
            "Westhaven",
        );
    }

    #[test]
    fn a_web_site_is_no_place() {
        reads(
            "Postdoc\n\nMore about the School can be found on our Web site at http://www.fern.example.edu/botany.",
            "",
        );
    }

    #[test]
    fn two_towns_of_a_sentence_that_goes_on() {
        reads(
            "Postdoc\n\nYou will be based in Bergen or Westhaven and will travel.",
            "Bergen; Westhaven",
        );
        reads(
            "Postdoc\n\nYou will be based in Bergen and Westhaven University pays.",
            "Bergen",
        );
    }

    #[test]
    fn the_short_form_of_a_university_before_the_country() {
        reads(
            "Postdoc at FUAL, Brazil\n\nThe Federal University of Alagoas (FUAL) seeks a postdoc.",
            "- BR",
        );
    }

    #[test]
    fn the_institution_before_its_town() {
        reads(
            "Postdoc\n\nLocation: Ferntech, Westhaven, France\n\nFerntech is looking for a postdoc. Write to ann@ferntech.example.\n",
            "Westhaven FR",
        );
    }

    #[test]
    fn parts_of_a_town_before_it() {
        reads(
            "Postdoc in Moss\nLocation: Northside Campus, Westhaven\nContact: ann@westhaven.example\n",
            "Westhaven",
        );
        reads("Postdoc\nLocation: Hill District, Westhaven\n", "Westhaven");
        reads(
            "Postdoc\nLocation: Fern Research Park, Westhaven, UK\n",
            "Westhaven GB",
        );
        reads("Postdoc\nLocation: Northside campus\n", "Northside");
        reads(
            "Postdoc\nLocation: Cape Town, South Africa\n",
            "Cape Town ZA",
        );
        reads(
            "Postdoc\nCampus: Northside\nLocation: Westhaven, Canada\n",
            "Westhaven CA",
        );
        reads("The workplace is Northside Campus, Westhaven.", "Westhaven");
        reads(
            "You will work at the Northside campus, Monday to Friday.",
            "Northside",
        );
        reads("Postdoc\nCampus: Northside\n", "Northside");
        reads(
            "Postdoc\nLocation: Hill House, Parkside, Westhaven, LA1 4YT\n",
            "Westhaven",
        );
    }

    #[test]
    fn towns_before_their_state_or_country_without_a_comma() {
        reads("Postdoc in moss\n\nWesthaven OH - On site\n", "Westhaven");
        reads("Postdoc in moss\n\nWesthaven UK | Hybrid\n", "Westhaven GB");
        reads("Postdoc in moss\n\nWesthaven OH is a town of moss.\n", "");
        for line in [
            "Requisition ID - 12345",
            "Ann Berg MD",
            "Jane Doe MD | Director",
            "Ancient Greece",
            "Fulbright Norway",
        ] {
            reads(&format!("Postdoc in moss\n\n{line}\n"), "");
        }
        reads("Postdoc in moss, Fern MS\n\nMarine Biology MS\n", "");
        reads("Postdoc\nLocation: Westhaven-Botswana\n", "Westhaven BW");
    }

    #[test]
    fn towns_of_a_list_that_ends_with_their_country() {
        reads(
            "Postdoc\nLocation: Westhaven, Bergen or Oslo, Norway\n",
            "Westhaven; Bergen; Oslo NO",
        );
        reads(
            "Postdoc\nLocation: Fern Building, Bergen or Oslo, Norway\n",
            "Bergen; Oslo NO",
        );
    }

    #[test]
    fn countries_that_are_not_where_one_is() {
        reads(
            "The post is at Fern University. It is paid by Norway's Moss Research Council.",
            "",
        );
        reads(
            "---\ntitle: Postdoc\ntags: [Moss, EU-India]\n---\nWe seek a postdoc.\n",
            "",
        );
        reads(
            "PhD position\n\n## Project\n\nUsing the spread of moss in Norway as our model, you will study change.\n",
            "",
        );
        reads(
            "The post is at the National Institute for Moss Research (FIXO, Brazil)",
            "- BR",
        );
    }

    #[test]
    fn streets_are_no_towns() {
        reads(
            "Postdoc\nLocation: Av. Fern, 1200, Westhaven\n",
            "Westhaven",
        );
        reads("Send it to: Moss Committee, 2530 Hill St.", "");
    }

    #[test]
    fn a_name_alone_tells_no_place() {
        reads("The University of Westhaven invites applications.", "");
        reads("You will be working in R and in AI.", "");
        reads(
            "We teach in Croatian. You will be based in the Main Building.",
            "",
        );
    }

    #[test]
    fn codes_stand_before_or_behind_their_towns() {
        reads(
            "Send it to: Registry, 12 Mill Lane, 106 91 Westhaven, Sweden.",
            "Westhaven SE",
        );
        reads(
            "Dept of Physics\nSouth Road\nWesthaven WH1 3LE\nUK\n",
            "Westhaven GB",
        );
        reads(
            "Write to Dr Doe, Some College, Westhaven, WH2 3BU, by May.",
            "Westhaven",
        );
        reads(
            "Write to Dr Doe, 350 Hall, Westhaven, UT 84602, soon.",
            "Westhaven",
        );
        reads(
            "Write to the Registrar, Institute of Mines, Westhaven - 560012.",
            "Westhaven",
        );
        reads("Write to Dr Doe, Faculty of Arts, WH2 3BU.", "");
        reads("We had 84602 visitors and 1040 Students.", "");
    }

    #[test]
    fn codes_behind_a_comma_and_in_groups() {
        let address =
            |place: &str| format!("Write to the Dean, Faculty of Law, Fern University, {place}.");
        for place in [
            "P.O. Box 11-0236, Fern Street, Westhaven, 1107 2020, Lebanon",
            "Westhaven 1107 2020, Lebanon",
            "Westhaven, 12345, Lebanon",
        ] {
            reads(&address(place), "Westhaven LB");
        }
        reads(
            &address("Westhaven, Moss Province, 510275, China"),
            "Westhaven CN",
        );
        reads(&address("New York 10027, USA"), "New York US");
    }

    #[test]
    fn a_state_names_a_country_only_where_the_text_does() {
        reads("Location: Westhaven, Vermont", "Westhaven");
        reads(
            "Location: Westhaven, VT\n\nYou must be allowed to work in the USA.",
            "Westhaven US",
        );
        reads("Location: New York, USA", "New York US");
    }

    #[test]
    fn towns_of_premises() {
        reads(
            "The post is based in the Westhaven office of Fern Press.",
            "Westhaven",
        );
        reads(
            "You will be based at our Westhaven site in Essex.",
            "Westhaven",
        );
        reads("You will be based at the FIX headquarters.", "");
        reads("You will be based in the Admissions office.", "");
        reads("We have students across FU’s campus.", "");
    }

    #[test]
    fn towns_beside_their_offices_districts_and_parts() {
        reads("You will be based at FIX’s Westhaven office.", "Westhaven");
        reads("You will be based at Doe’s office.", "");
        reads(
            "Location: Fern Hall, Fern Green, Westhaven 2, Ireland",
            "Westhaven IE",
        );
        reads("Workplace: Westhaven Campus", "Westhaven");
        reads("Workplace: Main Campus, Westhaven", "Westhaven");
        reads("Location: Northside Campus, LA1 4YT", "Northside");
        reads("City: Westhaven Cedex 9", "Westhaven");
        reads(
            "Send it to: Moss School, Fern 8a, HR-10 000 Westhaven, Croatia.",
            "Westhaven HR",
        );
        reads(
            "At our Westhaven location, FIX seeks a postdoc.",
            "Westhaven",
        );
        reads(
            "The institute is located in the Basque Country, Spain.",
            "- ES",
        );
    }

    #[test]
    fn towns_in_brackets_behind_a_part() {
        reads(
            "We are looking for a postdoc to join the group at the Department of Moss (central Westhaven).",
            "Westhaven",
        );
        reads(
            "We are looking for a postdoc to join the group at the Department of Moss (Fern Section).",
            "",
        );
    }

    #[test]
    fn short_forms_and_provinces_are_no_towns() {
        reads("The posts are based in FIXO, School of Moss.", "");
        reads("The posts are based in FIXoB at Fern University.", "");
        reads(
            "The posts are based in Westhaven at Fern University.",
            "Westhaven",
        );
        reads(
            "Location: FIXO, Westhaven near Easthaven, UK",
            "Westhaven GB",
        );
        reads("Location: WESTHAVEN, France", "WESTHAVEN FR");
        reads("A post is open at our campus in Ontario, Canada.", "- CA");
        reads(
            "The Fern part of the project is new. Fern University seeks a postdoc.",
            "",
        );
    }

    #[test]
    fn provinces_codes_and_countries_of_other_towns() {
        reads("Lecturer at Fern University, Ontario, Canada", "- CA");
        reads("Location: New York, USA", "New York US");
        reads(
            "Send it to: Mill Lane 20, 5928 RC, Westhaven, The Netherlands.",
            "Westhaven NL",
        );
        reads(
            "Our main campus is in Westhaven, and we have a station in Moss and in Northhaven in Greenland.",
            "Westhaven",
        );
    }

    #[test]
    fn towns_between_commas_behind_the_institution() {
        reads(
            "A postdoc is sought in the lab of Jane Doe, at Fern Hospital, Westhaven, to work on moss.",
            "Westhaven",
        );
        reads(
            "The Institute of Moss of the Fern Academy of Sciences in Westhaven announces a competition.",
            "Westhaven",
        );
    }

    #[test]
    fn countries_behind_an_article_or_a_part() {
        reads("Fern University is one of the oldest in the UK.", "- GB");
        reads("Fern University lies in northern Italy.", "- IT");
        reads("It is one of the UK’s most liveable cities.", "- GB");
        reads("You must have the right to work in the UK.", "- GB");
    }

    #[test]
    fn towns_that_are_named_for_countries() {
        reads(
            "Fern University in Panama City, Panama, invites applications.",
            "Panama City PA",
        );
        reads("Location: Mexico City, Mexico", "Mexico City MX");
    }

    #[test]
    fn counties_and_provinces_are_no_towns() {
        reads("The institute is located in Essex.", "");
        reads(
            "Fern University, located in Westhaven, Zhejiang Province, China, invites applications.",
            "Westhaven CN",
        );
        reads("Location: Moss Hill, Canberra ACT", "Canberra");
        reads("Location: Geelong VIC 3220", "Geelong");
    }

    #[test]
    fn towns_behind_the_institution() {
        reads(
            "A post is open in the Department of Moss, University of Michigan, Westhaven, MI.",
            "Westhaven",
        );
        reads(
            "The Moss Group of Fern University, in Westhaven, offers a post.",
            "Westhaven",
        );
        reads(
            "The University of Fernland (Sweden) has a vacancy for a lecturer.",
            "- SE",
        );
        reads(
            "A post at the Laboratoire d'Ecologie (FIX, Westhaven, France) is available.",
            "Westhaven FR",
        );
    }

    #[test]
    fn the_only_town_in_which_the_text_says_to_be() {
        reads(
            "Fern University's Department of Moss invites applications. We are in Westhaven, Turkey.",
            "Westhaven TR",
        );
        reads(
            "Fern University's Department of Moss invites applications. We are in Westhaven, Turkey, and in Easthaven, Turkey.",
            "",
        );
    }

    #[test]
    fn towns_of_labels_and_parts_of_towns() {
        reads(
            "Location: Moss-cho, Fern-ku, Westhaven 606-8501, Japan",
            "Westhaven JP",
        );
        reads(
            "Fern University is in the outskirts of Westhaven, Turkey. A post is open.",
            "Westhaven TR",
        );
        reads(
            "The University of Michigan, Westhaven, MI, invites applications.",
            "Westhaven",
        );
    }

    #[test]
    fn other_towns_of_partners_and_of_the_institution() {
        reads(
            "Host: University of Fernland (Belgium)\nSecondments: FIX (Norway), Moss Ltd (Easthaven, Germany)\n\nA post is open.",
            "- BE",
        );
        reads(
            "The position is located in Westhaven. Fern University has campuses in Westhaven, Easthaven and Northhaven.",
            "Westhaven",
        );
        reads(
            "Fern University has a vacancy. Fern is one of the best.",
            "",
        );
        reads(
            "The University of Westhaven (Austria) has a vacancy. Westhaven is located at a lake.",
            "Westhaven AT",
        );
    }

    #[test]
    fn lists_of_towns() {
        reads(
            "We ask for willingness to work in Bergen and Oslo for the time of the project.",
            "Bergen; Oslo",
        );
        reads(
            "The post is available at our sites in Westhaven, Easthaven and Northhaven.",
            "Westhaven; Easthaven; Northhaven",
        );
        reads("FIX has campuses in Westhaven, A lot is new.", "Westhaven");
        reads("The work takes place in Westhaven/Germany.", "Westhaven DE");
        reads(
            "Location: Main Building, Fern Park, Westhaven CF10 3AT",
            "Westhaven",
        );
        reads(
            "Location: Westhaven, NC\n\nYou will spend summers in Madagascar.",
            "Westhaven",
        );
    }

    #[test]
    fn countries_of_what_is_studied() {
        reads(
            "Background of the project\n\nThere are no standards in France and elsewhere.",
            "",
        );
    }

    #[test]
    fn codes_in_two_and_three_digits() {
        reads(
            "Send it to: Registry, Trg Mahovine 14, 10 000 Westhaven, Croatia.",
            "Westhaven HR",
        );
        reads("The prize, 10 000 Euros, is given to Fern.", "");
    }

    #[test]
    fn values_may_be_phrases() {
        reads(
            "Location: Based in Westhaven (France) at the Fern Institute",
            "Westhaven FR",
        );
        reads("Location: La Mesa, CA", "La Mesa");
        reads(
            "Address: 10 E. Third Street, Room, 312, Westhaven, IN 47405.",
            "Westhaven",
        );
        reads("Location: Sweden - Westhaven", "Westhaven SE");
        reads("Location: Westhaven campus, Fern University", "Westhaven");
    }

    #[test]
    fn words_around_a_town() {
        reads(
            "Located in the heart of Westhaven, the college is a hub.",
            "Westhaven",
        );
        reads(
            "The college is located in metropolitan Westhaven.",
            "Westhaven",
        );
        reads(
            "The institute is located in Puerto de Santa, a lively town.",
            "Puerto de Santa",
        );
        reads(
            "Located in a charming town, Fern College is the largest.",
            "",
        );
        reads(
            "The museum is in Westhaven (Basque Country, Spain) and we are seeking a PhD student in Westhaven (Basque Country, Spain).",
            "Westhaven ES",
        );
    }

    #[test]
    fn campuses_are_named_for_towns() {
        reads(
            "You will spend time at the Fern University Westhaven campus.",
            "Westhaven",
        );
        reads(
            "You will spend time at the Fern University Main Campus.",
            "",
        );
        reads("You will work at FERN's Westhaven campus.", "Westhaven");
        reads("You will work at FERN’s Westhaven campus.", "Westhaven");
        reads("You will work at the King's Haven campus.", "King's Haven");
    }

    #[test]
    fn a_town_the_university_is_named_for_is_spoken_of_by_itself() {
        let hires = "The University of Westhaven is seeking a PhD student.";
        reads(
            &format!("{hires} Many people live and work in Westhaven."),
            "Westhaven",
        );
        reads(&format!("{hires} Many people study at Westhaven."), "");
    }

    #[test]
    fn the_place_of_work_may_be_the_town_itself() {
        reads("The place of work is Westhaven.", "Westhaven");
        reads("The place of work is Technical Sciences, Mill Lane 2.", "");
        reads(
            "The institute has campuses in Westhaven and Fernton.",
            "Westhaven; Fernton",
        );
        reads(
            "The institute is located in Westhaven and Fern money pays.",
            "Westhaven",
        );
    }

    #[test]
    fn a_town_that_the_text_describes() {
        reads("Westhaven is a lively town of 20,000 people.", "Westhaven");
        reads("Westhaven is a lively journal.", "");
    }

    #[test]
    fn the_line_of_the_date() {
        reads("Westhaven, 12 May 2021\n\nWe seek a postdoc.", "Westhaven");
        reads("Deadline, 12 May 2021\n\nWe seek a postdoc.", "");
    }

    #[test]
    fn codes_in_several_parts() {
        reads(
            "Write to: Fern Institute, Rua Nova 2, 4000-123 Westhaven, Portugal.",
            "Westhaven PT",
        );
        reads(
            "Write to: Fern Institute, 12 rue du Pont, 34000 Westhaven Cedex 5, France.",
            "Westhaven FR",
        );
        reads(
            "Write to: Fern Institute, Via Nuova 2, 34100 Westhaven (TS), Italy.",
            "Westhaven IT",
        );
    }

    #[test]
    fn words_run_together_are_no_town() {
        reads("The institute is located in SciLifeLab.", "");
        reads("The institute is located in McAllen.", "McAllen");
    }

    #[test]
    fn the_country_that_a_town_is_in() {
        reads(
            "The institute is located in Westhaven in the south of Sweden.",
            "Westhaven SE",
        );
        reads("We know the University of Sweden.", "");
    }

    #[test]
    fn brackets_behind_the_one_who_hires() {
        reads(
            "A position is available at FERN (Westhaven, Switzerland) in the group.",
            "Westhaven CH",
        );
        reads(
            "North-West University, Westhaven, Norway, invites applications.",
            "Westhaven NO",
        );
    }

    #[test]
    fn two_towns_before_the_country_of_both() {
        reads(
            "The Fern House seeks four postdocs in Westhaven and Moss-Bay, France, in law.",
            "Westhaven FR; Moss-Bay FR",
        );
        reads(
            "Postdoc in Westhaven or Bergen, Norway\n\nWe seek a postdoc.",
            "Westhaven NO; Bergen NO",
        );
        reads(
            "We seek a postdoc in moss and Bergen, Norway, comes first.",
            "",
        );
    }

    #[test]
    fn a_country_in_brackets_behind_who_hires() {
        reads(
            "The Moss group at ETH Westhaven (Switzerland) is looking for a PhD student.",
            "- CH",
        );
        reads(
            "The Moss group at ETH Westhaven (with Switzerland) is looking for a PhD student.",
            "",
        );
        let post = |place: &str| {
            format!(
                "We seek a postdoc.\n\nThe position will be held in the Department of Bogs, FERN {place} in close collaboration with others.\n\nPlease send a CV to Ann Moss (ann.moss@fern.fr)."
            )
        };
        reads(&post("Port-Westhaven (France)"), "- FR");
        reads(&post("and others (France)"), "");
    }

    #[test]
    fn a_town_of_the_title_that_an_institution_is_named_for() {
        let told = "The Westhaven School of Law announces two PhD positions, paid by the University of Westhaven.";
        reads(
            &format!("PhD positions in Westhaven\n\n{told}"),
            "Westhaven",
        );
        reads(&format!("PhD positions in Law\n\n{told}"), "");
    }

    #[test]
    fn states_and_streets_beside_codes() {
        reads(
            "Write to the Dean, Fern House, Moss Road, Westhaven, Gujarat 382355.",
            "Westhaven",
        );
        reads(
            "Postdoc\nLocation: 7141 Fern St West, Westhaven, QC, H4B 1R6\n",
            "Westhaven",
        );
    }

    #[test]
    fn codes_behind_their_towns_in_many_countries() {
        reads(
            "Write to: Fern University, 3-1 Hill, Moss-ku, Westhaven 113-0033, Japan.",
            "Westhaven JP",
        );
        reads(
            "Affiliation: Fern Institute, Moss-ku, Westhaven 606-8501 Japan",
            "Westhaven JP",
        );
        reads(
            "Dept of Physics\nFern College\nWesthaven 3200003\nIsrael\n",
            "Westhaven IL",
        );
        reads(
            "The workplace is Westhaven 1000 (Mill street 29).",
            "Westhaven",
        );
        reads("It was funded under Horizon 2020.", "");
    }

    #[test]
    fn streets_lead_to_their_town() {
        reads(
            "The work will be carried out at the Fern Centre, Rua do Musgo 6, Westhaven.",
            "Westhaven",
        );
        reads(
            "The work will be carried out at the Fern Centre, Rua do Musgo 6, Main Hall.",
            "",
        );
    }

    #[test]
    fn subjects_people_and_regions_are_no_towns() {
        reads("The work will be performed in Jane Doe’s group.", "");
        reads(
            "The National Institute for Research in Mine Safety organises a competition.",
            "",
        );
        reads("Location: Department of Moss, Westhaven.", "Westhaven");
    }

    #[test]
    fn towns_that_end_what_is_said_of_an_institution() {
        reads(
            "The position is based at the Fern Museum, University of Fernland, Westhaven.",
            "Westhaven",
        );
        reads(
            "PhD student in moss\nFern Institute for Moss, Westhaven\n\nThe group seeks a PhD student.",
            "Westhaven",
        );
        reads(
            "The position is at the University of Fernland, Physics.",
            "",
        );
        reads(
            "Location: University of Fernland, Westhaven UK",
            "Westhaven GB",
        );
        reads(
            "You will work at the lab on the campus of Westhaven.",
            "Westhaven",
        );
        reads(
            "You will work in the lab at campus Westhaven, too.",
            "Westhaven",
        );
        reads("You will like the campus of Fern University.", "");
    }

    #[test]
    fn several_towns_of_a_label() {
        reads(
            "Location: Westhaven (Norway) or Fernton (Denmark)",
            "Westhaven NO; Fernton DK",
        );
        reads("Location: Westhaven and Fernton", "Westhaven; Fernton");
        reads("Location: Trinidad and Tobago", "- TT");
        reads("Location: Westhaven or remote", "Westhaven");
        reads("City: Westhaven\nCountry: GB", "Westhaven GB");
        reads(
            "The postdoc will be based in either Westhaven or Fernton.",
            "Westhaven; Fernton",
        );
    }

    #[test]
    fn towns_without_a_country() {
        reads(
            "PhD fellowships at the FIX, Westhaven\n\nWe hire.",
            "Westhaven",
        );
        reads("PhD fellowships at the FIX, Moss Ecology\n\nWe hire.", "");
        reads(
            "PhD in Westhaven\n\nWe hire. Write to doe@uni-westhaven.edu.",
            "Westhaven",
        );
        reads(
            "PhD in Moss\n\nWe hire. Write to doe@uni-westhaven.edu.",
            "",
        );
        reads("The lab is in downtown Westhaven.", "Westhaven");
        reads(
            "Westhaven, Germany — The institute is looking for a postdoc.",
            "Westhaven DE",
        );
        reads("Moss Street 1, 2100 Westhaven Ø, Denmark", "Westhaven DK");
        reads(
            "Moss Street 1, 2800 Kgs. Westhaven, Denmark",
            "Kgs. Westhaven DK",
        );
    }

    #[test]
    fn lines_of_an_address() {
        reads(
            "Fern College\n4700 Mill Street\nWesthaven, Ontario\nCanada M3J 1P3\n",
            "Westhaven CA",
        );
    }

    #[test]
    fn streets_above_their_town() {
        let street = |text: &str| {
            let place = parse_posting(text).workplaces.into_iter().next();
            place.and_then(|place| place.value.address)
        };
        for (line, expected) in [
            ("University Square 5,", Some("University Square 5")),
            ("12 College Avenue", Some("12 College Avenue")),
            ("Fernstraße 12a", Some("Fernstraße 12a")),
            ("123 University Avenue", Some("123 University Avenue")),
            ("Department of Botany", None),
            ("Call 2024", None),
            ("PhD position 2", None),
            ("Phone: 12345", None),
            ("The post is open to 12 applicants of any age", None),
            ("Building B (level 2)", None),
        ] {
            let text = format!("Postdoc\n\nFern University\n{line}\nA-8010 Westhaven, Austria\n");
            assert_eq!(street(&text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn words_that_stand_where_a_town_could() {
        reads("Location: Remote / Flexible", "");
        reads("Location: Field site in Kenya", "- KE");
        reads("You will be working in Python and Java.", "");
        reads("Fern University lies in Westhaven, City of Talent.", "");
    }

    #[test]
    fn capital_cities() {
        reads(
            "The campus is situated in the heart of Australia’s capital city, Westhaven.",
            "Westhaven AU",
        );
    }

    #[test]
    fn towns_of_others() {
        reads(
            "Our alumni are working at the universities in Westhaven and Fernton.",
            "",
        );
    }

    #[test]
    fn towns_beside_parts_and_short_names() {
        let hires = "The Fern University is old. ";
        reads(
            &format!("{hires}Join us: a position is open at the Institute for Moss in Westhaven!"),
            "Westhaven",
        );
        reads(
            &format!("{hires}A position is open at the Centre for Innovation in Mental Health."),
            "",
        );
        reads(
            "We offer a PhD position at FIX-MOSS, Westhaven (France).",
            "Westhaven FR",
        );
        reads(
            "The group at the University of Fernland (Westhaven) is looking for a postdoc.",
            "Westhaven",
        );
        reads(
            "The group at the Westhaven Fern University (Fern) is looking for a postdoc.",
            "",
        );
        reads(
            "A position is available in the Fernwarte research institute, Germany.",
            "- DE",
        );
    }

    #[test]
    fn a_town_between_the_institute_and_what_it_does() {
        reads(
            "The Fern Institute of Moss, Westhaven, has an opening for a postdoc.",
            "Westhaven",
        );
        reads(
            "The Fern Institute of Moss, Applied Sciences, has an opening for a postdoc.",
            "",
        );
    }

    #[test]
    fn towns_behind_short_forms_and_with_small_words() {
        reads(
            "We seek a postdoc. The work will take place at the Moss Department at FRN Westhaven campus.",
            "Westhaven",
        );
        reads(
            "Send it to: Serviços, Rua Dr. Fern, 400 4200-465 Westhaven Portugal",
            "Westhaven PT",
        );
        reads(
            "We are based in Westhaven-la-Neuve, near the sea.",
            "Westhaven-la-Neuve",
        );
        reads("We are based in Westhaven-based houses.", "Westhaven");
    }

    #[test]
    fn subjects_and_what_is_offered_are_no_places() {
        reads("We seek a postdoc in U.S. History. It begins in May.", "");
        reads(
            "Postdoctoral and Research Fellowships, Queensland, Australia\n\nWe study lakes.\n",
            "- AU",
        );
        reads(
            "Location: Programme in Multicultural Studies\n\nWe seek a postdoc.\n",
            "",
        );
    }

    #[test]
    fn houses_right_before_their_codes_and_countries_right_behind_towns() {
        reads(
            "Send it to: Klinik für Moos, Fernstraße 55 45147 Westhaven by May.",
            "Westhaven",
        );
        reads(
            "Send it to: Fern University, Ulica cara Ferna 8/A 31000 Westhaven Croatia",
            "Westhaven HR",
        );
        reads("We had 12 Lakes and 31000 Fish in May.", "");
        reads(
            "We seek a postdoc to join our centre at the University of Fern (UK) to work on moss.",
            "- GB",
        );
        reads(
            "We seek a postdoc at École Centrale de Fern, University of Westhaven, France.",
            "- FR",
        );
        reads(
            "Fern University, Moss University (USA) and others work together. Fern University seeks a postdoc.",
            "",
        );
        reads(
            "You will be based in Westhaven The Netherlands.",
            "Westhaven NL",
        );
        reads(
            "The postdoc will be at FERN Moss in Westhaven. FERN seeks a postdoc. FERN is old.",
            "Westhaven",
        );
    }

    #[test]
    fn a_list_of_countries_is_where_others_are() {
        reads(
            "You will be recruited by one of the institutions in Norway, Sweden and Ireland.",
            "",
        );
    }

    #[test]
    fn the_number_of_a_post_office_ends_the_line() {
        reads(
            "Fern University\nCH-1211 Westhaven 4\nSwitzerland\n",
            "Westhaven CH",
        );
    }

    #[test]
    fn a_country_of_which_something_is_told_is_no_place_of_work() {
        reads(
            "The student studies the effects of policies in Ghana. It takes a year.",
            "",
        );
        reads(
            "A law that was introduced in Italy is what the project is about.",
            "",
        );
        reads(
            "We study lakes in Ireland with a boat. It takes a year.",
            "- IE",
        );
        reads(
            "It is the largest institute in Ireland. A postdoc is sought.",
            "- IE",
        );
        reads("Are you moving to Norway? A postdoc is sought.", "- NO");
    }

    #[test]
    fn what_a_house_has_and_teaches_is_no_town() {
        reads("Work location: MGH Main Campus", "");
        reads("Work location: Westhaven Campus", "Westhaven");
        reads("You will be based in Life Sciences.", "");
        reads(
            "The fellow is based in University College, High Street, Fernford FX1 4BH.",
            "Fernford",
        );
    }

    #[test]
    fn parts_of_the_country_that_the_house_is_in() {
        for part in ["South-Western", "southern"] {
            reads(
                &format!(
                    "# Postdoc at the University of Fern\n\n## About Westhaven\n\nWesthaven is a scenic university town on the lake in {part} Germany.\n"
                ),
                "Westhaven DE",
            );
        }
        reads(
            "# Postdoc at the University of Fern\n\n## About Westhaven\n\nWesthaven is a scenic university town and has the Western Germany prize.\n",
            "Westhaven",
        );
    }

    #[test]
    fn parts_of_countries_are_no_towns_and_end_in_no_country() {
        for (place, expected) in [
            ("Westhaven, New South Wales", "Westhaven"),
            ("New South Wales, Australia", "- AU"),
            ("Berkshire, United Kingdom", "- GB"),
            ("Texas, United States", "- US"),
            ("New York, United States", "New York US"),
            ("Westhaven, New Mexico", "Westhaven"),
        ] {
            reads(&format!("Postdoc\nLocation: {place}\n"), expected);
        }
        reads(
            "A post at the University of Fern (South Australia) is open.",
            "",
        );
    }

    #[test]
    fn codes_of_countries_behind_towns() {
        reads("Postdoc\nLocation: Westhaven, CH\n", "Westhaven CH");
        reads("Postdoc\nLocation: Westhaven (AT)\n", "Westhaven AT");
        reads("Postdoc\nLocation: Westhaven SE\n", "Westhaven SE");
        reads("Postdoc\nLocation: Westhaven TS, Italy\n", "Westhaven IT");
        reads(
            "# PhD in moss (Westhaven, CH)\n\nWe hire.\n",
            "Westhaven CH",
        );
        reads("Location: Westhaven, DE", "Westhaven");
        reads("# Lecturer in Westhaven (IT)", "");
        reads("The institute in Autumn seeks a student.", "");
        reads("# Moss and ferns, IT\n\nWe hire.\n", "");
        reads("# PhD in moss, Ann Berg, HR Advisor\n\nWe hire.\n", "");
    }

    #[test]
    fn houses_and_streets_before_their_towns() {
        reads("Postdoc\nLocation: FERN Westhaven\n", "Westhaven");
        reads("Postdoc\nLocation: TU Westhaven, Westhaven\n", "Westhaven");
        reads("Postdoc\nLocation: TU Westhaven\n", "");
        reads("Postdoc\nLocation: Campus Westhaven\n", "Westhaven");
        reads(
            "Postdoc\nLocation: Campus Northside, Westhaven\n",
            "Westhaven",
        );
        reads("Postdoc\nLocation: Mosslaan 2, Westhaven\n", "Westhaven");
        reads("Postdoc\nLocation: Westhaven 2\n", "Westhaven");
        reads(
            "You will be based at the institute's Westhaven site.",
            "Westhaven",
        );
        reads("The study is to be carried out in Westhaven.", "Westhaven");
    }

    #[test]
    fn the_town_between_a_house_and_what_it_seeks() {
        reads(
            "A private clinic in Westhaven is looking for a doctor.",
            "Westhaven",
        );
        reads("The centre in Westhaven seeks a doctor.", "Westhaven");
        reads("The group in Chemistry is looking for a doctor.", "");
        reads(
            "We work with the centre in Westhaven. It is looking for a doctor.",
            "",
        );
    }

    #[test]
    fn the_town_that_we_are_in_the_heart_of() {
        reads(
            "Our house lies in the historic heart of Westhaven.",
            "Westhaven",
        );
        reads(
            "The institute is on the outskirts of Westhaven and is new.",
            "Westhaven",
        );
        reads("The moss grows in the heart of Westhaven.", "");
        reads("Our work is at the core of Chemistry.", "");
    }

    #[test]
    fn where_one_was_and_will_be_asked() {
        reads("Interviews will be held in Westhaven in May.", "");
        reads("The post will be held in Westhaven.", "Westhaven");
        reads("Experience of work in Norway is a plus.", "");
        reads("The data come from hospitals in Norway and Sweden.", "");
        reads("You should hold a certificate recognised in Norway.", "");
    }

    #[test]
    fn a_city_behind_the_country_of_a_portal() {
        let text = "Offer Description We seek a postdoc who works with us. Work Location(s) Number of offers available 1 Company/Institute Fern Centre Country France City WESTHAVEN Geofield Contact City WESTHAVEN Website http://www.fern.example E-Mail a@fern.example";
        reads(text, "WESTHAVEN FR");
        reads(
            "Postdoc\nPrimary Location: Norway-Westhaven\n",
            "Westhaven NO",
        );
    }

    #[test]
    fn dots_part_the_facts_of_a_short_line() {
        for line in [
            "Westhaven, Norway · Full-time · Temporary",
            "**FIX** · Westhaven, Norway · posted 12 Jan",
        ] {
            reads(
                &format!("# Postdoc in ferns\n\n{line}\n\nThe lab is new.\n"),
                "Westhaven NO",
            );
        }
        reads("# Postdoc in ferns\n\nWe study: · ferns · Norway\n", "");
    }

    #[test]
    fn places_of_the_items_that_name_what_is_offered() {
        reads(
            "# Jobs\n\n* PhD student, Westhaven, Sweden (apply by 1 May)\n\nWe study moss.\n",
            "Westhaven SE",
        );
        reads(
            "# Jobs\n\n* Moss, Westhaven, Sweden\n\nWe study moss.\n",
            "",
        );
        reads(
            "Write to: Moss School, High Street, Westhaven, Fife KY16 9ST, Scotland.",
            "Westhaven GB",
        );
    }

    #[test]
    fn towns_that_end_the_address_of_a_house() {
        for address in [
            "P.M.B. 1515, Westhaven, Nigeria",
            "Moss Campus, Westhaven, Nigeria",
        ] {
            reads(
                &format!("Send it to the Registrar, Fern University, {address}."),
                "Westhaven NG",
            );
        }
        reads(
            "Send it to Fern University, Mill Road, Westhaven H91 TK33, Ireland.",
            "Westhaven IE",
        );
        reads(
            "Fern University works with Moss Institute, Lake Centre, Bergen, Norway.",
            "",
        );
    }

    #[test]
    fn districts_and_counties_in_an_address() {
        let read = |address: &str, expected: &str| {
            reads(
                &format!("Lecturer\n\nSchool of Law, Fern University, {address}\n\nWe teach.\n"),
                expected,
            );
        };
        read("Moss Green, Westhaven 2, Ireland", "Westhaven IE");
        read("Main Campus, Block 3, Ireland", "- IE");
        read("Sector 62, Ireland", "- IE");
        read("Westhaven, Co. Fern, BT37 0QB", "Westhaven");
        read("Westhaven, County Fern, Ireland", "Westhaven IE");
        reads(
            "Fern University\nMill Road 2, Norway\n\nWe teach.\n",
            "- NO",
        );
        reads(
            "Lecturer\nLocation: Orange County, California, USA\n",
            "Orange County US",
        );
    }

    #[test]
    fn sides_of_a_town() {
        reads(
            "The Moss Museum in south east Westhaven seeks a curator.\n",
            "Westhaven",
        );
        reads(
            "Lecturer\nLocation: Fern Buildings, Westhaven\n",
            "Westhaven",
        );
    }

    #[test]
    fn what_stands_round_a_town_in_a_label() {
        reads(
            "Postdoc\nLocation: Westhaven upon Tyne\n",
            "Westhaven upon Tyne",
        );
        reads("Postdoc\nLocation: Greater Westhaven\n", "Westhaven");
        reads("Postdoc\nLocation: Multiple sites across Norway\n", "- NO");
        reads("Postdoc\nHost city: Westhaven\n", "Westhaven");
    }

    #[test]
    fn a_country_above_its_town() {
        reads(
            "Postdoc in moss\nNorway › Bergen\n\nThe lab is new.\n",
            "Bergen NO",
        );
        reads("Postdoc in moss\nLocation: Norway › Bergen\n", "Bergen NO");
        reads("Jobs › Norway › Bergen\nPostdoc in moss\n", "");
        for page in ["Jobs", "English", "Science", "Remote", "Sweden"] {
            reads(&format!("Norway › {page}\nPostdoc in moss\n"), "");
        }
    }

    #[test]
    fn a_first_name_that_is_cut_short() {
        reads(
            "Postdoc in moss\nSend it to: Fern Institute, Lj. F. Moss Road 2, Westhaven.\n",
            "",
        );
    }

    #[test]
    fn how_far_off_a_town_is() {
        reads(
            "Postdoc in moss\n\nThe institute is located 30 minutes from the city of Bergen.",
            "",
        );
        reads(
            "Postdoc in moss\n\nThe institute lies 20 km from the town of Bergen and is located in the town of Voss.",
            "Voss",
        );
        reads(
            "Postdoc in moss\n\nWe work from offices in Bergen. The institute is located in the city of Bergen.",
            "Bergen",
        );
    }

    #[test]
    fn short_forms_of_mixed_letters_are_no_towns() {
        reads(
            "Postdoc in moss\n\nThe centre is based in FLoM at the university.",
            "",
        );
        for town in ["McFern", "IJmoss"] {
            reads(
                &format!("Postdoc in moss\n\nThe centre is based in {town} at the lake."),
                town,
            );
        }
    }

    #[test]
    fn the_town_behind_the_noun_of_a_university() {
        let page = |title: &str, house: &str| {
            format!("# {title}\n\nThe Department of Botany at {house} invites applications.\n")
        };
        for (title, house, town) in [
            (
                "Postdoc in moss in Westhavens",
                "Vrije Universiteit Westhaven",
                "Westhavens",
            ),
            ("Postdoc in Westhaven", "Universität Westhaven", "Westhaven"),
            (
                "Postdoc in moss at the Westhaven campus",
                "Université Westhaven",
                "Westhaven",
            ),
            ("Postdoc in moss", "Universität Westhaven", ""),
            ("Postdoc in Westhavener moss", "Universität Westhaven", ""),
            ("Postdoc in Ferns", "the Fern Institute", ""),
        ] {
            reads(&page(title, house), town);
        }
    }

    #[test]
    fn the_house_before_the_town() {
        let house = |text: &str| {
            let posting = crate::parse_posting(text);
            let place = posting.workplaces.into_iter().next();
            place.and_then(|place| place.value.address)
        };
        for (text, address) in [
            (
                "The place of work is Moss Gade 114-116, DK-8000 Westhaven.",
                Some("Moss Gade 114-116"),
            ),
            (
                "Place of work: Moss Gade 120, Westhaven\n",
                Some("Moss Gade 120"),
            ),
            ("Place of work: Westhaven, May 2024\n", None),
            ("Place of work: Westhaven, Canada\n", None),
            ("Place of work: Westhaven 2\n", None),
            ("Place of work: Building 5, Westhaven\n", Some("Building 5")),
            (
                "Place of work: Frondgadevej 399, Westhaven\n",
                Some("Frondgadevej 399"),
            ),
            ("Place of work: Zone 1, Westhaven\n", None),
            ("Place of work: Group 5, Westhaven\n", None),
            ("Place of work: Fern Campus 2, Westhaven\n", None),
        ] {
            let text = format!("Postdoc in moss\n\n{text}");
            assert_eq!(house(&text).as_deref(), address, "{text}");
        }
        reads(
            "Postdoc in moss\n\nThe work is carried out at Northside campus, Westhaven.\n",
            "Westhaven",
        );
        reads(
            "Postdoc in moss\n\nThe work is carried out at Northside campus, where we row.\n",
            "Northside",
        );
        reads(
            "Postdoc in moss\n\nThe work is carried out at Northside campus, Botany.\n",
            "Northside",
        );
    }

    #[test]
    fn towns_near_larger_ones() {
        reads(
            "We are based in Mossby, near Westhaven, Norway.",
            "Mossby NO",
        );
        reads(
            "We are located in Mossby (close to Westhaven), Norway.",
            "Mossby NO",
        );
        reads("Location: Mossby near Westhaven, Norway\n", "Mossby NO");
        reads("We are based in Mossby, near Westhaven.", "Mossby");
        reads(
            "Postdoc in moss\n\nThe work is at our Westhaven, TX, campus.\n",
            "Westhaven",
        );
    }

    #[test]
    fn countries_of_the_law_of_languages_and_of_topics() {
        reads(
            "Postdoc in moss\n\nPreference is given to people with permission to work in Canada.\n",
            "- CA",
        );
        reads("Language: English (UK)\nPostdoc in moss\n", "");
        reads(
            "Faculty Position, High Performance Moss Mathematics, Virginia Tech\n",
            "",
        );
    }

    #[test]
    fn towns_of_french_sentences() {
        for text in [
            "Le poste est basé à Westhaven.",
            "Le poste est à pourvoir à Westhaven.",
            "La thèse se déroulera à Westhaven, dans les locaux du laboratoire.",
            "Le laboratoire est situé à Westhaven.",
            "Lieu de travail : Westhaven 13ème",
            "La thèse aura lieu au laboratoire DUNE (UMR 6554) à Westhaven.",
        ] {
            reads(&format!("Doctorat en botanique\n\n{text}\n"), "Westhaven");
        }
        for text in [
            "Le poste est à pourvoir à compter du 1er mai 2027.",
            "Le doctorant travaillera à la bibliothèque des mousses.",
            "Le doctorant travaillera à l’Institut des mousses.",
        ] {
            reads(&format!("Doctorat en botanique\n\n{text}\n"), "");
        }
    }

    #[test]
    fn a_german_site_that_is_praised() {
        reads("Wir bieten\nAttraktiver Standort\n", "");
    }
}
