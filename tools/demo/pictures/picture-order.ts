/** A schematic picture to be drawn and put into the cloud's storage. */
export interface PictureOrder {
  /** Path in the bucket. */
  readonly key: string;
  readonly openid: string;
  readonly view: string;
  /** 1 = just operated on, 0 = healed. */
  readonly soreness: number;
  /** Makes every person's drawing a little different, 0 to 1. */
  readonly tone: number;
}
