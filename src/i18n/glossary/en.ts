export const glossary = {
  title: "Words used here",
  lead: "The same explanations open where the words stand in the workbench.",
  entries: {
    expected: {
      term: "expected",
      text: "What people like these achieve in the country as a whole, averaged over the people whom the municipality serves."
    },
    difference: {
      term: "difference",
      text: "Actual minus expected, in percentage points for shares. Above zero: more succeeded than the country's model expects of these people."
    },
    conditions: {
      term: "conditions",
      text: "What the municipality cannot influence in the short run, such as people's age, health and education, or local jobs. Those ticked are adjusted for."
    },
    chance: {
      term: "chance alone",
      text: "How far the result would move from year to year although neither the people nor the municipality changed. The fewer people, the more."
    },
    band: {
      term: "band",
      text: "“Above” or “below” expected where chance alone would give such a difference in fewer than 1 of 20 municipalities, “well” where in fewer than 1 of 500; all others are “as expected”."
    },
    rankInterval: {
      term: "rank interval",
      text: "The ranks among which the municipality's true rank is found with 95 per cent probability, given the people there were. A rank without it says more than anyone knows."
    },
    fifth: {
      term: "fifth",
      text: "The municipalities sorted by difference and cut into five groups of the same size."
    },
    gap: {
      term: "gap between fifths",
      text: "Mean difference of the top fifth minus that of the bottom fifth. Chance alone makes such a gap too."
    },
    noiseCorrectedGap: {
      term: "gap without chance",
      text: "The gap between fifths that the true differences alone would make: smaller than the gap that is seen, since the extremes of any ranking are partly chance."
    },
    potential: {
      term: "potential",
      text: "Persons gained if every municipality below the top fifth's mean reached it. Arithmetic, not a forecast: part of it is chance."
    },
    explainedShare: {
      term: "explained share",
      text: "How much smaller the variation between municipalities is after adjustment than before."
    },
    shrunken: {
      term: "shrunken difference",
      text: "The best guess of the true difference: the one that is seen, pulled towards the country's mean, the more so the fewer people it rests on."
    },
    reliability: {
      term: "reliability",
      text: "The part of a municipality's difference that is signal rather than chance: 0 when its people say nothing about it, 1 when they say everything."
    },
    trueSpread: {
      term: "true spread",
      text: "Standard deviation of the municipalities' true differences, estimated by taking chance out of those that are seen."
    },
    falseDiscovery: {
      term: "false discoveries",
      text: "Many municipalities are tested at once, and some stand out by chance. The choice of a false discovery rate keeps the expected share of such among those named below, for instance, 5 per cent (Benjamini and Hochberg)."
    },
    confidenceSet: {
      term: "confidence set of ranks",
      text: "Ranks that hold with a stated confidence whatever the true differences are, for one municipality or for all at once (Mogstad, Romano, Shaikh and Wilhelm)."
    },
    certainlyBest: {
      term: "certainly among the ten best",
      text: "The municipality's last possible rank is 10 or better, at 95 per cent confidence for all municipalities at once."
    },
    funnel: {
      term: "funnel plot",
      text: "Every municipality as a point: how large it is, and its result. Small ones scatter by chance, so the limits are wide to the left and narrow to the right, like a funnel."
    },
    limits: {
      term: "limits",
      text: "Where chance alone keeps 95 and 99.8 of 100 municipalities that do exactly what is expected."
    },
    overDispersion: {
      term: "over-dispersion",
      text: "More variation than chance gives: the model leaves things out, or municipalities truly differ. Limits can be widened for it, by a factor or by a variance between municipalities (Spiegelhalter)."
    },
    multiverse: {
      term: "all models",
      text: "Every combination of the conditions, each ticked or not, makes a model. What holds in all of them does not depend on which one was chosen."
    },
    specificationCurve: {
      term: "specification curve",
      text: "One municipality's result in all models, sorted, with the conditions of each model below."
    },
    contribution: {
      term: "contribution",
      text: "What a condition adds on the way from raw to adjusted, averaged over all orders in which the conditions can be taken in (Shapley). The contributions add up exactly."
    },
    randomIntercept: {
      term: "random intercept",
      text: "A model in which every municipality has an effect of its own, drawn from a normal distribution whose standard deviation is estimated along with the rest."
    },
    intraclassCorrelation: {
      term: "intraclass correlation",
      text: "The part of what the conditions leave unexplained that lies between municipalities rather than between people."
    },
    medianOddsRatio: {
      term: "median odds ratio",
      text: "Take two municipalities at random and move a person from the lower to the higher: the odds of success grow by this factor at the median."
    },
    bootstrap: {
      term: "drawing people again",
      text: "Every municipality's people are drawn again, with replacement, and everything is computed anew, a thousand times (bootstrap). How much the result moves is its uncertainty."
    },
    calibration: {
      term: "calibration",
      text: "Whether, of people given a chance of 30 per cent, 30 per cent succeed; checked by tenths of the prediction."
    },
    auc: {
      term: "area under the curve",
      text: "The chance that the model gives someone who succeeded a higher prediction than someone who did not: 0.5 is a coin, 1 is certainty."
    },
    brier: {
      term: "Brier score",
      text: "Mean squared distance between prediction and outcome: 0 is perfect, the national share alone gives p(1 − p)."
    },
    hosmerLemeshow: {
      term: "Hosmer–Lemeshow test",
      text: "Compares predicted and actual numbers in tenths of the prediction. A small p says that the model is bent somewhere; with very many people it nearly always is."
    },
    mediator: {
      term: "result of the effort itself",
      text: "Something the municipality's own work changes, such as passed Danish courses. Adjusting for it takes away part of what is to be measured."
    },
    overlap: {
      term: "comparison elsewhere",
      text: "People like these must live in other municipalities too; otherwise the model has only its own form to go by."
    },
    collinear: {
      term: "conditions that say the same",
      text: "When one condition nearly follows from others, their coefficients become uncertain, though what is expected hardly changes."
    },
    logit: {
      term: "logit",
      text: "Conditions add to the logarithm of the odds of success, so that predicted chances stay between 0 and 1."
    },
    hypotheticalYears: {
      term: "other years",
      text: "Years with the same people and the same underlying level, in which only chance is different."
    }
  }
};

/** A term that a reader may want explained. */
export type GlossaryTerm = keyof typeof glossary.entries;
