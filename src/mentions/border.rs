//! What stands before a number decides whether it begins there.

/// What stands right before a site that begins with a digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Border {
    /// Nothing that matters.
    Free,
    /// A number and a blank.
    Number,
    /// A number and a dash or a slash: the end of a range, or the next part of a longer number.
    Range,
    /// A word and a dash: "report-2024-10-09"
    Name,
    /// The first part of a number, a currency sign.
    Inside,
}

impl Border {
    /// Of the text before a site.
    pub fn of(before: &str) -> Self {
        let mut signs = before.chars().rev();
        let Some(last) = signs.next() else {
            return Self::Free;
        };
        let digit_before = |mut signs: core::iter::Rev<core::str::Chars<'_>>| {
            signs.next().is_some_and(|sign| sign.is_ascii_digit())
        };
        match last {
            '.' | ',' | ':' | '\'' if digit_before(signs.clone()) => Self::Inside,
            '#' | '+' | '$' | '€' | '£' | '\\' => Self::Inside,
            '-' | '‐' | '‑' | '–' | '—' | '−' | '/' if digit_before(signs.clone()) => {
                Self::Range
            }
            '-' | '/' if signs.next().is_some_and(char::is_alphabetic) => Self::Name,
            last if last.is_whitespace()
                && signs.next().is_some_and(|sign| {
                    sign.is_ascii_digit() || matches!(sign, '+' | ')' | ':')
                }) =>
            {
                Self::Number
            }
            _ => Self::Free,
        }
    }

    /// A number begins here, and goes on nothing that stands before it.
    pub fn begins_number(self) -> bool {
        matches!(self, Self::Free | Self::Number | Self::Name)
    }
}

#[cfg(test)]
mod tests {
    use super::Border;

    #[track_caller]
    fn stands(before: &str, border: Border) {
        assert_eq!(Border::of(before), border, "{before:?}");
    }

    #[test]
    fn inside_a_number_nothing_begins() {
        stands("6,107.", Border::Inside);
        stands("12:", Border::Inside);
        stands("€", Border::Inside);
        stands("+", Border::Inside);
    }

    #[test]
    fn behind_a_number() {
        stands("1-", Border::Range);
        stands("30/", Border::Range);
        stands("47 ", Border::Number);
    }

    #[test]
    fn behind_words() {
        stands("", Border::Free);
        stands("on ", Border::Free);
        stands("(", Border::Free);
        stands("minutes-", Border::Name);
        stands("the end.", Border::Free);
    }
}
