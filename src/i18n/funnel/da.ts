import type {FunnelWords} from "./words.js";

export const funnel: FunnelWords = {
  title: "Tragt"
};
