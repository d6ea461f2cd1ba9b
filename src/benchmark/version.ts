/** The package and its version, as results name what made them. */
export const engine = "rammevilkar@0.4.0";
