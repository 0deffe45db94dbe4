//! What the application must contain.
//!
//! Three steps: [`asked`] walks the passages and knows which sentences ask for documents ([`asks`], but not what is [`withheld`])
//! and which belong to a list of them, [`named`] says which documents a sentence names, [`printed`] which words of it are the
//! document, [`count`], [`pages`] and [`necessity`] how many, how long, and under what condition.
//! One entry a kind stays: the one that the text vouches for best.

mod asked;
mod asks;
mod count;
mod named;
mod necessity;
mod pages;
mod printed;
mod sentence;
mod withheld;

use super::Candidate;
use crate::model::{Document, DocumentKind, Necessity, Range};
use crate::outline::Outline;
use crate::text::clean;
use asked::Found;
use rust_decimal::Decimal;

/// What the application must contain.
pub fn documents(outline: &Outline<'_>) -> Vec<Candidate<Document>> {
    let asked = asked::asked(outline);
    // Where the posting lists what it wants, the list is complete: what else a sentence mentions is no document of its own.
    let listed = asked.iter().filter(|asked| asked.item).count();
    let mut kept: Vec<Found> = Vec::new();
    for found in asked {
        let other = found.document.value.kind == DocumentKind::Other;
        let extra = other && !found.item && (listed >= SEVERAL || !found.applying);
        if !extra {
            keep(&mut kept, found);
        }
    }
    let mut documents: Vec<_> = kept.into_iter().map(|found| found.document).collect();
    documents.sort_by_key(|document| document.range.start);
    for document in &mut documents {
        document.value.text = clean(outline.slice(document.range.clone()));
    }
    documents
}

/// "Letter of reference 1", "Letter of reference 2": items that are numbered.
fn follows(old: Option<Range>, new: Option<Range>) -> bool {
    let exact = |count: Option<Range>| {
        count.and_then(|count| count.min.filter(|min| Some(*min) == count.max))
    };
    exact(old)
        .zip(exact(new))
        .is_some_and(|(old, new)| new == old + Decimal::ONE)
}

/// So many documents in a list make it one that is complete.
const SEVERAL: usize = 3;

/// One entry a kind: the best-evidenced and surest, of those the first; what it leaves open the others say.
fn keep(kept: &mut Vec<Found>, found: Found) {
    let kind = found.document.value.kind;
    let Some(known) = kept
        .iter_mut()
        .find(|known| known.document.value.kind == kind)
    else {
        kept.push(found);
        return;
    };
    let (old, new) = (&known.document.value, &found.document.value);
    let counted = known.item && found.item && follows(old.count, new.count);
    let count = if counted {
        new.count
    } else {
        old.count.or(new.count)
    };
    // Two papers without a name of their own are two papers: the limit of the one is not that of the other.
    let alike = kind != DocumentKind::Other;
    let pages = old.max_pages.or(new.max_pages.filter(|_| alike));
    let better = |found: &Found| (found.document.evidence, found.sure);
    let demanded = better(&found) == better(known)
        && !found.limits
        && [old.necessity, new.necessity].contains(&Necessity::Required);
    if better(&found) > better(known) {
        *known = found;
    }
    // Of two that say it alike: what may be sent at any time must be sent where one applies.
    let value = &mut known.document.value;
    if demanded && value.necessity == Necessity::Optional {
        value.necessity = Necessity::Required;
    }
    value.count = if counted {
        count
    } else {
        value.count.or(count)
    };
    value.max_pages = value.max_pages.or(pages);
}

#[cfg(test)]
mod tests {
    use crate::model::DocumentKind::{self, *};
    use crate::model::Necessity::{self, *};

    #[test]
    fn a_translation_that_may_be_needed() {
        asks(
            "Please send a transcript of records, including an authorized English translation if issued in another language.",
            &[(Transcripts, Required)],
        );
        asks(
            "Please send a transcript of records if you have one.",
            &[(Transcripts, Conditional)],
        );
    }

    #[test]
    fn the_letter_before_the_cv() {
        let both = &[(CoverLetter, Required), (Cv, Required)];
        asks("Send søknad og CV via lenken.", both);
        asks("Søknad, CV sendes elektronisk.", both);
        asks(
            "Ansøgning, CV og eksamensbevis sendes via linket.",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Diplomas, Required),
            ],
        );
        asks(
            "Send your application and CV via the link.",
            &[(Cv, Required)],
        );
        asks("Søknaden med CV sendes elektronisk.", &[(Cv, Required)]);
        asks("Bemærk at anbefalinger ikke skal vedlægges.", &[]);
    }

    #[test]
    fn items_that_begin_with_the_small_word_of_their_verb() {
        asks(
            "Envoyer un dossier composé d’un CV, d’une lettre de motivation, d’une sélection de trois publications et du manuscrit de thèse.",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Publications, Required),
                (Thesis, Required),
            ],
        );
        asks(
            "Le laboratoire est composé d’ingénieurs, de docteurs et du secrétariat.",
            &[],
        );
    }

    #[test]
    fn research_interests_at_the_end_of_a_list() {
        for text in [
            "Please send me your CV and research interests.",
            "Write to us with a CV and your research interests.",
            "Please send a CV and research interests to jane@fern.edu.",
        ] {
            asks(text, &[(Cv, Required), (ResearchStatement, Required)]);
        }
        asks(
            "Please send a CV; research interests should match ours.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn so_many_of_ones_publications() {
        asks(
            "Please attach your CV and two of your best papers.",
            &[(Cv, Required), (Publications, Required)],
        );
        asks(
            "Please attach your CV. We sent two of our best papers to a journal.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn why_one_would_fit() {
        for text in [
            "- a CV\n- a statement of how you fit the post\n",
            "- a CV\n- a page on your suitability\n",
            "- a CV\n- a few words on why you are suited to the lab\n",
        ] {
            asks(
                &format!("Please send:\n\n{text}"),
                &[(Cv, Required), (CoverLetter, Required)],
            );
        }
        asks(
            "Please send a CV. We shall look at your suitability.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn motivation_at_the_end_of_a_list() {
        let all = [
            (Cv, Required),
            (Transcripts, Required),
            (CoverLetter, Required),
        ];
        asks("Please send your CV, grades and motivation.", &all);
        asks(
            "Please send your CV, grade list, and motivation to jane@fern.edu.",
            &all,
        );
        asks(
            "Please send your CV, and tell us of motivation, moss and lakes.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn dutch_documents_that_nobody_wants() {
        asks(
            "Solliciteren\n\nStuur ons:\n- je cv\n- de namen van twee referenten (geen aanbevelingsbrieven)\n",
            &[(Cv, Required), (Referees, Required)],
        );
        asks(
            "Solliciteren\n\nStuur je cv via het online sollicitatieformulier.\n",
            &[(Cv, Required)],
        );
    }

    #[track_caller]
    fn asks(text: &str, expected: &[(DocumentKind, Necessity)]) {
        let posting = crate::parse_posting(text);
        let found: Vec<_> = posting
            .documents
            .iter()
            .map(|found| (found.value.kind, found.value.necessity))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn resumes_that_are_read_and_visions_that_are_shared() {
        asks(
            "Open until filled with review of resumes beginning on 3 December.",
            &[],
        );
        asks(
            "Applicants should submit a CV. We welcome those who share our vision of inclusive excellence.",
            &[(Cv, Required)],
        );
        asks(
            "Applicants should submit a CV and a statement on EDI.",
            &[(Cv, Required), (DiversityStatement, Required)],
        );
    }

    #[test]
    fn details_that_are_entered() {
        asks(
            "Candidates must enter the names and addresses of four referees in the form.",
            &[(Referees, Required)],
        );
        asks("Visitors enter the lab by the gate of the referees.", &[]);
    }

    #[test]
    fn examples_of_any_other_information() {
        asks(
            "Please send a CV, a cover letter, and any other supporting material (such as letters of recommendation).",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (RecommendationLetters, Optional),
            ],
        );
        asks(
            "Please send a CV, a cover letter, and letters (two letters of recommendation).",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (RecommendationLetters, Required),
            ],
        );
    }

    #[test]
    fn a_part_that_is_named_like_the_document() {
        let text = "The candidate must present a brief research proposal (up to 8 pages). It must name the aim of the work.";
        asks(
            &format!("Postdoc in limnology\n\n**Research proposal:**\n\n{text}\n"),
            &[(ResearchStatement, Required)],
        );
        asks(
            "Postdoc in limnology\n\n**Research project:**\n\nThe student must present a research plan in the first year. It must name the aim of the work.\n",
            &[],
        );
    }

    #[test]
    fn what_a_cv_in_a_language_includes() {
        asks(
            "Applicants should submit:\n- A full CV in English, including education, skills, and publications\n",
            &[(Cv, Required), (PublicationList, Required)],
        );
        asks(
            "Applicants should submit:\n- A full CV in English\n- Publications\n",
            &[(Cv, Required), (Publications, Required)],
        );
    }

    #[test]
    fn what_is_enclosed_with_a_diploma() {
        asks(
            "Applicants should submit:\n1) an application addressed to the Rector;\n2) a copy of the diploma with annexes;\n3) a certificate of the highest level of education;\n4) an overview of activities, including but not limited to publications;\n",
            &[
                (CoverLetter, Required),
                (Diplomas, Required),
                (Other, Required),
            ],
        );
        asks(
            "Applicants should submit:\n- copy of certificate or diploma\n- names of two scientists who can provide an opinion\n",
            &[(Diplomas, Required), (Referees, Required)],
        );
    }

    #[test]
    fn what_is_optional_together() {
        asks(
            "How to apply\n\n1. Fill out the form.\n\n2. Submit a curriculum vitae. Optional materials include a cover letter, research statement, and teaching statement. The teaching statement should not exceed one page.\n",
            &[
                (ApplicationForm, Required),
                (Cv, Required),
                (CoverLetter, Optional),
                (ResearchStatement, Optional),
                (TeachingStatement, Optional),
            ],
        );
        asks(
            "Lecturer\n\nRequired Documents: Resume, Cover Letter\nOptional Documents: Transcripts, Other\n",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Transcripts, Optional),
            ],
        );
    }

    #[test]
    fn what_is_encouraged() {
        asks(
            "Send your application (CV, names of two referees, a research statement is strongly encouraged) to jane@uni.edu.",
            &[
                (Cv, Required),
                (Referees, Required),
                (ResearchStatement, Optional),
            ],
        );
        asks(
            "Women are encouraged to apply. Please send a CV and a research statement to jane@uni.edu.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
        asks(
            "Everyone is encouraged to submit a CV and a research statement by 1 May.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
    }

    #[test]
    fn papers_of_no_known_name_amid_others() {
        for paper in [
            "a wellbeing statement",
            "a one-page summary of the last internship",
        ] {
            asks(
                &format!("Please submit a cover letter, a CV, {paper}, and a list of referees."),
                &[
                    (CoverLetter, Required),
                    (Cv, Required),
                    (Other, Required),
                    (Referees, Required),
                ],
            );
        }
        // What a letter tells of, and what is no paper.
        for paper in ["two spoons", "copy", "a boat", "previous studies"] {
            asks(
                &format!("Please submit a cover letter, a CV, {paper}, and a list of referees."),
                &[
                    (CoverLetter, Required),
                    (Cv, Required),
                    (Referees, Required),
                ],
            );
        }
        asks(
            "Please submit a cover letter that tells of your studies, a description of your lake, your motivation and a CV.",
            &[(CoverLetter, Required), (Cv, Required)],
        );
    }

    #[test]
    fn what_is_optional_here_and_required_there() {
        asks(
            "Lecturer\n\nOptional materials: CV, cover letter. Required: transcripts.\n",
            &[
                (Cv, Optional),
                (CoverLetter, Optional),
                (Transcripts, Required),
            ],
        );
        asks(
            "Lecturer\n\nOptional attachments: Portfolio\n\nHow to apply: send a CV and a cover letter.\n",
            &[
                (Portfolio, Optional),
                (Cv, Required),
                (CoverLetter, Required),
            ],
        );
        asks(
            "How to apply\n\nYou may send a portfolio. All applicants for the second post must submit a portfolio of max. 3 pages.",
            &[(Portfolio, Required)],
        );
    }

    #[test]
    fn words_beside_those_that_mask_or_name_a_document() {
        for text in [
            "Interested people should send a full curriculum that tells of their posts to jane@uni.edu.",
            "Please attach a curriculum of the last ten years.",
            "Please submit the following:\n- Curriculum of the candidate\n",
        ] {
            asks(text, &[(Cv, Required)]);
        }
        asks(
            "Please submit a record of publications in journals, and a CV.",
            &[(PublicationList, Required), (Cv, Required)],
        );
        asks(
            "Skills of the candidate are shown by a record of publications in journals. Please submit a CV.",
            &[(Cv, Required)],
        );
        asks(
            "Please include the following: your five best publications indicated in the list.",
            &[(Publications, Required)],
        );
        for text in [
            "How to apply\n\nPlease send a CV. We invite researchers who know your field to our talks; send your slides.",
            "How to apply\n\nApplications should include a CV. We prefer scientists who could provide their own funding.",
            "How to apply\n\nPlease submit an application with a CV to the director of the institute, Jane Doe.",
            "How to apply\n\nPlease submit an application to the director of the institute with a CV.",
            "How to apply\n\nSend us your CV. The final version of the research project will be submitted after a year.",
        ] {
            asks(text, &[(Cv, Required)]);
        }
        asks(
            "How to apply\n\nPlease submit this letter of motivation.",
            &[(CoverLetter, Required)],
        );
    }

    #[test]
    fn projects_of_so_many_pages() {
        asks(
            "Please send your CV, a 3-page research project and two letters of reference.",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (RecommendationLetters, Required),
            ],
        );
        asks(
            "Applications consist of: Research project (max. 10 pages), CV and two letters of recommendation.",
            &[
                (ResearchStatement, Required),
                (Cv, Required),
                (RecommendationLetters, Required),
            ],
        );
        asks(
            "Please send a CV that tells of a 3-year research project.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn papers_that_were_named_before() {
        asks(
            "Applicants should submit:\n(1) a CV;\n(2) three letters of recommendation. These letters can be written in English and can be sent by e-mail.\n",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
    }

    #[test]
    fn names_of_documents_below_each_other_are_no_headings() {
        asks(
            "Lecturer\n\nRequired Documents\n\nCover Letter\nDiversity Statement\n\nBenefits\n\nA bus pass is given to all.\n",
            &[(CoverLetter, Required), (DiversityStatement, Required)],
        );
        asks(
            "Lecturer\n\nApplications should include:\nCV\nTeaching statement [2 pages]\nDescribe how you teach.\nContact information for three references\nQuestions can be addressed to Jane Doe, jane@fern.edu.\n",
            &[
                (Cv, Required),
                (TeachingStatement, Required),
                (Referees, Required),
            ],
        );
        asks(
            "We are a school.\n\nDiversity Statement\n\nWe welcome all.\n",
            &[],
        );
    }

    #[test]
    fn words_of_documents_that_are_none() {
        asks(
            "Please send a CV. The candidate will teach in the curriculum of the college.",
            &[(Cv, Required)],
        );
        asks(
            "Applications should include:\n\n- Research proposal (2 pages, excluding references)\n- A list of papers published, with refereed papers indicated\n- Sample of scholarly or creative work\n",
            &[
                (ResearchStatement, Required),
                (PublicationList, Required),
                (WritingSample, Required),
            ],
        );
        asks(
            "Requirements\n\nWe seek candidates with:\n\n- evidence of outstanding teaching\n- a record of funding\n\nApplications should include:\n\n- a CV\n",
            &[(Cv, Required)],
        );
        asks(
            "Please submit a letter, a statement highlighting contributions to or future plans for promoting diversity through teaching, research and other work, and a CV.",
            &[
                (CoverLetter, Required),
                (DiversityStatement, Required),
                (Cv, Required),
            ],
        );
    }

    #[test]
    fn a_brief_word_of_interest() {
        asks(
            "Please send a CV and a brief expression of interest (one page) to the dean.",
            &[
                (DocumentKind::Cv, Necessity::Required),
                (DocumentKind::CoverLetter, Necessity::Required),
            ],
        );
        asks(
            "To apply, send a CV and an expression of interest.",
            &[(DocumentKind::Cv, Necessity::Required)],
        );
    }

    #[test]
    fn papers_by_their_names_in_other_offices() {
        asks(
            "Please submit a CV, a certificate of habilitations and proof of enrolment.",
            &[(Cv, Required), (Diplomas, Required), (Other, Required)],
        );
        asks("Proof of enrolment is kept by the mayor.", &[]);
    }

    #[test]
    fn statements_of_how_all_one_does_serves_diversity() {
        let how = "a statement of how your teaching, research and service contribute to diversity";
        asks(
            &format!("Please submit {how}, and a CV."),
            &[(DiversityStatement, Required), (Cv, Required)],
        );
        asks(
            "Please submit a statement on how your research, teaching and mentoring have shaped your plans, a CV, and a diversity statement.",
            &[
                (ResearchStatement, Required),
                (TeachingStatement, Required),
                (Cv, Required),
                (DiversityStatement, Required),
            ],
        );
        asks(
            "Please submit a CV, a statement describing how your research fits our lake, and a teaching statement.",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (TeachingStatement, Required),
            ],
        );
    }

    #[test]
    fn what_a_letter_says_in_items_of_its_own() {
        asks(
            "How to apply\n\nPlease submit:\n\n* A CV\n* A cover letter which describes\n    * why you want to row;\n    * your research plan; and\n    * publications that moved you\n* Two references\n",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (ResearchStatement, Required),
                (Referees, Required),
            ],
        );
        asks(
            "How to apply\n\nPlease submit:\n\n* A cover letter\n* Publications\n",
            &[(CoverLetter, Required), (Publications, Required)],
        );
        asks(
            "Postdoc in ferns\n\nPlease submit:\n\n- Cover letter\n  - CV\n  - Transcripts\n  - Research statement",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Transcripts, Required),
                (ResearchStatement, Required),
            ],
        );
        asks(
            "Postdoc in ferns\n\nPlease submit:\n\n* Letter of application:\n    * Curriculum vitae\n    * Diplomas",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Diplomas, Required),
            ],
        );
    }

    #[test]
    fn small_words_in_capitals() {
        asks(
            "Postdoc in ferns\n\nPlease submit CV AND diplomas AND grades OR certificates",
            &[
                (Cv, Required),
                (Diplomas, Required),
                (Transcripts, Required),
            ],
        );
        asks(
            "Postdoc in ferns\n\nPlease submit CV, publications IN English",
            &[(Cv, Required), (Publications, Required)],
        );
    }

    #[test]
    fn what_goes_to_an_address() {
        let address = "Ann Moss\nFern Institute\n75013 Westhaven\n";
        asks(
            &format!("Postdoc in ferns\n\nApplicants should send a cover letter to:\n\n{address}"),
            &[(CoverLetter, Required)],
        );
        asks(
            "Postdoc in ferns\n\nCV and cover letter to moss@fern.edu.\n",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "Postdoc in ferns\n\nTranscripts are no matter for moss@fern.edu.\n",
            &[],
        );
    }

    #[test]
    fn conditions_in_brackets_within_brackets() {
        asks(
            "Please send a CV (with education, previous employment (if any), and languages) and a cover letter.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "Please send a cover letter and a list of publications (if any).",
            &[(CoverLetter, Required), (PublicationList, Conditional)],
        );
    }

    #[test]
    fn forms_that_tell_more() {
        asks(
            "How to apply\n\nPlease send a CV and cover letter with [this form](https://forms.gle/J4h). The form includes more instructions.\n",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "The applicants must present a description outlining the academic basis of the PhD project.",
            &[(ResearchStatement, Required)],
        );
    }

    #[test]
    fn what_referees_write() {
        let both = [(PublicationList, Required), (Referees, Required)];
        asks(
            "Please include: work experience, list of publications, and at least 3 references that can provide recommendation letters.",
            &both,
        );
        asks(
            "Please submit a list of publications and 3 references who can write letters.",
            &both,
        );
    }

    #[test]
    fn what_looks_like_a_document() {
        asks(
            "How to apply\n\nPlease submit:\n\n- CV (with postal address and passport number)\n- Example of an academic work, e.g. master's thesis\n",
            &[(Cv, Required), (WritingSample, Required)],
        );
        asks(
            "The lake lab is recruiting for two posts, to start soon:\n\n(Lake Scale Grade IA, 18,165 p.a.)\n",
            &[],
        );
    }

    #[test]
    fn projects_that_are_handed_in() {
        asks(
            "Application documents\n\n- an updated CV,\n- a research project,\n- three letters of recommendation\n",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (RecommendationLetters, Required),
            ],
        );
        asks(
            "The application requires the candidate to submit a project and to sit an interview.",
            &[(ResearchStatement, Required)],
        );
        asks("The postholder will submit a project report.", &[]);
    }

    #[test]
    fn what_comes_with_a_message() {
        asks(
            "Interested students should contact Jane Doe (jane@uni.edu) with their CV, GRE scores, and a statement of interests.",
            &[(Cv, Required), (Other, Required), (CoverLetter, Required)],
        );
    }

    #[test]
    fn letters_that_tell_behind_a_cv() {
        asks(
            "Please include a CV and letter summarizing what you did at the lake.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "Please include a CV and letter box keys.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn examples_in_brackets() {
        let text = "Please submit a cover letter, a CV, evidence of research (such as papers, or a dissertation proposal) and two letters of recommendation.";
        asks(
            text,
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Publications, Required),
                (RecommendationLetters, Required),
            ],
        );
    }

    #[test]
    fn what_applicants_have_completed() {
        asks(
            "How to apply\n\n- The applicants are expected to have completed a diploma or master's degree in law.\n- Send your CV to jane@uni.edu\n",
            &[(Cv, Required)],
        );
        asks(
            "How to apply\n\n- diploma or master's degree\n- CV\n",
            &[(Diplomas, Required), (Cv, Required)],
        );
        asks(
            "Please send:\n\n- a CV\n- Applicants are required to have a language certificate\n",
            &[(Cv, Required), (LanguageCertificate, Required)],
        );
        asks(
            "Please submit your CV and your diploma or a certified copy.",
            &[(Cv, Required), (Diplomas, Required)],
        );
    }

    #[test]
    fn links_to_a_portfolio_among_what_is_asked_of_the_candidate() {
        asks(
            "Your profile\n\n- a degree in law\n- experience in programming (please provide a link to your portfolio)\n",
            &[(Portfolio, Required)],
        );
        asks(
            "Your profile\n\n- a degree in law\n- experience in managing a portfolio\n",
            &[],
        );
        asks(
            "Please email me:\n\n- a CV\n- pointers to your publications and software projects\n",
            &[
                (Cv, Required),
                (PublicationList, Required),
                (Portfolio, Required),
            ],
        );
    }

    #[test]
    fn what_a_system_can_send() {
        asks(
            "Please submit a CV. Applicants receive an account and can send all application materials, including letters of recommendation, for free.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn brackets_that_leave_it_free() {
        asks(
            "Applications must include:\n- a CV\n- (optionally) copies of any additional certifications\n",
            &[(Cv, Required), (Other, Optional)],
        );
        asks(
            "Applicants must include:\n- a CV\n- anything else you would like to share\n",
            &[(Cv, Required), (Other, Optional)],
        );
        asks(
            "Applicants must include:\n- a CV you have written for us\n",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn lines_that_a_text_below_each_says_more_of() {
        asks(
            "How to apply\n\nApplication packages should include the following elements:\nCV\nLetter of intent [1 page]\nIntroduce your plans, and how they fit with our lake.\nResearch statement [3 pages maximum]\nDescribe your research and what you plan to do at the lake in the years to come, and with whom you plan to do it.\nTeaching statement [2 pages maximum]\nDescribe your approach to teaching the young how to row.\nNames and contact information for three references.\n",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (ResearchStatement, Required),
                (TeachingStatement, Required),
                (Referees, Required),
            ],
        );
        // Behind items with markers a text goes on to something else.
        asks(
            "Please submit:\n\n- CV\n- Letter of motivation\n\nYou should be able to row. Proof of citizenship of the town is kept by the mayor.\n",
            &[(Cv, Required), (CoverLetter, Required)],
        );
    }

    #[test]
    fn proofs_of_citizenship() {
        asks(
            "Required documents: - CV - copy of proof of the citizenship of the applicant - certificate of Fernish citizenship",
            &[(Cv, Required), (Identification, Required)],
        );
        asks(
            "Required documents: a CV, a statement of your citizenship plans",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn proposals_of_nothing_said() {
        asks(
            "We study lakes.\n\nApplicants will need to submit a proposal for a project of their own. They like rain.\n",
            &[(ResearchStatement, Required)],
        );
        asks(
            "We study lakes.\n\nThe postholder will submit a proposal for a project to the council.\n",
            &[],
        );
        asks(
            "Application documents\n\n- CV\n- A one-page proposal\n- Completion of the application form\n",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (ApplicationForm, Required),
            ],
        );
        asks(
            "Please send a CV and a proposal of two pages.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
        asks(
            "Please send a CV by 1 May. Fellows write proposals.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn letters_that_are_sent_beside_a_cv() {
        asks(
            "Candidates should apply with a letter, a CV and the names of two referees.",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Referees, Required),
            ],
        );
        asks(
            "Please submit a CV and at least four letters, one of which is about your teaching.",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
        asks(
            "How to apply\n\nPlease submit a CV. Two references must be sent directly by the referees.",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
        asks(
            "How to apply\n\nPlease submit a CV. Two references should be included.",
            &[(Cv, Required), (Referees, Required)],
        );
        for names in ["with the addresses of the", "as a list of three"] {
            asks(
                &format!(
                    "How to apply\n\nPlease submit a CV. References should be provided {names} referees."
                ),
                &[(Cv, Required), (Referees, Required)],
            );
        }
    }

    #[test]
    fn what_a_label_asks_to_send() {
        let apply = "How to apply\n\n";
        asks(
            &format!("{apply}Send CV to jobs@lake.example\n"),
            &[(Cv, Required)],
        );
        asks(&format!("{apply}Send to jobs@lake.example\n"), &[]);
        asks(
            &format!("{apply}A CV is required; the committee may ask for letters later.\n"),
            &[(Cv, Required)],
        );
        asks(&format!("{apply}A CV is required on request only.\n"), &[]);
    }

    #[test]
    fn a_wish_in_brackets() {
        asks(
            "Application documents\n\n- CV (required)\n- Cover letter (preferred)\n- Contact details of referees (3)(preferred)\n",
            &[
                (Cv, Required),
                (CoverLetter, Optional),
                (Referees, Optional),
            ],
        );
        asks(
            "Please send three letters of recommendation by e-mail (preferred) or post.",
            &[(RecommendationLetters, Required)],
        );
    }

    #[test]
    fn one_more_beside_a_cv() {
        for beside in [
            "as well as",
            "together with",
            "along with",
            "in addition to",
            "and",
        ] {
            asks(
                &format!("Please send your CV {beside} a statement about your research."),
                &[(Cv, Required), (ResearchStatement, Required)],
            );
        }
        asks(
            "Please send your CV, including a statement about your research.",
            &[(Cv, Required)],
        );
        asks(
            "Please send your CV as well as a few lines about your past research and your research interests.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
        asks(
            "Please send your CV to jane@uni.edu. Ask her. Github © 2024 Design: Moss",
            &[(Cv, Required)],
        );
        asks(
            "Send a CV. The application may additionally include letters of recommendation.",
            &[(Cv, Required), (RecommendationLetters, Optional)],
        );
    }

    #[test]
    fn contacts_of_referees_by_mail() {
        let text = "Please send a CV, as well as email contact information for three referees, to Jane Doe (jane@uni.edu).";
        asks(text, &[(Cv, Required), (Referees, Required)]);
        let emails = crate::parse_posting(text).application.emails;
        assert_eq!(
            emails.first().map(|mail| mail.value.as_str()),
            Some("jane@uni.edu")
        );
    }

    #[test]
    fn information_for_references() {
        let cv = (Cv, Required);
        asks(
            "Please send a CV and information for three references to jane@uni.edu.",
            &[cv, (Referees, Required)],
        );
        asks(
            "Please send your CV and all documents with the reference of the call to jane@uni.edu.",
            &[cv],
        );
    }

    #[test]
    fn what_is_said_in_a_document_is_no_part_of_its_name() {
        let text = |posting: &str| {
            let found = crate::parse_posting(posting).documents;
            found.into_iter().next().map(|found| found.value.text)
        };
        for (posting, expected) in [
            (
                "Mention your interest in our work in your statement of purpose.",
                "your statement of purpose",
            ),
            (
                "Please state in your cover letter when you could start.",
                "your cover letter",
            ),
            ("Please send a CV in English.", "a CV in English"),
            (
                "Send a letter saying why moss appeals to you to jane@uni.edu.",
                "a letter saying why moss appeals to you",
            ),
            (
                "Please send the usual documents such as motivation letter and CV.",
                "motivation letter",
            ),
        ] {
            assert_eq!(text(posting).as_deref(), Some(expected), "{posting}");
        }
    }

    #[test]
    fn referees_who_send_their_letters() {
        asks(
            "Please send a CV to jane@uni.edu, and have two referees send their letters to her.",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
        asks("We have two referees in the team.", &[]);
    }

    #[test]
    fn lines_without_markers_that_say_more_of_a_document() {
        asks(
            "To apply, please submit:\na CV and a letter of application,\nMSc thesis or any publications you have authored (a link to a file is fine).\n",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Thesis, Required),
                (Publications, Conditional),
            ],
        );
        asks(
            "Please include:\nYour CV\nReferences and certificates\nA short research proposal on what you would like to undertake\n",
            &[
                (Cv, Required),
                (Referees, Required),
                (Diplomas, Required),
                (ResearchStatement, Required),
            ],
        );
        asks(
            "Please send a CV to jane@uni.edu. No need for a separate letter of motivation or certificates at this stage.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn letters_not_asked_for_inside_brackets() {
        for never in [
            "do not send",
            "don\u{2019}t send",
            "don't include",
            "do not attach",
        ] {
            asks(
                &format!(
                    "Please send:\n\n- a CV\n- names of two referees (please {never} recommendation letters at this point)\n"
                ),
                &[(Cv, Required), (Referees, Required)],
            );
        }
        asks(
            "Please send a CV. We do not request recommendation letters at this time.",
            &[(Cv, Required)],
        );
        // The next sentence asks anew.
        asks(
            "Please don't send a thesis. Send a CV and transcripts.",
            &[(Cv, Required), (Transcripts, Required)],
        );
    }

    #[test]
    fn names_of_referees_and_letters() {
        asks(
            "Please send a CV, names of three referees and three (3) reference letters.",
            &[
                (Cv, Required),
                (Referees, Required),
                (RecommendationLetters, Required),
            ],
        );
        // Those who write the letters
        asks(
            "Please send a CV and the names of two referees or letters of recommendation.",
            &[(Cv, Required), (Referees, Required)],
        );
    }

    #[test]
    fn statements_of_interests_and_goals() {
        for statement in [
            "a statement of your research interests and career goals",
            "a statement describing research interests and your career goals",
            "a one-page summary of your research interests and career goals",
        ] {
            asks(
                &format!("Please submit a CV and {statement}."),
                &[(Cv, Required), (ResearchStatement, Required)],
            );
            asks(
                &format!("Please submit:\n\n1. a CV\n2. {statement}\n"),
                &[(Cv, Required), (ResearchStatement, Required)],
            );
        }
        asks(
            "Please submit a CV and a statement of career goals.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
    }

    #[test]
    fn statements_on_diversity_of_the_employer() {
        for page in [
            "See the university's statement on diversity, equity and inclusion.",
            "Read our statement on diversity and equal opportunity.",
        ] {
            asks(&format!("Please send a CV. {page}"), &[(Cv, Required)]);
        }
        asks(
            "Please send a CV and a statement on diversity, equity and inclusion.",
            &[(Cv, Required), (DiversityStatement, Required)],
        );
    }

    #[test]
    fn letters_that_others_send() {
        asks(
            "Applicants should ask the referees to send their letters to the dean.",
            &[(RecommendationLetters, Required)],
        );
        asks("The letters were sent to the dean.", &[]);
    }

    #[test]
    fn what_applicants_must_have_is_no_document() {
        asks(
            "Application requirements\n\n- A degree in law\n- Strong academic and research background\n- Good language test scores\n- Skills in rowing\n",
            &[],
        );
        asks(
            "Application requirements\n\n- CV\n- Letter of motivation\n",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks("Please refer potential referees to our page.", &[]);
    }

    #[test]
    fn clauses_and_what_shows_experience() {
        asks(
            "Please send a CV, details of teaching experience and work and research experience documents.",
            &[
                (DocumentKind::Cv, Necessity::Required),
                (DocumentKind::TeachingStatement, Necessity::Required),
                (DocumentKind::Other, Necessity::Required),
            ],
        );
    }

    #[test]
    fn the_subject_of_a_mail_is_no_document() {
        asks(
            "Applications should be sent as a single pdf to ann@fern.example with \"PhD Application\" in the subject line.",
            &[],
        );
    }

    #[test]
    fn what_asks_for_nothing() {
        asks("You will discuss the CV of candidates.", &[]);
        asks("The group will introduce a diploma supplement.", &[]);
        asks("You will write a thesis and publish papers.", &[]);
        asks("You hold the required diplomas.", &[]);
        asks(
            "How to apply\n\nApplications are to follow Article 140 of the law.",
            &[],
        );
        asks("References should be available upon request.", &[]);
        asks(
            "Please apply with a CV. References will be requested later.",
            &[(Cv, Required)],
        );
        asks("Mark your mail with the note \"Post 12\".", &[]);
    }

    #[test]
    fn what_the_talk_is_of() {
        asks(
            "Security features of documents (passports, bank notes) are studied.",
            &[],
        );
        asks("The data come in the form of video files.", &[]);
        asks(
            "The criteria of evaluation include the following items:\n- Grade of degree\n- Publications\n- Diplomas",
            &[],
        );
        asks(
            "Applicants should have:\n- A degree in physics\n- A driving licence\n- Publications\n- Patience",
            &[],
        );
        asks(
            "Where to send your application. Bibliography of the project.",
            &[],
        );
        asks(
            "Please send a CV. No language diploma will be required.",
            &[(Cv, Required)],
        );
        asks(
            "Candidates must have at least a grade B, which is required.",
            &[],
        );
    }

    #[test]
    fn what_is_done_or_judged() {
        asks(
            "Responsibilities\n- Submit all required documents such as final grades\n- Teach",
            &[],
        );
        asks(
            "Applications will be evaluated by the panel based on:\na. The academic achievements of the applicant\nb. The research proposal",
            &[],
        );
        asks(
            "Please send a CV and a sample of written research.",
            &[(Cv, Required), (WritingSample, Required)],
        );
    }

    #[test]
    fn whom_it_goes_to() {
        let text = |text: &str| -> Vec<String> {
            let posting = crate::parse_posting(text);
            let texts = posting.documents.iter();
            texts.map(|found| found.value.text.clone()).collect()
        };
        assert_eq!(text("Please send a CV to the School of Law."), ["a CV"]);
        assert_eq!(
            text("Please email a CV and contact details of three referees to Dr. Ann Berg."),
            ["a CV", "contact details of three referees"]
        );
        assert_eq!(
            text(
                "Please send a statement on your contributions to the Diversity of our campus and a CV."
            ),
            [
                "a statement on your contributions to the Diversity of our campus",
                "a CV"
            ]
        );
        asks(
            "Please send a CV and arrange for two referees to send letters to the Dean.",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
    }

    #[test]
    fn items_that_say_little() {
        asks(
            "Candidates must present:\na) Application form, signed\nb) University degree\nc) Curriculum vitae",
            &[
                (ApplicationForm, Required),
                (Diplomas, Required),
                (Cv, Required),
            ],
        );
        asks(
            "For your application, please prepare the following documents.\n* Curriculum vitae\n* Copy of certificates\n* Track record",
            &[(Cv, Required), (Diplomas, Required), (Other, Required)],
        );
        asks(
            "Please send a CV and a cover letter outlining your research plan.",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (ResearchStatement, Required),
            ],
        );
        asks(
            "Please attach:\n- a CV\n- a declaration under Article 113 of the law",
            &[(Cv, Required), (Other, Required)],
        );
        asks(
            "Please send a CV and copies of your publications 2020-2024.",
            &[(Cv, Required), (Publications, Required)],
        );
    }

    #[test]
    fn a_letter_without_a_name() {
        asks(
            "Apply with a one-page letter and your CV.",
            &[(CoverLetter, Required), (Cv, Required)],
        );
        asks(
            "Applications (letter, CV, copies of certificates) should be sent to the Dean.",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Diplomas, Required),
            ],
        );
        asks(
            "Applications should include an application letter and a CV.",
            &[(CoverLetter, Required), (Cv, Required)],
        );
    }

    #[test]
    fn a_list_without_a_verb() {
        asks(
            "How to apply\n\nCV, cover letter and two references to jobs@uni.edu.",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Referees, Required),
            ],
        );
        asks(
            "Interested candidates may send their resume to jobs@uni.edu.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn a_list_that_goes_on_in_its_sentence() {
        asks(
            "Applications must include i) a research proposal, ii) a CV, iii) copies of diplomas.",
            &[
                (ResearchStatement, Required),
                (Cv, Required),
                (Diplomas, Required),
            ],
        );
        asks(
            "Duties of the postdoc will include:\n- Writing manuscripts and proposals for funding\n- Meetings",
            &[],
        );
    }

    #[test]
    fn what_is_handed_in_below_the_duties() {
        asks(
            "Duties\n\n- count moss\n- teach\n\nTo apply please submit a covering letter and a CV.",
            &[(CoverLetter, Required), (Cv, Required)],
        );
        asks(
            "To apply, candidates should submit:\n\n- Cover letter, - CV, - Research project.",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (ResearchStatement, Required),
            ],
        );
    }

    #[test]
    fn papers_of_the_work() {
        asks(
            "Key figures include rapid publication and sound peer review.",
            &[],
        );
        asks(
            "You will also prepare manuscripts and proposals for submission.",
            &[],
        );
        asks(
            "For news of us, including our recent publications, please see our website.",
            &[],
        );
        asks(
            "Applicants should submit a research proposal of two pages.",
            &[(ResearchStatement, Required)],
        );
        asks("Please send the CV in two paper copies.", &[(Cv, Required)]);
    }

    #[test]
    fn letters_beside_a_cv() {
        asks(
            "Please send a CV and a letter.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "In order to apply, e-mail us:\n1) Your CV\n2) A paragraph on why you want to join",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "Please send a CV and a description of your research interests and career goals.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
        asks(
            "A CV, brief descriptions of research plans and teaching interests, and a letter should be sent to the Dean.",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (TeachingStatement, Required),
            ],
        );
    }

    #[test]
    fn a_statement_with_a_clause_as_an_item() {
        asks(
            "Please submit the following:\nCurriculum vitae\nStatement of research plans, including how students might be involved\nStatement on how you would add to an inclusive campus",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (DiversityStatement, Required),
            ],
        );
        asks(
            "Your CV and (if you are not a native speaker) a certificate of English should be sent as one PDF.",
            &[(Cv, Required), (LanguageCertificate, Conditional)],
        );
    }

    #[test]
    fn conditions_of_something_else() {
        asks(
            "Please submit a CV and three referees, who will be contacted only if you are shortlisted.",
            &[(Cv, Required), (Referees, Required)],
        );
        asks(
            "Please submit a CV, a teaching portfolio, and information on career breaks if any.",
            &[(Cv, Required), (TeachingStatement, Required)],
        );
        asks(
            "Please attach: a CV; a list of publications; any other qualification deemed useful for the evaluation.",
            &[(Cv, Required), (PublicationList, Required)],
        );
        asks(
            "Please include a CV and a letter. You may also include the names of references.",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Referees, Optional),
            ],
        );
    }

    #[test]
    fn statements_and_forms_of_other_kinds() {
        asks(
            "Please submit a CV and a statement that the applicant has not been convicted.",
            &[(Cv, Required), (Other, Required)],
        );
        asks(
            "Please submit a CV and a statement that describes your research interests.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
        asks(
            "Please send a CV and complete the self-identification questionnaire.",
            &[(Cv, Required)],
        );
        asks(
            "The online application requires: letter of motivation, copies of transcripts.",
            &[(CoverLetter, Required), (Transcripts, Required)],
        );
        asks(
            "Applications should include a CV, motivation, certificates and proof of employment.",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Diplomas, Required),
                (Other, Required),
            ],
        );
    }

    #[test]
    fn fields_and_rows_as_items() {
        asks(
            "Please send the following documents:\n\n| CV | 2 pages |\n| Cover letter | signed |\n| Transcripts | all |\n",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Transcripts, Required),
            ],
        );
        asks(
            "How to apply\n\nProject description: https://uni.edu/lakes\n",
            &[],
        );
        asks(
            "Document requirements\nCurriculum Vitae\n\nReference requirements\n3 required (contact information only)\n",
            &[(Cv, Required), (Referees, Required)],
        );
    }

    #[test]
    fn links_to_publications() {
        asks(
            "Please send a CV and links to 1-2 first-authored publications.",
            &[(Cv, Required), (Publications, Required)],
        );
        asks(
            "Please send a CV and a link to your publications.",
            &[(Cv, Required), (PublicationList, Required)],
        );
        asks(
            "Please upload your motivated application (max 2 pages) and a CV.",
            &[(CoverLetter, Required), (Cv, Required)],
        );
    }

    #[test]
    fn items_without_a_name() {
        asks(
            "Please prepare the following documents for your application:\n- Curriculum vitae\n- Copies of diplomas\n- Track record\n- Letter of motivation",
            &[
                (Cv, Required),
                (Diplomas, Required),
                (Other, Required),
                (CoverLetter, Required),
            ],
        );
        asks(
            "Please prepare the following documents for your application:\n- Curriculum vitae\n- Letter of motivation\n- Applications are read at once",
            &[(Cv, Required), (CoverLetter, Required)],
        );
    }

    #[test]
    fn letters_of_two_kinds() {
        asks(
            "Please submit:\n- a CV\n- a cover (motivation) letter\n- references or letters of recommendation",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Referees, Required),
                (RecommendationLetters, Required),
            ],
        );
        asks(
            "Please submit a CV, a statement of support from the host, and a list of prizes.",
            &[(Cv, Required), (Other, Required)],
        );
    }

    #[test]
    fn the_form_of_what_is_sent() {
        asks(
            "Please send a CV by e-mail to ann@uni.edu (preferably in an electronically signed form).",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn others_that_one_wishes_to_add() {
        asks(
            "The application must contain a CV, a degree certificate, and other documents you wish to be considered (transcripts, letters of recommendation, etc.).",
            &[
                (Cv, Required),
                (Diplomas, Required),
                (Transcripts, Optional),
                (RecommendationLetters, Optional),
            ],
        );
        asks(
            "The application must contain a CV and any other documents that are of use.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn what_shares_its_noun() {
        asks(
            "Please submit a CV and a statement of research and teaching interests.",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (TeachingStatement, Required),
            ],
        );
    }

    #[test]
    fn what_another_document_holds() {
        asks(
            "Please submit a CV, including information about your grades.",
            &[(Cv, Required)],
        );
        asks(
            "Please submit a CV and a writing sample (term paper; master thesis).",
            &[(Cv, Required), (WritingSample, Required)],
        );
        asks(
            "Please submit:\n- a CV\n- a statement of research interests with descriptions of skills and experience",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
    }

    #[test]
    fn the_condition_of_one() {
        asks(
            "Please submit a CV, an English test certificate if English was not the language of your studies, and transcripts.",
            &[
                (Cv, Required),
                (LanguageCertificate, Conditional),
                (Transcripts, Required),
            ],
        );
        asks(
            "The application includes a copy of your passport and, if available, proof of English skills.",
            &[
                (Identification, Required),
                (LanguageCertificate, Conditional),
            ],
        );
        asks(
            "Please submit:\n- a CV\n- a list of publications (for postdocs)\n- copies of degrees (with translation if not in English)",
            &[
                (Cv, Required),
                (PublicationList, Conditional),
                (Diplomas, Required),
            ],
        );
        asks(
            "How to apply\n\nOnly your CV is required; letters of recommendation are a plus.",
            &[(Cv, Required), (RecommendationLetters, Optional)],
        );
        asks(
            "Please submit a CV and, if you have already graduated, your diploma.",
            &[(Cv, Required), (Diplomas, Conditional)],
        );
        asks(
            "Please submit a CV, and if you have studied abroad, a translation of your transcripts.",
            &[(Cv, Required), (Transcripts, Conditional)],
        );
        // What the condition leads up to is the letter; the transcripts come after it.
        asks(
            "Please submit a CV and, if you have no diploma yet, a letter of your school, a list of courses, and transcripts.",
            &[(Cv, Required), (Transcripts, Required)],
        );
    }

    #[test]
    fn lines_that_were_broken() {
        // A line whose link is long in the source.
        asks(
            "Please submit your online application\n([www.uni.edu/jobs](http://www.uni.edu/jobs)) with a curriculum\nvitae and **two** letters of\nrecommendation to us.",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
        // Broken lines beside a long one that stands alone.
        let alone = "The group studies lakes, rivers and the sea, and it has done so for more than fifty years in all parts of the world.";
        asks(
            &format!(
                "{alone}\n\nThe position is open to all who have a degree in biology or in\nchemistry and who want to work at sea, and it is also open to those\nwho have worked in a laboratory. Applications that are sent to us by\nmail have to consist of an English curriculum vitae, a transcript of\nrecords, a thesis, which has to be in English as well, and Two Letters\nOf Recommendation which two teachers have written, and should also be\nsent by them.\n"
            ),
            &[
                (Cv, Required),
                (Transcripts, Required),
                (Thesis, Required),
                (RecommendationLetters, Required),
            ],
        );
    }

    #[test]
    fn papers_of_other_kinds() {
        asks(
            "Please submit:\n- a CV with photo\n- Research project (five pages)\n- a demand draft",
            &[
                (Cv, Required),
                (ResearchStatement, Required),
                (Other, Required),
            ],
        );
        asks(
            "Optional Documents\n\nTeaching Statement\nResearch Statement",
            &[(TeachingStatement, Optional), (ResearchStatement, Optional)],
        );
        asks(
            "To be considered, submit (a) a cover letter and (b) a CV.",
            &[(CoverLetter, Required), (Cv, Required)],
        );
    }

    #[test]
    fn a_list_that_nothing_announces() {
        asks(
            "Requirements:\n- CV (two pages)\n- Contact information of two referees\n- Patience",
            &[(Cv, Required), (Referees, Required)],
        );
        asks(
            "Requirements:\n- Strong motivation and publications\n- Two publications",
            &[],
        );
        asks(
            "The deadline is 1 May. Send a CV to jobs@uni.edu.",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn letters_that_others_write() {
        asks(
            "Applications should include:\n- a CV\n- Please ask your letter-writers to e-mail their letters to Ann Berg.",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
        asks(
            "Applicants should submit a CV and arrange for two referees to send letters to jobs@uni.edu.",
            &[(Cv, Required), (RecommendationLetters, Required)],
        );
        asks(
            "Please submit a CV and the names of two referees who can provide letters of recommendation.",
            &[(Cv, Required), (Referees, Required)],
        );
        asks(
            "Please submit:\n- a CV\n- two contacts for recommendations (such as your bachelor and master thesis advisors)",
            &[(Cv, Required), (Referees, Required)],
        );
    }

    #[test]
    fn what_may_be_given() {
        asks(
            "Applicants should send a CV and the names and e-mail of two references to the online portal.",
            &[(Cv, Required), (Referees, Required)],
        );
        asks(
            "Feel free to send an application (CV and cover letter) to Ann.\n\nInterested?\n\nWe look forward to receiving your application (cover letter, CV) by May.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "How to apply\n\nYou may also include up to three publications.",
            &[(Publications, Optional)],
        );
        asks(
            "The research program requires patience, and its results are published.",
            &[],
        );
        asks(
            "Applications should comprise a CV and a statement (two pages) describing research interests.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
    }

    #[test]
    fn what_belongs_to_another_list() {
        asks(
            "How to apply\n\nPlease submit the following documents: - a cover letter, - a CV. The duties will include: (1) planning of surveys, (2) the use of maps in reports, atlases and scientific publications.",
            &[(CoverLetter, Required), (Cv, Required)],
        );
        asks(
            "How to apply\n\nDocuments should be submitted to:\nOffice of the Dean\n1. diploma in geology\n2. two years at sea",
            &[],
        );
        asks(
            "Please submit the following documents:\n- a CV\n- preparing and publishing scientific articles",
            &[(Cv, Required)],
        );
    }

    #[test]
    fn diplomas_of_a_field() {
        asks(
            "How to apply\n\n- Master or diploma study in geology or physics",
            &[],
        );
        asks(
            "How to apply\n\nPlease submit:\n- a CV\n- diplomas in English",
            &[(Cv, Required), (Diplomas, Required)],
        );
        asks(
            "How to apply\n\nPlease submit:\n- a CV\n- a copy of your diploma in geology",
            &[(Cv, Required), (Diplomas, Required)],
        );
    }

    #[test]
    fn papers_of_others() {
        asks(
            "Any CVs submitted by recruitment agencies will be returned.",
            &[],
        );
        asks(
            "We process personal data given in an application or CV under the law.",
            &[],
        );
        asks(
            "Candidates must attach to the application form a certificate of equivalence.",
            &[(Other, Required)],
        );
    }

    #[test]
    fn other_papers_in_a_line_of_items() {
        asks(
            "Please send your application with the following documents: Curriculum vitae; Copy of certificates; Track Record; Letter of motivation.",
            &[
                (Cv, Required),
                (Diplomas, Required),
                (Other, Required),
                (CoverLetter, Required),
            ],
        );
        asks(
            "Please submit: a CV; a list of publications; a diploma; a statement that you have read the rules.",
            &[
                (Cv, Required),
                (PublicationList, Required),
                (Diplomas, Required),
                (Other, Required),
            ],
        );
    }

    #[test]
    fn what_comes_after_the_sending() {
        asks(
            "Send your CV to ann@uni.edu and we will contact you.",
            &[(Cv, Required)],
        );
        asks(
            "Please send a CV, and a plan for future research of two pages.",
            &[(Cv, Required), (ResearchStatement, Required)],
        );
    }

    #[test]
    fn what_is_judged_or_only_named() {
        asks(
            "How to apply\n\nAcademic results, publications and motivation will be considered in the choice.",
            &[],
        );
        asks(
            "How to apply\n\nPlease submit:\n- a CV\n- publications (a link is fine)",
            &[(Cv, Required), (Publications, Required)],
        );
        asks(
            "How to apply\n\nPlease send a CV. The application and all documentation have to be in Danish.",
            &[(Cv, Required)],
        );
        asks(
            "Please send a CV. The tool provides recommendations on how to choose.",
            &[(Cv, Required)],
        );
        asks(
            "How to apply\n\n1. Application form for employment, 2. CV, 3. a copy of the diploma",
            &[
                (ApplicationForm, Required),
                (Cv, Required),
                (Diplomas, Required),
            ],
        );
    }

    #[test]
    fn one_document_that_candidates_send() {
        asks(
            "The school is old. Candidates must submit a writing sample.",
            &[(WritingSample, Required)],
        );
        asks("The school is old. You must submit a writing sample.", &[]);
        asks(
            "Application is by CV and a short text on your motivation.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "How to apply\n\n- a list of published and unpublished work, if any\n- your CV\n- a link to your website (optional)\n",
            &[
                (PublicationList, Conditional),
                (Cv, Required),
                (Portfolio, Optional),
            ],
        );
    }

    #[test]
    fn papers_by_their_names_in_the_north() {
        asks(
            "Your application must include:\n\n- a list of academic works, and up to three publications\n",
            &[(PublicationList, Required), (Publications, Required)],
        );
        asks(
            "How to apply\n\nA preliminary version of your research project must be included in your application.",
            &[(ResearchStatement, Required)],
        );
        asks("Your research project is yours.", &[]);
        asks(
            "How to apply\n\nIf you want a referee to upload a letter of reference on your behalf, please state the referee's contact information.",
            &[(RecommendationLetters, Optional), (Referees, Optional)],
        );
    }

    #[test]
    fn what_referees_are_familiar_with() {
        let referees = (DocumentKind::Referees, Necessity::Required);
        for people in [
            "two academics familiar with the research work of the applicant",
            "three scientists acquainted with your publications",
        ] {
            asks(
                &format!("The application should include:\n\n- Contact information for {people}\n"),
                &[referees],
            );
        }
        asks(
            "The application should include:\n\n- Two examples of research work\n",
            &[(DocumentKind::Publications, Necessity::Required)],
        );
        asks(
            "We seek academics familiar with the research work of the lab.\n",
            &[],
        );
    }

    #[test]
    fn bibliographic_data_are_a_list_of_publications() {
        asks(
            "Please send:\n\n- CV\n- Full bibliographic data of articles\n",
            &[(Cv, Required), (PublicationList, Required)],
        );
        asks("The library keeps bibliographic data of articles.", &[]);
    }

    #[test]
    fn what_closes_a_sentence_of_documents() {
        let all = [(Cv, Required), (CoverLetter, Required), (Other, Required)];
        asks(
            "Applications should include a CV, a cover letter and a synopsis of lake work.",
            &all,
        );
        asks(
            "Applications should include a CV, a cover letter and a wellbeing plan, along with a diploma.",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Other, Required),
                (Diplomas, Required),
            ],
        );
        asks(
            "Applications should include a CV, a cover letter and a good idea.",
            &all[..2],
        );
    }

    #[test]
    fn declarations_and_expectations() {
        // They stand in the letter.
        asks(
            "Please send a CV and provide information about your salary expectations in your cover letter.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
        asks(
            "Candidates must attach to the application form a declaration of equivalence of their degree.",
            &[(Other, Required)],
        );
        asks(
            "Please send a CV and a cover letter. The pay will meet your expectations.",
            &[(Cv, Required), (CoverLetter, Required)],
        );
    }

    #[test]
    fn a_bracket_before_what_closes_the_sentence() {
        let listed = [
            (Cv, Required),
            (PublicationList, Required),
            (Other, Required),
        ];
        asks(
            "Applications should include a CV, a list of publications (with your share) and a synopsis of lake work.",
            &listed,
        );
        asks(
            "Applications should include a CV, a list of publications (with your share) or a synopsis of lake work.",
            &listed[..2],
        );
    }

    #[test]
    fn lists_of_works() {
        asks(
            "Please send a CV and a list of your scientific works.",
            &[(Cv, Required), (PublicationList, Required)],
        );
        asks(
            "Please send a CV and a list of five best papers.",
            &[(Cv, Required), (Publications, Required)],
        );
    }

    #[test]
    fn what_is_measured() {
        asks("You will measure (IV, CV and light) in the lab.", &[]);
    }

    #[test]
    fn german_sentences_that_ask_for_documents() {
        asks(
            "Bitte senden Sie Ihre Bewerbung mit Lebenslauf, Zeugnissen und Publikationsliste an moos@fern.edu.",
            &[
                (Cv, Required),
                (Diplomas, Required),
                (PublicationList, Required),
            ],
        );
        asks(
            "Der Bewerbung sind ein Lebenslauf, eine Liste der Publikationen und ein Exposé beizufügen.",
            &[
                (Cv, Required),
                (PublicationList, Required),
                (ResearchStatement, Required),
            ],
        );
        asks(
            "Einzureichen sind: Lebenslauf, Lehrkonzept und ggf. Arbeitszeugnisse.",
            &[
                (Cv, Required),
                (TeachingStatement, Required),
                (Other, Conditional),
            ],
        );
        asks(
            "Bitte reichen Sie keine Originale ein, da die Unterlagen nicht zurückgesandt werden.",
            &[],
        );
        asks("Auf die Vorlage von Lichtbildern wird verzichtet.", &[]);
    }

    #[test]
    fn dutch_documents() {
        for text in [
            "Stuur je motivatiebrief, cv en cijferlijst naar het instituut.",
            "Je sollicitatie bestaat uit een brief, een cv en een lijst van behaalde cijfers.",
            "Wij ontvangen graag je motivatie met cv en cijferlijsten.",
        ] {
            asks(
                text,
                &[
                    (CoverLetter, Required),
                    (Cv, Required),
                    (Transcripts, Required),
                ],
            );
        }
        asks(
            "Voeg de namen van twee referenten en een kopie van je diploma toe.",
            &[(Referees, Required), (Diplomas, Required)],
        );
        asks("Je schrijft een proefschrift over het veen.", &[]);
    }

    #[test]
    fn what_is_handed_in_in_french() {
        asks(
            "Merci d'envoyer un CV, une lettre de motivation et vos relevés de notes à alba@fern.example.",
            &[
                (Cv, Required),
                (CoverLetter, Required),
                (Transcripts, Required),
            ],
        );
        for condition in ["le cas échéant", "si possible", "si disponible"] {
            asks(
                &format!("Joindre un CV et, {condition}, une liste de publications."),
                &[(Cv, Required), (PublicationList, Conditional)],
            );
        }
        asks(
            "Le dossier comprend un CV. Une lettre de recommandation serait appréciée.",
            &[(Cv, Required), (RecommendationLetters, Optional)],
        );
        asks("Le laboratoire gère les dossiers des étudiants.", &[]);
    }

    #[test]
    fn papers_of_the_north() {
        asks(
            "Søknaden skal inneholde:\n\n- Søknadsbrev\n- CV\n- Vitnemål og karakterutskrifter\n- Publikasjonsliste (hvis relevant)\n",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Diplomas, Required),
                (Transcripts, Required),
                (PublicationList, Conditional),
            ],
        );
        asks(
            "Ansökan ska innehålla personligt brev, CV, examensbevis samt namn på två referenspersoner.",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Diplomas, Required),
                (Referees, Required),
            ],
        );
        asks(
            "Din ansøgning skal indeholde:\n\n- Motiveret ansøgning\n- CV\n- Eksamensbeviser\n",
            &[
                (CoverLetter, Required),
                (Cv, Required),
                (Diplomas, Required),
            ],
        );
        for text in [
            "Søknaden skal inneholde CV, og eventuelt publikasjonsliste.",
            "Ansökan ska innehålla CV och i förekommande fall publikationslista.",
        ] {
            asks(text, &[(Cv, Required), (PublicationList, Conditional)]);
        }
        asks(
            "Ansökan ska innehålla CV. Bifoga inga intyg eller betyg.",
            &[(Cv, Required)],
        );
        asks(
            "Ansøgningen skal indeholde CV. Anbefalinger er velkomne, men ikke et krav.",
            &[(Cv, Required), (RecommendationLetters, Optional)],
        );
        asks("Søknadsfristen er 1. mars 2026.", &[]);
    }
}
