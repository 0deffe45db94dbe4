//! The institution that hires.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Cue, Hiring, Label, Particle, Rank, Route, Sense, Turn, Word};
use crate::model::{Evidence, MentionValue};
use crate::outline::{Outline, is_short_form};
use crate::text::clean;

/// The institution that hires: what a label names comes before what a portal prints at the end, and that before what the text
/// tells.
pub fn employers(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let named = labelled(outline)
        .or_else(|| printed_at_the_end(outline))
        .map(|range| (range, Evidence::Labelled));
    let told = || {
        let institution = outline.institution.as_ref()?;
        Some((institution.range.clone(), institution.evidence))
    };
    named
        .or_else(told)
        .map(|(range, evidence)| {
            Candidate::new(clean(outline.slice(range.clone())), range, evidence)
        })
        .into_iter()
        .collect()
}

/// "Employer: IBS Center for Climate Physics"
fn labelled(outline: &Outline<'_>) -> Option<Range<usize>> {
    outline.labelled(Label::Employer).find_map(|passage| {
        let value = outline.value(passage);
        let label = passage.label.as_ref().map(|(_, label)| label.clone());
        if label.as_ref().is_some_and(|label| is_aside(outline, label)) {
            return None;
        }
        let printed = || {
            let mut phrases = outline.hirings(label.clone().unwrap_or_default());
            phrases.any(|(_, hiring)| hiring == Hiring::Known)
        };
        let short = || {
            short_value(outline, value.clone()).filter(|name| {
                !(printed() && is_a_portal(outline, name)) && !holds_mailbox(outline, name)
            })
        };
        // "FIX, Center for Moss": the house in short, and its part
        let house = || {
            let ours = outline.institution.as_ref()?;
            let opens = ours.range.start == value.start && ours.range.end < value.end;
            let unnamed = outline.organisations_over(ours.range.clone()).is_empty();
            (opens && unnamed).then(|| ours.range.clone())
        };
        house()
            .or_else(|| institution_in(outline, value.clone()))
            .map(|name| widened(outline, &value, name))
            .or_else(|| whole_of(outline, value.clone()))
            .or_else(short)
    })
}

/// "Recruiter: Berg Ann / ann.berg@uni.edu": a person.
fn holds_mailbox(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let mut mentions = outline.mentions(name.clone()).iter();
    mentions.any(|found| matches!(found.value, MentionValue::Email(_)))
}

/// "University Assistant (prae doc)": the noun begins what is no house.
fn is_aside(outline: &Outline<'_>, label: &Range<usize>) -> bool {
    let aside = |sense| (sense == Sense::Organisation(Rank::Aside)).then_some(());
    let mut asides = outline.senses(label.start..label.start + 1, aside);
    asides.any(|(aside, ())| aside.end > label.end)
}

/// "Fern Museum and Gardens", "Fundació Institut de Moss": a name that makes up its piece of the value but for some words is all of it.
fn widened(outline: &Outline<'_>, value: &Range<usize>, name: Range<usize>) -> Range<usize> {
    // Its words stand side by side: "Fern University. Salary: 3", "Fern University • Westhaven"
    let mut piece = name.clone();
    let close = |from: usize, upto: usize| matches!(outline.slice(from..upto), " " | " & " | "-");
    for word in outline
        .scan
        .words_within(value.start..name.start)
        .iter()
        .rev()
    {
        if !close(word.end, piece.start) {
            break;
        }
        piece.start = word.start;
    }
    for word in outline.scan.words_within(name.end..value.end) {
        if !close(piece.end, word.start) {
            break;
        }
        piece.end = word.end;
    }
    let other = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Country(_)
                | Sense::State(_)
                | Sense::Stage(_)
                | Sense::Label(_)
                | Sense::Vacancy
        )
    };
    let joint = |word: &Word| {
        matches!(
            outline.particle(word.start),
            Some(Particle::And | Particle::Of | Particle::For)
        )
    };
    let and = |word: &Word| outline.particle(word.start) == Some(Particle::And);
    let own = |words: &[Word]| {
        words.iter().all(|word| {
            let named = outline.is_capital(word) && outline.particle(word.start).is_none();
            (named || joint(word)) && !word.digit
        }) && !words
            .first()
            .is_some_and(|first| joint(first) && words.len() < 2)
    };
    let words = |range: Range<usize>| outline.scan.words_within(range);
    let alone = outline.organisations_over(piece.clone()).len() == 1
        && piece.len() <= LONGEST
        // "NHS Fern and University of Moss": two
        && !words(piece.start..name.start).iter().any(and)
        && own(words(piece.start..name.start))
        && own(words(name.end..piece.end))
        && ![piece.start..name.start, name.end..piece.end]
            .into_iter()
            .any(|range| outline.cues(range).iter().any(other));
    if alone { piece } else { name }
}

/// "Moss Laboratory of FIX": the short form of the house that a part is of, at the end of a value.
fn whole_of(outline: &Outline<'_>, value: Range<usize>) -> Option<Range<usize>> {
    let [.., part, joint, short] = outline.scan.words_within(value) else {
        return None;
    };
    let noun =
        |sense| matches!(sense, Sense::Organisation(Rank::Unit | Rank::Either)).then_some(());
    outline.senses(part.range(), noun).next()?;
    let joins = matches!(
        outline.particle(joint.start),
        Some(Particle::Of | Particle::At)
    );
    (joins && is_short_form(outline.slice(short.range()))).then(|| short.range())
}

/// The highest among the names of a range.
fn institution_in(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let names = outline.organisations(range).iter();
    let best = names
        .filter(|name| name.rank > Rank::Unit)
        .reduce(|best, next| {
            // "Institute of Hydrology, Fern Centre of Biology": the whole follows its part.
            let whole = next.rank == Rank::Either
                && next.chain == best.chain
                && begins_with_noun(outline, best.range.start);
            // "Institute of Hydrology of the Academy of Sciences" is an institution of its own.
            let academy = next.rank == Rank::Body && best.rank == Rank::Either;
            if next.rank > best.rank && !academy || next.rank == best.rank && whole {
                next
            } else {
                best
            }
        })?;
    Some(best.range.clone())
}

/// "Institute of Hydrology" is a part of what follows, "Fern Institute" has another name behind it.
fn begins_with_noun(outline: &Outline<'_>, start: usize) -> bool {
    let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    outline.senses(start..start + 1, noun).next().is_some()
}

/// A value without a noun that tells: "NTNU", "Nologin Consulting".
fn short_value(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let value = outline
        .slice(range.clone())
        .split([',', '|', '(', ';', '\n'])
        .next()?
        .trim_end();
    let fits = value.len() >= 2
        && value.len() <= LONGEST
        && value.starts_with(char::is_uppercase)
        && !value.contains("://")
        && !is_number(value)
        && !begins_with_employer(outline, range.start)
        && !is_clause(outline, range.start..range.start + value.len());
    fits.then(|| range.start..range.start + value.len())
}

/// "AT 1234567": the number of the post.
fn is_number(value: &str) -> bool {
    let last = value.rsplit(' ').next().unwrap_or_default();
    last.len() >= NUMBER && last.chars().all(|sign| sign.is_ascii_digit())
}

/// A year in a name is shorter.
const NUMBER: usize = 5;

/// "We are a small department": those who hire tell of themselves.
fn begins_with_employer(outline: &Outline<'_>, start: usize) -> bool {
    let we = |sense| (sense == Sense::Turn(Turn::We)).then_some(());
    outline.senses(start..start + 1, we).next().is_some()
}

/// "The contract will be subject to …": more small words than a name has.
fn is_clause(outline: &Outline<'_>, range: Range<usize>) -> bool {
    let words = outline.scan.words_within(range).iter();
    words.filter(|word| !outline.is_capital(word)).count() > 4
}

/// No name has more bytes.
const LONGEST: usize = 120;

/// "Know more about it at University of Warsaw Know more about OTM-R": the name ends where the phrase begins again.
fn printed_at_the_end(outline: &Outline<'_>) -> Option<Range<usize>> {
    let whole = 0..outline.text.clean().len();
    let known = |sense| matches!(sense, Sense::Hiring(Hiring::Known)).then_some(());
    let (cue, ()) = outline.senses(whole.clone(), known).next()?;
    let rest = outline.slice(cue.end..whole.end);
    let rest = rest.trim_start_matches(|sign: char| sign.is_whitespace() || sign == ':');
    let start = whole.end - rest.len();
    let line = rest.lines().next()?;
    let first = outline.scan.words_within(cue).first()?.key;
    let words = outline.scan.words_within(start..start + line.len());
    // "… at Fern University via Jobs of the Lake": the portal is no part of the name.
    let way = |word: &Word| {
        let visit = |sense| (sense == Sense::Route(Route::Visit)).then_some(());
        !outline.is_capital(word) && outline.senses(word.range(), visit).next().is_some()
    };
    let ends = |word: &&Word| word.key == first || way(word);
    let again = words.iter().skip(1).find(ends);
    let end = again.map_or(start + line.len(), |word| word.start);
    let name = outline.slice(start..end).trim_end();
    let name = start..start + name.len();
    (!name.is_empty() && name.len() <= LONGEST && !is_a_portal(outline, &name)).then_some(name)
}

/// A single word that is no noun of an institution, and that the text, which tells who hires, says nowhere else: the portal itself.
fn is_a_portal(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let first = outline.scan.words_within(name.clone()).first();
    let one = !outline.slice(name.clone()).contains(char::is_whitespace);
    let Some(word) = first.filter(|_| one) else {
        return false;
    };
    let told = outline.institution.as_ref().is_some_and(|ours| {
        let mut names = outline.organisations_over(ours.range.clone()).iter();
        let university = names.any(|name| name.rank == Rank::Institution);
        ours.range != *name && (ours.evidence > Evidence::Bare || university)
    });
    let again = || {
        let mut words = outline.scan.words.iter();
        words.any(|other| {
            other.key == word.key && other.end < name.start && outline.is_capital(other)
        })
    };
    told && outline.organisations_over(name.clone()).is_empty() && !again()
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[track_caller]
    fn reads(text: &str, expected: Option<&str>) {
        let found = parse_posting(text).employer.map(|found| found.value);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_recruiter_with_a_mailbox_is_a_person() {
        reads(
            "Ingénieur\n\nRecruteur : Berg Ann / ann.berg@fern.fr\n",
            None,
        );
        reads(
            "Ingénieur\n\nRecruteur : Université de Fern\n",
            Some("Université de Fern"),
        );
    }

    #[test]
    fn what_begins_with_the_noun_of_a_house() {
        reads(
            "University Assistant (prae doc) at the Department of Logic\nID: 2456\nWorking hours: 30",
            None,
        );
        reads("Botanist\nRequired Documents\nCollege Transcripts", None);
        reads(
            "Postdoctoral Fellow\nInstitution Classification/Type: Large Academic\nInstitution/Company: University of Fern",
            Some("University of Fern"),
        );
        reads(
            "PhD Candidate\nUniversity graduate\nAT 1234567\nEmployer\nFern University (FU)",
            Some("Fern University"),
        );
    }

    #[test]
    fn models_of_machine_learning_are_no_foundations() {
        reads(
            "Postdoc in moss\n\nWe open a position to study the physics of Lake Foundation Models (LFMs).\n",
            None,
        );
        reads(
            "Postdoc in moss\n\nWe open a position at the Lake Foundation.\n",
            Some("Lake Foundation"),
        );
    }

    #[test]
    fn a_subject_before_the_name_in_text_that_lost_its_lines() {
        for (text, house) in [
            (
                "PhD student in Plant Ecology Westhaven University Type of employment Full time",
                "Westhaven University",
            ),
            (
                "Assistant Professor of History Westhaven College, posted in May",
                "Westhaven College",
            ),
            (
                "Professor of Health Sciences Fern Medical University",
                "Fern Medical University",
            ),
            (
                "Employment Type: Full-time Westhaven College seeks a postdoc.",
                "Westhaven College",
            ),
            (
                "PhD student in Westhaven Medical University",
                "Westhaven Medical University",
            ),
        ] {
            reads(text, Some(house));
        }
    }

    #[test]
    fn pages_of_the_site_are_no_houses() {
        reads(
            "Fern University Careers\nPostdoc in moss\nThe Moss Lab invites applications.",
            Some("Fern University"),
        );
        reads(
            "Skip\n\nNews\n\nHome / News\n\nLecturer in Moss\n\nThe Department welcomes applications.\n\nDepartment of Moss, National Fern University\n",
            Some("National Fern University"),
        );
    }

    #[test]
    fn names_with_the_small_words_of_a_person() {
        for house in [
            "Carl von Moss University",
            "Otto von Fern University Westhaven",
            "Alexander von Moss Institute for Lakes",
        ] {
            reads(
                &format!("The {house} is looking for a PhD student."),
                Some(house),
            );
        }
        reads(
            "The MPI of Moss Studies is looking for a PhD student.",
            Some("MPI of Moss Studies"),
        );
        reads(
            "We seek a postdoc at Fern University with experience in MPI and OpenMP.",
            Some("Fern University"),
        );
        reads(
            "Experience with MPI for Lattice Codes and MPI Programming is needed. The lab seeks a postdoc.",
            None,
        );
    }

    #[test]
    fn a_name_before_a_colon_is_no_label() {
        reads(
            "Lecturer\n\nThe Fern State University Department of Law seeks a lecturer.\n\nAbout teaching in the Law Department at Fern State University: We are a small, lively department.\n",
            Some("Fern State University"),
        );
        reads(
            "Lecturer\n\nCountry: Norway University: Fern University Deadline: 1 May 2025\n",
            Some("Fern University"),
        );
    }

    #[test]
    fn a_society_that_speaks_of_its_applicants() {
        reads(
            "The Moss Planet Institute for Lakes is looking for a PhD student. The Moss Planet Society strives for equality. The Moss Planet Society is committed to increasing the number of women.",
            Some("Moss Planet Institute for Lakes"),
        );
    }

    #[test]
    fn beginnings_of_words_that_stand_for_a_name() {
        reads(
            "Lecturer\n\nThe Department of Law in the University of Westhaven's College of Arts seeks a lecturer.\n\nUWest is committed to fair pay. Pay at UWest is good.\n",
            Some("University of Westhaven"),
        );
    }

    #[test]
    fn colleges_with_their_town_before_a_university() {
        for whole in ["the University of Westhaven", "University of Westhaven"] {
            reads(
                &format!("Lecturer\n\nFern College Westhaven, {whole}, seeks a lecturer.\n"),
                Some("Fern College Westhaven"),
            );
            reads(
                &format!("Lecturer\n\nThe College of Law, {whole}, seeks a lecturer.\n"),
                Some("University of Westhaven"),
            );
        }
        reads(
            "Lecturer\n\nRoyal Fern College, University of Westhaven, seeks a lecturer.\n",
            Some("University of Westhaven"),
        );
        reads(
            "Lecturer\n\nFern College Chemistry, University of Westhaven, seeks a lecturer.\n",
            Some("University of Westhaven"),
        );
    }

    #[test]
    fn the_house_of_a_part_and_a_name_that_is_joined() {
        reads(
            "Organization: Moss Laboratory of FIX\n\nWe seek a postdoc.\n",
            Some("FIX"),
        );
        reads(
            "Lecturer in Moss, Division of Lakes, FFU\nGrade: 2\n\nThe post is open.\n",
            Some("FFU"),
        );
        reads(
            "The Department of Law at Moss and Fern University invites applications. Moss and Fern University is old.",
            Some("Moss and Fern University"),
        );
        reads(
            "The Department of Law at Fern University invites applications. Moss and Fern University are old.",
            Some("Fern University"),
        );
        reads(
            "Students at Moss and Fern University map bogs. We work in Moss and Fern University.",
            Some("Fern University"),
        );
    }

    #[test]
    fn all_of_a_name_that_a_label_gives() {
        for name in ["Fern Museum and Gardens", "Fundació Institut Moss"] {
            reads(
                &format!(
                    "Curator\n\nEmployer: {name}, Westhaven\nPay: fair\n\nThe post is open.\n"
                ),
                Some(name),
            );
        }
        reads(
            "Employer: NHS Fern and University of Moss",
            Some("University of Moss"),
        );
        for behind in [
            ".",
            ". Salary: 3",
            " · Westhaven",
            " • Westhaven",
            " [Westhaven]",
        ] {
            reads(
                &format!("Employer: Fern University{behind}"),
                Some("Fern University"),
            );
        }
        reads(
            "Curator\n\nEmployer: Fern University and Moss University\n\nThe post is open.\n",
            Some("Fern University"),
        );
    }

    #[test]
    fn a_house_in_short_before_its_part() {
        reads(
            "Curator\n\nEmployer: FERNIX, Center for Moss Science\n\nThe post is open.\n",
            Some("FERNIX"),
        );
        reads(
            "We seek a postdoc at FERNIX – Institute of Moss Science, Westhaven.",
            Some("FERNIX"),
        );
        reads(
            "Jane Doe, PhD, Institute of Moss Science, Fern University, seeks a postdoc.",
            Some("Fern University"),
        );
        reads(
            "Research Fellow\n\nFern University – Centre for Moss Science\n\nText.\n",
            Some("Fern University"),
        );
        reads(
            "Fern Lakes (FERLAX) is recruiting a postdoc. The post is open.",
            Some("Fern Lakes"),
        );
        for text in [
            "OPEN – Department of Moss\n\nWe seek.",
            "MOSS BIOLOGY, Department of Law",
            "Join us at ECCV, Department of Law hosts it.",
            "About STEM\n\nSTEM is wide. The post is open.",
        ] {
            reads(text, None);
        }
    }

    #[test]
    fn a_laboratory_that_is_said_to_be_an_institute() {
        reads(
            "The Fern Laboratory (TFL) is a world-leading research institute. The Doe group has an opening.",
            Some("Fern Laboratory"),
        );
        reads(
            "The Fern Laboratory is a large research institute. Fern University seeks a postdoc.",
            Some("Fern University"),
        );
        reads(
            "The Doe Group is a leading research centre in moss. Fern Hospital seeks a nurse.",
            Some("Fern Hospital"),
        );
        reads(
            "The Lake Department is an academic centre. It seeks a lecturer at FIX. FIX is old.",
            Some("FIX"),
        );
        reads(
            "Employer: National Fern Society\nPay: fair\n\nFern University is near. Fern University is old.",
            Some("National Fern Society"),
        );
    }

    #[test]
    fn a_title_that_runs_into_the_house() {
        reads(
            "Postdoc in Moss Growth Fern University Westhaven The Department of Law at Fern University invites applications.",
            Some("Fern University"),
        );
        reads(
            "# PhD position, LGBT History\n\nFern Lakes is looking for a student. Fern Lakes is old.",
            Some("Fern Lakes"),
        );
        reads("# Lecturer, FIX\n\nThe post is open.", None);
    }

    #[test]
    fn who_is_said_to_be_the_employer_and_who_awards_a_degree() {
        reads(
            "You will be a member of the Moss Lake Centre. Fern University is the employer.",
            Some("Fern University"),
        );
        reads(
            "The post is in the Moss Group, Fern Institute for Lakes. The degree will be awarded by the University of Westhaven.",
            Some("Fern Institute for Lakes"),
        );
        reads(
            "The Centre for Lake Science at Fern Museum of Moss is looking for a postdoc.",
            Some("Fern Museum of Moss"),
        );
        reads(
            "We seek a postdoc. Write to the Fern Institute for Lake Biology: they know.",
            Some("Fern Institute for Lake Biology"),
        );
    }

    #[test]
    fn what_a_label_calls_a_part_is_no_house() {
        reads(
            "Postdoc in law\n\nAcademic unit: Lake Research Center\nCampus: Westhaven\n\nThe postdoc will be employed by Fern University.\n",
            Some("Fern University"),
        );
        reads(
            "Lecturer\n\nCollege: Fern College of Arts\nUniversity of Westhaven\nContract: permanent\n",
            Some("University of Westhaven"),
        );
        reads(
            "The Lake and Molecular Therapeutics Team at Fern University is looking for a postdoc.",
            Some("Fern University"),
        );
    }

    #[test]
    fn a_short_form_that_the_text_speaks_of_as_a_house() {
        reads(
            "We expect that you use your research work at FIX to pursue a PhD.",
            Some("FIX"),
        );
        reads(
            "The post is with the FIX Centre for Robotics (FCR). The Centre builds on work at FIX which the state funds. Our partners are the Moss Council, ACME, and DAW’s Lake Laboratory.",
            Some("FIX"),
        );
        reads(
            "You will work at Fern University and speak at ICML about moss.",
            Some("Fern University"),
        );
        for others in [
            "You will carry out experiments at FIX. The experiments at FIX run for three years.",
            "Our research published at MossConf is great. You write papers published at FIXX.",
            "Please contact staff at HR. You may ask the team at HR.",
        ] {
            reads(others, None);
        }
        for opening in ["As one of the oldest houses,", "Founded in 1921,"] {
            reads(
                &format!("{opening} FIX’s Department of Physics seeks a postdoc."),
                Some("FIX"),
            );
        }
        reads(
            "The Fernland National Library is offering a position. You will work in collaboration with project partners at the Data Unit, Department of Systems, at TU Westhaven.",
            Some("Fernland National Library"),
        );
    }

    #[test]
    fn where_a_name_begins_and_ends() {
        reads(
            "# Technician - Diffraction University of Westhaven\n\nThe post is in the School of Chemistry at the University of Westhaven.\n",
            Some("University of Westhaven"),
        );
        reads(
            "# Lecturer at Hong Kong University of Mosses\n\nOur staff: Jane Moss (Hong Kong University of Mosses) and Anna Doe (University of Mosses, Oslo). We seek a lecturer.",
            Some("Hong Kong University of Mosses"),
        );
        reads(
            "# Postdoc at Royal Lake University of Fernland\n\nRoyal Lake is a college of the University of Fernland. We seek a postdoc.",
            Some("Royal Lake University of Fernland"),
        );
        reads(
            "At the Section for Logic at FIX Moss,\nTechnical University of Fernland, we are looking for a colleague.",
            Some("Technical University of Fernland"),
        );
        reads(
            "Organization: School of Law, University College, Westhaven\n\nWe seek a lecturer.\n",
            Some("University College, Westhaven"),
        );
        for other in [
            "Apply to University College, Monday 1 May 2031.",
            "Apply to University College, Teaching and Learning Unit.",
            "University College, Westhaven campus, seeks a lecturer.",
        ] {
            reads(other, None);
        }
        reads(
            "Together with the Group for Moss at Fern University and the Lake Centre, the Fern University seeks a postdoc.",
            Some("Fern University"),
        );
        reads(
            "A grant is open at the Institute of Moss of the Instituto Superior Técnico, Lisbon, in ecology.",
            Some("Instituto Superior Técnico"),
        );
        reads(
            "The School of Law, University College, Fernland University seeks a lecturer.",
            Some("Fernland University"),
        );
    }

    #[test]
    fn a_university_that_a_posting_is_sorted_by() {
        let front = "---\ntitle: Postdoc position\ntags: [MOSS, Fern University, Docking]\n---\n";
        reads(
            &format!("{front}We have an opening for a postdoc.\n"),
            Some("Fern University"),
        );
        reads(
            &format!("{front}Westhaven University has an opening for a postdoc.\n"),
            Some("Westhaven University"),
        );
    }

    #[test]
    fn the_first_letters_of_a_name_are_its_short_form() {
        reads(
            "The Department of Law at Moss Harbour University has funding for a postdoc. MHU housing may be available. MHU is an equal opportunity employer.",
            Some("Moss Harbour University"),
        );
        reads(
            "The University of Fern seeks a postdoc. We partner with Moss Institute of Technology. MIT is a partner. MIT funds us. MIT is old.",
            Some("University of Fern"),
        );
        reads(
            "The Department of Law at Moss Harbour University has funding for a postdoc. We work with FIX. FIX is old.",
            Some("Moss Harbour University"),
        );
    }

    #[test]
    fn the_short_form_behind_a_part_is_that_of_the_whole() {
        reads(
            "# Professor at the Department of Law (FU)\n\nThe Department of Law invites applications. FU is an equal opportunity employer.\n",
            Some("FU"),
        );
    }

    #[test]
    fn hosts_of_a_mail_name_no_one() {
        reads(
            "Received: from AB.FERN.EDU by X.Y.FERN.EDU\nTo: list@ab.fern.edu\n\nA post is open.",
            None,
        );
    }

    #[test]
    fn where_those_who_hire_are_at_home() {
        reads(
            "You will be based at the Fern University Hospitals. At the University of Westhaven, we care for lakes.",
            Some("University of Westhaven"),
        );
        reads(
            "You will be based at the Fern University Hospitals. At the University of Westhaven, lakes are studied.",
            Some("Fern University Hospitals"),
        );
    }

    #[test]
    fn a_college_of_a_university() {
        reads(
            "Post at Fernwood, University of London\n\nFernwood, University of London, is seeking a researcher.",
            Some("Fernwood, University of London"),
        );
        reads(
            "A post is open. Ask Jane Doe, University of London, for more.",
            Some("University of London"),
        );
    }

    #[test]
    fn a_campus_of_a_state_has_more_words_than_one() {
        reads(
            "The University of California, San Diego invites applications.",
            Some("University of California, San Diego"),
        );
        reads(
            "The University of California, United States, invites applications.",
            Some("University of California"),
        );
    }

    #[test]
    fn a_campus_that_its_initials_spell() {
        let page = |short: &str| {
            format!(
                "Postdoc in moss\n\nA position is open in the lab of Ann Berg at the University of California, Moss Harbour. We work on {short}’s lake campus.\n\nThe University of California is an equal opportunity employer.\n"
            )
        };
        reads(
            &page("UCMH"),
            Some("University of California, Moss Harbour"),
        );
        reads(&page("UCF"), Some("University of California"));
    }

    #[test]
    fn a_campus_behind_a_hyphen() {
        reads(
            "The Department of Law at Fern State University-Moss Harbour is seeking a postdoc.",
            Some("Fern State University-Moss Harbour"),
        );
        reads(
            "The Department of Law at Fern State University-Industry Centre seeks a postdoc. Fern State University is old.",
            Some("Fern State University"),
        );
    }

    #[test]
    fn a_type_of_institution_is_no_employer() {
        reads(
            "Lecturer\n\nInstitution Type\nTwo-Year College\n\nMoss College invites applications for a post.",
            Some("Moss College"),
        );
        reads(
            "Lecturer\n\nInstitution Type\nFour-Year Institution\n",
            None,
        );
    }

    #[test]
    fn a_college_stands_behind_its_part() {
        let text =
            "Posts are open at the Institute for Moss, Royal Fernwood, University of London.";
        reads(text, Some("Royal Fernwood, University of London"));
    }

    #[test]
    fn words_on_both_sides_of_a_noun_are_one_name() {
        let text = "FiT The Fern University of Westhaven has a vacancy. FiT is old. FiT is large.";
        reads(text, Some("FiT The Fern University of Westhaven"));
    }

    #[test]
    fn partners_do_not_outrank_an_institute() {
        reads(
            "A post is open at Fern Institute, with long visits to the University of Westhaven.",
            Some("Fern Institute"),
        );
    }

    #[test]
    fn one_university_in_two_languages() {
        let text = "PhD at Universität Westhaven\n\nThe University of Westhaven, Austria, is young. The University of Westhaven offers a position.";
        reads(text, Some("University of Westhaven"));
    }

    #[test]
    fn the_whole_follows_its_part() {
        reads(
            "PhD position at the Institute of Hydrology, Fern Biology Centre, Westhaven",
            Some("Fern Biology Centre"),
        );
        reads(
            "Employer: Institute of Hydrology, Fern Biology Centre",
            Some("Fern Biology Centre"),
        );
        reads(
            "The Institute of Statistics, TU Westhaven, invites applications.",
            Some("TU Westhaven"),
        );
        reads(
            "The Institute of Statistics, BSc, invites applications.",
            Some("Institute of Statistics"),
        );
    }

    #[test]
    fn other_names_of_an_institute() {
        reads(
            "The Fern Doe Institute, Moss Centre for Polar Research, invites applications.",
            Some("Fern Doe Institute"),
        );
        reads(
            "The Fern Institute of Moss, FIM, invites applications. FIM is old.",
            Some("Fern Institute of Moss"),
        );
    }

    #[test]
    fn the_ward_of_an_address_is_no_part_of_the_name() {
        reads(
            "Affiliation: Fern University Moss Hill-cho, Westhaven 606-8501 Japan",
            Some("Fern University"),
        );
    }

    #[test]
    fn words_that_look_like_an_employer() {
        reads("The European Commission invites cities to join.", None);
        reads(
            "The FTU section of Manufacturing Engineering would like to appoint a postdoc.",
            None,
        );
        reads(
            "Organisation: The contract will be subject to the rules of the place",
            None,
        );
    }

    #[test]
    fn schools_behind_and_of_universities() {
        reads(
            "The Doe Lab at Fern University School of Medicine is hiring a postdoc.",
            Some("Fern University"),
        );
        reads(
            "The Fern School of Economics and Moss Science invites applications.",
            Some("Fern School of Economics and Moss Science"),
        );
        reads(
            "The University of Fernland’s Moss Institute is seeking a postdoc.",
            Some("University of Fernland"),
        );
    }

    #[test]
    fn the_town_of_a_long_name_stands_for_it() {
        reads(
            "The Fern Centre for Coastal Research Westhaven is old. Westhaven is seeking a postdoc. Write to jobs@westhaven.example.",
            Some("Fern Centre for Coastal Research Westhaven"),
        );
    }

    #[test]
    fn names_end_before_another() {
        reads(
            "The University of Fernland and the CNRX seek a postdoc. A post is open.",
            Some("University of Fernland"),
        );
        reads(
            "The University of Fernland, and Hospital District of Westhaven, is seeking a postdoc.",
            Some("University of Fernland"),
        );
        reads(
            "A post is open at the Moss University Area of research: moss and fern.",
            Some("Moss University"),
        );
        reads(
            "LAKESIDE UNIVERSITYHereby seeks a postdoc. Lakeside University is old.",
            Some("Lakeside University"),
        );
        reads(
            "A post is open at Stefan cel Fern University. Fern is old.",
            Some("Stefan cel Fern University"),
        );
    }

    #[test]
    fn other_nouns_and_short_forms_in_names() {
        reads(
            "A post is open at the University of Texas Moss Science Center at Westhaven.",
            Some("University of Texas Moss Science Center at Westhaven"),
        );
        reads(
            "The IT University of Westhaven is seeking a postdoc.",
            Some("IT University of Westhaven"),
        );
        reads("Detailed offer: see the page. A post is open.", None);
        reads(
            "The Royal College of Moss in Fernland (RCMF) is seeking a postdoc.",
            Some("Royal College of Moss in Fernland"),
        );
    }

    #[test]
    fn who_owns_an_institute_hires() {
        reads(
            "In FLX’s Institute of Moss a post is open. The institute is old.",
            Some("FLX"),
        );
        reads(
            "EFH Westhaven’s Institute of Moss Science is seeking a postdoc.",
            Some("EFH Westhaven"),
        );
    }

    #[test]
    fn what_says_that_nobody_hires() {
        reads(
            "Moss is named for the project FUPC. FUPC seeks to save moss. A post is open.",
            None,
        );
        reads(
            "They use data of the satellite Moss opens up new ways.",
            None,
        );
        reads(
            "A company of the Moss Physics Institute (FIX) of Westhaven. FIX is old.",
            Some("Moss Physics Institute"),
        );
        reads(
            "We have an open position for a postdoc at FIX nanoMOSS.",
            Some("FIX nanoMOSS"),
        );
    }

    #[test]
    fn what_a_department_teaches_is_no_employer() {
        reads(
            "Department: Law\nSalary: £30,000\n\nThe School of Law at the University of Fernland is old. Law is taught well, EU Law too.",
            Some("University of Fernland"),
        );
    }

    #[test]
    fn what_an_institution_is() {
        reads(
            "As a University of Medicine and Health Sciences, the Royal College of Fernland (RCF) teaches. RCF is old.",
            Some("Royal College of Fernland"),
        );
        reads(
            "You will be employed by Fern University for three years.",
            Some("Fern University"),
        );
    }

    #[test]
    fn universities_in_short() {
        reads("Fern Univ. seeks a lecturer.", Some("Fern Univ"));
        reads(
            "Univ. of Fernland seeks a lecturer.",
            Some("Univ. of Fernland"),
        );
    }

    #[test]
    fn an_institute_that_announces_beside_a_university_that_is_named() {
        let near = "It lies on a campus that it has in common with the University of Westhaven.";
        reads(
            &format!("The Doe Fern Institute is seeking a postdoc. {near}"),
            Some("Doe Fern Institute"),
        );
        reads(
            &format!("The Institute of Moss is seeking a postdoc. {near}"),
            Some("University of Westhaven"),
        );
    }

    #[test]
    fn names_without_a_noun_that_a_sentence_explains() {
        reads(
            "Fern Research is one of the oldest agricultural research institutes. We are seeking a postdoc.",
            Some("Fern Research"),
        );
        reads(
            "FIX, located in Westhaven, Sweden, is hiring a data scientist.",
            Some("FIX"),
        );
        reads(
            "Fernbeck is a world-leading research and innovation hub in lakes. A post is open.",
            Some("Fernbeck"),
        );
        reads(
            "Moss Makers is an exciting start-up for boats. A post is open.",
            Some("Moss Makers"),
        );
        reads("Moss is a plant of the north. A post is open.", None);
        reads("MOSS is a network of firms. A post is open.", None);
        reads(
            "The Fern Institute is a new institute at the University of Westhaven. A post is open.",
            Some("University of Westhaven"),
        );
        reads("The FIX actively recruits staff.", Some("FIX"));
        reads("The Electrical Engineering is committed to teaching.", None);
    }

    #[test]
    fn a_museum_beside_a_university_that_is_named() {
        reads(
            "Curator\nFern Museum, Westhaven\n\nThe Moss Research Center at the Fern Museum seeks a researcher. Some teach at the University of Westhaven.",
            Some("Fern Museum"),
        );
    }

    #[test]
    fn names_in_capitals_end_with_them() {
        reads(
            "ABOUT FERN UNIVERSITY Fern has a post. Write to a person.",
            Some("FERN UNIVERSITY"),
        );
    }

    #[test]
    fn laboratories_whose_addresses_are_their_short_form() {
        reads(
            "The Fern Biology Laboratory (FBL) seeks a postdoc. Write to doe@fbl.org.",
            Some("FBL"),
        );
        reads(
            "The Fern Laboratory (FLC) is a joint unit of the University of Westhaven. A post is open. Write to doe@flc.org.",
            Some("University of Westhaven"),
        );
    }

    #[test]
    fn signs_within_names() {
        reads(
            "Fern A&M University seeks a lecturer.",
            Some("Fern A&M University"),
        );
        reads(
            "A post is open at the University of Fernland 1, in Westhaven.",
            Some("University of Fernland 1"),
        );
        reads(
            "The University of Fernland 2 PhD positions",
            Some("University of Fernland"),
        );
        reads(
            "Université Côte d'Azur recherche un postdoc. A post is open.",
            Some("Université Côte d'Azur"),
        );
        reads(
            "University of Southern Fernland: The Department of Moss invites applications.",
            Some("University of Southern Fernland"),
        );
        reads(
            "The Moss Unit of the Fernland Institute of Science seeks a postdoc.",
            Some("Fernland Institute of Science"),
        );
        reads(
            "A post is open in the school of computing, FIX.",
            Some("FIX"),
        );
    }

    #[test]
    fn an_institute_of_an_academy_beside_other_universities() {
        reads(
            "Institute of Botany of the Fern Academy of Sciences\n\nA post is open. Friends work at the University of Westhaven.",
            Some("Institute of Botany"),
        );
        reads(
            "A post is open at the Faculty of Moss, Fernion – Fernland Institute of Technology.",
            Some("Fernion – Fernland Institute of Technology"),
        );
    }

    #[test]
    fn an_institute_of_an_academy() {
        reads(
            "Institution: Institute of Moss of the Fern Academy of Sciences\nCity: Westhaven\n",
            Some("Institute of Moss"),
        );
        reads(
            "The Institute of Moss of the Fern Academy of Sciences opens a post.",
            Some("Institute of Moss"),
        );
        reads(
            "A post is open at Fern University’s School of Medicine.",
            Some("Fern University"),
        );
    }

    #[test]
    fn a_short_form_behind_the_position() {
        reads(
            "We have an open position for a postdoc at FIX, Westhaven.",
            Some("FIX"),
        );
        reads("We have an open position for a postdoc at 12:00.", None);
        reads(
            "A PhD student is sought at the Institute of Dynamics (TU Westhaven).",
            Some("TU Westhaven"),
        );
        reads(
            "The lab at Fern Research in La Mesa is seeking a postdoc.",
            None,
        );
    }

    #[test]
    fn words_that_say_what_somebody_is_are_no_names() {
        reads(
            "The Program offers a postdoc position. All of the Program is at Fern University, which has a pier. Fern University is old.",
            Some("Fern University"),
        );
        reads(
            "University College invites applications for a fellowship in law.",
            None,
        );
        reads(
            "Fern-Universität zu Westhaven offers a position as postdoc.",
            Some("Fern-Universität zu Westhaven"),
        );
        reads(
            "You will join the Fern University‘s lake lab. A postdoc is sought.",
            Some("Fern University"),
        );
    }

    #[test]
    fn where_its_people_are_and_what_a_part_belongs_to() {
        reads(
            "At Fern Moss Green, we study lakes. A postdoc is sought.",
            Some("Fern Moss Green"),
        );
        reads("At Lakes, they swim. A postdoc is sought.", None);
        reads(
            "The Moss Group at FRN Photonics, Department of Photonics at the Fern University, is seeking a postdoc.",
            Some("Fern University"),
        );
    }

    #[test]
    fn where_somebody_in_a_list_is_from() {
        reads(
            "A postdoc is sought. You work together with Dr Jane Doe, Dr Ann Lee and their students, and with Dr Kim Green (Moss University).",
            None,
        );
    }

    #[test]
    fn where_many_in_a_list_are_from() {
        reads(
            "A postdoc is sought to understand pines, in collaboration with Jane Doe (Moss University), Ann Lee (Moss University), Kim Green (Fern University), Max Stone (Lake University), Tom Reed (Hill University) and Sue Hill (Forest Service Station and Peat University).",
            None,
        );
        reads(
            "In collaboration with industry we study pines. The Pine Lab (Fern University) seeks a postdoc.",
            Some("Fern University"),
        );
    }

    #[test]
    fn articles_of_towns_are_a_part_of_the_name() {
        reads(
            "The University of Texas at El Fern seeks a postdoc.",
            Some("University of Texas at El Fern"),
        );
        reads(
            "A postdoc at La Fern University is sought.",
            Some("La Fern University"),
        );
        reads(
            "Université du Québec à Fern seeks a postdoc.",
            Some("Université du Québec à Fern"),
        );
    }

    #[test]
    fn a_portal_that_is_printed_at_the_end_does_not_hire() {
        reads(
            "Fern University seeks a postdoc. Know more about it at LakeJobs Know more about OTM-R",
            Some("Fern University"),
        );
        reads(
            "We seek a postdoc. Know more about it at Fern University via LakeJobs Know more about OTM-R",
            Some("Fern University"),
        );
        reads(
            "We seek a postdoc. FERNTECH is at the lake. Know more about it at FERNTECH Know more about OTM-R",
            Some("FERNTECH"),
        );
        reads(
            "We seek a postdoc. Know more about it at: FERNTECH Know more about OTM-R",
            Some("FERNTECH"),
        );
    }

    #[test]
    fn the_part_of_a_university_has_a_name_of_its_own() {
        reads(
            "Lab Manager: Fern University Infant Speech Lab\n\nThe lab is seeking a manager.",
            Some("Fern University"),
        );
        reads(
            "TU Westhaven Graduate School seeks a postdoc.",
            Some("TU Westhaven"),
        );
        reads(
            "We seek a postdoc. The lab is part of the FIX Information Sciences Institute.",
            Some("FIX Information Sciences Institute"),
        );
        reads(
            "La Fern University seeks a postdoc.",
            Some("La Fern University"),
        );
    }

    #[test]
    fn what_a_posting_is_sorted_by_hires_nobody() {
        reads(
            "---\ntitle: Postdoc\ntags: [University of Moss, ferns]\n---\n\nWe are the Fern Lab at Fern University.",
            Some("Fern University"),
        );
        reads(
            "You know the Council of Europe Framework for Languages.",
            None,
        );
    }

    #[test]
    fn names_behind_an_elision() {
        for elided in ["l'Université de Fern", "l’Université de Fern"] {
            reads(
                &format!("A post is open at {elided}."),
                Some("Université de Fern"),
            );
        }
        reads(
            "A grant of the Dipartimento di Bioscienze dell’Università degli Studi di Fern is open.",
            Some("Università degli Studi di Fern"),
        );
    }

    #[test]
    fn campuses_and_former_employers_do_not_hire() {
        reads(
            "Lecturer\nMoor Campus\n\nThe University of the South Fern is large. The Moor Campus is new.",
            Some("University of the South Fern"),
        );
        reads(
            "Before joining this lab I was at the Moss Institute. I am a professor at Fern University.",
            Some("Fern University"),
        );
        reads(
            "I completed my PhD at the Moss Institute of Technology. We seek a postdoc.",
            None,
        );
    }

    #[test]
    fn words_in_small_letters_that_a_name_goes_on_with() {
        for name in [
            "Université libre de Fern",
            "École polytechnique fédérale de Fern",
            "Université de technologie de Fern",
            "Institut national de la recherche scientifique",
            "École normale supérieure",
            "Universidad autónoma de Fern",
            "Fern universitet",
            "Universitas Fern",
        ] {
            reads(
                &format!(
                    "We are looking for a postdoc to join the Moss Lab at {name} for two years."
                ),
                Some(name),
            );
        }
        reads(
            "Join the Moss Lab at Fern University to study commerce.",
            Some("Fern University"),
        );
        reads(
            "The École is old. A Fernish university seeks a postdoc.",
            None,
        );
    }

    #[test]
    fn short_forms_with_a_letter_more() {
        reads(
            "Fellow in moss\n\nThe University of Fern is old, and UiF has many friends. UiF has a goal. UiF grows.\n\nContact: jane@law.uif.no\n",
            Some("University of Fern"),
        );
        reads(
            "Expert in moss\n\nMossby University is old. MoU has friends. MoU grows.\n\nContact: jane@mou.se\n",
            Some("Mossby University"),
        );
        reads(
            "Expert in moss\n\nFSF – Ferns Center for Science\n\nFSF seeks an expert. Contact: jane@fsf.fi\n",
            Some("FSF"),
        );
    }

    #[test]
    fn partners_in_a_list_hire_nobody() {
        reads(
            "The network has 8 partners: University of Westhaven, Moss University (Norway) and Lake University. The postdoc studies moss.",
            None,
        );
        reads(
            "Stays are planned. Secondments: University of Westhaven (Doe): old mosses; Lake University (Roe): new ones. The postdoc studies moss.",
            None,
        );
        reads(
            "Together with its partners, among them Moss University, Fern University seeks a postdoc.",
            Some("Fern University"),
        );
        reads(
            "The pay follows the Collective Agreement for Dutch University Medical Centers. We seek a postdoc.",
            None,
        );
    }

    #[test]
    fn who_pays_for_a_post_that_is_elsewhere() {
        reads(
            "Funded by the Moss Council, a PhD position is open in the Lake Group at Fern University.",
            Some("Fern University"),
        );
        reads(
            "The position is funded by the Moss Council and is based at Fern University.",
            Some("Fern University"),
        );
        reads(
            "The project is in collaboration with groups based at Lake University. Fern Institute seeks a postdoc.",
            Some("Fern Institute"),
        );
    }

    #[test]
    fn a_subject_that_runs_into_the_name() {
        reads(
            "Postdoc in Lake Biology & Biochemistry University of Westhaven, Medical Faculty Contract: 2 years",
            Some("University of Westhaven"),
        );
        reads(
            "Postdoc at the Medical University of Westhaven",
            Some("Medical University of Westhaven"),
        );
    }

    #[test]
    fn german_houses() {
        for text in [
            "Universität Fernstadt\n\nAm Institut für Bodenkunde suchen wir eine Doktorandin.",
            "Die Universität Fernstadt sucht am Institut für Bodenkunde eine Doktorandin.",
            "Am Institut für Bodenkunde der Universität Fernstadt ist eine Stelle zu besetzen.",
        ] {
            reads(text, Some("Universität Fernstadt"));
        }
        reads("Wir suchen eine Doktorandin.", None);
        reads(
            "Ihre Aufgaben:\n- Organisation von Veranstaltungen\n- Pflege der Sammlung\n",
            None,
        );
        reads("Es versteht sich als Ort der Lehre. Es ist alt.", None);
    }

    #[test]
    fn a_partner_before_the_nordic_verb() {
        reads(
            "Stipendiat\n\nOm stillingen\n\nI samarbeid med FIX søker Universitetet i Nordvik en stipendiat.",
            Some("Universitetet i Nordvik"),
        );
        reads(
            "Tillsammans med Mossuniversitetet söker Högskolan i Lidby en doktorand.",
            Some("Högskolan i Lidby"),
        );
        reads(
            "Havnby Universitet søger en postdoc.",
            Some("Havnby Universitet"),
        );
    }
}
