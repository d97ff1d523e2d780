/** One field of an index and the way it is ordered. */
export interface IndexField {
  /** Dotted path, as in a query. */
  readonly field: string;
  readonly direction: 1 | -1;
}

/** An index as data: the same declaration is applied to a real environment. */
export interface IndexDeclaration {
  readonly name: string;
  readonly fields: readonly IndexField[];
  readonly unique: boolean;
}

/** A collection and its indexes as data. The index on `_id` exists by itself and is not declared. */
export interface CollectionDeclaration {
  readonly name: string;
  readonly indexes: readonly IndexDeclaration[];
}
