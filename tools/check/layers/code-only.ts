/** Text in quotes, or a block or line comment. Template texts count as code: what is filled into them is. */
const quotedOrComment = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g;

const masked = (quoted: string): string => quoted.charAt(0) + "_".repeat(quoted.length - 2) + quoted.charAt(0);

/**
 * The code alone: comments become blanks and quoted texts lines, so that only names and signs are left and every one
 * keeps its place.
 */
export const codeOnly = (text: string): string =>
  text.replace(quotedOrComment, (whole, quoted: string | undefined) =>
    quoted === undefined ? whole.replace(/[^\n]/g, " ") : masked(quoted),
  );
