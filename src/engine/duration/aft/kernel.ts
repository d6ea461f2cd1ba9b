import {normalTail} from "./normalTail.js";

/** A distribution of the logarithm of a duration around x'β, in units of the scale: log T = x'β + σ·W. */
export type Distribution = "exponential" | "weibull" | "lognormal" | "loglogistic";

/**
 * The law of W. `density` and `survival` write a logarithm and its first two derivatives by w into `into`; these
 * functions are concave in w for every law here, so that their likelihood has one maximum.
 */
export interface Kernel {
  density(w: number, into: Float64Array): void;
  survival(w: number, into: Float64Array): void;
}

/** W is the logarithm of a standard exponential: Weibull's law of durations, exponential where σ is 1. */
const extremeValue: Kernel = {
  density(w, into) {
    const e = Math.exp(w);
    into[0] = w - e;
    into[1] = 1 - e;
    into[2] = -e;
  },
  survival(w, into) {
    into[0] = into[1] = into[2] = -Math.exp(w);
  }
};

const logistic: Kernel = {
  density(w, into) {
    const p = w >= 0 ? 1 / (1 + Math.exp(-w)) : Math.exp(w) / (1 + Math.exp(w));
    into[0] = w - 2 * softPlus(w);
    into[1] = 1 - 2 * p;
    into[2] = -2 * p * (1 - p);
  },
  survival(w, into) {
    const p = w >= 0 ? 1 / (1 + Math.exp(-w)) : Math.exp(w) / (1 + Math.exp(w));
    into[0] = -softPlus(w);
    into[1] = -p;
    into[2] = -p * (1 - p);
  }
};

const normal: Kernel = {
  density(w, into) {
    into[0] = -0.5 * w * w - 0.5 * Math.log(2 * Math.PI);
    into[1] = -w;
    into[2] = -1;
  },
  survival(w, into) {
    normalTail(w, into);
    const m = into[1];
    into[1] = -m;
    into[2] = -m * (m - w);
  }
};

export const kernels: Readonly<Record<Distribution, Kernel>> = {
  exponential: extremeValue,
  weibull: extremeValue,
  lognormal: normal,
  loglogistic: logistic
};

/** log(1 + exp(w)). */
const softPlus = (w: number) => Math.max(w, 0) + Math.log1p(Math.exp(-Math.abs(w)));
