//! What can hardly be true of a posting: one rule a row. A broken rule is a mistake of the posting or, mostly, of the reading.

use academic_posting::{
    Currency, Date, Deadline, EmploymentLength, PayPeriod, Posting, Salary, Start,
};
use rust_decimal::Decimal;

/// A rule of plausibility.
pub struct Rule {
    /// What holds of a plausible posting.
    pub states: &'static str,
    /// The values of a posting that break it, each as it should be shown.
    pub broken: fn(&Posting) -> Vec<String>,
}

/// All rules.
pub const RULES: &[Rule] = &[
    Rule {
        states: "a title has at most 200 characters",
        broken: |posting| longer_than(200, posting.title.iter().map(|title| &title.value)),
    },
    Rule {
        states: "an employer has at most 120 characters",
        broken: |posting| longer_than(120, posting.employer.iter().map(|employer| &employer.value)),
    },
    Rule {
        states: "a unit or discipline has at most 150 characters",
        broken: |posting| {
            longer_than(
                150,
                posting
                    .units
                    .iter()
                    .chain(&posting.disciplines)
                    .map(|name| &name.value),
            )
        },
    },
    Rule {
        states: "a qualification, duty, benefit or document has at most 1500",
        broken: |posting| longer_than(1500, item_texts(posting)),
    },
    Rule {
        states: "no text is empty",
        broken: |posting| showing(texts(posting), |text| text.trim().is_empty()),
    },
    Rule {
        states: "a text holds a letter or digit",
        broken: |posting| showing(texts(posting), |text| !text.contains(char::is_alphanumeric)),
    },
    Rule {
        states: "no list says the same twice",
        broken: twice,
    },
    Rule {
        states: "a list has at most 60 values",
        broken: |posting| {
            let lengths = [
                ("qualifications", posting.qualifications.len()),
                ("duties", posting.duties.len()),
                ("benefits", posting.benefits.len()),
                ("documents", posting.documents.len()),
                ("contacts", posting.contacts.len()),
                ("units", posting.units.len()),
                ("disciplines", posting.disciplines.len()),
            ];
            let long = lengths.into_iter().filter(|(_, length)| *length > 60);
            long.map(|(name, length)| format!("{length} {name}"))
                .collect()
        },
    },
    Rule {
        states: "a posting has 1 to 100 openings",
        broken: |posting| {
            let openings = posting.openings.iter().map(|openings| openings.value);
            openings
                .filter(|openings| !(1..=100).contains(openings))
                .map(|openings| openings.to_string())
                .collect()
        },
    },
    Rule {
        states: "an identifier holds a digit and at most 40 characters",
        broken: |posting| {
            let ids = posting
                .identifiers
                .iter()
                .map(|identifier| &identifier.value.id);
            showing(ids, |id| {
                !id.contains(|c: char| c.is_ascii_digit()) || id.chars().count() > 40
            })
        },
    },
    Rule {
        states: "a city has at most 40 characters and no digit",
        broken: |posting| {
            let cities = posting
                .workplaces
                .iter()
                .filter_map(|place| place.value.city.as_ref());
            showing(cities, |city| {
                city.chars().count() > 40 || city.contains(|c: char| c.is_ascii_digit())
            })
        },
    },
    Rule {
        states: "a date lies in 1990 to 2060",
        broken: |posting| {
            let dates = [published(posting), deadline(posting), start(posting)]
                .into_iter()
                .flatten();
            let far = dates.filter(|date| {
                date.year()
                    .is_some_and(|year| !(1990..=2060).contains(&year))
            });
            far.map(|date| date.to_string()).collect()
        },
    },
    Rule {
        states: "the deadline is not before the publication",
        broken: |posting| days_between(published(posting), deadline(posting), |days| days < 0),
    },
    Rule {
        states: "the deadline is at most 2 years after the publication",
        broken: |posting| {
            days_between(published(posting), deadline(posting), |days| days > 2 * 366)
        },
    },
    Rule {
        states: "the start is not before the publication",
        broken: |posting| days_between(published(posting), start(posting), |days| days < 0),
    },
    Rule {
        states: "the start is at most 3 years after the deadline",
        broken: |posting| days_between(deadline(posting), start(posting), |days| days > 3 * 366),
    },
    Rule {
        states: "an employment lasts 1 day to 10 years",
        broken: |posting| {
            let employment = &posting.employment;
            let lengths = [
                &employment.duration,
                &employment.initial,
                &employment.extension,
            ];
            outside(
                Decimal::ONE,
                Decimal::from(3650),
                lengths.into_iter().flatten().map(|length| &length.value),
            )
        },
    },
    Rule {
        states: "a probation lasts 1 day to 3 years",
        broken: |posting| {
            let probation = posting.employment.probation.iter();
            outside(
                Decimal::ONE,
                Decimal::from(1095),
                probation.map(|length| &length.value),
            )
        },
    },
    Rule {
        states: "a share of full time is over 0 and at most 1",
        broken: |posting| {
            let fte = posting.employment.fte.iter().map(|fte| &fte.value);
            let odd = |end: Option<Decimal>| {
                end.is_some_and(|end| end <= Decimal::ZERO || end > Decimal::ONE)
            };
            fte.filter(|fte| odd(fte.min) || odd(fte.max))
                .map(ToString::to_string)
                .collect()
        },
    },
    Rule {
        states: "a week has 2 to 60 hours of work",
        broken: |posting| {
            let hours = posting
                .employment
                .weekly_hours
                .iter()
                .map(|hours| &hours.value);
            let odd = |end: Option<Decimal>| {
                end.is_some_and(|end| end < Decimal::TWO || end > Decimal::from(60))
            };
            hours
                .filter(|hours| odd(hours.min) || odd(hours.max))
                .map(ToString::to_string)
                .collect()
        },
    },
    Rule {
        states: "pay is in its bounds: hour 3-500, day 20-3,000, week 50-20,000",
        broken: |posting| {
            pay(
                posting,
                &[
                    (PayPeriod::Hour, 3, 500),
                    (PayPeriod::Day, 20, 3_000),
                    (PayPeriod::Week, 50, 20_000),
                ],
            )
        },
    },
    Rule {
        states: "a month's pay is 100 to 100,000 (about, in euros)",
        broken: |posting| pay(posting, &[(PayPeriod::Month, 100, 100_000)]),
    },
    Rule {
        states: "a year's pay is 1,000 to 2,000,000 (about, in euros)",
        broken: |posting| pay(posting, &[(PayPeriod::Year, 1_000, 2_000_000)]),
    },
    Rule {
        states: "the lower end of pay is not over the upper",
        broken: |posting| {
            let swapped = |salary: &&Salary| {
                salary
                    .min
                    .zip(salary.max)
                    .is_some_and(|(min, max)| min > max)
            };
            salaries(posting)
                .filter(swapped)
                .map(ToString::to_string)
                .collect()
        },
    },
    Rule {
        states: "the upper end of pay is at most 5 times the lower",
        broken: |posting| {
            let wide = |salary: &&Salary| {
                salary.min.zip(salary.max).is_some_and(|(min, max)| {
                    max.checked_div(min)
                        .is_some_and(|times| times > Decimal::from(5))
                })
            };
            salaries(posting)
                .filter(wide)
                .map(ToString::to_string)
                .collect()
        },
    },
    Rule {
        states: "an amount of pay has a currency or a period",
        broken: |posting| {
            let bare = |salary: &&Salary| {
                (salary.min.is_some() || salary.max.is_some())
                    && salary.currency.is_none()
                    && salary.period.is_none()
            };
            salaries(posting)
                .filter(bare)
                .map(ToString::to_string)
                .collect()
        },
    },
    Rule {
        states: "a posting has at most 6 salaries",
        broken: |posting| {
            let count = posting.salaries.len();
            if count > 6 {
                vec![format!("{count} salaries")]
            } else {
                Vec::new()
            }
        },
    },
    Rule {
        states: "a contact's name is 1 to 6 words without digits or a sentence's end",
        broken: |posting| {
            showing(
                posting
                    .contacts
                    .iter()
                    .filter_map(|contact| contact.value.name.as_ref()),
                no_name,
            )
        },
    },
    Rule {
        states: "a contact's role has at most 120 characters",
        broken: |posting| {
            longer_than(
                120,
                posting
                    .contacts
                    .iter()
                    .filter_map(|contact| contact.value.role.as_ref()),
            )
        },
    },
    Rule {
        states: "an e-mail address has one @, a dot behind it and no blank",
        broken: |posting| {
            let contacts = posting
                .contacts
                .iter()
                .flat_map(|contact| &contact.value.emails);
            let emails =
                contacts.chain(posting.application.emails.iter().map(|email| &email.value));
            showing(emails, |email| {
                let parts = email.split_once('@');
                email.contains(char::is_whitespace)
                    || parts.is_none_or(|(_, host)| host.contains('@') || !host.contains('.'))
            })
        },
    },
    Rule {
        states: "a URL holds a dot and no blank",
        broken: |posting| {
            let urls = posting.application.urls.iter().map(|url| &url.value);
            showing(urls, |url| {
                url.contains(char::is_whitespace) || !url.contains('.')
            })
        },
    },
    Rule {
        states: "a phone number has 5 to 15 digits",
        broken: |posting| {
            let phones = posting
                .contacts
                .iter()
                .flat_map(|contact| &contact.value.phones);
            let digits = |phone: &str| {
                phone
                    .split(';')
                    .next()
                    .unwrap_or_default()
                    .matches(|c: char| c.is_ascii_digit())
                    .count()
            };
            let odd = phones.filter(|phone| !(5..=15).contains(&digits(phone.as_str())));
            odd.map(ToString::to_string).collect()
        },
    },
    Rule {
        states: "a document is asked for at most 20 times, on at most 100 pages",
        broken: |posting| {
            let documents = posting.documents.iter().map(|document| &document.value);
            let many = documents.filter(|document| {
                let count = document.count.and_then(|count| count.max.or(count.min));
                count.is_some_and(|count| count > Decimal::from(20))
                    || document.max_pages.is_some_and(|pages| pages > 100)
            });
            many.map(|document| document.text.clone()).collect()
        },
    },
];

/// About how many units of a currency a euro is worth; by a factor of two or so, for telling a month's pay from a typing error.
/// The amounts of other currencies are not judged.
const UNITS_OF_A_EURO: &[(&str, i64)] = &[
    ("AUD", 1),
    ("CAD", 1),
    ("CHF", 1),
    ("CNY", 8),
    ("CZK", 25),
    ("DKK", 8),
    ("EUR", 1),
    ("GBP", 1),
    ("HKD", 8),
    ("HUF", 400),
    ("INR", 90),
    ("ISK", 150),
    ("JPY", 150),
    ("KRW", 1400),
    ("NOK", 11),
    ("NZD", 1),
    ("PLN", 4),
    ("RON", 5),
    ("SEK", 11),
    ("SGD", 1),
    ("TRY", 30),
    ("USD", 1),
    ("ZAR", 20),
];

fn pay(posting: &Posting, bounds: &[(PayPeriod, i64, i64)]) -> Vec<String> {
    let implausible = |salary: &&Salary| {
        let bound = bounds
            .iter()
            .find(|(period, ..)| salary.period == Some(*period));
        let (Some(&(_, least, most)), Some(unit)) =
            (bound, salary.currency.and_then(units_of_a_euro))
        else {
            return false;
        };
        let odd = |amount: Decimal| {
            amount < Decimal::from(least * unit) || amount > Decimal::from(most * unit)
        };
        salary.min.is_some_and(odd) || salary.max.is_some_and(odd)
    };
    salaries(posting)
        .filter(implausible)
        .map(ToString::to_string)
        .collect()
}

fn units_of_a_euro(currency: Currency) -> Option<i64> {
    let known = UNITS_OF_A_EURO
        .iter()
        .find(|(code, _)| *code == currency.code());
    known.map(|(_, units)| *units)
}

fn salaries(posting: &Posting) -> impl Iterator<Item = &Salary> {
    posting.salaries.iter().map(|salary| &salary.value)
}

fn published(posting: &Posting) -> Option<Date> {
    posting.published.as_ref().map(|published| published.value)
}

fn deadline(posting: &Posting) -> Option<Date> {
    match posting.deadline.as_ref()?.value {
        Deadline::On(date) => Some(date),
        _ => None,
    }
}

fn start(posting: &Posting) -> Option<Date> {
    match posting.start.as_ref()?.value {
        Start::On(date) => Some(date),
        _ => None,
    }
}

fn no_name(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let ends_sentence = |part: &str| {
        // "J. R. Smith" has full stops, but only behind what is short.
        part.rsplit(char::is_whitespace)
            .next()
            .is_some_and(|word| word.chars().count() > 3)
    };
    words == 0
        || words > 6
        || name.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | ';' | '?' | '!'))
        || name.split('.').rev().skip(1).any(ends_sentence)
}

/// What a list item of the posting says.
fn item_texts(posting: &Posting) -> impl Iterator<Item = &String> {
    let qualifications = posting.qualifications.iter().map(|item| &item.value.text);
    let documents = posting.documents.iter().map(|item| &item.value.text);
    let others = posting
        .duties
        .iter()
        .chain(&posting.benefits)
        .map(|item| &item.value);
    qualifications.chain(documents).chain(others)
}

/// All that is text in the posting.
fn texts(posting: &Posting) -> impl Iterator<Item = &String> {
    let names = posting
        .title
        .iter()
        .chain(&posting.employer)
        .chain(&posting.units)
        .chain(&posting.disciplines);
    let headings = posting
        .sections
        .iter()
        .filter_map(|section| section.heading.as_ref());
    let addresses = posting
        .application
        .urls
        .iter()
        .chain(&posting.application.emails);
    let contacts = posting.contacts.iter().map(|contact| &contact.value);
    names
        .chain(headings)
        .chain(addresses)
        .map(|text| &text.value)
        .chain(item_texts(posting))
        .chain(contacts.clone().filter_map(|contact| contact.name.as_ref()))
        .chain(contacts.filter_map(|contact| contact.role.as_ref()))
        .chain(
            posting
                .salaries
                .iter()
                .filter_map(|salary| salary.value.scale.as_ref()),
        )
        .chain(
            posting
                .identifiers
                .iter()
                .map(|identifier| &identifier.value.id),
        )
}

fn twice(posting: &Posting) -> Vec<String> {
    fn repeats<T: PartialEq + std::fmt::Debug>(
        name: &str,
        values: &[academic_posting::Grounded<T>],
        broken: &mut Vec<String>,
    ) {
        let mut seen: Vec<&T> = Vec::new();
        for value in values {
            if seen.contains(&&value.value) {
                let shown = format!("{name} {:?}", value.value);
                broken.push(shown.chars().take(120).collect());
            }
            seen.push(&value.value);
        }
    }
    let mut broken = Vec::new();
    repeats("stages", &posting.stages, &mut broken);
    repeats("identifiers", &posting.identifiers, &mut broken);
    repeats("units", &posting.units, &mut broken);
    repeats("workplaces", &posting.workplaces, &mut broken);
    repeats("disciplines", &posting.disciplines, &mut broken);
    repeats("salaries", &posting.salaries, &mut broken);
    repeats("qualifications", &posting.qualifications, &mut broken);
    repeats("degrees", &posting.degrees, &mut broken);
    repeats("languages", &posting.languages, &mut broken);
    repeats("duties", &posting.duties, &mut broken);
    repeats("benefits", &posting.benefits, &mut broken);
    repeats("documents", &posting.documents, &mut broken);
    repeats("contacts", &posting.contacts, &mut broken);
    broken
}

fn longer_than<'a>(most: usize, texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    showing(texts, |text| text.chars().count() > most)
}

/// The texts that are odd, each cut to what fits a line.
fn showing<'a>(texts: impl Iterator<Item = &'a String>, odd: impl Fn(&str) -> bool) -> Vec<String> {
    let odd = texts.filter(|text| odd(text));
    odd.map(|text| format!("{:?}", text.chars().take(100).collect::<String>()))
        .collect()
}

/// The lengths with an end under `least` or over `most` days.
fn outside<'a>(
    least: Decimal,
    most: Decimal,
    lengths: impl Iterator<Item = &'a EmploymentLength>,
) -> Vec<String> {
    let odd = |length: &&EmploymentLength| {
        let ends = [length.min, length.max].into_iter().flatten();
        ends.map(academic_posting::Period::approximate_days)
            .any(|days| days < least || days > most)
    };
    lengths.filter(odd).map(ToString::to_string).collect()
}

/// Both dates, where they are days of the calendar and so far apart.
fn days_between(
    first: Option<Date>,
    second: Option<Date>,
    odd: impl Fn(i64) -> bool,
) -> Vec<String> {
    match (first, second) {
        (Some(Date::Day(first)), Some(Date::Day(second))) if odd((second - first).num_days()) => {
            vec![format!("{first} and {second}")]
        }
        _ => Vec::new(),
    }
}
