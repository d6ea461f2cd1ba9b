/** What a week can be, in the order of their codes (KORA 2016). */
export const weekStates = ["job", "activation", "guidance", "education", "passive", "none"] as const;

/**
 * `job` ordinary employment, `activation` company internship or wage subsidy, `guidance` guidance and upskilling
 * (teaching of Danish too), `education` ordinary education, `passive` public support without more, `none` neither
 * wage nor benefit.
 */
export type WeekState = (typeof weekStates)[number];

/** Code of each state. */
export const code = Object.fromEntries(weekStates.map((state, at) => [state, at])) as Readonly<
  Record<WeekState, number>
>;
