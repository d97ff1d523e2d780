/** A picture that was loaded for drawing; what it is depends on the canvas. */
export type LoadedPicture = object;

/** As much of a canvas' context as our drawings use: WeChat's and a browser's both have it. */
export interface Pen {
  fillStyle: string;
  font: string;
  textAlign: "left" | "center";
  textBaseline: "top" | "middle";
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  drawImage(picture: LoadedPicture, x: number, y: number, width: number, height: number): void;
}
