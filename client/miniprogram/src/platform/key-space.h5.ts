import { person } from "./person.h5";

/** The frames of one browser share a storage, so every key carries its person. */
export const keySpace = (): string => `${person()}/`;
