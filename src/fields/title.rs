//! The posting's own headline.

use super::Candidate;
use crate::model::Evidence;
use crate::outline::Outline;
use crate::text::clean;

/// The posting's own headline.
pub fn titles(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let line = outline.headlines().next();
    line.map(|line| Candidate::new(clean(outline.slice(line.clone())), line, Evidence::Bare))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[track_caller]
    fn reads(text: &str, expected: Option<&str>) {
        let title = parse_posting(text).title;
        assert_eq!(
            title.as_ref().map(|found| found.value.as_str()),
            expected,
            "{text}"
        );
    }

    #[test]
    fn a_label_behind_the_name_of_a_part() {
        reads(
            "Position Information Position Title: Lecturer Department: Biology Requisition Number: FA0123P FTE: 1.0 Job Summary Teaches introductory courses in biology.",
            Some("Lecturer"),
        );
    }

    #[test]
    fn what_stands_below_a_posting_is_none_of_it() {
        for end in [
            "Relevant jobs",
            "Jobs you may like",
            "Voluntary self-identification",
        ] {
            let text = format!(
                "Technician\n\nQualifications\nA degree in botany.\n\n{end}\nPhD student in hydrology\nLocation: Hilltop\nClosing date: 24 December 2026\n"
            );
            let posting = parse_posting(&text);
            assert_eq!(posting.deadline, None, "{text}");
            assert_eq!(posting.workplaces, [], "{text}");
            assert_eq!(posting.qualifications.len(), 1, "{text}");
        }
    }

    #[test]
    fn names_below_the_line_that_calls() {
        reads(
            "An der Universität Fern, Institut für Moose, ist ab sofort eine Stelle als\nDoktorand:in (m/w/d)\nmit 67 % der Arbeitszeit zu besetzen. Die Stelle ist neu.\n",
            Some("Doktorand:in (m/w/d)"),
        );
    }

    #[test]
    fn a_heading_that_a_full_stop_closes() {
        reads(
            "## Available now: Postdoc at the border of moss ecology and computer vision.\n\nThe lab is new.\n",
            Some("Available now: Postdoc at the border of moss ecology and computer vision."),
        );
        reads(
            "# PhD position in moss.\n\nThe lab is new.\n",
            Some("PhD position in moss."),
        );
        reads(
            "# We study moss on the walls of old towns by the sea.\n\nThe lab is new.\n",
            None,
        );
        reads(
            "The lab is new.\n\nA PhD position in moss on old walls is open by the sea.\n",
            None,
        );
    }

    #[test]
    fn people_and_days_are_no_headlines() {
        reads(
            "We seek a diver.\n\n# Contacts\n\n### Dr. Ann Berg, Lake Director\n\nann@fern.edu\n",
            None,
        );
        reads(
            "We seek a diver.\n\nPosition available: 15 November 2025 (open until filled)\n",
            None,
        );
        reads(
            "# Dr. Ann Berg Lab: Postdoc in botany\n\nWe are old.\n",
            Some("Dr. Ann Berg Lab: Postdoc in botany"),
        );
        reads(
            "# 2025 Fellowship in Botany\n\nWe are old.\n",
            Some("2025 Fellowship in Botany"),
        );
    }

    #[test]
    fn the_number_and_the_sender_of_a_message() {
        let mail = |title: &str| {
            format!(
                "+++\ntitle = \"{title}\"\ndate = \"2010-12-14\"\n+++\n\nDear all,\n\nplease pass this on.\n\nPostdoc position in limnology\n\nThe lab is new.\n"
            )
        };
        reads(&mail("07 Jane Moss"), Some("Postdoc position in limnology"));
        reads(
            &mail("3 Postdocs in Limnology"),
            Some("3 Postdocs in Limnology"),
        );
        reads(&mail("Two Lakes"), Some("Two Lakes"));
    }

    #[test]
    fn a_subject_behind_at() {
        for title in [
            "Postdoc at the interface of botany and vision",
            "PhD position at the edge of law and benefits",
            "Call for PhD Applications",
            "Open call for postdoctoral applications",
        ] {
            let text = format!("## {title}\n\nWe seek somebody. The holder will map lakes.\n");
            reads(&text, Some(title));
            assert_eq!(parse_posting(&text).duties.len(), 1, "{text}");
            assert_eq!(parse_posting(&text).sections.len(), 1, "{text}");
        }
        for heading in ["Postdocs at the lake: your profile", "PhD applications"] {
            let text = format!("# Postdoc in moss\n\nWe seek you.\n\n## {heading}\n\nA boat.\n");
            assert_eq!(parse_posting(&text).sections.len(), 2, "{text}");
        }
    }

    #[test]
    fn the_name_of_the_page_and_its_heading_in_one_line() {
        const TEXT: &str = "Location Westhaven Job Type Full Time Job Number 2022-1 Description The school seeks somebody.";
        reads(
            &format!("Lecturer in Moss Print Lecturer in Moss {TEXT}\n"),
            Some("Lecturer in Moss"),
        );
        reads(
            "# Lecturer in Moss Apply now Lecturer in Moss\n\nWe study lakes.\n",
            Some("Lecturer in Moss"),
        );
        reads(
            "# Lecturer in Moss and Lecturer in Fern\n\nWe study lakes.\n",
            Some("Lecturer in Moss and Lecturer in Fern"),
        );
        reads(
            "# PhD student or PhD student\n\nWe study lakes.\n",
            Some("PhD student or PhD student"),
        );
    }

    #[test]
    fn whom_to_ask_about_the_position() {
        reads(
            "---\ntitle: Postdoc\n---\n\nThe lab seeks an academic.\n\n**Position Enquiries:** Dr Ann Moss, (02) 4570 1234\n",
            Some("Postdoc"),
        );
        reads(
            "The lab is new.\n\n**Position:** Postdoc in moss\n",
            Some("Postdoc in moss"),
        );
    }

    #[test]
    fn a_heading_whose_first_syllable_is_a_label() {
        let page = |heading: &str| {
            format!(
                "# Vacancies\n\n#### PhD\n\nWe offer a PhD position in limnology.\n\nRequirements:\n1. Diploma\n\n#### {heading}\n\nResearcher in the ecology of lakes\n\nThe lab is new.\n"
            )
        };
        reads(&page("Post-Doc"), Some("PhD"));
        reads(&page("Post"), Some("Researcher in the ecology of lakes"));
    }

    #[test]
    fn what_a_form_calls_those_who_may_apply() {
        reads("Recognised Researcher (R2)\n\nThe lab is new.\n", None);
        reads(
            "First Stage Researcher (R1)\nPostdoc in moss\n\nThe lab is new.\n",
            Some("Postdoc in moss"),
        );
        reads(
            "Research Fellow (R2)\n\nThe lab is new.\n",
            Some("Research Fellow (R2)"),
        );
    }

    #[test]
    fn words_whose_first_part_names_a_post() {
        const TEXT: &str = "Students should write to the office of the school first. We take no students who have not.";
        reads(
            &format!(
                "<div><span>Students</span> {TEXT}<br><br><span>Post-doctoral position in the ecology of lakes</span><br>A post-doctoral position is open in the Moss Lab, which measures how much carbon the lakes of the north give off in winter, and has done so for many years with the help of the schools around them and of the council. All are welcome.</div>"
            ),
            Some("Post-doctoral position in the ecology of lakes"),
        );
    }

    #[test]
    fn a_date_in_a_bracket_behind_it() {
        const TEXT: &str = "The lab studies lakes at the pier of the town, which is old.";
        reads(
            &format!(
                "---\ntitle: Join us\n---\n\n{TEXT}\n\n<details><summary><b>Postdoc in limnology</b> (deadline: 2 May 2024)</summary>\n\n{TEXT}\n</details>\n"
            ),
            Some("Postdoc in limnology"),
        );
        reads(
            &format!("# PhD position in limnology (apply by 2 May 2024)\n\n{TEXT}\n"),
            Some("PhD position in limnology"),
        );
        reads(
            &format!("# Postdoc in limnology (until 2 May 2024)\n\n{TEXT}\n"),
            Some("Postdoc in limnology (until 2 May 2024)"),
        );
        reads(
            &format!("# Postdoc in limnology (starting before 2 May 2024)\n\n{TEXT}\n"),
            Some("Postdoc in limnology (starting before 2 May 2024)"),
        );
        reads(
            &format!("# PhD position in limnology (2 May 2024)\n\n{TEXT}\n"),
            Some("PhD position in limnology (2 May 2024)"),
        );
    }

    #[cfg(feature = "html")]
    #[test]
    fn what_the_head_of_a_page_calls_the_site() {
        let page = |title: &str, line: &str| {
            format!(
                "<html><head><title>{title}</title></head><body><p class=\"title\">{line}</p><p>We seek somebody to study the lakes at the pier of the town.</p></body></html>"
            )
        };
        reads(
            &page("Moss Lab - Jobs", "Postdoc in the ecology of lakes"),
            Some("Postdoc in the ecology of lakes"),
        );
        reads(
            &page("PhD position in limnology", "Doctoral student at the lake"),
            Some("PhD position in limnology"),
        );
        reads(&page("Cold water", "The lake"), Some("Cold water"));
    }

    #[cfg(feature = "html")]
    #[test]
    fn whose_page_it_is() {
        reads(
            "<h1><a href=\"./\">A. Jane Moss</a></h1><nav><a href=\"cv\">CV</a></nav><h1>Postdoctoral position</h1><p>We study lakes.</p>",
            Some("Postdoctoral position"),
        );
        reads(
            "<h1>Jane Moss</h1><h3>Lecturer, Botany</h3><h5>Fern University</h5><h2>PhD Position</h2><p>We study lakes.</p>",
            Some("PhD Position"),
        );
        reads(
            "Home\nTeaching\n\nJane Moss\nLecturer, Botany\nFern University\n\nPhD Position\n\nWe study lakes and all that lives in them.\n",
            Some("PhD Position"),
        );
        reads(
            "Jane Moss\n\nPostdoc in limnology\n\nWe study lakes and all that lives in them.\n",
            Some("Postdoc in limnology"),
        );
        reads(
            "<h1>Cold Water</h1><h2>Project</h2><p>We seek a student who studies lakes.</p>",
            Some("Cold Water"),
        );
    }

    #[cfg(feature = "html")]
    #[test]
    fn the_name_of_the_site_above_the_title_of_the_page() {
        reads(
            "<header><h1>Cold water and ice</h1></header><main><h1>PhD position in limnology</h1><p>We study lakes.</p></main>",
            Some("PhD position in limnology"),
        );
        reads(
            "<header><h1>PhD position in limnology</h1></header><main><h2>Project</h2><p>We study lakes.</p></main>",
            Some("PhD position in limnology"),
        );
    }

    #[test]
    fn a_line_right_above_the_text_that_it_heads() {
        let text = |line: &str, next: &str| {
            format!(
                "<p>The lab studies lakes at the pier of the town, which is old.<br><br>{line}<br>{next}</p>"
            )
        };
        reads(
            &text(
                "Postdoc in limnology",
                "The lab seeks somebody who takes cores.",
            ),
            Some("Postdoc in limnology"),
        );
        for (line, next) in [
            ("The postdoc in", "The Moss Lab is paid."),
            ("Postdoc in limnology", "and more"),
        ] {
            reads(&text(line, next), None);
        }
    }

    #[test]
    fn words_that_lead_to_the_position() {
        reads(
            "for students: Lecturer in law\nWe teach.\n",
            Some("for students: Lecturer in law"),
        );
        reads(
            "The institute announces a\n\nVACANCY\n\nfor a research assistant in the study of moss\n\nThe lab is new.\n",
            Some("research assistant in the study of moss"),
        );
    }

    #[test]
    fn a_line_that_a_sentence_leads_to() {
        const TEXT: &str = "The lab studies lakes at the pier of the town, and it has done so for many years with the help of the council.";
        for (lead, line) in [
            (
                "The Department of Law is accepting applications for a",
                "Research Assistant",
            ),
            ("The lab offers a position as", "Research Assistant"),
            (
                "We invite applications for a",
                "2-Year Postdoctoral Fellowship",
            ),
            ("The lab is seeking two", "PhD Students in Botany"),
            ("The lab is looking for three", "doctoral students"),
        ] {
            reads(
                &format!("{TEXT}\n\n{lead}\n\n{line}\n\n{TEXT}\n"),
                Some(line),
            );
            reads(&format!("{TEXT}\n\n{lead}\n{line}\n\n{TEXT}\n"), Some(line));
        }
        reads(
            &format!(
                "{TEXT}\n\nWe invite applications for a\n\nPhD position\nto study lakes. {TEXT}\n"
            ),
            Some("PhD position"),
        );
        reads(
            &format!(
                "{TEXT}\n\nThe lab is looking for a\nPhD student who has a boat and speaks\nDutch. {TEXT}\n"
            ),
            None,
        );
    }

    #[test]
    fn stressed_lines_that_end_for_good() {
        reads(
            "\n**Postdoctoral Researcher   \nEcology and Botany of Lakes  \nFern University** \n\n_Overview_  \nThe [lab](https://fern.example/lab) at Fern University is seeking a researcher who takes [cores](https://fern.example/cores) of the mud.\n",
            Some("Postdoctoral Researcher"),
        );
    }

    #[test]
    fn the_name_of_a_rank_in_the_scheme_of_a_school_is_no_title() {
        reads(
            "Research Assistant - Bog Lab\n\nThe lab seeks an assistant.\n\nUniversity Job Title:\nResearch Aide IV\n",
            Some("Research Assistant - Bog Lab"),
        );
    }

    #[test]
    fn the_subject_of_a_mail_in_an_archive() {
        reads(
            "[PORPOISES] Subject: Survey of the bay\n\nJane Doe jad8 at uni.edu\nWed Mar 14 03:54:08 PDT 2007\n\nWe need help with the boat.\n",
            Some("Survey of the bay"),
        );
    }

    #[test]
    fn what_the_archive_of_a_list_prints_above_a_mail() {
        reads(
            "LINGUISTS 8.12\n\nMessage 1: Job in moss\n\nDate: Tue, 2 Sep 1997 13:37:32 +1000\nFrom: Jane Doe <>\nSubject: Job in moss\n\nTwo positions are open at the lake.\n",
            Some("Job in moss"),
        );
    }

    #[test]
    fn the_number_of_a_vacancy_is_no_title() {
        reads("LAW/12/2024\n\nApplicants must have a boat.\n", None);
        reads(
            "LAW/12/2024\n\nLecturer in Law\n\nApplicants must have a boat.\n",
            Some("Lecturer in Law"),
        );
    }

    #[test]
    fn a_subject_alone_that_names_a_position() {
        reads(
            "Subject: PhD in cold water\n\nDear all,\n\nwe seek a student.\n",
            Some("PhD in cold water"),
        );
        reads("Subject: Botany\n\nWe seek a student.\n", None);
    }

    #[test]
    fn a_subject_behind_a_colon_where_the_text_was_run_together() {
        const TEXT: &str = "The lake is old and deep, and many fish live there all year. It has a pier, two boats and a house, and the town lies on its shore. All are welcome.";
        for title in [
            "PhD Candidate: Breathing of cold lakes",
            "PhD Studentship: Breathing of cold lakes",
        ] {
            reads(
                &format!("{title} The institute is new. {TEXT}"),
                Some(title),
            );
        }
        reads(
            &format!(
                "Research Fellow - Cold Lakes Grade 7: £36,333 - £43,155 The institute is new. {TEXT}"
            ),
            Some("Research Fellow - Cold Lakes"),
        );
    }

    #[test]
    fn what_the_page_prints_again_without_the_site() {
        reads(
            "Lecturer in Moss - Fern & Lake jobs - July 2024\n\nLecturer in Moss\n\nWe study lakes.\n",
            Some("Lecturer in Moss"),
        );
        reads(
            "Lecturer in Moss - Fern and Lake\n\nWe study lakes.\n",
            Some("Lecturer in Moss - Fern and Lake"),
        );
        // the kind of post below its name
        reads(
            "Assistant Professor - Moss Studies\nFern University\nAssistant Professor\n\nWe study lakes.\n",
            Some("Assistant Professor - Moss Studies"),
        );
    }

    #[test]
    fn ranks_before_what_the_label_names() {
        reads(
            "Advanced Research Fellow 2024\n\nTitle: Research Fellow\nLocation: Westhaven\n\nWe study lakes.\n",
            Some("Advanced Research Fellow 2024"),
        );
        reads(
            "Apply Now Lecturer in Law\n\nPosition: Lecturer in Law\nLocation: Westhaven\n\nWe study lakes.\n",
            Some("Lecturer in Law"),
        );
        reads(
            "Lakeside College - Lecturer in Law\n\nPosition: Lecturer\nLocation: Westhaven\n\nWe study lakes.\n",
            Some("Lecturer in Law"),
        );
    }

    #[test]
    fn what_announces_a_job_above_all() {
        for above in ["Job Posting: ", "Job Posting\n\n", "Job advertisement\n"] {
            reads(
                &format!("{above}Lecturer in Moss\n\nWe study lakes.\n"),
                Some("Lecturer in Moss"),
            );
        }
        reads("Job Posting: 3 May 2024\n\nWe study lakes.\n", None);
    }

    #[test]
    fn the_role_above_all() {
        reads(
            "Role: Senior Lecturer in Moss\nTeam: Botany\n\nWe study lakes.\n",
            Some("Senior Lecturer in Moss"),
        );
        reads(
            "Contact: Jane Moss\nRole: Senior Lecturer\n\nWe study lakes.\n",
            None,
        );
    }

    #[test]
    fn what_is_no_title() {
        reads(
            "**Position advertised: 6 March 2020**\n\nWe study lakes.\n",
            None,
        );
        reads(
            "Applications are invited for a two-year research fellowship in the department named above, funded by the lake trust.\n",
            None,
        );
        reads(
            "Requirements\n\nA degree in physics is required of all.\n",
            None,
        );
    }

    #[test]
    fn a_heading_that_names_the_position_says_more_than_the_title_of_the_page() {
        reads(
            "---\ntitle: Join us\nlayout: page\n---\n\nThe lab has a place to fill.\n\n## PhD student in limnology\n\nWe study lakes.\n",
            Some("PhD student in limnology"),
        );
        reads(
            "<html><head><title>Jobs</title></head><body><p><b>Postdoc in limnology</b></p><p>We study lakes.</p></body></html>",
            Some("Postdoc in limnology"),
        );
        reads(
            "---\ntitle: Positions | Lake Lab\nlayout: page\n---\n\n# Positions\n\nTwo PhD positions in limnology\n\nWe study lakes.\n",
            Some("Two PhD positions in limnology"),
        );
        reads(
            "---\ntitle: Positions | PhD student in limnology\nlayout: page\n---\n\nWe study lakes.\n",
            Some("Positions | PhD student in limnology"),
        );
        reads(
            "---\ntitle: PhD student in limnology\nlayout: page\n---\n\n## Lecturer in botany\n\nWe study lakes.\n",
            Some("PhD student in limnology"),
        );
    }

    #[test]
    fn stressed_lines_subtitles_and_calls() {
        const TEXT: &str = "The lab studies lakes at the pier of the town, which is old.";
        reads(
            &format!(
                "---\ntitle: Join us\n---\n\n{TEXT}\n\n**Postdoc in limnology (open)**\n\n{TEXT}\n"
            ),
            Some("Postdoc in limnology (open)"),
        );
        reads(
            &format!(
                "---\ntitle: Moss and lakes\n---\n\n{TEXT}\n\n**Postdoc in limnology**\n\n{TEXT}\n"
            ),
            Some("Moss and lakes"),
        );
        reads(
            &format!("{TEXT}\n\n**Requirements for the postdoc:**\n\n{TEXT}\n"),
            None,
        );
        reads(
            &format!("---\ntitle: Jobs\nsubtitle: Postdoc in limnology\n---\n\n{TEXT}\n"),
            Some("Postdoc in limnology"),
        );
        for line in [
            "**Supervised by Professor Jane Moss**",
            "**About the PhD programme**",
        ] {
            reads(
                &format!("---\ntitle: Join us\n---\n\n{TEXT}\n\n{line}\n\n{TEXT}\n"),
                Some("Join us"),
            );
        }
        reads(
            &format!(
                "---\ntitle: Join us\nauthor: Professor Jane Moss\ncategory: PhD positions\n---\n\n{TEXT}\n"
            ),
            Some("Join us"),
        );
        reads(
            &format!("Call for Applications\n\nPhD position in limnology\n\n{TEXT}\n"),
            Some("PhD position in limnology"),
        );
        reads(
            &format!("PhD Position Announcement\n\n{TEXT}\n"),
            Some("PhD Position Announcement"),
        );
        reads(
            &format!(
                "{TEXT}\n\n## The network offers the following 15 PhD positions:\n\n- cold water\n\n## Rules\n\n{TEXT}\n"
            ),
            None,
        );
    }

    #[test]
    fn lines_that_stand_alone_below_other_text() {
        const BEFORE: &str = "The following advert may be of interest to readers of this list, for many of them study lakes.";
        const BEHIND: &str = "Applications are invited for a post at the pier.";
        reads(
            &format!("{BEFORE}\n\n\nResearch Associate in Cold Water\n\n{BEHIND}\n"),
            Some("Research Associate in Cold Water"),
        );
        reads(
            &format!(
                "Cookies\nWe use cookies to make this site of ours better for all.\n\nPostdoctoral Fellow - Cold water, ice\n\n{BEHIND}\n"
            ),
            Some("Postdoctoral Fellow - Cold water, ice"),
        );
        for line in [
            "PhD student",
            "Jane Moss, Professor of Law,",
            "The duties of the doctoral student",
        ] {
            reads(&format!("{BEFORE}\n\n{line}\n\n{BEHIND}\n"), None);
        }
    }

    #[test]
    fn a_subject_whose_last_word_names_parts_elsewhere() {
        reads(
            "The lab is new and has a pier at the lake of the town.\n\n**Postdoctoral position in cold water research**\n\nThe pier is old.\n",
            Some("Postdoctoral position in cold water research"),
        );
        reads(
            "The lab is new and has a pier at the lake of the town.\n\n**Postdoc: your research**\n\nThe pier is old.\n",
            None,
        );
    }

    #[test]
    fn what_the_label_of_a_date_cuts() {
        for line in [
            "Postdoc in limnology (Second Call; Deadline 27 Sep 2019)",
            "Postdoc in limnology - Deadline: 27 Sep 2019",
            "Postdoc in limnology; Deadline: 27 Sep 2019",
        ] {
            reads(
                &format!("{line}\n\nThe lake is old.\n"),
                Some("Postdoc in limnology"),
            );
        }
    }

    #[test]
    fn a_line_that_lost_its_breaks() {
        const BEFORE: &str = "The lab measures how much carbon the lakes of the north give off, and it has done so for thirty years with the help of many schools and of the council. All are welcome.";
        let text = |title: &str| format!("{BEFORE} {BEFORE} {BEFORE}  {title}  {BEFORE}");
        reads(
            &text("Two Doctoral Positions in the Carbon of Lakes at Lakeside College"),
            Some("Two Doctoral Positions in the Carbon of Lakes at Lakeside College"),
        );
        reads(&text("The duties of the doctoral student"), None);
        reads(
            &text("Master’s degree in botany PhD degree in ecology"),
            None,
        );
        reads(&text("PhD positions: https://lakes.example/phd"), None);
    }

    #[test]
    fn a_title_whose_line_lost_its_break() {
        const TEXT: &str = "The lab measures how much carbon the lakes of the north give off, and it has done so for thirty years with the help of many schools and of the council of the town, which is old and has a pier.";

        reads(
            "How to send it. Log in to use this.  Professor of Cold Water\nDepartment of Lakes\n\nThe department seeks a professor of cold water who teaches the young of the town.\n",
            Some("Professor of Cold Water"),
        );
        let text = |title: &str| format!("Log in to use this.  {title} {TEXT} {TEXT} {TEXT}");
        reads(
            &text("Research assistant – Cold water in the north"),
            Some("Research assistant – Cold water in the north"),
        );
        reads(
            &text("Two open PhD positions in the ecology of lakes."),
            Some("Two open PhD positions in the ecology of lakes"),
        );
        reads(
            &text("Breathing of northern lakes in winter "),
            Some("Breathing of northern lakes in winter"),
        );
        let begins = |title: &str| format!("{title} {TEXT} {TEXT} {TEXT}");
        for behind in [
            "Applications are invited for a place on the pier.",
            "A PhD position is open at the pier.",
            "Applicants are sought for the pier.",
            "Summary We take cores.",
            "Description of the position Recently, the lake froze.",
            "PhD student in the breathing of lakes Published | 4 May | Location | Port Fern | ",
        ] {
            reads(
                &begins(&format!("PhD student in the breathing of lakes {behind}")),
                Some("PhD student in the breathing of lakes"),
            );
        }
        reads(&text("A postdoc in limnology is sought."), None);
        reads(&text("PhD students are welcome in the group."), None);
    }

    #[test]
    fn the_line_below_goes_on() {
        reads(
            "<p>The lab is looking for a</p><p>Junior professor in</p><p>“Cold Water”</p><p>from May. It is at the pier of the lake, and it is old.</p>",
            Some("Junior professor in “Cold Water”"),
        );
    }

    #[test]
    fn marks_around_it_are_none_of_it() {
        reads(
            "<p>The lab is looking for a</p><p>*PhD student (m/f/x)*</p><p>from May. It is at the pier of the lake, and it is old.</p>",
            Some("PhD student (m/f/x)"),
        );
        reads(
            "LAKE INSTITUTE\n\n**PREDOCTORAL\nPOSITIONS**\n\nThe institute invites applications for posts of early stage researchers from May.\n",
            Some("PREDOCTORAL POSITIONS"),
        );
    }

    #[test]
    fn labels_before_it() {
        reads(
            "Job title Lecturer in Law\n\nWe study lakes at the pier of the town, which is old.\n",
            Some("Lecturer in Law"),
        );
        reads(
            "# Position: Lecturer in Law\n\nWe study lakes.\n",
            Some("Lecturer in Law"),
        );
        reads(
            "---\ntitle: \"Position: Lecturer in Law\"\n---\n\nWe study lakes.\n",
            Some("Lecturer in Law"),
        );
        reads(
            "## Vacancy: PhD student in Law\n\nWe study lakes.\n",
            Some("PhD student in Law"),
        );
        reads(
            "# PhD position: Boats of the Law\n\nWe study lakes.\n",
            Some("PhD position: Boats of the Law"),
        );
    }

    #[test]
    fn what_stands_before_and_behind_it() {
        reads(
            "---\ntitle: \"Postdoctoral Fellow - Lakeside College, Department of Lakes - Port Fern, Northern Shore of the Lake.\"\n---\n\nWe study lakes.\n",
            Some(
                "Postdoctoral Fellow - Lakeside College, Department of Lakes - Port Fern, Northern Shore of the Lake.",
            ),
        );
        reads(
            "Junior Professorship in Cold Water at Fern University\n\nWe study lakes.\n",
            Some("Junior Professorship in Cold Water at Fern University"),
        );
        reads(
            "Lakeside College - Lecturer in Nordic Law\n\nLocation:\tPort Fern\nPosition:\tLecturer\n\nWe teach law.\n",
            Some("Lecturer in Nordic Law"),
        );
        reads(
            "2026-08123 - PhD position F/M The carbon of lakes\n\nContract type : Fixed-term\nLocation : Port Fern\n\nWe study lakes.\n",
            Some("PhD position F/M The carbon of lakes"),
        );
        reads(
            "H2020-funded PhD position in geology\n\nWe study lakes.\n",
            Some("H2020-funded PhD position in geology"),
        );
        reads(
            "LLS003-Lecturer in botany - full time\n\nWe study lakes.\n",
            Some("Lecturer in botany - full time"),
        );
        reads(
            "Founded in 1960, Lakeside College is a college of the arts with eighteen hundred students.\n\nResearch Fellow / Lecturer (Ref: 260234)\n\nWe study lakes.\n",
            Some("Research Fellow / Lecturer"),
        );
        let under = |line: &str| {
            format!("{line}\n\nWe study lakes at the pier of the town, which is old.\n")
        };
        for line in [
            "JobID 4521 - Lecturer in Law",
            "Job Number 12345 | Lecturer in Law",
            "[REF-2021-33] Lecturer in Law",
            "# 🎓 Lecturer in Law ✨",
        ] {
            reads(&under(line), Some("Lecturer in Law"));
        }
        reads(
            "New PhD positions every week!\n\nPhD position in botany\n\nFern University seeks a student.",
            Some("PhD position in botany"),
        );
        reads(
            &under("We are seeking a lecturer in law!"),
            Some("We are seeking a lecturer in law!"),
        );
        reads(&under("We count mosses in the lake!"), None);
        reads(&under("Lakeside University Counting Service"), None);
        reads(
            &under("2. Associate Professor in Law"),
            Some("Associate Professor in Law"),
        );
        reads(
            &under("LKS003-Assistant Lecturer in Law"),
            Some("Assistant Lecturer in Law"),
        );
        reads(
            &under("Post-Doctoral Fellow in Law"),
            Some("Post-Doctoral Fellow in Law"),
        );
        reads(
            "---\ntitle: \"University of Fern | Lecturer in Law\"\n---\n\nWe study lakes.\n",
            Some("Lecturer in Law"),
        );
        for (line, title) in [
            (
                "Lecturer in Law | University of Fern | Careers",
                "Lecturer in Law",
            ),
            (
                "Lecturer in Law | Port Fern | Careers",
                "Lecturer in Law | Port Fern | Careers",
            ),
            (
                "University of Fern | Lecturer in Law | Professor of Law",
                "University of Fern | Lecturer in Law | Professor of Law",
            ),
        ] {
            reads(&format!("{line}\n\nWe study lakes.\n"), Some(title));
        }
        reads(
            "---\ntitle: \"Lecturer in Law | Nordic studies\"\n---\n\nWe study lakes.\n",
            Some("Lecturer in Law | Nordic studies"),
        );
    }

    #[test]
    fn labels_of_other_things() {
        reads(
            "<p>The lab is new. <strong>Area of research:</strong></p>\n<p>Scientific / postdoctoral posts</p>\n<p>The lab is at the lake, and all of its boats are old.</p>\n",
            None,
        );
        reads(
            "Area of research:\n\nOther, PhD thesis\n\nJob description:\n\nThe lab is at the lake, and all of its boats are old.\n",
            None,
        );
        reads(
            "The lab is new. Title: Clinical Research Fellow Department: Medicine Tenure: a contract of 3 years Location: the pier of Lakeside\n",
            Some("Clinical Research Fellow"),
        );
        reads(
            "The lab is new. Send it under the subject: \"Job title: 12-lakes\" to the office of the lab at the pier.\n",
            None,
        );
    }

    #[test]
    fn what_a_person_to_ask_is() {
        reads(
            "We study lakes. You may contact:\nName: Jane van Doe\nPosition: professor\nE-mail: jane@fern.example\nTelephone: 0205987324\n",
            None,
        );
        reads(
            "Position: professor\nPlace: Lakeside\nE-mail: jane@fern.example\n",
            Some("professor"),
        );
    }

    #[test]
    fn one_word_that_sorts_pages_is_no_title() {
        reads("---\ntitle: Recruitment\n---\n\nWe study lakes.\n", None);
        reads("post_id: 334\n\nWe study lakes.\n", None);
    }

    #[test]
    fn a_heading_that_says_more_than_the_label() {
        reads(
            "---\ntitle: Postdoc position\n---\n\n# Postdoc in the ecology of lakes\n\nWe study lakes.\n",
            Some("Postdoc in the ecology of lakes"),
        );
        reads(
            "---\ntitle: PhD vacancy\n---\n\n# Cold water\n\nWe study lakes.\n\n## Doing a PhD at the lake\n\nIt is cold.\n",
            Some("PhD vacancy"),
        );
        reads(
            "# Open positions\n\nWe study lakes.\n\n## Postdoc in limnology\n\nYou take cores.\n",
            Some("Postdoc in limnology"),
        );
        reads(
            "---\ntitle: \"Postdoc in limnology\" # no accents\nlayout: page\n---\n\nWe study lakes.\n",
            Some("Postdoc in limnology"),
        );
        reads(
            "---\nlayout: post\ntags:\n---\n\n### Lecturer in limnology\n\nhttp://lakes.example/12\n\nWe study lakes.\n",
            Some("Lecturer in limnology"),
        );
    }

    #[test]
    fn the_position_may_stand_before_a_colon() {
        for title in [
            "Two PhD positions: theory and experiment",
            "Postdoc positions: mosses of the north",
            "Call for applications: PhD student in botany",
        ] {
            reads(&format!("{title}\n\nThe lab is old.\n"), Some(title));
            reads(
                &format!("---\ntitle: \"{title}\"\n---\nThe lab is old.\n"),
                Some(title),
            );
        }
        reads(
            "PhD studentship: Machine ethics and the law\n\nThe centre offers a scholarship in the philosophy of law to one student.\n",
            Some("PhD studentship: Machine ethics and the law"),
        );
        reads(
            "Postdoc: How lakes breathe\n\nThe group measures how lakes of the north take up and give off carbon.\n",
            Some("Postdoc: How lakes breathe"),
        );
    }

    #[test]
    fn the_whole_title_stands_for_its_beginning() {
        reads(
            "Lecturer in Nordic Folklore\n\nJob title: Lecturer\nField: folklore\n",
            Some("Lecturer in Nordic Folklore"),
        );
        reads(
            "---\ntitle: Lecturer in\nfull_title: Lecturer in Applied Botany\n---\n\nWe study moss.\n",
            Some("Lecturer in Applied Botany"),
        );
    }

    #[test]
    fn names_of_pages_before_it_are_no_part_of_it() {
        reads(
            "Home Jobs Lecturer in Botany Department Moss Studies Country Ireland Job Status Full-time Hours Per Week 35 Offer Description The lab is new.",
            Some("Lecturer in Botany"),
        );
        reads(
            "Graduate Lecturer in Botany Department Moss Studies Country Ireland Job Status Full-time Hours Per Week 35 Offer Description The lab is new.",
            Some("Graduate Lecturer in Botany"),
        );
    }

    #[test]
    fn the_way_to_a_page_is_no_part_of_it() {
        reads(
            "You are here: Home > Jobs > Grant Writer\n\nLecturer in Nordic Folklore\n\nJob title: Lecturer\nField: folklore\n",
            Some("Lecturer in Nordic Folklore"),
        );
        let under =
            |way: &str| format!("{way}\n\nThe college of the town is old, and it has a pier.\n");
        reads(
            &under("Home > Jobs > Lecturer in Nordic Folklore"),
            Some("Lecturer in Nordic Folklore"),
        );
        reads(
            &under("Lakeside College\n\nVacancies / Lecturer in Nordic Folklore"),
            Some("Lecturer in Nordic Folklore"),
        );
        reads(
            &under("Research/Teaching Assistant in Nordic Folklore"),
            Some("Research/Teaching Assistant in Nordic Folklore"),
        );
        for menus in [
            "Skip to content\n\nHome\nResearch\nStudy\nContact",
            "Home | About | People | Contact",
            "Home / About / Careers / Current vacancies",
        ] {
            reads(
                &under(&format!("{menus}\n\nOf northern mosses")),
                Some("Of northern mosses"),
            );
        }
    }

    #[test]
    fn what_the_page_is_called_and_a_sentence_are_none() {
        reads(
            "---\ntitle: We are hiring\n---\n\n## Immediately available: Postdoc in the ecology of lakes.\n\nWe study lakes.\n",
            Some("Immediately available: Postdoc in the ecology of lakes."),
        );
        reads(
            "---\ntitle: Lake Group\n---\n\n## 3 Postdoc Positions in Botany at the Fern Institute\n\nWe study lakes.\n",
            Some("3 Postdoc Positions in Botany at the Fern Institute"),
        );
        reads(
            "An international tender is open for the award of a fixed-term contract to the post of research technician, within the lake project of 2019\n\nWe study lakes.\n",
            None,
        );
    }

    #[test]
    fn short_forms_and_numbers_around_it() {
        reads(
            "MS Bog Habitat and Lake Ecology\n\nThe department of the town studies lakes.\n",
            Some("MS Bog Habitat and Lake Ecology"),
        );
        reads(
            "Lecturer in botany (Ref. no.: 201801)\n\nWe study lakes.\n",
            Some("Lecturer in botany"),
        );
        reads(
            "VACANCIES: Professor in law (P5), Senior Lecturer in law (P3)\n\nWe study law.\n",
            Some("Professor in law (P5), Senior Lecturer in law (P3)"),
        );
        reads(
            "Lecturer in Cold Water\nPositions: Postdoc Positions\nCountry: Ireland\n\nWe study lakes.\n",
            Some("Lecturer in Cold Water"),
        );
    }

    #[test]
    fn an_address_may_follow_it() {
        reads(
            "Open PhD position at the Institute of Lakes,\nPort Fern, Ireland\n\nA position is open to study the moss of the north.\n",
            Some("Open PhD position at the Institute of Lakes"),
        );
    }

    #[cfg(feature = "html")]
    #[test]
    fn what_the_page_prints_as_the_title_goes_before_the_title_of_the_page() {
        reads(
            "<title>Tenure-track Lecturer in Law - Jobs - Lakeside College</title><table><tr><td>Position title</td><td>Lecturer in Law (Shipping)</td></tr></table><p>We study ports.</p>",
            Some("Lecturer in Law (Shipping)"),
        );
        reads(
            "<title>Lecturer in Law</title><p>We study ports.</p><p>Name: Ann Lee<br>Title: Office Manager</p>",
            Some("Lecturer in Law"),
        );
    }

    #[test]
    fn a_position_named_below_the_heads_of_an_office_and_of_a_page() {
        reads(
            "LAKESIDE COLLEGE\nOFFICE OF THE VICE CHANCELLOR (FINANCE)\n\nWe invite applications for the following position:\n\n1. LECTURER IN LAW (GRADE 12)\n\nThe college stands by the lake.\n",
            Some("LECTURER IN LAW (GRADE 12)"),
        );
        reads(
            "<title>Openings - Lake Lab</title><h2>Openings</h2><h4>Research Engineer (2 years)</h4><p>We study lakes.</p>",
            Some("Research Engineer (2 years)"),
        );
        // The first of what is asked for names no position.
        reads(
            "The lab asks for:\n- A PhD in law\n- A boat\n\nWrite to us.\n",
            None,
        );
    }

    #[test]
    fn one_word_beside_a_title_says_less() {
        reads(
            "---\nposition: postdoc\ntitle: Postdoctoral position in limnology\n---\n\nWe study lakes.\n",
            Some("Postdoctoral position in limnology"),
        );
        reads(
            "---\nheading: One self-funded student position\n---\n\nWe study lakes.\n",
            Some("One self-funded student position"),
        );
    }

    #[test]
    fn what_stands_under_a_part_or_says_what_somebody_has_is_none() {
        reads(
            "Type of employment\n\nDoctoral thesis\n\nThe lab is new, and its boat is old; both are in good order for the work.\n",
            None,
        );
        reads(
            "We study moss. The candidate should have a degree as lecturer in botany Department: Moss Studies, Port Fern\n",
            None,
        );
    }

    #[test]
    fn a_line_in_brackets_is_no_part_of_it() {
        reads(
            "Postdoctoral Fellow or Research Associate in Applied Botany\n(Ref. 260611)\n\nDuties\n\nThe fellow will grow moss.\n",
            Some("Postdoctoral Fellow or Research Associate in Applied Botany"),
        );
    }

    #[test]
    fn what_a_sentence_announces_as_a_headline_is_written() {
        const BEFORE: &str = "We study lakes at Lakeside College, which is old and has a pier.\n\n";
        let text = |announced: &str| format!("{BEFORE}{announced}\n\nIt is a good lake.\n");
        reads(
            &text("Ask the lab for more on what it seeks to fill: Professor Jane Doe, by mail."),
            None,
        );
        reads(
            "One lecturer, who meets the demands below, for the following task in the county: To sail for up to six months.",
            None,
        );
        reads(
            &text(
                "It now has a vacancy in its boat service for a: Water Data Coordinator. You will sail.",
            ),
            Some("Water Data Coordinator"),
        );
        reads(
            &text(
                "The School of Law is seeking to appoint a Lecturer in Nordic Law and Shipping starting in May.",
            ),
            Some("Lecturer in Nordic Law and Shipping"),
        );
        reads(
            &text(
                "The lab invites applications for an Assistant Professor (Tenure Track) in the field of Cold Water Chemistry at the pier.",
            ),
            Some("Assistant Professor (Tenure Track) in the field of Cold Water Chemistry"),
        );
        reads(
            &text("To this end the lab will hire: Mechanical Engineer (m/f) for two years."),
            Some("Mechanical Engineer (m/f)"),
        );
        reads(
            &text("The lab is seeking a Postdoctoral Researcher to study lakes."),
            None,
        );
        reads(
            &text("The lab is looking for a PhD student in Limnology."),
            None,
        );
        reads(
            &text("The lab seeks a Research Assistant - Technical position to feed fish."),
            None,
        );
        reads(
            &text("The lab is recruiting a Research Associate in Norway."),
            None,
        );
    }

    #[test]
    fn a_subject_below_the_name_of_the_call() {
        reads(
            "VACANCY NOTICE\nPhD position on\nMoss of the northern lakes\nThe school seeks somebody who likes moss.\n",
            Some("PhD position on Moss of the northern lakes"),
        );
    }

    #[test]
    fn who_hires_runs_into_the_title() {
        reads(
            "Postdoc in Lake Biology University of Westhaven, Medical Faculty Contract: 2 years We seek somebody.",
            Some("Postdoc in Lake Biology"),
        );
        reads(
            "PhD Project Title: Old mosses in cold lakes\nPrincipal Investigator: Dr Jane Doe\nWe seek somebody.\n",
            Some("Old mosses in cold lakes"),
        );
    }

    #[test]
    fn german_headlines() {
        for title in [
            "Wissenschaftliche*r Mitarbeiter*in (m/w/d)",
            "Wissenschaftliche/r Mitarbeiter/-in (w/m/d) im Bereich Moosökologie",
            "Universitätsassistentin oder Universitätsassistent (post doc)",
            "Doktorand:in in Moosökologie (65 %)",
        ] {
            let text = format!(
                "Universität Fernstadt\n\nAm Institut für Moosforschung ist eine Stelle als\n\n{title}\n\nzu besetzen.\n"
            );
            reads(&text, Some(title));
        }
        reads(
            "Die Universität Fernstadt ist alt.\n\nSie forscht an Moosen.\n",
            None,
        );
    }
}
