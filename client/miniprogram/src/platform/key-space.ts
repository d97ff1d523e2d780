/** WeChat keeps the storage of each person apart. */
export const keySpace = (): string => "";
