import { HeatmapChart } from 'echarts/charts';
import { VisualMapPiecewiseComponent } from 'echarts/components';
import { echarts } from './base.ts';

echarts.use([HeatmapChart, VisualMapPiecewiseComponent]);

export * from './base.ts';
