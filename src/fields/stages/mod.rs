//! The career stage that is offered: read from the headline first, then from how the position is announced.

mod announced;
mod levels;
mod name;
mod pages;
mod rank;

use core::ops::Range;

use announced::{NEAR, announced, announcement, grouped, position_meant};
use levels::levels;
use name::{Name, is_past, names};
use pages::with_next_positions;

use super::Candidate;
use crate::lexicon::{Label, Particle, Sense, Turn};
use crate::model::{CareerStage, Evidence, SectionKind};
use crate::outline::Outline;

/// The career stages, each once, in the order of the text.
pub fn stages(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let sources = [
        headline, announced, labelled, spoken_of, grouped, named, aimed, led,
    ];
    sources
        .iter()
        .map(|source| source(outline))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// "PhD position in air-sea interactions": the stages that a headline names.
fn headline(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let mut lines = outline
        .headlines()
        .map(|line| {
            let named = names(outline, line.clone());
            if named.is_empty() {
                office(outline, line).into_iter().collect()
            } else {
                named
            }
        })
        .filter(|names| !names.is_empty());
    let first: Vec<Name> = lines.next().unwrap_or_default();
    // "Professors of law", and below it "Post: Professor/Associate Professor"
    let count = |names: &[Name]| names.iter().map(|name| name.stages.len()).sum::<usize>();
    let names = lines
        .find(|more| count(more) > count(&first) && first.iter().all(|name| is_among(name, more)))
        .unwrap_or(first);
    let names = with_next_positions(outline, names);
    // "Faculty position in botany … at the rank of assistant professor"
    let faculty = |name: &Name| name.wide && name.stages.contains(&CareerStage::AssistantProfessor);
    // "Academic post in botany … at the rank of lecturer or senior lecturer", "Professor … open at the assistant or full level"
    let bare = |name: &Name| name.stages == [CareerStage::FullProfessor];
    let general = |name: &Name| faculty(name) || bare(name) || name.stages == [CareerStage::Other];
    if names.iter().all(general) {
        let levels = candidates(&levels(outline, names.iter().any(bare)), Evidence::Phrased);
        if levels.len() > 1 {
            return levels;
        }
    }
    // "Reference Librarian … this position carries the rank of assistant professor"
    let staff = |name: &Name| name.stages == [CareerStage::Engineer];
    if !names.is_empty() && names.iter().all(staff) {
        let levels = levels(outline, true);
        // "at the rank of Assistant Librarian" is no rank of professors.
        let whole = |name: &Name| {
            let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
            outline.senses(name.place.clone(), stage).next().is_some()
        };
        if levels.iter().any(whole) {
            return candidates(&levels, Evidence::Phrased);
        }
    }
    if !names.is_empty() && names.iter().all(faculty) {
        let ranks = announcement(outline);
        if !ranks.is_empty() && ranks.iter().all(|name| !name.wide && !name.several) {
            return candidates(&ranks, Evidence::Phrased);
        }
    }
    // "Research position", which seeks a research fellow: what is announced says more than a headline that names nobody.
    let nobody = |name: &Name| {
        let vacancy = |sense| matches!(sense, Sense::Vacancy).then_some(());
        name.wide && outline.senses(name.place.clone(), vacancy).next().is_some()
    };
    if !names.is_empty() && names.iter().all(nobody) {
        let mut announced = announcement(outline);
        announced.retain(|name| !nobody(name) && !name.several);
        if !announced.is_empty() {
            return settled(outline, &announced, Evidence::Phrased);
        }
    }
    // "Professorships in botany", which seek an assistant professor: the announcement names the rank.
    let unranked = |name: &Name| {
        name.stages == [CareerStage::FullProfessor]
            && outline.scan.words_within(name.place.clone()).len() == 1
    };
    if !names.is_empty() && names.iter().all(unranked) {
        let junior = |stage: &CareerStage| {
            matches!(
                stage,
                CareerStage::AssistantProfessor | CareerStage::AssociateProfessor
            )
        };
        let announced = announcement(outline);
        if !announced.is_empty() && announced.iter().all(|name| name.stages.iter().all(junior)) {
            return candidates(&announced, Evidence::Phrased);
        }
    }
    settled(outline, &names, Evidence::Bare)
}

/// The names hold what a name says.
fn is_among(name: &Name, names: &[Name]) -> bool {
    let said = |stage: &CareerStage| names.iter().any(|other| other.stages.contains(stage));
    name.stages.iter().all(said)
}

/// "Chair, Department of Botany", "Head of the School": what leads a house, where a headline begins with it.
fn office(outline: &Outline<'_>, line: Range<usize>) -> Option<Name> {
    outline.office(&line).map(|(place, stages)| Name {
        place,
        stages,
        wide: false,
        several: false,
    })
}

/// "You will do a PhD in the group": nothing else names the position.
fn aimed(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    doctorate(outline).into_iter().collect()
}

/// The stages of the names; a wide name gives way to the doctorate that its holder takes.
fn settled(
    outline: &Outline<'_>,
    names: &[Name],
    evidence: Evidence,
) -> Vec<Candidate<CareerStage>> {
    let open = |stage: &CareerStage| {
        matches!(
            stage,
            CareerStage::Postdoctoral
                | CareerStage::Researcher
                | CareerStage::ResearchAssistant
                | CareerStage::Other
        )
    };
    let wide = names
        .iter()
        .all(|name| name.wide && name.stages.iter().all(open));
    let aim = if wide && !names.is_empty() {
        doctorate(outline)
            .or_else(|| first_stage(outline))
            .or_else(|| match evidence {
                Evidence::Bare => None,
                _ => position_meant(outline),
            })
    } else {
        None
    };
    aim.map_or_else(|| candidates(names, evidence), |aim| vec![aim])
}

/// "Researcher" in the headline, "First Stage Researcher (R1)" below a label: the profile says which one.
fn first_stage(outline: &Outline<'_>) -> Option<Candidate<CareerStage>> {
    let mut profile = labelled(outline);
    let only = profile.pop().filter(|_| profile.is_empty())?;
    (only.value == CareerStage::Doctoral).then_some(only)
}

/// "a Research Associate … time to work towards a PhD": the holder takes a doctorate. Asked of the candidate it is a degree, and
/// students that the holder supervises take their own.
fn doctorate(outline: &Outline<'_>) -> Option<Candidate<CareerStage>> {
    let aim = |sense| match sense {
        Sense::DoctorateAim => Some(()),
        _ => None,
    };
    let passages = outline.passages.iter();
    passages
        .filter(|passage| outline.kind(passage) != SectionKind::Qualifications)
        .find_map(|passage| {
            let (place, ()) = outline.senses(passage.range.clone(), aim).next()?;
            let before = passage.range.start..place.start;
            let mut named = outline.senses(before, |sense| match sense {
                Sense::Stage(_) | Sense::WideName => Some(()),
                _ => None,
            });
            let own = !named.any(|(name, ())| outline.slice(name).ends_with('s'));
            own.then(|| Candidate::new(CareerStage::Doctoral, place, Evidence::Phrased))
        })
}

/// "Researcher profile: First Stage Researcher (R1)", "Job Type | Scholarship"
fn labelled(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let mut found = Vec::new();
    for passage in outline.labelled(Label::Stage) {
        let value = |sense| match sense {
            Sense::StageValue(stages) => Some(stages),
            _ => None,
        };
        let values = outline.senses(passage.range.clone(), value);
        // "Career stage: up to 3 years after the PhD": a degree that one has, not the stage.
        let values = values.filter(|(place, _)| !is_past(outline, place));
        found.extend(values.map(|(place, stages)| Name {
            place,
            stages,
            wide: false,
            several: false,
        }));
        // "Rank: Assistant, Associate or Full Professor": ranks that share their noun say more than the last of them.
        let mut named = names(outline, passage.range.clone());
        named.retain(|name| !is_past(outline, &name.place));
        let all = found.iter().all(|name| is_among(name, &named));
        if all && named.len() > found.len() {
            found = named;
        }
    }
    // "Number of vacancies: 4 (PhD students)"
    if found.is_empty() {
        let counted = outline.labelled(Label::Openings);
        found = counted
            .flat_map(|passage| names(outline, passage.range.clone()))
            .collect();
    }
    // "Area of research:" above "Other, PhD thesis"
    let mut values = outline.passages.iter().take(TOP_LABELS);
    if found.is_empty()
        && let Some(value) = values.find_map(|passage| {
            // "Area of research: PhD thesis": nothing but the name
            let sorts = matches!(passage.label, Some((Label::Discipline, _)))
                && outline.value(passage).len() <= VALUE;
            let short = passage.range.len() <= NEAR && (outline.is_value(passage) || sorts);
            let named = short.then(|| names(outline, passage.range.clone()))?;
            named.into_iter().find(|name| !name.is_colleague(outline))
        })
    {
        found.push(value);
    }
    candidates(&found, Evidence::Labelled)
}

/// "The PhD candidate will …", "as a postdoc you …": the one person that the text speaks of most.
fn spoken_of(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let mut spoken: Vec<(usize, Name)> = Vec::new();
    for passage in &outline.passages {
        if matches!(
            outline.kind(passage),
            SectionKind::Contact | SectionKind::Employer
        ) {
            continue;
        }
        for name in names(outline, passage.range.clone()) {
            if name.several
                || name.is_colleague(outline)
                || name.is_degree(outline, passage.range.start)
                || name.is_in_brackets(outline, passage)
                || !(name.has_article(outline) || name.is_held(outline))
            {
                continue;
            }
            match spoken
                .iter_mut()
                .find(|(_, known)| known.stages == name.stages)
            {
                Some((times, _)) => *times += 1,
                None => spoken.push((1, name)),
            }
        }
    }
    // "The postdoctoral fellow is funded … The researcher will study": what a sentence begins with says more than a wide name.
    let begins = |name: &Name| {
        let passage = outline.passage_at(name.place.start)?;
        let mut sentences = outline.sentences(passage).iter();
        sentences.find(|sentence| {
            let lead = outline.slice(sentence.start..name.place.start.max(sentence.start));
            sentence.start <= name.place.start && lead.len() <= SUBJECT
        })
    };
    if spoken
        .iter()
        .any(|(_, name)| !name.wide && begins(name).is_some())
    {
        spoken.retain(|(_, name)| !name.wide);
    }
    let most = spoken.into_iter().reduce(|most, next| {
        if (next.0, !next.1.wide) > (most.0, !most.1.wide) {
            next
        } else {
            most
        }
    });
    most.map_or_else(Vec::new, |(_, name)| {
        settled(outline, &[name], Evidence::Phrased)
    })
}

/// "The Lab Manager will order …", "The Lab Manager must have …": whom sentences begin with, and the text names nobody else.
fn led(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let mut found: Vec<Name> = Vec::new();
    for passage in &outline.passages {
        let kind = outline.kind(passage);
        if matches!(kind, SectionKind::Contact | SectionKind::Employer) {
            continue;
        }
        for sentence in outline.sentences(passage) {
            let opening = sentence.start..sentence.end.min(sentence.start + OPENING);
            let Some(name) = names(outline, opening).into_iter().next() else {
                continue;
            };
            let lead = outline.scan.words_within(sentence.start..name.place.start);
            let begins =
                matches!(lead, [the] if outline.particle(the.start) == Some(Particle::The));
            // "The administrator of your data is": of something else
            let next = name.place.end + 1;
            let does = |sense| {
                let does = matches!(sense, Sense::Turn(Turn::Does | Turn::Has | Turn::Duty));
                does.then_some(())
            };
            let mut cues = outline.senses(sentence.start..next + 1, does);
            if begins && !name.several && cues.any(|(cue, ())| cue.end > next) {
                found.push(name);
            }
        }
    }
    match found.as_slice() {
        // "The Professor will supervise you" is said of somebody else.
        [first, next, ..]
            if first.stages == [CareerStage::Engineer]
                && found.iter().all(|name| name.stages == first.stages) =>
        {
            candidates(&[first.clone(), next.clone()], Evidence::Phrased)
        }
        _ => Vec::new(),
    }
}

/// "Reference: Postdoc Junior 19-2019": the first name that says enough by itself.
fn named(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let passages = outline.passages.iter().enumerate();
    let mut names = passages.flat_map(|(at, passage)| {
        let mut names = names(outline, passage.range.clone());
        names.retain(|name| {
            // "Full professor at the Department of Physiology": what a posting begins with is no colleague.
            let first = at < TOP && name.place.start == passage.range.start;
            !name.wide
                && !name.several
                && (first || !name.is_colleague(outline))
                && !name.is_level(outline)
                && !name.is_to_ask(outline)
                && (first || !name.is_title(outline))
        });
        names
    });
    names
        .next()
        .map_or_else(Vec::new, |name| candidates(&[name], Evidence::Bare))
}

/// What a sentence begins with is no longer, in bytes.
const OPENING: usize = 48;

/// A value that is the name of a stage is no longer: "Master's thesis".
const VALUE: usize = 20;

/// The labels at the head of a posting are among so many passages.
const TOP_LABELS: usize = 12;

/// So much may stand between the beginning of a sentence and what it speaks of: "The new".
const SUBJECT: usize = 12;

/// A posting begins with so many passages.
const TOP: usize = 4;

/// Each stage once.
fn candidates(names: &[Name], evidence: Evidence) -> Vec<Candidate<CareerStage>> {
    let mut found: Vec<Candidate<CareerStage>> = Vec::new();
    for name in names {
        for &stage in name.stages {
            if found.iter().all(|known| known.value != stage) {
                found.push(Candidate::new(stage, name.place.clone(), evidence));
            }
        }
    }
    if found.iter().any(|known| known.value != CareerStage::Other) {
        found.retain(|known| known.value != CareerStage::Other);
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn what_a_lektor_is() {
        reads(
            "Lektor i mosøkologi\n\nAnsøgere skal have en ph.d. Ansøgningen sendes via linket.\n",
            "AssociateProfessor",
        );
        reads(
            "Lektor i moseøkologi\n\nSøkere må ha doktorgrad. Søknaden sendes via lenken.\n",
            "Lecturer",
        );
    }

    #[test]
    fn pages_whose_headings_are_long() {
        let page = |heading: &str| {
            format!(
                "## Postdoc position in optics\n\nWe seek a postdoc.\n\n## {heading}\n\nJoin us.\n"
            )
        };
        for subject in [
            "for the analysis of optical data",
            "in the field of software engineering for the analysis of optical microscopy and spectroscopy data",
        ] {
            let text = page(&format!("PhD position {subject}"));
            reads(&text, "Postdoctoral Doctoral");
        }
        reads(&page("PhD for three years: data"), "Postdoctoral");
        reads(&page("PhD project data"), "Postdoctoral");
    }

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let found = parse_posting(text).stages;
        let found: Vec<String> = found
            .iter()
            .map(|found| format!("{:?}", found.value))
            .collect();
        assert_eq!(found.join(" "), expected, "{text}");
    }

    #[test]
    fn faculty_who_teach() {
        reads("Teaching faculty position in law", "Lecturer");
        reads("Faculty position in law", "AssistantProfessor");
    }

    #[test]
    fn what_a_sentence_begins_with_as() {
        reads(
            "As PhD candidate, you take part in the courses of the school and count mosses. More can be obtained from Jan Berg, Professor of Moss and Law.",
            "Doctoral",
        );
        reads(
            "We count mosses. Contact Associate Professor Karin Moss for more.",
            "",
        );
        reads(
            "We seek help. With associate professor Ann Berg we count mosses.",
            "",
        );
    }

    #[test]
    fn several_positions_of_a_page() {
        let page = |next: &str| {
            format!(
                "# Work with us\n\n## PhD student in moss\n\nWe count moss.\n\n{next}\n\nWe count ferns.\n"
            )
        };
        reads(
            &page("## Postdoctoral researcher in ferns"),
            "Doctoral Postdoctoral",
        );
        reads(
            &page("## Postdoctoral researcher in ferns (filled)"),
            "Doctoral",
        );
        for heading in [
            "### The postdoctoral researchers of the lab",
            "## Your postdoc mentor",
            "## Postdoc Association",
            "## Postdoctoral position (deadline passed)",
        ] {
            reads(&page(heading), "Doctoral");
        }
    }

    #[test]
    fn ranks_that_are_cut_short() {
        reads(
            "Asst. Prof., Fern University\n\nWe teach law.\n",
            "AssistantProfessor",
        );
        reads(
            "Assoc. Prof. of Law\n\nWe teach law.\n",
            "AssociateProfessor",
        );
        reads(
            "Upon agreement with the Program Coordinator, the holder may also write.",
            "",
        );
    }

    #[test]
    fn names_that_are_of_others_or_of_a_degree() {
        reads(
            "This is a permanent position as staff scientist in the group; a PhD is required.",
            "Researcher",
        );
        reads(
            "We are seeking a colleague at the assistant professor level; you will mentor PhD students.",
            "AssistantProfessor",
        );
        reads(
            "We offer a postdoc position for a physicist.",
            "Postdoctoral",
        );
        reads(
            "We are looking for a PhD student; a postdoc will be hired as well.",
            "Doctoral Postdoctoral",
        );
        reads(
            "We invite applications for a research fellowship for scholars within five years of the doctorate.",
            "Postdoctoral",
        );
        reads(
            "The holder will be enrolled in the doctoral programme of the faculty.",
            "Doctoral",
        );
    }

    #[test]
    fn ranks_and_counts_behind_labels() {
        reads(
            "Faculty Recruitment\n\nRank: Assistant, Associate or Full Professor\nField: Moss\n",
            "AssistantProfessor AssociateProfessor FullProfessor",
        );
        reads(
            "Work with us\n\nNumber of vacancies: 4 (PhD students)\n",
            "Doctoral",
        );
        reads(
            "Assistant Teaching Professor in Moss\n",
            "AssistantProfessor",
        );
    }

    #[test]
    fn levels_at_which_somebody_may_be_appointed() {
        reads(
            "# Academic post in moss\n\nYou are appointed at the grade of Lecturer, Senior Lecturer or Associate Professor.",
            "Lecturer AssociateProfessor",
        );
        reads(
            "# Professor of Moss (Tenure Track)\n\nThe post is open at the assistant, associate or full professor level.",
            "AssistantProfessor AssociateProfessor FullProfessor",
        );
        reads(
            "# Professor of Moss\n\nThe post leads to the rank of dean. You teach at the graduate level, and help the assistant level.",
            "FullProfessor",
        );
        for rank in [
            "The position carries the rank of Assistant or Associate Professor.",
            "The librarian will be appointed at the rank of assistant or associate professor.",
        ] {
            reads(
                &format!("# Reference Librarian\n\n{rank}"),
                "AssistantProfessor AssociateProfessor",
            );
        }
        for other in [
            "The holder reports to the dean, who carries the rank of professor.",
            "You advise staff at the associate professor level.",
            "Candidates must have served at the rank of assistant professor.",
            "The librarian will be appointed at the rank of assistant librarian.",
        ] {
            reads(&format!("# Reference Librarian\n\n{other}"), "Engineer");
        }
        for other in [
            "Candidates must have served at the rank of associate professor or professor.",
            "You will mentor colleagues at the assistant and associate professor level.",
            "The committee is drawn from staff at the rank of Associate Professor or Professor.",
        ] {
            reads(&format!("# Professor of Moss\n\n{other}"), "FullProfessor");
        }
    }

    #[test]
    fn trades_behind_words_that_name_parts_elsewhere() {
        reads("# Research Intern\n\nThe lake is deep.", "Student");
        reads("# Education Specialist\n\nThe lake is deep.", "Engineer");
        reads("# Bioinformatician\n\nThe lake is deep.", "Engineer");
        reads(
            "# Adjunct Professor of Moss\n\nThe lake is deep.",
            "Lecturer",
        );
    }

    #[test]
    fn ranks_from_the_higher_to_the_lower() {
        reads(
            "Associate or Assistant Professor of Moss\n\nThe lake is deep.",
            "AssociateProfessor AssistantProfessor",
        );
        reads(
            "Full/Associate/Assistant Professors of Moss\n\nThe lake is deep.",
            "FullProfessor AssociateProfessor AssistantProfessor",
        );
    }

    #[test]
    fn posts_of_a_project() {
        reads(
            "Project Research Fellow in botany\n\nThe lake is deep.",
            "Postdoctoral",
        );
        reads(
            "Project Assistant Professor\n\nThe lake is deep.",
            "AssistantProfessor",
        );
    }

    #[test]
    fn ranks_that_share_their_noun() {
        for title in [
            "Assistant, Associate or Full Professor of Moss",
            "Assistant, Associate, or Professor in Moss",
            "School Chair, Assistant, Associate or Professor in Moss",
            "Professor (Assistant, Associate or Full) of Moss",
        ] {
            let mut found = parse_posting(&format!("{title}\n\nThe lake is deep.")).stages;
            found.sort_by_key(|stage| format!("{:?}", stage.value));
            assert_eq!(found.len(), 3, "{title}");
        }
        reads(
            "Program Associate, Professor Lind Lab\n\nThe lake is deep.",
            "FullProfessor",
        );
        reads(
            "We invite applications for a post at the assistant or associate level.",
            "AssistantProfessor AssociateProfessor",
        );
        reads(
            "Professor (Associate) of Moss\n\nThe lake is deep.",
            "AssociateProfessor",
        );
        reads(
            "Research Assistant, Professor Moss’s group\n\nThe lake is deep.",
            "ResearchAssistant",
        );
        reads(
            "---\ntitle: Professor of Moss\n---\n\n# Associate or Full Professor of Moss and Lakes\n\nThe lake is deep.",
            "AssociateProfessor FullProfessor",
        );
    }

    #[test]
    fn a_headline_that_names_nobody() {
        reads(
            "Research Position\n\nThe University of Westhaven is seeking a research fellow to work on moss.\n",
            "Postdoctoral",
        );
        reads(
            "Research Position\n\nThe University of Westhaven has a lake.\n",
            "Researcher",
        );
    }

    #[test]
    fn a_researcher_of_the_first_stage() {
        reads(
            "Researcher in optics\n\nResearcher profile: First Stage Researcher (R1)\n",
            "Doctoral",
        );
        reads(
            "Researcher in optics\n\nResearcher profile: Recognised Researcher (R2)\n",
            "Researcher",
        );
    }

    #[test]
    fn assistants_who_take_a_masters_degree() {
        reads(
            "Graduate Research Assistant (M.S.) – Moss of the north\n",
            "Student",
        );
        reads(
            "A M.S.-level Graduate Research Assistantship is available at Fern University.",
            "Student",
        );
        reads("Graduate Research Assistant (Ph.D.) – Moss\n", "Doctoral");
        reads("Doctoral researcher (M.Sc.)\n", "Doctoral");
    }

    #[test]
    fn a_second_headline_that_says_more() {
        reads(
            "---\ntitle: Professor positions in moss science\n---\nPost: Professor/Associate Professor/Assistant Professor\n",
            "AssociateProfessor FullProfessor AssistantProfessor",
        );
        reads(
            "---\ntitle: Professor of moss science\n---\nPost: Chair of the School\n",
            "FullProfessor",
        );
    }

    #[test]
    fn a_degree_that_one_has_is_no_stage() {
        reads(
            "Research Fellow in moss\n\nCareer stage: up to 3 years after PhD\n",
            "Postdoctoral",
        );
        reads(
            "The post-doc will be a PhD holder. The post-doc will study moss.",
            "Postdoctoral",
        );
    }

    #[test]
    fn the_opening_itself_and_what_stands_in_brackets() {
        reads(
            "This postdoc opening is looking for a botanist or genetic engineer.",
            "Postdoctoral",
        );
        reads(
            "We offer a post as research assistant (PhD student) for three years.",
            "Doctoral",
        );
        reads(
            "We are looking for a research associate (part time) for three years.",
            "Postdoctoral",
        );
    }

    #[test]
    fn what_a_sentence_begins_with_says_more_than_a_wide_name() {
        reads(
            "The postdoctoral fellow is paid by the council. The researcher will study moss. The researcher has a boat.",
            "Postdoctoral",
        );
        reads(
            "Area of research:\n\nOther, PhD thesis\n\nJob description:\n\nThe lab is at the lake, and all of its boats are old.\n",
            "Doctoral",
        );
    }

    #[test]
    fn what_a_posting_begins_with_is_no_colleague() {
        reads(
            "Full professor at the Department of Moss. Conditions are set by the law.",
            "FullProfessor",
        );
        reads(
            "The lab is old. Conditions are set by the law. A full professor leads it.",
            "",
        );
    }

    #[test]
    fn a_wide_name_gives_way_to_the_doctorate_of_its_holder() {
        let title = "Research Associate in Linguistics\n\n";
        reads(
            &format!("{title}The post gives you time to work towards a PhD."),
            "Doctoral",
        );
        reads(
            &format!("{title}You will supervise students working towards a PhD."),
            "Postdoctoral",
        );
        reads(
            "Lecturer in Law\n\nThe post gives you time to work towards a PhD.",
            "Lecturer",
        );
    }

    #[test]
    fn a_wide_name_gives_way_to_what_the_position_is_called() {
        let text = |position: &str| {
            format!("{position} is in Dahl. We are looking for a scientist who studies moss.\n")
        };
        reads(&text("The advertised PhD position"), "Doctoral");
        reads(&text("The house of the PhD students"), "Researcher");
        reads(&text("The postdoc mentor"), "Researcher");
    }

    #[test]
    fn a_wide_name_gives_way_to_the_rank_that_is_announced() {
        reads(
            "Professorships in botany at Fern University\n\nThe department calls for applications for an Assistant Professorship in all of botany.",
            "AssistantProfessor",
        );
        reads(
            "Full Professor of botany\n\nThe department calls for applications from assistant professors.",
            "FullProfessor",
        );
        reads(
            "Faculty position in botany\n\nThe appointment will be made at the rank of associate professor.",
            "AssociateProfessor",
        );
        reads(
            "Faculty position in botany\n\nThe school has many associate professors.",
            "AssistantProfessor",
        );
    }

    #[test]
    fn one_person_announces() {
        reads(
            "Join us\n\nI am recruiting one or two PhD students for the autumn.",
            "Doctoral",
        );
        reads(
            "Postdoctor in marine botany\n\nThe lab is new.",
            "Postdoctoral",
        );
    }

    #[test]
    fn what_leads_a_house_at_the_beginning_of_a_headline() {
        reads(
            "Chair, Department of Botany\n\nThe school is old.",
            "FullProfessor",
        );
        reads(
            "Head of the School of Law\n\nThe school is old.",
            "FullProfessor",
        );
        reads(
            "The school is old. Letters go to the head of the department.",
            "",
        );
    }

    #[test]
    fn the_group_that_the_holder_joins_says_least() {
        reads(
            "The school is old. We seek somebody to join our team of scientists. The PhD student will grow moss.",
            "Doctoral",
        );
        reads(
            "The school is old. You will do a PhD in the group of Jane Doe.",
            "Doctoral",
        );
    }

    #[test]
    fn others_are_no_stage() {
        reads(
            "You will be working as a team with several other PhD students and postdocs. The PhD is a good one.",
            "Doctoral",
        );
        reads(
            "The lab at the lake is new. It has boats. You are guiding PhD and MSc students.",
            "",
        );
        reads(
            "The lab is at the lake. Please contact Associate Professor Jane Doe, or ask Ann Lee.",
            "",
        );
        reads(
            "The lab is at the lake. For more please contact Ann Lee, Team Leader, by May.",
            "",
        );
        reads(
            "Are you a registered nurse? As a lecturer in care you will teach.",
            "Lecturer",
        );
    }

    #[test]
    fn titles_before_the_names_of_people_are_no_stages() {
        reads(
            "You will be part of the lab, and supervised by Professor Jane Doe. The doctoral student will study moss.",
            "Doctoral",
        );
        reads(
            "We seek a Professor Applied Mathematics for the lab.",
            "FullProfessor",
        );
    }

    #[test]
    fn what_a_rank_is_called_at_home() {
        reads(
            "Assistant professor (adjunkt) in moss\n",
            "AssistantProfessor",
        );
        // a lecturer in Sweden
        reads("Lecturer (adjunkt) in moss\n", "Lecturer");
        reads("Questions: ask our application expert, Jane Doe.\n", "");
    }

    #[test]
    fn positions_that_other_headings_name() {
        reads(
            "# Openings\n\n### Postdoc in moss\n\nWe count moss.\n\n### PhD position in the law of lakes\n\nWe read laws.\n",
            "Postdoctoral Doctoral",
        );
        reads(
            "# Openings\n\n## Postdoc in moss\n\nWe count moss.\n\n### PhD position filled last year\n\nWe read laws.\n",
            "Postdoctoral",
        );
        reads(
            "# Postdoc in moss\n\nWe count moss, as the PhD students do.\n\n# About the school\n\nIt is old.\n",
            "Postdoctoral",
        );
    }

    #[test]
    fn stages_that_the_rest_of_the_text_tells() {
        reads(
            "Area of research: PHD Thesis Job description: You count moss.",
            "Doctoral",
        );
        reads("This PhD is designed to study moss in lakes.\n", "Doctoral");
        reads(
            "The Project Manager will work with the lead investigators. The Project Manager must have a degree.\n",
            "Engineer",
        );
        reads(
            "The administrator of your data is Fern University. The administrator keeps them for a year.\n",
            "",
        );
        reads(
            "The research assistant sorts moss (only if the postdoc is away). The research assistant counts it.\n",
            "ResearchAssistant",
        );
        reads(
            "Faculty position in botany\n\nAppointment as an Assistant Professor of Botany is likely, but others will be considered for positions of Associate Professor of Botany or Professor of Botany.\n",
            "AssistantProfessor AssociateProfessor FullProfessor",
        );
    }

    #[test]
    fn names_of_positions_in_other_languages() {
        reads(
            "Promovendus bodemfysica (1,0 fte)\n\nHet veen groeit.",
            "Doctoral",
        );
        reads(
            "Universitair hoofddocent rechten\n\nHet veen groeit.",
            "AssociateProfessor",
        );
        reads(
            "Contrato predoctoral en botánica\n\nEl musgo crece.",
            "Doctoral",
        );
        reads(
            "Bolsa de investigação em botânica\n\nO musgo cresce.",
            "ResearchAssistant",
        );
        reads(
            "Assegno di ricerca in botanica\n\nIl muschio cresce.",
            "Postdoctoral",
        );
    }

    #[test]
    fn german_positions() {
        for (name, stage) in [
            ("Wissenschaftliche*r Mitarbeiter*in (m/w/d)", "Researcher"),
            ("WissenschaftlicheR MitarbeiterIn (m/w/d)", "Researcher"),
            ("Wiss. Mitarbeiter/in (PostDoc)", "Postdoctoral"),
            ("Doktorand/in (w/m/d)", "Doctoral"),
            ("Universitaetsassistent:in (prae doc)", "Doctoral"),
            ("Studentische Hilfskraft", "Student"),
            ("W1-Juniorprofessur für Moosökologie", "AssistantProfessor"),
            ("Technische(r) Angestellte(r)", "Engineer"),
        ] {
            reads(&format!("{name}\n\nWir zählen Moose.\n"), stage);
        }
        let post = |aim: &str| {
            format!("Es ist eine Stelle als wissenschaftliche Mitarbeiterin zu besetzen. {aim}")
        };
        reads(
            &post("Die Möglichkeit zur Promotion ist gegeben."),
            "Doctoral",
        );
        reads(&post("Die Bibliothek ist groß."), "Researcher");
    }

    #[test]
    fn a_german_chair_that_is_a_unit() {
        reads("Sekretariat der Professur für Moosökologie\n", "");
        reads(
            "Ausschreibung der Professur für Moosökologie\n",
            "FullProfessor",
        );
        reads(
            "Am Lehrstuhl für Moosökologie ist eine Stelle als Doktorand zu besetzen.",
            "Doctoral",
        );
        reads("Am Lehrstuhl für Moosökologie forschen wir.", "");
        reads("Der Lehrstuhl ist zu besetzen.\n", "FullProfessor");
        reads(
            "Am Lehrstuhl für Moosökologie ist eine W2-Professur zu besetzen.",
            "AssociateProfessor",
        );
    }

    #[test]
    fn french_names_of_any_gender() {
        for (text, stage) in [
            ("Chargé·e de recherche en botanique\n", "Researcher"),
            ("Ingénieur(e) d'études en hydrologie (H/F)\n", "Engineer"),
            ("Post-doctorant.e en écologie\n", "Postdoctoral"),
            (
                "Maître de conférences en histoire du lac\n",
                "AssociateProfessor",
            ),
            ("Assistant-e de recherche en droit\n", "ResearchAssistant"),
            ("Contrat doctoral : dynamique des lacs\n", "Doctoral"),
            ("ATER en géographie\n", "Lecturer"),
            (
                "Post-doctorat en apprentissage automatique\n",
                "Postdoctoral",
            ),
        ] {
            reads(text, stage);
        }
        reads("Le directeur de thèse est au bord du lac.\n", "");
    }

    #[test]
    fn swedish_ranks() {
        reads("Docent i fysik\n", "AssociateProfessor");
        reads("Adjunkt i omvårdnad\n", "Lecturer");
        reads("Amanuens i fysik\n", "Student");
        reads("Samordnare för doktorander\n", "Engineer");
        reads("Adjunkt i fysik\n", "AssistantProfessor");
    }
}
