import { ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import EChartsReact from 'echarts-for-react/esm/core';

echarts.use([SVGRenderer, GridComponent, GraphicComponent, ScatterChart]);

export { EChartsReact, echarts };
