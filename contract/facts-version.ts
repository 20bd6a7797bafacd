/**
 * The version of the facts, which every fact carries: the number of the last entry in
 * stores/migrations.
 */
export const FACTS_VERSION = 14;
