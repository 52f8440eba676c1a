import { SankeyChart } from 'echarts/charts';
import { echarts } from './base.ts';

echarts.use([SankeyChart]);

export * from './base.ts';
