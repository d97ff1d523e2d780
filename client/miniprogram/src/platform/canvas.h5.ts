import type { BoardSize, DrawingBoard } from "./canvas";

const jpegQuality = 0.92;

function load(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = address;
  return picture.decode().then(() => picture);
}

/** A canvas of the browser's; it need not be on the page. Throws when the browser has none. */
export async function openBoard(_id: string, { width, height }: BoardSize): Promise<DrawingBoard> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("this browser does not draw");
  return {
    pen: pen as unknown as DrawingBoard["pen"],
    load,
    save: () => Promise.resolve(canvas.toDataURL("image/jpeg", jpegQuality)),
  };
}
