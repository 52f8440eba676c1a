import EChartsReact from 'echarts-for-react/esm/core';
import type { EChartsReactProps } from 'echarts-for-react/esm/types';

/** Parts that a new option replaces; in them, what keeps its id is changed and not made anew. */
const replaceMerge = ['series', 'grid', 'xAxis', 'yAxis', 'graphic'];

/**
 * Places a chart and keeps it as its option says. The component it builds on draws an empty chart first to learn its
 * size, and draws a second time where the size changes; here the size is stated (`style`, in pixels), and a change is
 * one drawing.
 */
export class Canvas extends EChartsReact {
  override async initEchartsInstance() {
    const { width, height } = this.props.style ?? {};
    return this.echarts.init(this.ele, null, { renderer: 'svg', width, height });
  }

  override componentDidUpdate({ option: before, style: sizeBefore }: EChartsReactProps) {
    const { option, style: size } = this.props;
    const chart = this.getEchartsInstance();
    const resized = size?.width !== sizeBefore?.width || size?.height !== sizeBefore?.height;
    // drawn with the new size below
    if (option !== before) chart?.setOption(option, { replaceMerge, lazyUpdate: resized });
    if (resized) chart?.resize({ width: size?.width as number, height: size?.height as number });
  }
}
