import { BarChart } from 'echarts/charts';
import { echarts } from './base.ts';

echarts.use([BarChart]);

export * from './base.ts';
