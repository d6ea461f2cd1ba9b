import fc from "fast-check";

/**
 * Continuous integration tries the same cases for the same commit, so that its verdict can be repeated. Elsewhere every
 * run tries new ones; a failure prints the seed that finds it again.
 */
if (process.env.CI) fc.configureGlobal({seed: 20140327});
