//! One per list item, or per sentence in prose.

mod above;
mod kinds;
mod tally;

use kinds::kinds;

use super::Candidate;
use crate::lexicon::{Competence, Degree, Sense};
use crate::model::{Necessity, Qualification};
use crate::outline::{Outline, Purpose, Statement, Stresses};
use crate::text::clean;

/// One per list item, or per sentence in prose.
pub fn qualifications(outline: &Outline<'_>) -> Vec<Candidate<Qualification>> {
    outline
        .stating(Purpose::Asks)
        .map(|statement| {
            let qualification = Qualification {
                text: clean(outline.slice(statement.range.clone())),
                necessity: Some(necessity(outline, statement)),
                kinds: kinds(outline, statement),
            };
            Candidate::new(qualification, statement.range.clone(), statement.evidence)
        })
        .collect()
}

/// What its first words ask for counts: "English required, Dutch a plus" is required.
fn necessity(outline: &Outline<'_>, statement: &Statement) -> Necessity {
    let head = outline
        .cues(statement.range.clone())
        .iter()
        .find(|cue| match cue.sense {
            Sense::Competence(competence) => {
                competence == Competence::Interest || competence.kind().is_some()
            }
            Sense::Degree(Degree::Level(_) | Degree::Unnamed) | Sense::Language(_) => true,
            _ => false,
        })
        .map_or(statement.range.start, |cue| cue.start);
    Stresses::new(outline, statement.range.clone())
        .at(head)
        .unwrap_or(statement.necessity)
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    /// The qualifications of a posting, each as "required skill+personal: the text".
    fn asked(text: &str) -> Vec<String> {
        let name = |value: &dyn core::fmt::Debug| format!("{value:?}").to_lowercase();
        let posting = parse_posting(text);
        let qualifications = posting.qualifications.iter().map(|found| &found.value);
        let written = qualifications.map(|asked| {
            let kinds: Vec<String> = asked.kinds.iter().map(|kind| name(kind)).collect();
            let necessity = asked.necessity.map_or(String::new(), |asked| name(&asked));
            format!("{necessity} {}: {}", kinds.join("+"), asked.text)
        });
        written.collect()
    }

    #[test]
    fn classes_of_honours_and_degrees_that_will_do() {
        for asked in [
            "We require a 2:1 or above.",
            "Candidates need a 2:2.",
            "Acceptable first degrees are botany or physics.",
            "Suitable degree subjects include botany and law.",
        ] {
            let text = format!("Clerk\n\nMoss is green and old. {asked}\n");
            assert_eq!(self::asked(&text).len(), 1, "{asked}");
        }
        for text in [
            "The boat leaves at 2:10 and must be clean.",
            "These skills are as old as the boat.",
        ] {
            reads_nothing(&format!("Clerk\n\nMoss is green and old. {text}\n"));
        }
    }

    #[test]
    fn whom_a_studentship_is_open_to() {
        for asked in [
            "This studentship is open to home students only.",
            "The position is open to UK citizens and residents.",
            "Applicants must be UK residents.",
        ] {
            let text = format!("Clerk\n\nMoss is green and old. {asked}\n");
            assert_eq!(
                self::asked(&text),
                [format!("required eligibility: {asked}")]
            );
        }
        reads_nothing("Clerk\n\nMoss is green and old. The garden is open to the public.\n");
    }

    #[test]
    fn what_one_enjoys_and_may_come_to() {
        for (asked, kind) in [
            ("Enjoyment of work on the water is a must.", "personal"),
            ("Enjoyment of civil rights is a must.", "eligibility"),
            ("You have shown potential for securing grants.", "personal"),
        ] {
            let text = format!("Clerk\n\nMoss is green and old. {asked}\n");
            assert_eq!(self::asked(&text), [format!("required {kind}: {asked}")]);
        }
        reads_nothing("Clerk\n\nThe lake is there for the enjoyment of the town.\n");
    }

    #[test]
    fn what_there_is() {
        for said in [
            "There are ample opportunities for initiative at the lake.",
            "There is much room for creativity.",
            "There is a great deal of potential for flexibility, so I am fond of moss.",
            "There will be two posts, one for a wizard to widen our skills.",
        ] {
            reads_nothing(&format!("Clerk\n\n{said}\n"));
        }
        for asked in [
            "There is a need for excellent skills in diving.",
            "There is an expectation of skills in maps, but a full-time clerk will help.",
            "There will be special emphasis on skills in rowing.",
        ] {
            reads(
                &format!("Clerk\n\n{asked}\n"),
                &[&format!("required skill: {asked}")],
            );
        }
    }

    #[test]
    fn what_one_may_have_instead() {
        reads(
            "Requirements\n- Good German, or eagerness to acquire it\n- Knowledge or interest in moss\n- A boat licence or a willingness to learn to sail\n- Experience with drones or readiness to learn\n",
            &[
                "required language: Good German, or eagerness to acquire it",
                "required skill: Knowledge or interest in moss",
                "required personal: A boat licence or a willingness to learn to sail",
                "required experience: Experience with drones or readiness to learn",
            ],
        );
        reads(
            "Requirements\n- Good German and willingness to learn Dutch\n- Knowledge of moss and an interest in bogs\n- Reliable or eager to learn\n",
            &[
                "required language+personal: Good German and willingness to learn Dutch",
                "required skill+personal: Knowledge of moss and an interest in bogs",
                "required personal: Reliable or eager to learn",
            ],
        );
    }

    #[test]
    fn languages_that_are_not_named() {
        reads(
            "Requirements\n- Good command of a foreign language\n- Reading knowledge of at least one other European language\n- Proficiency in a Scandinavian language\n",
            &[
                "required language: Good command of a foreign language",
                "required language: Reading knowledge of at least one other European language",
                "required language: Proficiency in a Scandinavian language",
            ],
        );
        reads(
            "Requirements\n- Knowledge of C and of other languages such as Rust\n- Knowledge of moss and foreign languages\n",
            &[
                "required skill: Knowledge of C and of other languages such as Rust",
                "required skill: Knowledge of moss and foreign languages",
            ],
        );
    }

    #[test]
    fn degrees_of_late_and_of_merit() {
        reads(
            "Requirements\n- A PhD (awarded within the previous four years)\n- PhD in botany, received not before 2019\n- Very good university degree in law\n- An upper-2nd class honours degree\n- You must be able to obtain a security clearance\n",
            &[
                "required degree+eligibility: A PhD (awarded within the previous four years)",
                "required degree+eligibility: PhD in botany, received not before 2019",
                "required degree+grade: Very good university degree in law",
                "required degree+grade: An upper-2nd class honours degree",
                "required eligibility: You must be able to obtain a security clearance",
            ],
        );
        reads(
            "Requirements\n- PhD in botany, and four years of experience\n- University degree in law\n- Ability to obtain funding\n",
            &[
                "required degree+experience: PhD in botany, and four years of experience",
                "required degree: University degree in law",
                "required personal: Ability to obtain funding",
            ],
        );
    }

    #[test]
    fn what_is_asked_before_what_is_waived() {
        reads(
            "Requirements\n- Interest in moss but no prior experience required\n- Enthusiasm for lakes, but no prior experience is needed\n- But no prior experience required\n- A student visa is required\n",
            &[
                "required experience: Interest in moss but no prior experience required",
                "required experience+personal: Enthusiasm for lakes, but no prior experience is needed",
                "required eligibility: A student visa is required",
            ],
        );
        reads_nothing("Interested students are encouraged to apply here: https://fern.example/p");
    }

    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        assert_eq!(asked(text), expected, "{text}");
    }

    #[test]
    fn help_that_is_given_and_help_that_is_wished_for() {
        reads(
            "We have an opening for a botanist with skills in diving who will help to map the lake.",
            &[
                "required skill: We have an opening for a botanist with skills in diving who will help to map the lake.",
            ],
        );
        reads(
            "Knowledge of ferns will help.",
            &["preferred skill: Knowledge of ferns will help."],
        );
    }

    #[test]
    fn primary_consideration() {
        let necessity = |text: &str| {
            let read = crate::parse_posting(text).qualifications;
            read.first().map(|asked| asked.value.necessity)
        };
        assert_eq!(
            necessity("Primary consideration will be given to candidates with experience in law."),
            Some(Some(crate::model::Necessity::Preferred)),
        );
        assert_eq!(
            necessity("Candidates must have experience in law."),
            Some(Some(crate::model::Necessity::Required)),
        );
    }

    #[test]
    fn requirements_of_education_that_are_met() {
        reads(
            "Basic Qualifications\n\nMust meet educational requirements prior to the start date.\n",
            &["required degree: Must meet educational requirements prior to the start date."],
        );
        reads(
            "The programme meets the educational requirements of the state.",
            &[],
        );
    }

    #[test]
    fn what_somebody_ideally_specialises_in() {
        for (necessity, text) in [
            (
                "preferred",
                "The person appointed will ideally specialize in ferns.",
            ),
            ("required", "You should specialise in ferns or mosses."),
        ] {
            let found = format!("{necessity} experience: {text}");
            reads(&format!("Lecturer in Law\n\n{text}\n"), &[found.as_str()]);
        }
        reads("You will specialise in one of four subjects.", &[]);
        reads("Staff may be eligible for a bonus based on merit.", &[]);
    }

    #[test]
    fn what_one_who_leads_a_group_asks_for() {
        reads(
            "Postdoc in ferns\n\nI particularly value curiosity. I welcome applicants with a background in maps.\n",
            &[
                "preferred personal: I particularly value curiosity.",
                "required experience: I welcome applicants with a background in maps.",
            ],
        );
        reads("Postdoc in ferns\n\nI value the moss at the pier.\n", &[]);
    }

    #[test]
    fn fields_below_the_degree_that_is_asked_for() {
        reads(
            "Clerk\n\nYou must hold a PhD in one of these fields:\n\n- Botany\n- Law\n",
            &["required degree: Botany", "required degree: Law"],
        );
        reads(
            "Clerk\n\nYou should have experience in one of these fields:\n\n- Botany\n- Law\n",
            &["required experience: Botany", "required experience: Law"],
        );
        reads(
            "Clerk\n\nYou should have a PhD and experience in one of these fields:\n\n- Botany\n",
            &["required experience: Botany"],
        );
    }

    #[test]
    fn degrees_that_are_due_by_the_deadline() {
        reads(
            "PhD position\n\nRequirement: a degree in botany obtained within three years prior to the application deadline\n",
            &[
                "required degree+eligibility: Requirement: a degree in botany obtained within three years prior to the application deadline",
            ],
        );
        reads_nothing(
            "PhD position\n\nThe grant is for the degree; the application deadline is in May.\n",
        );
    }

    #[test]
    fn what_a_doctorate_is_to_be_written_on() {
        reads_nothing(
            "Open positions\n\nWe seek students for the following work:\n\n- PhD on the breathing of lakes\n- PhD on moss\n",
        );
        for asked in [
            "A PhD on a topic close to moss",
            "PhD on moss or lakes is required",
            "PhD by the start of the post",
        ] {
            reads(
                &format!("Lecturer\n\nRequirements:\n\n- {asked}\n- a boat licence\n"),
                &[
                    &format!("required degree: {asked}"),
                    "required skill: a boat licence",
                ],
            );
        }
        reads(
            "Lecturer\n\nRequirements:\n\n- PhD in botany\n",
            &["required degree: PhD in botany"],
        );
    }

    #[test]
    fn what_others_want_to_be_able_to() {
        for said in [
            "To be able to measure more of the lake, one aims for a pump.",
            "In winter, we need to be able to perform measurements under the ice.",
            "The starting date of the PhD is expected to be in June.",
        ] {
            reads_nothing(&format!("PhD position\n\n{said}\n"));
        }
        reads(
            "PhD position\n\nTo be able to swim is considered a merit.\n",
            &["preferred personal: To be able to swim is considered a merit."],
        );
        reads(
            "PhD position\n\nProfile\n\nTo be able to swim in cold lakes.\n",
            &["required personal: To be able to swim in cold lakes."],
        );
        reads(
            "PhD position\n\nCandidates need to be able to swim.\n",
            &["required personal: Candidates need to be able to swim."],
        );
    }

    #[test]
    fn what_is_shown_upon_application() {
        reads(
            "Postdoc in moss\n\nExcellent programming skills are required and should be shown upon application. We dive in lakes.",
            &[
                "required skill: Excellent programming skills are required and should be shown upon application.",
            ],
        );
        reads(
            "Postdoc in moss\n\nTravel skills grants are required upon application. We dive in lakes.",
            &[],
        );
        reads(
            "Requirements\n\n- MSc with Merit or above\n",
            &["required degree+grade: MSc with Merit or above"],
        );
    }

    #[test]
    fn lists_of_which_one_will_do() {
        reads(
            "Lecturer\n\nFor appointment, a candidate must:-\n\nHave a PhD in law;\nHave twelve publication points,\n\nOR\n\nHave thirty publication points;\nBe registered with the relevant professional body\n",
            &[
                "required degree: Have a PhD in law",
                "required publications: Have twelve publication points",
                "required publications: Have thirty publication points",
                "required eligibility: Be registered with the relevant professional body",
            ],
        );
        reads(
            "Lecturer\n\nRequirements\n• A doctorate in law (for a permanent post)\nor\n• A Master's degree in law\n",
            &[
                "required degree: A doctorate in law (for a permanent post)",
                "required degree: A Master's degree in law",
            ],
        );
    }

    #[test]
    fn lists_of_a_policy_and_work_that_is_cut_to_fit() {
        reads(
            "# Postdoc\n\n## Equal opportunity policy\n\n- EEO law, English version\n- EEO law, Spanish version\n",
            &[],
        );
        reads(
            "# Postdoc\n\n## Equal opportunity policy\n\n- Fluent Spanish is required\n- EEO law, Spanish version\n",
            &["required language: Fluent Spanish is required"],
        );
        reads(
            "# Postdoc\n\n## Qualifications\n\n- German, fluent\n- Spanish, some knowledge\n",
            &[
                "required language: German, fluent",
                "required language: Spanish, some knowledge",
            ],
        );
        reads(
            "Description and qualifications\n\nA complete understanding of moss is needed. Projects can be cut to the skills of the candidate.\n",
            &["required skill: A complete understanding of moss is needed."],
        );
        reads(
            "Lecturer\n\nThe skills of the successful candidate should include rowing.\n",
            &["required skill: The skills of the successful candidate should include rowing."],
        );
    }

    #[test]
    fn demands_that_others_make() {
        reads(
            "Preferred qualifications\n\n- Ability to adapt to changing demands in the bog\n- Knowledge of moss\n",
            &[
                "preferred personal: Ability to adapt to changing demands in the bog",
                "preferred skill: Knowledge of moss",
            ],
        );
        reads(
            "Preferred qualifications\n\n- The post demands knowledge of moss\n",
            &["required skill: The post demands knowledge of moss"],
        );
        reads(
            "Lecturer\n\nThe role demands in-depth knowledge of moss.\n",
            &["required skill: The role demands in-depth knowledge of moss."],
        );
    }

    #[test]
    fn what_candidates_are_assessed_on() {
        reads(
            "Qualifications\n\nCandidates will be assessed on:\n\n- Experience with lakes\n- In-depth views of moss\n",
            &[
                "required experience: Experience with lakes",
                "required skill: In-depth views of moss",
            ],
        );
        reads(
            "Application\n\nCandidates will be informed on:\n\n- Rules of the house\n- The next steps\n",
            &[],
        );
    }

    #[test]
    fn headings_that_name_positions_ask_nothing() {
        reads(
            "# Jobs\n\n## Ph.D. and postdoc positions in moss\n\nWe count moss.\n\n**Requirements**\n\n- a boat licence\n",
            &["required skill: a boat licence"],
        );
        reads(
            "# Jobs\n\nA Ph.D. in moss is required.\n\n## Postdoc positions\n\nWe count moss.\n",
            &["required degree: A Ph.D. in moss is required."],
        );
    }

    #[test]
    fn questions_of_a_form_ask_for_nothing() {
        reads(
            "Clerk\n\nHow to apply\n\nPlease answer the questions of the form.\n\n* Do you have a degree in law?\nYes\nNo\n",
            &[],
        );
        reads(
            "Clerk\n\nDo you have a degree in law? Then join us!\n",
            &["required degree: Do you have a degree in law?"],
        );
        reads(
            "Clerk\n\nHow to apply\n\nDo you have a degree in law? Then send us your letter.\n",
            &["required degree: Do you have a degree in law?"],
        );
    }

    #[test]
    fn who_will_have_to_hold_a_degree() {
        for asked in [
            "The applicant will need to be in possession of a doctoral degree in botany.",
            "Appointees will have to be holders of a doctoral degree.",
            "Applicants ought to hold a good PhD.",
            "Applicants are supposed to hold a PhD in botany.",
        ] {
            reads(asked, &[&format!("required degree: {asked}")]);
        }
        reads_nothing("The fellow is expected to hold weekly seminars for PhD students.");
    }

    #[test]
    fn what_nobody_needs() {
        for waived in [
            "We do not require you to speak Dutch.",
            "We don't expect you to speak Dutch.",
            "There is no need to speak Dutch.",
            "You do not have to speak Dutch.",
        ] {
            reads(waived, &[]);
            assert!(
                crate::parse_posting(waived).languages.is_empty(),
                "{waived}"
            );
        }
        reads(
            "Applications must be sent with copies of all papers (not older than three months).",
            &[],
        );
    }

    #[test]
    fn who_is_hoped_for() {
        reads(
            "We are hoping to find a student with an interest in ferns.",
            &["required personal: We are hoping to find a student with an interest in ferns."],
        );
        reads(
            "We are hoping to find ferns with a strong ability to adapt.",
            &[],
        );
        reads(
            "Your profile\n\nAs a person you are a good listener.\n",
            &["required skill: As a person you are a good listener."],
        );
    }

    #[test]
    fn what_it_is_desirable_to_have() {
        reads(
            "Postdoc\n\nQualifications\nApplicants must have a PhD. It is desirable to have good programming skills.\n",
            &[
                "required degree: Applicants must have a PhD.",
                "preferred skill: It is desirable to have good programming skills.",
            ],
        );
        reads(
            "Lecturer\n\nRequirements\n- A Master's degree\n\nThe following will be advantageous:\n\n- Teaching experience\n- Publications in journals\n",
            &[
                "required degree: A Master's degree",
                "preferred experience: Teaching experience",
                "preferred publications: Publications in journals",
            ],
        );
        reads_nothing("The school is old. It is desirable to have lakes near a school.");
    }

    #[test]
    fn what_an_applicant_has_among_the_duties() {
        reads(
            "Researcher\n\nMain task\n\n- Performing research projects\n- An applicant should have a doctoral degree.\n- Applicants must have two publications.\n- The fellow must have responsibility for the boats.\n",
            &[
                "required degree: An applicant should have a doctoral degree.",
                "required publications: Applicants must have two publications.",
            ],
        );
    }

    #[test]
    fn the_name_of_a_degree_goes_on_behind_its_point() {
        reads(
            "The candidate must have a Ph.D. Degree in botany and knowledge of lakes.",
            &[
                "required degree+skill: The candidate must have a Ph.D. Degree in botany and knowledge of lakes.",
            ],
        );
    }

    #[test]
    fn a_position_that_is_named_next() {
        reads(
            "Fern Institute\n\nThe lake unit is seeking to fill the following position as of 1 June 2024:\n\nPhD position (f/m/d)\nin the field of moss\n\n(Code number 17)\n\nYour profile\n\n- tact\n",
            &["required personal: tact"],
        );
        reads(
            "Fern Institute\n\nFor this position we seek:\n\n- a degree in law\n- tact\n",
            &[
                "required degree: a degree in law",
                "required personal: tact",
            ],
        );
    }

    #[test]
    fn a_bracket_in_which_a_word_is_cut_short() {
        reads(
            "Profile\n\n    A degree in law\n    Driving licence (cat. B) is a plus\n    Tact\n",
            &[
                "required degree: A degree in law",
                "preferred eligibility: Driving licence (cat. B) is a plus",
                "required personal: Tact",
            ],
        );
        reads(
            "Knowledge of Dutch and of maps are of advantage but no prerequisite.",
            &[
                "preferred language: Knowledge of Dutch and of maps are of advantage but no prerequisite.",
            ],
        );
    }

    #[test]
    fn what_is_called_a_prerequisite() {
        for asked in [
            "Knowledge of R is a further prerequisite.",
            "Knowledge of R is an additional requirement.",
            "Knowledge of R is another prerequisite for this post.",
        ] {
            reads(asked, &[&format!("required skill: {asked}")]);
        }
        reads(
            "By the law of the state, preconditions for employment are a doctorate and good English.",
            &[
                "required degree+language: By the law of the state, preconditions for employment are a doctorate and good English.",
            ],
        );
        reads(
            "Requirements for recruitment are a doctorate and fluent English.",
            &[
                "required degree+language: Requirements for recruitment are a doctorate and fluent English.",
            ],
        );
        reads("Fluent Dutch is no further requirement.", &[]);
    }

    #[test]
    fn what_stands_in_brackets_beside_the_name_of_a_part() {
        reads(
            "Clerk\n\nMinimum Competencies: (Skills, knowledge, and abilities.)\nProven skills in sewing\nKnowledge of boats\n",
            &[
                "required skill: Proven skills in sewing",
                "required skill: Knowledge of boats",
            ],
        );
        reads(
            "Clerk\n\nMinimum qualifications (required at time of application): A degree in law. Two years of work. Good Dutch is a must.\n",
            &[
                "required degree: A degree in law.",
                "required experience: Two years of work.",
                "required language: Good Dutch is a must.",
            ],
        );
        reads(
            "Clerk\n\nBasic qualifications (at the time of hire): A degree in law.\n",
            &["required degree: A degree in law."],
        );
        // It asks for nothing.
        reads("Clerk\n\nMinimum qualifications: See below.\n", &[]);
        reads("Clerk\n\nPreferred qualifications: Not applicable.\n", &[]);
    }

    #[test]
    fn what_an_item_names_before_its_own_list() {
        reads(
            "Application requirements\n\n1. A degree in botany.\n2. Proficiency in Dutch (one of the following):\n- IELTS 6.5\n- TOEFL 80\n3. Experience with:\n- Boats\n",
            &[
                "required degree: A degree in botany.",
                "required language: Proficiency in Dutch (one of the following):",
                "required language: IELTS 6.5",
                "required language: TOEFL 80",
                "required experience: Boats",
            ],
        );
    }

    #[test]
    fn degrees_that_must_be_held_when_the_work_starts() {
        let post = "The Fern Lab seeks a lab manager.";
        for when in [
            "by the start date",
            "before the starting date",
            "prior to the start date",
            "by the start of the contract",
        ] {
            let asked = format!("A degree in botany is required {when}.");
            reads(
                &format!("{post} {asked}"),
                &[&format!("required degree: {asked}")],
            );
        }
        reads(
            &format!("{post} The start date is required on the form."),
            &[],
        );
    }

    #[test]
    fn items_that_ask_for_nothing() {
        reads(
            "Fellow\n\nRequirements\n\n* A degree in botany\n* Experience with boats is not a must\n* German is not required\n* To have no doctorate yet\n",
            &[
                "required degree: A degree in botany",
                "required eligibility: To have no doctorate yet",
            ],
        );
    }

    #[test]
    fn items_that_ask_beside_what_is_not_required() {
        for item in [
            "experience: Experience with boats, while sails are not required",
            "language: Fluent in Dutch (a certificate is not required)",
            "degree+experience: No prior experience is required, but a degree in law is",
        ] {
            let text = item.split_once(": ").unwrap_or_default().1;
            reads(
                &format!("Fellow\n\nRequirements\n\n* {text}\n"),
                &[&format!("required {item}")],
            );
        }
    }

    #[test]
    fn words_that_begin_with_pre() {
        reads(
            "Fellow\n\nRequirements\n\n- A PhD is a pre-requisite\n- Dutch is a pre\n",
            &[
                "required degree: A PhD is a pre-requisite",
                "preferred language: Dutch is a pre",
            ],
        );
    }

    #[test]
    fn work_that_is_combined() {
        reads(
            "Fellow\n\nYou have the ability to combine work at sea with analyses.\n",
            &["required personal: You have the ability to combine work at sea with analyses."],
        );
        reads_nothing("The school offers the ability to combine work and family.");
    }

    #[test]
    fn what_is_not_required_but_wished_for() {
        reads(
            "No prior experience with boats is required but is considered a bonus.",
            &[
                "preferred experience: No prior experience with boats is required but is considered a bonus.",
            ],
        );
        reads("No prior experience with boats is required.", &[]);
        reads(
            "Experience with boats is required.",
            &["required experience: Experience with boats is required."],
        );
    }

    #[test]
    fn degrees_amid_the_tasks() {
        reads(
            "Postdoc\n\nWorking field:\n- Participation in projects\n- Supervision of theses\n\n- Successfully completed university degree in botany\n",
            &["required degree: Successfully completed university degree in botany"],
        );
    }

    #[test]
    fn lines_over_other_openings_ask_for_nothing() {
        reads(
            "Bachelor thesis on moss\n\nRequirements: good knowledge of boats.\n\nPhD and postdoc positions\n\nWrite to us.\n",
            &["required skill: good knowledge of boats."],
        );
        reads(
            "# Fellow\n\n## Requirements\n\n- Experience in postdoc positions\n",
            &["required experience: Experience in postdoc positions"],
        );
    }

    #[test]
    fn whom_one_hopes_to_find() {
        reads(
            "I am hoping to find someone with 1) an interest in moss, and 2) previous field experience.",
            &[
                "required personal: an interest in moss",
                "required experience: previous field experience.",
            ],
        );
        reads("We hope to find new moss with drones.", &[]);
    }

    #[test]
    fn what_pay_depends_on_and_how_one_feels() {
        reads(
            "Fellow\n\nDesired:\n- Readiness for night shifts\n\nOverpayment is possible depending on qualifications and experience.\n",
            &["preferred personal: Readiness for night shifts"],
        );
        reads(
            "You are a good communicator and you feel at home in an academic setting.",
            &[
                "required personal: You are a good communicator and you feel at home in an academic setting.",
            ],
        );
    }

    #[test]
    fn a_heading_above_the_essential_and_the_desirable() {
        reads(
            "# Fellow\n\n## Experience\n\n### Essential\n- Field work in bogs\n\n### Desirable\n- Supervision\n\n## Eligibility\n\n### Essential\n- Field work in fens\n",
            &[
                "required experience: Field work in bogs",
                "preferred experience: Supervision",
                "required skill: Field work in fens",
            ],
        );
    }

    #[test]
    fn lines_that_begin_with_praise_are_no_headings() {
        reads(
            "Fellow\n\nStrong qualifications\n\n- a boat\n",
            &["required skill: a boat"],
        );
        reads(
            "# Fellow\n\n## Requirements\n\nDegree in botany\n\nGood communication skills\n\nExperience with boats\n",
            &[
                "required degree: Degree in botany",
                "required skill: Good communication skills",
                "required experience: Experience with boats",
            ],
        );
        reads(
            "Fellow\n\nEssential qualification: PhD in botany\n\nDesirable qualification: Experience with boats\n",
            &[
                "required degree: PhD in botany",
                "preferred experience: Experience with boats",
            ],
        );
    }

    #[test]
    fn who_is_called_for() {
        let read =
            |text: &str, expected: &str| reads(&format!("The school is old. {text}"), &[expected]);
        read(
            "Individuals working on large boats are especially encouraged to apply.",
            "preferred personal: Individuals working on large boats are especially encouraged to apply.",
        );
        read(
            "We would prefer a rower with a PhD.",
            "preferred degree: We would prefer a rower with a PhD.",
        );
        read(
            "For appointment as professor, a PhD is required.",
            "required degree: For appointment as professor, a PhD is required.",
        );
        read(
            "Candidates should be within five years of their PhD.",
            "required degree+eligibility: Candidates should be within five years of their PhD.",
        );
        read(
            "Candidates may have expertise in law or botany.",
            "preferred skill: Candidates may have expertise in law or botany.",
        );
        reads_nothing("The school is old. Dedicated funding will be available for three years.");
        reads_nothing("The school is old. You will work alongside experts in the field.");
    }

    #[test]
    fn words_that_may_be_of_the_house_or_of_who_is_sought() {
        for sought in [
            "We are seeking experienced scientists.",
            "We are looking for experienced researchers and engineers.",
            "We are seeking experts in the field of moss.",
            "Applicants should have diverse backgrounds in physics or biology.",
            "Candidates may have no more than 3 years of postdoctoral experience.",
            "Applicants may have obtained their PhD no more than 5 years ago.",
            "Applicants may have at most five years of experience.",
        ] {
            let found = asked(&format!("Postdoc in ferns\n\n{sought}\n"));
            let required = |found: &String| found.starts_with("required");
            assert!(
                found.len() == 1 && found.iter().all(required),
                "{sought} {found:?}"
            );
        }
        for other in [
            "CPR data from Danish registers will be used.",
            "The project requires first aid.",
            "UK residents enjoy free care.",
            "What we offer\n\n- CPR and first aid courses",
        ] {
            reads_nothing(&format!("Postdoc in ferns\n\n{other}\n"));
        }
        reads(
            "Postdoc in ferns\n\nRequirements\n\n- Entry: A master's degree in biology\n- Availability: weekends and evenings\n",
            &[
                "required degree: Entry: A master's degree in biology",
                "required skill: Availability: weekends and evenings",
            ],
        );
    }

    #[test]
    fn what_is_told_of_the_person() {
        reads(
            "# Fellow\n\n## About you\n\nYou understand how boats float. You think in systems. You do not need to know lichens.\n",
            &[
                "required skill: You understand how boats float.",
                "required skill: You think in systems.",
            ],
        );
        reads_nothing("The school is old. You need not have a PhD.");
        reads_nothing("The school is old. There is no need for prior experience with boats.");
        reads(
            "# Fellow\n\n## Fern Institute of Lakes\n\nYou will have a first degree and experience at sea. Experience with boats would be an advantage. Our staff have excellent skills.\n",
            &[
                "required degree+experience: You will have a first degree and experience at sea.",
                "preferred experience: Experience with boats would be an advantage.",
            ],
        );
    }

    #[test]
    fn what_is_told_of_others_or_given() {
        for told in [
            "You begin in May 2024.",
            "You earn 3000 EUR a month.",
            "You spend two days a week in Oslo.",
            "You report to the dean.",
            "You decide your own hours.",
            "You and your family get a flat.",
            "Candidates from all over the world.",
            "Applicants without a visa.",
        ] {
            reads_nothing(&format!("# Fellow\n\n## Your profile\n\n{told}\n"));
        }
        for told in [
            "Students have English as a working language.",
            "Applicants have a PhD on average.",
            "Knowledge of the coast is an advantage we have.",
        ] {
            reads_nothing(&format!("# Fellow\n\n## About us\n\n{told}\n"));
        }
        for told in [
            "Students attending our school are encouraged to apply.",
            "Applicants needing a visa are encouraged to apply.",
        ] {
            reads_nothing(&format!("The school is old. {told}"));
        }
        for told in [
            "You will have colleagues who support you.",
            "The student will have a supervisor who guides the thesis.",
        ] {
            reads_nothing(&format!("# Fellow\n\n## What we offer\n\n{told}\n"));
        }
    }

    #[test]
    fn who_somebody_is_among_the_duties() {
        reads(
            "Responsibilities\n\n- The applicants should be enthusiastic and motivated.\n- The fellow should develop new skills\n- Teach rowing\n",
            &["required personal: The applicants should be enthusiastic and motivated."],
        );
        reads(
            "Requirements\n\n- Skills in boats (and sails, if possible)\n",
            &["required skill: Skills in boats (and sails, if possible)"],
        );
    }

    #[test]
    fn whom_a_post_is_open_to() {
        reads(
            "The school is old. This studentship is open to UK students only.",
            &["required eligibility: This studentship is open to UK students only."],
        );
        reads_nothing("The school is old. UK students live in the town.");
        reads(
            "# Fellow\n\n*Essential*\n\n1. A PhD in botany.\n2. Teaching experience.\n\n*Desirable*\n\n1. Knowledge of boats.\n",
            &[
                "required degree: A PhD in botany.",
                "required experience: Teaching experience.",
                "preferred skill: Knowledge of boats.",
            ],
        );
    }

    #[test]
    fn brackets_within_brackets() {
        let row = "Experience with boats (e.g. knots (of any kind), sails, and nets) would be an advantage.";
        reads(
            &format!("The school is old. {row}"),
            &[&format!("preferred experience: {row}")],
        );
        reads(
            "Requirements\n\n- Knowledge of the Boat Building Initiative (BBI)\n- First aid certified\n- Australian work rights\n",
            &[
                "required skill: Knowledge of the Boat Building Initiative (BBI)",
                "required eligibility: First aid certified",
                "required eligibility: Australian work rights",
            ],
        );
    }

    #[test]
    fn topics_of_interest_are_no_demands() {
        let areas = "interested in one of these areas:\n\n- Boat building\n- Peat bogs\n- Moss and lichens\n";
        reads_nothing(&format!(
            "Candidates\n\nWe are particularly looking for candidates {areas}"
        ));
        reads_nothing(&format!(
            "The school is old. We are seeking students {areas}"
        ));
        reads(
            "The school is old. We seek staff with experience in one of these areas:\n\n- Boat building\n- Peat bogs\n",
            &[
                "required experience: Boat building",
                "required experience: Peat bogs",
            ],
        );
    }

    #[test]
    fn who_is_sought_is_described() {
        let read =
            |text: &str, expected: &str| reads(&format!("The school is old. {text}"), &[expected]);
        read(
            "We are looking for a faculty member that puts the crew first.",
            "required personal: We are looking for a faculty member that puts the crew first.",
        );
        read(
            "We would like a colleague who is used to lakes.",
            "required personal: We would like a colleague who is used to lakes.",
        );
        read(
            "I invite suitably motivated applicants to apply for a grant on moss.",
            "required personal: I invite suitably motivated applicants to apply for a grant on moss.",
        );
        read(
            "I am especially interested in motivated students who ask questions.",
            "preferred personal: I am especially interested in motivated students who ask questions.",
        );
        read(
            "We value candidates who have experience with boats.",
            "preferred experience: We value candidates who have experience with boats.",
        );
        reads_nothing("The school is old. We are looking for a postdoc that will map the lake.");
        reads_nothing("The school is old. We seek students interested in pursuing a PhD.");
    }

    #[test]
    fn what_a_part_says_already_is_not_asked_again() {
        reads(
            "Qualifications\n\n- A degree in law\n- Must have defended their thesis by May\n\nApplicants for this post must meet the required qualifications to be appointed.\n",
            &[
                "required degree: A degree in law",
                "required degree: Must have defended their thesis by May",
            ],
        );
    }

    #[test]
    fn what_is_spoken_stands_in_a_bracket() {
        reads(
            "Requirements\n\n- Fluent in Dutch (verbal and written skills)\n- A valid GATE score\n- Test driven work\n",
            &[
                "required language: Fluent in Dutch (verbal and written skills)",
                "required grade: A valid GATE score",
                "required skill: Test driven work",
            ],
        );
    }

    #[test]
    fn what_a_bracket_wishes() {
        reads(
            "Requirements\n\n- Danish (B2, desirable)\n- Experience with winds (not essential, but an advantage)\n- Rowing (level B2 in Danish is needed)\n",
            &[
                "preferred language: Danish (B2, desirable)",
                "preferred experience: Experience with winds (not essential, but an advantage)",
                "required language: Rowing (level B2 in Danish is needed)",
            ],
        );
        reads(
            "Requirements\n\n- A PhD in botany, C1 level desirable\n- English, C1 level desirable\n",
            &[
                "required degree: A PhD in botany, C1 level desirable",
                "preferred language: English, C1 level desirable",
            ],
        );
        reads(
            "The school is old. Westhaven College offers a pension plan and health insurance to candidates who must have a PhD in botany.",
            &[
                "required degree: Westhaven College offers a pension plan and health insurance to candidates who must have a PhD in botany.",
            ],
        );
    }

    #[test]
    fn what_is_sent_in_is_described() {
        reads_nothing(
            "The school is old. Applicants should include a statement that tells how their experience with boats fits the crew.",
        );
        reads_nothing(
            "The school is old. Scholars with the right qualifications are kindly invited to submit their applications including:\n\n- outlines of concepts for teaching\n- a vision for boats\n- names of three referees\n",
        );
        reads_nothing(
            "The school is old. As engaged citizens of the town, we seek to advance a positive environment.",
        );
    }

    #[test]
    fn what_somebody_has_done() {
        reads(
            "Duties\n\n- Teach rowing\n- Must travel to lakes\n- Must be used to the sea\n- Meet guests\n",
            &["required skill: Must be used to the sea"],
        );
        reads(
            "Your profile\n\nWe expect you to:\n\n- Have good Dutch\n- Have built boats of wood\n",
            &[
                "required language: Have good Dutch",
                "required experience: Have built boats of wood",
            ],
        );
        reads(
            "Preferred qualifications\n\n- Experience in meeting the needs of a crew and in tools for those needs\n",
            &[
                "preferred experience: Experience in meeting the needs of a crew and in tools for those needs",
            ],
        );
    }

    #[test]
    fn a_commitment_that_stands_alone() {
        reads(
            "Duties\n\nYou will teach rowing. Must demonstrate a commitment to the diversity of the crew.\n",
            &["required personal: Must demonstrate a commitment to the diversity of the crew."],
        );
        reads(
            "Requirements\n\nDemonstrated commitment to equity and inclusion.\n",
            &["required personal: Demonstrated commitment to equity and inclusion."],
        );
        reads_nothing("Our commitment to diversity is known to all at the lake.");
    }

    #[test]
    fn who_the_person_is_amid_the_duties() {
        reads(
            "Your mission\nYou are a person who has experience from the sea, and you are known for it.\n",
            &[
                "required experience: You are a person who has experience from the sea, and you are known for it.",
            ],
        );
        reads_nothing("Your mission\nYou are responsible for the boats.\n");
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        assert_eq!(asked(text), Vec::<String>::new(), "{text}");
    }

    #[test]
    fn a_row_that_will_be_an_advantage_is_wished_for() {
        let row = "Experience with boats, knowledge of moss and drawing skills";
        for wish in [
            "would be an advantage.",
            "will be an asset.",
            "will be considered an advantage.",
            "will be added advantages.",
        ] {
            let text = format!("Requirements\n\n{row} {wish}\n");
            let expected = format!("preferred experience+skill: {row} {wish}");
            reads(&text, &[&expected]);
        }
        reads(
            "You have a degree in law, experience with boats, and drawing skills will be a plus.",
            &[
                "required degree+experience+skill: You have a degree in law, experience with boats, and drawing skills will be a plus.",
            ],
        );
    }

    #[test]
    fn who_has_something_is_welcome() {
        let focus = "Applicants with a modern focus are especially encouraged to apply.";
        reads(focus, &[&format!("preferred personal: {focus}")]);
        reads_nothing("Applicants with family responsibilities are encouraged to apply.");
        reads_nothing("Applicants with a disability are especially encouraged to apply.");
        reads_nothing("Applicants are especially encouraged to apply with their families.");
    }

    #[test]
    fn who_is_committed_is_sought() {
        reads(
            "The school seeks candidates committed to open science.",
            &["required personal: The school seeks candidates committed to open science."],
        );
        reads_nothing("The school is committed to open science.");
        reads(
            "Fern University searches for a motivated assistant in botany.",
            &["required personal: Fern University searches for a motivated assistant in botany."],
        );
        reads_nothing("The telescope searches for distant planets.");
        let favours = "Preference will be given to those with expertise in moss, but the post is open to all regardless of experience.";
        reads(
            favours,
            &[&format!("preferred experience+skill: {favours}")],
        );
    }

    #[test]
    fn what_a_label_says_is_asked() {
        reads(
            "Lecturer\n\nEssential Qualifications: M.Sc. in oceanography or geology with good marks.\n",
            &["required degree+grade: M.Sc. in oceanography or geology with good marks."],
        );
        reads_nothing("Lecturer\n\nLevel of qualification: PhD\n");
        reads_nothing("Requirements\n\n- Job profile: Postdoctoral Appointee\n");
    }

    #[test]
    fn what_is_done_when_necessary_is_not_asked() {
        reads_nothing(
            "Duties:\n\nSupervise students at doctoral level, develop courses when necessary.\n",
        );
        reads_nothing(
            "Duties:\n\nUse skills of the team where necessary, and repair boats as necessary.\n",
        );
    }

    #[test]
    fn what_is_asked_in_addition() {
        let parts = "Basic qualifications\n\nA degree in law.\n\nAdditional qualifications\n\nPhD by the start date.\n";
        reads(
            parts,
            &[
                "required degree: A degree in law.",
                "preferred degree: PhD by the start date.",
            ],
        );
        // Another part is about what is wished for.
        reads(
            &format!("{parts}\nPreferred qualifications\n\nKnowledge of moss.\n"),
            &[
                "required degree: A degree in law.",
                "required degree: PhD by the start date.",
                "preferred skill: Knowledge of moss.",
            ],
        );
    }

    #[test]
    fn names_behind_a_title_go_on() {
        reads(
            "Requirements\n\n- A degree in law\n\nPlease email a CV to Dr. Ann Berg (ann@fern.example) that includes:\n\n1. A letter\n",
            &["required degree: A degree in law"],
        );
        reads_nothing("The email subject should be “MS – Moss of the north”.");
    }

    #[test]
    fn what_is_weighed_at_the_deadline() {
        reads(
            "Qualifications\n\nIt is considered advantageous if your degree is recent at the deadline for applications. Great importance will be attached to personal qualities.\n",
            &[
                "preferred degree: It is considered advantageous if your degree is recent at the deadline for applications.",
                "required personal: Great importance will be attached to personal qualities.",
            ],
        );
        reads_nothing("Qualifications\n\nYour degree will be attached to the application.\n");
    }

    #[test]
    fn what_each_of_two_positions_asks() {
        reads(
            "Two posts are open.\n\nRequirements PhD: MSc in physics, mathematics or oceanography; good marks.\nRequirements postdoc: PhD in a relevant field; a driving licence.\n",
            &[
                "required degree+grade: MSc in physics, mathematics or oceanography; good marks.",
                "required degree+eligibility: PhD in a relevant field; a driving licence.",
            ],
        );
    }

    #[test]
    fn what_the_ideal_candidate_has() {
        reads(
            "The ideal candidate must have:\n\n- a degree in law\n- skills in Python\n",
            &[
                "preferred degree: a degree in law",
                "preferred skill: skills in Python",
            ],
        );
        reads_nothing("Please specify which position you would like to be considered for.");
        // The posting itself calls the list its requirements.
        for above in [
            "The ideal candidate meets the following requirements:",
            "## Requirements\n\nThe ideal candidate has:",
            "Minimum requirements\n\nOur ideal candidate will have:",
        ] {
            reads(
                &format!("{above}\n\n- a degree in law\n- skills in Python\n"),
                &[
                    "required degree: a degree in law",
                    "required skill: skills in Python",
                ],
            );
        }
        for above in [
            "## Qualifications\n\nThe ideal candidate has:",
            "## Requirements\n\nIdeally, you have:",
        ] {
            reads(
                &format!("{above}\n\n- a degree in law\n- skills in Python\n"),
                &[
                    "preferred degree: a degree in law",
                    "preferred skill: skills in Python",
                ],
            );
        }
    }

    #[test]
    fn what_is_yet_to_be_had() {
        reads(
            "Requirements\n\nRecent or soon to be completed PhD in physics\n",
            &["required degree: Recent or soon to be completed PhD in physics"],
        );
    }

    #[test]
    fn what_asks_nothing_of_the_candidate() {
        reads_nothing("Applications are invited from eligible candidates for the post of fellow.");
        reads_nothing("We seek to understand how cells acquire new skills.");
        reads_nothing("We are looking for a PhD candidate to join the project.");
        reads_nothing("The candidate will work with experienced engineers.");
        reads_nothing("The school has a strong background in acoustics.");
        reads_nothing("Applicants should send a CV and a letter on their interest in the topic.");
        reads_nothing("Applicants should also provide their three best publications.");
        reads_nothing("Women with relevant qualifications are encouraged to apply.");
        reads_nothing("The work is expected to result in high impact publications.");
        reads_nothing("At present 900 students are enrolled in our courses.");
        reads_nothing("If you have an interest in Finnish, we offer courses.");
        reads_nothing("Requirements\n\nThe department has a long track record.\n");
        reads_nothing("How to apply\n\n- CV\n- Diplomas and grades\n- Names of two referees\n");
    }

    #[test]
    fn sentences_that_ask() {
        reads(
            "Applicants must have a PhD in botany.",
            &["required degree: Applicants must have a PhD in botany."],
        );
        reads(
            "We are looking for a motivated biologist.",
            &["required personal: We are looking for a motivated biologist."],
        );
        reads(
            "The group works on ice. Good programming skills are required.",
            &["required skill: Good programming skills are required."],
        );
        reads(
            "The group works on ice. Experience with drones is a plus.",
            &["preferred experience: Experience with drones is a plus."],
        );
        reads(
            "The position requires a publication record.",
            &["required publications: The position requires a publication record."],
        );
        reads(
            "Are you experienced in field work?",
            &["required experience: Are you experienced in field work?"],
        );
        reads(
            "Candidates must be eligible to work in Canada.",
            &["required eligibility: Candidates must be eligible to work in Canada."],
        );
    }

    #[test]
    fn a_list_asks_what_its_heading_asks() {
        reads(
            "Requirements\n\n- PhD in physics\n- Matlab\n- Able to work in a team\n",
            &[
                "required degree: PhD in physics",
                "required skill: Matlab",
                "required personal: Able to work in a team",
            ],
        );
        reads(
            "Preferred qualifications\n\n- Experience in teaching\n- Knowledge of French\n",
            &[
                "preferred experience: Experience in teaching",
                "preferred language: Knowledge of French",
            ],
        );
        reads(
            "About the job\n\nThe candidate should have:\n- a degree in law\n- good grades\n",
            &[
                "required degree: a degree in law",
                "required grade: good grades",
            ],
        );
        reads(
            "The ideal researcher will;\n\n- have a PhD in botany\n- be fluent in Dutch\n",
            &[
                "preferred degree: have a PhD in botany",
                "preferred language: be fluent in Dutch",
            ],
        );
        // Lines that lost their markers.
        reads(
            "Your profile\n\nMSc in geology.\n\nExperience with GIS. Field work counts too.\n\nDriving licence.\n",
            &[
                "required degree: MSc in geology.",
                "required experience: Experience with GIS. Field work counts too.",
                "required eligibility: Driving licence.",
            ],
        );
    }

    #[test]
    fn qualifications_in_something() {
        for line in [
            "You have a strong profile in botany.",
            "You have excellent qualifications in the law of lakes.",
        ] {
            assert_eq!(
                asked(&format!("Requirements\n\n{line}\n")).len(),
                1,
                "{line}"
            );
        }
    }

    #[test]
    fn persons_who_are_sought_or_favoured() {
        reads_nothing("We seek new colleagues for the choir.");
        reads_nothing("Preference will be given to women with equal merit.");
        reads_nothing("The group works on ice. Knowledge of Slovak is not required.");
        reads(
            "We seek an outstanding postdoc to join the group.",
            &["required personal: We seek an outstanding postdoc to join the group."],
        );
        reads(
            "We invite applications from scholars whose work lies between law and physics.",
            &[
                "required personal: We invite applications from scholars whose work lies between law and physics.",
            ],
        );
        reads(
            "Preference will be given to applicants who can teach law.",
            &["preferred personal: Preference will be given to applicants who can teach law."],
        );
        reads(
            "Applicants with a background in chemistry are encouraged to apply.",
            &[
                "preferred experience: Applicants with a background in chemistry are encouraged to apply.",
            ],
        );
    }

    #[test]
    fn sentences_that_name_their_requirements() {
        reads_nothing("Requirements for the course include a fee.");
        reads_nothing("Appointment requires consent of the office.");
        reads(
            "The school is old. Qualifications for the post include a degree in law.",
            &["required degree: Qualifications for the post include a degree in law."],
        );
        reads(
            "The school is old. Appointment requires a background check.",
            &["required eligibility: Appointment requires a background check."],
        );
        reads(
            "The school is old. A commitment to diversity is required.",
            &["required personal: A commitment to diversity is required."],
        );
        reads(
            "The school is old.\n\nRequirements: Applicants should have: (i) a degree in law, (ii) fluent Dutch.\n",
            &[
                "required degree: a degree in law",
                "required language: fluent Dutch.",
            ],
        );
    }

    #[test]
    fn what_is_sent_in_is_no_qualification() {
        reads_nothing("Candidates must submit a CV, proof of citizenship and their diplomas.");
        reads_nothing("Applicants should apply in confidence before noon.");
        reads_nothing(
            "How to apply\n\nYou should also:\n- send me an application that says how you fit the profile\n- wait for the interviews in May\n",
        );
        reads(
            "Botanist\n\nCandidate profile\n\nIf you apply for this position, please try to match your strengths and interests with the following:\n- Can you build a boat?\n- Can you read a map?\n",
            &[
                "required skill: Can you build a boat?",
                "required skill: Can you read a map?",
            ],
        );
    }

    #[test]
    fn sentences_that_say_how_strongly_they_ask() {
        let read = |text: &str, expected: &[&str]| {
            reads(&format!("The school is old. {text}"), expected);
        };
        read(
            "It is a strict requirement to have a degree in law.",
            &["required degree: It is a strict requirement to have a degree in law."],
        );
        read(
            "A degree in law is required at the time of appointment.",
            &["required degree: A degree in law is required at the time of appointment."],
        );
        read(
            "You will travel a lot, so a driving licence is an advantage.",
            &[
                "preferred eligibility: You will travel a lot, so a driving licence is an advantage.",
            ],
        );
        read(
            "The holder will widen our work by seeking grants and publishing.",
            &[],
        );
        read(
            "The position is open only to citizens of Malta.",
            &["required eligibility: The position is open only to citizens of Malta."],
        );
        read(
            "If you are passionate about maps, we would love to hear from you.",
            &[
                "required personal: If you are passionate about maps, we would love to hear from you.",
            ],
        );
        read(
            "Experience with lathes is highly recommended.",
            &["preferred experience: Experience with lathes is highly recommended."],
        );
        // A bracket does not part what is asked from how strongly; nor does a comma in a row.
        read(
            "Experience with boats (rowing, sailing or similar) would be helpful.",
            &[
                "preferred experience: Experience with boats (rowing, sailing or similar) would be helpful.",
            ],
        );
        read(
            "Experience with boats, knowledge of winds, and skills in knots are desirable.",
            &[
                "preferred experience+skill: Experience with boats, knowledge of winds, and skills in knots are desirable.",
            ],
        );
        read(
            "Good command of English (German is not required) is essential.",
            &["required language: Good command of English (German is not required) is essential."],
        );
    }

    #[test]
    fn a_short_form_before_a_list() {
        reads(
            "Fellow\n\nApplicants should hold a Ph.D. in botany and have experience in one of these areas:\n- mosses;\n- lichens;\n",
            &[
                "required degree+experience: Applicants should hold a Ph.D. in botany and have experience in one of these areas:",
                "required experience: mosses",
                "required experience: lichens",
            ],
        );
    }

    #[test]
    fn lists_within_lists() {
        reads(
            "Requirements\n\n- Experience with boats\n- Ideally\n  - Knowledge of winds\n  - A sailing licence\n",
            &[
                "required experience: Experience with boats",
                "preferred skill: Knowledge of winds",
                "preferred skill: A sailing licence",
            ],
        );
        reads(
            "The school is old.\n\nYou need to hold a doctorate in law or a related subject and an interest in one of these:\n\n- Experience with courts\n- Knowledge of treaties\n",
            &[
                "required degree+personal: You need to hold a doctorate in law or a related subject and an interest in one of these:",
                "required experience: Experience with courts",
                "required skill: Knowledge of treaties",
            ],
        );
        // A sentence that was broken behind a comma is no list.
        reads(
            "The school is old.\n\nApplicants should have a doctorate in astronomy, meteorology,\ngeology or a related subject.\n",
            &[
                "required degree: Applicants should have a doctorate in astronomy, meteorology, geology or a related subject.",
            ],
        );
    }

    #[test]
    fn running_text_behind_a_label() {
        reads(
            "The school is old.\n\nContact: Jane Doe, room 3. Applicants must have a degree in law. They need good English.\n",
            &[
                "required degree: Applicants must have a degree in law.",
                "required language: They need good English.",
            ],
        );
        reads(
            "The school is old.\n\nRequirements: A degree in law is needed. Experience with courts is an asset.\n",
            &[
                "required degree: A degree in law is needed.",
                "preferred experience: Experience with courts is an asset.",
            ],
        );
        // A line that ends in an article or a preposition goes on.
        reads(
            "The school is old.\n\nFor this kind of work a candidate should have a\nMaster's degree in law or history and knowledge of\nDutch courts.\n",
            &[
                "required degree+skill: For this kind of work a candidate should have a Master's degree in law or history and knowledge of Dutch courts.",
            ],
        );
    }

    #[test]
    fn sentences_among_the_qualifications() {
        reads(
            "Botanist\n\nYour profile\n\nYou communicate clearly and are willing to travel. You will travel with an experienced team.\n",
            &["required personal: You communicate clearly and are willing to travel."],
        );
        reads(
            "Botanist\n\nRequirements\n\n- a degree in botany\n- The salary is that of the collective agreement.\n",
            &["required degree: a degree in botany"],
        );
        reads_nothing("The school is old. No prior experience with boats is expected.");
        reads_nothing("The school is old. The working language of the school is Dutch.");
    }

    #[test]
    fn students_behind_a_degree_in_brackets_hold_none_yet() {
        reads(
            "Requirements\n\n- Good Dutch\n- Experience with research (PhD) students\n",
            &[
                "required language: Good Dutch",
                "required experience: Experience with research (PhD) students",
            ],
        );
    }

    #[test]
    fn an_item_that_names_the_post_asks_nothing() {
        reads(
            "Requirements\n\n- Full-time, fixed-term (two years) postdoctoral researcher position\n- Good Dutch\n- A driving licence\n",
            &[
                "required language: Good Dutch",
                "required eligibility: A driving licence",
            ],
        );
    }

    #[test]
    fn what_is_mandatory_for_the_post() {
        reads(
            "The school is old. The Fern test is mandatory for this post.",
            &["required skill: The Fern test is mandatory for this post."],
        );
        reads_nothing("The school is old. The Fern test is mandatory for all sensors.");
        reads_nothing("The school is old. This post is essential for the work of the museum.");
    }

    #[test]
    fn what_is_merely_wished() {
        reads(
            "The school is old. Python or a similar language would be an asset.",
            &["preferred skill: Python or a similar language would be an asset."],
        );
        reads(
            "The school is old. Python is a bonus. You will be paid a bonus.",
            &["preferred skill: Python is a bonus."],
        );
        reads(
            "Requirements\n\nA PhD in law. Python or a similar language would be an asset. A focus on maps is required.\n",
            &[
                "required degree: A PhD in law.",
                "preferred skill: Python or a similar language would be an asset.",
                "required skill: A focus on maps is required.",
            ],
        );
        reads(
            "The school is old. We are particularly interested in a researcher with a background in maps.",
            &[
                "preferred experience: We are particularly interested in a researcher with a background in maps.",
            ],
        );
        reads(
            "The school is old. You may hold a doctorate in law.",
            &["preferred degree: You may hold a doctorate in law."],
        );
        reads_nothing(
            "The school is old. The student must describe their experience with maps in the letter.",
        );
        reads_nothing("The school is old. A focus on maps is required.");
        reads_nothing("The school is old. A start in May would be preferred.");
        reads_nothing("The school is old. Our gardens are a plus.");
        reads_nothing("The school is old. Work is hard; no experience with boats is needed.");
        reads(
            "The school is old. To meet the demands of this post, long and varied experience in one or several of these fields is required.",
            &[
                "required experience: To meet the demands of this post, long and varied experience in one or several of these fields is required.",
            ],
        );
        reads(
            "The school is old.\n\nCountry: Malta. Applicants must hold a degree in law.\n",
            &["required degree: Applicants must hold a degree in law."],
        );
    }

    #[test]
    fn what_the_employer_says_of_itself() {
        reads_nothing("The school is old. We are particularly interested in studying moss.");
        reads_nothing("The school is old. We believe that flexibility is important.");
        reads_nothing("The school is old. Priority will be given to courses in law.");
        reads(
            "The school is old. We require flexibility.",
            &["required personal: We require flexibility."],
        );
    }

    #[test]
    fn openings_are_no_demands() {
        reads_nothing(
            "The school is old.\n\nWe are looking for:\n\n- two postdocs\n- one PhD student\n- https://school.example/jobs\n",
        );
    }

    #[test]
    fn terms_and_their_descriptions() {
        reads(
            "<h1>Botanist</h1><p>The school is old.</p><dl><dt>Requirements</dt><dd>a degree in botany</dd><dd>fluent Dutch</dd></dl>",
            &[
                "required degree: a degree in botany",
                "required language: fluent Dutch",
            ],
        );
    }

    #[test]
    fn what_stands_behind_a_list_is_no_item() {
        reads(
            "Botanist\n\nRequirements\n\n- a degree in botany\n- knowledge of mosses\n- fluent Dutch. Please send your letter to our office by mail.\n",
            &[
                "required degree: a degree in botany",
                "required skill: knowledge of mosses",
                "required language: fluent Dutch.",
            ],
        );
        reads(
            "Botanist\n\nRequirements\n\n- a degree in botany\n- knowledge of mosses\n- fluent Dutch  Our garden was founded in 1820.\n",
            &[
                "required degree: a degree in botany",
                "required skill: knowledge of mosses",
                "required language: fluent Dutch",
            ],
        );
        // Each item has two sentences.
        reads(
            "Botanist\n\nRequirements\n\n- a degree in botany. The subject counts.\n- knowledge of mosses. They are our focus.\n- a licence. You will drive a lot.\n",
            &[
                "required degree: a degree in botany. The subject counts.",
                "required skill: knowledge of mosses. They are our focus.",
                "required skill: a licence. You will drive a lot.",
            ],
        );
    }

    #[test]
    fn lists_that_were_lost_behind_their_colon() {
        reads(
            "The school is old. Applicants to the doctoral programme must be eligible in accordance with at least one of the following: In order to succeed as a botanist here you need to be persevering.",
            &[
                "required eligibility: Applicants to the doctoral programme must be eligible in accordance with at least one of the following:",
                "required personal: In order to succeed as a botanist here you need to be persevering.",
            ],
        );
        // Whatever leads up to them, these are demands.
        reads(
            "The school is old.\n\nAdditionally, your CV shows:\n\n- a degree in botany\n- knowledge of mosses\n- experience with ferns\n",
            &[
                "required degree: a degree in botany",
                "required skill: knowledge of mosses",
                "required experience: experience with ferns",
            ],
        );
        reads_nothing(
            "The school is old.\n\nYour application holds:\n\n- a degree certificate\n- grades and diplomas\n- a CV\n",
        );
        // A number behind a short form.
        reads(
            "The school is old. Applicants must hold a degree according to art. 6 or n. 12 of the act.",
            &[
                "required degree: Applicants must hold a degree according to art. 6 or n. 12 of the act.",
            ],
        );
    }

    #[test]
    fn the_name_of_the_next_list_is_no_part_of_an_item() {
        reads(
            "Botanist\n\nYour profile\n\n- a degree in botany\n- knowledge of mosses We offer\n- a garden\n- a pension\n",
            &[
                "required degree: a degree in botany",
                "required skill: knowledge of mosses",
            ],
        );
        reads(
            "Botanist\n\nYour profile\n\n- a degree in botany\n- Excellent Writing Skills\n- Knowledge of Mosses\n",
            &[
                "required degree: a degree in botany",
                "required skill: Excellent Writing Skills",
                "required skill: Knowledge of Mosses",
            ],
        );
    }

    #[test]
    fn sentences_that_ask_before_their_list() {
        reads(
            "The school is old.\n\nYou are an enthusiastic botanist with long experience in drawing mosses, lichens and ferns of all kinds, who brings the following profile to our garden:\n\n- a degree in botany\n- fluent Dutch\n",
            &[
                "required experience+personal: You are an enthusiastic botanist with long experience in drawing mosses, lichens and ferns of all kinds, who brings the following profile to our garden:",
                "required degree: a degree in botany",
                "required language: fluent Dutch",
            ],
        );
        reads(
            "The school is old.\n\nThe ideal candidate has skills and experience in several of these areas:\n\n- knowledge of mosses\n- knowledge of ferns\n",
            &[
                "preferred skill: knowledge of mosses",
                "preferred skill: knowledge of ferns",
            ],
        );
        reads_nothing("The school is old. Committed staff are a crucial factor for the school.");
        reads_nothing(
            "The school is old. You will have duties at the hospital of the town and at the two clinics beside the river, which lead to clinical skills.",
        );
    }

    #[test]
    fn wishes_whose_name_ran_into_the_item_before() {
        reads(
            "Botanist\n\nEssential skills\n\n- knowledge of mosses\n- experience with ferns *Ideal Skills*\n- knowledge of lichens\n- knowledge of fungi\n",
            &[
                "required skill: knowledge of mosses",
                "required experience: experience with ferns",
                "preferred skill: knowledge of lichens",
                "preferred skill: knowledge of fungi",
            ],
        );
        reads(
            "Botanist\n\nQualifications Essential • knowledge of mosses • experience with ferns Desirable • knowledge of lichens • knowledge of fungi\n",
            &[
                "required skill: knowledge of mosses",
                "required experience: experience with ferns",
                "preferred skill: knowledge of lichens",
                "preferred skill: knowledge of fungi",
            ],
        );
        reads(
            "Botanist\n\nQualifications\n\n- knowledge of mosses Essential\n- experience with ferns Desirable\n- knowledge of lichens Essential\n",
            &[
                "required skill: knowledge of mosses Essential",
                "preferred experience: experience with ferns Desirable",
                "required skill: knowledge of lichens Essential",
            ],
        );
        reads(
            "Botanist\n\nQualifications\n\n- knowledge of mosses\n- experience with ferns Desirable\n- knowledge of lichens\n",
            &[
                "required skill: knowledge of mosses",
                "preferred experience: experience with ferns Desirable",
                "required skill: knowledge of lichens",
            ],
        );
        reads(
            "The school is old. Good knowledge of the care of mosses is required; Ability to work in teams Desirable qualifications are\n- Experience abroad\n- Knowledge of lichens\n",
            &[
                "required skill: Good knowledge of the care of mosses is required",
                "required personal: Ability to work in teams",
                "preferred experience: Experience abroad",
                "preferred skill: Knowledge of lichens",
            ],
        );
        reads_nothing(
            "The school is old.\n\nWe are looking for staff to do the following in our garden near the river:\n\n- development of new beds\n- conduct tours\n- maintenance of the paths\n",
        );
    }

    #[test]
    fn acronyms_behind_a_semicolon() {
        reads(
            "The school is old. Knowledge of two systems is required; HTML skills are required; familiarity with maps is a plus.",
            &[
                "required skill: Knowledge of two systems is required; HTML skills are required; familiarity with maps is a plus.",
            ],
        );
    }

    #[test]
    fn promise_and_reputation() {
        let read = |text: &str, expected: &[&str]| {
            reads(&format!("The school is old. {text}"), expected);
        };
        read(
            "The holder must show promise of good teaching.",
            &["required experience: The holder must show promise of good teaching."],
        );
        read(
            "The successful candidate will also have a reputation for good teaching.",
            &[
                "required experience: The successful candidate will also have a reputation for good teaching.",
            ],
        );
        read(
            "A post is available for a botanist with experience in ferns.",
            &["required experience: A post is available for a botanist with experience in ferns."],
        );
        read("We seek a full-time, benefits-eligible manager.", &[]);
        read(
            "We seek to appoint a botanist with experience in ferns.",
            &["required experience: We seek to appoint a botanist with experience in ferns."],
        );
        read(
            "A good knowledge of Python, R or Julia and of two of our instruments is desirable.",
            &[
                "preferred skill: A good knowledge of Python, R or Julia and of two of our instruments is desirable.",
            ],
        );
    }

    #[test]
    fn whoever_must_have_it() {
        reads(
            "The school is old. The laboratory assistant must have a background in optics.",
            &["required experience: The laboratory assistant must have a background in optics."],
        );
        reads_nothing("The school is old. The school has a background in optics.");
        reads(
            "The school is old. We expect the candidate to have a background in optics.",
            &["required experience: We expect the candidate to have a background in optics."],
        );
        reads(
            "The school is old. Citizens of Malta will be considered first.",
            &["preferred eligibility: Citizens of Malta will be considered first."],
        );
    }

    #[test]
    fn headings_of_wishes() {
        reads(
            "Botanist\n\nQualifications and assets\n\n- a degree in botany\n- knowledge of mosses\n\nAdditional assets\n\n- knowledge of French\n",
            &[
                "required degree: a degree in botany",
                "required skill: knowledge of mosses",
                "preferred language: knowledge of French",
            ],
        );
    }

    #[test]
    fn things_are_flexible_and_accurate_too() {
        reads_nothing("The school is old. The method requires flexible and accurate sensors.");
        reads_nothing("The school is old. The network has to be robust and reliable.");
        reads(
            "The school is old. The person has to be flexible and accurate.",
            &["required personal: The person has to be flexible and accurate."],
        );
        reads(
            "The school is old. Must be able to lift heavy boxes.",
            &["required personal: Must be able to lift heavy boxes."],
        );
    }

    #[test]
    fn kinds_of_what_one_is_able_to_do() {
        reads(
            "Requirements\n\n- Ability to operate a lathe\n- Able to work in a team\n- Must be a full-time student\n- Good presentation skills along with fluent English\n",
            &[
                "required skill: Ability to operate a lathe",
                "required personal: Able to work in a team",
                "required eligibility: Must be a full-time student",
                "required skill+language: Good presentation skills along with fluent English",
            ],
        );
    }

    #[test]
    fn kinds_that_stand_side_by_side() {
        reads(
            "Requirements\n\n- A strong record of publications in journals\n- Good communication skills in English and the ability to teach botany\n- Strong interpersonal and communication skills\n",
            &[
                "required publications: A strong record of publications in journals",
                "required skill+language: Good communication skills in English and the ability to teach botany",
                "required skill+personal: Strong interpersonal and communication skills",
            ],
        );
        reads(
            "The school is old. The candidate must have passed a course in botany.",
            &["required experience: The candidate must have passed a course in botany."],
        );
        reads(
            "The school is old. Particular attention will be given to applicants with a degree in botany.",
            &[
                "preferred degree: Particular attention will be given to applicants with a degree in botany.",
            ],
        );
        reads(
            "The school is old. Admission decisions must be approved by the dean.",
            &[],
        );
        reads(
            "The school is old. Part-time work may be considered for the right candidate.",
            &[],
        );
    }

    #[test]
    fn kinds_that_the_name_of_a_list_says() {
        reads(
            "Botanist\n\nDesired experiences include:\n\n- Drying of leaves\n- Ferns and mosses\n\nEligibility\n\n- Candidates must hold a 2:1 in law\n",
            &[
                "preferred experience: Drying of leaves",
                "preferred experience: Ferns and mosses",
                "required grade: Candidates must hold a 2:1 in law",
            ],
        );
    }

    #[test]
    fn terms_and_tails_that_are_no_demands() {
        reads_nothing("Botanist\n\nRequirements\n\nRemuneration commensurate with experience.\n");
        reads_nothing("The school is old. A creative and inspiring environment full of curiosity.");
        reads_nothing("The school is old. We strive for curiosity and responsibility.");
        reads_nothing("The school is old. Only candidates who have met us will be considered.");
        reads_nothing(
            "The school is old. We see the changing demands of family life and the need for flexibility.",
        );
        reads(
            "Botanist\n\nRequirements\n\n- a degree in botany\n- knowledge of mosses\n- experience with ferns Know more about it at the garden\n",
            &[
                "required degree: a degree in botany",
                "required skill: knowledge of mosses",
                "required experience: experience with ferns",
            ],
        );
        reads(
            "The school is old. You may not have lived here for more than 12 months in the last three years.",
            &[
                "required eligibility: You may not have lived here for more than 12 months in the last three years.",
            ],
        );
    }

    #[test]
    fn numbered_demands_within_a_sentence() {
        reads(
            "The school is old. Applicants should have (i) a degree in law; (ii) fluent Dutch.",
            &[
                "required degree: a degree in law",
                "required language: fluent Dutch.",
            ],
        );
    }

    #[test]
    fn wishes_and_openings_in_one_line() {
        reads(
            "Botanist\n\nThe school is old. It stands on a hill.\n\nRequirements\n\nNice to have: Python; drawing; some experience with maps.\n",
            &[
                "preferred skill: Python",
                "preferred skill: drawing",
                "preferred experience: some experience with maps.",
            ],
        );
        reads(
            "The school is old. Our garden has an opening for a botanist with a strong background in mosses.",
            &[
                "required experience: Our garden has an opening for a botanist with a strong background in mosses.",
            ],
        );
        reads(
            "The school is old. You have experience of teaching in higher education.",
            &["required experience: You have experience of teaching in higher education."],
        );
    }

    #[test]
    fn short_sentences_behind_the_name_of_their_list() {
        reads(
            "Botanist\n\nThe school is old. It stands on a hill.\n\nREQUIRED QUALIFICATIONS: A degree in botany and one year of work in a garden. Good drawing skills.\nPREFERRED QUALIFICATIONS: Fluent Dutch. Guiding experience.\n",
            &[
                "required degree: A degree in botany and one year of work in a garden.",
                "required skill: Good drawing skills.",
                "preferred language: Fluent Dutch.",
                "preferred experience: Guiding experience.",
            ],
        );
        reads(
            "The school is old. We expect the willingness to guide visitors.",
            &["required personal: We expect the willingness to guide visitors."],
        );
    }

    #[test]
    fn kinds_of_single_items() {
        reads(
            "Requirements\n\n- An earned doctorate in law\n- Ability to publish in good journals\n- Leadership experience\n- Enrolment as a student\n- A degree in creative writing\n",
            &[
                "required degree: An earned doctorate in law",
                "required publications: Ability to publish in good journals",
                "required experience: Leadership experience",
                "required eligibility: Enrolment as a student",
                "required degree: A degree in creative writing",
            ],
        );
    }

    #[test]
    fn lists_of_front_matter() {
        reads(
            "---\ntitle: Botanist\nrequirements:\n  - MSc in botany or\n    a related field\n  - Good command of Latin\nlayout: job\n---\nWe are a garden.\n",
            &[
                "required degree: MSc in botany or a related field",
                "required language: Good command of Latin",
            ],
        );
        // One text below its key, and a text that is no list.
        reads(
            "title: Botanist\ndescription:\n- We study mosses from the north. The lab is old and has a pier of its own.\nrequirements:\n- You hold an MSc in botany or a related field. Good command of Latin.\ndeadline: 1 May 2024\n",
            &[
                "required degree: You hold an MSc in botany or a related field.",
                "required language: Good command of Latin.",
            ],
        );
        // Words on the page, not what the holder needs.
        reads_nothing(
            "---\ntitle: Botanist\ntags:\n  - fluent\n  - skills\nlayout: job\n---\nWe are a garden.\n",
        );
    }

    #[test]
    fn lines_without_signs() {
        reads(
            "What we look for\n\nan undergraduate degree in law or a subject that lies near to it\ngood typing skills\nfive years of experience in an archive\n",
            &[
                "required degree: an undergraduate degree in law or a subject that lies near to it",
                "required skill: good typing skills",
                "required experience: five years of experience in an archive",
            ],
        );
        // A sentence that goes on in the next line.
        reads(
            "What we look for\n\nThe candidate must have a degree in one of the many fields of law\nand experience.\n",
            &[
                "required degree+experience: The candidate must have a degree in one of the many fields of law and experience.",
            ],
        );
    }

    #[test]
    fn waived_but_wished_for() {
        let read = |text: &str, expected: &[&str]| {
            reads(&format!("The school is old. {text}"), expected);
        };
        read(
            "Knowledge of Dutch is not necessary but would be an advantage.",
            &["preferred language: Knowledge of Dutch is not necessary but would be an advantage."],
        );
        read(
            "The ability to teach in one of our modules (Land, Law of Contract) is desirable.",
            &[
                "preferred skill: The ability to teach in one of our modules (Land, Law of Contract) is desirable.",
            ],
        );
        read(
            "It is necessary to be able to understand and speak Dutch.",
            &["required language: It is necessary to be able to understand and speak Dutch."],
        );
        read(
            "No knowledge of Dutch is needed, but a permanent contract is.",
            &[],
        );
        read(
            "For this degree, the equivalent of four years of full-time study is required.",
            &[],
        );
    }

    #[test]
    fn who_is_told_to_apply() {
        let read = |text: &str, expected: &[&str]| {
            reads(&format!("The school is old. {text}"), expected);
        };
        read(
            "If you hold a degree in law, we invite you to apply.",
            &["required degree: If you hold a degree in law, we invite you to apply."],
        );
        read(
            "We seek a broadly trained botanist who works on mosses.",
            &["required personal: We seek a broadly trained botanist who works on mosses."],
        );
        read(
            "Candidates who can contribute to our courses are particularly encouraged to apply.",
            &[
                "preferred personal: Candidates who can contribute to our courses are particularly encouraged to apply.",
            ],
        );
        read(
            "Good Dutch is a must (if preselected, an interview by telephone will follow).",
            &[
                "required language: Good Dutch is a must (if preselected, an interview by telephone will follow).",
            ],
        );
        read("We seek a postdoc who will work in the garden.", &[]);
        read(
            "If you would like to be considered for it, apply by mail.",
            &[],
        );
        read("Publications must follow the application.", &[]);
    }

    #[test]
    fn fairness_that_is_known_of() {
        reads(
            "The school is old. The holder should have sound knowledge of data protection.",
            &["required skill: The holder should have sound knowledge of data protection."],
        );
        reads_nothing(
            "The school is old. Applications from women with good grades are particularly welcome.",
        );
    }

    #[test]
    fn letters_and_labels_of_necessity() {
        reads(
            "Botanist\n\nPerson specification\n\n- a degree in botany (E)\n- experience of teaching (D)\n",
            &[
                "required degree: a degree in botany (E)",
                "preferred experience: experience of teaching (D)",
            ],
        );
    }

    #[test]
    fn what_is_merely_named_below_its_heading() {
        reads(
            "Botanist\n\nThe school is old. It stands on a hill.\n\nRequired skills\nDrying and pressing of leaves\nPreferred skills\nExperience with ferns\nSoldering and welding\n",
            &[
                "required skill: Drying and pressing of leaves",
                "preferred experience: Experience with ferns",
                "preferred skill: Soldering and welding",
            ],
        );
        reads_nothing("Botanist\n\nRequired skills\nhttps://garden.example/skills\n");
    }

    #[test]
    fn lists_that_ran_together() {
        reads(
            "Botanist\n\nThe school is old. Minimum Qualifications A degree in botany or a related field Two years of work in a garden Excellent command of Dutch Preferred Qualifications Experience with GIS Experience in guiding tours\n",
            &[
                "required degree: A degree in botany or a related field",
                "required experience: Two years of work in a garden",
                "required language: Excellent command of Dutch",
                "preferred experience: Experience with GIS",
                "preferred experience: Experience in guiding tours",
            ],
        );
        // A name amid a sentence, and a degree that is none.
        reads(
            "Botanist\n\nRequirements\n\nKnowledge of the garden of the Westhaven Skills Centre and of its PhD students.\n",
            &[
                "required skill: Knowledge of the garden of the Westhaven Skills Centre and of its PhD students.",
            ],
        );
    }

    #[test]
    fn demands_behind_how_to_apply() {
        reads(
            "The lab is new. How to apply: Please send your application to the office. - Master degree in (1) botany, (2) zoology or a related field - Knowledge of the methods of the field - Fluency in spoken English - Willingness to work at sea - Ability to work in a team",
            &[
                "required degree: Master degree in (1) botany, (2) zoology or a related field",
                "required skill: Knowledge of the methods of the field",
                "required language: Fluency in spoken English",
                "required personal: Willingness to work at sea",
                "required personal: Ability to work in a team",
            ],
        );
        reads(
            "The lab is new. Send a letter of two pages where you: • Introduce yourself • Describe your plans - Doctoral degree in botany or zoology - Knowledge of the methods of the field - Fluency in English - Ability to work in a team",
            &[
                "required degree: Doctoral degree in botany or zoology",
                "required skill: Knowledge of the methods of the field",
                "required language: Fluency in English",
                "required personal: Ability to work in a team",
            ],
        );
        reads_nothing(
            "About us\n\nOur centre works with firms.\n\nWe are recruiting three researchers in the following areas:\n1. Active matter;\n2. Machine learning for glass.\n",
        );
        reads_nothing(
            "About us\n\nOur centre works with firms. We focus on three key competences, all based on models: 1. Decision and control 2. Design of machines 3. Assembly of the parts\n",
        );
    }

    #[test]
    fn what_a_selection_weighs() {
        reads(
            "Botanist\n\nSelection\n\nEmphasis is placed on\n- your knowledge of mosses\n- analytical ability\n",
            &[
                "required skill: your knowledge of mosses",
                "required skill+personal: analytical ability",
            ],
        );
    }

    #[test]
    fn the_clause_counts_before_the_heading() {
        reads(
            "Requirements\n\n- Experience with sonar is an advantage\n- Preferably knowledge of Rust\n",
            &[
                "preferred experience: Experience with sonar is an advantage",
                "preferred skill: Preferably knowledge of Rust",
            ],
        );
        // What the item begins with counts.
        reads(
            "Requirements\n\n- Fluent in English, German is a bonus\n- A PhD, preferably in optics\n",
            &[
                "required language: Fluent in English, German is a bonus",
                "required degree: A PhD, preferably in optics",
            ],
        );
        reads(
            "Desirable skills\n\n- Experience with X-rays is essential\n",
            &["required experience: Experience with X-rays is essential"],
        );
    }

    #[test]
    fn what_leads_up_says_how_strongly() {
        reads(
            "The school is old. Nice to have: knowledge of mosses. A driving licence. The garden is large.",
            &[
                "preferred skill: Nice to have: knowledge of mosses.",
                "preferred eligibility: A driving licence.",
            ],
        );
        // What stands before the adverb is not merely wished for.
        reads(
            "The school is old. You must have a degree in law, ideally with courses in one of these: taxes, trade.",
            &[
                "required degree: You must have a degree in law, ideally with courses in one of these: taxes, trade.",
            ],
        );
        reads(
            "Botanist\n\nThe school is old.\n\nIdeally, you:\n\n- have a degree in botany\n- know mosses\n",
            &[
                "preferred degree: have a degree in botany",
                "preferred skill: know mosses",
            ],
        );
        reads(
            "Botanist\n\nRequirements\n\nA degree in botany\n\nPreferably, you also have\nA driving licence\nKnowledge of mosses\n",
            &[
                "required degree: A degree in botany",
                "preferred eligibility: A driving licence",
                "preferred skill: Knowledge of mosses",
            ],
        );
        reads(
            "The school is old. Experience with boats, knowledge of winds, skills in knots and a driving licence are desirable.",
            &[
                "preferred experience+skill+eligibility: Experience with boats, knowledge of winds, skills in knots and a driving licence are desirable.",
            ],
        );
        reads(
            "The school is old. You have a degree in law, and knowledge of taxes and trade would be an asset.",
            &[
                "required degree+skill: You have a degree in law, and knowledge of taxes and trade would be an asset.",
            ],
        );
        reads(
            "The school is old. As our work is varied, we appreciate flexibility.",
            &["preferred personal: As our work is varied, we appreciate flexibility."],
        );
        reads_nothing("The school is old. We appreciate your interest in the school.");
        reads(
            "The school is old. Knowledge of Dutch is not required but willingness to learn it is expected.",
            &[
                "required language+personal: Knowledge of Dutch is not required but willingness to learn it is expected.",
            ],
        );
    }

    #[test]
    fn limits_on_who_may_apply() {
        reads(
            "The school is old. The doctorate shall have been obtained no longer than four years before the date of application.",
            &[
                "required degree+eligibility: The doctorate shall have been obtained no longer than four years before the date of application.",
            ],
        );
        reads(
            "The school is old. Applicants must not hold a permanent post.",
            &["required eligibility: Applicants must not hold a permanent post."],
        );
    }

    #[test]
    fn starts_papers_and_rankings_are_no_demands() {
        reads_nothing("The school is old. You should be able to start in May.");
        reads_nothing("The school is old. Structured curriculum vitae.");
        reads_nothing(
            "The school is old. Applicants are ranked on the basis of their merits in research.",
        );
    }

    #[test]
    fn what_is_named_between_demands() {
        reads(
            "The school is old. You should have a doctorate in botany. Management of research staff. Evidence of effective teaching. A successful record of teaching.",
            &[
                "required degree: You should have a doctorate in botany.",
                "required skill: Management of research staff.",
                "required experience: Evidence of effective teaching.",
                "required experience: A successful record of teaching.",
            ],
        );
    }

    #[test]
    fn demands_below_other_headings() {
        reads(
            "Botanist\n\nYour tasks\n\n- Draw maps\n- Teach botany\n- Ability to work in a team\n",
            &["required personal: Ability to work in a team"],
        );
        reads(
            "Botanist\n\nNon-mandatory qualifications\n\n- Knowledge of mosses\n- Good Dutch\n",
            &[
                "preferred skill: Knowledge of mosses",
                "preferred language: Good Dutch",
            ],
        );
    }

    #[test]
    fn records_of_the_house_and_groups_that_are_welcome() {
        reads_nothing("The school is old. Our researchers have an outstanding publication record.");
        reads_nothing(
            "The school is old. As such, we particularly welcome applications from these groups.",
        );
    }

    #[test]
    fn what_calls_for_something_is_work() {
        let read = |text: &str, expected: &[&str]| {
            reads(&format!("The school is old. {text}"), expected);
        };
        read(
            "The work requires flexibility.",
            &["required personal: The work requires flexibility."],
        );
        read(
            "Such a lasting implementation of flows requires a detailed understanding of them.",
            &[],
        );
        read("The garden serves the needs of all citizens.", &[]);
        read("Teaching is optional.", &[]);
        read("We are looking for a Lecturer in Autonomous Systems.", &[]);
        read(
            "The group consists of three researchers who have experience with moss.",
            &[],
        );
        reads_nothing(
            "Botanist\n\nThe school is old.\n\nWe are looking for a careful botanist at our old school who can work on some of the following themes, but not only on them:\n\n- Mosses of the north\n- Lichens\n",
        );
        reads(
            "Botanist\n\nThe school is old.\n\nWe are looking for a botanist with a background in:\n\n- Mosses of the north\n- Lichens\n",
            &[
                "required experience: Mosses of the north",
                "required experience: Lichens",
            ],
        );
    }

    #[test]
    fn papers_places_and_lists_of_rules_are_no_qualifications() {
        let read = |text: &str, expected: &[&str]| {
            reads(&format!("The school is old. {text}"), expected);
        };
        read("The valley is a desirable place to live and work.", &[]);
        read("Three years of funding are available.", &[]);
        read("Students of botany are welcome.", &[]);
        read(
            "Second, we need to capture the dynamic growth of moss.",
            &[],
        );
        read(
            "Applicants must fulfil the general requirements and hold a degree in law.",
            &[
                "required degree+eligibility: Applicants must fulfil the general requirements and hold a degree in law.",
            ],
        );
        reads(
            "Botanist\n\nThe general requirements on the candidate\n\n- A degree in law\n- Good Dutch\n",
            &[
                "required degree: A degree in law",
                "required language: Good Dutch",
            ],
        );
        reads_nothing("How to apply\n\n- A letter\n- Proof of English proficiency\n");
        read(
            "Desirable qualities include tact and patience.",
            &["preferred personal: Desirable qualities include tact and patience."],
        );
        read(
            "The candidate must have carried out work in the field.",
            &["required experience: The candidate must have carried out work in the field."],
        );
    }

    #[test]
    fn wishes_go_for_the_parts_below() {
        reads(
            "Botanist\n\nDesirable criteria\n\nExperience:\n- Experience with boats\n\nSkills:\n- Good Dutch\n\nEssential criteria\n\n- A degree in law\n",
            &[
                "preferred experience: Experience with boats",
                "preferred language: Good Dutch",
                "required degree: A degree in law",
            ],
        );
        reads(
            "Botanist\n\nDesirable criteria\n\n- Experience with boats\n\nSkills:\n- Good Dutch\n",
            &[
                "preferred experience: Experience with boats",
                "required language: Good Dutch",
            ],
        );
        reads(
            "The school is old. Requirements: A degree in botany Good knowledge of Dutch Desirable, but not mandatory: Experience with field work Knowledge of moss",
            &[
                "required degree: A degree in botany",
                "required language: Good knowledge of Dutch",
                "preferred experience: Experience with field work",
                "preferred skill: Knowledge of moss",
            ],
        );
    }

    #[test]
    fn interests_beside_experience() {
        let read = |text: &str, expected: &[&str]| {
            reads(
                &format!("Botanist\n\nRequirements\n\n- {text}\n- A degree in law\n"),
                expected,
            );
        };
        let degree = "required degree: A degree in law";
        read(
            "Experience and interest in mosses",
            &[
                "required experience: Experience and interest in mosses",
                degree,
            ],
        );
        read(
            "Experience with boats, and a keen interest in the mosses of the north",
            &[
                "required experience+personal: Experience with boats, and a keen interest in the mosses of the north",
                degree,
            ],
        );
        read(
            "Experience with Robust and Flexible Systems",
            &[
                "required experience: Experience with Robust and Flexible Systems",
                degree,
            ],
        );
    }

    #[test]
    fn papers_and_the_next_list_are_no_demands() {
        reads_nothing("The school is old. Certificate of citizenship.");
        reads(
            "Botanist\n\nRequirements\n\n- A degree in law\n- Good Dutch\n- Our team has an excellent record of teaching\n",
            &[
                "required degree: A degree in law",
                "required language: Good Dutch",
            ],
        );
        reads_nothing("The school is old. We are looking for 14 Early Stage Researchers.");
        reads_nothing(
            "The school is old. With equal professional qualification, disabled persons will be preferred.",
        );
        reads_nothing(
            "The school is old. Crucial for the success of the school is the attitude of its guests.",
        );
    }

    #[test]
    fn every_item_of_a_list_that_asks() {
        reads(
            "Candidates must: (1) have a strong educational record; (2) hold a doctorate; and (3) have a plan for the duration of the grant.",
            &[
                "required grade: have a strong educational record",
                "required degree: hold a doctorate",
                "required skill: have a plan for the duration of the grant.",
            ],
        );
        reads(
            "Requirements\n\n- Ability to lead teams\n- Contribution to open maps is an asset\n- The contribution to the pension is 5 %\n",
            &[
                "required personal: Ability to lead teams",
                "preferred skill: Contribution to open maps is an asset",
            ],
        );
        reads(
            "This year the school has two grants.\n\n- Applicants must hold a doctorate.\n- Applicants must be able to swim.\n- Applicants who have lived here before may be turned down.\n",
            &[
                "required degree: Applicants must hold a doctorate.",
                "required personal: Applicants must be able to swim.",
                "required skill: Applicants who have lived here before may be turned down.",
            ],
        );
    }

    #[test]
    fn commas_at_the_ends_of_lines() {
        reads(
            "Requirements\n\n+ Maps: the reading of maps,\n  including the drawing of coasts,\n  experience with compasses.\n+ Good English\n",
            &[
                "required experience: Maps: the reading of maps, including the drawing of coasts, experience with compasses.",
                "required language: Good English",
            ],
        );
    }

    #[test]
    fn what_leads_up_to_wishes() {
        for lead in [
            "We value:",
            "Plus:",
            "Ideally:",
            "Great to have:",
            "Valuable skills",
            "Preference criteria",
            "Complementary skills",
            "Desirable prerequisites",
            "Profile of the ideal candidate",
            "You could also have:",
            "Particular consideration will be given to applicants with:",
        ] {
            reads(
                &format!(
                    "Botanist\n\nRequirements\n\n- a degree in law\n\n{lead}\n\n- skills in boats\n- knowledge of winds\n"
                ),
                &[
                    "required degree: a degree in law",
                    "preferred skill: skills in boats",
                    "preferred skill: knowledge of winds",
                ],
            );
        }
        for lead in [
            "In the assessment, consideration will be given to:",
            "We value your:",
        ] {
            reads(
                &format!(
                    "Botanist\n\nRequirements\n\n- a degree in law\n\n{lead}\n\n- skills in boats\n- knowledge of winds\n"
                ),
                &[
                    "required degree: a degree in law",
                    "required skill: skills in boats",
                    "required skill: knowledge of winds",
                ],
            );
        }
    }

    #[test]
    fn wishes_at_an_end() {
        for (item, asked) in [
            ("Skills in boats (ideally)", "preferred"),
            ("Skills in boats, if possible", "preferred"),
            ("Skills in boats welcome", "preferred"),
            ("Skills in boats are a distinct plus", "preferred"),
            ("(Optional) Skills in boats, including knots", "preferred"),
            ("Skills in boats plus knots", "required"),
            (
                "Skills in boats (preferably with sails) and winds",
                "required",
            ),
        ] {
            reads(
                &format!("Botanist\n\nRequirements\n\n- a degree in law\n- {item}\n"),
                &[
                    "required degree: a degree in law",
                    &format!("{asked} skill: {item}"),
                ],
            );
        }
    }

    #[test]
    fn names_of_lists_beside_what_they_name() {
        reads(
            "Botanist\n\nThe school is old.\n\nEssential skills: soldering and knots\nDesirable skills: sewing and songs\nSalary: by agreement\n",
            &[
                "required skill: soldering and knots",
                "preferred skill: sewing and songs",
            ],
        );
    }

    #[test]
    fn wishes_amid_a_text_that_lost_its_lines() {
        reads(
            "The school is old and looks at lakes. Requirements   • a degree in law • good Dutch   We also value   • skills in boats • knowledge of winds",
            &[
                "required degree: a degree in law",
                "required language: good Dutch",
                "preferred skill: skills in boats",
                "preferred skill: knowledge of winds",
            ],
        );
    }

    #[test]
    fn capitals_amid_an_item() {
        reads(
            "Requirements\n\n- in possession of a recognised Bachelor’s degree at FQF Level 6 in Public Policy\n- a boat\n",
            &[
                "required degree: in possession of a recognised Bachelor’s degree at FQF Level 6 in Public Policy",
                "required skill: a boat",
            ],
        );
    }

    #[test]
    fn no_criterion_has_the_code_that_ends_a_sentence() {
        reads(
            "Fellow\n\nRequirements\n\nYou know of vitamin D3. You have a PhD. Experience with level D2. Teaching experience.\n",
            &[
                "required degree: You have a PhD.",
                "required experience: Experience with level D2.",
                "required experience: Teaching experience.",
            ],
        );
    }

    #[test]
    fn criteria_with_codes() {
        reads(
            "Botanist\n\nPerson specification\n\n- E1 a degree in law\n- D1 skills in boats\n- D10: knowledge of winds\n- D2O skills\n",
            &[
                "required degree: E1 a degree in law",
                "preferred skill: D1 skills in boats",
                "preferred skill: D10: knowledge of winds",
                "required skill: D2O skills",
            ],
        );
        reads(
            "Botanist\n\nPerson specification\n\nEducation\nE1. A degree in law\nE2. Training in winds\nD1. A diploma in boats\n\nSkills\nGood Dutch (E)\nKnowledge of winds (D)\nKnowledge of bogs (E)\n",
            &[
                "required degree: A degree in law",
                "required skill: Training in winds",
                "preferred degree: A diploma in boats",
                "required language: Good Dutch (E)",
                "preferred skill: Knowledge of winds (D)",
                "required skill: Knowledge of bogs (E)",
            ],
        );
        // A sentence may end in a letter and a number.
        reads(
            "Botanist\n\nYou must have very good English, spoken and written, which is of the level\nC1. The lake is deep, and the work is done in the villages by its northern shore.\nYou must know the old road that leads from the town to the northern shore (the\nE1) very well, as the work is done in the villages by the lake.\n",
            &[
                "required language: You must have very good English, spoken and written, which is of the level C1.",
            ],
        );
    }

    #[test]
    fn equal_treatment_among_the_demands() {
        reads(
            "Botanist\n\nRequirements\n\n- a degree in law\n- Applications from people with a migration background are welcome.\n",
            &["required degree: a degree in law"],
        );
    }

    #[test]
    fn sentences_of_many_countries() {
        let read = |text: &str, expected: &[&str]| {
            reads(&format!("The school is old. {text}"), expected);
        };
        for asked in [
            "Requirements include good drawing skills and a sense of order.",
            "Potential for excellent drawing skills in the field of moss is essential.",
            "You are also expected to have drawing skills.",
            "We expect that you will have drawing skills.",
        ] {
            let posting = crate::parse_posting(&format!("The school is old. {asked}"));
            let found: Vec<&str> = posting
                .qualifications
                .iter()
                .map(|found| found.value.text.as_str())
                .collect();
            assert_eq!(found, [asked]);
        }
        read(
            "This post is reserved for candidates who have the legal status of residents.",
            &[
                "required eligibility: This post is reserved for candidates who have the legal status of residents.",
            ],
        );
        read(
            "Preference will further be given to applicants with a degree in law.",
            &[
                "preferred degree: Preference will further be given to applicants with a degree in law.",
            ],
        );
        read(
            "Experience with boats, knowledge of winds, and a licence to drive is preferred.",
            &[
                "preferred experience+skill: Experience with boats, knowledge of winds, and a licence to drive is preferred.",
            ],
        );
        read("The post requires a minimum 1-year commitment.", &[]);
        for required in [
            "We are looking for a strong candidate with a PhD in physics.",
            "Candidates with a PhD in physics are strongly encouraged to apply by 1 May.",
            "Candidates with a PhD in physics are encouraged to apply through the portal.",
        ] {
            read(required, &[&format!("required degree: {required}")]);
        }
        read(
            "Excellent English Language Skills are required.",
            &["required language: Excellent English Language Skills are required."],
        );
        read(
            "Eligible staff will receive:\n\n- a boat\n- a bicycle\n",
            &[],
        );
        read(
            "The school is looking to hire a professor in Irish Language Education.",
            &[],
        );
    }

    #[test]
    fn criteria_of_eligibility_beside_how_to_apply() {
        reads(
            "How to apply\n\nSend a letter to the office. The following eligibility criteria apply:\n\n- To have no doctorate yet\n- You must not have lived in the country for a year\n",
            &[
                "required eligibility: To have no doctorate yet",
                "required eligibility: You must not have lived in the country for a year",
            ],
        );
        reads_nothing(
            "How to apply\n\nYour application includes:\n\n- a letter\n- a proof of eligibility\n",
        );
    }

    #[test]
    fn what_is_said_of_papers() {
        reads_nothing(
            "The school is old. The cover letter must explain what experience with mosses you have.",
        );
        reads_nothing("The school is old. You may include one of your best publications.");
        reads_nothing("The school is old. Applications are welcome from all nationalities.");
        reads_nothing("The school is old. The post is open to candidates of any nationality.");
        reads_nothing("The school is old. The position is open to all nationalities.");
        reads(
            "The school is old. Experience with nets, their applications and maps would be an advantage.",
            &[
                "preferred experience: Experience with nets, their applications and maps would be an advantage.",
            ],
        );
        reads_nothing("The school is old. Publications must follow the application.");
        reads(
            "The school is old. The candidate must have a tertiary qualification in law.",
            &["required degree: The candidate must have a tertiary qualification in law."],
        );
    }

    #[test]
    fn titles_of_openings_are_no_demands() {
        reads(
            "The school is old.\n\nRequirements\n\n- a degree in law\n- Professor of Marine Law in the Office of Lakes and Seas (Ref. 20)\n",
            &["required degree: a degree in law"],
        );
    }

    #[test]
    fn short_items_between_signs() {
        reads(
            "The school is old and looks at lakes. Requirements: • a degree in law • Teaching experience • skills in boats",
            &[
                "required degree: a degree in law",
                "required experience: Teaching experience",
                "required skill: skills in boats",
            ],
        );
    }

    #[test]
    fn the_time_of_application_is_no_word_of_applying() {
        reads(
            "Your profile\n\nIt is important that you are motivated, and it is required that you can teach at the time of application.\n",
            &[
                "required personal: It is important that you are motivated, and it is required that you can teach at the time of application.",
            ],
        );
        reads(
            "Your profile\n\nIt is important that you are motivated in your application.\n",
            &[],
        );
    }

    #[test]
    fn what_somebody_must_have_wherever_it_is_said() {
        reads(
            "The school is old. Applicants must have a steady hand.",
            &["required skill: Applicants must have a steady hand."],
        );
        reads(
            "The school is old. You will map bogs. A torch is an advantage.",
            &["preferred skill: A torch is an advantage."],
        );
        reads(
            "The school is old. For post 2, candidates must have a degree in law.",
            &["required degree: For post 2, candidates must have a degree in law."],
        );
        reads_nothing("The school is old. Applicants must also write a book.");
        for other in [
            "Students must have a laptop in class.",
            "Fellows must have a host in Oslo.",
            "Applicants must have a profile in the portal.",
            "Applicants must have the letters ready.",
            "The location near the sea is an advantage.",
            "Living in a small town is an advantage.",
            "Access to the boats is an advantage.",
            "This is an advantage.",
            "As of 2024, students must hold a degree in law to get in.",
            "The bsc in use.",
        ] {
            reads_nothing(&format!("The school is old. {other}"));
        }
        reads_nothing("The school is old. Short stays are not taken into account.");
    }

    #[test]
    fn whoever_is_invited() {
        reads(
            "The school is old. Lively botanists with experience at sea are invited to apply.",
            &["required experience: Lively botanists with experience at sea are invited to apply."],
        );
        reads_nothing("The school is old. Grades and experience will be considered.");
        reads_nothing(
            "The school is old. Groups with skills in law are invited to apply for seed money.",
        );
        reads(
            "The school is old. We are interested in candidates with a degree in law.",
            &["required degree: We are interested in candidates with a degree in law."],
        );
    }

    #[test]
    fn items_that_name_people_or_a_membership() {
        reads(
            "Requirements\n\n- a degree in law\n- Work with older people\n- Fellowship of the Academy of Mosses\n- Three open positions\n- Vacancies in Oslo and Bergen\n- Several openings\n- Career opportunities\n",
            &[
                "required degree: a degree in law",
                "required skill: Work with older people",
                "required eligibility: Fellowship of the Academy of Mosses",
            ],
        );
    }

    #[test]
    fn language_skills_in_a_line() {
        reads(
            "The school is old.\n\nStart: May\nLanguage skills: fluent Dutch\n",
            &["required language: fluent Dutch"],
        );
        reads_nothing("The school is old.\n\nStart: May\nLanguage skills: Dutch\n");
        reads_nothing("The school is old. Applicants must provide a copy of their passport.");
        reads(
            "The school is old. You must document an original production at sea and experience with boats.",
            &[
                "required experience: You must document an original production at sea and experience with boats.",
            ],
        );
    }

    #[test]
    fn what_is_asked_of_others_or_not_at_all() {
        reads_nothing("The school is old. The supervisor must hold a doctorate.");
        reads_nothing("The school is old. The letter should show your experience with boats.");
        reads_nothing("The school is old. No degree is required.");
        reads_nothing("The school is old. Candidates will be judged on their experience.");
    }

    #[test]
    fn a_degree_that_is_demanded_below_the_work() {
        reads(
            "The school is old.\n\nYou will:\n\nPlan trips to the lake\nSupervise students\n\nAs a formal qualification, you must hold a PhD degree.\n",
            &["required degree: As a formal qualification, you must hold a PhD degree."],
        );
        reads_nothing(
            "The school is old.\n\nYou will:\n\nPlan trips to the lake\nSupervise students with a PhD degree\n",
        );
    }

    #[test]
    fn what_carries_weight_in_the_assessment() {
        let reads_below = |sentence: &str, read: &str| {
            let text = format!("The school is old.\n\n## Assessment\n\n{sentence}\n");
            reads(&text, &[&format!("{read}: {sentence}")]);
        };
        reads_below(
            "Experience of fieldwork is a central criterion of assessment.",
            "required experience",
        );
        reads_below(
            "Great weight will be attached to diving experience.",
            "required experience",
        );
        reads_below(
            "Diving skills will be given priority in the evaluation of the applicants.",
            "preferred skill",
        );
        reads_below(
            "The main criterion is experience of fieldwork.",
            "required experience",
        );
        let reads_nothing_below = |sentence: &str| {
            reads_nothing(&format!(
                "The school is old.\n\n## Assessment\n\n{sentence}\n"
            ));
        };
        reads_nothing_below("The assessment is based on your experience and skills.");
        reads_nothing_below("Proof of experience must be attached to be part of the assessment.");
        reads_nothing_below("Diving skills will be assessed in an interview.");
    }

    #[test]
    fn what_is_valued_and_what_is_no_value() {
        reads(
            "Clerk\n\nWe value experience with nets.\n",
            &["preferred experience: We value experience with nets."],
        );
        reads_nothing("Clerk\n\nWe highly value your interest in our experience with nets.\n");
    }

    #[test]
    fn what_stands_behind_a_word_of_contrast() {
        reads(
            "Clerk\n\nYou should hold a degree in law as a minimum while other skills such as rowing are desirable.\n",
            &[
                "required degree+skill: You should hold a degree in law as a minimum while other skills such as rowing are desirable.",
            ],
        );
        reads(
            "Clerk\n\nExperience with nets but also with boats is desirable.\n",
            &["preferred experience: Experience with nets but also with boats is desirable."],
        );
    }

    #[test]
    fn who_alone_may_hold_it_and_who_may_not() {
        for asked in [
            "The post can be held only by a person working part time.",
            "The position is open to candidates based in Norway.",
            "Applicants cannot hold another post at a college.",
            "The post is subject to security clearance.",
            "Applicants must not be related up to the third degree of kinship to the dean.",
        ] {
            let found = format!("required eligibility: {asked}");
            reads(&format!("Clerk\n\n{asked}\n"), &[found.as_str()]);
        }
        reads(
            "Clerk\n\nOnly candidates with a degree in law can be appointed.\n",
            &["required degree: Only candidates with a degree in law can be appointed."],
        );
        reads_nothing("Clerk\n\nThe interview can be held only by telephone.\n");
    }

    #[test]
    fn who_is_sought_in_other_words() {
        for asked in [
            "We are seeking to engage a clerk with experience in boats.",
            "We invite applications of young scholars with experience in boats.",
            "The post is for a researcher who has experience with boats.",
            "You come with experience in boats.",
        ] {
            let found = format!("required experience: {asked}");
            reads(&format!("Clerk\n\n{asked}\n"), &[found.as_str()]);
        }
        reads_nothing("Clerk\n\nThe house comes with a boat.\n");
        reads(
            "Moss and the lakes of the north If you hold a degree in law, we invite you to apply.",
            &[
                "required degree: Moss and the lakes of the north If you hold a degree in law, we invite you to apply.",
            ],
        );
    }

    #[test]
    fn what_things_are_like_among_the_qualifications() {
        for said in [
            "The project aims to develop robust and flexible tools for boats.",
            "The starting date is flexible (preferably in May).",
            "The holder will be offered a post for two years, contingent on a satisfactory evaluation of his publications.",
            "We offer a creative and flexible working environment.",
            "Candidates must translate the diploma obtained.",
        ] {
            reads_nothing(&format!("Clerk\n\nRequirements\n\n{said}\n"));
        }
        reads(
            "Clerk\n\nRequirements\n\nThe clerk is a flexible person who is fond of boats.\n",
            &["required personal: The clerk is a flexible person who is fond of boats."],
        );
    }

    #[test]
    fn positions_below_the_call_for_them() {
        reads_nothing(
            "The school invites applications from young scholars for the following positions:\n\n- Clerk of maps\n- Salary Grade 13\n",
        );
    }

    #[test]
    fn kinds_by_the_phrase() {
        reads(
            "Requirements\n\n- Outstanding degree in law\n- A doctorate in law with outstanding results\n- Inter- and multidisciplinary thinking\n- A desire to gain experience with boats\n- Use of published code\n- Not being guilty of any crime\n- Trained as a botanist\n- Affinity to coding\n",
            &[
                "required degree+grade: Outstanding degree in law",
                "required degree+grade: A doctorate in law with outstanding results",
                "required personal: Inter- and multidisciplinary thinking",
                "required personal: A desire to gain experience with boats",
                "required skill: Use of published code",
                "required eligibility: Not being guilty of any crime",
                "required experience: Trained as a botanist",
                "required skill: Affinity to coding",
            ],
        );
        reads(
            "Clerk\n\nYou have skill and experience in several of the following areas:\n\n- nets\n- maps\n",
            &[
                "required experience+skill: nets",
                "required experience+skill: maps",
            ],
        );
    }

    #[test]
    fn what_is_offered_to_somebody_with_skills() {
        for asked in [
            "We offer a PhD position for a student with skills in maps.",
            "There is an opening for a student with skills in maps.",
        ] {
            let found = format!("required skill: {asked}");
            reads(&format!("Moss lab\n\n{asked}\n"), &[found.as_str()]);
        }
        reads_nothing("Moss lab\n\nWe have funding for a project on skills in maps.\n");
    }

    #[test]
    fn a_short_word_at_the_end_of_a_row() {
        reads(
            "Requirements\n\n- Python, R, git\n- Nets, and\n- Boats; or\n- Maps\n",
            &[
                "required skill: Python, R, git",
                "required skill: Nets",
                "required skill: Boats",
                "required skill: Maps",
            ],
        );
    }

    #[test]
    fn time_since_the_degree_and_time_at_work() {
        reads(
            "Requirements\n\n- Less than four years since the PhD\n- Three years as a clerk\n- Prior employment in a school\n",
            &[
                "required eligibility: Less than four years since the PhD",
                "required experience: Three years as a clerk",
                "required experience: Prior employment in a school",
            ],
        );
    }

    #[test]
    fn german_sentences_that_ask() {
        for (text, expected) in [
            (
                "Voraussetzung ist ein abgeschlossenes Hochschulstudium der Biologie.",
                "required degree",
            ),
            (
                "Sie haben ein abgeschlossenes Studium der Informatik und verfügen über sehr gute Kenntnisse in Python.",
                "required degree+skill",
            ),
            (
                "Idealerweise verfügen Sie über Erfahrung in der Feldforschung.",
                "preferred experience",
            ),
            (
                "Kenntnisse der niederländischen Sprache sind von Vorteil.",
                "preferred language",
            ),
            (
                "Bewerberinnen und Bewerber müssen über ein abgeschlossenes Masterstudium verfügen.",
                "required degree",
            ),
            (
                "Die Bewerberin soll Erfahrung in der Lehre haben.",
                "required experience",
            ),
            (
                "Wir suchen eine engagierte Persönlichkeit mit Freude an der Lehre.",
                "required personal",
            ),
            (
                "Erwartet wird eine überdurchschnittliche Promotion.",
                "required degree+grade",
            ),
            (
                "Teamfähigkeit und Kommunikationsstärke setzen wir voraus.",
                "required skill+personal",
            ),
            (
                "Du hast ein Studium der Physik abgeschlossen und bringst Erfahrung im Labor mit.",
                "required degree+experience",
            ),
            (
                "Erfahrungen in der Lehre sind wünschenswert, jedoch nicht erforderlich.",
                "preferred experience",
            ),
        ] {
            let asked = asked(&format!("Gärtnerin\n\nMoos ist grün und alt. {text}\n"));
            assert_eq!(asked, [format!("{expected}: {text}")]);
        }
        for text in [
            "Deutschkenntnisse sind nicht erforderlich.",
            "Schwerbehinderte werden bei gleicher Eignung bevorzugt eingestellt.",
            "Kandidatinnen und Kandidaten werden von einer Kommission ausgewählt.",
            "Das Institut erforscht die Moore der Nordküste.",
            "Reisekosten können leider nicht erstattet werden.",
        ] {
            reads_nothing(&format!("Gärtnerin\n\nMoos ist grün und alt. {text}\n"));
        }
    }

    #[test]
    fn capitals_of_german_nouns_part_no_sentence() {
        let text = "Requirements\n\nSie arbeiten gerne im Team, sind kommunikativ und strukturieren Ihre Arbeit selbstständig. \
                    Gesucht wird eine Person mit Erfahrung im Projektmanagement. Die Gruppe der Moorkunde liegt an der Küste der \
                    Stadt und hat ein Boot für die Fahrt zu den Inseln der Bucht.\n";
        let asked = asked(text);
        assert_eq!(
            asked,
            [
                "required personal: Sie arbeiten gerne im Team, sind kommunikativ und strukturieren Ihre Arbeit selbstständig.",
                "required experience: Gesucht wird eine Person mit Erfahrung im Projektmanagement.",
            ]
        );
    }

    #[test]
    fn dutch_qualifications() {
        let text = "Wie ben jij?\n\n- Je hebt een afgeronde master in de biologie.\n\
                    - Ervaring met Python is een pré\n- U werkt zelfstandig en nauwkeurig.\n";
        assert_eq!(
            asked(text),
            [
                "required degree: Je hebt een afgeronde master in de biologie.",
                "preferred experience: Ervaring met Python is een pré",
                "required personal: U werkt zelfstandig en nauwkeurig.",
            ]
        );
        for text in [
            "Daarnaast heb je ervaring met kwalitatief onderzoek.",
            "Heb jij een afgeronde opleiding en ervaring in het lab?",
            "Kandidaten dienen te beschikken over een masterdiploma in de rechten.",
        ] {
            assert_eq!(asked(text).len(), 1, "{text}");
        }
        for text in [
            "Heb je interesse in deze functie?",
            "Als promovendus doe je ervaring op met onderzoek.",
            "Het veen heeft een lange geschiedenis.",
        ] {
            reads_nothing(text);
        }
    }

    #[test]
    fn what_french_postings_ask() {
        for text in [
            "Profil : titulaire d’un doctorat en botanique des tourbières.",
            "TITRE EXIGE : doctorat ès lettres ou titre jugé équivalent",
        ] {
            assert_eq!(
                asked(&format!("Chercheur en botanique\n\n{text}\n")).len(),
                1,
                "{text}"
            );
        }
        assert_eq!(
            asked("Chercheur en botanique\n\nLe ou la candidat(e) devra :\n- être titulaire d’un doctorat\n- avoir une bonne maîtrise de l’anglais\n").len(),
            2
        );
        assert_eq!(
            asked(
                "Chercheur\n\nProfil recherché\n\nLa maîtrise des outils suivants serait un plus :\n\n- développement web (HTML)\n- déploiement de services\n"
            ),
            [
                "preferred skill: développement web (HTML)",
                "preferred skill: déploiement de services",
            ]
        );
        assert_eq!(
            asked("Chercheur\n\nProfil souhaité\n\n- Master en botanique\n"),
            ["required degree: Master en botanique"]
        );
        reads_nothing("Chercheur\n\nProfil : Maître de conférences en botanique\n");
        reads_nothing("Chercheur\n\nProfil : Langues et littératures de l’Inde\n");
    }

    #[test]
    fn what_northern_postings_ask() {
        for (text, expected) in [
            (
                "Kvalifikasjoner\n\n- Erfaring fra feltarbeid er en fordel\n",
                "preferred experience: Erfaring fra feltarbeid er en fordel",
            ),
            ("Krav\n\n- God datorvana\n", "required skill: God datorvana"),
            (
                "Meriterande\n\n- Erfarenhet av arkivarbete\n",
                "preferred experience: Erfarenhet av arkivarbete",
            ),
            (
                "Din profil\n\nDet er en fordel, hvis du har kendskab til både.\n",
                "preferred skill: Det er en fordel, hvis du har kendskab til både.",
            ),
        ] {
            assert_eq!(self::asked(text), [expected], "{text}");
        }
        reads_nothing("Vi tilbyr\n\n- Kompetanseutvikling\n");
    }
}
