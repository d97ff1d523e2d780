/** A source file with its path inside the house, `/` between the parts. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
