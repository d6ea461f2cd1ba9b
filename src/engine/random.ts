import {xoroshiro128plus} from "pure-rand";
import {fillNormals} from "./ziggurat.js";

/** A seeded stream of random numbers. The same seed gives the same stream, on any machine. */
export interface Random {
  /** Uniform on [0, 1), 53 bits. */
  uniform(): number;
  /** Standard normal (Marsaglia's polar method). */
  normal(): number;
  /** Fills an array with standard normals, several times as fast: other numbers than `normal` gives. */
  normals(into: Float64Array): Float64Array;
  /** Integer from 0 to `below` − 1. */
  integer(below: number): number;
  /** Fills an array with 0 to length − 1 in random order (Fisher & Yates, inside out; 32 bits a place). */
  permutation(into: Uint16Array): Uint16Array;
  /** A stream of its own for a named part, so that one part's draws never move another's. */
  fork(name: string): Random;
}

/** FNV-1a over UTF-16 code units: mixes a seed with a name. */
function mix(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; ++i) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/**
 * Four words of state from one seed (splitmix32: a Weyl sequence through MurmurHash3's finalizer). The generator's own
 * seeding leaves neighbouring seeds, and so neighbouring forks, with nearly the same first draws.
 */
function spread(seed: number): number[] {
  return [1, 2, 3, 4].map(step => {
    let word = (seed + Math.imul(step, 0x9e3779b9)) | 0;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  });
}

/** Opens the stream of a seed: any number, of which the lowest 32 bits count (xoroshiro128+; Blackman & Vigna 2018). */
export function random(seed: number): Random {
  const generator = xoroshiro128plus.fromState(spread(seed));
  const word = () => generator.unsafeNext();
  const bits = () => word() >>> 0;
  let spare: number | null = null;
  const uniform = () => ((bits() >>> 5) * 0x4000000 + (bits() >>> 6)) / 0x20000000000000;
  return {
    uniform,
    normal() {
      if (spare !== null) {
        const value = spare;
        spare = null;
        return value;
      }
      for (;;) {
        const u = 2 * uniform() - 1;
        const v = 2 * uniform() - 1;
        const s = u * u + v * v;
        if (s === 0 || s >= 1) continue;
        const scale = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * scale;
        return u * scale;
      }
    },
    normals: into => fillNormals(into, word, uniform),
    integer: below => Math.floor(uniform() * below),
    permutation(into) {
      for (let i = 0; i < into.length; ++i) {
        const j = Math.floor(bits() * 2 ** -32 * (i + 1));
        into[i] = into[j];
        into[j] = i;
      }
      return into;
    },
    fork: name => random(mix(seed, name))
  };
}
