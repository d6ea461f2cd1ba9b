/** Commands whose documents are held, and the version that first printed them so. */
export const held = [
  ...["edu9", "youth", "imm10", "imm10plus", "refugee", "imdi2016"].map(id => `fit ${id}`),
  "fit refugee?without=danish&link=linear",
  "fit refugee --population assessed --without health,education",
  "fit edu9 --ranks --funnel --shapley --mixed",
  "fit imdi2016 --ranks --funnel",
  "check refugee",
  "multiverse edu9",
  ...["weakest", "newcomers", "activation"].map(id => `duration ${id}`),
  "duration newcomers --model weibull --horizon 104 --unit Billund",
  "duration weakest --model lognormal --event lastingJob --ranks"
] as const;
