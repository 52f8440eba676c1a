import { LineChart } from 'echarts/charts';
import { echarts } from './base.ts';

echarts.use([LineChart]);

export * from './base.ts';
