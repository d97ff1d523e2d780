import Taro from "@tarojs/taro";
import type { LoadedPicture, Pen } from "./pen";

/** Something to draw on, of a fixed size in pixels. */
export interface DrawingBoard {
  readonly pen: Pen;
  /** Loads a picture from its address (a data URL or a file). Throws when it is none. */
  load(address: string): Promise<LoadedPicture>;
  /** Where the drawing lies as a file. Throws when it cannot be written. */
  save(): Promise<string>;
}

export interface BoardSize {
  readonly width: number;
  readonly height: number;
}

/** Small enough to be sent at once, sharp enough for a code to be scanned. */
const jpegQuality = 0.92;

interface WechatPicture {
  src: string;
  onload: () => void;
  onerror: (error: unknown) => void;
}
interface WechatCanvas {
  width: number;
  height: number;
  getContext(kind: "2d"): Pen;
  createImage(): WechatPicture;
}

const find = (id: string): Promise<WechatCanvas> =>
  new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true }, () => undefined)
      .exec(([found]: readonly ({ readonly node?: WechatCanvas } | null | undefined)[]) => {
        if (found?.node) resolve(found.node);
        else reject(new Error(`there is no canvas #${id} on the page`));
      });
  });

const load = (canvas: WechatCanvas, address: string): Promise<LoadedPicture> =>
  new Promise((resolve, reject) => {
    const picture = canvas.createImage();
    picture.onload = () => resolve(picture);
    picture.onerror = reject;
    picture.src = address;
  });

/** The canvas with this id on the page in front. Throws when there is none. */
export async function openBoard(id: string, { width, height }: BoardSize): Promise<DrawingBoard> {
  const canvas = await find(id);
  canvas.width = width;
  canvas.height = height;
  return {
    pen: canvas.getContext("2d"),
    load: (address) => load(canvas, address),
    async save() {
      const whole = { x: 0, y: 0, width, height, destWidth: width, destHeight: height };
      const { tempFilePath } = await Taro.canvasToTempFilePath({
        canvas: canvas as unknown as Taro.Canvas,
        fileType: "jpg",
        quality: jpegQuality,
        ...whole,
      });
      return tempFilePath;
    },
  };
}
