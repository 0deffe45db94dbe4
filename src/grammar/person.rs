//! Names of people.

use nom::branch::alt;
use nom::bytes::complete::{take_while_m_n, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{consumed, not, opt, peek, recognize, verify};
use nom::error::{Error, ErrorKind};
use nom::multi::{many_m_n, many1_count};
use nom::sequence::{preceded, terminated};
use nom::{Err, Parser};

use super::Parsed;
use crate::lexicon::{NamePart, Sense, dictionary};

/// A person as a text names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person<'i> {
    /// "Prof. Dr.", as printed; empty without a title
    pub title: &'i str,
    /// "Julie Pietrzak"
    pub name: &'i str,
}

/// ```abnf
/// person = titles (name / before-capitals / after-capitals / surname) / name  ; a bare name begins with no word that turns to somebody
/// ```
/// "Prof. dr. ir. Marja Elsinga", "Prof. Radick", "Erin Bryson", but of "Ask Erin Bryson" the rest
pub fn person(input: &str) -> Parsed<'_, Person<'_>> {
    let turn = |text| phrase(text, NamePart::Turn);
    alt((
        (
            titles,
            alt((name, before_capitals, after_capitals, surname)),
        )
            .map(|(title, name)| Person { title, name }),
        preceded(not(turn), name).map(|name| Person { title: "", name }),
    ))
    .parse(input)
}

/// ```abnf
/// titles = honorific title-end *5((honorific / field) title-end)
/// ```
/// "Univ. Prof. Dr. " in "Univ. Prof. Dr. Thomas Rankin", "Dr. rer. nat."; "Nat. Commun." is a journal
pub fn titles(input: &str) -> Parsed<'_, &str> {
    let field = |text| phrase(text, NamePart::Field);
    let more = many_m_n(0, 5, (alt((honorific, field)), title_end));
    recognize((honorific, title_end, more))
        .map(str::trim_end)
        .parse(input)
}

/// ```abnf
/// name = part [called] 1*4(blank ([particle blank] part / middle))
/// ```
/// "Salvador Herrero", "Tommy van Steen", "M. O. Jonassen", "J.P. (Jan) Vos"
pub fn name(input: &str) -> Parsed<'_, &str> {
    let more = many_m_n(
        1,
        4,
        preceded(
            blank,
            alt((recognize((opt(terminated(particle, blank)), part)), middle)),
        ),
    );
    verify(
        recognize((alt((recognize((initials, called)), part)), more)),
        holds_a_word,
    )
    .parse(input)
}

/// ```abnf
/// called = blank "(" word ")"
/// ```
/// " (Jan)" behind the initials of "J.P. (Jan) Vos"
fn called(input: &str) -> Parsed<'_, &str> {
    recognize((blank, char('('), word, char(')'))).parse(input)
}

/// ```abnf
/// middle = 2*3capital  ; a word of the name follows
/// ```
/// "DM" in "Lars DM Ottesen"
fn middle(input: &str) -> Parsed<'_, &str> {
    let capitals = verify(take_while_m_n(2, 3, char::is_uppercase), |whole: &str| {
        !is_elsewhere(whole)
    });
    terminated(capitals, peek((blank, word))).parse(input)
}

/// ```abnf
/// after-capitals = middle 1*3(blank [particle blank] word)  ; behind a title
/// ```
/// "RK Singh" in "Prof RK Singh", "LI Wei" in "Prof. LI Wei"
fn after_capitals(input: &str) -> Parsed<'_, &str> {
    let words = many_m_n(
        1,
        3,
        preceded(blank, (opt(terminated(particle, blank)), word)),
    );
    recognize((middle, words)).parse(input)
}

/// ```abnf
/// before-capitals = word blank 2*4capital &(*1SP ("(" / "," / "<"))  ; behind a title, and the mailbox is not that of the word
/// ```
/// "Ada FIR" in "Prof. Ada FIR (afir@fern.hk)", but nothing in "Dr Moss UFX (moss@fern.hk)"
fn before_capitals(input: &str) -> Parsed<'_, &str> {
    let capitals = verify(take_while_m_n(2, 4, char::is_uppercase), |whole: &str| {
        !is_elsewhere(whole)
    });
    let mut behind = preceded((many_m_n(0, 1, char(' ')), one_of("(,<")), opt(local_part));
    let (rest, (whole, (first, _, last))) = consumed((word, blank, capitals)).parse(input)?;
    let (_, mailbox) = behind.parse(rest)?;
    let called = |name: &str, mailbox: &str| mailbox.contains(&name.to_lowercase());
    if mailbox.is_some_and(|mailbox| called(first, mailbox) && !called(last, mailbox)) {
        return Err(Err::Error(Error::new(input, ErrorKind::Verify)));
    }
    Ok((rest, whole))
}

/// ```abnf
/// local-part = *1SP 1*(lower / DIGIT / "." / "-" / "_") "@"
/// ```
/// "afir" in "(afir@fern.hk"
fn local_part(input: &str) -> Parsed<'_, &str> {
    let sign = |c: char| c.is_lowercase() || c.is_ascii_digit() || ".-_".contains(c);
    let local = terminated(take_while_m_n(1, 64, sign), char('@'));
    preceded(many_m_n(0, 1, char(' ')), local).parse(input)
}

/// ```abnf
/// surname = [particle blank] word
/// ```
/// "Radick" in "Prof. Radick"
fn surname(input: &str) -> Parsed<'_, &str> {
    recognize((opt(terminated(particle, blank)), word)).parse(input)
}

/// ```abnf
/// part = initials / given "." / word
/// ```
/// "A.J.", "Mohd.", "Ramirez-Amaro"
fn part(input: &str) -> Parsed<'_, &str> {
    let given = |text| phrase(text, NamePart::Given);
    alt((initials, recognize((given, char('.'))), word)).parse(input)
}

/// ```abnf
/// initials = 1*4(capital "." ["-"]) / capital &blank
/// ```
/// "J.-P.", "M"
fn initials(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize(many_m_n(1, 4, (capital, char('.'), opt(char('-'))))),
        terminated(capital, peek(blank)),
    ))
    .parse(input)
}

/// ```abnf
/// word = capital 1*39(letter / "-" letter / apostrophe letter)  ; no word that names never hold
/// ```
/// "O’Regan", "Skogseth"
fn word(input: &str) -> Parsed<'_, &str> {
    let (rest, (whole, _)) =
        consumed((capital, many_m_n(1, 39, alt((letters, joined))))).parse(input)?;
    if is_short_capitals(whole) || is_elsewhere(whole) {
        return Err(Err::Error(Error::new(input, ErrorKind::Verify)));
    }
    Ok((rest, whole))
}

/// ```abnf
/// letters = 1*40letter  ; of any script, with its accents
/// ```
/// "kogseth" in "Skogseth"
fn letters(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 40, is_letter).parse(input)
}

/// ```abnf
/// joined = ("-" / "'") letters
/// ```
/// "-Jin" in "U-Jin Seo"
fn joined(input: &str) -> Parsed<'_, &str> {
    recognize((one_of("-‐‑'’´`"), letters)).parse(input)
}

/// ```abnf
/// capital = a capital letter of any script
/// ```
/// "Ø" in "Ødegård"
fn capital(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 1, char::is_uppercase).parse(input)
}

/// ```abnf
/// honorific = "Dr" / "Prof" / "Assoc. Prof" / "Ms" / …
/// ```
/// "Prof"
fn honorific(input: &str) -> Parsed<'_, ()> {
    let short = terminated(|text| phrase(text, NamePart::Short), peek(char('.')));
    alt((|text| phrase(text, NamePart::Honorific), short)).parse(input)
}

/// ```abnf
/// particle = "van" / "van der" / "de la" / "y" / …  ; small or capital
/// ```
/// "van" in "Tommy van Steen"
fn particle(input: &str) -> Parsed<'_, ()> {
    phrase(input, NamePart::Particle)
}

/// ```abnf
/// title-end = *3("." / "-" / "/" / "," / blank)  ; at least one
/// ```
/// ". " in "Dr. Wong"
fn title_end(input: &str) -> Parsed<'_, usize> {
    many1_count(verify(one_of(".-/, \u{a0}\n"), |_| true))
        .parse(input)
        .and_then(|(rest, count)| {
            if count <= 3 {
                Ok((rest, count))
            } else {
                Err(Err::Error(Error::new(input, ErrorKind::Verify)))
            }
        })
}

/// ```abnf
/// blank = 1*2(SP / no-break space / line end)
/// ```
/// The blank in "Vera Ros"
fn blank(input: &str) -> Parsed<'_, &str> {
    verify(take_while1(|c: char| c.is_whitespace()), |blank: &str| {
        blank.len() <= 3 && !blank.contains("\n\n")
    })
    .parse(input)
}

/// ```abnf
/// phrase(wanted) = the longest phrase of the lexicon that is such a part of a name
/// ```
/// "van der" in "Piet van der Hoek"
fn phrase(input: &str, wanted: NamePart) -> Parsed<'_, ()> {
    let pick = |sense| matches!(sense, Sense::NamePart(part) if part == wanted).then_some(());
    dictionary()
        .beginning(input, pick)
        .and_then(|((), end)| input.get(end..))
        .map(|rest| (rest, ()))
        .ok_or(Err::Error(Error::new(input, ErrorKind::Tag)))
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)
}

/// "HR", "TUM", "LC-MS": an abbreviation, no name.
fn is_short_capitals(word: &str) -> bool {
    word.chars().all(|c| !c.is_lowercase())
        && word.split('-').all(|piece| piece.chars().count() <= 4)
}

/// A word that names never hold: "University", "Director", "Prof".
fn is_elsewhere(word: &str) -> bool {
    let pick = |sense| match sense {
        Sense::NamePart(NamePart::No | NamePart::Role | NamePart::Honorific | NamePart::Degree) => {
            Some(())
        }
        _ => None,
    };
    dictionary().beginning(word, pick).is_some()
}

/// More than initials.
fn holds_a_word(name: &&str) -> bool {
    name.split_whitespace()
        .any(|part| part.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !part.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[track_caller]
    fn reads(input: &str, title: &str, name: &str) {
        let read = person(input).map(|(_, person)| person);
        assert_eq!(read, Ok(Person { title, name }), "{input}");
    }

    #[track_caller]
    fn reads_nothing(input: &str) {
        assert!(
            person(input).is_err(),
            "{input:?} gives {:?}",
            person(input)
        );
    }

    #[test]
    fn given_names_in_brackets() {
        reads("dr. J.P. (Jan) de Vos, tel.", "dr.", "J.P. (Jan) de Vos");
        reads("H. (Hanna) Berg", "", "H. (Hanna) Berg");
        reads("Jan Vos (Veenstad) Berg", "", "Jan Vos");
        reads_nothing("H. (see below) Berg");
        reads_nothing("H. (Hanna)");
        table::reads(called, " (Jan) Vos", " (Jan)", " Vos");
        table::reads_nothing(called, " (see below) Vos");
    }

    #[test]
    fn short_surnames_in_capitals() {
        reads("Prof. Ada FIR (afir@", "Prof.", "Ada FIR");
        reads("Dr Wei LI, elam@", "Dr", "Wei LI");
        reads("Dr Berg MBE, berg@", "Dr", "Berg");
        reads("Dr Berg UFX to", "Dr", "Berg");
        reads("Dr Berg UFX (berg@ufx.edu)", "Dr", "Berg");
        reads("Dr Ada FIR (ada.fir@ufx.edu)", "Dr", "Ada FIR");
        table::reads(local_part, " a.b-1@c", "a.b-1", "c");
        table::reads_nothing(local_part, "Ada@c");
        table::reads(before_capitals, "Ada FIR (af", "Ada FIR", " (af");
        table::reads_nothing(before_capitals, "Berg MBE, berg");
    }

    #[test]
    fn what_is_no_name() {
        reads_nothing("");
        reads_nothing("the head of the group");
        reads_nothing("Human Resources");
        reads_nothing("Department of Physics");
        reads_nothing("University Hospital");
        reads_nothing("HR Team");
        reads_nothing("Dr. ");
        reads_nothing("Please contact us");
        reads_nothing("J. K.");
        reads_nothing("Anna");
        reads_nothing("Nat. Commun. 12");
        reads_nothing("Phys. Rev. B");
        reads_nothing("\u{212a}");
    }

    #[test]
    fn names_without_a_title() {
        reads("Anna Berg, recruiter", "", "Anna Berg");
        reads("Jan-Erik Ødegård-Lie at", "", "Jan-Erik Ødegård-Lie");
        reads("Maria J. dos Santos (m", "", "Maria J. dos Santos");
        reads("Piet van den Hoek, tel", "", "Piet van den Hoek");
        reads("Fiona O’Brien.", "", "Fiona O’Brien");
        reads("A. J. Svensson, KTH", "", "A. J. Svensson");
        reads("Carlos LAFUENTE PhD", "", "Carlos LAFUENTE");
        reads("Lena Holm HR Partner", "", "Lena Holm");
    }

    #[test]
    fn given_names_that_are_cut_short() {
        reads("Mohd. Anwar Berg, KTH", "", "Mohd. Anwar Berg");
        reads("Dr. Mohd. Anwar Berg", "Dr.", "Mohd. Anwar Berg");
        reads_nothing("mohd. anwar");
    }

    #[test]
    fn titles_of_many_countries() {
        for title in ["Dra.", "Smt.", "Doç. Dr.", "Dipl.-Phys.", "Avv."] {
            reads(&format!("{title} Anna Berg"), title, "Anna Berg");
        }
    }

    #[test]
    fn names_behind_titles() {
        reads("Prof. Dr. Ulla Krämer (u", "Prof. Dr.", "Ulla Krämer");
        reads("dr. ir. Wim de Boer", "dr. ir.", "Wim de Boer");
        reads("prof.dr. Julia Smit", "prof.dr.", "Julia Smit");
        reads("Assoc. Prof. Olav Lie,", "Assoc. Prof.", "Olav Lie");
        reads("Dr. rer. nat. Ann Lie,", "Dr. rer. nat.", "Ann Lie");
        reads("Phil Lie,", "", "Phil Lie");
        reads("A/Prof Helen Ho", "A/Prof", "Helen Ho");
        reads("Prof. Weber at", "Prof.", "Weber");
        reads("Dr. Lars DM Lind, a", "Dr.", "Lars DM Lind");
        reads("Prof RK Lind, a", "Prof", "RK Lind");
        reads("Prof. LI Wei (l", "Prof.", "LI Wei");
        reads("Lars Lind HR Adviser", "", "Lars Lind");
        reads("Profs. Jun Lind, a", "Profs.", "Jun Lind");
        reads("Jun.-Prof. Weber at", "Jun.-Prof.", "Weber");
        reads("Dr van Dam", "Dr", "van Dam");
        reads("Professors Eva Lind, a", "Professors", "Eva Lind");
        reads(
            "Univ.-Prof. Dr. Karl Huber",
            "Univ.-Prof. Dr.",
            "Karl Huber",
        );
        reads("Ms. U-Jin Seo", "Ms.", "U-Jin Seo");
    }

    #[test]
    fn titles_before_a_name() {
        table::reads_nothing(titles, "Doctoral");
        table::reads_nothing(titles, "Anna");
        table::reads(
            titles,
            "Univ. Prof. Dr. Thomas",
            "Univ. Prof. Dr.",
            "Thomas",
        );
        table::reads_nothing(honorific, "drive");
        table::gives(honorific, "Prof. Dr.", (), ". Dr.");
        table::reads_nothing(title_end, "Anna");
        table::reads_nothing(title_end, "....");
        table::reads(title_end, ". Wong", "2", "Wong");
    }

    #[test]
    fn the_parts_of_a_name() {
        table::reads_nothing(name, "Anna");
        table::reads(name, "Tommy van Steen (", "Tommy van Steen", " (");
        table::reads_nothing(middle, "DM,");
        table::reads_nothing(middle, "D Ottesen");
        table::reads(middle, "DM Ottesen", "DM", " Ottesen");
        table::reads_nothing(after_capitals, "HR Team");
        table::reads_nothing(after_capitals, "RK, Lind");
        table::reads(after_capitals, "RK Lind,", "RK Lind", ",");
        table::reads_nothing(surname, "van");
        table::reads(surname, "van Dam", "van Dam", "");
        table::reads_nothing(part, "doe");
        table::reads(part, "A.J. Lind", "A.J.", " Lind");
        table::reads_nothing(initials, "Al");
        table::reads_nothing(initials, "j.");
        table::reads(initials, "J.-P. Lind", "J.-P.", " Lind");
        table::reads(initials, "M Lind", "M", " Lind");
    }

    #[test]
    fn the_words_of_a_name() {
        table::reads_nothing(word, "University");
        table::reads_nothing(word, "HR");
        table::reads_nothing(word, "doe");
        table::reads_nothing(word, "J");
        table::reads(word, "O’Regan,", "O’Regan", ",");
        table::reads(word, "Ramirez-Amaro", "Ramirez-Amaro", "");
        table::reads_nothing(letters, "-b");
        table::reads(letters, "åse 2", "åse", " 2");
        table::reads_nothing(joined, "- Jin");
        table::reads(joined, "-Jin", "-Jin", "");
        table::reads_nothing(capital, "ø");
        table::reads(capital, "Ødegård", "Ø", "degård");
        table::reads_nothing(particle, "vantage");
        table::gives(particle, "van der Hoek", (), " Hoek");
        let role = |input| phrase(input, NamePart::Role);
        table::reads_nothing(role, "Anna");
        table::reads_nothing(blank, "\n\n");
        table::reads_nothing(blank, "    ");
        table::reads(blank, " \nRos", " \n", "Ros");
    }
}
