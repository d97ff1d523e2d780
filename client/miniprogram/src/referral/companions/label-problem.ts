/** As long as the clinic takes them. */
export const longestLabel = 12;

/** Far fewer digits in a row stand in no name; a telephone is nobody's business in a label. */
const telephone = /\d{7,}/;

/** Why a label for a list cannot be used, if so. Blank space around it does not count. */
export function labelProblem(label: string): "tooLong" | "isPhone" | undefined {
  if (telephone.test(label.normalize("NFKC").replace(/[\s().+-]/g, ""))) return "isPhone";
  return label.trim().length > longestLabel ? "tooLong" : undefined;
}
