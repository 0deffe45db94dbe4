//! The lines at the top that may be the posting's own headline.

mod announced;
mod beside;
mod labelled;
mod top;
mod trim;

use core::ops::Range;

use super::naming::{names_page, names_position, names_stage};
use super::navigation::behind_pages;
use super::{Form, Outline, Passage};
use crate::grammar::person;
use crate::lexicon::{BEFORE_POSITIONS, Hiring, Label, Particle, Sense, Stages, dictionary};
use crate::model::MentionValue;
use crate::text::Shape;

impl Outline<'_> {
    /// The lines that may be the headline, the likeliest first: what a label names, what markup shows as a heading of the first
    /// level, the first line that names a position, the first line; in text that was run together, what stands before the labels.
    pub(super) fn find_headlines(&self) -> impl Iterator<Item = Range<usize>> {
        // "Vacancy", "Join us": the title of the page, where a heading further down names the position.
        let heading = self.position_heading(6);
        let page = heading.is_some();
        let mut headings = self.text.lines().iter();
        let first = headings.find(|line| matches!(line.shape, Shape::Heading(_)));
        let more = heading
            .clone()
            .filter(|heading| first.is_some_and(|first| first.range == *heading));
        // What the archive of a list prints above the head of a mail is no headline of its own.
        let mail = self.subject().map_or(0, |subject| subject.start);
        let position = self
            .top()
            .filter(|passage| passage.range.start >= mail)
            .find(|passage| {
                self.names_position(passage)
                    && !self.is_profile(&passage.range)
                    && !self.is_of_card(&passage.range)
            });
        // "Moss Lab: Jobs" in the head of the page, above "Postdoc in limnology" on it.
        let on_page = position.is_some() || self.stressed_line().is_some();
        let titles = self.titles().into_iter();
        let titles = titles
            .filter(|title| {
                !(on_page && self.is_unprinted(title)) || self.names_stage(&title.range)
            })
            .map(|passage| self.value(passage));
        let (pages, titles): (Vec<_>, Vec<_>) = titles
            .filter(|range| !self.is_general(range))
            .partition(|range| self.names_page(range));
        let named = titles
            .into_iter()
            .filter(move |range| !more.as_ref().is_some_and(|more| self.is_less(range, more)))
            .filter(move |range| self.is_short(range) && (!page || self.names_stage(range)));
        // "We are hiring"; "Recruitment" alone only sorts pages.
        let page_name = pages
            .into_iter()
            .find(|range| self.scan.words_within(range.clone()).len() > 1);
        let marked = self
            .top()
            .filter(|passage| self.is_marked(passage) && !self.is_general(&passage.range))
            // "Jane Moss" above "Postdoc in limnology": whose page it is
            .filter(move |passage| !(page && self.is_name(&passage.range)))
            // "Moss Community Job Postings" above "Postdoc in limnology"
            .filter(move |passage| {
                let vacancy = |sense| matches!(sense, Sense::Vacancy | Sense::Rubric).then_some(());
                let ends = self
                    .senses(passage.range.clone(), vacancy)
                    .any(|(vacancy, ())| vacancy.end == passage.range.end);
                !(page && ends && !self.names_stage(&passage.range))
            });
        let labelled = self.whole(named, position.map(|passage| passage.range.clone()));
        let first = self
            .top()
            .next()
            .filter(|passage| position.is_none() && self.opens(passage));
        let range = |passage: &Passage| self.unstarred(passage.range.clone());
        labelled
            .chain(marked.map(range))
            .chain(self.position_heading(1))
            .chain(
                heading
                    .clone()
                    .filter(|_| self.labelled(Label::Title).next().is_some()),
            )
            .chain(self.cut_line())
            .chain(position.map(range))
            .chain(self.address_line())
            .chain(self.subject())
            .chain(self.position_item())
            .chain(heading)
            .chain(self.led_line().map(|(_, line)| line))
            .chain(self.stressed_line())
            .chain(self.subtitle())
            .chain(self.behind_pages())
            .chain(self.doubled())
            .chain(self.lone_line())
            .chain(first.map(range))
            .chain(self.run_together().map(|range| self.unstarred(range)))
            .chain(self.glued())
            .chain(self.announced_name())
            .chain(page_name)
            .map(|title| {
                let title = self.behind_identifier(self.behind_bare_label(title));
                let title = self.beside_house(title);
                self.once(self.before_site(self.uncut(title)))
            })
            .map(|title| self.with_subject(self.behind_for(self.below_call(title))))
            // "title: ---", "post_id: 334", "LAW/12/2024"
            .filter(|title| {
                let printed = self.slice(title.clone());
                printed.contains(char::is_alphabetic)
                    && !is_code(printed)
                    && !self.is_profile(title)
                    && !self.is_entry(title)
                    && (self.names_post(title) || !self.is_somebody(title) && !self.is_day(title))
            })
    }

    /// "PhD position in botany", not "Professor of Botany": the post itself is named.
    pub(super) fn names_post(&self, line: &Range<usize>) -> bool {
        let post = |sense| (sense == Sense::Vacancy).then_some(());
        self.senses(line.clone(), post).next().is_some()
    }

    /// "1 May 2024 (open until filled)" behind "Position available:": when it is to be filled.
    fn is_day(&self, title: &Range<usize>) -> bool {
        self.mentions(title.start..title.start + 1)
            .iter()
            .any(|found| {
                matches!(found.value, MentionValue::Date { .. })
                    && found.range.start == title.start
                    && self
                        .slice(found.range.end.min(title.end)..title.end)
                        .trim_start_matches([' ', ','])
                        .chars()
                        .next()
                        .is_none_or(|next| next == '(')
            })
    }

    /// "Dr. Jane Doe, Head of the Lab": somebody, and what they are.
    fn is_somebody(&self, title: &Range<usize>) -> bool {
        person(self.slice(title.clone())).is_ok_and(|(rest, somebody)| {
            let last = somebody.title.rsplit(' ').next().unwrap_or_default();
            let short = 1..=CUT_SHORT;
            short.contains(&last.len())
                && matches!(rest.trim_start().chars().next(), None | Some(',' | '('))
        })
    }

    /// "Recognised Researcher (R2)", and nothing else: what a form calls those who may apply, with the number of their stage.
    fn is_profile(&self, title: &Range<usize>) -> bool {
        let words = self.scan.words_within(title.clone());
        words.len() <= PROFILE
            && words.last().is_some_and(|code| {
                self.slice(code.end..title.end) == ")" && self.is_profile_code(&code.range())
            })
    }

    /// "R2" in "Recognised Researcher (R2)": the number of a stage behind its name.
    pub fn is_profile_code(&self, code: &Range<usize>) -> bool {
        let before = code.start.saturating_sub(PROFILE_NAME)..code.start;
        let words = self.scan.words_within(before).iter().rev();
        words.take(PROFILE).skip(1).any(|first| {
            let name = self
                .slice(first.start..code.start)
                .trim_end_matches([' ', '(']);
            let printed = format!("{} {name}", self.slice(code.clone()));
            let stage = |sense| matches!(sense, Sense::StageValue(_)).then_some(());
            let known = dictionary().beginning(&printed, stage);
            known.is_some_and(|((), end)| end == printed.len())
        })
    }

    /// "Junior professorship in" above "Evolution and biodiversity": the line below goes on.
    fn with_subject(&self, title: Range<usize>) -> Range<usize> {
        let last = self.scan.words_within(title.clone()).last();
        let open = last.is_some_and(|word| {
            word.end == title.end
                && matches!(
                    self.particle(word.start),
                    Some(Particle::In | Particle::Of | Particle::For | Particle::And)
                )
        });
        let below = || self.passage_after(self.passage_at(title.start)?);
        below()
            .filter(|below| open && below.label.is_none() && !self.is_text(below))
            .map_or(title.clone(), |below| title.start..below.range.end)
    }

    /// The titles that labels name, but where one is the beginning of another, or of the line at the top, the whole one: "title:
    /// Lecturer in" beside "full_title: Lecturer in Applied Botany".
    fn whole(
        &self,
        titles: impl Iterator<Item = Range<usize>>,
        top: Option<Range<usize>>,
    ) -> impl Iterator<Item = Range<usize>> {
        let mut whole: Vec<Range<usize>> = Vec::new();
        let mut titles: Vec<Range<usize>> = titles.take(TITLES).collect();
        // "position: postdoc" beside a title says less.
        titles.sort_by_key(|title| self.scan.words_within(title.clone()).len() <= 1);
        for title in titles {
            let printed = self.slice(title.clone());
            let mut known = whole.iter_mut();
            match known.find(|known| printed.starts_with(self.slice((*known).clone()))) {
                Some(known) => *known = title,
                None => whole.push(title),
            }
        }
        if let (Some(top), Some(title)) = (top, whole.first_mut())
            && let Some(at) = self.slice(top.clone()).find(self.slice(title.clone()))
        {
            // "Lakeside College - Lecturer in Law" above "Position: Lecturer", but "Senior Lecturer in Law"
            let begins = at == 0 || self.slice(top.start + at - 1..top.start + at) == " ";
            let before = self.slice(top.start..top.start + at);
            let rank = |word: &str| {
                BEFORE_POSITIONS
                    .binary_search(&word.to_lowercase().as_str())
                    .is_ok()
            };
            let own = before.split_whitespace().all(rank);
            if begins && !before.contains('(') {
                *title = top.start + if own { 0 } else { at }..top.end;
            }
        }
        whole.into_iter()
    }

    /// The first line that markup shows as a heading, at least of this level, and that names a position.
    fn position_heading(&self, level: u8) -> Option<Range<usize>> {
        let mut lines = self.text.lines().iter().filter(|line| {
            matches!(line.shape, Shape::Heading(found) if found <= level)
                && line.range.len() <= LONGEST
                && !self.is_somebody(&line.range)
                && !self.leads_to_list(&line.range)
        });
        let line = lines.find(|line| {
            names_position(&line.range, self.scan)
                && self.names_stage(&line.range)
                && !self.is_of_card(&line.range)
        })?;
        Some(line.range.clone())
    }

    /// The headings of markup that name positions, in order.
    pub fn position_headings(&self) -> Vec<Range<usize>> {
        let lines = self.text.lines().iter();
        lines
            .filter(|line| matches!(line.shape, Shape::Heading(_)) && line.range.len() <= LONGEST)
            .filter(|line| !self.is_somebody(&line.range))
            .filter(|line| names_position(&line.range, self.scan) && self.names_stage(&line.range))
            .map(|line| line.range.clone())
            .collect()
    }

    pub(super) fn names_stage(&self, range: &Range<usize>) -> bool {
        names_stage(range, self.scan) || self.office(range).is_some()
    }

    /// "Chair, Department of Botany", "Head of the School": what leads a house, where a headline begins with it.
    pub fn office(&self, range: &Range<usize>) -> Option<(Range<usize>, Stages)> {
        let first = self.scan.words_within(range.clone()).first()?.start;
        let (office, stages) = self
            .senses(first..first + 1, |sense| match sense {
                Sense::Office(stages) => Some(stages),
                _ => None,
            })
            .next()?;
        let next = self.scan.words_within(office.end..range.end).first()?;
        let comma = self.slice(office.end..next.start).starts_with(',');
        let of = matches!(
            self.particle(next.start),
            Some(Particle::Of | Particle::For | Particle::In)
        );
        (comma || of).then_some((office, stages))
    }

    /// "Jobs", "Open positions | Lake Lab": the title of a page with more than this posting.
    fn is_general(&self, range: &Range<usize>) -> bool {
        let content = self.slice(range.clone());
        let name = content.split(" | ").next().unwrap_or_default();
        let name = range.start..range.start + name.len();
        let words = self.scan.words_within(name.clone()).len();
        let vacancies = self
            .senses(name, |sense| (sense == Sense::Vacancy).then_some(()))
            .next()
            .is_some();
        words <= 2 && vacancies && !self.names_stage(range)
    }

    /// "We are hiring", "Job opportunities": what sorts pages, and no position.
    fn names_page(&self, range: &Range<usize>) -> bool {
        names_page(range, self.scan) && !self.names_stage(range)
    }

    /// "Postdoc position" beside "Postdoc in the ecology of lakes": no more than what a position is called.
    fn is_less(&self, title: &Range<usize>, heading: &Range<usize>) -> bool {
        let words = self.scan.words_within(title.clone());
        let mut upto = title.start;
        let bare = words.iter().all(|word| {
            let cues = self.cues(word.start..word.start + 1).iter();
            let named = cues.filter(|cue| matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy));
            upto = named.fold(upto, |upto, cue| upto.max(cue.end));
            word.end <= upto
        });
        bare && self.scan.words_within(heading.clone()).len() > words.len()
    }

    /// No sentence, and not too long.
    fn is_short(&self, range: &Range<usize>) -> bool {
        let content = self.slice(range.clone()).trim_end();
        let seeks = self
            .hirings(range.clone())
            .any(|(_, hiring)| hiring == Hiring::Seeks);
        let words = self.scan.words_within(range.clone()).len();
        // "Postdoctoral Fellow - Lakeside College, Port Fern."
        let begins = || {
            let first = self.scan.words_within(range.clone()).first();
            let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
            first.is_some_and(|first| self.senses(first.range(), stage).next().is_some())
        };
        let sentence = seeks || words > LONGEST_CALL && !begins();
        range.len() <= LONGEST && !(content.ends_with('.') && sentence)
    }

    /// "PhD position at the Institute of Lakes," above the rest of an address.
    fn address_line(&self) -> Option<Range<usize>> {
        let lines = self.passages.iter().take(TOP);
        let mut lines = lines.take_while(|line| !self.is_text(line));
        let line = lines.find(|line| {
            line.form == Form::Sentence
                && line.label.is_none()
                && self.slice(line.range.clone()).ends_with(',')
                && self.is_line(line)
                && self.names_position(line)
        })?;
        let content = self.slice(line.range.clone());
        let first = content.split(',').next().unwrap_or_default();
        Some(line.range.start..line.range.start + first.len())
    }

    /// "Home > Jobs > Lecturer in law": where the way to the page ends.
    fn behind_pages(&self) -> Option<Range<usize>> {
        let mut lines = self.passages.iter().take(TOP);
        lines.find_map(|line| {
            let title = behind_pages(&line.range, self.text, self.scan)?..line.range.end;
            (self.names_stage(&title) && title.len() <= LONGEST).then_some(title)
        })
    }

    /// "1. Lecturer in law" below "We invite applications for the following position:".
    fn position_item(&self) -> Option<Range<usize>> {
        let mut items = self
            .passages
            .iter()
            .take(TOP)
            .filter(|passage| passage.form == Form::Item);
        let first = items.next()?;
        // One of the demands may be "A PhD in law".
        let alone = items
            .next()
            .is_none_or(|next| self.names_position(next) || next.block > first.block + 1);
        let content = self.slice(first.range.clone());
        let names = names_position(&first.range, self.scan)
            && self.names_stage(&first.range)
            && first.range.len() <= LONGEST
            && alone
            && content.starts_with(char::is_uppercase)
            && !content.ends_with(['.', ';', ','])
            && self.is_line(first);
        names.then(|| first.range.clone())
    }
}

/// The name of a stage has no more words, with its number.
const PROFILE: usize = 4;
/// And is no longer, in bytes.
const PROFILE_NAME: usize = 40;

/// No posting names itself more often.
const TITLES: usize = 8;

/// The headline stands among so many lines.
pub const TOP: usize = 16;

/// "Applications are invited for a fellowship in …" has more words than "We seek a postdoc in botany".
const LONGEST_CALL: usize = 12;

/// No headline has more bytes.
pub const LONGEST: usize = 220;

/// The number of a vacancy: one word of capitals and digits between strokes.
fn is_code(title: &str) -> bool {
    title.contains('/')
        && title.contains(|sign: char| sign.is_ascii_digit())
        && !title.contains(|sign: char| sign.is_whitespace() || sign.is_lowercase())
}

/// "Dr.", "Prof.": what somebody is called, cut short, is no longer.
const CUT_SHORT: usize = 5;
