// @vitest-environment happy-dom
import type { EChartsOption } from 'echarts';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../src/app/echarts/Canvas.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Stands for ECharts and writes down what it is asked. */
function fakeEcharts() {
  const calls: string[] = [];
  const charts = new Map<Element, object>();
  const chart = {
    setOption: (option: { name: string }, how: { lazyUpdate?: boolean }) =>
      calls.push(`draw ${option.name}${how.lazyUpdate ? ' later' : ''}`),
    resize: ({ width, height }: { width: number; height: number }) => calls.push(`size ${width}×${height}`),
    hideLoading: () => {},
    on: () => {},
  };
  const echarts = {
    init: (place: Element, _theme: null, { width, height }: { width: number; height: number }) => {
      calls.push(`make ${width}×${height}`);
      charts.set(place, chart);
      return chart;
    },
    getInstanceByDom: (place: Element) => charts.get(place),
    dispose: (place: Element) => charts.delete(place) && calls.push('end'),
  };
  return { echarts, calls };
}

const { echarts, calls } = fakeEcharts();
const place = document.createElement('div');
const root = createRoot(place);
const options = { a: { name: 'a' } as EChartsOption, b: { name: 'b' } as EChartsOption };
const show = (name: 'a' | 'b', height: number) =>
  act(async () =>
    root.render(<Canvas echarts={echarts} option={options[name]} style={{ width: 300, height }} autoResize={false} />),
  );
const asked = () => calls.splice(0);

describe('<Canvas echarts option style>', () => {
  it('makes and draws a chart once, and each change once', async () => {
    await show('a', 200);
    expect(asked()).toEqual(['make 300×200', 'draw a']);
    await show('b', 200);
    expect(asked()).toEqual(['draw b']);
    await show('b', 200);
    expect(asked()).toEqual([]);
  });

  it('draws a new option at its new size in one step', async () => {
    await show('a', 240);
    expect(asked()).toEqual(['draw a later', 'size 300×240']);
    await show('a', 200);
    expect(asked()).toEqual(['size 300×200']);
  });

  it('ends the chart when it goes', async () => {
    await act(async () => root.unmount());
    expect(asked()).toEqual(['end']);
  });
});
