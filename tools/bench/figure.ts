/** One line of `npm run bench`. */
export interface Figure {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
}
