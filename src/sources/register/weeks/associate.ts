import {type DurationBenchmark, InputError, type Random} from "../../../engine/index.js";
import {associationsOf} from "./associations.js";
import type {Leanings} from "./courses.js";
import type {WeeklyPeople} from "./people.js";

const mostAttempts = 60;
/** Correlation with passivity: it must be seen, and it is not fate. */
const passiveFrom = -0.75;
const passiveTo = -0.3;
/** Correlations with guidance and with education are at most this: two thirds of what is significant at 5 %. */
const apart = 0.14;
/** Standard deviation between municipalities of what they lean to, whatever their success. */
const own = 0.3;

/**
 * Writes courses until municipalities that are good at jobs are less passive, and guidance and education have nothing to
 * do with it. `z` is their success in jobs, standardised; each attempt corrects what they lean to because of it: a job
 * takes weeks from all other states.
 */
export function associate(
  write: (leanings: Leanings, random: Random) => WeeklyPeople,
  job: DurationBenchmark,
  z: Float64Array,
  random: Random
): WeeklyPeople {
  const slope = {passive: 0, guidance: 0, education: 0};
  for (let attempt = 1; attempt <= mostAttempts; ++attempt) {
    const stream = random.fork(`attempt ${attempt}`);
    const lean = (by: number) => z.map(value => by * value + own * stream.normal());
    const leanings = {
      passive: lean(slope.passive),
      guidance: lean(slope.guidance),
      education: lean(slope.education)
    };
    const people = write(leanings, stream);
    const {passive, guidance, education} = associationsOf(people, job, ["passive", "guidance", "education"]);
    const free = Math.max(Math.abs(guidance), Math.abs(education));
    if (passive >= passiveFrom && passive <= passiveTo && free <= apart) return people;
    if (passive > passiveTo) slope.passive -= 0.1;
    if (passive < passiveFrom) slope.passive += 0.1;
    slope.guidance -= 0.3 * guidance;
    slope.education -= 0.4 * education;
  }
  throw new InputError("unsupported", `number of spells: ${job.n}`, {
    where: "source.persons",
    allowed: `with so many, no courses in ${mostAttempts} draws show what was published`
  });
}
