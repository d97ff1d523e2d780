import { Canvas } from "@tarojs/components";

interface HiddenCanvasProps {
  readonly id: string;
}

/** A canvas of WeChat's for drawing pictures out of sight; in a browser none has to be on the page. */
export const HiddenCanvas = ({ id }: HiddenCanvasProps) => (
  <Canvas type="2d" id={id} canvasId={id} style="position: fixed; left: -4000px; top: 0; width: 300px; height: 300px" />
);
