export const site = {
  name: "Rammevilkår",
  claim: "Fair comparison of municipalities",
  skip: "Skip to the content",
  start: "Analyses",
  map: "Map",
  municipalities: "municipalities",
  courses: "Courses",
  effort: "Effort and success",
  evidence: "Evidence",
  notebook: "Notebook",
  method: "Method",
  pages: "Pages",
  otherLanguage: "Dansk",
  footer: "Everything is computed in your own browser. The pages ask no other site for anything.",
  needsScript:
    "The figures on this page are computed in the browser and need JavaScript. What the analysis is, and what it cannot tell, can be read without."
};

export const synthetic = {
  title: "The people are synthetic",
  label: "synthetic people",
  note: "The people here are synthetic: drawn by a seeded generator so that the results agree with what was published. They are not register data, and nothing here describes a real municipality beyond the published figures."
};

export const about = {licence: "Licence", vintage: "Data"};
