import { ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridSimpleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([SVGRenderer, GridSimpleComponent, GraphicComponent, ScatterChart]);

export { Canvas } from './Canvas.ts';
export { echarts };
