/**
 * Property tests draw the same values in every run, so that a red build is red again. To look further:
 * `FC_SEED=$RANDOM FC_RUNS=5000 npx jest --config jest.config.mjs`.
 */
import fc from 'fast-check';

const {FC_SEED, FC_RUNS} = process.env;

fc.configureGlobal({seed: Number(FC_SEED ?? 2026), ...(FC_RUNS ? {numRuns: Number(FC_RUNS)} : {})});
