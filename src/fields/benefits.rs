//! What the employer offers, one per item.

use core::ops::Range;

use super::Candidate;
use crate::model::MentionValue;
use crate::outline::{Outline, Purpose};
use crate::text::clean;

/// What the employer offers, one per item.
pub fn benefits(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    // "We offer a position:" above "Senior lecturer in law": what is offered is the post itself.
    let title = outline.headlines().next();
    outline
        .stating(Purpose::Offers)
        .filter(|statement| title.as_ref() != Some(&statement.range))
        .filter(|statement| !is_number(outline, &statement.range))
        .map(|statement| {
            let text = clean(outline.slice(statement.range.clone()));
            Candidate::new(text, statement.range.clone(), statement.evidence)
        })
        .collect()
}

/// "Code: 18/2020/11" below "We offer a position:": the number of the vacancy.
fn is_number(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    let found = outline.mentions(range.clone()).first();
    found.is_some_and(|found| {
        matches!(found.value, MentionValue::Identifier(_)) && found.range == *range
    })
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn boxes_that_are_ticked() {
        reads(
            "Wir bieten\n\n[x] flexible Arbeitszeiten\n[x] ein Jobticket\n",
            &["flexible Arbeitszeiten", "ein Jobticket"],
        );
    }

    #[test]
    fn flights_and_fees() {
        let text = "Financial information\n- Flight ticket (round trip) to Westhaven will be covered\n- Tuition fees will be funded for home students\n";
        reads(
            text,
            &[
                "Flight ticket (round trip) to Westhaven will be covered",
                "Tuition fees will be funded for home students",
            ],
        );
        reads_nothing("A flight ticket is checked at the gate.");
    }

    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let benefits = parse_posting(text).benefits;
        let found: Vec<&str> = benefits.iter().map(|found| found.value.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn opportunities_that_openings_provide() {
        for gift in [
            "The fellow will be given opportunity to grow as a pilot.",
            "These job openings provide the opportunity to join a friendly crew.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        }
        reads_nothing("PhD in moss\n\nMoss will be given water.\n");
    }

    #[test]
    fn what_employees_may_be_eligible_for() {
        for gift in [
            "Employees may be eligible for, but are not guaranteed, awards for merit.",
            "Staff may also be eligible for help with tuition.",
        ] {
            reads(gift, &[gift]);
        }
        reads_nothing("Candidates must be eligible for the grant of the council.");
    }

    #[test]
    fn fees_that_are_paid() {
        for gift in [
            "You receive a bursary of £14,250 plus payment of the student fees.",
            "The scholarships cover all fees.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        }
        reads_nothing("PhD in moss\n\nMoss is green. Fees and stipends differ between lakes.\n");
    }

    #[test]
    fn what_the_house_keeps_to_itself() {
        reads(
            "Lecturer\n\nBenefits\n- The University reserves the right not to fill any post.\n- free lunch\n",
            &["free lunch"],
        );
    }

    #[test]
    fn ends_of_a_list_and_terms_below_it() {
        reads(
            "Benefits\n\n- Life insurance\n- And more!\n- A bus pass and more!\n\nThe benefits above are subject to change.\n",
            &["Life insurance", "A bus pass and more!"],
        );
        reads(
            "Benefits\n\n- Housing, subject to change\n- Subject to change\n",
            &["Housing, subject to change"],
        );
    }

    #[test]
    fn fees_that_a_scholarship_covers() {
        reads(
            "Postdoc in moss\n\nThe scholarships are few, and cover all fees.\n",
            &["The scholarships are few, and cover all fees."],
        );
        reads_nothing("Postdoc in moss\n\nThe lectures cover all ferns.\n");
    }

    #[test]
    fn what_came_below_the_offer() {
        reads(
            "What we offer:\n\n– free lunch\n– a bicycle\n\nPlease send your letter to\n\nProf. Dr. Anneliese Moss\nMain Street 12\n",
            &["free lunch", "a bicycle"],
        );
        reads(
            "General terms and conditions:\n\n1. Canvassing in any form will lead to disqualification.\n2. Hostel accommodation may be provided.\n",
            &["Hostel accommodation may be provided."],
        );
    }

    #[test]
    fn what_leads_to_a_headline() {
        reads_nothing("In the lake unit, we offer a\n\nPhD position in botany\n\nfrom May.\n");
        reads(
            "The post offers the chance to obtain a further qualification (e.g. PhD). It starts in May.",
            &["The post offers the chance to obtain a further qualification (e.g. PhD)."],
        );
    }

    #[test]
    fn what_is_listed_behind_the_pay() {
        reads(
            "What we offer: a salary of €2,500 a month, a laptop, and 30 days of annual leave.",
            &["a salary of €2,500 a month, a laptop, and 30 days of annual leave."],
        );
        reads_nothing("What we offer: a salary of €2,500 a month, in addition to leave.");
    }

    #[test]
    fn what_comes_beside_the_pay() {
        reads(
            "Salary is competitive and accompanied by a full benefits package.",
            &["Salary is competitive and accompanied by a full benefits package."],
        );
        reads_nothing("Benefits\n\nVisa sponsorship is not available for this position.\n");
        reads_nothing("Applications accompanied by a full record of grades are read first.");
        reads_nothing("The plan must be accompanied by a full training plan.");
    }

    #[test]
    fn work_that_is_praised() {
        reads(
            "As one of the largest employers of the county the University offers a varied and exciting field of activity.",
            &[
                "As one of the largest employers of the county the University offers a varied and exciting field of activity.",
            ],
        );
        reads_nothing("The field of activity of the University is the sea.");
    }

    #[test]
    fn gifts_around_an_adverb() {
        for offer in [
            "You will however enjoy a lively research environment.",
            "You will also have the opportunity to travel.",
            "You will regularly be offered courses.",
        ] {
            reads(offer, &[offer]);
        }
    }

    #[test]
    fn what_is_no_benefit() {
        reads_nothing("The university offers forty study programmes.");
        reads_nothing("There is now an opportunity for you to join the unit as a postdoc.");
        reads_nothing("Terms\n\nExpressions of interest have to reach us by 14 May 2024.\n");
        reads_nothing("We offer a full-time position for four years.");
        reads_nothing(
            "We offer three postdoctoral positions at Fern University under the mentorship of Jane Doe.",
        );
        reads_nothing("The salary is 3,000 euros a month.");
        reads_nothing("The salary will be paid at £30,000, with an allowance.");
        reads_nothing("We offer\n\n- a contract for two years\n- 38 hours per week\n");
        reads_nothing("The institute offers an archive for all historians.");
        reads_nothing("The project\n\nThe lab is new. Sensors offer an opportunity to save power.");
        reads_nothing("Would you like access to our facilities?");
    }

    #[test]
    fn what_the_post_holds() {
        reads_nothing("The position includes the teaching of algebra.");
        reads(
            "The fellowship comes with health insurance and a stipend.",
            &["The fellowship comes with health insurance and a stipend."],
        );
        reads(
            "The school is old. There are ample opportunities to travel.",
            &["There are ample opportunities to travel."],
        );
    }

    #[test]
    fn what_the_employer_offers() {
        reads(
            "We offer a Development Programme targeted at career development.",
            &["We offer a Development Programme targeted at career development."],
        );
        reads(
            "We offer an inspiring environment.",
            &["We offer an inspiring environment."],
        );
        reads(
            "You will have access to a ship.",
            &["You will have access to a ship."],
        );
        reads(
            "We offer\n\n- a contract for two years\n- flexible hours\n- a sunny office\n",
            &["flexible hours", "a sunny office"],
        );
        reads(
            "There will be opportunities to travel.",
            &["There will be opportunities to travel."],
        );
        reads(
            "The post is new.\n\n- Opportunities for travel\n- Flexible hours\n- A generous pension\n",
            &[
                "Opportunities for travel",
                "Flexible hours",
                "A generous pension",
            ],
        );
        reads(
            "Terms of employment\n\nThe salary follows the state scale. Childcare is provided on campus.\n",
            &["Childcare is provided on campus."],
        );
    }

    #[test]
    fn what_there_is_among_the_offers() {
        reads(
            "We offer\n\n- Flexible hours\n- There is a commitment to your growth\n- A sunny office\n",
            &[
                "Flexible hours",
                "There is a commitment to your growth",
                "A sunny office",
            ],
        );
        reads(
            "We offer\n\n- Flexible hours\n- A commitment to botany is expected\n",
            &["Flexible hours"],
        );
    }

    #[test]
    fn what_is_named_beside_the_pay() {
        reads(
            "Compensation\n\nTax-free salary, free housing on campus, medical insurance.\n",
            &["Tax-free salary, free housing on campus, medical insurance."],
        );
        reads_nothing("Compensation\n\nSalary of 3,000 euros and medical insurance.\n");
    }

    #[test]
    fn gifts_told_by_labels() {
        reads(
            "The school is old.\n\n- **Duration:** 2 years\n- **Additional research budget:** 2,000 euros a year\n- **Relocation allowance:** yes\n- **Teaching load:** none\n",
            &[
                "Additional research budget: 2,000 euros a year",
                "Relocation allowance: yes",
            ],
        );
        reads_nothing(
            "The school is old.\n\n- **Relocation allowance:** no allowance is paid\n- **Research budget:** see the website\n",
        );
    }

    #[test]
    fn gifts_behind_the_pay_of_a_label() {
        reads(
            "The school is old.\n\nSalary: The salary is 3,000 euros. You will get 28 days of annual leave.\n",
            &["You will get 28 days of annual leave."],
        );
        reads_nothing(
            "The school is old.\n\nSalary: The salary is 3,000 euros. It is paid on the last day of the month.\n",
        );
    }

    #[test]
    fn what_comes_in_addition_to_the_pay() {
        reads(
            "In addition to the salary, the positions include an allowance of 4,000 euros a year for travel.",
            &[
                "In addition to the salary, the positions include an allowance of 4,000 euros a year for travel.",
            ],
        );
        reads_nothing("In addition to the salary scale, the positions differ in their tasks.");
    }

    #[test]
    fn conditions_that_give_nothing() {
        reads(
            "Conditions\n\n- Position is to start as soon as possible\n- Fellows must make their own health insurance arrangements\n- Position published on 14 February 2014\n- Occasional travel required\n- Health insurance is arranged by the college\n",
            &["Health insurance is arranged by the college"],
        );
    }

    #[test]
    fn what_stands_below_the_offers() {
        reads(
            "We offer:\nFlexible hours and a sunny office\nA variety of attractive social benefits\n\nFern University is committed to equal opportunities.\n\nWe look forward to your application.\n\nFern University, Main Street 3, 1040 Westhaven\n",
            &[
                "Flexible hours and a sunny office",
                "A variety of attractive social benefits",
            ],
        );
    }

    #[test]
    fn what_the_holder_may_gain() {
        for gift in [
            "The position involves opportunities for personal research.",
            "This position is a great opportunity for botanists to develop their skills.",
            "Support with relocation is available.",
            "You can expect a friendly team and a modern workplace.",
            "Training on the boats will be given to the students.",
            "The project will also give the opportunity to pay visits to Iceland.",
            "Opportunities for field work will be also available.",
        ] {
            reads(&format!("The school is old. {gift}"), &[gift]);
        }
        reads_nothing("The school is old. It is committed to an inclusive atmosphere.");
        reads_nothing("The school is old. This is an opportunity to apply.");
        reads_nothing(
            "Conditions\n\nThe holder will also be responsible for maintaining a clean environment.\n",
        );
    }

    #[test]
    fn offers_that_ran_into_one_another() {
        reads(
            "The school is old. We offer: Good career opportunities Flexible working hours and a sunny office Pension scheme of the state A lively and friendly environment",
            &[
                "Good career opportunities",
                "Flexible working hours and a sunny office",
                "Pension scheme of the state",
                "A lively and friendly environment",
            ],
        );
        reads(
            "The school is old. We offer: Access to the Museum of Opportunities and Benefits of Fernland",
            &["Access to the Museum of Opportunities and Benefits of Fernland"],
        );
    }

    #[test]
    fn offers_among_other_parts() {
        reads(
            "Requirements: - a degree in botany - good Dutch. Additionally, Fern University offers excellent fringe benefits of many kinds, such as: - 8% holiday allowance - a contribution to commuting expenses - a nursery",
            &[
                "8% holiday allowance",
                "a contribution to commuting expenses",
                "a nursery",
            ],
        );
        reads(
            "The school is old. What you will gain from this post: the post offers the opportunity to: - Develop new skills - Collaborate with the museums - Join a network of young botanists",
            &[
                "Develop new skills",
                "Collaborate with the museums",
                "Join a network of young botanists",
            ],
        );
        reads(
            "The school is old. Perks: * a friendly and supportive work environment * flexible hours * a nursery",
            &[
                "a friendly and supportive work environment",
                "flexible hours",
                "a nursery",
            ],
        );
        reads(
            "The school is old. Terms of employment: Salary of $40,000, health insurance, and a bus pass are included. The post is based in Fernland.",
            &["Salary of $40,000, health insurance, and a bus pass are included."],
        );
    }

    #[test]
    fn pay_among_the_offers() {
        reads(
            "We offer\n\n- Flexible hours\n- Salary as Scientist NOK 515 000 per year. 2 % is deducted for the pension fund\n- A sunny office\n",
            &["Flexible hours", "A sunny office"],
        );
    }

    #[test]
    fn what_only_an_employer_gives() {
        reads(
            "Salary will be 45,000 dollars per year with annual leave and medical benefits.",
            &["Salary will be 45,000 dollars per year with annual leave and medical benefits."],
        );
        reads(
            "The school is old. The annual leave is 25 days.",
            &["The annual leave is 25 days."],
        );
        reads(
            "The school is old. The benefits package is comprehensive.",
            &["The benefits package is comprehensive."],
        );
        reads_nothing("The school is old. Furthermore, we offer\n");
        reads_nothing("The school is old. Studies of pension funds and annual leave are rare.");
    }

    #[test]
    fn what_is_at_hand() {
        reads(
            "The school is old. A relocation allowance is available.",
            &["A relocation allowance is available."],
        );
        reads(
            "The school is old. Remote work is possible two days a week.",
            &["Remote work is possible two days a week."],
        );
        reads(
            "The school is old. The university has a pension scheme and a creche.",
            &["The university has a pension scheme and a creche."],
        );
        reads(
            "The school is old. You will be part of a lively team and have access to excellent facilities.",
            &["You will be part of a lively team and have access to excellent facilities."],
        );
        reads_nothing("The school is old. Fully funded PhD positions are available.");
        reads_nothing("The school is old. Funding for research is available for three years.");
        reads_nothing("Conditions\n\nNo allowance will be paid for travel.");
        reads_nothing("Responsibilities of the office are to provide support for users.");
    }

    #[test]
    fn the_name_of_a_list_behind_the_last_item_of_another() {
        reads(
            "The school is old. Your profile • a degree in botany • good command of Dutch Benefits • a bus pass • lunch vouchers Please apply by 4 May.",
            &["a bus pass", "lunch vouchers"],
        );
        reads(
            "The school is old. We offer • a good pension and Benefits • a bus pass • lunch vouchers",
            &[
                "a good pension and Benefits",
                "a bus pass",
                "lunch vouchers",
            ],
        );
    }

    #[test]
    fn gifts_that_are_there_or_paid_by_somebody() {
        for gift in [
            "Travel costs are borne by the museum.",
            "Flexible hours can be agreed upon.",
            "A swimming pool is at your disposal.",
            "Language courses are free of charge.",
            "A bus ticket is part of the package.",
            "Seed money is available.",
            "Other benefits are a bus ticket and a nursery.",
            "You will be given a shared office at the lake.",
            "Gratuity and medical aid are as per institute rules.",
            "This is an opportunity to gain experience at sea.",
            "The hospital offers its staff a bus ticket.",
            "Our staff enjoy a swimming pool.",
        ] {
            reads(&format!("The school is old. {gift}"), &[gift]);
        }
        reads(
            "We offer\n\n- a bus pass\n- contribution to the pension savings\n",
            &["a bus pass", "contribution to the pension savings"],
        );
        reads_nothing("The school is old. The team will be funded by the state.");
        reads_nothing("The school is old. You will be given a contract for two years.");
    }

    #[test]
    fn what_is_added_to_the_pay() {
        reads(
            "The salary is 2,000 euros a month, plus a meal allowance.",
            &["The salary is 2,000 euros a month, plus a meal allowance."],
        );
        reads(
            "The school is old.\n\nSalary: 30,000 pounds plus 30 days of annual leave\n",
            &["30,000 pounds plus 30 days of annual leave"],
        );
        reads_nothing("The school is old.\n\nSalary: 30,000 pounds plus 17% superannuation\n");
        reads(
            "The salary is competitive and includes medical insurance.",
            &["The salary is competitive and includes medical insurance."],
        );
        reads(
            "The school is old. The benefits package includes a bus pass.",
            &["The benefits package includes a bus pass."],
        );
        reads(
            "The studentship covers tuition fees and a tax-free stipend of 18,000 pounds.",
            &["The studentship covers tuition fees and a tax-free stipend of 18,000 pounds."],
        );
        reads(
            "What we offer\n\n- payment on the state scale plus an annual bonus\n- a yearly passport for the museums\n",
            &[
                "payment on the state scale plus an annual bonus",
                "a yearly passport for the museums",
            ],
        );
    }

    #[test]
    fn asides_behind_what_is_offered() {
        for offer in [
            "Generous benefits (moving allowance) and language courses may be offered (for more information, see our handbook).",
            "The tuition fee for courses is covered by the College.",
        ] {
            reads(&format!("The school is old. {offer}"), &[offer]);
        }
        reads_nothing("The school is old. For information on benefits, apply to the office.");
        reads_nothing("The school is old. It has made offers to about six candidates every year.");
    }

    #[test]
    fn what_the_holder_pays() {
        reads_nothing("A contribution of 2% to the pension fund will be deducted from the salary.");
        reads_nothing("Funding\n\nThe project is offered on a self-funding basis.");
    }

    #[test]
    fn who_gives_and_who_gets() {
        reads(
            "The school is old. The project offers the opportunity to visit Iceland.",
            &["The project offers the opportunity to visit Iceland."],
        );
        reads(
            "The school is old. For such candidates QZRN will offer flexible working hours.",
            &["For such candidates QZRN will offer flexible working hours."],
        );
        reads(
            "The school is old. Staff have access to generous funding opportunities.",
            &["Staff have access to generous funding opportunities."],
        );
        reads_nothing(
            "The school is old. The steam revolution offers an opportunity for chemistry.",
        );
        reads_nothing("The school is old. The tutor provides support to its students.");
        reads_nothing("We are a college with 10,000 students offering a hundred programmes.");
    }

    #[test]
    fn chances_beside_what_else_is_said() {
        for text in [
            "You will be part of the Moss Division and will have numerous opportunities to meet our partners.",
            "The student will join the crew and will also have great opportunities for travel.",
            "There are ample opportunities for own initiative in a lively house.",
            "Regardless of where your desk stands, you will have the opportunity to interact with the divers.",
            "Flexible scheduling is possible in summer.",
        ] {
            reads(&format!("The school is old. {text}"), &[text]);
        }
        for text in [
            "You will also have the opportunity to teach.",
            "You will also get the opportunity to contribute to surveys at sea.",
            "The holder will also have the flexibility to teach botany.",
            "You will be part of the Moss Division and will have a key.",
            "Own initiative is required, for there are ample opportunities.",
            "Regardless of where you come from, you may apply.",
        ] {
            reads_nothing(&format!("The school is old. {text}"));
        }
        let funded =
            "Funding will cover tuition fees for 36 months and a stipend of 900 euros a month.";
        reads(
            &format!("# Botanist\n\n## Funding\n\n{funded}\n"),
            &[funded],
        );
        reads_nothing("# Botanist\n\n## Funding\n\nTuition fees are 900 euros a year.\n");
    }

    #[test]
    fn what_a_fellowship_holds() {
        reads(
            "The fellowship includes a stipend of 70,000 dollars a year, health insurance and a desk.",
            &[
                "The fellowship includes a stipend of 70,000 dollars a year, health insurance and a desk.",
            ],
        );
        reads(
            "The school is old. Benefits of working here include free parking.",
            &["Benefits of working here include free parking."],
        );
        reads_nothing("The school is old. The project examines health insurance in towns.");
        reads_nothing("The school is old. Applicants must have health insurance.");
    }

    #[test]
    fn grants_to_apply_for_and_chances_at_hand() {
        reads(
            "The school is old. She will also have an opportunity to apply for small grants.",
            &["She will also have an opportunity to apply for small grants."],
        );
        reads(
            "The school is old. Opportunities to teach are available.",
            &["Opportunities to teach are available."],
        );
        reads(
            "Salary of 40,000 dollars a year, health insurance, and other benefits are included.",
            &[
                "Salary of 40,000 dollars a year, health insurance, and other benefits are included.",
            ],
        );
        reads_nothing("The school is old. Experience with boats will benefit your application.");
        reads_nothing("The school is old. We will not be able to offer visa sponsorship.");
    }

    #[test]
    fn lists_that_offer_though_their_items_name_work() {
        reads(
            "What the fellowship offers you the opportunity to\n\n- develop your own model\n- publish in journals\n- lead field trips\n",
            &[
                "develop your own model",
                "publish in journals",
                "lead field trips",
            ],
        );
        reads(
            "We offer\n\n- our college is known in the world\n- a bicycle\n- support in finding a flat\n",
            &["a bicycle", "support in finding a flat"],
        );
    }

    #[test]
    fn what_a_post_has_and_what_a_house_is() {
        reads(
            "The school is old. The position has a generous travel budget.",
            &["The position has a generous travel budget."],
        );
        reads(
            "The school is old. The remuneration includes social security.",
            &["The remuneration includes social security."],
        );
        reads(
            "The school is old. Tuition fees will be paid by the school.",
            &["Tuition fees will be paid by the school."],
        );
        reads(
            "What do we offer?\n\nOur vision is to grow. Westhaven University is an old school. You get a bus pass.\n",
            &["You get a bus pass."],
        );
        reads_nothing("The school is old. Thanks to a grant we can offer one PhD position.");
    }

    #[test]
    fn who_gets_is_named_in_the_verb() {
        reads(
            "The school is old. Moss Works gives you the opportunity to grow moss.",
            &["Moss Works gives you the opportunity to grow moss."],
        );
        reads(
            "Requirements\n\n- a degree in law\n- good English\n\nYou'll enjoy:\n\n- a bus pass\n- lunch\n",
            &["a bus pass", "lunch"],
        );
        reads(
            "The scholarship covers\n\n- fees\n- travel\n",
            &["fees", "travel"],
        );
        reads(
            "Benefits\n\n- Publication incentives\n- A bus pass\n",
            &["Publication incentives", "A bus pass"],
        );
    }

    #[test]
    fn what_stands_below_an_offer_by_mistake() {
        reads(
            "We offer\n\n- a bus pass\n- the right to complain, based on Article 18 of the act\n- PhD\n",
            &["a bus pass"],
        );
        reads(
            "What do we offer?\n\nAt our college, we conduct research on moss. You get a bus pass.\n",
            &["You get a bus pass."],
        );
        reads_nothing("The school is old. Information on benefits can be found here.");
        reads_nothing(
            "Selection\n\nThe selection is based on the ability to benefit from the courses.\n",
        );
    }

    #[test]
    fn what_a_house_offers_where_it_is_presented() {
        reads(
            "About us\n\nWesthaven University offers an inspiring environment.\n",
            &["Westhaven University offers an inspiring environment."],
        );
        reads_nothing("About us\n\nWesthaven University offers forty programmes.\n");
        reads(
            "The school is old. You will be part of a young team, have access to a ship, and enjoy the sea.",
            &["You will be part of a young team, have access to a ship, and enjoy the sea."],
        );
    }

    #[test]
    fn who_gives_to_whom() {
        let old = "The school is old.";
        for given in [
            "Westhaven University strives to provide a supportive environment.",
            "For such candidates QZRN will offer flexible hours.",
            "The programme offers each student a mentoring scheme.",
            "QZRN will pay the holder's salary and provide office space and other infrastructure.",
            "Scholars are provided with access to a range of development opportunities.",
            "The position comes with the chance to complete your doctorate.",
        ] {
            reads(&format!("{old} {given}"), &[given]);
        }
        for other in [
            "Cell stress promotes decay but also provides therapeutic opportunities.",
            "They also provide a stable environment for moss.",
            "The school provides its students with an academic education.",
            "The aim of the network is to provide high-level training to industry.",
            "Staff may be asked to provide training courses.",
            "Candidates apply through the platform that the university provides.",
            "The crisis offers us a unique opportunity for research.",
            "Patients with a cold receive many treatments of several kinds at home or in a clinic, which every individual tolerates.",
            "The laboratory has access to a microscope.",
            "The canteen does not provide housing.",
            "Health insurance must be covered by applicants themselves.",
            "International applicants must pay tuition fees.",
            "The group has a research grant of DKK 4 million.",
            "Consideration will also be given to applicants with maternity leave.",
        ] {
            reads_nothing(&format!("{old} {other}"));
        }
    }

    #[test]
    fn chances_to_do_the_work() {
        reads_nothing("The school is old. You will have the opportunity to lead field trips.");
        reads_nothing("The school is old. The role offers the opportunity to lead field trips.");
        reads_nothing(
            "The school is old. The role offers the opportunity to haunt and shape the plans.",
        );
        reads_nothing(
            "Position summary\n\nThe lab is new. It stands by the sea.\n\nWe are looking for a researcher who can work on some of these, but not limited to:\n\n- Moss growth\n- Fern growth\n",
        );
        reads(
            "The school is old. We offer the opportunity to lead field trips.",
            &["We offer the opportunity to lead field trips."],
        );
        reads(
            "The school is old. You will have the opportunity to develop your own ideas.",
            &["You will have the opportunity to develop your own ideas."],
        );
        reads_nothing(
            "The school is old and large.\n\nYou will have the opportunity to work across a range of fronts, such as:\n\n- develop models\n- analyse data\n- publish papers\n",
        );
    }

    #[test]
    fn posts_and_pay_alone() {
        reads_nothing(
            "The school is old. Westhaven University is offering a postdoctoral position.",
        );
        reads_nothing(
            "The school is old. The network offers attractive fellowships to scientists.",
        );
        reads_nothing(
            "The school is old. The grant for this position provides a salary of £37,805.",
        );
        reads_nothing(
            "Terms of employment\n\nSalary and benefits are in accordance with the agreement.\n",
        );
    }

    #[test]
    fn what_strays_below_an_offer() {
        reads_nothing(
            "We offer\n\nMethods of the study include advanced statistics of large numbers of people and trees.\n",
        );
        reads_nothing("We offer\n\nUndergraduate\n\nHarbour 71 B 60\n");
        reads_nothing("Conditions\n\nIn return, you get ...\n");
        reads(
            "We offer\n\nA lively office by the sea\n",
            &["A lively office by the sea"],
        );
    }

    #[test]
    fn what_there_is_and_what_a_line_names() {
        let old = "The school is old.";
        for given in [
            "There will be ample opportunities for travel.",
            "There is also generous funding for conferences.",
            "Parental leave, vacation days.",
            "A solid pension scheme.",
            "The fellow will have a personal research budget of 5,000 EUR.",
            "The host laboratory provides a lively research environment, with seminars.",
            "The lab gives the candidates opportunity to grow.",
            "The position gives automatic access to the pension scheme.",
        ] {
            reads(&format!("{old} {given}"), &[given]);
        }
        for other in [
            "There is the possibility of extension.",
            "There is the opportunity to lead a field trip.",
            "Staff are paid according to the scale of the school.",
            "Candidates must have access to a car.",
        ] {
            reads_nothing(&format!("{old} {other}"));
        }
        reads(
            "The project\n\nThe lab is old. The student will gain hands-on training in optics.\n",
            &["The student will gain hands-on training in optics."],
        );
    }

    #[test]
    fn pay_stands_among_what_a_list_offers() {
        reads(
            "The school is old. It stands by the sea.\n\n- The gross monthly salary starts with 2,395 euros;\n- A holiday allowance of 8 % of the salary;\n- A solid pension scheme;\n- A minimum of 29 holidays;\n- Lunch on Fridays;\n",
            &[
                "A holiday allowance of 8 % of the salary",
                "A solid pension scheme",
                "A minimum of 29 holidays",
                "Lunch on Fridays",
            ],
        );
        reads(
            "The school is old. Appointments start in May and come with generous travel funds.",
            &["Appointments start in May and come with generous travel funds."],
        );
    }

    #[test]
    fn what_is_more_said_of_leave_and_houses() {
        reads_nothing("The school is old. This maternity leave cover starts in May.");
        reads_nothing(
            "The school is old. Time spent on parental leave is counted, as are grants that you received.",
        );
        reads_nothing(
            "The school is old. It is located at the old harbour and offers excellent facilities.",
        );
        reads_nothing(
            "Conditions\n\nThe position is remunerated at Grade 6, for up to two years.\n",
        );
        reads_nothing(
            "Conditions\n\nFern College is certified as a family-friendly college and offers a good environment.\n",
        );
        reads_nothing("Funding category: national\n");
        reads(
            "The school is old. Full training will be given.",
            &["Full training will be given."],
        );
        reads(
            "The school is old. You also will get access to the library.",
            &["You also will get access to the library."],
        );
        reads(
            "The school is old. At Fern College you are offered opportunities to grow.",
            &["At Fern College you are offered opportunities to grow."],
        );
        reads(
            "We offer\n\n- A bus pass\n- Free lunch\n- Kindly submit your letter only via our page\n- You are highly experienced in moss\n",
            &["A bus pass", "Free lunch"],
        );
    }

    #[test]
    fn what_the_contract_says_among_the_offers() {
        reads(
            "Conditions\n\n- The post is a permanent position\n- The work should start in May 2025\n- The position will be based in Westhaven\n- (ii)\n- Portugal\n- Applicants should not hold another post already\n- A bus pass\n- Free lunch\n",
            &["A bus pass", "Free lunch"],
        );
        reads(
            "We offer\n\n- Scientific excellence and good networking opportunities\n- The hours are very flexible\n",
            &[
                "Scientific excellence and good networking opportunities",
                "The hours are very flexible",
            ],
        );
        reads_nothing("Conditions\n\nOne fellowship will be granted each year.\n");
        reads_nothing(
            "Conditions\n\nThis position is limited to 6 years; a tenure-track agreement can be offered.\n",
        );
        reads_nothing("The school is old. The fellowships carry no benefits.");
        reads_nothing(
            "The school is old. The manager's duties include visits to a creche and a museum.",
        );
        reads(
            "The school is old. The fellowship is worth 20,000 euros a year and includes relocation expenses.",
            &["The fellowship is worth 20,000 euros a year and includes relocation expenses."],
        );
    }

    #[test]
    fn what_a_list_of_gifts_holds() {
        reads(
            "Benefits\n\n- Exposure to the fastest growing regions\n- A degree in law\n- A bus pass\n- If the rule is not applied, work begins at eight\n",
            &["Exposure to the fastest growing regions", "A bus pass"],
        );
        reads(
            "About us\n\nThe candidate will benefit from our collection of mosses. It is the oldest.\n",
            &["The candidate will benefit from our collection of mosses."],
        );
        reads(
            "The school is old. Full board and lodging are covered.",
            &["Full board and lodging are covered."],
        );
        reads(
            "The school is old. An office will be provided.",
            &["An office will be provided."],
        );
        reads_nothing(
            "Conditions\n\nStaff on short terms are not eligible for a tuition waiver.\n",
        );
        reads_nothing("Conditions\n\nFinland has a good social security system.\n");
    }

    #[test]
    fn days_off_and_ways_to_a_doctorate() {
        reads_nothing("Holidays: Saturdays, Sundays, national holidays\n");
        reads_nothing("The school is old. Days off are Saturdays, Sundays and public holidays.");
        reads(
            "The school is old. The position offers the opportunity to pursue a doctorate.",
            &["The position offers the opportunity to pursue a doctorate."],
        );
    }

    #[test]
    fn what_a_post_lets_one_grow_in() {
        let old = "The school is old.";
        for given in [
            "This role offers unique opportunities to develop not only your maps but also your leadership skills.",
            "This is a great opportunity to build a teaching portfolio.",
            "This is an excellent platform to receive outstanding training.",
            "The doctoral programme offers a supportive environment.",
            "Funding includes the full tuition fee, a boat and support for travelling.",
            "The salary will be 40,000 euros a year with a generous pension plan.",
            "To help research along, Westhaven offers new faculty members sabbatical leave.",
        ] {
            reads(&format!("{old} {given}"), &[given]);
        }
        reads(
            "What we offer\n\nOur doctoral researchers have the opportunity to lead field trips.\n",
            &["Our doctoral researchers have the opportunity to lead field trips."],
        );
        reads(
            "The school is old. We support flexible working. This includes days at home.",
            &[
                "We support flexible working.",
                "This includes days at home.",
            ],
        );
        for other in [
            "The salary is 40,000 euros a year inclusive of an allowance.",
            "Placed by the lake, Westhaven College is a school that offers students a view.",
            "There is a possibility of a 1-year renewal.",
            "There is no travel support for guests.",
            "There are no lectures (although teaching opportunities are at hand for those who like).",
            "All new employees must provide a social security card.",
            "We would like to get to know you.",
        ] {
            reads_nothing(&format!("{old} {other}"));
        }
        for offer in [
            "There are no core hours and you get free housing.",
            "There is no core time and remote work is possible.",
            "There is no limit to your career development.",
            "There is the possibility of a pension plan with renewal of the contract.",
            "There is an opportunity for career development and contract renewal.",
        ] {
            reads(&format!("What we offer\n\n{offer}\n"), &[offer]);
        }
        reads(
            "Salary and benefits\n\n- Note: the pension plan needs three years of service\n- Reporting line: works with the pension plan and health insurance team\n- Wellness: a pool for all staff\n",
            &["Wellness: a pool for all staff"],
        );
    }

    #[test]
    fn what_a_part_on_terms_says_of_other_things() {
        reads(
            "Positions and funding\n\n- We are looking for two strong divers.\n- A position for 2 years\n- The funding can be extended for one year.\n- The location of the post is Westhaven.\n- A bus pass\n- Free lunch\n",
            &["A bus pass", "Free lunch"],
        );
        reads(
            "We offer:\n\n- Help with looking for housing\n- We are looking for ways to support your career, such as courses and mentoring\n- We are looking for two strong divers.\n",
            &[
                "Help with looking for housing",
                "We are looking for ways to support your career, such as courses and mentoring",
            ],
        );
        reads_nothing("Conditions\n\nThe project will focus on housing and infrastructure.\n");
        reads_nothing("Conditions\n\nWesthaven is an hour from the sea, with access to sports.\n");
    }

    #[test]
    fn labels_that_say_what_is_given() {
        reads(
            "# Diver\n\n## Benefits\n\n- **Leave:** 30 days a year\n- **Growth:** We support you with courses and mentoring.\n- **Place:** Westhaven\n",
            &[
                "Leave: 30 days a year",
                "Growth: We support you with courses and mentoring.",
            ],
        );
    }

    #[test]
    fn sentences_behind_a_label() {
        reads(
            "Duration: three years\nSalary: The programme offers highly competitive salaries and good working conditions.\nStart: May\n",
            &["The programme offers highly competitive salaries and good working conditions."],
        );
        reads_nothing(
            "Duration: three years\nSalary: We offer 3,000 euros per month.\nStart: May\n",
        );
        reads(
            "Conditions\n\nWe care for your personal development, with extensive opportunities for training.\n",
            &["We care for your personal development, with extensive opportunities for training."],
        );
        reads_nothing("Conditions\n\nWe are a lively school with a good atmosphere.\n");
    }

    #[test]
    fn whom_one_may_meet() {
        for chance in [
            "You will have the opportunity to interact with experts on moss.",
            "The post offers the opportunity to work closely with the divers.",
            "There will be opportunities to engage and collaborate with our partners.",
        ] {
            reads(&format!("The school is old. {chance}"), &[chance]);
        }
        for work in [
            "You will have the opportunity to develop maps with the divers.",
            "The post offers the opportunity to supervise students.",
        ] {
            reads_nothing(&format!("The school is old. {work}"));
        }
    }

    #[test]
    fn leave_that_only_extends_the_contract() {
        reads_nothing(
            "The school is old. The term may be extended by a year in case of an event (such as maternity leave).",
        );
        reads(
            "The school is old. The term may be extended, and you will get parental leave.",
            &["The term may be extended, and you will get parental leave."],
        );
        for gift in [
            "The position is renewable, pension and health insurance included.",
            "A renewable contract, a pension, and 30 days of vacation.",
            "Two years, extendable, with a travel budget.",
            "Renewable contract with health insurance.",
        ] {
            reads(&format!("What we offer\n\n{gift}\n"), &[gift]);
        }
    }

    #[test]
    fn what_is_given_to_those_who_are_unable() {
        for gift in [
            "Unfortunately, parking is not free, but we offer a travel card.",
            "If the candidate is unable to relocate, we offer remote work.",
            "Applicants who are unable to find a flat get support with housing.",
            "You will have colleagues who support you.",
        ] {
            reads(&format!("What we offer\n\n{gift}\n"), &[gift]);
        }
        reads_nothing("What we offer\n\nUnfortunately, we are unable to offer a flat.\n");
    }

    #[test]
    fn where_one_likes_to_work() {
        for place in [
            "You will join a friendly and lively research environment.",
            "The fellow will find a welcoming and open atmosphere for research.",
            "You will be part of a stimulating environment with new labs.",
        ] {
            reads(&format!("The school is old. {place}"), &[place]);
        }
        for place in [
            "You will join the research environment of Fern University.",
            "You will be part of a research environment that is known for moss.",
            "You will join a friendly team with ten members.",
            "You will find a list of the labs on our website.",
        ] {
            reads_nothing(&format!("The school is old. {place}"));
        }
    }

    #[test]
    fn what_the_work_takes_and_is_given() {
        for gift in [
            "All necessary field equipment will be provided.",
            "Lodging and meals are provided.",
            "Funding is available for conference travel.",
            "This includes several opportunities to travel.",
        ] {
            reads(&format!("The school is old. {gift}"), &[gift]);
        }
        for other in [
            "More information will be provided in May.",
            "Funding for this position is provided by the county.",
            "This includes teaching and opportunities to travel.",
            "The project offers new ways of transportation.",
            "Our project provides meals to schools.",
            "The department offers advanced courses.",
            "The centre provides protective equipment to hospitals.",
        ] {
            reads_nothing(&format!("The school is old. {other}"));
        }
    }

    #[test]
    fn lists_under_keys_that_are_counted_by_letters() {
        reads(
            "+++\ntitle = \"Diver\"\na_hours = [\"Full time\"]\nb_benefits = [\"Health insurance\", \"Paid vacation\"]\n+++\n\nThe school is old.\n",
            &["Health insurance", "Paid vacation"],
        );
        reads_nothing(
            "+++\ntitle = \"Diver\"\nb_tags = [\"Health insurance\", \"Paid vacation\"]\n+++\n\nThe school is old.\n",
        );
    }

    #[test]
    fn what_is_given_in_so_many_words() {
        for gift in [
            "The fellow will have many opportunities to attend workshops.",
            "The student will be exposed to new tools and gain training in optics.",
            "I will provide a personal mentorship.",
            "There exists the possibility for travel.",
            "The fellow will enjoy freedom through a discretionary fund of 2,000 dollars a month.",
            "We will cover your travel costs.",
        ] {
            reads(&format!("The school is old. {gift}"), &[gift]);
        }
        for other in [
            "We are unable to support visa costs.",
            "Unfortunately, no relocation support can be offered.",
            "There exists the possibility of extension.",
            "I will provide a list of readings.",
        ] {
            reads_nothing(&format!("The school is old. {other}"));
        }
    }

    #[test]
    fn courses_in_the_language_of_the_country() {
        reads(
            "Our offer\n\n- Dutch courses\n- A bicycle scheme\n",
            &["Dutch courses", "A bicycle scheme"],
        );
        reads_nothing("Requirements\n\n- Dutch courses at school\n");
    }

    #[test]
    fn training_that_is_provided() {
        for gift in [
            "Training in these skills will be provided as needed.",
            "Training on all instruments is provided.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        }
        reads_nothing("PhD in moss\n\nMoss is green. You will provide training in all labs.\n");
        reads_nothing(
            "PhD in moss\n\nMoss is green. Training data will be provided by our partners.\n",
        );
    }

    #[test]
    fn what_a_post_is_paid_from_gives_nothing() {
        reads_nothing(
            "PhD in moss\n\nMoss is green.\n\nThis position is in the grant FERN-123:\nMosses in lakes and bogs (PI Ada\nBerg).\nMoss is old.\n",
        );
        reads(
            "PhD in moss\n\nMoss is green.\n\nThe grant:\n\n- a free boat\n- a flat\n",
            &["a free boat", "a flat"],
        );
    }

    #[test]
    fn chances_and_access_told_by_the_way() {
        for gift in [
            "A unique opportunity for you to work with boats of all kinds.",
            "This post should give you the opportunity to gain insight into the life of a museum.",
            "Access is granted to all services of the library.",
            "She can also gain access to the computing resources of the lab.",
            "State-of-the-art core facilities, including a wind tunnel, are available on site.",
            "Westhaven University is supportive of dual careers.",
        ] {
            reads(
                &format!("PhD in moss\n\nMoss is green. You will map bogs. {gift}\n"),
                &[gift],
            );
        }
        reads_nothing("PhD in moss\n\nMoss is green. Support for students.\n");
        reads_nothing(
            "PhD in moss\n\nMoss is green. You will have the flexibility and the skills to work in a team.\n",
        );
    }

    #[test]
    fn work_from_home() {
        for gift in [
            "Candidates can work remotely if desired.",
            "Remote work, in full or in part, may be envisaged.",
            "There is a possibility to conduct part of the work remotely.",
            "It is possible to work from home for part of the week.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        }
        reads_nothing(
            "PhD in moss\n\nMoss is green. It is possible to do the interview by telephone.\n",
        );
    }

    #[test]
    fn a_house_that_is_called_by_its_first_name() {
        reads(
            "PhD in moss\n\nWesthaven University is old. Moss is green. Westhaven offers Swedish courses.\n",
            &["Westhaven offers Swedish courses."],
        );
        reads_nothing(
            "PhD in moss\n\nWesthaven University is old. Moss is green. Sensors offer a stimulating environment.\n",
        );
    }

    #[test]
    fn gifts_where_the_house_is_presented() {
        reads(
            "About us\n\nWesthaven University is old. Therefore, we give you the opportunity to bring your passion to work.\n",
            &["Therefore, we give you the opportunity to bring your passion to work."],
        );
        reads_nothing(
            "About us\n\nWesthaven University is old. We offer postgraduate programmes in botany in modern facilities.\n",
        );
        reads_nothing(
            "PhD in moss\n\nWe are committed to providing the best possible learning environment for undergraduates.\n",
        );
        let gift = "We offer good chances to supervise undergraduates.";
        reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        reads_nothing("PhD in moss\n\nA summary of the benefits can be found on our page.\n");
    }

    #[test]
    fn money_that_there_will_be() {
        let gift = "There will be funding for training at sea.";
        reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        reads_nothing("PhD in moss\n\nMoss is green. There will be rain at sea.\n");
    }

    #[test]
    fn gifts_beside_the_terms() {
        for gift in [
            "The position is full-time with benefits.",
            "The position is part-time with health insurance.",
            "Salary is commensurate with experience and includes full benefits.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        }
        reads_nothing("PhD in moss\n\nMoss is green. The position is full-time.\n");
        reads_nothing(
            "PhD in moss\n\nMoss is green. The amounts are subject to deductions and to factors such as family allowance.\n",
        );
    }

    #[test]
    fn what_awaits_the_holder() {
        for gift in [
            "A lively team awaits you.",
            "We pay a special annual bonus.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        }
        for text in [
            "You will join a team.",
            "An old bog awaits you.",
            "We pay no travel costs for interviews.",
            "The costs of the boats are covered by the council.",
            "In return for a lively team, we offer",
        ] {
            reads_nothing(&format!("PhD in moss\n\nMoss is green. {text}\n"));
        }
    }

    #[test]
    fn what_is_said_of_the_benefits() {
        for text in [
            "The above benefits are subject to the policies of the council.",
            "Benefits may vary by position.",
        ] {
            reads(
                &format!("What we offer\n\n- flexible hours\n- a pension\n\n{text}\n"),
                &["flexible hours", "a pension"],
            );
        }
        reads_nothing("Fellows can apply for the post by e-mail.");
    }

    #[test]
    fn the_number_of_the_vacancy_is_no_offer() {
        let found = parse_posting(
            "We offer a post in Westhaven:\n\n- Senior help with moss\n- Code: 18/2020/11\n",
        );
        let found: Vec<&str> = found.benefits.iter().map(|b| b.value.as_str()).collect();
        assert!(!found.contains(&"Code: 18/2020/11"), "{found:?}");
    }

    #[test]
    fn gifts_that_a_passive_tells() {
        for gift in [
            "Tuition fees are waived.",
            "Flights are paid.",
            "Teaching release is provided in the first year.",
            "The fellow is exempt from tuition fees.",
        ] {
            reads(&format!("PhD in moss\n\nMoss is green. {gift}\n"), &[gift]);
        }
        for text in [
            "Moss is a balance between what there is and what we offer.",
            "Flights over the bog are planned.",
        ] {
            reads_nothing(&format!("PhD in moss\n\nMoss is green. {text}\n"));
        }
    }

    #[test]
    fn german_sentences_that_offer() {
        for text in [
            "Wir bieten Ihnen eine abwechslungsreiche Tätigkeit in einem freundlichen Team.",
            "Es erwartet Sie ein moderner Arbeitsplatz mit flexiblen Arbeitszeiten.",
            "Die Universität bietet ein umfangreiches Weiterbildungsprogramm.",
            "Die Hochschule fördert die Vereinbarkeit von Familie und Beruf.",
            "Die Möglichkeit zur Promotion ist gegeben.",
            "Sie erhalten ein vergünstigtes Jobticket und 30 Tage Urlaub.",
            "Mobiles Arbeiten ist möglich.",
        ] {
            reads(&format!("Gärtnerin\n\nMoos ist grün. {text}\n"), &[text]);
        }
        for text in [
            "Reisekosten können leider nicht erstattet werden.",
            "Die Vergütung erfolgt nach Entgeltgruppe 13 TV-L.",
            "Die Stelle ist grundsätzlich teilzeitgeeignet.",
            "Das Institut verfügt über modernste Labore.",
        ] {
            reads_nothing(&format!("Gärtnerin\n\nMoos ist grün. {text}\n"));
        }
    }

    #[test]
    fn dutch_benefits() {
        for text in [
            "Je krijgt 8% vakantiegeld en een eindejaarsuitkering.",
            "Daarnaast kun je gebruikmaken van onze sportfaciliteiten.",
            "Wij bieden goede arbeidsvoorwaarden en een prettige werksfeer.",
        ] {
            reads(text, &[text]);
        }
        reads_nothing("De faculteit biedt onderwijs aan duizend studenten.");
        reads_nothing("De aanstelling is voor de duur van vier jaar.");
        reads(
            "Wij bieden\n\n- een reiskostenvergoeding\n- ruime ontwikkelmogelijkheden\n",
            &["een reiskostenvergoeding", "ruime ontwikkelmogelijkheden"],
        );
    }

    #[test]
    fn what_is_offered_in_french() {
        reads(
            "Avantages\n\n- 44 jours de congés annuels\n- Télétravail possible\n",
            &["44 jours de congés annuels", "Télétravail possible"],
        );
        reads_nothing("Mission\n\n- Compter les mousses en congé\n");
    }

    #[test]
    fn what_northern_employers_offer() {
        for gift in [
            "Medlemskap i Statens pensjonskasse",
            "Generös semester och friskvårdsbidrag",
            "Fleksible arbejdstider",
        ] {
            for heading in ["Vi tilbyr", "Vi erbjuder", "Vi tilbyder"] {
                reads(&format!("{heading}\n\n- {gift}\n"), &[gift]);
            }
        }
        reads_nothing("Arbeidsoppgaver\n\n- Kartlegge pensjonsordninger\n");
    }
}
