"""What somebody said in a meeting, and how somebody else would look for it, in other words."""

from __future__ import annotations

from typing import Final

#: The question, and the paragraph that answers it. No word of more than three letters is in both.
PAIRS: Final = (
    ("hiring freeze", "We are not taking on any new people until the summer, that came from the board."),
    ("money for marketing", "The advertising budget is down to forty thousand for the rest of this quarter."),
    ("release postponed", "We will have to push the launch back by two weeks, testing simply isn't done."),
    ("office relocation", "So in May all of us move to the building across the river, desks and everything."),
    ("data breach", "Somebody got into the customer database over the weekend and copied addresses."),
    ("pay rise", "Everyone on the support team gets three percent more salary from January on."),
    ("legal advice", "Before we sign that contract a lawyer should really read the liability clause."),
    ("customer complaints", "People keep calling us because the parcels arrive damaged, and they are angry."),
    ("who takes the minutes", "Could you write down what we decide today and send it round afterwards?"),
    ("patient medication", "I would lower the dose of the tablets to five milligrams in the morning."),
    ("machine learning accuracy", "It gets about nine out of ten pictures right on the test set."),
    ("broken elevator", "The lift has been out of order since Tuesday, so take the stairs please."),
    ("staff illness", "Half the department has the flu this week, so the phones are hardly answered."),
    ("parking spaces", "There is nowhere to leave the car any more since the lot behind us was sold."),
    ("faster website", "The pages load in eight seconds on a phone, nobody waits that long."),
    ("supplier bankruptcy", "The company that makes our hinges has gone out of business."),
    ("vacation planning", "Please tell me by Friday when each of you wants time off in August."),
    ("password policy", "From now on everybody must log in with a second code from their phone."),
    ("interview impressions", "The candidate was friendly and knew her subject, but not about to travel."),
    ("remote work", "Two days a week from home is fine, as long as the team is here on Wednesdays."),
    ("environmental impact", "The new packaging saves us eleven tonnes of plastic every year."),
    ("tax audit", "Someone from the revenue office is coming to look through our books in March."),
    ("safety incident", "He slipped on the wet floor in the warehouse and hurt his back."),
    ("meeting rescheduled", "Thursday doesn't work, so let us sit down on Monday at ten instead."),
    ("competitor prices", "They sell the same thing for thirty euros less than we do."),
    ("school funding", "The council will pay for two additional teachers at the primary."),
    ("research ethics approval", "The committee allows the study if participants can withdraw."),
    ("poor sound quality", "I can barely hear you, there is an echo and it keeps cutting out."),
    ("energy costs", "Electricity has become so expensive that we switch the ovens off at night."),
    ("user interface colours", "I would make the buttons green, grey ones look disabled."),
    ("train delays", "I am sorry that I am late, the railway had signal trouble again."),
    ("backup failure", "We noticed that nothing had been copied to the second disk for a month."),
    ("retirement party", "On his last day we should give Karl a proper farewell with cake."),
    ("battery life", "It runs about six hours before you have to charge it again."),
    ("quarterly profit", "We earned a fifth more than in the same three months of last year."),
    ("translation errors", "In the Spanish manual half of the sentences say something quite different."),
    ("remote control design", "Old people find so many keys confusing, they only change channel and volume."),
    ("volunteer recruitment", "We need another twelve helpers for the food bank before winter."),
    ("divorce settlement", "They agreed that she keeps the house and he sees the children at weekends."),
    ("flood damage", "Water stood knee-deep in the cellar and ruined all the old files."),
)
