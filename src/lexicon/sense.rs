//! All vocabularies in one dictionary.

use std::sync::LazyLock;

use super::{
    Bound, Closing, Competence, Control, DateRole, Deed, Degree, Dictionary, Feast, Hiring, Label,
    LengthRole, Level, Line, MoneyRole, NamePart, Numbered, Paper, Particle, Pay, PlaceWord, Rank,
    Request, Route, Scale, ShareRole, Spelling, Stages, Stress, Tender, Timing, Turn, Unit,
    Vocabulary, abbreviation, american, applying, basis, bound, branch, cent, closing, competence,
    control, country, currency, date_role, deed, degree, elsewhere, extent, feast, fraction,
    heading, hiring, holding, hours, label, language, length_role, level, line, magnitude,
    money_role, month, name, number, numbered, open_heading, opener, organisation, page, paper,
    particle, pay, period, place, placeholder, request, rise, route, rubric, scale, season, share,
    share_role, spelling, stage, stress, tender, term, timing, tongue, turn, unit, vacancy,
    weekday,
};
use crate::model::{Basis, Extent, PayPeriod, Season, SectionKind, Term};

/// What a phrase means: one variant for each vocabulary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sense {
    /// 1 to 12
    Month(u32),
    /// 1 to 12, by a name that is an everyday word too
    MonthOrWord(u32),
    /// 1 to 7, Monday to Sunday
    Weekday(u32),
    /// A season of the year
    Season(Season),
    /// A feast that a year makes a day
    Feast(Feast),
    /// A number in words
    Cardinal(u32),
    /// A place in a row, in words
    Ordinal(u32),
    /// What a word is to a name
    NamePart(NamePart),
    /// Sends a reader somewhere
    Route(Route),
    /// Stands for what the reader has to fill in
    Placeholder,
    /// Says whether applications are taken
    Closing(Closing),
    /// Several languages at once
    Tongues(&'static [&'static str]),
    /// The last of a row
    Last,
    /// A part of one, in quarters
    Fraction(u32),
    /// A part of one behind a whole number, in quarters
    AddedFraction(u32),
    /// A unit of time
    Unit(Unit),
    /// Number and unit of time in one
    Length(u32, Unit),
    /// Hours and their period in one
    WorkingHours(PayPeriod),
    /// The time in which hours are worked: "a working week of 38 hours"
    WorkingWeek(PayPeriod),
    /// Behind hours
    HourlyPeriod(PayPeriod),
    /// A number beside it is a share of a full-time post
    FullTimeEquivalent,
    /// Hundredths
    Percent,
    /// A share of a full-time post, in hundredths
    Share(u32),
    /// A fraction before it is a share of a full-time post
    PartedPost,
    /// One end of a range
    Bound(Bound),
    /// One end of a range, behind the number
    TrailingBound(Bound),
    /// Before or after tax
    Basis(Basis),
    /// A currency
    Tender(Tender),
    /// The hundredth of a currency
    Cent,
    /// The power of ten that multiplies the number before it
    Magnitude(u32),
    /// The time that an amount pays for
    Period(PayPeriod),
    /// The same, behind a slash
    Per(PayPeriod),
    /// Pay
    Pay(Pay),
    /// Stands before the amount that a pay grows to
    Rise,
    /// Names a part of the posting when it stands as its heading
    Heading(SectionKind),
    /// Stands as a heading, and does not say what its part is about
    OpenHeading,
    /// Stands as a heading over what belongs to other postings
    Elsewhere,
    /// A button of the page around a posting
    Control(Control),
    /// A page of a site, in its menus
    Page,
    /// Names a field when it stands before a value
    Label(Label),
    /// Begins a sentence
    Opener,
    /// Its full stop does not end a sentence
    Abbreviation,
    /// What a date is about
    DateRole(DateRole),
    /// When, in words
    Timing(Timing),
    /// Of handing in an application
    Applying,
    /// The position, or who holds it
    Holding,
    /// What a length of time is about
    LengthRole(LengthRole),
    /// A sign of an address, in a word
    Spelling(Spelling),
    /// Announces a phone number, or a number that is none
    Line(Line),
    /// Of pay grades
    Scale(Scale),
    /// What an amount is about
    MoneyRole(MoneyRole),
    /// What a percentage is about
    ShareRole(ShareRole),
    /// How a contract ends, or words that only look so
    Term(Option<Term>),
    /// It says as a whole value that the position is held for good
    Lasting,
    /// "runs until", right before a day
    Ends,
    /// Share of the working week, or words that only look so
    Extent(Option<Extent>),
    /// What a candidate is asked to have
    Competence(Competence),
    /// An academic degree
    Degree(Degree),
    /// The name of a human language: its ISO 639-1 code
    Language(&'static str),
    /// Makes a language of the name right behind it
    LanguageArticle,
    /// How well a language is mastered
    Level(Level),
    /// How strongly a clause asks
    Stress(Stress),
    /// Names work, as an item of a list of duties begins
    Deed(Deed),
    /// What a phrase does in its sentence
    Turn(Turn),
    /// Says something of a document
    Paper(Paper),
    /// Asks for documents
    Request(Request),
    /// What a position is called
    Stage(Stages),
    /// "scientific area of": a field of research is named next
    Sorted,
    /// A rank of professors, without their noun
    ProfessorRank(Stages),
    /// A step of a career: "at the rank of"
    Rung,
    /// What leads a house: "Chair"
    Office(Stages),
    /// What a form prints where it asks for the career stage
    StageValue(Stages),
    /// Who is called so mostly stands beside the holder of the position
    Colleague,
    /// It is called so, and another name beside it says more
    WideName,
    /// Says that the holder takes a doctorate
    DoctorateAim,
    /// The noun of an organisation's name
    Organisation(Rank),
    /// A small word inside or before a name
    Particle(Particle),
    /// Announces a position
    Hiring(Hiring),
    /// "There are": behind it stands what there is
    Existing,
    /// A house that hires of its own, and no name is built on it
    House,
    /// A country's name: its code
    Country(&'static str),
    /// A state's name: the code of its country
    State(&'static str),
    /// It says that the posting is of the USA
    American,
    /// A country that is a city
    CityState,
    /// "Austria's": the code of the country
    CountrysOwn(&'static str),
    /// A part of the world
    Region,
    /// Sorts posts on a page
    Rubric,
    /// A small word behind the noun of a name
    Epithet,
    /// "requirements": the name of a list of demands
    Requirements,
    /// A broad branch of science
    Branch,
    /// Stands beside the name of a place
    PlaceWord(PlaceWord),
    /// A position as something that is counted
    Vacancy,
    /// A word of the label before a vacancy number
    Numbered(Numbered),
}

impl Sense {
    /// Is it more than the place of a shorter phrase that means nothing here? "am Lehrstuhl für", where no chair is offered.
    pub fn says_something(self) -> bool {
        !matches!(self, Self::Stage([]))
    }
}

/// The dictionary of all vocabularies.
pub fn dictionary() -> &'static Dictionary<Sense> {
    static DICTIONARY: LazyLock<Dictionary<Sense>> =
        LazyLock::new(|| Dictionary::new(vocabularies().into_iter().map(Entry::for_dictionary)));
    &DICTIONARY
}

/// A phrase of a vocabulary.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The vocabulary's number.
    pub vocabulary: usize,
    /// ISO 639-1
    #[cfg(test)]
    pub language: &'static str,
    /// Folded.
    pub phrase: &'static str,
    /// What it means.
    pub sense: Sense,
}

impl Entry {
    fn for_dictionary(self) -> (usize, &'static str, Sense) {
        (self.vocabulary, self.phrase, self.sense)
    }
}

/// Every phrase of every vocabulary, table by table.
pub fn vocabularies() -> Vec<Entry> {
    let mut all = Vec::new();
    add(&mut all, &month::MONTHS, Sense::Month);
    add(&mut all, &month::MONTHS_OR_WORDS, Sense::MonthOrWord);
    add(&mut all, &weekday::WEEKDAYS, Sense::Weekday);
    add(&mut all, &season::SEASONS, Sense::Season);
    add(&mut all, &feast::FEASTS, Sense::Feast);
    add(&mut all, &number::CARDINALS, Sense::Cardinal);
    add(&mut all, &number::ORDINALS, Sense::Ordinal);
    add(&mut all, &name::NAME_PARTS, Sense::NamePart);
    add(&mut all, &route::ROUTES, Sense::Route);
    add(&mut all, &tongue::TONGUES, Sense::Tongues);
    add(&mut all, &closing::CLOSINGS, Sense::Closing);
    add(&mut all, &placeholder::PLACEHOLDERS, |()| {
        Sense::Placeholder
    });
    add(&mut all, &number::LAST, |()| Sense::Last);
    add(&mut all, &fraction::FRACTIONS, Sense::Fraction);
    add(&mut all, &fraction::ADDED_FRACTIONS, Sense::AddedFraction);
    add(&mut all, &unit::UNITS, Sense::Unit);
    add(&mut all, &unit::LENGTHS, |(count, unit)| {
        Sense::Length(count, unit)
    });
    add(&mut all, &hours::WORKING_HOURS, Sense::WorkingHours);
    add(&mut all, &hours::HOURLY_PERIODS, Sense::HourlyPeriod);
    add(&mut all, &share::FULL_TIME_EQUIVALENTS, |()| {
        Sense::FullTimeEquivalent
    });
    add(&mut all, &share::PERCENT, |()| Sense::Percent);
    add(&mut all, &share::SHARES, Sense::Share);
    add(&mut all, &share::PARTED_POSTS, |()| Sense::PartedPost);
    add(&mut all, &bound::BOUNDS, Sense::Bound);
    add(&mut all, &bound::TRAILING_BOUNDS, Sense::TrailingBound);
    add(&mut all, &hours::WORKING_WEEKS, Sense::WorkingWeek);
    add(&mut all, &basis::BASES, Sense::Basis);
    add(&mut all, &currency::CODES, Sense::Tender);
    add(&mut all, &tender::TENDERS, Sense::Tender);
    add(&mut all, &cent::CENTS, |()| Sense::Cent);
    add(&mut all, &magnitude::MAGNITUDES, Sense::Magnitude);
    add(&mut all, &period::PERIODS, Sense::Period);
    add(&mut all, &period::PER, Sense::Per);
    add(&mut all, &pay::PAY, Sense::Pay);
    add(&mut all, &rise::RISES, |()| Sense::Rise);
    add(&mut all, &heading::HEADINGS, Sense::Heading);
    add(&mut all, &open_heading::OPEN_HEADINGS, |()| {
        Sense::OpenHeading
    });
    add(&mut all, &elsewhere::ELSEWHERE, |()| Sense::Elsewhere);
    add(&mut all, &control::CONTROLS, Sense::Control);
    add(&mut all, &page::PAGES, |()| Sense::Page);
    add(&mut all, &label::LABELS, Sense::Label);
    add(&mut all, &opener::OPENERS, |()| Sense::Opener);
    add(&mut all, &abbreviation::ABBREVIATIONS, |()| {
        Sense::Abbreviation
    });
    add(&mut all, &date_role::DATE_ROLES, Sense::DateRole);
    add(&mut all, &timing::TIMINGS, Sense::Timing);
    add(&mut all, &applying::APPLYING, |()| Sense::Applying);
    add(&mut all, &holding::HOLDING, |()| Sense::Holding);
    add(&mut all, &length_role::LENGTH_ROLES, Sense::LengthRole);
    add(&mut all, &line::LINES, Sense::Line);
    add(&mut all, &spelling::SPELLINGS, Sense::Spelling);
    add(&mut all, &scale::SCALES, Sense::Scale);
    add(&mut all, &money_role::MONEY_ROLES, Sense::MoneyRole);
    add(&mut all, &share_role::SHARE_ROLES, Sense::ShareRole);
    add(&mut all, &term::TERMS, Sense::Term);
    add(&mut all, &term::LASTING, |()| Sense::Lasting);
    add(&mut all, &term::ENDS, |()| Sense::Ends);
    add(&mut all, &extent::EXTENTS, Sense::Extent);
    add(&mut all, &competence::COMPETENCES, Sense::Competence);
    add(&mut all, &degree::DEGREES, Sense::Degree);
    add(&mut all, &language::LANGUAGES, Sense::Language);
    add(&mut all, &language::LANGUAGE_ARTICLES, |()| {
        Sense::LanguageArticle
    });
    add(&mut all, &level::LEVELS, Sense::Level);
    add(&mut all, &stress::STRESSES, Sense::Stress);
    add(&mut all, &stress::REQUIREMENTS, |()| Sense::Requirements);
    add(&mut all, &deed::DEEDS, Sense::Deed);
    add(&mut all, &turn::TURNS, Sense::Turn);
    add(&mut all, &paper::PAPERS, Sense::Paper);
    add(&mut all, &request::REQUESTS, Sense::Request);
    add(&mut all, &stage::STAGES, Sense::Stage);
    add(&mut all, &stage::STAGE_VALUES, Sense::StageValue);
    add(&mut all, &stage::OFFICES, Sense::Office);
    add(&mut all, &stage::RANKS, Sense::ProfessorRank);
    add(&mut all, &stage::RUNGS, |()| Sense::Rung);
    add(&mut all, &stage::COLLEAGUES, |()| Sense::Colleague);
    add(&mut all, &stage::WIDE_NAMES, |()| Sense::WideName);
    add(&mut all, &stage::DOCTORATE_AIMS, |()| Sense::DoctorateAim);
    add(&mut all, &particle::PARTICLES, Sense::Particle);
    add_houses_and_places(&mut all);
    add(&mut all, &rubric::RUBRICS, |()| Sense::Rubric);
    add(&mut all, &branch::SORTED, |()| Sense::Sorted);
    add(&mut all, &branch::BRANCHES, |()| Sense::Branch);
    add(&mut all, &vacancy::VACANCIES, |()| Sense::Vacancy);
    add(&mut all, &numbered::NUMBERED, Sense::Numbered);
    all
}

fn add_houses_and_places(all: &mut Vec<Entry>) {
    add(all, &organisation::ORGANISATIONS, Sense::Organisation);
    add(all, &organisation::EPITHETS, |()| Sense::Epithet);
    add(all, &hiring::HIRINGS, Sense::Hiring);
    add(all, &hiring::EXISTING, |()| Sense::Existing);
    add(all, &hiring::HOUSES, |()| Sense::House);
    add(all, &country::COUNTRIES, Sense::Country);
    add(all, &country::STATES, Sense::State);
    add(all, &country::CITY_STATES, |()| Sense::CityState);
    add(all, &american::AMERICAN, |()| Sense::American);
    add(all, &country::COUNTRYS_OWN, Sense::CountrysOwn);
    add(all, &country::REGIONS, |()| Sense::Region);
    add(all, &place::PLACE_WORDS, Sense::PlaceWord);
}

fn add<T: Copy>(
    all: &mut Vec<Entry>,
    vocabulary: &'static Vocabulary<T>,
    sense: impl Fn(T) -> Sense,
) {
    let number = all.last().map_or(0, |last| last.vocabulary + 1);
    for column in vocabulary.0 {
        all.extend(column.entries.iter().map(|&(phrase, meaning)| Entry {
            vocabulary: number,
            #[cfg(test)]
            language: column.language,
            phrase,
            sense: sense(meaning),
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words;

    /// The tables: vocabulary by vocabulary, language by language.
    fn columns() -> Vec<Vec<Entry>> {
        let entries = vocabularies();
        let columns = entries
            .chunk_by(|a, b| (a.vocabulary, a.language) == (b.vocabulary, b.language))
            .map(<[Entry]>::to_vec);
        columns.collect()
    }

    #[test]
    fn every_column_is_sorted_and_holds_no_phrase_twice() {
        for column in columns() {
            for (before, after) in column.iter().zip(column.iter().skip(1)) {
                assert!(
                    before.phrase < after.phrase,
                    "{:?} stands before {:?} ({:?})",
                    before.phrase,
                    after.phrase,
                    after.sense
                );
            }
        }
    }

    #[test]
    fn open_headings_are_headings() {
        let all = vocabularies();
        let is_heading = |phrase: &str| {
            let mut same = all.iter().filter(|entry| entry.phrase == phrase);
            same.any(|entry| matches!(entry.sense, Sense::Heading(_)))
        };
        // "about" leads to a name: "About Fernlab".
        let open = all
            .iter()
            .filter(|entry| entry.sense == Sense::OpenHeading && entry.phrase != "about");
        for Entry { phrase, .. } in open {
            assert!(is_heading(phrase), "{phrase:?} names no part");
        }
    }

    #[test]
    fn every_phrase_is_folded() {
        for Entry { phrase, sense, .. } in vocabularies() {
            let found = words(phrase);
            let folded: Vec<_> = found
                .iter()
                .filter_map(|word| phrase.get(word.range()))
                .collect();
            assert_eq!(
                phrase,
                folded.join(" ").replace("' ", "'"),
                "signs that no word holds ({sense:?})"
            );
            assert!(
                found.iter().skip(1).all(|word| word.joined),
                "{phrase:?} is no phrase ({sense:?})"
            );
            let plain = |c: char| !matches!(c, '’' | '‘' | '´' | '`') && c.to_lowercase().eq([c]);
            assert!(
                phrase.chars().all(plain),
                "{phrase:?} is not in small letters ({sense:?})"
            );
        }
    }

    #[test]
    fn every_phrase_is_found_in_any_case() {
        for Entry { phrase, sense, .. } in vocabularies() {
            for text in [
                phrase.to_owned(),
                capitals(phrase),
                phrase.replace(' ', "\u{a0}"),
            ] {
                let cues = dictionary().cues(&words(&text), |_| true);
                let whole = cues
                    .within(0..text.len())
                    .iter()
                    .any(|cue| cue.range() == (0..text.len()) && cue.sense == sense);
                assert!(whole, "{text:?} does not mean {sense:?}");
            }
        }
    }

    /// In capitals, but for letters such as ß that have none of their own.
    fn capitals(phrase: &str) -> String {
        let capital = |c: char| {
            c.to_uppercase()
                .next()
                .filter(|upper| upper.to_lowercase().eq([c]))
        };
        phrase.chars().map(|c| capital(c).unwrap_or(c)).collect()
    }

    #[test]
    fn the_dictionary_has_room_for_every_vocabulary() {
        let room = super::super::dictionary::VOCABULARIES;
        assert!(vocabularies().iter().all(|entry| entry.vocabulary < room));
        assert!(vocabularies().iter().all(|entry| entry.vocabulary < 128));
    }
}
