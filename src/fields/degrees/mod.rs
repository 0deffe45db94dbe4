//! Degrees asked of the candidate.

mod subjects;

use core::ops::Range;

use super::Candidate;
use crate::lexicon::Label;
use crate::model::{Degree, Evidence, Necessity};
use crate::outline::{
    Outline, Purpose, Schooling, Statement, Stresses, schoolings, schoolings_above,
};
use subjects::{listed, subjects};

/// Degrees asked of the candidate: one a level, as strongly as it is asked for anywhere.
pub fn degrees(outline: &Outline<'_>) -> Vec<Candidate<Degree>> {
    let mut found: Vec<Candidate<Degree>> = Vec::new();
    let mut stated: Vec<Range<usize>> = Vec::new();
    let mut lead = None;
    for statement in outline.stating(Purpose::Asks) {
        stated.push(statement.range.clone());
        if statement.lead != lead {
            lead.clone_from(&statement.lead);
            above(outline, statement, &mut found);
        }
        read(
            outline,
            statement.range.clone(),
            statement.necessity,
            statement.evidence,
            &mut found,
        );
    }
    // "Education level: PhD" stands on its own; below "Preferred qualifications" it was read with them.
    for passage in outline.labelled(Label::Education) {
        let after = stated.partition_point(|range| range.start < passage.range.end);
        let before = stated.get(..after).and_then(<[_]>::last);
        if before.is_some_and(|range| range.end > passage.range.start) {
            continue;
        }
        read(
            outline,
            passage.range.clone(),
            Necessity::Required,
            Evidence::Labelled,
            &mut found,
        );
    }
    found
}

/// "You hold a PhD in one of these fields:" above a list: each item names fields.
fn above(outline: &Outline<'_>, first: &Statement, found: &mut Vec<Candidate<Degree>>) {
    let Some(lead) = first.lead.clone() else {
        return;
    };
    let degrees = schoolings_above(outline, lead.clone());
    if degrees.is_empty() {
        return;
    }
    let stated = &outline.statements;
    let at = stated.partition_point(|before| before.range.start < first.range.start);
    let items = stated.get(at..).unwrap_or_default().iter();
    let fields: Vec<String> = items
        .take_while(|item| item.lead.as_ref() == Some(&lead))
        .flat_map(|item| listed(outline, item.range.clone()))
        .collect();
    let stresses = Stresses::new(outline, lead);
    for degree in degrees {
        let necessity = stresses.at(degree.range.start).unwrap_or(first.necessity);
        add(degree, necessity, fields.clone(), first.evidence, found);
    }
}

/// A degree that is asked for, once a level.
fn add(
    schooling: Schooling,
    necessity: Necessity,
    fields: Vec<String>,
    evidence: Evidence,
    found: &mut Vec<Candidate<Degree>>,
) {
    let Some(level) = schooling.level else {
        return;
    };
    match found.iter_mut().find(|known| known.value.level == level) {
        Some(known) => {
            if necessity == Necessity::Required {
                known.value.necessity = Some(necessity);
            }
            if known.value.fields.is_empty() {
                known.value.fields = fields;
            }
        }
        None => found.push(Candidate::new(
            Degree {
                level,
                necessity: Some(necessity),
                fields,
            },
            schooling.range,
            evidence,
        )),
    }
}

fn read(
    outline: &Outline<'_>,
    range: Range<usize>,
    necessity: Necessity,
    evidence: Evidence,
    found: &mut Vec<Candidate<Degree>>,
) {
    let stresses = Stresses::new(outline, range.clone());
    for schooling in schoolings(outline, range.clone()) {
        // "A PhD is not required, but you should have sailed": only what stands behind is asked.
        if schooling.bars || stresses.waives(schooling.range.start) {
            continue;
        }
        let necessity = stresses.at(schooling.range.start).unwrap_or(necessity);
        let fields = subjects(outline, &schooling.range, range.end);
        add(schooling, necessity, fields, evidence, found);
    }
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    /// The degrees of a posting, each as "master required: physics, law".
    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let posting = parse_posting(text);
        let degrees = posting.degrees.iter().map(|found| &found.value);
        let written: Vec<String> = degrees
            .map(|degree| {
                let necessity = degree.necessity.map(|asked| format!("{asked:?}"));
                let name = format!("{:?} {}", degree.level, necessity.unwrap_or_default());
                let fields = degree.fields.join(", ");
                format!("{} {fields}", name.to_lowercase())
                    .trim_end()
                    .to_owned()
            })
            .collect();
        assert_eq!(written, expected, "{text}");
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn degrees_that_nobody_needs() {
        reads_nothing("You don't need a PhD, but you should have sailed with other people.");
        reads_nothing("A PhD is not required, but you should have experience with boats.");
        reads(
            "A PhD is not required but is considered a plus.",
            &["doctorate preferred"],
        );
        reads(
            "Dutch is not required, but you should have a PhD in botany.",
            &["doctorate required botany"],
        );
    }

    #[test]
    fn the_last_of_two_is_preferred() {
        reads(
            "Requirements\n\n- MSc or PhD (preferred) in botany\n",
            &["master required", "doctorate preferred botany"],
        );
        reads(
            "Requirements\n\n- You may hold a higher degree (PhD or equivalent) or be keen on boats.\n",
            &["doctorate preferred"],
        );
        reads_nothing("Requirements\n\n- Experience at BSC-CNS or with boats\n");
        reads("Requirements\n\n- MSC-IN-LAW\n", &["master required LAW"]);
        reads(
            "Postdoc in ferns\n\nDepartment of Boat Science (BSC)\n\nRequirements\n\n- BSC in botany\n",
            &["bachelor required botany"],
        );
        reads_nothing(
            "Fellow\n\nThe Boat Science Centre (BSC) is old.\n\nRequirements\n\n- Experience at BSC or with boats\n",
        );
    }

    #[test]
    fn degrees_that_nobody_is_asked_for() {
        reads_nothing("Applicants should have experience in supervising Master and PhD students.");
        reads_nothing("Applicants must be admitted to our PhD programme.");
        reads_nothing("Candidates must have a high degree of motivation.");
        reads_nothing("Requirements\n\n- Teaching in the BSc and MSc Peat Science curriculum\n");
        reads_nothing("Requirements\n\n- Experience teaching at the master's or doctoral level\n");
        reads_nothing("Requirements\n\n- The PhD enrolment rules depend on the host\n");
        reads_nothing(
            "Candidates must know the Graduate Center, the Ph.D. -\ngranting school of the town.",
        );
        reads_nothing("Candidates should be interested in obtaining a PhD.");
        reads_nothing("Our staff holds PhD degrees.");
        reads_nothing("Candidates should be ready to work with Drs. Jane Doe and John Roe.");
        reads_nothing("You must send a copy of your Master's thesis.");
        reads_nothing("Applicants must have experience of teaching at Master's level.");
        reads_nothing("Requirements\n\nYou master Danish and the methods of botany.\n");
        reads_nothing("Applicants must not have a PhD.");
        reads_nothing("Applicants must not already be in possession of a doctoral degree.");
        reads_nothing("Applicants must have experience with LC-MS and GC/MS.");
    }

    #[test]
    fn degrees_that_one_expects_or_has_in_hand() {
        reads(
            "Applicants must hold or expect to obtain a PhD in law by May.",
            &["doctorate required law"],
        );
        reads(
            "Applicants must have a PhD in hand by May.",
            &["doctorate required"],
        );
        reads(
            "Requirements\n\n- PhD in law, conferred by May\n",
            &["doctorate required law"],
        );
        reads_nothing("The holder is expected to obtain a PhD.");
    }

    #[test]
    fn degrees_as_a_label_prints_them() {
        reads(
            "Engineer\n\nDesired level of education: Level 8 - (Doctorat)\n",
            &["doctorate required"],
        );
        reads_nothing("Our school offers a doctorat in law.");
    }

    #[test]
    fn students_of_a_degree() {
        reads_nothing("Candidates should know that we recruit one M.S. and one Ph.D. student.");
        reads_nothing("Applicants should ask our Ph.D. students.");
        reads(
            "Applicants should hold an M.S. (or more).",
            &["master required"],
        );
    }

    #[test]
    fn a_label_of_a_wish() {
        reads(
            "# Clerk\n\n## Preferred qualifications\n- Education: Master's degree in botany\n- Good manners\n",
            &["master preferred botany"],
        );
        reads("Education: PhD in law", &["doctorate required law"]);
    }

    #[test]
    fn a_degree_above_the_list_of_its_fields() {
        reads(
            "Clerk\n\nYou must hold a Master's degree or PhD in one of these fields:\n\n- botany, soil science or similar\n- law\n",
            &[
                "master required botany, soil science, law",
                "doctorate required botany, soil science, law",
            ],
        );
        reads(
            "You hold a PhD in one of the following fields: botany, law or maps.",
            &["doctorate required botany, law, maps"],
        );
        reads_nothing(
            "Clerk\n\nThe PhD student should know one of the following areas:\n\n- ferns\n- law\n",
        );
        reads_nothing(
            "Clerk\n\nYou should have helped a PhD student, and know one of these fields:\n\n- ferns\n- law\n",
        );
    }

    #[test]
    fn fields_behind_an_article() {
        reads(
            "Je hebt een masterdiploma in de biologie, het recht of de chemie.",
            &["master required biologie, recht, chemie"],
        );
        reads(
            "Je hebt een afgeronde master op het gebied van de geologie of een aanverwante studie.",
            &["master required geologie"],
        );
        reads(
            "Je hebt een doctoraat in de richting sociologie of psychologie.",
            &["doctorate required sociologie, psychologie"],
        );
        reads(
            "You should have a PhD in the Devos studies.",
            &["doctorate required the Devos studies"],
        );
    }

    #[test]
    fn degrees_with_their_fields() {
        reads(
            "Applicants must have obtained an honours degree, or equivalent qualifications.",
            &["bachelor required"],
        );
        reads(
            "Applicants must have a PhD in physics.",
            &["doctorate required physics"],
        );
        reads(
            "Applicants should have a PhD and show promise in research.",
            &["doctorate required"],
        );
        reads(
            "Applicants should have a doctorate and teaching experience.",
            &["doctorate required"],
        );
        reads(
            "Applicants should have a PhD in law, good English and a successful record.",
            &["doctorate required law"],
        );
        reads(
            "Applicants should have obtained their doctorate within the last three years.",
            &["doctorate required"],
        );
        reads(
            "You hold a Master's degree in law, history or a related field.",
            &["master required law, history"],
        );
        reads(
            "You should have an M.Sc. (or equivalent) in the field of marine biology and good grades.",
            &["master required marine biology"],
        );
        reads("You should hold a B.Sc. degree.", &["bachelor required"]);
        reads("You should hold a BA.", &["bachelor required"]);
        reads("You should hold a Drs. degree.", &["master required"]);
        reads(
            "You should hold an MA in history, or an advanced degree in law.",
            &["master required history"],
        );
        reads(
            "You should have an education at Master's level.",
            &["master required"],
        );
        reads(
            "You need a doctorate in law and an interest in maps.",
            &["doctorate required law"],
        );
        reads(
            "You hold a B.Sc. that is completed before the start of the PhD.",
            &["bachelor required"],
        );
        reads(
            "You are about to obtain a Master's degree.",
            &["master required"],
        );
        reads("Education level: PhD\n", &["doctorate required"]);
        reads(
            "Eligibility\n\n- Within 5 years of obtaining Ph.D. or equivalent degree.\n- Good manners\n",
            &["doctorate required"],
        );
    }

    #[test]
    fn levels_and_names_with_points_before_the_subject() {
        let read = |text: &str, expected: &str| {
            reads(&format!("Requirements\n\n- {text}\n"), &[expected]);
        };
        read(
            "A doctoral degree on NQF level 10 in botany",
            "doctorate required botany",
        );
        read(
            "M.Sc./M.Tech. in botany with 60% marks",
            "master required botany",
        );
        read("M.E./M.Tech in botany", "master required botany");
        read(
            "A PhD in botany, or near completion",
            "doctorate required botany",
        );
        read("A PhD in the area specified", "doctorate required");
        read(
            "A PhD in botany or in law with 3 years in schools",
            "doctorate required botany, law",
        );
        reads(
            "Requirements\nYou hold a PhD or an M.Sc. Applicants work in botany.",
            &["doctorate required", "master required"],
        );
    }

    #[test]
    fn each_degree_has_its_own_necessity() {
        reads(
            "Requirements\n\n- MSc in chemistry, a PhD is an advantage\n",
            &["master required chemistry", "doctorate preferred"],
        );
        reads(
            "Requirements\n\n- Ideally a PhD in optics\n- At least an MSc in physics\n",
            &["doctorate preferred optics", "master required physics"],
        );
    }

    #[test]
    fn studies_that_are_behind_somebody() {
        reads(
            "Requirements\n\n- You have completed your master's studies in botany.\n- You hold a phd in law.\n",
            &["master required botany", "doctorate required law"],
        );
        reads(
            "Requirements\n\n- You have defended your PhD thesis.\n",
            &["doctorate required"],
        );
        reads(
            "Requirements\n\n- Bachelor or Master in law\n",
            &["bachelor required law", "master required law"],
        );
    }

    #[test]
    fn fields_that_are_named_elsewhere() {
        for behind in [
            "in one of the areas mentioned above",
            "in the above-mentioned disciplines",
            "in one of the areas of this call",
            "in the area of the project",
            "in Norway",
        ] {
            reads(
                &format!("Requirements\n\n- A PhD degree {behind}\n"),
                &["doctorate required"],
            );
        }
        reads(
            "Requirements\n\n- A PhD degree in botany or areas of moss\n",
            &["doctorate required botany, areas of moss"],
        );
    }

    #[test]
    fn subjects_with_a_bracket_in_their_name() {
        reads(
            "You hold a Master's in (bio)medical sciences, technical botany or law.",
            &["master required (bio)medical sciences, technical botany, law"],
        );
        reads(
            "You hold a Master's degree in (applied) physics or fern sciences.",
            &["master required (applied) physics, fern sciences"],
        );
        reads(
            "You hold a Master's degree in physics (or chemistry) and a driving licence.",
            &["master required physics"],
        );
        reads(
            "You hold a university degree (MSc) in botany, law or equal.",
            &["master required botany, law"],
        );
    }

    #[test]
    fn subjects_that_begin_with_words_of_other_uses() {
        reads(
            "You hold a Master's degree in botany, information technology or law.",
            &["master required botany, information technology, law"],
        );
        reads(
            "You hold a PhD in a field related to environment and soil or equivalent.",
            &["doctorate required environment, soil"],
        );
        reads(
            "You hold a PhD in law and also good manners.",
            &["doctorate required law"],
        );
        reads(
            "You hold a PhD in law, and the environment in our group is warm.",
            &["doctorate required law"],
        );
        reads(
            "You hold a PhD in law, botany or sports science.",
            &["doctorate required law, botany, sports science"],
        );
        reads(
            "We welcome applicants with a PhD in law or botany to work in the lab of mosses.",
            &["doctorate required law, botany"],
        );
        reads(
            "You hold a PhD in Exercise to Promote Health.",
            &["doctorate required Exercise to Promote Health"],
        );
    }

    #[test]
    fn degrees_that_keep_somebody_out() {
        reads_nothing("Applicants who have already completed a PhD cannot be appointed.");
        reads_nothing("Those who already hold a doctorate are not eligible.");
        reads_nothing(
            "Applications by fellows who have already completed a Doctoral degree or a comparable Ph.D. programme cannot be considered.",
        );
        for wanted in [
            "Candidates who have not already obtained a PhD cannot be considered.",
            "You have already sailed, and a PhD without proof will not be considered.",
            "Applicants must already hold a PhD, and applications without proof will not be considered.",
            "Only fellows who already hold a PhD can apply, and staff of the house are excluded.",
        ] {
            reads(wanted, &["doctorate required"]);
        }
        reads(
            "Applicants must already have a Master's degree. Late letters will not be considered.",
            &["master required"],
        );
    }

    #[test]
    fn degrees_that_another_is_measured_by() {
        reads(
            "You must have an education of five years, equivalent to a Master's degree in law.",
            &["master required law"],
        );
        reads(
            "You hold a PhD, or a foreign degree equivalent to a PhD degree, in botany.",
            &["doctorate required botany"],
        );
        reads(
            "You have graduated at Bachelor's level in botany.",
            &["bachelor required botany"],
        );
        reads(
            "You hold a Master's degree in Industry 4.0 in Europe.",
            &["master required Industry 4.0 in Europe"],
        );
        reads_nothing("You have taught at Bachelor's level in botany.");
        reads(
            "Applicants with a Master, PhD students and postdocs may apply.",
            &["master required"],
        );
        reads_nothing("Experience with guidance of PhD, master and bachelor students is required.");
    }

    #[test]
    fn degrees_glued_to_the_next_sentence_and_theses_that_are_behind_somebody() {
        reads(
            "Applicants must hold a Master's degree Candidates who studied abroad may also apply.",
            &["master required"],
        );
        reads_nothing("Applicants must be Master's degree candidates.");
        reads(
            "Applicants must have successfully defended their doctoral theses by May.",
            &["doctorate required"],
        );
        reads_nothing("Applicants must defend their doctoral theses by May.");
        reads(
            "A Master's degree is required while a PhD would be preferred.",
            &["master required", "doctorate preferred"],
        );
        reads_nothing("Applicants must not be related up to the fourth degree to the dean.");
    }

    #[test]
    fn german_names_of_degrees() {
        reads(
            "Voraussetzung ist ein Hochschulstudium (Master) in Physik.",
            &["master required Physik"],
        );
        reads(
            "Sie haben eine abgeschlossene Promotion in Botanik.",
            &["doctorate required Botanik"],
        );
        reads(
            "Eine Promotion ist erwünscht, aber keine Voraussetzung.",
            &["doctorate preferred"],
        );
        reads_nothing("Die Möglichkeit zur Promotion ist gegeben.");
        reads_nothing("Sie betreuen Studierende in den Bachelor- und Masterstudiengängen.");
        reads_nothing("We expect the promotion of the interests of students.");
    }

    #[test]
    fn degrees_asked_for_in_french() {
        reads(
            "Le candidat devra être titulaire d'un doctorat.",
            &["doctorate required"],
        );
        reads("Profil\n\n- Bac+5 en botanique\n", &["master required"]);
        reads_nothing(
            "Vous encadrerez des étudiants de master. Vous serez suivi par votre directeur de thèse.",
        );
    }

    #[test]
    fn subjects_behind_a_word_of_one_letter() {
        for (text, expected) in [
            (
                "Søkere må ha mastergrad i biologi.",
                "master required biologi",
            ),
            (
                "Vi kräver doktorsexamen i kemi, fysik eller motsvarande.",
                "doctorate required kemi, fysik",
            ),
            (
                "Du har en ph.d.-grad i historie.",
                "doctorate required historie",
            ),
        ] {
            reads(text, &[expected]);
        }
        reads(
            "Candidates must hold a PhD. I am a keen sailor.",
            &["doctorate required"],
        );
        reads_nothing("Søkere veileder masterstudenter i biologi.");
    }
}
