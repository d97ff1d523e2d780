/** A picture that was uploaded for a check-in. */
export interface Photo {
  /** Which view of the question it shows. */
  readonly view: string;
  readonly fileId: string;
}

/** What a person said in one check-in. */
export interface Answers {
  /** 0-10 points. */
  readonly pain: number;
  /** Option id by question id. */
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of the warning signs ticked; empty = "以上都没有" was chosen on purpose. */
  readonly signs: readonly string[];
  readonly needsContact: boolean;
  readonly photos: readonly Photo[];
}

/** At most so many pictures in one check-in. */
export const mostPhotos = 4;
/** A compressed picture may weigh at most so many bytes. */
export const mostPhotoBytes = 2 * 1024 * 1024;
