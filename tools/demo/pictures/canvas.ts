export type Colour = readonly [red: number, green: number, blue: number];

/** A small picture in memory: colours from 0 to 255, coordinates in pixels. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Rows of red, green, blue. */
  readonly pixels: Buffer;
  /** Colours every pixel. */
  fill(colourAt: (x: number, y: number) => Colour): void;
  /** Lays a colour over a pixel; `cover` from 0 (nothing) to 1 (all). */
  tint(x: number, y: number, colour: Colour, cover: number): void;
}

export function createCanvas(width: number, height: number): Canvas {
  const pixels = Buffer.alloc(width * height * 3);
  return {
    width,
    height,
    pixels,
    fill(colourAt) {
      for (let at = 0; at < width * height; at += 1) {
        const [red, green, blue] = colourAt(at % width, Math.floor(at / width));
        pixels[at * 3] = Math.round(red);
        pixels[at * 3 + 1] = Math.round(green);
        pixels[at * 3 + 2] = Math.round(blue);
      }
    },
    tint(x, y, colour, cover) {
      const at = (Math.round(y) * width + Math.round(x)) * 3;
      if (x < 0 || y < 0 || x > width - 1 || y > height - 1 || cover <= 0) return;
      for (let part = 0; part < 3; part += 1) {
        const under = pixels[at + part] ?? 0;
        pixels[at + part] = Math.round(under + ((colour[part] ?? 0) - under) * Math.min(cover, 1));
      }
    },
  };
}
