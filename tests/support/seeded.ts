import fc from "fast-check";

/**
 * Properties are tried with the same cases everywhere, so that a change that breaks one is told by its own run and not by
 * somebody else's later. `HEYU_SEED=<number>` tries other cases: that is how rare ones are looked for.
 */
fc.configureGlobal({ seed: Number(process.env["HEYU_SEED"] ?? 20_261_122) });
