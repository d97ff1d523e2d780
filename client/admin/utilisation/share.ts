interface Minutes {
  readonly openMinutes: number;
  readonly takenMinutes: number;
}

/** Taken minutes as a share of the open ones, 0 to 1; `undefined` when there were none. */
export const shareOf = ({ openMinutes, takenMinutes }: Minutes): number | undefined =>
  openMinutes === 0 ? undefined : takenMinutes / openMinutes;

/** All minutes together. */
export const totalOf = (days: readonly Minutes[]): Minutes => ({
  openMinutes: days.reduce((sum, { openMinutes }) => sum + openMinutes, 0),
  takenMinutes: days.reduce((sum, { takenMinutes }) => sum + takenMinutes, 0),
});
