/** One design column as a function of a factor's level. `only` is the level it is 1 for, when it is a plain dummy. */
export interface FactorColumn {
  readonly parameter: number;
  readonly values: Float64Array;
  readonly only: number;
}

/**
 * A column of small integers and the design columns that depend on it alone. A category gives one dummy per level, a
 * number with few distinct values gives one column, and the unit carries every condition measured per unit: so the
 * design matrix is never written out, and a row costs one look-up per factor instead of one product per parameter.
 */
export interface Factor {
  readonly codes: Uint8Array | Uint16Array;
  readonly size: number;
  readonly columns: readonly FactorColumn[];
}
