import type {Population} from "../population.js";
import {edu9} from "./edu9.js";
import {imm10} from "./imm10.js";
import {imm10plus} from "./imm10plus.js";
import {refugee} from "./refugee.js";
import {youth} from "./youth.js";

export const populations = {edu9, youth, imm10, imm10plus, refugee} satisfies Record<string, Population>;
