//! Faculty, department, institute, group: the parts of the institution that the position belongs to.

mod belongs;
mod unit;
mod whole;

use core::ops::Range;

use belongs::{begins_with_noun, belongs, is_elsewhere};
use unit::{Unit, add};
use whole::Whole;

use super::Candidate;
use crate::lexicon::{Cue, Label, NamePart, Rank, Request, Route, Sense};
use crate::model::{Evidence, SectionKind};
use crate::outline::{Form, Organisation, Outline, Passage};

/// The units, each once, in the order of the text.
pub fn units(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let mut units: Vec<Unit> = Vec::new();
    let mut asides: Vec<Unit> = Vec::new();
    let mut others: Vec<Unit> = Vec::new();
    let whole = Whole::of(outline);
    for passage in &outline.passages {
        let labelled = matches!(passage.label, Some((Label::Unit, _)));
        let names = outline.organisations(passage.range.clone());
        // "Team collaboration" over what is done names no team.
        let heads = passage.form == Form::Heading
            && matches!(
                outline.kind(passage),
                SectionKind::Duties | SectionKind::Qualifications
            );
        if heads || lists(names) && !labelled {
            continue;
        }
        if labelled && names.iter().all(|name| !whole.holds(outline, name)) {
            if let Some(unit) = Unit::plain(outline, outline.value(passage)) {
                add(&mut units, unit);
            }
            continue;
        }
        for name in names.iter().filter(|name| whole.holds(outline, name)) {
            if labelled || belongs(outline, passage, name) && !is_common(outline, name) {
                let evidence = if labelled {
                    Evidence::Labelled
                } else {
                    Evidence::Phrased
                };
                // Whom to ask and where to apply may be another department.
                let aside = matches!(
                    outline.kind(passage),
                    SectionKind::Contact | SectionKind::Application
                ) || is_of_a_person(outline, passage, name)
                    || is_asked(outline, passage, name);
                let list = if aside { &mut asides } else { &mut units };
                add(list, Unit::new(outline, name, evidence));
            } else if is_elsewhere(outline, name) && !begins_with_noun(outline, name) {
                add(&mut others, Unit::new(outline, name, Evidence::Bare));
            }
        }
    }
    // "with the Moss Group at the University of Westhaven", and below it "The Moss Group has …": another's, wherever it is named; a
    // School of Law many have.
    units.retain(|unit| {
        let another = others.iter().any(|other| other.is_named_as(unit));
        unit.candidate.evidence > Evidence::Phrased || !another
    });
    let units = if units.is_empty() { asides } else { units };
    units.into_iter().map(|unit| unit.candidate).collect()
}

/// The words around a name in its passage.
fn clause(passage: &Passage, name: &Organisation) -> Range<usize> {
    let from = name.range.start.saturating_sub(CLAUSE);
    let upto = name.range.end + CLAUSE;
    passage.range.start.max(from)..passage.range.end.min(upto)
}

/// "Faculty of Law, Faculty of Arts, Faculty of Science, …": many names that are no chain from part to whole.
fn lists(names: &[Organisation]) -> bool {
    let chains = names.chunk_by(|a, b| a.chain == b.chain);
    let units =
        |names: &[Organisation]| names.iter().filter(|name| name.rank == Rank::Unit).count();
    let parts = |names: &&[Organisation]| names.iter().any(|name| name.rank < Rank::Body);
    // "Moss Unit, Division of Ecology, Department of Biology, Faculty of Science, Fern University" is one chain.
    let ends_in_whole = |names: &&[Organisation]| {
        names
            .last()
            .is_some_and(|last| last.rank == Rank::Institution)
    };
    let most = |names: &[Organisation]| if ends_in_whole(&names) { 5 } else { 3 };
    chains.clone().filter(parts).count() > 3
        || chains
            .map(|names| (units(names), most(names)))
            .any(|(units, most)| units > most)
}

/// "led by Dr Jane Doe, Moss Centre": where a person works.
fn is_of_a_person(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let from = name.range.start.saturating_sub(PERSON);
    let before = from.max(passage.range.start)..name.range.start;
    let title = |sense| (sense == Sense::NamePart(NamePart::Honorific)).then_some(());
    let Some((title, ())) = outline.senses(before.clone(), title).last() else {
        return false;
    };
    let mut words = outline.scan.words_within(title.end..before.end).iter();
    let person = words.len() > 0 && words.all(|word| outline.is_capital(word));
    let between = outline.slice(title.end..before.end);
    // "The postdoc works with Dr Jane Doe, Moss Group"
    let sentence = outline.sentence_at(passage, name.range.start);
    let from = sentence.map_or(passage.range.start, |sentence| sentence.start);
    let from = from.max(title.start.saturating_sub(CLAUSE));
    let post = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Stage(_) | Sense::Vacancy | Sense::Request(Request::Person)
        )
    };
    person
        && between.ends_with(", ")
        && between.matches(',').count() == 1
        && !outline.cues(from..title.start).iter().any(post)
}

/// "Send your letter to Jane Doe, Department of Moss": where to write to.
fn is_asked(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let sentence = outline.sentence_at(passage, name.range.start);
    let from = sentence.map_or(passage.range.start, |sentence| sentence.start);
    let from = from.max(name.range.start.saturating_sub(ASKED));
    let cues = outline.cues(from..name.range.start);
    let route = |cue: &&Cue<Sense>| {
        matches!(cue.sense, Sense::Route(Route::Toward | Route::Turn))
            && cue.end <= name.range.start
    };
    // "contact the head and you will work in the Moss Group"
    let other = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Request(Request::Verb) | Sense::Hiring(_) | Sense::Stage(_)
        )
    };
    cues.iter()
        .rfind(route)
        .is_some_and(|route| !cues.iter().any(|cue| cue.start >= route.end && other(cue)))
}

/// Whom one writes to stands so near behind the words for it.
const ASKED: usize = 60;

/// A person's name and title are no longer, in bytes.
const PERSON: usize = 48;

/// "an EU-funded platform": nothing in it is a name but what a word was joined to.
fn is_common(outline: &Outline<'_>, name: &Organisation) -> bool {
    let content = outline.slice(name.range.clone());
    let Some((first, rest)) = content.split_once(' ') else {
        return false;
    };
    let joined = first
        .rsplit_once('-')
        .is_some_and(|(_, end)| end.bytes().all(|letter| letter.is_ascii_lowercase()));
    joined && !rest.contains(char::is_uppercase)
}

/// What the words before a name say of it reaches so far.
const CLAUSE: usize = 240;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let found = parse_posting(text).units;
        let found: Vec<&str> = found.iter().map(|found| found.value.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn where_a_dutch_post_belongs() {
        reads(
            "De functie valt onder de afdeling Mossen en Varens van de Universiteit Veenstad.",
            &["afdeling Mossen en Varens"],
        );
        reads(
            "De vakgroep Mossen zoekt een docent die deel gaat uitmaken van het team.",
            &["vakgroep Mossen"],
        );
        reads("Je wordt lid van de raad en je werkt aan de gracht.", &[]);
    }

    #[test]
    fn parts_with_a_number() {
        for unit in [
            "Fachbereich 05: Gesellschaftswissenschaften",
            "Fachbereich 3 – Chemie",
            "Sonderforschungsbereich 1234 „Moore im Wandel“",
            "Graduiertenkolleg 2571",
        ] {
            reads(
                &format!("Im {unit} der Universität Fern ist eine Stelle zu besetzen."),
                &[unit],
            );
        }
        reads("Unit 3 of the text. Fern University seeks a postdoc.", &[]);
    }

    #[test]
    fn german_chairs_that_seek_somebody() {
        for unit in ["Lehrstuhl für Moose", "Seminar für Slavistik"] {
            let article = if unit.starts_with('L') { "Der" } else { "Das" };
            reads(
                &format!("{article} {unit} der Universität Fern sucht eine Doktorandin."),
                &[unit],
            );
        }
        reads(
            "Am Lehrstuhl Moose der Universität Fern sind fünf Stellen zu besetzen.",
            &["Lehrstuhl Moose"],
        );
    }

    #[test]
    fn german_faculties_and_seminars() {
        reads(
            "Universität Fern\nPhilosophische Fakultät\n\nDoktorand (m/w/d)\n\nAn der Universität Fern ist eine Stelle zu besetzen.\n",
            &["Philosophische Fakultät"],
        );
        reads(
            "Das Dekanat der Medizinischen Fakultät der Universität Fern sucht eine Ärztin.",
            &["Medizinischen Fakultät"],
        );
    }

    #[test]
    fn nordic_units_in_small_letters() {
        let post = "Universitetet i Fern søker en forsker.";
        reads(
            &format!(
                "{post} Stillingen er ved Fysisk institutt, Det matematisk-naturvitenskapelige fakultet, og er ledig nå."
            ),
            &[
                "Fysisk institutt",
                "Det matematisk-naturvitenskapelige fakultet",
            ],
        );
        reads(
            &format!("{post} Stillingen hører til Det helse- og sosialvitenskapelige fakultet."),
            &["Det helse- og sosialvitenskapelige fakultet"],
        );
        reads(
            &format!("{post} Stillingen er knyttet til Seksjon for moseøkologi."),
            &["Seksjon for moseøkologi"],
        );
        reads(
            "Ferns universitet söker en forskare till avdelningen för tillämpad mossa. Tjänsten är på heltid och ledig nu.",
            &["avdelningen för tillämpad mossa"],
        );
        // A faculty that is none of these, and the work of no unit.
        reads(&format!("{post} Det er et godt fakultet."), &[]);
        reads(
            "Ferns universitet söker en forskare. Vi ser fram emot svar från avdelningen för mossa.",
            &[],
        );
        reads(
            "Ferns universitet söker en forskare.\n\nOm forskargruppen\n\nGruppen studerar mossa och lavar, och vi trivs.",
            &[],
        );
    }

    #[test]
    fn teams_that_are_praised() {
        reads(
            "Fern University seeks a postdoc.\n\nSkills\n\n- Strong team and service skills\n- Excellent laboratory practice\n",
            &[],
        );
        reads(
            "Fern University seeks a postdoc to join its Data team.\n",
            &["Data team"],
        );
    }

    #[test]
    fn faculty_that_works_some_months() {
        reads("Fern University\n\nJob Type: 12 Month Faculty\n", &[]);
        reads(
            "Fern University seeks a postdoc in the Moss Faculty.",
            &["Moss Faculty"],
        );
    }

    #[test]
    fn the_methods_of_a_lab() {
        let post = "Fern University seeks a postdoc in the Moss Group.";
        reads(
            &format!("{post} Experience with DNA lab methods is an asset."),
            &["Moss Group"],
        );
    }

    #[test]
    fn a_chair_in_a_chain_of_parts() {
        reads(
            "Fern University - Faculty of Science, Institute of Botany, Chair of Moss Systems\n\nThe post is open.",
            &[
                "Faculty of Science",
                "Institute of Botany",
                "Chair of Moss Systems",
            ],
        );
        reads(
            "Jane Doe, Chair of Law, Fern University, seeks a PhD student.",
            &[],
        );
        reads(
            "Ann Lee (School of Law, Chair of Graduate Studies) is the contact.",
            &["School of Law"],
        );
        reads(
            "Address letters to Dr Ann Lee, Department of Moss, Chair of Examination Board.",
            &["Department of Moss"],
        );
    }

    #[test]
    fn parts_in_small_letters_where_the_post_is() {
        reads(
            "Fern University seeks a postdoc. The postdoc will work in the department of computer science.",
            &["department of computer science"],
        );
        reads(
            "Fern University seeks a postdoc. The post is within the institute of biology.",
            &["institute of biology"],
        );
        reads(
            "Fern University seeks a postdoc who may know a department of computer science.",
            &[],
        );
    }

    #[test]
    fn subjects_that_begin_with_a_laboratory() {
        reads(
            "The post is in the Department of Moss & Laboratory Medicine at Fern University.",
            &["Department of Moss & Laboratory Medicine"],
        );
        reads(
            "The post is in the Department of Moss and Laboratory Medicine at Fern University.",
            &["Department of Moss and Laboratory Medicine"],
        );
        reads(
            "The post is in the Department of Moss and Laboratory of Lakes at Fern University.",
            &["Department of Moss", "Laboratory of Lakes"],
        );
    }

    #[test]
    fn towns_that_are_called_a_college() {
        reads(
            "The Moss Lab at the University of Westhaven, College Park is seeking a postdoc.",
            &["Moss Lab"],
        );
        reads(
            "The Department of Law in the University of Westhaven's College of Arts seeks a lecturer. UWest is old.",
            &["Department of Law", "College of Arts"],
        );
    }

    #[test]
    fn where_a_person_works_and_to_whom_one_writes() {
        let post = "Fern University seeks a postdoc in the Moss Group.";
        reads(
            &format!("{post} The work is led by Dr Jane Doe, Lake Centre, Westhaven, and is new."),
            &["Moss Group"],
        );
        reads(
            &format!("{post} Applications should be sent to Jane Doe, Department of Law."),
            &["Moss Group"],
        );
        reads(
            "Fern University seeks a postdoc. The postdoc works with Dr. Jane Doe, Moss Group, on lakes. Courses are given by the Lake School.",
            &["Moss Group", "Lake School"],
        );
        reads(
            "To join us, contact the head and you will work in the Moss Group at Fern University. The Library Department is open.",
            &["Moss Group", "Library Department"],
        );
        reads(
            &format!("{post} The group belongs to the Lake Centre for Bogs."),
            &["Moss Group", "Lake Centre for Bogs"],
        );
    }

    #[test]
    fn what_says_that_it_is_a_house_or_a_part() {
        reads(
            "The Fern Laboratory (TFL) is a world-leading research institute. The Doe group has an opening. We work alongside the Lake Centre.",
            &["Doe group"],
        );
        reads(
            "Lecturer\n\nWe are the Lake Center for Bogs, a team of twelve in the Chair of Moss Law at Fern University.",
            &["Lake Center for Bogs", "Chair of Moss Law"],
        );
        reads(
            "PhD STUDENT (M/F) AT THE FACULTY OF MOSS SCIENCES\n\nFern University seeks a student.",
            &["FACULTY OF MOSS SCIENCES"],
        );
        reads(
            "Fern University seeks a postdoc in the Moss Team in the Division of Lake Therapeutics.",
            &["Moss Team", "Division of Lake Therapeutics"],
        );
    }

    #[test]
    fn subjects_that_each_have_an_of() {
        for unit in [
            "Laboratoire de Physique et de Chimie",
            "Department of Moss and of Lakes",
        ] {
            reads(
                &format!("A post is open at the {unit} (Fern University, Westhaven)."),
                &[unit],
            );
        }
        reads(
            "A post is open at the Department of Moss and of the FIX at Fern University.",
            &["Department of Moss"],
        );
    }

    #[test]
    fn lines_of_an_address_and_some_faculty() {
        reads(
            "# Postdoc\n\nProf. Dr. Jane Doe\nFern Centre for Environmental Research\nDepartment of Moss Ecology\nWesthaven\n",
            &["Department of Moss Ecology"],
        );
        let post = "Fern University seeks a postdoc in the Moss Group.";
        reads(
            &format!("{post} If employed at a Faculty of Medicine, send a letter of release."),
            &["Moss Group"],
        );
        reads(
            &format!("{post} The post is a School of Law studentship."),
            &["Moss Group", "School of Law"],
        );
        reads(
            &format!("{post} It is a joint effort with the Lake Institute and the Bog Centre."),
            &["Moss Group"],
        );
        reads(
            "At the Fern Research Institute, Center for Lake Science, Doe Lab, a post is to be filled.",
            &["Center for Lake Science", "Doe Lab"],
        );
        reads(
            "Curator\n\nEmployer: Fernlab Westhaven\nDepartment: Institute for Moss Research\n\nThe post is open.\n",
            &["Institute for Moss Research"],
        );
    }

    #[test]
    fn people_and_posts_are_no_parts() {
        reads(
            "The programme at Fern University has 13 Core Faculty with interests in moss.",
            &[],
        );
        reads(
            "Fern University, Westhaven\n\nChair in Moss Science\n\nApplications are invited for a post in the Moss Department.\n",
            &["Moss Department"],
        );
    }

    #[test]
    fn parts_in_small_letters_before_their_whole() {
        for unit in ["functional programming group", "department of bioanalytics"] {
            reads(
                &format!("You will work at the {unit} of Fern University."),
                &[unit],
            );
        }
        for (before, behind) in [
            ("You will work at", "."),
            ("This year", " seeks a postdoc."),
        ] {
            reads(
                &format!("{before} the physics department of Fern University{behind}"),
                &["physics department"],
            );
        }
        for others in ["You will collaborate with", "Data are shared with"] {
            reads(
                &format!(
                    "{others} the physics department of Fern University and the chemistry department at FIX. The post is at Lake University."
                ),
                &[],
            );
        }
        reads("You will join the research group of Fern University.", &[]);
        reads(
            "You will join the data team of the Moss Group.",
            &["Moss Group"],
        );
    }

    #[test]
    fn institutes_that_the_text_speaks_of_as_its_own() {
        let post = "Fern University seeks an analyst.";
        reads(
            &format!("{post} The work is for projects in the Centre for Bogs."),
            &["Centre for Bogs"],
        );
        for other in [
            "The Max Moss Institute has invited us.",
            "The Institute of Moss is our partner.",
            "Our former members now work in the Moss Institute or in the Rock Centre.",
            "Working in the Moss Institute in the past is an asset.",
        ] {
            reads(&format!("{post} {other}"), &[]);
        }
        reads(
            &format!("{post} Samples come from the Centre for Bogs."),
            &[],
        );
        reads(
            &format!("Lab: FLG http://flg.fern.edu/\n\n{post}\n"),
            &["FLG"],
        );
    }

    #[test]
    fn people_whom_a_subject_is_named_for() {
        let post = "Fern University seeks a postdoc in the";
        for unit in [
            "Center for Women’s Health Research",
            "Department of Women's and Children's Health",
        ] {
            reads(&format!("{post} {unit}."), &[unit]);
        }
        reads(
            &format!("{post} School of Engineering's Moss Forum."),
            &["School of Engineering"],
        );
    }

    #[test]
    fn labels_and_nouns_that_name_no_unit() {
        reads(
            "---\ntitle: Lab manager\ngroup: closed\n---\n\nWe seek a manager.\n",
            &[],
        );
        reads(
            "Faculty: Tenure Stream\n\nFern University seeks a lecturer.\n",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. See the Assignments section.\n",
            &[],
        );
        reads(
            "Fern University seeks an editor. You work in the Publications unit of the university.\n",
            &["Publications unit"],
        );
    }

    #[test]
    fn parts_right_behind_the_place_of_a_university() {
        for (name, unit) in [
            (
                "University of Fernland Information School",
                "Information School",
            ),
            (
                "University of Cape Fern Mathematics Department",
                "Mathematics Department",
            ),
            ("University of New Mexico Moss Lab", "Moss Lab"),
            ("Fern University Business School", "Business School"),
        ] {
            reads(&format!("The {name} invites applications."), &[unit]);
        }
        reads("The University of Fernland invites applications.", &[]);
        reads("We invite applications. A business school is near.", &[]);
    }

    #[test]
    fn what_forms_in_french_call_a_unit() {
        reads(
            "Maître de conférences\n\nChaire : Non\nLaboratoire 1 : LITTORAL (UMR 6554)\nDépartement d’enseignement : Département de géographie\n",
            &["LITTORAL (UMR 6554)", "Département de géographie"],
        );
        reads(
            "Maître de conférences\n\nChaire : Géomatique\n",
            &["Géomatique"],
        );
    }

    #[test]
    fn labels_name_the_institution_and_its_part() {
        reads(
            "---\ntitle: Lecturer\ninstitution: Fern University\norganization: College of Moss Studies\n---\n\nFern University seeks a lecturer.\n",
            &["College of Moss Studies"],
        );
        reads(
            "---\ntitle: Lecturer\norganization: College of Moss Studies\n---\n\nWe seek a lecturer.\n",
            &[],
        );
    }

    #[test]
    fn common_nouns_are_no_names() {
        reads(
            "We invite applications for a post in the Moss Group. It runs an EU-funded technology platform.\n",
            &["Moss Group"],
        );
        reads(
            "---\ntitle: Lecturer\ngroup: moss-job\n---\n\nWe seek a lecturer.\n",
            &[],
        );
    }

    #[test]
    fn cells_of_a_row_are_no_one_name() {
        reads(
            "We invite applications.\n\nNo.\tArea\tSchool\tCategory\n1\tLaw\tSchool of Law\tFull\n",
            &["School of Law"],
        );
    }

    #[test]
    fn headings_over_work_name_no_unit() {
        reads(
            "Botanist at the School of Law.\n\nDuties\n\nLaboratory operations\n\n- Order glass\n- Keep the books\n",
            &["School of Law"],
        );
    }

    #[test]
    fn people_and_committees_are_no_units() {
        reads(
            "We invite applications. Our FT faculty teach. Faculty in the Arts work here.",
            &[],
        );
        reads(
            "We invite applications. Write to the Faculty Search Committee.",
            &[],
        );
        reads("We wish to be a centre of excellence in the North.", &[]);
    }

    #[test]
    fn names_with_nouns_of_bodies_and_short_nouns() {
        reads(
            "The School of Library, Archive and Museum Studies invites applications.",
            &["School of Library, Archive and Museum Studies"],
        );
        reads(
            "A post is open at the Dept. of Ecology and Soil Science.",
            &["Dept. of Ecology and Soil Science"],
        );
        reads("A post is open in the Faculty of Law.", &["Faculty of Law"]);
    }

    #[test]
    fn what_a_government_has_as_well() {
        reads(
            "The Department of Education at Westhaven University invites applications.",
            &["Department of Education"],
        );
        reads(
            "Westhaven University, Department of Agriculture, invites applications.",
            &["Department of Agriculture"],
        );
        reads(
            "The Department of Energy Sciences at Westhaven University invites applications.",
            &["Department of Energy Sciences"],
        );
        reads(
            "Lecturer\n\nDepartment of Education\nWesthaven University\n",
            &["Department of Education"],
        );
        reads(
            "The School of Law at Westhaven University invites applications. The Department of Education pays.",
            &["School of Law"],
        );
        reads(
            "Westhaven University invites applications. The U.S. Department of Energy pays.",
            &[],
        );
    }

    #[test]
    fn words_run_together_behind_a_unit() {
        reads(
            "The University of Westhaven hires at the Department of Geology and Your Future.",
            &["Department of Geology"],
        );
        reads(
            "The University of Westhaven hires. You are paid in salary Group IV.",
            &[],
        );
    }

    #[test]
    fn where_students_enrol() {
        reads(
            "Fern University seeks a PhD student, who will be enrolled in the Graduate School of Moss.",
            &[],
        );
        reads(
            "Fern University seeks a PhD student, who will be based in the Graduate School of Moss.",
            &["Graduate School of Moss"],
        );
    }

    #[test]
    fn partners_end_where_an_address_begins() {
        let text = "Send a CV together with two references to: Dr Doe, Department of Law, Fern University.";
        reads(text, &["Department of Law"]);
        reads("We work together with the Department of Law.", &[]);
    }

    #[test]
    fn words_about_others_end_before_the_unit() {
        let text = "The University of Westhaven hires. The work, funded by the Fern Fund, is done at the site, within the Moss Group.";
        reads(text, &["Moss Group"]);
        reads(
            "Jointly with the Fern Hospital, the Faculty of Medicine of Westhaven University invites applications.",
            &["Faculty of Medicine"],
        );
        reads(
            "We work jointly with the Fern Hospital, the Faculty of Medicine and others.",
            &[],
        );
    }

    #[test]
    fn the_part_of_another_university_is_no_unit() {
        reads(
            "The University of Westhaven invites applications. Doe (Department of Physics, University of Fernland) leads.",
            &[],
        );
    }

    #[test]
    fn names_in_quotes() {
        reads(
            "The University of Westhaven seeks a PhD student for its working group “Plant Ecology”.",
            &["working group “Plant Ecology”"],
        );
        reads(
            "The University of Westhaven seeks a PhD student for the \"Soft Matter\" team.",
            &["\"Soft Matter\" team"],
        );
        reads(
            "The University of Westhaven seeks a PhD student for a group \"in the field\".",
            &[],
        );
    }

    #[test]
    fn lines_that_hold_an_institute_only() {
        let text = "The University of Westhaven seeks a PhD student.\n\nYours\nCollege of Science and Engineering\n";
        reads(text, &["College of Science and Engineering"]);
    }

    #[test]
    fn a_label_of_the_employer_may_name_a_part_first() {
        let text = "Organization: School of Law, University of Westhaven\n\nThe School of Law invites applications.";
        reads(text, &["School of Law"]);
    }

    #[test]
    fn labs_that_are_named_for_short_forms_and_what_institutes_are_for() {
        reads(
            "The University of Westhaven invites applications. Animal Models FERN Lab",
            &["FERN Lab"],
        );
        reads(
            "A post is open at the NSF Institute for Foundations of Moss Science at the University of Westhaven.",
            &["NSF Institute for Foundations of Moss Science"],
        );
    }

    #[test]
    fn what_a_part_is_of_is_no_name() {
        reads(
            "The University of Westhaven invites applications. The lab is a research unit of the CNRX.",
            &[],
        );
    }

    #[test]
    fn another_house_beside_the_institution_is_none() {
        reads(
            "A post is open at the University of Westhaven and the Moss Institute of the Fern Centre.",
            &[],
        );
        reads(
            "A post is open at the Moss Institute of the University of Westhaven.",
            &["Moss Institute"],
        );
    }

    #[test]
    fn the_centre_of_a_town_is_no_centre() {
        reads(
            "The University of Westhaven invites applications. It is in the centre of Westhaven.",
            &[],
        );
    }

    #[test]
    fn an_institute_that_is_named_often() {
        let text = "The University of Westhaven has a vacancy. We work on moss. The Fern Institute (FIX) is large. FIX has ten groups. FIX is new.";
        reads(text, &["Fern Institute"]);
        reads(
            "The University of Westhaven has a vacancy. We work on moss. Long ago there was once a famous Fern Institute.",
            &[],
        );
    }

    #[test]
    fn subjects_behind_in_belong_to_the_name() {
        reads(
            "The University of Westhaven offers a post at the Centre for Advanced Research in Education (CARE).",
            &["Centre for Advanced Research in Education"],
        );
        reads(
            "A post is open at the Department of Geology in Westhaven, University of Fernland.",
            &["Department of Geology"],
        );
    }

    #[test]
    fn a_short_form_or_another_spelling_is_no_second_unit() {
        reads(
            "The Moss Biology and Medicine Group (Doe Group) at Fern University has an opening.",
            &["Moss Biology and Medicine Group"],
        );
        reads(
            "The Department of Chemistry (Faculty of Science) at Fern University has an opening.",
            &["Department of Chemistry", "Faculty of Science"],
        );
        reads(
            "Fern University hires at the Católica Moss Research Centre. The Catolica Moss Research Center is new.",
            &["Católica Moss Research Centre"],
        );
        reads(
            "The Physics and Moss Dept. of Fern University hires. The Department of Physics and Moss is new.",
            &["Physics and Moss Dept"],
        );
        reads(
            "Fern University seeks a postdoc for the Moss2Fern research group. You will work with those who lead the Moss2Fern group.",
            &["Moss2Fern research group"],
        );
    }

    #[test]
    fn a_label_of_the_employer_may_name_an_institute_first() {
        reads(
            "Affiliation: Institute for the Study of Moss (ISM), Fern University",
            &["Institute for the Study of Moss"],
        );
    }

    #[test]
    fn a_part_behind_its_owner() {
        reads(
            "A post is open at Fern University’s School of Medicine.",
            &["School of Medicine"],
        );
        reads(
            "A post is open at the School of Biosciences, Fern University.",
            &["School of Biosciences"],
        );
        reads(
            "A post is open in the Moss Lab (FNRS UMR 5000) at Fern University.",
            &["Moss Lab"],
        );
    }

    #[test]
    fn facilities_and_parts_of_the_unit_itself() {
        let hires = "Fern University seeks a postdoc in the Department of Moss.";
        reads(
            &format!("{hires} You will have access to the Marine Laboratory and the Fab Lab."),
            &["Department of Moss"],
        );
        reads(
            &format!("{hires} The department consists of the Lichen Group and the Fungus Group."),
            &["Department of Moss"],
        );
        reads(
            &format!("{hires} Ask the Equality Unit."),
            &["Department of Moss"],
        );
    }

    #[test]
    fn nouns_that_say_what_they_are_of() {
        reads(
            "The Department of Moss in the College of Arts at Fern University invites applications.",
            &["Department of Moss", "College of Arts"],
        );
        reads(
            "Fern Univ. seeks a lecturer in the Dept. of Moss.",
            &["Dept. of Moss"],
        );
    }

    #[test]
    fn work_is_no_name() {
        reads(
            "Fern University seeks a technician.\n\nDuties:\n- Maintains laboratory records\n- Manages team meetings\n",
            &[],
        );
    }

    #[test]
    fn brackets_within_a_name() {
        reads(
            "Fern University seeks a postdoc for the Social Moss Networks (SMN) group.",
            &["Social Moss Networks (SMN) group"],
        );
        reads(
            "Fern University seeks a postdoc for Moss (2 years) group.",
            &[],
        );
    }

    #[test]
    fn ranks_and_numbers_of_a_form_are_no_units() {
        let form =
            |line: &str| format!("Postdoc in moss\n\nFern University seeks a postdoc.\n\n{line}\n");
        for line in [
            "Job Type 12 Month Faculty",
            "EHRA Non-Faculty",
            "Department ID 1234",
        ] {
            reads(&form(line), &[]);
        }
        reads(&form("It is in the Moss Faculty."), &["Moss Faculty"]);
    }

    #[test]
    fn who_pays_and_with_whom_one_plans() {
        reads(
            "Fern University seeks a postdoc. The centre is generously funded through the Institute for Lake Science.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc to run tours (in coordination with the Outreach Unit).",
            &[],
        );
        reads(
            "Fern University seeks a postdoc for coordination in the Outreach Unit.",
            &["Outreach Unit"],
        );
    }

    #[test]
    fn words_that_only_look_like_units() {
        reads(
            "Fern University seeks a postdoc. Ask the person listed in the “Contacts” section.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc for the ERA Chair project “Moss”.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. Ask the Human Resources team.",
            &[],
        );
    }

    #[test]
    fn long_chains_from_part_to_whole() {
        reads(
            "You will work in the Moss Unit, Division of Ecology, Department of Biology, Faculty of Science, Fern University.",
            &[
                "Moss Unit",
                "Division of Ecology",
                "Department of Biology",
                "Faculty of Science",
            ],
        );
        reads(
            "We have a Faculty of Law, Faculty of Arts, Faculty of Science, Faculty of Theology.",
            &[],
        );
    }

    #[test]
    fn a_centre_at_an_institute() {
        reads(
            "The Moss Center for Lichen at the Fern Institute for Botany is seeking a postdoc.",
            &["Moss Center for Lichen"],
        );
        reads(
            "Fern Research Centre is one of the largest centres. A post is open at the Institute of Lichen and Moss.",
            &["Institute of Lichen and Moss"],
        );
        reads(
            "Fern University seeks a postdoc. You will visit partners (Institute of Moss Research, Fernland Academy of Sciences).",
            &[],
        );
    }

    #[test]
    fn names_in_small_letters() {
        reads(
            "A post is open in the Moss Lab in the school of computing, Fern University.",
            &["Moss Lab", "school of computing"],
        );
        reads(
            "You will join the theoretical physics group of the Department of Physics at Fern University.",
            &["theoretical physics group", "Department of Physics"],
        );
        reads(
            "Fern University seeks a postdoc. You lead a group of people. We have the best group.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. Join the international research group.",
            &[],
        );
    }

    #[test]
    fn subjects_on_both_sides_of_the_noun() {
        reads(
            "Fern University seeks a postdoc in its Modelling of Moss Processes Department.",
            &["Modelling of Moss Processes Department"],
        );
        reads(
            "The Research School of Computer Science at Fern University seeks a postdoc.",
            &["Research School of Computer Science"],
        );
        reads(
            "The Fern Centre for Research in the Humanities at Fern University seeks a postdoc.",
            &["Fern Centre for Research in the Humanities"],
        );
        reads(
            "Fern University seeks a postdoc.\n\nTeam Openings\n\nNone.",
            &[],
        );
    }

    #[test]
    fn what_else_stands_behind_a_unit() {
        reads(
            "Fern University seeks a postdoc in the Department of Biology and the Ecology, Evolution and Moss programme.",
            &["Department of Biology"],
        );
        reads(
            "Fern University seeks a postdoc.\nResearch unit: FIX, 2 rue de la Paix, 38402 Westhaven\n",
            &["FIX"],
        );
    }

    #[test]
    fn lists_before_the_noun() {
        reads(
            "Fern University seeks a postdoc in the Algae, Fungi and Plants Division.",
            &["Algae, Fungi and Plants Division"],
        );
        reads(
            "Affiliation: Division of Life, Graduate School of Moss Studies, Fern University",
            &["Division of Life", "Graduate School of Moss Studies"],
        );
    }

    #[test]
    fn what_a_lab_is_part_of() {
        reads(
            "The Moss Lab is part of the Fern Institute of Ecology. Fern University is seeking a postdoc.",
            &["Moss Lab", "Fern Institute of Ecology"],
        );
    }

    #[test]
    fn partners_in_brackets_and_the_employer_itself_are_no_units() {
        reads(
            "Fern University seeks a postdoc. The Moss laboratory in Westhaven (a project partner) grows ferns.",
            &[],
        );
        reads(
            "Employer: Fern Moss Laboratory (FML)\n\nThe Fern Moss Laboratory (FML) seeks a postdoc.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. You join the Group of Assoz. Prof. Jane Doe.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. We work with partners. You will be part of the Department of Moss.",
            &["Department of Moss"],
        );
    }

    #[test]
    fn a_label_without_colon_is_no_part_of_the_name() {
        reads(
            "Lecturer in Law\nDepartment Department of Moss\n\nFern University seeks a lecturer.",
            &["Department of Moss"],
        );
        reads(
            "Fern University seeks a postdoc. It was founded by the Moss Institute of Westhaven.",
            &[],
        );
    }

    #[test]
    fn all_of_the_house_and_subjects_that_share_a_word() {
        reads(
            "Fern University seeks a postdoc. You join the Fern team.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc for the Research Group Synthetic and Structural Biochemistry.",
            &["Research Group Synthetic and Structural Biochemistry"],
        );
    }

    #[test]
    fn posts_that_are_called_chairs_are_no_units() {
        reads(
            "Junior Professorship in Cold Water at Fern University\n\nWe study lakes.\n",
            &[],
        );
        reads(
            "PhD student at the Professorship of Cold Water\n\nWe study lakes.\n",
            &["Professorship of Cold Water"],
        );
        reads(
            "Full Professor and Chair of Moss\n\nFern University seeks a professor.",
            &[],
        );
        reads(
            "Fern University seeks a professor for a Research Chair in Moss.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. Ask the chair of the Moss committee.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc at the Chair of Moss.",
            &["Chair of Moss"],
        );
    }

    #[test]
    fn nouns_of_bodies_that_are_subjects() {
        for unit in [
            "School of Business Administration",
            "Department of Politics and Public Administration",
            "Department of Law and Administration",
            "Faculty of Landscape and Society",
            "Department of Network Science",
            "Department of Network and Moss Science",
        ] {
            reads(
                &format!("A post is open in the {unit} at Fern University."),
                &[unit],
            );
        }
        reads(
            "A post is open in the Department of Botany and Moss Museum at Fern University.",
            &["Department of Botany"],
        );
    }

    #[test]
    fn parts_of_a_name_behind_small_words() {
        reads(
            "A post is open at the Chair of Ethics in the Life Sciences, Fern University.",
            &["Chair of Ethics in the Life Sciences"],
        );
        reads(
            "A post is open at the Chair of Law and the MOSS at Fern University.",
            &["Chair of Law"],
        );
    }

    #[test]
    fn whoever_leads_a_unit_is_none() {
        reads(
            "Fern University seeks a postdoc.\n\nGroup Director: Jane Moss",
            &[],
        );
    }

    #[test]
    fn laboratories_of_somebody_with_titles() {
        reads(
            "A postdoc position is available in the laboratory of Prof Jane Doe at Fern University.",
            &["laboratory of Prof Jane Doe"],
        );
        reads(
            "A PhD position is open in the research group of Prof. Dr. Jane Doe at Fern University.",
            &["research group of Prof. Dr. Jane Doe"],
        );
        reads(
            "You will collaborate closely with the laboratory of Prof. Jane Doe at Fern University.",
            &[],
        );
        reads(
            "Funded by the Moss Council, a PhD position is available in the Fern Ecology Group at Fern University.",
            &["Fern Ecology Group"],
        );
    }

    #[test]
    fn names_that_their_short_form_spells() {
        reads(
            "You will work at the Centre d'histoire et d'art du Lac (CHAL), University of Fern.",
            &["Centre d'histoire et d'art du Lac"],
        );
        reads(
            "The Institute for the study of lakes (ISL) at Fern University seeks a PhD student.",
            &["Institute for the study of lakes"],
        );
        reads(
            "You will join the Tree of Lakes team at Fern University.",
            &["Tree of Lakes team"],
        );
    }

    #[test]
    fn houses_and_parts_of_others() {
        reads(
            "Fern is looking for two postdocs. You will work at Fern Research Laboratory. Fern offers a good life.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. You work in close collaboration with the Lake Moss group at the University of Westhaven. The Lake Moss group is large.",
            &[],
        );
        reads(
            "Fern University seeks a postdoc. The supervisors are Jane Doe (School of Law, University of Westhaven) and others. The position is based in the School of Law.",
            &["School of Law"],
        );
        reads(
            "Fern University seeks a postdoc by its Statute (Section VIII). It offers a Group Income Protection Scheme and Electronic Lab Notebooks.",
            &[],
        );
    }

    #[test]
    fn dutch_units() {
        reads(
            "De Faculteit Letteren en Wijsbegeerte van de Universiteit Fernstad zoekt een promovendus.",
            &["Faculteit Letteren en Wijsbegeerte"],
        );
        reads(
            "Je komt te werken bij de vakgroep Taalkunde van de Faculteit der Letteren.",
            &["vakgroep Taalkunde", "Faculteit der Letteren"],
        );
        reads("Wij werken samen met de faculteit van Westhaven.", &[]);
    }

    #[test]
    fn german_parts() {
        reads(
            "Am Institut für Geschichte ist eine W3-Professur für Moosgeschichte zu besetzen.",
            &[],
        );
        reads(
            "Die Universität Fernstadt sucht eine Juniorprofessur für Moorkunde.",
            &[],
        );
        reads("Einstufung: KV-Gruppe B1\n", &[]);
        reads(
            "An der Fakultät für Physik der Universität Fernstadt ist eine Stelle als Doktorand zu besetzen.",
            &["Fakultät für Physik"],
        );
        reads(
            "Die Universität Fernstadt sucht am Institut für Bodenkunde eine Doktorandin.",
            &["Institut für Bodenkunde"],
        );
        reads("Die Universität Fernstadt sucht eine Doktorandin.", &[]);
    }

    #[test]
    fn houses_with_french_names() {
        reads(
            "Le Centre d'études nordiques de l'Université libre de Valmont recherche un assistant.",
            &["Centre d'études nordiques"],
        );
        reads(
            "Vous travaillerez au sein du Laboratoire d’Écologie des Lacs.",
            &["Laboratoire d’Écologie des Lacs"],
        );
        for house in [
            "Faculté des sciences et de génie",
            "Faculté des lettres et sciences humaines",
            "UFR Sciences sociales",
        ] {
            reads(
                &format!("Poste à la {house}, Université de Valmont."),
                &[house],
            );
        }
        reads("Vous bénéficierez d’un esprit d'équipe.", &[]);
    }

    #[test]
    fn subjects_in_small_letters_behind_a_noun_with_its_joint() {
        for (text, expected) in [
            (
                "Ved Institutt for biologi, Universitetet i Nordvik, er det ledig stilling som postdoktor.",
                "Institutt for biologi",
            ),
            (
                "Fakultet for helse- og sosialvitenskap søker en postdoktor.",
                "Fakultet for helse- og sosialvitenskap",
            ),
            (
                "Ved Institutt for språk og litteratur er det ledig stilling som postdoktor.",
                "Institutt for språk og litteratur",
            ),
            (
                "Tjänsten är placerad vid Institutionen för klinisk kemi vid Fjällstads universitet.",
                "Institutionen för klinisk kemi",
            ),
        ] {
            reads(text, &[expected]);
        }
        reads("The Institute for fun seeks a postdoc.", &[]);
    }
}
