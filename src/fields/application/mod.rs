//! Where the application goes, and in what language.
//!
//! [`sentence`] holds what a sentence says of it, [`flow`] what the sentences before it said, [`page`] grades the pages that
//! may take applications, by what [`link`] finds in their addresses and links and [`place`] beside them, [`mailbox`]
//! keeps the mailboxes, [`tongue`] reads the languages.

mod flow;
mod link;
mod mailbox;
mod page;
mod place;
mod sentence;
mod tongue;

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Cue, Label, Request, Route, Sense};
use crate::mentions::Found;
use crate::model::{Evidence, Language, MentionValue, SectionKind};
use crate::outline::{Aim, Form, Outline, Passage};
use flow::Flow;
use mailbox::{helps, placeholder};
use page::{Context, Grade};
use sentence::Sentence;

/// Where and how to apply.
#[derive(Debug, Default)]
pub struct Ways {
    pub urls: Vec<Candidate<String>>,
    pub emails: Vec<Candidate<String>>,
    pub languages: Vec<Candidate<Language>>,
}

/// Where the application goes, and in what language.
pub fn application(outline: &Outline<'_>) -> Ways {
    let mut reader = Reader {
        outline,
        urls: Vec::new(),
        emails: Vec::new(),
        languages: Vec::new(),
        flow: Flow::default(),
        promised: Vec::new(),
        forbidden: false,
        spare: Vec::new(),
        inviting: Vec::new(),
    };
    reader.headline();
    let mut stretches = outline.stretches().into_iter().peekable();
    while let Some((passage, sentences)) = stretches.next() {
        reader.flow.enter(outline, passage);
        reader.label(passage);
        for range in sentences {
            reader.sentence(passage, range);
        }
        let item = |passage: &Passage| passage.form == Form::Item;
        if stretches
            .peek()
            .is_some_and(|(next, _)| item(next) && !item(passage))
        {
            reader.flow.before_list();
        }
    }
    reader.ways()
}

struct Reader<'o, 't> {
    outline: &'o Outline<'t>,
    urls: Vec<(Grade, Candidate<String>)>,
    emails: Vec<Candidate<String>>,
    languages: Vec<Candidate<Language>>,
    flow: Flow,
    /// Applications go by mail to somebody whose address stands elsewhere: "send an e-mail to Jane Doe".
    promised: Vec<Range<usize>>,
    /// No mail is wanted: "please do not use the e-mail address above for applications".
    forbidden: bool,
    /// The mailboxes for questions.
    spare: Vec<Candidate<String>>,
    /// Mailboxes for those who are interested, or for the letters of others, where nothing else is said: "interested candidates
    /// should contact jane@uni.edu".
    inviting: Vec<Candidate<String>>,
}

impl Reader<'_, '_> {
    /// "[Postdoc in botany](https://jobs.uni.edu/1234)": the headline leads to the page of the vacancy.
    fn headline(&mut self) {
        let Some(headline) = self.outline.headlines().next() else {
            return;
        };
        for found in self.outline.mentions(headline) {
            if let MentionValue::Url(url) = &found.value
                && found.source.is_some()
                && link::names_vacancies(found)
                && link::is_one(found)
            {
                self.url(Grade::Info, url, found, Evidence::Phrased);
            }
        }
    }

    /// "[Apply now](https://…) | [More jobs](https://…)": the label is a link.
    fn label(&mut self, passage: &Passage) {
        let Some((_, name)) = &passage.label else {
            return;
        };
        for found in self.outline.mentions(name.clone()) {
            if let MentionValue::Url(url) = &found.value
                && link::says_apply(self.outline, found)
            {
                self.url(Grade::Apply, url, found, Evidence::Labelled);
            }
        }
    }

    fn sentence(&mut self, passage: &Passage, range: Range<usize>) {
        let sentence = Sentence::new(self.outline, passage, range);
        if sentence.has(Route::Aside) {
            self.flow.turn_aside();
            return;
        }
        let context = Context {
            labelled: self.applying_label(passage),
            section: self.outline.kind(passage) == SectionKind::Application,
            applies: self.flow.applies(),
            led: self.flow.leads_to(&sentence),
        };
        let evidence = evidence(context);
        if sentence.has(Route::Above) && sentence.aim().is_some_and(Aim::applies) {
            self.above(sentence.says_mail_above());
        }
        let mailbox_only =
            context.section && matches!(passage.label, Some((Label::Email | Label::Recipient, _)));
        let forbids = sentence.forbids_mail();
        let mut invites: Option<bool> = None;
        // How well the name of a site was known to take applications whose page is the next address.
        let mut named: Option<Grade> = None;
        let mentions = sentence.mentions();
        for (at, found) in mentions.iter().enumerate() {
            match &found.value {
                // "[uni.edu/jobs](https://uni.edu/jobs/1234)" leads to its target.
                MentionValue::Url(_) if shown_of_link(mentions, at) => {}
                MentionValue::Url(_) if link::names_site_of_next(self.outline, mentions, at) => {
                    named = page::grade(passage, &sentence, found, context);
                }
                MentionValue::Url(url) => {
                    let grade = page::grade(passage, &sentence, found, context).max(named.take());
                    if let Some(mut grade) = grade {
                        // "Website: https://…" under "Where to apply"
                        if passage.form == Form::Field && self.heads_applying(passage) {
                            grade = Grade::Apply;
                        }
                        self.url(grade, url, found, evidence);
                    }
                }
                MentionValue::Email(email) => {
                    if forbids || placeholder(self.outline, &found.range) || helps(&sentence, found)
                    {
                        continue;
                    }
                    let takes = self.takes_applications(&sentence, found, context);
                    let letters = sentence
                        .sends_letters_only(found.range.start)
                        .unwrap_or_else(|| self.flow.letters());
                    if takes && !letters {
                        self.email(email, found, evidence);
                        continue;
                    }
                    let candidate = candidate(email, found, Evidence::Bare);
                    let invited = takes || {
                        let says = *invites.get_or_insert_with(|| {
                            let asks = matches!(passage.label, Some((Label::Contact, _)));
                            sentence.invites(context.section && !asks)
                        });
                        let asked = sentence.aims.at(found.range.start) == Some(Aim::Ask);
                        self.flow.aim() != Some(Aim::Ask) && (mailbox_only && !asked || says)
                            || self.flow.invites(&sentence)
                    };
                    let known = |other: &Candidate<String>| other.value == candidate.value;
                    if invited && self.inviting.len() < MOST && !self.inviting.iter().any(known) {
                        self.inviting.push(candidate.clone());
                    }
                    if !takes {
                        self.keep_spare(candidate);
                    }
                }
                _ => {}
            }
        }
        for language in tongue::languages(self.outline, passage, &sentence.range, context.section) {
            if !self
                .languages
                .iter()
                .any(|known| known.value == language.value)
            {
                self.languages.push(language);
            }
        }
        self.forbidden |= forbids;
        if sentence.promises(context.section || context.labelled.is_some())
            && self.promised.len() < MOST
        {
            self.promised.push(sentence.range.clone());
        }
        self.flow.pass(&sentence, passage.form);
    }

    /// Does the name of a label end in what is handed in: "Contact for applications"?
    fn for_applications(&self, name: &Range<usize>) -> bool {
        let cues = self.outline.cues(name.clone());
        let ends = |cue: &Cue<Sense>| {
            cue.end == name.end && cue.sense == Sense::Request(Request::Applying)
        };
        cues.iter().any(ends)
            && !cues
                .iter()
                .any(|cue| cue.sense == Sense::Route(Route::Question))
    }

    /// Does the heading above say that applications go where it leads: "Where to apply"?
    fn heads_applying(&self, passage: &Passage) -> bool {
        self.outline.heading(passage).is_some_and(|heading| {
            let cues = self.outline.cues(heading.clone());
            cues.iter()
                .any(|cue| cue.sense == Sense::Route(Route::Apply))
        })
    }

    /// How well the label of the passage says that it is about applying: "Apply here: …", "Job posting: …".
    fn applying_label(&self, passage: &Passage) -> Option<Grade> {
        // "Contact for applications: …"
        let name = match &passage.label {
            Some((Label::Url | Label::Email, name)) => name,
            Some((Label::Contact, name)) if self.for_applications(name) => name,
            _ => return None,
        };
        if !self.outline.mentions(name.clone()).is_empty() {
            return None;
        }
        let grade = |cue: &Cue<Sense>| match cue.sense {
            Sense::Route(Route::Apply) | Sense::Request(Request::Applying | Request::Gives) => {
                Some(Grade::Apply)
            }
            Sense::Route(Route::Career) => Some(Grade::Info),
            _ => None,
        };
        self.outline
            .cues(name.clone())
            .iter()
            .filter_map(grade)
            .max()
    }

    /// Do applications go to this mailbox?
    fn takes_applications(
        &self,
        sentence: &Sentence<'_, '_>,
        mailbox: &Found,
        context: Context,
    ) -> bool {
        match sentence.aims.at(mailbox.range.start) {
            Some(aim) => aim.applies(),
            None => match self.flow.aim() {
                Some(Aim::Ask) => context.labelled.is_some(),
                before => {
                    context.labelled.is_some()
                        || self.flow.reaches(sentence)
                        || (before.is_some() || context.section) && sentence.sends(mailbox)
                }
            },
        }
    }

    fn url(&mut self, grade: Grade, url: &str, found: &Found, evidence: Evidence) {
        let known = |known: &&mut (Grade, Candidate<String>)| link::same(&known.1.value, url);
        if let Some(known) = self.urls.iter_mut().find(known) {
            known.0 = known.0.max(grade);
        } else if self.urls.len() < MOST {
            let candidate = candidate(url, found, evidence);
            self.urls.push((grade, candidate));
        }
    }

    /// "apply through the website above", "… to the above e-mail": the page to read, or mailbox, that was named last is where to
    /// apply.
    fn above(&mut self, mail: bool) {
        if mail && let Some(mailbox) = self.spare.last() {
            if self.emails.is_empty() {
                self.emails.push(mailbox.clone());
            }
        } else if let Some((grade, _)) = self.urls.last_mut() {
            *grade = Grade::Apply;
        }
    }

    fn ways(mut self) -> Ways {
        if self.forbidden {
            self.inviting.clear();
            self.spare.clear();
        }
        if !self.promised.is_empty() && self.emails.is_empty() && self.urls.is_empty() {
            self.emails = self.promised_mailboxes();
        }
        let best = self.urls.iter().map(|(grade, _)| *grade).max();
        if self.emails.is_empty() && best != Some(Grade::Apply) {
            self.emails.append(&mut self.inviting);
        }
        // A page to read, or a bare address of a vacancy, is where to apply only where nothing else is said.
        let best = best.filter(|grade| *grade == Grade::Apply || self.emails.is_empty());
        let mut urls: Vec<Candidate<String>> = self
            .urls
            .into_iter()
            .filter(|(grade, _)| Some(*grade) == best)
            .map(|(_, candidate)| candidate)
            .collect();
        if best == Some(Grade::Bare) {
            urls.truncate(1);
        }
        Ways {
            urls,
            emails: self.emails,
            languages: self.languages,
        }
    }
}

/// Is it the text of a link beside it, whose target is another page?
fn shown_of_link(mentions: &[Found], at: usize) -> bool {
    let Some(shown) = mentions.get(at).filter(|shown| shown.source.is_none()) else {
        return false;
    };
    let beside = [at.checked_sub(1), at.checked_add(1)];
    let mut beside = beside
        .into_iter()
        .flatten()
        .filter_map(|at| mentions.get(at));
    beside.any(|link| match (&link.value, &shown.value) {
        (MentionValue::Url(target), MentionValue::Url(text)) => {
            link.source.is_some()
                && link.range.start <= shown.range.start
                && shown.range.end <= link.range.end
                && !link::same(target, text)
        }
        _ => false,
    })
}

fn evidence(context: Context) -> Evidence {
    match (context.labelled.is_some(), context.section) {
        (true, _) => Evidence::Labelled,
        (_, true) => Evidence::Sectioned,
        _ => Evidence::Phrased,
    }
}

fn candidate(value: &str, found: &Found, evidence: Evidence) -> Candidate<String> {
    let mut candidate = Candidate::new(value.to_owned(), found.range.clone(), evidence);
    candidate.source = found.source;
    candidate
}

/// More addresses than this no posting gives.
const MOST: usize = 12;

#[cfg(test)]
mod tests {
    #[test]
    fn files_that_are_sent() {
        let emails = |text: &str| crate::parse_posting(text).application.emails.len();
        for text in [
            "The letter should tell us why you like ferns. The file should be sent to jane@fern.edu.",
            "Put all in one file. A single file should be sent to jane@fern.edu.",
        ] {
            assert_eq!(emails(text), 1, "{text}");
        }
        assert_eq!(
            emails("The data file must be sent to jane@fern.edu at the end of the project."),
            0
        );
    }

    #[test]
    fn boards_of_jobs() {
        let found =
            crate::parse_posting("Please visit the Fern job board: https://fern.example/Jobs\n");
        let urls: Vec<&str> = found
            .application
            .urls
            .iter()
            .map(|url| url.value.as_str())
            .collect();
        assert_eq!(urls, ["https://fern.example/Jobs"]);
        let found =
            crate::parse_posting("Please visit the Fern notice board: https://fern.example/News\n");
        assert!(found.application.urls.is_empty());
    }

    #[test]
    fn sites_that_are_named_before_their_page() {
        for text in [
            "To apply, candidates should submit to FernJobs.org (<https://www.fernjobs.org/jobs/11507>) a CV.",
            "Please apply through fernjobs.org (https://www.fernjobs.org/jobs/11507).",
            "Applications through FernJobs.org: https://www.fernjobs.org/jobs/11507",
        ] {
            let urls = crate::parse_posting(text).application.urls;
            let found: Vec<&str> = urls.iter().map(|found| found.value.as_str()).collect();
            assert_eq!(found, ["https://www.fernjobs.org/jobs/11507"], "{text}");
        }
        let text = "Please apply through fernjobs.org or https://moss.edu/jobs/11507.";
        assert_eq!(crate::parse_posting(text).application.urls.len(), 2);
    }

    #[test]
    fn where_all_of_it_is_told() {
        let urls = |text: &str| {
            let urls = crate::parse_posting(text).application.urls;
            urls.into_iter().map(|url| url.value).collect::<Vec<_>>()
        };
        for lead in [
            "**All info at**: ",
            "All information at ",
            "Full details at: ",
        ] {
            let text = format!("Pilot\n\n{lead}https://fern.edu/vacancies/82694\n");
            assert_eq!(urls(&text), ["https://fern.edu/vacancies/82694"], "{text}");
        }
        assert!(urls("Pilot\n\nAll info at: https://fern.edu/moss\n").is_empty());
    }

    #[test]
    fn a_phrase_that_ends_in_the_text_of_a_link() {
        let page = "https://fern.example/p/moss";
        for text in [
            "Apply [here](https://fern.example/p/moss).",
            "Apply [online](https://fern.example/p/moss).",
            "Postdocs apply [now](https://fern.example/p/moss)!",
        ] {
            pages(&format!("# Postdoc in limnology\n\n{text}\n"), &[page]);
        }
        for text in [
            "Apply the methods shown [here](https://fern.example/p/moss).",
            "The rules [here](https://fern.example/p/moss) apply.",
        ] {
            pages(&format!("# Postdoc in limnology\n\n{text}\n"), &[]);
        }
    }

    #[test]
    fn pages_about_the_application_process() {
        let urls = |text: &str| {
            let urls = crate::parse_posting(text).application.urls;
            urls.into_iter().map(|url| url.value).collect::<Vec<_>>()
        };
        let page = "https://fern.edu/phd/admission/";
        let text =
            "Detailed information about the application process is available on the web-page:";
        assert_eq!(urls(&format!("How to apply\n\n{text} {page}\n")), [page]);
        let text = "For questions about the application process:";
        assert_eq!(urls(&format!("How to apply\n\n{text} {page}\n")), [""; 0]);
        assert_eq!(urls(&format!("Submit via {page} by May.")), [page]);
        // The targets of links in reStructuredText
        let text = "Please apply via https://jobs.fern.edu by May.\n\n.. _Lake: https://lake.example/boats\n";
        assert_eq!(urls(text), ["https://jobs.fern.edu"]);
    }

    #[test]
    fn the_page_of_whom_to_write_to() {
        pages(
            "<p>In order to apply, contact <a href=\"https://fern.example/moss\">Jane Moss</a> by mail with a CV.</p>",
            &[],
        );
        pages(
            "<p>In order to apply, contact us through the <a href=\"https://fern.example/moss\">Moss Portal</a> with a CV.</p>",
            &["https://fern.example/moss"],
        );
    }

    #[test]
    fn titles_end_no_sentence() {
        for title in ["Dra.", "Engr.", "Smt.", "Mtro.", "dr inż.", "Dr. med. vet."] {
            mailboxes(
                &format!("Please send your application to {title} Rose Lind, office@fern.edu."),
                &["office@fern.edu"],
            );
        }
    }

    #[test]
    fn letters_of_others() {
        for letters in [
            "Please make sure your referees send letters to letters@fern.edu.",
            "Have two letters sent to letters@fern.edu.",
            "Letters should be e-mailed by the referees to letters@fern.edu.",
        ] {
            mailboxes(
                &format!("Apply at https://jobs.fern.edu/12. {letters}"),
                &[],
            );
        }
        mailboxes(
            "Apply at https://fern.edu/12. Send letters to Ann Berg, jobs@fern.edu.",
            &["jobs@fern.edu"],
        );
        mailboxes(
            "Send a CV and two letters to office@fern.edu.",
            &["office@fern.edu"],
        );
        mailboxes(
            "How to apply\n\nApply at https://jobs.fern.edu/12. We kindly decline offers from recruiters (sales@fern.edu).\n",
            &[],
        );
    }

    #[test]
    fn forms_and_addresses_below_their_labels() {
        mailboxes(
            "Completed forms should be mailed to Rose Lind, rose@fern.edu.",
            &["rose@fern.edu"],
        );
        mailboxes(
            "Please send your research proposal to rose@fern.edu.",
            &["rose@fern.edu"],
        );
        mailboxes(
            "Questions about the research proposal can be sent to rose@fern.edu.",
            &[],
        );
        mailboxes(
            "To ask questions or apply please e-mail rose@fern.edu.",
            &["rose@fern.edu"],
        );
        mailboxes(
            "# Postdoc\n\n# Where to apply\n\nE-mail\n\nrose@fern.edu\n\n# Contact\n\nCity\n\nPort Fern\n\nE-mail\n\ninfo@fern.edu\n",
            &["rose@fern.edu"],
        );
        pages(
            "Log in at https://jobs.fern.edu/12 to submit your application.",
            &["https://jobs.fern.edu/12"],
        );
        pages(
            "The position must be applied for at https://fern.edu/12.",
            &["https://fern.edu/12"],
        );
        pages("Log in at https://fern.edu/library to read on.", &[]);
    }

    #[test]
    fn questions_about_the_application_process() {
        for verb in [
            "should be directed to",
            "can be sent to",
            "may be addressed to",
        ] {
            let text = format!("Questions about the application process {verb} jane@uni.edu.");
            mailboxes(&text, &[]);
            let contacts = crate::parse_posting(&text).contacts;
            assert_eq!(contacts.len(), 1, "{text}");
        }
        mailboxes(
            "The application process: documents should be sent to jane@uni.edu.",
            &["jane@uni.edu"],
        );
    }

    #[test]
    fn headlines_that_lead_to_the_vacancy() {
        let urls = |text: &str| {
            let urls = crate::parse_posting(text).application.urls;
            urls.into_iter().map(|url| url.value).collect::<Vec<_>>()
        };
        let text = "# [Research Associate in Botany](https://jobs.fern.edu/job/1234)\n\nFern University seeks a Research Associate.\n";
        assert_eq!(urls(text), ["https://jobs.fern.edu/job/1234"]);
        let text = "# [Research Associate in Botany](https://fern.edu/botany)\n\nFern University seeks a Research Associate.\n";
        assert_eq!(urls(text), [""; 0]);
    }

    #[track_caller]
    fn mailboxes(text: &str, expected: &[&str]) {
        let posting = crate::parse_posting(text);
        let found: Vec<&str> = posting
            .application
            .emails
            .iter()
            .map(|found| found.value.as_str())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_mailbox_behind_what_is_preferred() {
        mailboxes(
            "Lecturer\n\nPlease send a letter and a CV to: Dr. Jane Doe, Chair, Fern University, 3 Old Road, Westhaven. Electronic submissions preferred: law@fern.edu. All are welcome.\n",
            &["law@fern.edu"],
        );
        for text in [
            "We offer electronic submission of time sheets at https://time.fern.edu/",
            "The laboratory develops electronic applications: see https://chips.fern.edu.",
            "Your tasks: handle electronic submissions at https://journal.org/moss",
        ] {
            pages(text, &[]);
        }
    }

    #[test]
    fn what_is_said_of_a_call_before_its_page() {
        pages(
            "The full call for applications, with the pay and the dates, can be found here: https://uni.edu/c?id=11",
            &["https://uni.edu/c?id=11"],
        );
        pages(
            "The full call names the pay and the dates of the interviews of the school on the lake https://uni.edu/c?id=11",
            &[],
        );
    }

    #[test]
    fn what_referees_are_to_read() {
        pages(
            "To apply, go to https://uni.edu/apply/11. All letters will be treated as confidential by law. Please refer potential referees to the statement of confidentiality: http://uni.edu/evalltr.html",
            &["https://uni.edu/apply/11"],
        );
    }

    #[test]
    fn pages_that_ran_into_other_lines() {
        pages(
            "Please send all documents to: jane@uni.edu https://lake-portal.com/",
            &[],
        );
        pages(
            "Apply until: 15 Aug 2025 Job number: 2335 https://careers.uni.edu/job/research-of-winds-at-sea/823608302/",
            &["https://careers.uni.edu/job/research-of-winds-at-sea/823608302/"],
        );
        pages("Room: 2335 https://uni.edu/lakes/2335", &[]);
        pages(
            "You work with others in research. https://uni.edu/jobs/2335 Any informal enquiries can be addressed to Jane Doe.",
            &["https://uni.edu/jobs/2335"],
        );
        pages(
            "You work with others in research. https://uni.edu/lakes/2335 Any informal enquiries can be addressed to Jane Doe.",
            &[],
        );
    }

    #[test]
    fn the_mailbox_of_the_letters_takes_the_rest_too() {
        mailboxes(
            "Application documents\n(1) A CV\n(2) Two letters of recommendation, to be sent directly by the referees to moss@fern.edu.\n(3) Please submit copies of the papers to the following email address: moss@fern.edu.\n",
            &["moss@fern.edu"],
        );
    }

    #[test]
    fn mailboxes_for_questions_only() {
        mailboxes(
            "Application and enquiries Informal enquiries about the position can be directed to Research Director Jane Doe (jane@uni.edu).",
            &[],
        );
        mailboxes(
            "The application should be sent to NOKUT.\nFor further information please contact Jane Doe, jane@uni.edu.",
            &[],
        );
        mailboxes(
            "Applicants send a CV and two referees (with phone numbers and e-mail addresses).\nFor further information please contact Jane Doe, jane@uni.edu.",
            &[],
        );
        mailboxes(
            "Candidates should send their applications by e-mail.\nFor further information please contact Jane Doe, jane@uni.edu.",
            &["jane@uni.edu"],
        );
    }

    #[test]
    fn what_follows_talk_of_others() {
        let text = "Please send your application. The equal opportunity officer is there for all. See https://uni.edu/equity.";
        let posting = crate::parse_posting(text);
        assert!(posting.application.urls.is_empty(), "{text}");
    }

    #[test]
    fn the_mailbox_above() {
        mailboxes(
            "Email: post@uni.edu\nPlease apply by sending your CV to the above email.",
            &["post@uni.edu"],
        );
        mailboxes(
            "Questions: post@uni.edu\nMore at https://uni.edu/jobs/123\nPlease apply through the website above.",
            &[],
        );
    }

    #[test]
    fn mailboxes_to_which_papers_are_attached() {
        mailboxes(
            "If interested, please email Dr. Ann Berg (ann@uni.edu) and attach (1) a letter, (2) a CV.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please email Dr Ann Berg (ann@uni.edu) and attach a CV and a cover letter.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "For questions, email Dr Ann Berg (ann@uni.edu) and attach a CV to your application.",
            &[],
        );
    }

    #[test]
    fn mailboxes_before_the_list_of_what_is_sent() {
        mailboxes(
            "Please send an e-mail with the subject “Moss” to ann@uni.edu including:\n\n- a cover letter\n- a CV\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please contact Ann Berg (ann@uni.edu) with:\n\n- a cover letter\n- a CV\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Our laboratory (lab@uni.edu) has many things, including:\n\n- a boat\n- a pier\n",
            &[],
        );
        mailboxes(
            "For questions send an e-mail to ann@uni.edu including:\n\n- your name\n- your question\n",
            &[],
        );
    }

    #[test]
    fn mailboxes_behind_information_that_is_sent_too() {
        mailboxes(
            "How to apply\n\nPlease send a CV, copies of your transcripts, and any additional information to support your application to Ann Berg (ann@uni.edu).",
            &["ann@uni.edu"],
        );
        mailboxes(
            "How to apply\n\nPlease send a CV and copies of all of your transcripts to Ann Berg (ann@uni.edu), and any questions to Carl Dorn (carl@uni.edu).",
            &["ann@uni.edu"],
        );
        mailboxes(
            "How to apply\n\nPlease send us your CV through our website, and questions about the lake to Carl Dorn (carl@uni.edu).",
            &[],
        );
        mailboxes(
            "How to apply\n\nPlease submit your CV and your transcripts by 1 May, and for any further information write to Carl Dorn (carl@uni.edu).",
            &[],
        );
    }

    #[test]
    fn mailboxes_for_questions() {
        mailboxes(
            "How to apply\n\nConcerning the application procedure, please contact Ms Berg, ann@uni.edu.",
            &[],
        );
        mailboxes(
            "How to apply\n\nUse the button above. For a confidential discussion about the role, please contact ann@uni.edu.",
            &[],
        );
        mailboxes("Enquiries should be sent to ann@uni.edu.", &[]);
        for trouble in [
            "Please email ann@uni.edu if you experience any difficulties.",
            "Write to ann@uni.edu in case of trouble with the portal.",
        ] {
            mailboxes(&format!("How to apply\n\nUse the form. {trouble}"), &[]);
        }
        mailboxes(
            "How to apply\n\nPlease send a CV to ann@uni.edu, and any questions, too.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "To apply, please send a letter. If you would like more technical information about this vacancy, please contact Dr Jane Doe (jane@uni.edu).",
            &[],
        );
        mailboxes(
            "If you are considering applying and need assistance, please contact hr@uni.edu.",
            &[],
        );
        mailboxes(
            "For problems with online applying, please contact hr@uni.edu.",
            &[],
        );
        mailboxes(
            "Before applying, candidates should contact Ann Berg at ann@uni.edu.",
            &[],
        );
        mailboxes(
            "Questions about the post and the application may be sent to ann@uni.edu.",
            &[],
        );
        mailboxes(
            "How to apply\n\nPlease submit the following:\n\n- a CV\n- a letter\n\nContact\n\nAnn Berg (ann@uni.edu)\n",
            &[],
        );
    }

    #[test]
    fn letters_by_post_promise_no_mailbox() {
        mailboxes(
            "For further information, please contact Ann Berg (ann@uni.edu).\nWhat is printed should be sent by surface mail to the University of Westhaven.",
            &[],
        );
    }

    #[test]
    fn mailboxes_for_other_matters() {
        mailboxes(
            "For question about this offer, please email to ann@uni.edu.",
            &[],
        );
        mailboxes(
            "Any queries touching the application process can be sent to Ann Berg at ann@uni.edu.",
            &[],
        );
        mailboxes(
            "How to apply\n\nSend your CV to the Dean. The data controller is available at ann@uni.edu.",
            &[],
        );
        mailboxes(
            "Applications sent by e-mail to members of staff (ann@uni.edu) will not be considered.",
            &[],
        );
    }

    #[test]
    fn mailboxes_behind_a_label() {
        mailboxes(
            "Send to: Ann Berg, Department of Optics (ann@uni.edu)",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_for_applications() {
        mailboxes(
            "The position is open.\u{a0}Please send\u{a0}to Dr. Jane Doe (jane@uni.edu) by May.",
            &["jane@uni.edu"],
        );
        mailboxes(
            "Interested candidates should send to jobs@uni.edu.",
            &["jobs@uni.edu"],
        );
        mailboxes(
            "Please email the following documents to jobs@uni.edu: CV, letter.",
            &["jobs@uni.edu"],
        );
        mailboxes(
            "Interested candidates should contact jobs@uni.edu with a CV.",
            &["jobs@uni.edu"],
        );
        mailboxes(
            "Candidates may send their CV to the head, Dr. Ann Berg (ann@uni.edu), by 1 May.",
            &["ann@uni.edu"],
        );
        mailboxes("Application e-mail: jobs@uni.edu", &["jobs@uni.edu"]);
    }

    #[test]
    fn where_applications_go() {
        mailboxes(
            "Applications should go directly to the coordinator, Ann Berg (ann@uni.edu).",
            &["ann@uni.edu"],
        );
        mailboxes(
            "We go to the lake with Ann Berg (ann@uni.edu) and talk of applications.",
            &[],
        );
    }

    #[test]
    fn mailboxes_for_both() {
        mailboxes(
            "Inquiries and applications should be directed to ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "For questions about the application, contact ann@uni.edu.",
            &[],
        );
        mailboxes(
            "For questions or applications, contact ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Reach out to Ann Berg (ann@uni.edu) to apply!",
            &["ann@uni.edu"],
        );
        mailboxes(
            "For further information or to apply, write to: Ann Berg. Email: ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "To apply or for further information, contact Ann Berg (ann@uni.edu).",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_below_what_opens() {
        mailboxes(
            "Candidates should send a CV to:\n\nAnn Berg (ann@uni.edu)\nCarl Dorn (carl@uni.edu)\n",
            &["ann@uni.edu", "carl@uni.edu"],
        );
        mailboxes(
            "Applications should be addressed to\n\nProf. Ann Berg\nDepartment of Optics\nUniversity of Westhaven\nEmail: ann@uni.edu\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please send your application including\n\n1. a letter,\n2. a CV\n\n**either** (in one file, with the reference number 12-34) to [Ann Berg](mailto:ann@uni.edu) **or** by post to the Institute of Optics, Main Street 1, Westhaven, not later than the first of January.\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Applicants should submit\n\n* a CV,\n* a letter, and\n* the contact details of two referees\n\nto: Dr. Ann Berg (ann@uni.edu) or Dr. Carl Dorn (carl@uni.edu).\n",
            &["ann@uni.edu", "carl@uni.edu"],
        );
        mailboxes(
            "Please send applications or enquiries to Dr Ann Berg at the following address:\n\nDept of Optics\nSouth Road\nDurham DH1 3LE, U.K.\n\nemail: ann@uni.edu\n",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_behind_a_list_without_a_colon() {
        mailboxes(
            "To apply, please send\n\n- a letter,\n- a CV\n\nto Ann Berg (ann@uni.edu) with a copy to carl@uni.edu.\n",
            &["ann@uni.edu", "carl@uni.edu"],
        );
        mailboxes(
            "Applicants should submit a PDF with:\n\n1. a letter\n2. a CV\n\nDirect any questions to Ann Berg at ann@uni.edu.\n",
            &[],
        );
    }

    #[test]
    fn mailboxes_below_an_invitation() {
        mailboxes(
            "If interested, please contact:\nAnn Berg\nDepartment of Optics\nann@uni.edu\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "To apply or for more information:\nAnn Berg <ann@uni.edu>\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "If this sounds like you, please contact Dr. Ann Berg: ann@uni.edu",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Candidates should email ann@uni.edu with the following documents: a CV, a letter.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please write to ann@uni.edu about yourself and attach a CV.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Apply at https://uni.edu/jobs/12. If you have trouble submitting, email ann@uni.edu.",
            &[],
        );
    }

    #[test]
    fn mailboxes_of_whom_something_is_obtained() {
        mailboxes(
            "Further details and a paper application pack can be obtained from Ann Berg, ann@uni.edu.",
            &[],
        );
        mailboxes(
            "Details may be obtained from Ann Berg (ann@uni.edu), to whom applications should be sent.",
            &["ann@uni.edu"],
        );
        mailboxes("Submit to ann@uni.edu: CV, letter.", &["ann@uni.edu"]);
        mailboxes(
            "You can apply either on our page or by sending an email to ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Contact for questions: carl@uni.edu\nContact for applications: ann@uni.edu\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "See our page for more information on the post and send your application to ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "To request reasonable adjustments in the application process email ann@uni.edu.",
            &[],
        );
        mailboxes(
            "How to apply\n\nPlease send (i) a CV and (ii) contact information of three referees to Ann Berg at ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Supervisors: Ann Berg (ann@uni.edu), Carl Dorn (carl@uni.edu)\n\nHow to apply\n\nSend your CV by e-mail to Carl Dorn.",
            &["carl@uni.edu"],
        );
        mailboxes(
            "Supervisors: Ann Berg (ann@uni.edu), Carl Dorn (carl@uni.edu)\n\nHow to apply\n\nSend to both supervisors your CV.",
            &["ann@uni.edu", "carl@uni.edu"],
        );
        for whom in [
            "both contacts listed below",
            "the people listed below",
            "the email addresses below",
            "the contact listed below",
        ] {
            mailboxes(
                &format!(
                    "Please send your CV to {whom}.\n\n# Contacts\n\nDr. Ann Berg, Head\n\nann@uni.edu\n"
                ),
                &["ann@uni.edu"],
            );
        }
        mailboxes(
            "Please send your CV by the date listed below.\n\n# Contacts\n\nDr. Ann Berg, Head\n\nann@uni.edu\n",
            &[],
        );
    }

    #[test]
    fn where_what_one_applies_with_is_available() {
        let urls = |text: &str| {
            let posting = crate::parse_posting(text);
            let urls = posting.application.urls.into_iter();
            urls.map(|url| url.value).collect::<Vec<_>>()
        };
        for text in [
            "Further information and application material is available online from: http://jobs.uni.edu/moss",
            "Application materials are available at http://jobs.uni.edu/moss",
        ] {
            assert_eq!(urls(text), ["http://jobs.uni.edu/moss"], "{text}");
        }
        let text = "Lecture material is available online from: http://uni.edu/moss";
        assert!(urls(text).is_empty(), "{text}");
    }

    #[test]
    fn mailboxes_by_mail() {
        mailboxes(
            "Applications (with a CV) via email: ann@uni.edu",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Applications by e-mail only to Ann Berg, ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please use this address for applications: ann@uni.edu",
            &["ann@uni.edu"],
        );
        mailboxes(
            "To apply please send a CV to ann AT uni.edu.",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_for_those_who_are_interested() {
        mailboxes(
            "Interested candidates should contact ann@uni.edu with any questions.",
            &[],
        );
        mailboxes(
            "To apply, go to https://uni.edu/jobs/12. Interested candidates may contact ann@uni.edu.",
            &[],
        );
        mailboxes("You are welcome to contact Ann Berg (ann@uni.edu).", &[]);
        mailboxes(
            "Interested candidates should email Ann Berg at ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "How to apply\n\nFor further information, please contact:\nHead Ann Berg\nEmail: ann@uni.edu\n",
            &[],
        );
        mailboxes("Where to apply\n\nContact ann@uni.edu\n", &["ann@uni.edu"]);
        mailboxes(
            "How to apply\n\nPlease submit:\n\n- a CV\n- a letter\n\nEmail: jobs@uni.edu\n",
            &["jobs@uni.edu"],
        );
        mailboxes(
            "Prospective students should email Dr. Ann Berg (ann@uni.edu) with a brief description of their interests and a CV.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Applications should be sent by e-mail to the Dean, Institute of Optics, Prof. Ann Berg.\n\nWesthaven (ann@uni.edu)\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please send a single PDF to jobs@uni.edu.",
            &["jobs@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_that_stand_with_a_name_elsewhere() {
        mailboxes(
            "Please send your CV to me or apply at https://uni.edu/o/12.\n\nAnn Berg\nann@uni.edu\n",
            &[],
        );
        mailboxes(
            "Please send your CV to me.\n\nContact: ann@uni.edu. Please do not use this e-mail address for applications.\n",
            &[],
        );
        mailboxes(
            "Please send your CV to me.\n\nAnn Berg\nDepartment of Optics\nann@uni.edu\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Application: Candidates should send an e-mail to Ann Berg. Articles should not be attached to the e-mail.\n\nContact: ann@uni.edu\n",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please submit your CV by e-mail.\n\nAnn Berg\nann@uni.edu\n",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_behind_a_list_with_semicolons() {
        mailboxes("Send a CV; questions go to ann@uni.edu.", &[]);
        mailboxes(
            "Send a CV; a cover letter; and two letters of recommendation to ann@uni.edu.",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_at_the_end_of_a_postal_address() {
        mailboxes(
            "Applications should be sent to Ann Berg, Chair, Westhaven, N2L 3G1; fax: 555 0112; questions to hr@uni.edu.",
            &[],
        );
        mailboxes(
            "Applications should be sent to Ann Berg, Chair, Westhaven, N2L 3G1; fax: 555 0112; e-mail: ann@uni.edu",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn mailboxes_for_letters_only() {
        mailboxes(
            "Please submit your online application (www.uni.edu/jobs) with a CV and arrange for two letters of recommendation to be sent to ann@uni.edu.",
            &[],
        );
        mailboxes(
            "Apply at https://uni.edu/jobs/12. Letters of recommendation should be sent to:\nann@uni.edu",
            &[],
        );
        mailboxes(
            "Letters of recommendation should be sent to ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please submit a CV and arrange for two letters of recommendation to be sent to ann@uni.edu.",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn languages_of_the_application() {
        #[track_caller]
        fn reads(text: &str, expected: &[&str]) {
            let posting = crate::parse_posting(text);
            let found: Vec<String> = posting
                .application
                .languages
                .iter()
                .map(|found| found.value.to_string())
                .collect();
            assert_eq!(found, expected, "{text}");
        }
        reads(
            "To apply, candidates need a proven proficiency in English.",
            &[],
        );
        reads(
            "Diplomas that are not in English must be accompanied by a translation into English.",
            &[],
        );
        reads("The full call for application (in German) is here.", &[]);
        reads("The application is for a Swiss-French project.", &[]);
        reads("Application language: English or Danish", &["en", "da"]);
        reads("Please apply in English with a CV.", &["en"]);
        reads(
            "Applications (in electronic form, one file please, in English or German) should include a CV.",
            &["en", "de"],
        );
        reads(
            "The application must be written in English or Norwegian.",
            &["en", "nb"],
        );
    }

    #[track_caller]
    fn pages(text: &str, expected: &[&str]) {
        let posting = crate::parse_posting(text);
        let found: Vec<&str> = posting
            .application
            .urls
            .iter()
            .map(|found| found.value.as_str())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_pages_of_several_posts() {
        let posts = "* Lecturer in ferns: https://jobs.fern.edu/postings/4942\n* Lecturer in moss: https://jobs.fern.edu/postings/4943\n";
        pages(
            &format!("Two lecturers\n\nTo apply, please visit the job sites:\n\n{posts}"),
            &[
                "https://jobs.fern.edu/postings/4942",
                "https://jobs.fern.edu/postings/4943",
            ],
        );
        pages(
            "Postdoc in ferns\n\nHow to apply\n\n- Send a CV to ann@fern.edu.\n- Other vacancies at the university: https://jobs.fern.edu/postings",
            &[],
        );
        pages(
            "Two lecturers\n\nTo apply, visit these:\n\n* a map of the lake, and what our boats in jobs of last year did for https://lake.fern.edu/jobs\n",
            &[],
        );
    }

    #[test]
    fn links_to_one_vacancy() {
        pages(
            "We study ferns.\n\n[Read more](https://jobs.fern.edu/jobs/1514/post.html)\n",
            &["https://jobs.fern.edu/jobs/1514/post.html"],
        );
        pages(
            "We study ferns.\n\n[Read more](https://lab.fern.edu/about)\n",
            &[],
        );
        pages(
            "---\ntitle: Postdoc in ferns\nlink: https://fern.edu/jobs/x1\n---\nWe study ferns.\n",
            &["https://fern.edu/jobs/x1"],
        );
        pages(
            "---\ntitle: Postdoc in ferns\nlink: https://fern.edu/jobs/x1\n---\nSend a CV to ann@fern.edu.\n",
            &[],
        );
        pages(
            "Applicants are also required to meet [English language requirements](https://fern.edu/apply/english/).",
            &[],
        );
        for head in [
            "link: https://github.com/fern/code",
            "url: https://fern.edu/about-us",
        ] {
            pages(
                &format!("---\ntitle: Postdoc in ferns\n{head}\n---\nWe study ferns.\n"),
                &[],
            );
        }
        pages(
            "We study ferns.\n\n[Read more](https://jobs.fern.edu/jobs/1514/about-benefits)\n",
            &[],
        );
    }

    #[test]
    fn a_link_that_a_document_names() {
        let page = "https://jobs.fern.edu/1234";
        for text in [
            format!("Please upload your [CV]({page}) and apply."),
            format!("Please submit your [application letter and CV]({page}) online."),
            format!("Submit your application through [this site for qualified applicants]({page})"),
        ] {
            pages(&format!("Postdoc in ferns\n\n{text}"), &[page]);
        }
    }

    #[test]
    fn where_the_following_goes() {
        let page = "https://fern.edu/x1";
        for what in ["documents", "required documents", "items"] {
            pages(
                &format!("Please submit the following {what} through {page}: a CV."),
                &[page],
            );
        }
    }

    #[test]
    fn questions_and_interest_in_one_sentence() {
        mailboxes(
            "For more information and if you are interested in the post, please write to Jane Doe (jane@uni.edu). Please attach a CV.",
            &["jane@uni.edu"],
        );
        mailboxes(
            "For more information on the lake please write to Jane Doe (jane@uni.edu).",
            &[],
        );
    }

    #[test]
    fn a_name_that_leads_to_a_page_about_the_person() {
        pages(
            "The application will be supervised by Prof. [Jane Doe](https://scholar.example/doe?id=17).",
            &[],
        );
        pages(
            "To apply for the post of Assistant Professor [click here](https://uni.edu/jobs/1234).",
            &["https://uni.edu/jobs/1234"],
        );
        pages(
            "To apply for the post of Professor [Apply online](https://uni.edu/jobs/1234).",
            &["https://uni.edu/jobs/1234"],
        );
        pages(
            "Please apply [here](https://uni.edu/jobs/17) to work with Prof. [Jane Doe](https://scholar.example/doe?id=17).",
            &["https://uni.edu/jobs/17"],
        );
    }

    #[test]
    fn pages_that_take_no_applications() {
        pages(
            "For further information about the lab please visit https://fern.example.edu/lab and its film We look forward to your application with a letter.",
            &[],
        );
        pages(
            "Applicants will be interviewed via video. https://www.portal.org/jobs/postdoc-in-opt...\n",
            &[],
        );
        pages("Contact: ann@uni.edu\nhttp://optics.uni.edu/", &[]);
        pages(
            "We do optics.\n\nhttps://www.portal.org/jobs/postdoc-in-opt...\n",
            &[],
        );
        pages("[Jobs](https://www.uni.edu/jobs)\n\nWe do optics.\n", &[]);
    }

    #[test]
    fn a_page_to_read_beside_a_mailbox() {
        pages(
            "Please submit your application by email to: ann@uni.edu For more information on the group, visit: https://optics.uni.edu/",
            &[],
        );
    }

    #[test]
    fn forms_to_fill_in() {
        pages(
            "For questions, please fill in [this form](https://forms.uni.edu/a1).",
            &[],
        );
        pages("We analysed [this form](https://forms.uni.edu/a1).", &[]);
        pages(
            "If you are interested, please fill out [this form](https://forms.uni.edu/a1).",
            &["https://forms.uni.edu/a1"],
        );
        pages(
            "Please fill out our [assistant application](https://forms.uni.edu/a1).",
            &["https://forms.uni.edu/a1"],
        );
    }

    #[test]
    fn pages_that_show_the_vacancy() {
        pages(
            "Please submit a CV and a letter to the office.\n\n[The recommended level of detail](https://uni.edu/jobs/cv)\n",
            &[],
        );
        pages("More information: https://optics.uni.edu/careers", &[]);
        pages("Link: https://optics.uni.edu", &[]);
        pages("More information: https://optics.uni.edu/1234", &[]);
        pages(
            "More information: https://uni.edu/jobs/1234",
            &["https://uni.edu/jobs/1234"],
        );
        pages(
            "The position is posted [here](https://uni.edu/o/12).",
            &["https://uni.edu/o/12"],
        );
        pages(
            "[Link to position](https://uni.edu/o/12)",
            &["https://uni.edu/o/12"],
        );
        pages(
            "The full advertisement can be found at https://uni.edu/o/12.",
            &["https://uni.edu/o/12"],
        );
    }

    #[test]
    fn pages_that_take_applications() {
        pages(
            "Applications are submitted online at https://uni.edu/jobs/postdoc-in-opt...\n",
            &["https://uni.edu/jobs/postdoc-in-opt"],
        );
        pages(
            "We do optics.\n\n[Apply now!](https://uni.edu/o/12) | [More jobs](https://uni.edu/jobs)\n",
            &["https://uni.edu/o/12"],
        );
        pages(
            "How to apply\n\nPlease use the online system (https://uni.edu/o/12).\n",
            &["https://uni.edu/o/12"],
        );
        pages(
            "How to apply\n\nLink: https://uni.edu/o/12\n",
            &["https://uni.edu/o/12"],
        );
        pages(
            "For more details and to apply visit [this link](https://uni.edu/o/12) or email [me](mailto:ann@uni.edu).",
            &["https://uni.edu/o/12"],
        );
        pages(
            "Please apply at [uni.edu/jobs](https://uni.edu/jobs/o/12).",
            &["https://uni.edu/jobs/o/12"],
        );
        pages(
            "Please submit your online application (https://uni.edu/o/12) with a CV.",
            &["https://uni.edu/o/12"],
        );
        pages(
            "How to apply\n\nYou must follow [the process of the department](https://uni.edu/applying/graduate).\n",
            &["https://uni.edu/applying/graduate"],
        );
        pages(
            "We do optics.\n\n[View job posting](https://jobs.uni.edu/1234)\n",
            &["https://jobs.uni.edu/1234"],
        );
        pages(
            "We do optics.\n\n[Apply](https://jobs.uni.edu/1234)\n",
            &["https://jobs.uni.edu/1234"],
        );
        pages(
            "To apply, create an account at https://jobs.uni.edu/1234.",
            &["https://jobs.uni.edu/1234"],
        );
        pages(
            "Please submit the following materials to https://jobs.uni.edu/1234: a CV, a letter.",
            &["https://jobs.uni.edu/1234"],
        );
        pages(
            "Quick Link for Posting: jobs.uni.edu/postings/1234",
            &["jobs.uni.edu/postings/1234"],
        );
        pages(
            "Applicants must complete the online employment application (jobs.uni.edu).",
            &["jobs.uni.edu"],
        );
    }

    #[test]
    fn a_mailbox_that_stands_elsewhere() {
        mailboxes(
            "Application: Candidates should send an e-mail to Ann Berg.\n\nContact: ann.berg@uni.edu\n",
            &["ann.berg@uni.edu"],
        );
        mailboxes(
            "Application: Candidates should apply on the portal.\n\nContact: ann.berg@uni.edu\n",
            &[],
        );
        mailboxes(
            "Informal enquiries to Ann Berg (ann.berg@uni.edu).\n\nApplications should be sent to Ann Berg,\nUniversity of Westhaven, Main Street 1.\n",
            &[],
        );
        mailboxes(
            "Contact: ann.berg@uni.edu\n\nApplications should be sent to Ann Berg, University of Westhaven, Main Street 1.\n",
            &[],
        );
    }

    #[test]
    fn applications_beside_questions() {
        mailboxes(
            "Applications or informal enquiries should be sent to Dr Ann Berg at ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "How to apply\n\nFor further information, please contact Professor Ann Berg, E-mail: ann@uni.edu, phone +47 45 22 91 74.",
            &[],
        );
        mailboxes(
            "The post is open at once. Please send to Dr Ann Berg (ann@uni.edu).",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please send us your application (a letter, a CV without picture) by e-mail to ann@uni.edu.",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Please send your application to Apl. Prof. Ann Berg (ann@uni.edu).",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn the_site_of_who_prints_the_posting() {
        pages(
            "Please send your application by 1 May. https://portal.org/",
            &[],
        );
        pages(
            "Applications are accepted at: https://portal.org/",
            &["https://portal.org/"],
        );
        pages(
            "You are invited to apply for a post in the network “Lakes” (https://lakes.net).",
            &[],
        );
    }

    #[test]
    fn a_link_below_the_name_of_another_part() {
        pages(
            "Postdoc in moss\n\nApplication:\nPlease submit your application before 4 May 2024.\n\nAcademic union representatives:\nhttps://intern.uni.edu/unions/\n",
            &[],
        );
        pages(
            "Postdoc in moss\n\nApplication:\nPlease submit your application before 4 May 2024 at:\nhttps://jobs.uni.edu/4/\n",
            &["https://jobs.uni.edu/4/"],
        );
    }

    #[test]
    fn a_page_with_a_remark_behind_it() {
        for lead in [
            "Please apply via the following link:",
            "Moss is waiting. Apply via the following link:",
        ] {
            pages(
                &format!(
                    "We study lakes.\n\n{lead}\n\nhttps://fern.edu/x (please fill in all fields)\n"
                ),
                &["https://fern.edu/x"],
            );
        }
        pages(
            "We study lakes.\n\nThe lab is old:\n\nhttps://fern.edu/x (please read all pages)\n",
            &[],
        );
    }

    #[test]
    fn pages_on_which_the_number_of_the_post_is_looked_up() {
        pages(
            "Please visit https://fern.edu and search for requisition number 123.",
            &["https://fern.edu"],
        );
        pages("Please visit https://fern.edu and search for moss.", &[]);
    }

    #[test]
    fn german_sentences_that_say_where_to_apply() {
        let read = |text: &str| {
            let application = crate::parse_posting(text).application;
            let emails = application.emails.iter().map(|found| found.value.clone());
            let urls = application.urls.iter().map(|found| found.value.clone());
            emails.chain(urls).collect::<Vec<String>>()
        };
        for (text, expected) in [
            (
                "Ihre aussagekräftige Bewerbung senden Sie bitte per E-Mail an Frau Dr. Lena Sund (lena@fern.edu).",
                "lena@fern.edu",
            ),
            (
                "Bewerbungen sind bis zum 31. Mai an den Dekan, Prof. Dr. Olaf Brink, dekanat@fern.edu, zu richten.",
                "dekanat@fern.edu",
            ),
            (
                "Bewerbungen sind über das Onlineportal https://portal.fern.edu einzureichen.",
                "https://portal.fern.edu",
            ),
        ] {
            assert_eq!(read(text), [expected], "{text}");
        }
        for text in [
            "Bei Fragen wenden Sie sich bitte an Frau Petra Holm (holm@fern.edu).",
            "Informationen zum Datenschutz finden Sie unter https://fern.edu/datenschutz.",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn nordic_people_to_ask_below_a_heading_of_applying() {
        for text in [
            "Slik søker du\n\nTa gjerne kontakt med Geir Stokke, geir.stokke@nordvik.no",
            "Ansökan\n\nHör gärna av dig till Maria Ek, maria.ek@lidby.se.",
            "Ansøgning\n\nDu er velkommen til at kontakte Mette Kragh, mkragh@havnby.dk.",
        ] {
            let applied = crate::parse_posting(text).application;
            assert!(applied.emails.is_empty(), "{text}");
        }
    }
}
