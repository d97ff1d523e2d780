const coefficients = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6,
  1.505_632_735_149_311_6e-7,
] as const;
const shift = 7;
const halfLogOfTwoPi = Math.log(2 * Math.PI) / 2;

/** Natural logarithm of the gamma function for numbers above 0 (Lanczos, 14 digits). */
export function logGamma(value: number): number {
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value);
  const moved = value - 1;
  const sum = coefficients.reduce(
    (before, coefficient, place) => before + (place === 0 ? coefficient : coefficient / (moved + place)),
    0,
  );
  const base = moved + shift + 0.5;
  return halfLogOfTwoPi + (moved + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Natural logarithm of the beta function. */
export const logBeta = (one: number, other: number): number => logGamma(one) + logGamma(other) - logGamma(one + other);
