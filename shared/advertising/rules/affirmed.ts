/** At most so many characters of the same sentence, none of which denies or forbids what follows. */
export const affirmed = (most: number): string =>
  `(?:(?!不(?!会亏|亏待|用|花|到|同|少|如|一|白|收|转|看|准)|没有|毫无|并无|勿|禁|无法|拒绝|违法|违规)[^。;!?]){0,${most}}`;
