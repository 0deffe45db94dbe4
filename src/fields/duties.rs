//! What the holder will do, one per item.

use super::Candidate;
use crate::outline::{Outline, Purpose};
use crate::text::clean;

/// What the holder will do, one per item.
pub fn duties(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    outline
        .stating(Purpose::Assigns)
        .map(|statement| {
            let text = clean(outline.slice(statement.range.clone()));
            Candidate::new(text, statement.range.clone(), statement.evidence)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn where_something_is() {
        let under = |text: &str| format!("Your role\n\nYou will map bogs. {text}\n");
        for text in [
            "QZRN is located in the harbour of Westhaven.",
            "The office is based in the old mill of the town.",
        ] {
            reads(&under(text), &["You will map bogs."]);
        }
        let text = "Samples will be housed in the old mill of the town.";
        reads(&under(text), &["You will map bogs.", text]);
    }

    #[test]
    fn nouns_that_are_verbs_in_another_language() {
        reads_nothing("The research post holder will be based in the old mill of Westhaven.");
        reads_nothing("The designer of the boats and the driver of the bus are based in the mill.");
    }

    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let duties = parse_posting(text).duties;
        let found: Vec<&str> = duties.iter().map(|duty| duty.value.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn what_a_position_carries() {
        reads(
            "The position carries a teaching load of two courses.",
            &["The position carries a teaching load of two courses."],
        );
        reads_nothing("This position carries the rank of Assistant or Associate Professor.");
        reads_nothing("This fellowship carries no teaching duties.");
    }

    #[test]
    fn what_applicants_must_make_clear() {
        reads_nothing(
            "All applicants are required to clearly indicate the post in the title of their letter.",
        );
        reads(
            "The holder is required to teach law.",
            &["The holder is required to teach law."],
        );
    }

    #[test]
    fn what_one_who_leads_a_group_expects() {
        reads(
            "Postdoc in ferns, University of Nordvik\n\nFurthermore, I expect the candidate to help with the boats.\n",
            &["Furthermore, I expect the candidate to help with the boats."],
        );
        reads_nothing("Postdoc in ferns, University of Nordvik\n\nI expect the new boat in May.\n");
    }

    #[test]
    fn what_fellows_are_encouraged_to_do() {
        reads(
            "Fellows are encouraged to submit grant proposals to the council.",
            &["Fellows are encouraged to submit grant proposals to the council."],
        );
        reads_nothing("Applicants are encouraged to submit their letters early.");
    }

    #[test]
    fn items_behind_a_name_that_begins_like_a_label() {
        reads(
            "# Botanist\n\n## Your duties\n\n- Fieldwork: Count the mosses.\n- Application support: Help the users of our maps.\n- Application: Send us two letters.\n",
            &[
                "Fieldwork: Count the mosses.",
                "Help the users of our maps.",
            ],
        );
    }

    #[test]
    fn work_for_groups_that_are_seldom_seen() {
        reads(
            "Lecturer\n\nJob responsibilities\n\nJob responsibilities can include teaching two courses and leading walks for underrepresented groups.\n",
            &[
                "Job responsibilities can include teaching two courses and leading walks for underrepresented groups.",
            ],
        );
        reads_nothing(
            "Lecturer\n\nJob responsibilities\n\nUnderrepresented groups are encouraged to teach with us.\n",
        );
    }

    #[test]
    fn words_for_work_that_stand_for_no_duty() {
        reads_nothing("Three years in this field of work are required.");
        reads_nothing("The main work will be in Fernham.");
    }

    #[test]
    fn items_that_end_in_a_small_word() {
        reads(
            "Duties\nThe holder shall:-\n\nTeach and assess courses in the history of boats, nets and all that floats on a lake or a sea; and\nCarry out research as may be assigned from time to time.\n",
            &[
                "Teach and assess courses in the history of boats, nets and all that floats on a lake or a sea",
                "Carry out research as may be assigned from time to time.",
            ],
        );
    }

    #[test]
    fn missions_and_fields_of_work() {
        for duty in [
            "The applicant’s main mission will be to build the lake database.",
            "In this project, the applicant's main work will consist in drawing maps of lakes.",
            "Your main mission will be to build the lake database.",
            "The stipendiary is expected to draw maps of lakes.",
        ] {
            reads(duty, &[duty]);
        }
        reads(
            "We are old.\n\nWorking field:\n\n- Maps of lakes\n- Surveys of bogs\n",
            &["Maps of lakes", "Surveys of bogs"],
        );
        reads_nothing("Our main mission is to advance lake science.");
        reads_nothing("The main mission of the institute will be to advance lake science.");
        reads_nothing(
            "The probe flies in May. Its main mission will be to look for water. The mission will consist of two phases.",
        );
        reads_nothing("The field of work of the institute includes ferns.");
    }

    #[test]
    fn what_a_house_is_for() {
        reads_nothing(
            "The main purpose of the institute is to map bogs; to train divers; and to publish surveys.",
        );
        reads(
            "The purpose of the post is to map bogs; to write reports; and to publish surveys.",
            &[
                "The purpose of the post is to map bogs",
                "to write reports",
                "and to publish surveys.",
            ],
        );
    }

    #[test]
    fn what_is_said_of_the_duties_is_asked_of_nobody() {
        reads(
            "The lab is old. Responsibilities of the successful candidate include independent teaching and surveys.",
            &[
                "Responsibilities of the successful candidate include independent teaching and surveys.",
            ],
        );
    }

    #[test]
    fn who_applies_is_told_what_is_no_work() {
        reads_nothing("All candidates are encouraged to consult the web page of the college.");
        reads_nothing("Applicants remain responsible for ensuring that letters arrive in May.");
        reads_nothing("Prospective candidates are encouraged to discuss the post with the head.");
        reads(
            "The fellows are encouraged to discuss results at seminars.",
            &["The fellows are encouraged to discuss results at seminars."],
        );
        reads_nothing("The grants will support research on ferns.");
        reads(
            "The holder will map the bog. Our research focuses on the life of moss.",
            &["The holder will map the bog."],
        );
        reads_nothing("Other functions\n\nNot applicable\n\nFurther duties\n\nN/A\n");
    }

    #[test]
    fn work_in_one_sentence_below_the_heading() {
        reads(
            "Lab Manager\n\nDuties:\n\nData collection, coordination of the boats, and general maintenance of the lab.\n",
            &["Data collection, coordination of the boats, and general maintenance of the lab."],
        );
    }

    #[test]
    fn sentences_behind_the_value_of_a_label() {
        reads(
            "Salary: £36,028 a year (Grade 7) We have a post. The successful candidate will draw maps of the lake.",
            &["The successful candidate will draw maps of the lake."],
        );
        reads(
            "Salary: We pay well. The successful candidate will receive a bonus.",
            &[],
        );
    }

    #[test]
    fn work_that_will_be_required() {
        reads(
            "Data collection at sea and some evening work will be required.",
            &["Data collection at sea and some evening work will be required."],
        );
        reads_nothing("A visa will be required.");
        reads(
            "The position covers three main areas: research, teaching and outreach.",
            &["The position covers three main areas: research, teaching and outreach."],
        );
        reads(
            "You will be working in close collaboration with the divers.",
            &["You will be working in close collaboration with the divers."],
        );
        reads_nothing("You will be working in a lively team.");
        reads(
            "The lab studies lakes. Main tasks: • Research on lakes • Teaching • Student supervision • Administration",
            &[
                "Research on lakes",
                "Teaching",
                "Student supervision",
                "Administration",
            ],
        );
    }

    #[test]
    fn what_those_who_hire_would_like() {
        reads(
            "We would also like you to supervise students. In your role, you will have contact with the county.",
            &[
                "We would also like you to supervise students.",
                "In your role, you will have contact with the county.",
            ],
        );
        reads_nothing("The candidate will thereby have the ability of programming boats.");
        reads_nothing("They will then be appointed in May.");
    }

    #[test]
    fn a_name_amid_a_text_that_is_glued_to_it() {
        reads(
            "The lab seeks a student, who is formally based at the Department of Lake Science DutiesAs a student you will sample lakes.",
            &["As a student you will sample lakes."],
        );
    }

    #[test]
    fn what_the_holder_does_not_do() {
        reads_nothing("The project will use satellite data.");
        reads_nothing("The candidate will be based in Lund.");
        reads_nothing("The candidate will, in most cases, be based in Lund.");
        reads_nothing("The position runs from 1 May 2019 to 30 April 2020.");
        reads_nothing("You will be part of a young team.");
        reads_nothing("Candidates will be informed by e-mail.");
        reads_nothing("The successful candidate will have access to the archive.");
        reads_nothing("Applicants will submit a cover letter.");
        reads_nothing("It develops technology for people.");
        reads_nothing("Do you want to take part in a project in which you will sail?");
        reads_nothing("The PhD project will use satellite data.");
        reads_nothing("We support people who study rivers.");
        reads_nothing("At our school you can explore the world.");
        reads_nothing(
            "The project pursues three great aims:\n\n- develop a model\n- test the model\n",
        );
        reads_nothing("How to apply\n\n- Prepare a letter\n- Provide two references\n");
        reads_nothing(
            "Our training equips students with knowledge of all that labs need and will include courses.",
        );
    }

    #[test]
    fn what_is_no_task_below_a_list() {
        reads(
            "Responsibilities\n\nYou will teach algebra.\n\nOnly shortlisted candidates will be contacted.\n",
            &["You will teach algebra."],
        );
        // Sentences of one paragraph are tasks of their own, also among lines without signs.
        reads(
            "Summary of duties\n\nThe fellow will be responsible for the mast. You will sample the peat.\n\nMaintenance of towers\n\nAnalysis of fluxes\n\nReports\n",
            &[
                "The fellow will be responsible for the mast.",
                "You will sample the peat.",
                "Maintenance of towers",
                "Analysis of fluxes",
                "Reports",
            ],
        );
    }

    #[test]
    fn work_that_is_merely_named() {
        // Right behind what the holder does.
        reads(
            "The school is old. The lecturer will teach algebra. Provide guidance to students, with care. Supervision of theses.",
            &[
                "The lecturer will teach algebra.",
                "Provide guidance to students, with care.",
                "Supervision of theses.",
            ],
        );
        reads(
            "The school is old. You will run the lab. Provide help to students, who have access to the boats. Write and apply protocols.",
            &[
                "You will run the lab.",
                "Provide help to students, who have access to the boats.",
                "Write and apply protocols.",
            ],
        );
        // Several of the kind, also among what is asked.
        reads(
            "Requirements\n\nCollection of peat. Assessment of samples. Preparing reports. A degree in botany.\n",
            &[
                "Collection of peat.",
                "Assessment of samples.",
                "Preparing reports.",
            ],
        );
        // Where nobody is said to do anything.
        reads(
            "The school is old. Development of models of peat.",
            &["Development of models of peat."],
        );
        reads_nothing("The school is old. The responsibility for this page lies with us.");
        reads_nothing("The school is old. Supervision is provided by two professors.");
    }

    #[test]
    fn what_stands_behind_a_label() {
        reads(
            "The school is old. Post 2, Biology: You will sample the peat.",
            &["You will sample the peat."],
        );
        reads(
            "The school is old. Post 3, Peat of the North (Grade 7, 41,000 euros a year): You will sample the peat.",
            &["You will sample the peat."],
        );
        reads(
            "Scope of duties: conducting tests of peat, keeping the register. Good Dutch is required.",
            &["conducting tests of peat, keeping the register."],
        );
    }

    #[test]
    fn tasks_that_ran_into_one_another() {
        reads(
            "The school is old. Responsibilities: Conducting tests of peat Teaching four hours a week Supervising students in the lab",
            &[
                "Conducting tests of peat",
                "Teaching four hours a week",
                "Supervising students in the lab",
            ],
        );
        reads(
            "The school is old. The candidate will Conduct tests of peat Teach four hours a week Supervise students in the lab",
            &[
                "Conduct tests of peat",
                "Teach four hours a week",
                "Supervise students in the lab",
            ],
        );
        reads(
            "Responsibilities: Carry out tests of peat, Handling of large samples, Actively teach the students Participate in the cruises",
            &[
                "Carry out tests of peat",
                "Handling of large samples",
                "Actively teach the students",
                "Participate in the cruises",
            ],
        );
        reads(
            "The school is old. We are looking for staff for the following tasks at sea:\n\n- sampling of mud\n- reports\n",
            &["sampling of mud", "reports"],
        );
    }

    #[test]
    fn lists_that_stand_in_a_text() {
        // The first sign behind the name of the part, and what was sent in behind the last task.
        reads(
            "The school is old. What you will be doing: * Research in the bogs of the north * Application of models of peat * Involvement in teaching (4 hours a week)",
            &[
                "Research in the bogs of the north",
                "Application of models of peat",
                "Involvement in teaching (4 hours a week)",
            ],
        );
        reads(
            "The school is old. Your responsibilities: - Contribute to the survey of bogs - Present the work at meetings Please send your application including 1. a letter of motivation, 2. a CV, 3. copies of diplomas.",
            &[
                "Contribute to the survey of bogs",
                "Present the work at meetings",
            ],
        );
        // Tabs that happen to stand in a text part no cells.
        reads(
            "The school is old, and its halls stand at the lake that gave the town its name when the first of its masters came here from the north to teach the young how to fish. You will sample the peat. Place:\tWesthaven Hours:\tfull time, and seldom more than that",
            &["You will sample the peat."],
        );
    }

    #[test]
    fn sentences_that_ran_into_the_last_task() {
        reads(
            "Duties: - Packing of samples - Care of the boats The candidate will be paid by the museum.",
            &["Packing of samples", "Care of the boats"],
        );
        reads(
            "Duties\n\nYou will sample the peat. (ab).\n",
            &["You will sample the peat."],
        );
        reads(
            "Duties: - Packing of samples - Care of the Working with Children Register of the school",
            &[
                "Packing of samples",
                "Care of the Working with Children Register of the school",
            ],
        );
    }

    #[test]
    fn work_told_in_other_ways() {
        for duty in [
            "The professor to be appointed will teach botany.",
            "The appointed person must also contribute to teaching.",
            "The lab is large, and the student will sample the peat.",
            "The student will have the mission to map the bogs.",
            "Each student will map a bog of the north.",
            "Teaching of two courses a year is required.",
            "Teaching load will include courses at all levels.",
            "This position's primary duties are to help the users of the herbarium.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        reads_nothing("The school is old. The post is expected to run for two years.");
    }

    #[test]
    fn whose_duties_they_are() {
        for duty in [
            "The lab manager’s duties include care of the boats.",
            "The lab coordinator's main tasks are care of the boats.",
            "The research coordinator will map the bogs.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        reads_nothing("The school is old. The lab’s duties include care of the boats.");
    }

    #[test]
    fn a_degree_that_is_earned_is_no_work() {
        reads_nothing("The school is old. The student will earn a M.S. in Forestry.");
        reads(
            "The school is old. The student will map the bogs and earn a M.S. in Forestry.",
            &["The student will map the bogs and earn a M.S. in Forestry."],
        );
    }

    #[test]
    fn what_everybody_hired_must_heed() {
        reads_nothing(
            "The school is old. The Fellows will also find a rich environment at Fern University, with experts in moss.",
        );
        reads_nothing(
            "About us\n\nThe school is old.\n\nAs a condition of employment, you will be required to comply with the rules of the school, as may be amended.\n",
        );
    }

    #[test]
    fn work_that_is_expected() {
        for duty in [
            "Erwartet wird die Mitarbeit in den Gremien der Schule.",
            "Wir erwarten die Mitwirkung an der Selbstverwaltung.",
            "Darüber hinaus wird die Beteiligung an der Selbstverwaltung erwartet.",
            "Ihre Tätigkeit besteht in der Auswertung von Karten.",
        ] {
            reads(&format!("Die Schule ist alt. {duty}"), &[duty]);
        }
        for other in [
            "Erwartet wird die Bereitschaft zur Mitarbeit.",
            "Die Mitarbeit in den Gremien ist frei.",
        ] {
            reads_nothing(&format!("Die Schule ist alt. {other}"));
        }
    }

    #[test]
    fn lines_that_begin_as_names_of_parts_do() {
        reads(
            "Aufgaben:\nMitarbeit im Projekt\nBewerbung um Drittmittel\nBewertung von Anträgen\nLehre in Botanik\n",
            &[
                "Mitarbeit im Projekt",
                "Bewerbung um Drittmittel",
                "Bewertung von Anträgen",
                "Lehre in Botanik",
            ],
        );
    }

    #[test]
    fn what_others_aim_at() {
        reads_nothing(
            "The school is old. The project has three goals: 1) to map the bogs; 2) to sample the peat; 3) to keep the register.",
        );
        reads_nothing("The school is old. To map the bogs, drones are used on all days of May.");
    }

    #[test]
    fn what_the_position_goes_on_to_involve() {
        reads(
            "The school is old. This post is part of a project and will involve field work.",
            &["This post is part of a project and will involve field work."],
        );
        reads(
            "The school is old. Supervision of theses is part of the job.",
            &["Supervision of theses is part of the job."],
        );
        reads(
            "The school is old. Participation in teaching (4 hours per week) is required.",
            &["Participation in teaching (4 hours per week) is required."],
        );
        reads_nothing("The school is old. The positions support two years of full-time study.");
    }

    #[test]
    fn who_is_sought_for_what() {
        for duty in [
            "We are looking for a colleague who will map the bogs.",
            "We seek a botanist who will join our team and map the bogs.",
            "This position is for a postdoc to study the peat and map the bogs.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        reads_nothing("The school is old. We are looking for a colleague who will have a boat.");
        reads_nothing("The school is old. We encourage applicants who will contribute to peace.");
        reads_nothing("The school is old. The position is for two years of field work.");
    }

    #[test]
    fn what_is_demanded_among_the_tasks() {
        reads(
            "Duties\n\n- you teach courses in the BSc\n- Must be at ease with boats\n- Have mapped bogs\n- map the bogs\n",
            &["you teach courses in the BSc", "map the bogs"],
        );
    }

    #[test]
    fn teaching_and_stays_that_are_expected() {
        for duty in [
            "For new staff, the usual classroom teaching load is two courses.",
            "All faculty are expected to teach two courses.",
            "Research stays abroad are expected.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        for other in [
            "You will map the bogs. In May, we will be moved.",
            "The duties will be adjusted by the head.",
            "To help families, Fern University is a member of the network.",
            "Candidates are encouraged to get in touch with our staff.",
        ] {
            let own = other.starts_with("You").then_some("You will map the bogs.");
            reads(&format!("The school is old. {other}"), own.as_slice());
        }
    }

    #[test]
    fn a_position_that_is_known_by_its_duties() {
        reads(
            "# Harbour Lead\n\nThe school is old. The Harbour Lead will be responsible for managing the lab; coordinating trips; and writing papers.",
            &[
                "managing the lab",
                "coordinating trips",
                "and writing papers.",
            ],
        );
        reads(
            "# Harbour Lead\n\nThe school is old. The Harbour Lead will be responsible for managing the lab.",
            &["The Harbour Lead will be responsible for managing the lab."],
        );
        reads_nothing(
            "# Harbour Lead\n\nThe school is old. The Harbour Unit will be responsible for managing the lab.",
        );
        reads_nothing(
            "# Lecturer\n\nThe school is old. The Main Supervisor will be responsible for guidance.",
        );
    }

    #[test]
    fn sentences_that_leave_out_who_works() {
        reads(
            "The school is old. Serves as a liaison with the divers. Typically works with old boats. Designs, builds and tests nets. Files the charts of the lake.",
            &[
                "Serves as a liaison with the divers.",
                "Typically works with old boats.",
                "Designs, builds and tests nets.",
                "Files the charts of the lake.",
            ],
        );
        reads_nothing("The school is old. Works on paper are shown in the hall.");
    }

    #[test]
    fn labels_that_say_what_a_task_is_about() {
        reads(
            "# Lab manager\n\n## Duties\n\n- **Onboarding:** Guide new staff.\n- **Orders:** Track expenses and fill in forms.\n",
            &["Guide new staff.", "Track expenses and fill in forms."],
        );
    }

    #[test]
    fn addresses_that_ran_into_a_task() {
        reads(
            "The school is old. You will sample the peat. https://www.bogs.example/jobs",
            &["You will sample the peat."],
        );
        reads(
            "The school is old. You will write for https://www.bogs.example/news",
            &["You will write for https://www.bogs.example/news"],
        );
    }

    #[test]
    fn work_that_is_to_come() {
        reads(
            "The school is old. The research will focus on the growth of moss.",
            &["The research will focus on the growth of moss."],
        );
        reads_nothing("The school is old. Our research focuses on the growth of moss.");
        reads(
            "The school is old. In part 3 you will map the bogs.",
            &["In part 3 you will map the bogs."],
        );
        reads(
            "The school is old. The new lecturer will have the usual teaching load of 4 hours per week.",
            &["The new lecturer will have the usual teaching load of 4 hours per week."],
        );
    }

    #[test]
    fn whose_work_another_clause_names() {
        reads_nothing(
            "The school is old. The fellow will join the group of Dr Jones, which focuses on moss.",
        );
        reads_nothing("The school is old. Together with our staff, we will build a ship.");
        reads_nothing(
            "The school is old. A remit of the unit is to train scientists who will lead the field.",
        );
        reads_nothing("The school is old. Research activities at the school cover peat and moss.");
        reads_nothing("The school is old. Applicants are required to justify their choice.");
        reads_nothing("The school is old. To explore the town, go to www.town.org.");
    }

    #[test]
    fn who_does_the_work_that_a_sentence_names() {
        reads(
            "The school is old. The fellow will work with disabled people and seek partners.",
            &["The fellow will work with disabled people and seek partners."],
        );
        reads(
            "The school is old. Our new colleague will run the herbarium.",
            &["Our new colleague will run the herbarium."],
        );
        reads(
            "The school is old. The junior researcher develops models of peat.",
            &["The junior researcher develops models of peat."],
        );
        reads(
            "The school is old. Under a senior botanist, the Research Assistant II performs tests of peat.",
            &["Under a senior botanist, the Research Assistant II performs tests of peat."],
        );
        reads(
            "The school is old. This post is part of a full-time project in which you will develop maps.",
            &["This post is part of a full-time project in which you will develop maps."],
        );
        reads_nothing("Bergen, postdoctoral offer");
        reads_nothing("The school is old. We encourage applicants to specify their leave.");
        reads_nothing("The school is old. A jury named by the rector will be responsible for it.");
        reads_nothing("The school is old. Reeds are candidates to increase the yield.");
    }

    #[test]
    fn words_that_bind_the_holder() {
        for duty in [
            "The JRF will have to map the bogs.",
            "ESR3 will map the bogs of the north.",
            "You should expect to spend a third of the year on outreach.",
            "The holder is obliged to teach four hours a week.",
            "The fellow will hold regular classes in botany.",
            "You get to map the bogs on your own.",
            "It will be your task to map the bogs.",
            "Your duties lie in the care of the boats.",
            "Care of the boats is part of the duties.",
            "The professorship comprises teaching and care of the boats.",
            "Service on committees is expected of all staff.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        for other in [
            "The duties of the post are set out in the statutes.",
            "You will get to know the town.",
            "The candidate must hold a boat licence for school ships.",
        ] {
            reads_nothing(&format!("The school is old. {other}"));
        }
    }

    #[test]
    fn what_somebody_does_in_the_third_person() {
        for duty in [
            "The engineer takes care of the boats.",
            "The tutor gives courses in Latin.",
            "The chemist follows up the samples and keeps the register.",
            "You will be the first point of contact for the divers.",
            "We need you to map the bogs.",
            "You will code interviews and map the bogs.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        reads_nothing("The school is old. The point of contact is the dean.");
        reads(
            "The school is old. What will you do?\n\nMap the bogs of the north. Publish with us.\n",
            &["Map the bogs of the north.", "Publish with us."],
        );
    }

    #[test]
    fn labels_above_work_that_ends_in_no_stop() {
        let work = "sampling of peat in three bogs, care of the boats and of their documentation";
        for text in [
            format!("The school is old.\n\nDuties: {work}\n\nThe lake is deep.\n"),
            format!(
                "The school is old.\n\nFunctions to be performed: {work}\n\nThe lake is deep.\n"
            ),
            format!("Hours: 38 a week\nJob description: {work}\nPlace: Westhaven\n"),
            format!("The school is old.\n\n## Duties\n\n{work}\n\n## Contact\n\nJane Doe\n"),
        ] {
            reads(&text, &[work]);
        }
        reads(
            "The school is old.\n\n## Duties\n\nManagement of the lab. Training of students.\n",
            &["Management of the lab.", "Training of students."],
        );
        for other in [
            "Job description: see our page",
            "Job description: Teaching staff",
            "Description: Research on lakes",
        ] {
            reads_nothing(&format!("Hours: 38 a week\n{other}\nPlace: Westhaven\n"));
        }
    }

    #[test]
    fn what_is_applied_is_no_application() {
        reads(
            "The position involves applying statistical methods to old data.",
            &["The position involves applying statistical methods to old data."],
        );
        reads_nothing("The process involves applying for the position on our page.");
        reads(
            "You will be expected to submit publications and conduct interviews with farmers.",
            &["You will be expected to submit publications and conduct interviews with farmers."],
        );
        reads_nothing("The candidate will be required to attend an interview.");
    }

    #[test]
    fn what_joins_an_item_to_the_next_is_none_of_it() {
        reads(
            "Duties\n\n- net birds,\n- read the loggers, and\n- help at the station\n",
            &["net birds", "read the loggers", "help at the station"],
        );
    }

    #[test]
    fn what_the_holder_does() {
        reads(
            "You will build a spectrometer.",
            &["You will build a spectrometer."],
        );
        reads(
            "The post holder is expected to teach two courses.",
            &["The post holder is expected to teach two courses."],
        );
        reads(
            "The post will involve collecting samples at sea.",
            &["The post will involve collecting samples at sea."],
        );
        reads(
            "Your duties include the care of the herbarium.",
            &["Your duties include the care of the herbarium."],
        );
        reads(
            "Responsibilities\n\nThe job has two sides.\n\n- Run the lab\n- Write reports;\n",
            &["Run the lab", "Write reports"],
        );
        reads(
            "The candidate will:\n- design surveys\n- have a degree in statistics\n",
            &["design surveys"],
        );
    }

    #[test]
    fn what_a_position_is_joined_for() {
        for text in [
            "The candidate will join our team to map the lakes.",
            "The postdoc will be employed to develop maps.",
            "You will apply statistics to maps of lakes.",
            "You will be also expected to draw maps.",
            "The mission consists in mapping the lakes.",
            "Pursuit of external funding is expected.",
            "In this project, you will run field trips.",
        ] {
            reads(&format!("The school is old. {text}"), &[text]);
        }
        for text in [
            "You will be part of a team whose aim is to map the lakes.",
            "The candidate will join our team of old friends.",
            "You will be asked to disclose your weight.",
            "The candidate will be recruited to the Department of Physics.",
            "The post will run for two years.",
        ] {
            reads(&format!("The school is old. {text}"), &[]);
        }
    }

    #[test]
    fn what_somebody_is_sought_for() {
        for text in [
            "We are seeking to recruit a research assistant to develop and run its archive.",
            "The Lake Centre is looking for an engineer to design and build boats.",
            "We seek a postdoc to develop models of the lakes and to analyse samples.",
            "We are looking for a botanist to assist with the survey of the bogs.",
            "The Moss group is recruiting two PhD students to work on the theory of ferns.",
            "The Fern and Moss Unit of the Westhaven Institute of Science and Letters (WISL) is looking for someone to develop boats.",
            "In this bog and fen funded project, we are seeking to recruit two postdocs to develop new boats.",
        ] {
            reads(&format!("The school is old. {text}"), &[text]);
        }
        for text in [
            "We are looking for an engineer to join our team.",
            "We seek an engineer to fill a post.",
            "We are looking for an engineer, and our aim is to develop and run boats.",
            "Do you know an engineer to design and build boats?",
            "We are looking for a botanist to be part of this adventure.",
            "If this is the place for you and you would like to see it, we are looking for an engineer to develop boats.",
        ] {
            reads_nothing(&format!("The school is old. {text}"));
        }
    }

    #[test]
    fn what_somebody_is_sought_for_where_the_duties_are_listed() {
        let listed = "# Engineer\n\nWe are looking for an engineer to lead the crew of the boat.\n\n## Duties\n\n- Repair the boats\n- Train the crew\n";
        reads(listed, &["Repair the boats", "Train the crew"]);
    }

    #[test]
    fn work_of_a_team_that_somebody_joins() {
        for text in [
            "The successful candidate will be part of a local team developing maps of the bogs.",
            "You will join a small group developing boats.",
            "The holder could be asked to help the divers.",
            "The manager will maintain and document applications developed by the crew.",
        ] {
            reads(&format!("The school is old. {text}"), &[text]);
        }
        for text in [
            "You will be part of a team comprising two divers and a cook.",
            "You will be part of a team whose boats are developing well.",
            "We could be asked to help the divers.",
            "Applicants will send applications developed by themselves.",
        ] {
            reads_nothing(&format!("The school is old. {text}"));
        }
    }

    #[test]
    fn who_does_it_is_called_by_the_position() {
        reads(
            "The field technicians will collect soil.",
            &["The field technicians will collect soil."],
        );
        reads(
            "As a doctoral candidate, you conduct experiments at sea.",
            &["As a doctoral candidate, you conduct experiments at sea."],
        );
        reads(
            "As part of the team, the candidate develops models.",
            &["As part of the team, the candidate develops models."],
        );
        reads(
            "The teaching load for this post is two courses a year.",
            &["The teaching load for this post is two courses a year."],
        );
        reads(
            "We expect the post-holder to develop a course.",
            &["We expect the post-holder to develop a course."],
        );
        reads(
            "Your duties in the lab consist of the care of the stores.",
            &["Your duties in the lab consist of the care of the stores."],
        );
        reads(
            "The coordinator supports the users and individuals.",
            &["The coordinator supports the users and individuals."],
        );
        reads(
            "Contributions to teaching are expected.",
            &["Contributions to teaching are expected."],
        );
        reads(
            "You will join the group and support its members.",
            &["You will join the group and support its members."],
        );
    }

    #[test]
    fn what_leads_up_to_a_list_may_be_a_duty_itself() {
        reads(
            "Responsibilities\n\nThe engineer will be responsible for the lab. Her tasks have two sides.\n\n- Run the lab\n- Write reports\n",
            &[
                "The engineer will be responsible for the lab.",
                "Run the lab",
                "Write reports",
            ],
        );
    }

    #[test]
    fn dashes_part_items_once_a_list_has_begun() {
        reads(
            "The school is old. The fellow will be responsible for: - Making crystals - Measuring them - Writing reports",
            &["Making crystals", "Measuring them", "Writing reports"],
        );
        reads(
            "The school is old. The fellow will clean the lab - Building 5 - every day.",
            &["The fellow will clean the lab - Building 5 - every day."],
        );
    }

    #[test]
    fn lines_without_signs_and_lists_of_front_matter() {
        reads(
            "Your tasks will include\n\ntranscribing recordings under the guidance of the linguists\nkeeping the register, which matters more than anything else\n",
            &[
                "transcribing recordings under the guidance of the linguists",
                "keeping the register, which matters more than anything else",
            ],
        );
        reads(
            "---\ntitle: Botanist\nduties:\n  - collect plants\n  - keep the herbarium\nlayout: job\n---\n",
            &["collect plants", "keep the herbarium"],
        );
        reads_nothing("---\ntitle: Botanist\nduties: none\nlayout: job\n---\n");
    }

    #[test]
    fn a_list_whose_items_name_work() {
        reads(
            "The post is new.\n\n- Conduct interviews\n- Analysis of the data\n- Active participation in seminars\n",
            &[
                "Conduct interviews",
                "Analysis of the data",
                "Active participation in seminars",
            ],
        );
        // The heading does not fit.
        reads(
            "Requirements\n\n- Conduct interviews\n- Analyse data\n- Publish the results\n",
            &["Conduct interviews", "Analyse data", "Publish the results"],
        );
        reads(
            "All applicants are expected to:\n- hold a PhD in botany\n- teach two courses\n",
            &["teach two courses"],
        );
    }

    #[test]
    fn the_employer_expects_it() {
        reads(
            "The school is old. We also expect you to assist in teaching.",
            &["We also expect you to assist in teaching."],
        );
        reads(
            "The school is old. You will teach four hours a week.",
            &["You will teach four hours a week."],
        );
        reads(
            "The school is old. Your research will focus on the growth of moss.",
            &["Your research will focus on the growth of moss."],
        );
        reads_nothing("The school is old. Your research interests include moss and lichens.");
        reads_nothing("The school is old. We develop instruments for field work.");
        reads_nothing("The school is old. The candidate will be employed full time.");
    }

    #[test]
    fn what_is_added_behind_the_verb() {
        reads(
            "The school is old. The fellow will join our group, developing models of peat.",
            &["The fellow will join our group, developing models of peat."],
        );
        reads(
            "The school is old. The fellow will report to the head and may assist in the training of students.",
            &["The fellow will report to the head and may assist in the training of students."],
        );
        reads(
            "Besides her own studies of peat, the post will involve the care of the stores.",
            &["Besides her own studies of peat, the post will involve the care of the stores."],
        );
        reads_nothing("The school is old. The fellow will join our group of ten.");
    }

    #[test]
    fn publications_are_work_among_the_duties() {
        reads(
            "Your tasks\n\n- Field work in the Alps\n- Publications in scientific journals\n",
            &[
                "Field work in the Alps",
                "Publications in scientific journals",
            ],
        );
    }

    #[test]
    fn shares_of_the_time_and_people_of_a_house() {
        reads(
            "The school is old. The fellow will spend half of their time on teaching.",
            &["The fellow will spend half of their time on teaching."],
        );
        reads(
            "The school is old. Research scientists at the institute are expected to lead a team.",
            &["Research scientists at the institute are expected to lead a team."],
        );
        reads(
            "The school is old. Candidates with a strong interest in hardware will be encouraged to build a detector.",
            &[
                "Candidates with a strong interest in hardware will be encouraged to build a detector.",
            ],
        );
        reads(
            "The school is old. The candidate has to supervise theses.",
            &["The candidate has to supervise theses."],
        );
        reads_nothing("The school is old. The candidate has to submit a letter.");
    }

    #[test]
    fn numbered_lists_within_a_text() {
        // What stands before a colon amid an item is no label, and the list goes on behind it.
        reads(
            "The lab is new. The holder will take part in the following tasks: 1. Care of the nets according to the plan of the station. 2. Analysis of the height of the materials: weight, length and age. 3. Preparation of reports 4. Talks at schools of the county",
            &[
                "Care of the nets according to the plan of the station.",
                "Analysis of the height of the materials: weight, length and age.",
                "Preparation of reports",
                "Talks at schools of the county",
            ],
        );
        // A sentence within an item that leads to a list of its own is none of it.
        reads(
            "The project has two aims: 1. Mapping of the bay. 2. A study of its owners. In this role, you will help with: - planning the trips - collecting the data - writing the reports",
            &[
                "planning the trips",
                "collecting the data",
                "writing the reports",
            ],
        );
        // What is said of applying ends the list, and another sign begins another.
        reads(
            "The activity will mainly focus on: - Design of nets - Preparation of maps; - Care of the pier. The application should be sent by e-mail and hold: • CV, with a list of reports; • Names of two referees.",
            &["Design of nets", "Preparation of maps", "Care of the pier."],
        );
        reads_nothing(
            "There are three research themes that we are interested in, and believe will shape the field: 1. Analysis of migration through data. 2. Design of borders. 3. Profiling in the use of genes.",
        );
    }

    #[test]
    fn lists_that_are_no_duties() {
        reads_nothing(
            "Tasks\n\nThe holder will teach in one of the following areas:\n\n- Algebra and number theory\n- Geometry\n",
        );
        reads_nothing(
            "The mission of the centre:\n\n- provides a platform for exchange\n- hosts programmes in physics\n- supports schools\n",
        );
    }

    #[test]
    fn a_heading_that_asks_names_its_part() {
        reads(
            "What are you going to do?\n\n- Interviews with farmers\n- Care of the herbarium\n",
            &["Interviews with farmers", "Care of the herbarium"],
        );
    }

    #[test]
    fn when_the_work_is_done() {
        reads_nothing("The school is old. The position will normally last for two years.");
        reads_nothing("The school is old. The position will start in May.");
        reads(
            "The school is old. The post will support the head of the library.",
            &["The post will support the head of the library."],
        );
    }

    #[test]
    fn under_whom_the_holder_works() {
        reads_nothing("The post holder will work under the supervision of Professor Jane Doe.");
        for duty in [
            "You will draw maps under the supervision of Professor Jane Doe.",
            "The candidate will also join the activities of the garden.",
            "The candidate will be required to complete the coursework of the school.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
    }

    #[test]
    fn what_others_do() {
        reads_nothing("The school is old. The present project aims to study moss.");
        reads_nothing("The school is old. The objective of this PhD project is to grow moss.");
        reads_nothing("The school is old. This PhD thesis will develop a theory of moss.");
        reads_nothing("The school is old. The centre's tasks include research on moss.");
        reads_nothing("The school is old. To support the work, there is a large greenhouse.");
        reads_nothing("The school is old. Team spirit, as you will work in a large group.");
        reads_nothing("The school is old. Applicants are responsible for their visas.");
        reads(
            "The school is old. The candidate's tasks include research on moss.",
            &["The candidate's tasks include research on moss."],
        );
        reads(
            "The school is old. The postdoc's duties include research on moss.",
            &["The postdoc's duties include research on moss."],
        );
    }

    #[test]
    fn where_and_with_whom_it_is_done() {
        reads(
            "The school is old. In our group you will draw maps.",
            &["In our group you will draw maps."],
        );
        reads(
            "The school is old. You will be drawing maps of peat.",
            &["You will be drawing maps of peat."],
        );
        reads(
            "The school is old. This role supports the head of the library.",
            &["This role supports the head of the library."],
        );
        reads_nothing("The school is old. Together with our students we will draw maps.");
        reads_nothing("The school is old. You are outgoing and like to travel.");
        reads_nothing("The school is old. The fellowship supports research on moss.");
    }

    #[test]
    fn what_is_applied_in_the_work() {
        reads(
            "The school is old. You will develop and apply models of peat.",
            &["You will develop and apply models of peat."],
        );
        reads(
            "The school is old. The student will consider farming applications of the model.",
            &["The student will consider farming applications of the model."],
        );
        reads_nothing("The school is old. The student will prepare an application.");
        reads_nothing("The school is old. Your application will show how you teach.");
    }

    #[test]
    fn more_of_what_was_said() {
        reads(
            "The school is old. You will lead the field work. This includes the care of the boats.",
            &[
                "You will lead the field work.",
                "This includes the care of the boats.",
            ],
        );
        reads_nothing("The school is old. This includes the care of the boats.");
    }

    #[test]
    fn facts_among_the_duties() {
        reads(
            "Duties\n\nYou will run the lab. The working language is Dutch. Knowledge of Dutch is not required.\n",
            &["You will run the lab."],
        );
        reads(
            "Duties\n\nYou will run the lab. The school provides its students with boats. If you speak no Dutch, the city runs courses.\n",
            &["You will run the lab."],
        );
        reads(
            "Duties\n\nBogs that lie far in the north are known for their carbon. You will run the lab. The results can be compared with those of our partners.\n",
            &[
                "You will run the lab.",
                "The results can be compared with those of our partners.",
            ],
        );
    }

    #[test]
    fn short_forms_demands_and_holders() {
        reads(
            "The school is old. You'll develop a course on bogs.",
            &["You'll develop a course on bogs."],
        );
        reads(
            "The school is old. Participation in teaching is mandatory.",
            &["Participation in teaching is mandatory."],
        );
        reads(
            "The school is old. The recipient will carry out field work.",
            &["The recipient will carry out field work."],
        );
        reads(
            "The school is old. The Chair is responsible for the budget.",
            &["The Chair is responsible for the budget."],
        );
        reads_nothing("The school is old. You'll find a friendly town.");
        reads_nothing("The school is old. The goal of LOG-HEAD is to grow moss.");
        reads_nothing("Chair, Department of Botany and Ecology\n\nThe school is old.");
        reads_nothing("Duties\n\nYou'll receive a grant from the state.\n");
        reads_nothing(
            "Duties\n\nThe botanist will be members of the Moss Lab, and are expected to start the appointment in May.\n",
        );
        reads_nothing("Duties\n\nYou will be based in the old mill.\n");
        reads_nothing(
            "Duties\n\nExcellent candidates with a thesis on other themes will still be considered.\n",
        );
        reads(
            "Duties\n\nYou will join the Moss Lab to develop maps of bogs.\n",
            &["You will join the Moss Lab to develop maps of bogs."],
        );
    }

    #[test]
    fn what_will_be_done_is_told_of_a_project_where_nobody_is_said_to_do_it() {
        reads_nothing("The project\n\nThe sea is deep. Samples of mud will be taken at night.\n");
        reads_nothing("The sea is deep. Your data will be deleted at the end of the year.\n");
        reads(
            "The project\n\nThe sea is deep. You will sail the ship. Samples of mud will be taken at night.\n",
            &[
                "You will sail the ship.",
                "Samples of mud will be taken at night.",
            ],
        );
        reads(
            "The project\n\nThe sea is deep. Samples of mud will be taken at night. You will sail the ship.\n",
            &["You will sail the ship."],
        );
    }

    #[test]
    fn what_the_holder_of_a_job_does_is_told_as_of_a_third() {
        reads(
            "The school is old.\n\nJob description\n\n- Teaches four courses a year\n- Mentors the students\n- Reviews papers\n",
            &[
                "Teaches four courses a year",
                "Mentors the students",
                "Reviews papers",
            ],
        );
    }

    #[test]
    fn what_they_do_now_others_do() {
        reads_nothing("The school is old. They study moss and lichens.");
        reads(
            "The school is old. They will study moss and lichens.",
            &["They will study moss and lichens."],
        );
        reads_nothing("The school is old. The duty station is Oslo.");
        reads(
            "The school is old. The thesis will be devoted to the study of moss.",
            &["The thesis will be devoted to the study of moss."],
        );
    }

    #[test]
    fn work_whose_subject_is_left_out() {
        for duty in [
            "Will design boats and write reports.",
            "Will join the lab and map the bogs.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        reads_nothing("The school is old. Will start in May.");
    }

    #[test]
    fn work_that_the_post_requires() {
        for duty in [
            "The role will require close collaboration with the divers.",
            "The post requires teaching two courses a year.",
            "The fellow may also devise or modify methods.",
            "Crew members will count the fish.",
        ] {
            reads(&format!("The school is old. {duty}"), &[duty]);
        }
        reads_nothing("The school is old. The post requires teaching experience.");
        reads_nothing("The school is old. Applicants may also submit a letter.");
    }

    #[test]
    fn documents_that_are_part_of_the_work() {
        reads(
            "Responsibilities\n\nManages the moss and associated documentation.\n",
            &["Manages the moss and associated documentation."],
        );
        reads_nothing("The school is old. Review of applications begins immediately.");
        reads(
            "Call for Applications\n\nThe school is old. The appointee will be required to teach botany.\n",
            &["The appointee will be required to teach botany."],
        );
    }

    #[test]
    fn what_a_note_tells_is_no_work() {
        reads_nothing(
            "Postdoc in ferns\n\nQualifications\n\nA degree in law.\n\nNote\n\nMaster students are supervised by the group.\n",
        );
    }

    #[test]
    fn work_that_is_told_among_how_to_apply() {
        reads(
            "# Postdoc\n\n## Review of applications begins on 1 May\n\nThe fellow will be responsible for training of students.\n",
            &["The fellow will be responsible for training of students."],
        );
        reads_nothing(
            "# Postdoc\n\n## Selection\n\nThe head of the department selects the candidates. Applicants will be asked to present their work.\n",
        );
        for trial in [
            "The candidate will prepare a lecture.",
            "The applicant will teach a trial lesson.",
            "You will write a short test.",
            "You will need to write a letter.",
            "You will create an account.",
            "Applicants will complete a coding test.",
        ] {
            reads_nothing(&format!("# Postdoc\n\n## How to apply\n\n{trial}\n"));
        }
    }

    #[test]
    fn diversity_in_nature_is_no_matter_of_fairness() {
        reads(
            "The school is old. The postdoc will study the diversity of plants and its genetic diversity.",
            &["The postdoc will study the diversity of plants and its genetic diversity."],
        );
        reads_nothing("The school is old. We value diversity, and will map our progress.");
    }

    #[test]
    fn a_list_of_what_the_sentence_before_says() {
        reads(
            "The fellow will pursue their own research. This includes, but is not limited to:\n\n- studies of moss\n- papers\n",
            &[
                "The fellow will pursue their own research.",
                "studies of moss",
                "papers",
            ],
        );
        reads_nothing("Mosses are old. These include:\n\n- peat moss\n- haircap moss\n");
    }

    #[test]
    fn facts_and_names_above_the_work() {
        reads(
            "What you will do\n1.0 FTE | 36 hours a week | € 2,901 gross per month | Master's degree\nDivision of Ferns, Moss Hospital\n\nYou will collect moss at the lake.\n",
            &["You will collect moss at the lake."],
        );
        reads(
            "Duties\n\n- Management of the Division of Ferns\n- Work at sea | in the lab | at home\n- Teaching 50 % | Surveys 50 % | Service\n",
            &[
                "Management of the Division of Ferns",
                "Work at sea | in the lab | at home",
                "Teaching 50 % | Surveys 50 % | Service",
            ],
        );
    }

    #[test]
    fn what_one_is_highly_encouraged_to_do() {
        for how in ["highly encouraged", "strongly encouraged", "encouraged"] {
            let duty = format!("The candidate is {how} to develop ideas of their own.");
            reads(
                &format!("Postdoc in ferns, University of Nordvik\n\nFerns are green. {duty}\n"),
                &[&duty],
            );
        }
        reads_nothing(
            "Postdoc in ferns, University of Nordvik\n\nFerns are green. Women are strongly encouraged to apply.\n",
        );
    }

    #[test]
    fn work_told_in_other_words() {
        for duty in [
            "Your main research objectives will be to design new nets and to test them at sea.",
            "Daily work focuses on defining and testing nets.",
            "The PhD studies will include experiments, modelling and the build-up of instruments.",
            "You will mostly be active in research and developing new methods.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {duty}\n"), &[duty]);
        }
        for text in [
            "The position is intended to start in May.",
            "The position will cover three years.",
            "The scope of the position is 100 %.",
            "The fellowship is intended to enable young botanists to travel.",
            "The PhD studies are free.",
            "Daily life on the lake is quiet.",
        ] {
            reads_nothing(&format!("PhD in moss\n\nMoss is green. {text}\n"));
        }
    }

    #[test]
    fn whom_the_holder_works_under_and_where() {
        for text in [
            "The candidate will work under the responsibility of Jane Doe, who focuses on the life of moss.",
            "The activities shall be carried out mainly in Westhaven under the supervision of Jane Doe.",
        ] {
            reads_nothing(&format!("PhD in moss\n\nMoss is green. {text}\n"));
        }
        let text = "PhD in moss\n\nYou will map bogs. The synthesis will be performed ";
        reads(
            &format!("{text}at the University of Westhaven.\n"),
            &["You will map bogs."],
        );
        reads(
            &format!("{text}with new tools of the trade.\n"),
            &[
                "You will map bogs.",
                "The synthesis will be performed with new tools of the trade.",
            ],
        );
    }

    #[test]
    fn what_the_members_of_a_house_do() {
        reads_nothing(
            "PhD in moss\n\nQZRN has a staff of fifty individuals from many countries, who conduct research on boats.\n",
        );
        reads(
            "PhD in moss\n\nAs part of the team, the candidate conducts research on boats.\n",
            &["As part of the team, the candidate conducts research on boats."],
        );
    }

    #[test]
    fn what_is_no_task_under_the_name_of_tasks() {
        let under = |text: &str| format!("Your tasks\n\nYou will map bogs. {text}\n");
        for text in [
            "The major aims of the QZRN are to advance the science of moss and to train experts who will map it.",
            "This post will be carried out in the harbour of Westhaven.",
            "The work will take place in Westhaven, in the rooms of the old mill.",
        ] {
            reads(&under(text), &["You will map bogs."]);
        }
        for text in [
            "The aims of the work are to map the lakes and to publish maps.",
            "This post will be part of mapping the bogs of Westhaven.",
            "Within the QZRN, the fellow will keep the register for one year.",
        ] {
            reads(&under(text), &["You will map bogs.", text]);
        }
    }

    #[test]
    fn what_should_be_done_around_an_adverb() {
        let duty = "The applicant should significantly contribute to the survey of lakes.";
        reads(&format!("PhD in moss\n\nMoss is green. {duty}\n"), &[duty]);
        reads_nothing("PhD in moss\n\nMoss is green. The candidate should already have a boat.\n");
    }

    #[test]
    fn tasks_of_somebody() {
        for duty in [
            "The candidate's task is to develop new ways of mapping.",
            "His/her mission will consist in designing new nets.",
            "Faculty are expected to engage in service to the department.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {duty}\n"), &[duty]);
        }
        reads_nothing("PhD in moss\n\nMoss is green. The institute's task is to develop maps.\n");
    }

    #[test]
    fn what_a_contract_is_for() {
        reads(
            "PhD in moss\n\nMoss is green. The school announces a selection for one contract for: - logistical support in planning the cruise; - collection of samples; - transcription of the logs. Applicants must hold a degree.\n",
            &[
                "logistical support in planning the cruise",
                "collection of samples",
                "transcription of the logs.",
            ],
        );
        reads_nothing(
            "PhD in moss\n\nMoss is green. Our contract comes with: - flexible hours; - a pension; - a nursery.\n",
        );
    }

    #[test]
    fn what_is_said_of_the_description() {
        let under = |text: &str| format!("Your tasks\n\nYou will map bogs. {text}\n");
        for text in [
            "This job description is not exhaustive.",
            "Duties may change over time.",
        ] {
            reads(&under(text), &["You will map bogs."]);
        }
        let text = "Duties may include the survey of bogs.";
        reads(&under(text), &["You will map bogs.", text]);
    }

    #[test]
    fn tasks_of_a_whole_project() {
        for text in [
            "The position does not include teaching duties.",
            "The main task of this long-term project is the provision of maps.",
        ] {
            reads_nothing(&format!("PhD in moss\n\nMoss is green. {text}\n"));
        }
        for duty in [
            "The position includes teaching duties.",
            "The main task of the PhD project is to map the bogs.",
            "One of the tasks is to support the project.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {duty}\n"), &[duty]);
        }
    }

    #[test]
    fn german_sentences_that_assign() {
        reads(
            "Ihre Aufgaben\nLehre\nForschung im Bereich Moos\n",
            &["Lehre", "Forschung im Bereich Moos"],
        );
        for text in [
            "Zu Ihren Aufgaben gehören die Planung von Versuchen und die Betreuung von Studierenden.",
            "Ihre Aufgabe ist die Entwicklung neuer Messverfahren.",
            "Sie entwickeln neue Messverfahren und werten die Daten aus.",
            "In dieser Position leiten Sie die Werkstatt.",
            "Du entwickelst neue Sensoren und betreust das Labor.",
            "Der Stelleninhaber soll das Fach Geologie in Forschung und Lehre vertreten.",
            "Als wissenschaftliche Mitarbeiterin werden Sie an der Kartierung der Moore arbeiten.",
            "Die Mitarbeiterin oder der Mitarbeiter soll die Sammlung weiterentwickeln.",
        ] {
            reads(&format!("Gärtnerin\n\nMoos ist grün. {text}\n"), &[text]);
        }
        for text in [
            "Wir entwickeln neue Verfahren zur Messung von Strömungen.",
            "Das Institut erforscht die Moore der Nordküste.",
            "Dabei unterstützen wir Sie gerne.",
            "Sie wird von Moosen bewachsen.",
            "Bitte senden Sie Ihre Unterlagen an die Universität Fernstadt.",
            "Frauen werden ausdrücklich zur Bewerbung aufgefordert.",
        ] {
            reads_nothing(&format!("Gärtnerin\n\nMoos ist grün. {text}\n"));
        }
    }

    #[test]
    fn dutch_duties() {
        reads(
            "Je taken\nOnderwijs\nOnderzoek\n",
            &["Onderwijs", "Onderzoek"],
        );
        for text in [
            "Als promovendus onderzoek je hoe veen groeit.",
            "Daarnaast lever je een bijdrage aan het onderwijs van de vakgroep.",
            "U verricht onderzoek en u geeft onderwijs in de bachelor.",
            "De werkzaamheden bestaan uit het verzamelen van monsters.",
            "Tot je taken behoren het geven van colleges en het begeleiden van scripties.",
            "In deze functie ben je verantwoordelijk voor het beheer van het laboratorium.",
        ] {
            reads(text, &[text]);
        }
        for text in [
            "De onderzoeksgroep bestudeert de rol van veen in het klimaat.",
            "De aanstelling gaat in op 1 mei 2027 en is voor vier jaar.",
            "Solliciteren kan via de website.",
        ] {
            reads_nothing(text);
        }
        reads(
            "Wat ga je doen?\n\n- monsters nemen in het veen\n- lesgeven\n",
            &["monsters nemen in het veen", "lesgeven"],
        );
    }

    #[test]
    fn what_is_done_in_french() {
        reads(
            "La personne recrutée sera chargée de compter les mousses.",
            &["La personne recrutée sera chargée de compter les mousses."],
        );
        reads(
            "Missions :\n\n- Développer une carte des lacs\n- Encadrement d’étudiant·e·s\n",
            &[
                "Développer une carte des lacs",
                "Encadrement d’étudiant·e·s",
            ],
        );
        reads(
            "## Missions\n\nLes assistant•es compteront les mousses du lac.\n",
            &["Les assistant•es compteront les mousses du lac."],
        );
        reads_nothing(
            "Le laboratoire est situé au bord du lac. Les auditions auront lieu en juin.",
        );
    }

    #[test]
    fn whoever_is_meant_in_french_has_duties() {
        for text in [
            "Il ou elle participera aux campagnes de mesure dans les tourbières.",
            "Il/Elle sera amené(e) à encadrer des stagiaires.",
            "Il·elle encadrera les stagiaires du laboratoire.",
            "Le ou la candidat·e retenu·e aura pour mission de compter les mousses.",
            "Le (la) candidat(e) retenu(e) développera un modèle des sols.",
            "Le post-doc aura en charge la coordination du réseau.",
            "Le travail de thèse consistera à compter les mousses des lacs.",
            "Vous serez en charge du suivi des expériences sur les mousses.",
            "Vous participez à l’analyse des expériences de terrain.",
        ] {
            reads(&format!("Doctorat en botanique\n\n{text}\n"), &[text]);
        }
        for text in [
            "L’Institut des tourbières (IDT) a pour mission de cartographier les marais.",
            "L'Ecole a pour mission la recherche sur les mousses.",
            "Il est composé de quatre équipes et compte 120 membres.",
        ] {
            reads_nothing(&format!("Doctorat en botanique\n\n{text}\n"));
        }
    }

    #[test]
    fn what_one_is_told_in_one_phrase() {
        for text in [
            "Du skal tegne kart over myrene.",
            "I denne stillingen skal du tegne kart.",
            "Som forskare kommer du att rita kartor.",
            "Du skal udarbejde kort over moser.",
        ] {
            reads(&format!("Postdoktor\n\nMosen er grønn. {text}\n"), &[text]);
        }
        reads_nothing("Postdoktor\n\nMosen er grønn. Du skal ha mastergrad i biologi.\n");
        reads_nothing("Postdoktor\n\nMosen er grønn. Du vil få en mentor.\n");
    }

    #[test]
    fn duties_of_northern_lists() {
        reads(
            "Arbeidsoppgaver\n\n- Planlegge feltarbeid\n- Undervisning på alle nivåer\n\nVi tilbyr\n\n- Fleksibel arbeidstid\n",
            &["Planlegge feltarbeid", "Undervisning på alle nivåer"],
        );
        reads(
            "Arbetsuppgifter\n\nI arbetsuppgifterna ingår underhåll av båtar.\n\nBehörighet\n\nDoktorsexamen i kemi.\n",
            &["I arbetsuppgifterna ingår underhåll av båtar."],
        );
        reads(
            "Dine opgaver\n\n- Udvikling af modeller\n\nDin profil\n\n- Erfaring med både\n",
            &["Udvikling af modeller"],
        );
    }
}
